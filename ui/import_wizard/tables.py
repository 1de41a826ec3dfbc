"""The lists of a review: every list a table of plain words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from typing_extensions import override

from prm.importing.plan import ContactAction, FieldChange, ImportPlan, Outcome, Take
from ui.formatting import number_text
from ui.kit.rows import Index
from ui.kit.text import one_line, plain_tooltip
from ui.phrases import work_text

YOURS, FILE = 2, 3


@dataclass(frozen=True, slots=True)
class Section:
    """One list: ``key`` names it, ``number`` is what stands beside it, ``rows`` makes it when it is looked at."""

    key: str
    title: str
    icon: str
    number: int
    headers: tuple[str, ...]
    rows: Callable[[], list[tuple[str, ...]]]


def sections_of(plan: ImportPlan) -> list[Section]:
    """The lists of a plan that hold anything, accounts first."""
    tr = _Words
    marks = sum(not problem.rejected for problem in plan.problems)
    left_out = sum(account.skipped + account.rejected for account in plan.accounts)
    found = [
        Section("accounts", tr.accounts(), "file-text", 0, tr.account_headers(), _Rows(plan).accounts),
        Section(
            "conflicts",
            tr.conflicts(),
            "git-compare-arrows",
            len(plan.conflicts),
            tr.conflict_headers(),
            _Rows(plan).conflicts,
        ),
        Section("new", tr.new(), "user-plus", plan.count(Outcome.NEW), tr.person_headers(), _Rows(plan).new),
        Section(
            "updated",
            tr.updated(),
            "pen-line",
            plan.count(Outcome.UPDATED),
            tr.update_headers(),
            _Rows(plan).updated,
        ),
        Section("same", tr.same(), "equal", plan.count(Outcome.SAME), tr.person_headers(), _Rows(plan).same),
        Section("marks", tr.marks(), "info", marks, tr.problem_headers(), _Rows(plan).marks),
        Section(
            "left_out", tr.left_out(), "triangle-alert", left_out, tr.problem_headers(), _Rows(plan).left_out
        ),
        Section(
            "unrecognised",
            tr.unrecognised(),
            "circle-dashed",
            len(plan.reading.unrecognised),
            (tr.file(),),
            _Rows(plan).unrecognised,
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
    """The rows of the lists of one plan."""

    def __init__(self, plan: ImportPlan) -> None:
        self._plan = plan

    def accounts(self) -> list[tuple[str, ...]]:
        return [
            (
                file_text(a.file),
                *(
                    number_text(n)
                    for n in (a.read, a.new, a.updated, a.same, a.conflicts, a.skipped, a.rejected)
                ),
            )
            for a in self._plan.accounts
        ]

    def _people(self, outcome: Outcome) -> list[tuple[str, ...]]:
        rows: list[tuple[str, ...]] = [
            (_name(action), _work(action), str(action.draft.line))
            for action in self._plan.contacts
            if action.outcome is outcome
        ]
        return rows

    def new(self) -> list[tuple[str, ...]]:
        return self._people(Outcome.NEW)

    def same(self) -> list[tuple[str, ...]]:
        return self._people(Outcome.SAME)

    def updated(self) -> list[tuple[str, ...]]:
        rows: list[tuple[str, ...]] = []
        for action in self._plan.contacts:
            if action.outcome is not Outcome.UPDATED:
                continue
            rows += [(_name(action), field_text(u.field), u.mine, u.file) for u in action.updates]
            added = [action.draft.methods[place].value for place in action.added_methods]
            added += action.added_tags
            rows += [(_name(action), field_text("address"), "", value) for value in added]
        return rows

    def conflicts(self) -> list[tuple[str, ...]]:
        rows: list[tuple[str, ...]] = []
        for action, change in conflicts_of(self._plan):
            rows.append((_name(action), field_text(change.field), change.mine, change.file))
        return rows

    def _problems(self, *, rejected: bool) -> list[tuple[str, ...]]:
        rows: list[tuple[str, ...]] = [
            (file_text(p.file), str(p.line or ""), p.field, p.reason)
            for p in self._plan.problems
            if p.rejected is rejected
        ]
        return rows

    def marks(self) -> list[tuple[str, ...]]:
        return self._problems(rejected=False)

    def left_out(self) -> list[tuple[str, ...]]:
        rows: list[tuple[str, ...]] = []
        for (file, reason), number in sorted(self._plan.skipped.items()):
            rows.append((file_text(file), "", _records(number), reason))
        return rows + self._problems(rejected=True)

    def unrecognised(self) -> list[tuple[str, ...]]:
        return [(file_text(name),) for name in self._plan.reading.unrecognised]


def conflicts_of(plan: ImportPlan) -> list[tuple[ContactAction, FieldChange]]:
    """Every field on which book and file disagree, with its person, in the order of the list."""
    return [(action, change) for action in plan.conflicts for change in action.conflicts]


def _records(number: int) -> str:
    return QCoreApplication.translate("import", "{number} records").format(number=number_text(number))


def file_text(file: str) -> str:
    """A file's name without its folders: ``archive.zip!Connections.csv`` is "Connections.csv"."""
    return file.rpartition("!")[2].replace("\\", "/").rpartition("/")[2] or file


def field_text(field: str) -> str:
    """A field's name for a person."""
    words = field.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def _name(action: ContactAction) -> str:
    return action.display_name or action.draft.fields.get("display_name", "")


def _work(action: ContactAction) -> str:
    return work_text(action.draft.fields.get("position", ""), action.draft.fields.get("organization", ""))


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
