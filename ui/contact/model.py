"""The model of a timeline: rows, and for the chosen one why it counts or not."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from prm.timeline import Exchange
from prm.words import DecidedBy
from ui.contact.queries import Contact
from ui.contact.rows import Row, because_text, counts_word, rows_of
from ui.engine_words import in_language
from ui.formatting import exact_day_text
from ui.kit.rows import Index
from ui.kit.text import one_line
from ui.kit.timeline import TimelineRole


class TimelineModel(QAbstractListModel):
    """Rows of one person's timeline. The newest meaningful exchange and the chosen row give their reasons."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contact: Contact | None = None
        self._rows: list[Row] = []
        self._opened: frozenset[tuple[str, int]] = frozenset()
        self._chosen = -1
        self._newest = -1

    def show(self, contact: Contact) -> None:
        """Show a person; groups that were open stay so, unless it is another person."""
        if self._contact is None or self._contact.person.line.id != contact.person.line.id:
            self._opened = frozenset()
        self._contact = contact
        self._fill()

    def _fill(self) -> None:
        assert self._contact is not None
        line = self._contact.person.line
        self.beginResetModel()
        self._rows = rows_of(
            self._contact.entries,
            (line.id, line.display_name),
            self._contact.on,
            self._opened,
            has_more=self._contact.has_more,
        )
        self._chosen = -1
        self._newest = next(
            (n for n, row in enumerate(self._rows) if row.exchange is not None and row.exchange.meaningful),
            -1,
        )
        self.endResetModel()

    def toggle(self, index: Index) -> None:
        """Open or close a group."""
        row = self.row_at(index)
        if row is not None and row.group:
            self._opened = self._opened ^ {row.key}
            self._fill()

    def set_chosen(self, index: Index) -> None:
        """Another row is the chosen one, and gives its reasons."""
        before, self._chosen = self._chosen, index.row()
        for number in {before, self._chosen}:
            if 0 <= number < len(self._rows):
                self.dataChanged.emit(self.index(number, 0), self.index(number, 0))

    def row_at(self, index: Index) -> Row | None:
        """The row behind an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, key: tuple[str, int]) -> QModelIndex:
        """Where a row stands now; invalid where it is gone."""
        place = next((number for number, row in enumerate(self._rows) if row.key == key), -1)
        return self.index(place, 0) if place >= 0 else QModelIndex()

    def newest_exchange(self) -> Exchange | None:
        """The newest exchange that stands by itself."""
        return next((row.exchange for row in self._rows if row.exchange is not None), None)

    @override
    def rowCount(self, parent: Index = QModelIndex(), /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case TimelineRole.NODE:
                return row.node
            case TimelineRole.ICON:
                return row.icon
            case TimelineRole.TITLE | Qt.ItemDataRole.DisplayRole:
                return row.title
            case TimelineRole.TEXT:
                return row.text
            case TimelineRole.DAY:
                return row.day
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row)
        exchange = row.exchange
        if exchange is None or index.row() not in (self._chosen, self._newest):
            return None
        match role:
            case TimelineRole.BECAUSE:
                return because_text(exchange) if _has_reasons(exchange) else None
            case TimelineRole.REASONS:
                return _reasons(exchange) if _has_reasons(exchange) else ()
            case TimelineRole.COUNTS:
                return exchange.meaningful
            case TimelineRole.COUNTS_WORD:
                return counts_word(exchange)
        return None


def _has_reasons(exchange: Exchange) -> bool:
    """Whether there is more to say than "you decided", which stands beside the switch."""
    return exchange.decided_by != DecidedBy.YOU and bool(exchange.reasons)


def _reasons(exchange: Exchange) -> tuple[str, ...]:
    return tuple(in_language(reason) for reason in exchange.reasons)


def _spoken(row: Row) -> str:
    day = exact_day_text(row.exact_on) if row.exact_on is not None else row.day
    parts = [row.title, row.text, day]
    if row.exchange is not None:
        parts += [because_text(row.exchange), *_reasons(row.exchange)]
    return one_line(", ".join(part for part in parts if part))
