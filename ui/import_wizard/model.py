"""The model of the review's list: lines of open sections, what is ticked, and more of a list when it comes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from typing_extensions import override

from prm.importing.review import ChangeRow, PersonRow, Piece
from ui.import_wizard.lines import Chosen, Kind, Line, Section, change_line, person_line
from ui.kit.rows import Index
from ui.kit.text import one_line, plain_tooltip

#: Lists of which more can be asked for, and that are searched where they are whole: by the plan.
IN_PIECES: Final = ("new", "same", "updates")


class LineRole(IntEnum):
    """What the delegate asks for beside the words."""

    LINE = Qt.ItemDataRole.UserRole + 1  # Line
    IS_ON = Qt.ItemDataRole.UserRole + 2  # bool, what is chosen; of a section whether it is open
    CHECK = (
        Qt.ItemDataRole.UserRole + 3
    )  # Qt.CheckState of a section's people, None where there is nothing to tick


class ReviewModel(QAbstractListModel):
    """Lines as rows. ``chosen`` says that the person chose something, ``more_wanted`` asks for a list from a row on."""

    changed = Signal()
    more_wanted = Signal(str, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen = Chosen()
        self._sections: list[Section] = []
        self._originals: list[Section] = []
        self._rows: list[Line] = []
        self._text = ""
        self._asked: set[tuple[str, str, int]] = set()
        self._all: dict[str, bool] = {}

    def show(self, sections: Sequence[Section], chosen: Chosen) -> None:
        """Show other lists, with what is chosen in them."""
        self.beginResetModel()
        self.chosen = chosen
        self._text, self._all = "", {}
        self._asked.clear()
        self._originals = list(sections)
        self._sections = list(sections)
        self._rows = [line for section in self._sections for line in section.shown]
        self.endResetModel()

    @property
    def sections(self) -> dict[str, Section]:
        """The lists by their keys."""
        return {section.key: section for section in self._sections}

    def row_of(self, section: str) -> int:
        """Where a section begins; -1 where there is none."""
        return next(
            (
                row
                for row, line in enumerate(self._rows)
                if line.kind is Kind.SECTION and line.section == section
            ),
            -1,
        )

    def line(self, row: int) -> Line:
        """The line of a row."""
        return self._rows[row]

    # -- opening and closing -------------------------------------------------------------------------------------

    def set_open(self, key: str, *, is_open: bool) -> None:
        """Open or close a section."""
        section = self.sections[key]
        at = self.row_of(key)
        if section.is_open == is_open:
            return
        before = section.shown
        section.is_open = is_open
        self._replace(at, before, section.shown)

    def _replace(self, at: int, before: list[Line], after: list[Line]) -> None:
        """Put other lines in the place of a section's; the head stays where it is."""
        kept = 0
        while kept < min(len(before), len(after)) and before[kept] == after[kept]:
            kept += 1
        if not kept:  # the head says something else: it is told as changed
            self._rows[at] = after[0]
            kept = 1
        if len(before) > kept:
            self.beginRemoveRows(QModelIndex(), at + kept, at + len(before) - 1)
            del self._rows[at + kept : at + len(before)]
            self.endRemoveRows()
        if len(after) > kept:
            self.beginInsertRows(QModelIndex(), at + kept, at + len(after) - 1)
            self._rows[at + kept : at + kept] = after[kept:]
            self.endInsertRows()
        self.dataChanged.emit(self.index(at), self.index(at))

    # -- more of a list, and searching ---------------------------------------------------------------------------

    def want_more(self, key: str) -> None:
        """Ask for the next lines of a list; asked once for each beginning."""
        section = self.sections.get(key)
        if section is None or key not in IN_PIECES or len(section.lines) >= section.whole:
            return
        wish = (key, self._text, len(section.lines))
        if wish not in self._asked:
            self._asked.add(wish)
            self.more_wanted.emit(*wish)

    def add(self, piece: Piece) -> None:
        """More of a list came; an answer to words that were changed since is passed over."""
        section = self.sections.get(piece.kind)
        if section is None or piece.text != self._text or piece.start != len(section.lines):
            return
        at, before = self.row_of(piece.kind), section.shown
        section.lines += [_line_of(piece.kind, row) for row in piece.rows]
        section.whole = piece.found
        self._replace(at, before, section.shown)
        if piece.kind in self._all:
            self._tick_all(piece.kind, is_on=self._all[piece.kind])

    def search(self, text: str) -> None:
        """Show only lines that hold these words; long lists are asked for anew."""
        text = " ".join(text.split())
        if text == self._text:
            return
        self.beginResetModel()
        self._text, self._all = text, {}
        self._asked.clear()
        self._sections = self._originals if not text else [_found(s, text) for s in self._originals]
        self._rows = [line for section in self._sections for line in section.shown]
        self.endResetModel()
        if text:
            for key in IN_PIECES:
                self.want_more(key)

    # -- choosing ------------------------------------------------------------------------------------------------

    def choose(self, row: int, *, is_on: bool) -> None:
        """Let what a line says come in, or not; of a section everybody in it, of a field every conflict."""
        line = self._rows[row]
        if line.kind is Kind.SECTION:
            self._tick_all(line.section, is_on=is_on)
            return
        if not line.takes_answer:
            return
        for one in self._conflicts_of(line.field) if line.kind is Kind.ALL_OF_FIELD else (line,):
            self.chosen.set_on(one, is_on=is_on)
        self._tell_all()

    def _conflicts_of(self, name: str) -> Iterable[Line]:
        conflicts = self.sections["conflicts"].lines
        return [line for line in conflicts if line.kind is Kind.CONFLICT and line.field == name]

    def _tick_all(self, key: str, *, is_on: bool) -> None:
        """Tick everybody of a list, also those who are not here yet: these are asked for first."""
        section = self.sections[key]
        if key in IN_PIECES and len(section.lines) < section.whole:
            self._all[key] = is_on
            self.want_more(key)
            return
        self._all.pop(key, None)
        for line in section.lines:
            if line.takes_answer:
                self.chosen.set_on(line, is_on=is_on)
        self._tell_all()

    def _tell_all(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.changed.emit()

    def is_on(self, row: int) -> bool:
        """What is chosen for a line; of a section whether it is open."""
        line = self._rows[row]
        if line.kind is Kind.SECTION:
            return self.sections[line.section].is_open
        if line.kind is Kind.ALL_OF_FIELD:
            return all(self.chosen.is_on(one) for one in self._conflicts_of(line.field))
        return self.chosen.is_on(line)

    def check(self, line: Line) -> Qt.CheckState | None:
        """The tick of a line; None where there is nothing to tick."""
        if line.kind in (Kind.PERSON, Kind.CHANGE) and line.takes_answer:
            return Qt.CheckState.Checked if self.chosen.is_on(line) else Qt.CheckState.Unchecked
        if line.kind is not Kind.SECTION or line.section not in ("new", "perhaps"):
            return None
        section = self.sections[line.section]
        if not self.chosen.left:
            return Qt.CheckState.Checked
        left = sum(one.record_key in self.chosen.left for one in section.lines)
        if not left:
            return Qt.CheckState.Checked
        return Qt.CheckState.Unchecked if left == section.whole else Qt.CheckState.PartiallyChecked

    # -- as Qt asks ----------------------------------------------------------------------------------------------

    @override
    def rowCount(self, parent: Index = QModelIndex(), /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        line = self._rows[index.row()]
        match role:
            case LineRole.LINE:
                return line
            case LineRole.IS_ON:
                return self.is_on(index.row())
            case LineRole.CHECK | Qt.ItemDataRole.CheckStateRole:
                return self.check(line)
            case Qt.ItemDataRole.DisplayRole:
                return one_line(line.texts[0])
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words(index.row(), line)
            case Qt.ItemDataRole.ToolTipRole if line.kind is not Kind.SECTION:
                return plain_tooltip("\n".join(one_line(text) for text in line.texts if text))
        return None

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.check(self._rows[index.row()]) is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole, /) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.choose(index.row(), is_on=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _words(self, row: int, line: Line) -> str:
        """A line as a screen reader says it."""
        texts = [one_line(text) for text in line.texts if text]
        if line.kind is Kind.SECTION:
            state = self.tr("open") if self.is_on(row) else self.tr("closed")
            return ", ".join([*texts, state])
        if line.kind in (Kind.CONFLICT, Kind.ALL_OF_FIELD):
            return self._conflict_words(line, is_files=self.is_on(row))
        if line.kind is Kind.CHANGE:
            name, what, was, becomes = line.texts
            told = self.tr("{name}, {what}: was {was}, becomes {becomes}")
            return told.format(name=name, what=what, was=was or self.tr("empty"), becomes=becomes)
        return ", ".join(texts)

    def _conflict_words(self, line: Line, *, is_files: bool) -> str:
        if line.kind is Kind.ALL_OF_FIELD:
            chosen = (
                self.tr("all of the file's are chosen")
                if is_files
                else self.tr("not all of the file's are chosen")
            )
            return ", ".join([*line.texts, chosen])
        name, what, mine, file = line.texts
        told = (
            self.tr("{name}, {what}: in Kith {mine}, in the file {file}. The file's is chosen.")
            if is_files
            else self.tr("{name}, {what}: in Kith {mine}, in the file {file}. Yours is chosen.")
        )
        return told.format(name=name, what=what, mine=mine or self.tr("empty"), file=file)


def _line_of(kind: str, row: PersonRow | ChangeRow) -> Line:
    return person_line(kind, row) if isinstance(row, PersonRow) else change_line(row)


def _found(section: Section, text: str) -> Section:
    """A section with only the lines that hold the words; of a list that comes in pieces none yet."""
    words = text.casefold().split()
    lines = [
        line
        for line in section.lines
        if line.kind is not Kind.ALL_OF_FIELD
        and all(word in "\n".join(line.texts).casefold() for word in words)
    ]
    is_whole = len(section.lines) >= section.whole
    return Section(
        section.key,
        section.title,
        section.number,
        section.note,
        lines if is_whole or section.key not in IN_PIECES else [],
        len(lines) if is_whole or section.key not in IN_PIECES else section.whole,
        section.is_open or section.key in IN_PIECES,
        section.icon,
    )
