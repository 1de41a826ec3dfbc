"""The model of a list of people: an array of ids, and blocks of lines that are fetched when they are looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from datetime import date
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from typing_extensions import override

from prm.people import Line
from ui.formatting import exact_day_text
from ui.kit.rows import Index, PeopleDelegate, PersonRole
from ui.kit.text import one_line, plain_tooltip
from ui.people.columns import COLUMNS
from ui.people.queries import Block, Listed
from ui.people.words import next_text
from ui.phrases import work_text

BLOCK: Final = 64
_KEPT_BLOCKS: Final = 64


class PeopleModel(QAbstractTableModel):
    """A row a person, a column for each of ``COLUMNS``. ``block_wanted`` carries the number of a block and its ids; ``add_block`` brings it."""

    block_wanted = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = date.min
        self._ids = array("q")
        self._blocks: OrderedDict[int, dict[int, Line]] = OrderedDict()
        self._asked: set[int] = set()

    def show(self, listed: Listed) -> bool:
        """Show a list and say whether its rows are others. Where they are not, the place and the choice stay."""
        self._on = listed.on
        self._asked.clear()
        is_same = listed.ids == self._ids
        if not is_same:
            self.beginResetModel()
            self._ids = listed.ids
            self._blocks.clear()
        for start in range(0, len(listed.lines), BLOCK):
            self._blocks[start // BLOCK] = {line.id: line for line in listed.lines[start : start + BLOCK]}
        if not is_same:
            self.endResetModel()
            return True
        fresh = range(-(-len(listed.lines) // BLOCK))
        for number in [number for number in self._blocks if number not in fresh]:
            self._want(number)
        self._tell_changed(0, len(listed.lines))
        return False

    def grow(self, listed: Listed) -> None:
        """Go on from the beginning of a list to all of it, without losing place or choice."""
        known = len(self._ids)
        if listed.ids[:known] != self._ids or len(listed.ids) == known:
            self.show(listed)
            return
        self.beginInsertRows(QModelIndex(), known, len(listed.ids) - 1)
        self._ids = listed.ids
        self.endInsertRows()

    def add_block(self, block: Block) -> None:
        """Lines arrived."""
        self._asked.discard(block.number)
        self._blocks[block.number] = {line.id: line for line in block.lines}
        self._blocks.move_to_end(block.number)
        while len(self._blocks) > _KEPT_BLOCKS:
            self._blocks.popitem(last=False)
        start = block.number * BLOCK
        self._tell_changed(start, min(BLOCK, len(self._ids) - start))

    def _tell_changed(self, start: int, count: int) -> None:
        if count > 0:
            last = min(len(self._ids), start + count) - 1
            self.dataChanged.emit(self.index(start, 0), self.index(last, self.columnCount() - 1))

    def _want(self, number: int) -> None:
        if number not in self._asked:
            self._asked.add(number)
            self.block_wanted.emit(number, self._ids[number * BLOCK : (number + 1) * BLOCK])

    def id_at(self, index: Index) -> int | None:
        """The contact of a row."""
        return self._ids[index.row()] if index.isValid() and index.row() < len(self._ids) else None

    @property
    def ids(self) -> array[int]:
        """Everybody in the list, in its order."""
        return self._ids

    def known_name(self, row: int) -> str:
        """The name of a row where its line is there already; nothing is asked for."""
        lines = self._blocks.get(row // BLOCK)
        line = None if lines is None else lines.get(self._ids[row])
        return "" if line is None else line.display_name

    def row_of(self, contact_id: int) -> int:
        """Where a contact stands, -1 where it does not."""
        try:
            return self._ids.index(contact_id)
        except ValueError:
            return -1

    def line_at(self, row: int) -> Line | None:
        """What is known of a row; None asks for it."""
        number = row // BLOCK
        lines = self._blocks.get(number)
        if lines is None:
            self._want(number)
            return None
        return lines.get(self._ids[row])

    @override
    def rowCount(self, parent: Index = QModelIndex(), /) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = QModelIndex(), /) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        if not index.isValid() or role not in _ROLES:
            return None
        line = self.line_at(index.row())
        if line is None:
            return None
        match role:
            case PersonRole.NAME:
                return line.display_name
            case PersonRole.UID:
                return line.uid
            case PersonRole.SUBTITLE:
                return work_text(line.position, line.organization)
            case PersonRole.RING:
                return line.share
            case PersonRole.LAST_TALKED:
                return self._cell(line, PeopleDelegate.LAST_TALKED)
            case PersonRole.NEXT:
                return next_text(line, self._on)[0]
            case PersonRole.NEXT_IS_STRONG:
                return next_text(line, self._on)[1]
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(line, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(line, index.column())
        spoken = self._cell(line, index.column())
        if index.column() or not spoken:
            return one_line(spoken)
        # The first cell is what a screen reader says of a row: all that is shown of it.
        parts = (work_text(line.position, line.organization), self._cell(line, 1), self._cell(line, 2))
        return one_line(", ".join(part for part in (spoken, *parts) if part))

    def _cell(self, line: Line, column: int) -> str:
        return COLUMNS[column].text(line, self._on)

    def _tooltip(self, line: Line, column: int) -> str | None:
        key = COLUMNS[column].key
        days = {
            "last": line.last_meaningful_on,
            "interaction": line.last_interaction_on,
            "added": line.added_on,
        }
        if key in days:
            day = days[key]
            return None if day is None else exact_day_text(day)
        if key == "next" and line.next_due_on is not None:
            return exact_day_text(line.next_due_on)
        if key == "who":
            work = work_text(line.position, line.organization)
            return plain_tooltip("\n".join(part for part in (line.display_name, work) if part))
        return plain_tooltip(self._cell(line, column)) or None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return COLUMNS[section].title()

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        known = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return known if index.isValid() else Qt.ItemFlag.NoItemFlags


_ROLES: Final = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        PersonRole.NAME,
        PersonRole.UID,
        PersonRole.SUBTITLE,
        PersonRole.RING,
        PersonRole.LAST_TALKED,
        PersonRole.NEXT,
        PersonRole.NEXT_IS_STRONG,
    }
)
