"""The page with the list of people."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from prm.changes import Changes
from prm.first_paint import Places
from prm.people import Filter, Scope, Sort
from ui.backend import Backend
from ui.formatting import number_text
from ui.jobs import Task
from ui.kit.chip import Chip
from ui.kit.empty import EmptyState
from ui.kit.field import SearchField
from ui.kit.rows import PeopleDelegate
from ui.kit.text import Tone, font_for, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.people.model import BLOCK, PeopleModel
from ui.people.queries import Block, Listed, beginning, block, listed
from ui.scale import text_scale

_KINDS: Final = ("contact", "interaction", "follow_up", "circle", "note", "tag", "book")
_SORTS: Final = (Sort.NAME, Sort.LAST, Sort.DUE)
_FIRST: Final = 2 * BLOCK
_LEAST_NAME: Final = 180


class PeoplePage(QWidget):
    """A list with its search, scopes and sort. ``person_chosen`` follows the current row, ``person_opened`` is Enter."""

    person_chosen = Signal(int)
    person_opened = Signal(int)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._filter = Filter(Scope.REAL)
        self._before = self._filter
        self._sort = Sort.NAME
        self._wanted: int | None = None
        self._listing: Task | None = None
        self._title = plain_label(self.tr("People"), Style.PAGE)
        self._search = SearchField(self.tr("Name, organization, note, tag…"))
        self._search.installEventFilter(self)
        self._search.textChanged.connect(self._on_search_text_changed)
        self._real = self._chip(self.tr("Real relationships"))
        self._waiting = self._chip(self.tr("Waiting for you"))
        self._everyone = self._chip(self.tr("Everyone"))
        self._scopes = {
            self._real: Scope.REAL,
            self._waiting: Scope.WAITING,
            self._everyone: Scope.EVERYONE,
        }
        self._chips = QButtonGroup(self)
        for chip in self._scopes:
            self._chips.addButton(chip)
        self._chips.buttonClicked.connect(self._on_chips_button_clicked)
        self._model = PeopleModel(self)
        self._view = _PeopleTable()
        self._empty = EmptyState("")
        self._stack = QStackedWidget()
        self._count = plain_label(style=Style.CAPTION, tone=Tone.INK3)
        self._set_up_view()
        self._lay_out()
        self._show_scope()
        self._model.block_wanted.connect(self._on_model_block_wanted)
        backend.changed.connect(self._on_backend_changed)
        backend.day_changed.connect(self.refresh)

    def _chip(self, text: str) -> Chip:
        return Chip(text, is_checkable=True)

    def _set_up_view(self) -> None:
        view = self._view
        view.setModel(self._model)
        view.setItemDelegate(PeopleDelegate(view))
        view.setAccessibleName(self.tr("People"))
        view.setShowGrid(False)
        view.setMouseTracking(True)
        view.setWordWrap(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.sectionClicked.connect(self._on_header_section_clicked)
        header.setSortIndicatorShown(True)
        self._show_sort()
        view.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        view.opened.connect(self._on_view_opened)
        view.resized.connect(self._arrange_columns)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SECTION, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.MEDIUM)
        head = QVBoxLayout()
        head.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        head.setSpacing(Space.MEDIUM)
        head.addWidget(self._title)
        head.addWidget(self._search)
        chips = QHBoxLayout()
        chips.setSpacing(Space.SMALL)
        for chip in self._scopes:
            chips.addWidget(chip)
        chips.addStretch()
        head.addLayout(chips)
        column.addLayout(head)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        self._count.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        column.addWidget(self._count)

    def show_places(self, places: Places) -> None:
        """The numbers beside the scopes."""
        self._real.set_count(number_text(places.real) if places.real else "")
        self._waiting.set_count(number_text(places.waiting) if places.waiting else "")

    def show_list(self, chosen: Filter, title: str) -> None:
        """Show another list; the search is emptied."""
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._title.setText(title)
        self._filter = self._before = chosen
        self._show_scope()
        self._view.scrollToTop()
        self._ask_list(is_new=True)

    @property
    def shown(self) -> Filter:
        """Which list is shown."""
        return self._filter

    def _show_scope(self) -> None:
        self._chips.setExclusive(False)
        for chip, scope in self._scopes.items():
            chip.setChecked(scope is self._filter.scope and self._filter.circle_id is None)
        self._chips.setExclusive(True)

    def _ask_list(self, *, is_new: bool) -> None:
        if self._listing is not None:
            self._listing.cancel()
        if self._filter.text:
            self._listing = self._backend.search(
                self, listed, self._filter, self._sort, _FIRST, done=self._on_listed
            )
        elif is_new:
            self._listing = self._backend.search(
                self, beginning, self._filter, self._sort, _FIRST, done=self._on_beginning
            )
        else:
            self.refresh()

    def refresh(self) -> None:
        """Ask for what is shown anew, in place."""
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self._backend.fetch(
            self, listed, self._filter, self._sort, _FIRST, done=self._on_listed
        )

    def _on_beginning(self, found: Listed) -> None:
        self._show(found)
        if not found.is_whole:
            self._listing = self._backend.fetch(self, listed, self._filter, self._sort, 0, done=self._on_rest)

    def _on_rest(self, found: Listed) -> None:
        self._model.grow(found)
        self._show_count()
        self._choose_wanted()

    def _on_listed(self, found: Listed) -> None:
        self._show(found)

    def _show(self, found: Listed) -> None:
        self._wanted = self._wanted or self.current_id()
        self._model.show(found)
        self._show_count()
        has_rows = self._model.rowCount() > 0
        self._stack.setCurrentWidget(self._view if has_rows else self._empty)
        if not has_rows:
            self._empty.set_text(*self._empty_words())
        self._choose_wanted()

    def _show_count(self) -> None:
        number = self._model.rowCount()
        is_shown = bool(self._filter.text) or self._filter.scope is not Scope.ELSE
        self._count.setText(self._count_text(number) if is_shown and number else "")

    def _count_text(self, number: int) -> str:
        if self._filter.text and number >= 500:
            return self.tr("The first 500 are shown")
        return self.tr("{number} shown").format(number=number_text(number))

    def _empty_words(self) -> tuple[str, str]:
        if self._filter.text:
            detail = self.tr("Names, organizations, addresses, tags and notes were searched.")
            return (self.tr("Nobody fits “{text}”").format(text=self._filter.text.strip()), detail)
        if self._filter.scope is Scope.WAITING:
            return (self.tr("Nobody that Kith knows of is waiting for you"), "")
        if self._filter.scope is Scope.REAL or self._filter.circle_id is not None:
            return (
                self.tr("Nobody has this rhythm yet")
                if self._filter.circle_id is not None
                else self.tr("Nobody has a rhythm yet"),
                self.tr("Open a person under Everyone else and press 1 to 5."),
            )
        return (self.tr("Nobody is here"), "")

    def _choose_wanted(self) -> None:
        """Put the current row where it was; nobody is chosen who was not."""
        row = -1 if self._wanted is None else self._model.row_of(self._wanted)
        if row >= 0:
            self._wanted = None
            self._set_current(row)
        elif self._wanted is not None and not self._filter.text:
            self._view.selectionModel().clearSelection()

    def _set_current(self, row: int) -> None:
        index = self._model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._view.selectionModel().setCurrentIndex(index, flags)

    def choose(self, contact_id: int) -> None:
        """Make this person the current one, now or when the list has come."""
        self._wanted = contact_id
        self._choose_wanted()

    def current_id(self) -> int | None:
        """The contact of the current row."""
        return self._model.id_at(self._view.currentIndex())

    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def clear_search(self) -> bool:
        """Empty the search; False where it was empty already."""
        if not self._search.text():
            return False
        self._search.clear()
        return True

    @property
    def model(self) -> PeopleModel:
        return self._model

    def _on_search_text_changed(self, text: str) -> None:
        if text.strip() and not self._filter.text:
            # Whoever types a name looks for somebody, whatever list is open; emptying the search goes back to it.
            self._before = self._filter
            self._filter = Filter(Scope.EVERYONE)
        self._filter = replace(self._filter, text=text.strip()) if text.strip() else self._before
        self._show_scope()
        self._ask_list(is_new=not self._filter.text)

    def _on_chips_button_clicked(self, chip: Chip) -> None:
        self._before = Filter(self._scopes[chip])
        self._filter = replace(self._filter, scope=self._scopes[chip], circle_id=None)
        self._title.setText(self.tr("People"))
        self._ask_list(is_new=True)

    def _on_header_section_clicked(self, section: int) -> None:
        self._sort = _SORTS[section]
        self._show_sort()
        self._ask_list(is_new=True)

    def _show_sort(self) -> None:
        section = _SORTS.index(self._sort)
        order = Qt.SortOrder.DescendingOrder if self._sort is Sort.LAST else Qt.SortOrder.AscendingOrder
        self._view.horizontalHeader().setSortIndicator(section, order)

    def _on_model_block_wanted(self, number: int, ids: object) -> None:
        self._backend.fetch(self, block, number, ids, done=self._on_block)

    def _on_block(self, found: Block) -> None:
        self._model.add_block(found)

    def _on_backend_changed(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in _KINDS):
            self._ask_list(is_new=False)

    def _on_current_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        contact_id = self._model.id_at(current)
        if contact_id is not None:
            self._wanted = None
            self.person_chosen.emit(contact_id)

    def _on_view_opened(self) -> None:
        contact_id = self.current_id()
        if contact_id is not None:
            self.person_opened.emit(contact_id)

    def _arrange_columns(self) -> None:
        metrics = QFontMetrics(font_for(Style.BODY))
        width = self._view.viewport().width()
        talked = metrics.horizontalAdvance(self.tr("Wednesday")) + Size.RING_IN_LIST + int(Space.PAGE)
        following = metrics.horizontalAdvance(self.tr("Follow-up Wednesday")) + int(Space.LARGE)
        has_three = width >= talked + following + round(_LEAST_NAME * text_scale(self.font()))
        self._view.setColumnHidden(PeopleDelegate.NEXT, not has_three)
        self._view.setColumnWidth(PeopleDelegate.LAST_TALKED, talked)
        self._view.setColumnWidth(PeopleDelegate.NEXT, following)
        self._view.setColumnWidth(
            PeopleDelegate.WHO, max(120, width - talked - (following if has_three else 0))
        )
        height = self._view.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self._view.verticalHeader().setDefaultSectionSize(height)

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        self._view.setFocus(reason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._go_into_list()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_into_list()
                self._on_view_opened()
                return True
        return super().eventFilter(watched, event)

    def _go_into_list(self) -> None:
        if self.current_id() is None and self._model.rowCount():
            self._set_current(0)
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)


class _PeopleTable(QTableView):
    """The list; ``opened`` is Enter or a double click on a row, ``resized`` follows its width."""

    opened = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doubleClicked.connect(self.opened)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.resized.emit()
