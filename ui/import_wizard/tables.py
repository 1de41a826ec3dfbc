"""The lists of a review: every list a table of plain words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from typing_extensions import override

from prm.importing.drafts import RowProblem
from prm.importing.plan import Outcome, Take
from prm.importing.review import ChangeRow, PersonRow, Review
from ui.formatting import number_text
from ui.kit.rows import Index
from ui.kit.text import one_line, plain_tooltip
from ui.phrases import work_text

YOURS, FILE = 2, 3


@dataclass(frozen=True, slots=True)
class Section:
    """One list: ``key`` names it, ``number`` is what stands beside it, ``rows`` makes it when it is looked at.

    ``more`` counts the rows that the review left out because there are so many.
    """

    key: str
    title: str
    icon: str
    number: int
    headers: tuple[str, ...]
    rows: Callable[[], list[tuple[str, ...]]]
    more: int = 0


def sections_of(review: Review) -> list[Section]:
    """The lists of a review that hold anything, accounts first."""
    tr, rows, lengths = _Words, _Rows(review), review.lengths
    left_out = sum(account.skipped + account.rejected for account in review.accounts)
    more = {name: length - len(getattr(review, name)) for name, length in lengths.items()}
    person, problem = tr.person_headers(), tr.problem_headers()
    changed = review.count(Outcome.UPDATED)
    conflicting = len({change.record_key for change in review.conflicts})
    found = [
        Section("accounts", tr.accounts(), "file-text", 0, tr.account_headers(), rows.accounts),
        Section(
            "conflicts",
            tr.conflicts(),
            "git-compare-arrows",
            conflicting,
            tr.conflict_headers(),
            rows.conflicts,
        ),
        Section("new", tr.new(), "user-plus", lengths["new"], person, rows.new, more["new"]),
        Section(
            "updated", tr.updated(), "pen-line", changed, tr.update_headers(), rows.updated, more["updates"]
        ),
        Section("same", tr.same(), "equal", lengths["same"], person, rows.same, more["same"]),
        Section("marks", tr.marks(), "info", lengths["marks"], problem, rows.marks, more["marks"]),
        Section(
            "left_out",
            tr.left_out(),
            "triangle-alert",
            left_out,
            problem,
            rows.left_out,
            more["rejections"],
        ),
        Section(
            "unrecognised",
            tr.unrecognised(),
            "circle-dashed",
            lengths["unrecognised"],
            (tr.file(),),
            rows.unrecognised,
            more["unrecognised"],
        ),
    ]
    return [section for section in found if section.number or section.key == "accounts"]


class _Words:
    """The words of the lists."""

    @staticmethod
    def accounts() -> str:
        return QCoreApplication.translate("import", "Accounts")

    @staticmethod
    def conflicts() -> str:
        return QCoreApplication.translate("import", "Conflicts")

    @staticmethod
    def new() -> str:
        return QCoreApplication.translate("import", "New people")

    @staticmethod
    def updated() -> str:
        return QCoreApplication.translate("import", "Updated")

    @staticmethod
    def same() -> str:
        return QCoreApplication.translate("import", "Same")

    @staticmethod
    def marks() -> str:
        return QCoreApplication.translate("import", "Kept, with a mark")

    @staticmethod
    def left_out() -> str:
        return QCoreApplication.translate("import", "Left out")

    @staticmethod
    def unrecognised() -> str:
        return QCoreApplication.translate("import", "Not read")

    @staticmethod
    def file() -> str:
        return QCoreApplication.translate("import", "File")

    @staticmethod
    def account_headers() -> tuple[str, ...]:
        return (
            QCoreApplication.translate("import", "File"),
            QCoreApplication.translate("import", "Read"),
            QCoreApplication.translate("import", "New"),
            QCoreApplication.translate("import", "Updated"),
            QCoreApplication.translate("import", "Same"),
            QCoreApplication.translate("import", "Conflicts"),
            QCoreApplication.translate("import", "Left out"),
            QCoreApplication.translate("import", "Broken"),
        )

    @staticmethod
    def person_headers() -> tuple[str, ...]:
        return (
            QCoreApplication.translate("import", "Name"),
            QCoreApplication.translate("import", "Work"),
            QCoreApplication.translate("import", "Line"),
        )

    @staticmethod
    def update_headers() -> tuple[str, ...]:
        return (
            QCoreApplication.translate("import", "Name"),
            QCoreApplication.translate("import", "What"),
            QCoreApplication.translate("import", "Was"),
            QCoreApplication.translate("import", "Becomes"),
        )

    @staticmethod
    def conflict_headers() -> tuple[str, ...]:
        return (
            QCoreApplication.translate("import", "Name"),
            QCoreApplication.translate("import", "What"),
            QCoreApplication.translate("import", "Yours"),
            QCoreApplication.translate("import", "In the file"),
        )

    @staticmethod
    def problem_headers() -> tuple[str, ...]:
        return (
            QCoreApplication.translate("import", "File"),
            QCoreApplication.translate("import", "Line"),
            QCoreApplication.translate("import", "What"),
            QCoreApplication.translate("import", "Why"),
        )


class _Rows:
    """The rows of the lists of one review."""

    def __init__(self, review: Review) -> None:
        self._review = review

    def accounts(self) -> list[tuple[str, ...]]:
        return [
            (
                file_text(a.file),
                *(
                    number_text(n)
                    for n in (a.read, a.new, a.updated, a.same, a.conflicts, a.skipped, a.rejected)
                ),
            )
            for a in self._review.accounts
        ]

    def new(self) -> list[tuple[str, ...]]:
        return _people(self._review.new)

    def same(self) -> list[tuple[str, ...]]:
        return _people(self._review.same)

    def updated(self) -> list[tuple[str, ...]]:
        return _changes(self._review.updates)

    def conflicts(self) -> list[tuple[str, ...]]:
        return _changes(self._review.conflicts)

    def marks(self) -> list[tuple[str, ...]]:
        return _problems(self._review.marks)

    def left_out(self) -> list[tuple[str, ...]]:
        rows: list[tuple[str, ...]] = []
        for (file, reason), number in sorted(self._review.skipped.items()):
            rows.append((file_text(file), "", _records(number), reason))
        return rows + _problems(self._review.rejections)

    def unrecognised(self) -> list[tuple[str, ...]]:
        return [(file_text(name),) for name in self._review.unrecognised]


def _people(rows: Sequence[PersonRow]) -> list[tuple[str, ...]]:
    return [(row.name, work_text(row.position, row.organization), str(row.line)) for row in rows]


def _changes(rows: Sequence[ChangeRow]) -> list[tuple[str, ...]]:
    return [(row.name, field_text(row.field), row.mine, row.file) for row in rows]


def _problems(rows: Sequence[RowProblem]) -> list[tuple[str, ...]]:
    return [(file_text(row.file), str(row.line or ""), row.field, row.reason) for row in rows]


def _records(number: int) -> str:
    return QCoreApplication.translate("import", "{number} records").format(number=number_text(number))


def file_text(file: str) -> str:
    """A file's name without its folders: ``archive.zip!Connections.csv`` is "Connections.csv"."""
    return file.rpartition("!")[2].replace("\\", "/").rpartition("/")[2] or file


def field_text(field: str) -> str:
    """A field's name for a person."""
    words = field.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


class ReviewTable(QAbstractTableModel):
    """One list of a review. In the list of conflicts the two values can be chosen; ``takes`` are the choices by row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._section: Section | None = None
        self._rows: list[tuple[str, ...]] = []
        self.takes: dict[int, Take] = {}

    def show(self, section: Section) -> None:
        """Show another list."""
        self.beginResetModel()
        self._section = section
        self._rows = section.rows()
        self.endResetModel()

    def is_number(self, column: int) -> bool:
        """Whether a column holds short numbers."""
        if self._section is None:
            return False
        in_accounts = self._section.key == "accounts" and column > 0
        return in_accounts or self._section.headers[column] == QCoreApplication.translate("import", "Line")

    @property
    def _has_choices(self) -> bool:
        return self._section is not None and self._section.key == "conflicts"

    @override
    def rowCount(self, parent: Index = QModelIndex(), /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex(), /) -> int:
        return 0 if parent.isValid() or self._section is None else len(self._section.headers)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        text = one_line(self._rows[index.row()][index.column()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(text)
            case Qt.ItemDataRole.TextAlignmentRole if self.is_number(index.column()):
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.CheckStateRole if self._has_choices and index.column() in (YOURS, FILE):
                return self._is_taken(index)
        return None

    def _is_taken(self, index: Index) -> Qt.CheckState:
        takes_file = self.takes.get(index.row(), Take.MINE) is Take.FILE
        is_taken = takes_file == (index.column() == FILE)
        return Qt.CheckState.Checked if is_taken else Qt.CheckState.Unchecked

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole, /) -> bool:
        if (
            role != Qt.ItemDataRole.CheckStateRole
            or not self._has_choices
            or index.column() not in (YOURS, FILE)
        ):
            return False
        self.takes[index.row()] = Take.FILE if index.column() == FILE else Take.MINE
        self.dataChanged.emit(self.index(index.row(), YOURS), self.index(index.row(), FILE))
        return True

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._has_choices and index.column() in (YOURS, FILE):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or self._section is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(self._section.headers):
            return self._section.headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.is_number(section) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
