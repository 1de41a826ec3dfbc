"""Which columns the list shows, how wide and in what order: as the person left it, and as much as fits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QStyleOptionViewItem

from prm.filters import Filter, Sort
from prm.lists import View
from ui.kit.scale import text_scale
from ui.kit.text import font_for
from ui.kit.tokens import Size, Space, Style
from ui.people.columns import COLUMNS, LAST, NEXT, USUAL, WHO, known_columns, section_of, section_of_sort
from ui.people.header import PeopleHeader
from ui.people.table import PeopleTable

_LEAST_NAME: Final = 180
_LEAST_ALONE: Final = 120
_LEAST: Final = 48


class Arrangement(QObject):
    """Keeps the columns of a table. ``changed`` says that the person chose others, another order, widths or sort."""

    changed = Signal()
    sort_changed = Signal()

    def __init__(self, table: PeopleTable, stored: str) -> None:
        super().__init__(table)
        self._table = table
        self._header = table.horizontalHeader()
        self._columns: tuple[str, ...] = USUAL
        self._widths: dict[str, float] = {}
        self._sort, self._is_reversed = Sort.NAME, False
        self._is_arranging = False
        self._menu = QMenu(table)
        self._menu.triggered.connect(self._on_menu_triggered)
        self._read(stored)
        self._header.sectionClicked.connect(self._on_header_section_clicked)
        self._header.sectionResized.connect(self._on_header_section_resized)
        self._header.sectionMoved.connect(self._on_header_section_moved)
        self._header.customContextMenuRequested.connect(self._on_header_custom_context_menu_requested)
        table.resized.connect(self.arrange)
        self.show_sort()

    @property
    def sort(self) -> Sort:
        """What the list is sorted by."""
        return self._sort

    @property
    def is_reversed(self) -> bool:
        """Whether the other way round."""
        return self._is_reversed

    @property
    def columns(self) -> tuple[str, ...]:
        """The keys of the columns shown, in their order."""
        return self._columns

    def view_of(self, chosen: Filter) -> View:
        """A filter together with how it is shown now."""
        columns = () if self._columns == USUAL else self._columns
        return View(chosen, self._sort, self._is_reversed, columns)

    def take(self, view: View) -> None:
        """Show a list as it was saved."""
        self._sort, self._is_reversed = view.sort, view.is_reversed
        self._columns = known_columns(view.columns)
        self.show_sort()
        self.arrange()

    def stored(self) -> str:
        """All of it as text, for the preferences."""
        values = {
            "sort": str(self._sort),
            "reversed": self._is_reversed,
            "columns": list(self._columns),
            "widths": self._widths,
        }
        return json.dumps(values, sort_keys=True)

    def _read(self, stored: str) -> None:
        """Take what the preferences hold; what does not fit gives way to the usual."""
        try:
            values = json.loads(stored or "{}")
        except ValueError:
            return
        if not isinstance(values, Mapping):
            return
        if values.get("sort") in {str(sort) for sort in Sort}:
            self._sort = Sort(values["sort"])
        self._is_reversed = values.get("reversed") is True
        columns, widths = values.get("columns"), values.get("widths")
        if isinstance(columns, list):
            self._columns = known_columns(tuple(one for one in columns if isinstance(one, str)))
        if isinstance(widths, Mapping):
            self._widths = {
                key: float(width)
                for key, width in widths.items()
                if isinstance(width, int | float) and 0 < width < 4_000
            }

    def show_sort(self, *, is_ranked: bool = False) -> None:
        """The arrow; none where a search ranks who it found."""
        down = self._sort.is_newest_first is not self._is_reversed
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self._header.setSortIndicator(-1 if is_ranked else section_of_sort(self._sort), order)

    def sort_by(self, section: int) -> None:
        """Sort by a column; by the same one again, the other way round."""
        sort = COLUMNS[section].sort
        self._is_reversed = sort is self._sort and not self._is_reversed
        self._sort = sort
        self.show_sort()
        self.sort_changed.emit()
        self.changed.emit()

    def arrange(self) -> None:
        """Give the columns their places and widths, as many of the usual ones as fit."""
        if self._table.model() is None:
            return
        self._is_arranging = True
        shown = self._fitting()
        for number, column in enumerate(COLUMNS):
            self._header.setSectionHidden(number, column.key not in shown)
        for place, key in enumerate(self._columns):
            self._header.moveSection(self._header.visualIndex(section_of(key)), place)
        rest = self._table.viewport().width()
        for key in shown:
            if key != WHO:
                self._header.resizeSection(section_of(key), self._width(key))
                rest -= self._width(key)
        least = (
            self._least_name()
            if self._columns != USUAL
            else round(_LEAST_ALONE * text_scale(self._table.font()))
        )
        who = self._width(WHO) if WHO in self._widths else max(least, rest)
        self._header.resizeSection(section_of(WHO), who)
        has_bar = who + self._table.viewport().width() - rest > self._table.viewport().width()
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if has_bar else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._table.setHorizontalScrollBarPolicy(policy)
        height = self._table.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self._table.verticalHeader().setDefaultSectionSize(height)
        self._is_arranging = False

    def _fitting(self) -> tuple[str, ...]:
        """All columns that somebody chose; of the usual ones those for which there is room."""
        if self._columns != USUAL:
            return self._columns
        room = self._table.viewport().width() - self._least_name() - self._width(LAST) - self._width(NEXT)
        return USUAL if room >= 0 else (WHO, LAST)

    def _least_name(self) -> int:
        return round(_LEAST_NAME * text_scale(self._table.font()))

    def _width(self, key: str) -> int:
        if key in self._widths:
            return max(_LEAST, round(self._widths[key] * text_scale(self._table.font())))
        column = COLUMNS[section_of(key)]
        body = QFontMetrics(font_for(Style.BODY, tabular=True))
        title = self._header.width_of(column.title()) if isinstance(self._header, PeopleHeader) else 0
        room = body.horizontalAdvance(column.sample()) + int(Space.MEDIUM) + 2
        if key == LAST:
            room += int(Size.RING_IN_LIST) + 10
        return max(title, room)

    def menu(self) -> QMenu:
        """The columns to choose from, and the way back to the usual ones."""
        self._menu.clear()
        for column in COLUMNS:
            action = QAction(column.title(), self._menu)
            action.setCheckable(True)
            action.setChecked(column.key in self._columns)
            action.setEnabled(column.key != WHO)
            action.setData(column.key)
            self._menu.addAction(action)
        self._menu.addSeparator()
        for key, text in (
            ("<", self.tr("Move the sorted column towards the name")),
            (">", self.tr("Move the sorted column away from the name")),
            ("", self.tr("Usual columns")),
        ):
            action = QAction(text, self._menu)
            action.setData(key)
            action.setEnabled(key == "" or self._can_move(-1 if key == "<" else 1))
            self._menu.addAction(action)
        return self._menu

    def _sorted_key(self) -> str:
        return COLUMNS[section_of_sort(self._sort)].key

    def _can_move(self, steps: int) -> bool:
        key = self._sorted_key()
        return (
            key != WHO and key in self._columns and 1 <= self._columns.index(key) + steps < len(self._columns)
        )

    def _move_sorted(self, steps: int) -> None:
        order = list(self._columns)
        place = order.index(self._sorted_key())
        order.insert(place + steps, order.pop(place))
        self._columns = tuple(order)

    def _on_menu_triggered(self, action: QAction) -> None:
        key = str(action.data())
        if key in ("<", ">"):
            self._move_sorted(-1 if key == "<" else 1)
        elif not key:
            self._columns, self._widths = USUAL, {}
        elif action.isChecked():
            self._columns = (*self._columns, key)
        else:
            self._columns = tuple(one for one in self._columns if one != key)
        self.arrange()
        self.changed.emit()

    def _on_header_custom_context_menu_requested(self, point: QPoint) -> None:
        self.menu().popup(self._header.viewport().mapToGlobal(point))

    def _on_header_section_clicked(self, section: int) -> None:
        self.sort_by(section)

    def _on_header_section_resized(self, section: int, _before: int, width: int) -> None:
        is_by_hand = not self._is_arranging and width > 0
        if is_by_hand and self._header.sectionResizeMode(section) == QHeaderView.ResizeMode.Interactive:
            self._widths[COLUMNS[section].key] = width / text_scale(self._table.font())
            self.changed.emit()

    def _on_header_section_moved(self, _section: int, _before: int, _after: int) -> None:
        if self._is_arranging:
            return
        places = [self._header.logicalIndex(place) for place in range(self._header.count())]
        self._columns = tuple(
            COLUMNS[number].key for number in places if COLUMNS[number].key in self._columns
        )
        self.changed.emit()
