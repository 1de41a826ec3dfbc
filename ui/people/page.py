"""The page with the list of people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from prm.circles import Circle, circles
from prm.filters import Filter, Scope
from prm.first_paint import Places
from prm.lists import SavedList, View
from prm.people import Counts, counts, names_beginning
from ui.desk import Desk
from ui.formatting import people_text
from ui.kit.announce import announce
from ui.kit.rows import selected_ranges
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style
from ui.people.arranging import Arrangement
from ui.people.bulk_bar import BulkBar
from ui.people.choosing import Choosing
from ui.people.dragging import PeopleDrag
from ui.people.filtering import FilterBar
from ui.people.head import PeopleHead
from ui.people.listing import Listing
from ui.people.model import PeopleModel
from ui.people.nobody import Nobody
from ui.people.queries import Choices, choices
from ui.people.search import PeopleSearch
from ui.people.table import PeopleTable
from ui.people.words import scope_text


class PeoplePage(QWidget):
    """A list with its search, filters, sort and columns, and what can be done about those who are chosen.

    ``person_chosen`` follows the row of the keyboard, ``person_opened`` is Enter, ``chosen_changed`` follows who is
    chosen. ``menu_requested`` carries a point for the menu of those chosen, ``asked`` the key of an action on them or on
    the list, ``rhythm_asked`` and ``list_asked`` an id and a name, ``add_requested`` the name of somebody new.
    """

    person_chosen = Signal(int)
    person_opened = Signal(int)
    chosen_changed = Signal()
    menu_requested = Signal(QPoint)
    asked = Signal(str)
    rhythm_asked = Signal(int, str)
    list_asked = Signal(int, str)
    add_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._backend = desk.backend
        self._filter = self._before = self._origin = Filter(Scope.REAL)
        self._origin_title = self.tr("People")
        self._list: SavedList | None = None
        self._is_asked_by_person = False
        self._model = PeopleModel(self)
        self._view = PeopleTable()
        self._view.setModel(self._model)
        self._columns = Arrangement(self._view, desk.preferences.values.people_view)
        self._listing = Listing(desk.backend, self._model, self._columns)
        self._choosing = Choosing(self._view, self._model)
        self._drag = PeopleDrag(desk.backend, self._view, self._choosing)
        self._head = PeopleHead(self._columns.menu())
        self._search = PeopleSearch(self.tr("Name, organization, note, tag…"))
        self._filters = FilterBar()
        self._bulk = BulkBar()
        self._nobody = Nobody()
        self._stack = QStackedWidget()
        self._count = plain_label(style=Style.CAPTION, tone=Tone.INK3)
        self._lay_out()
        self._connect()
        self._show_filter()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SECTION, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.MEDIUM)
        head = QVBoxLayout()
        head.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        head.setSpacing(Space.MEDIUM)
        for widget in (self._head, self._search, self._filters):
            head.addWidget(widget)
        column.addLayout(head)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nobody)
        column.addWidget(self._stack, 1)
        column.addWidget(self._bulk)
        self.setTabOrder(self._view, self._bulk)
        self._bulk.hide()
        self._count.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        column.addWidget(self._count)

    def _connect(self) -> None:
        self._search.left_down.connect(self._go_into_list)
        self._search.confirmed.connect(self._on_search_confirmed)
        self._search.textChanged.connect(self._on_search_text_changed)
        self._head.asked.connect(self._on_head_asked)
        self._filters.changed.connect(self._on_filters_changed)
        self._filters.menu_requested.connect(self._on_filters_menu_requested)
        self._filters.asked.connect(self.asked)
        self._columns.sort_changed.connect(self._on_columns_sort_changed)
        self._columns.changed.connect(self._on_columns_changed)
        self._choosing.person_chosen.connect(self.person_chosen)
        self._choosing.changed.connect(self._on_choosing_changed)
        self._view.opened.connect(self._on_view_opened)
        self._view.menu_requested.connect(self.menu_requested)
        self._view.typed.connect(self._on_view_typed)
        self._bulk.asked.connect(self.asked)
        self._bulk.rhythm_asked.connect(self.rhythm_asked)
        self._bulk.list_asked.connect(self.list_asked)
        self._bulk.rhythms_requested.connect(self._on_bulk_rhythms_requested)
        self._bulk.left.connect(self.choose_nobody_else)
        self._nobody.asked.connect(self._on_nobody_asked)
        self._listing.shown.connect(self._on_listing_shown)
        self._listing.grown.connect(self._on_listing_grown)
        self._listing.changed.connect(self._ask_counts)

    def show_places(self, places: Places) -> None:
        """The numbers beside the scopes, and the names of the rhythms."""
        self._filters.set_counts({Scope.REAL: places.real, Scope.WAITING: places.waiting})
        self._filters.set_circles({rhythm.id: rhythm.name for rhythm in places.rhythms})

    def set_lists(self, lists: tuple[SavedList, ...]) -> None:
        """The saved lists that people can be put into."""
        self._bulk.set_lists(lists)
        if self._list is not None:
            self._take_list(next((one for one in lists if self._list and one.id == self._list.id), None))

    def _take_list(self, saved: SavedList | None) -> None:
        """The list that is shown was renamed, changed or removed; what is shown of it follows."""
        was_as_saved = self._list is not None and self._filter == self._list.view.filter
        self._list = saved
        self._origin_title = saved.name if saved is not None else self.tr("People")
        if saved is not None:
            self._origin = saved.view.filter
        if saved is not None and was_as_saved and self._filter != saved.view.filter:
            self._filter = self._before = saved.view.filter
            self._ask()
        self._show_filter()

    def show_list(self, chosen: Filter, title: str, saved: SavedList | None = None) -> None:
        """Show another list; the search is emptied."""
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._filter = self._before = self._origin = chosen
        self._origin_title, self._list = title, saved
        if saved is not None:
            self._columns.take(saved.view)
        self._show_filter()
        self._choosing.forget()
        self._view.selectionModel().clear()
        self._view.scrollToTop()
        self._ask()

    @property
    def shown(self) -> Filter:
        """Which people are shown."""
        return self._filter

    @property
    def saved_list(self) -> SavedList | None:
        """The saved list that is shown, maybe changed since."""
        return self._list

    @property
    def view(self) -> View:
        """Filter, sort and columns as they are shown, to be kept as a list."""
        return self._columns.view_of(self._filter)

    @property
    def title(self) -> str:
        """What the list is called."""
        return self._head.title

    @property
    def model(self) -> PeopleModel:
        return self._model

    @property
    def choosing(self) -> Choosing:
        return self._choosing

    def open_columns(self) -> None:
        """Open the menu of columns."""
        header = self._view.horizontalHeader()
        self._columns.menu().popup(header.mapToGlobal(header.rect().bottomLeft()))

    @property
    def shows_hidden(self) -> bool:
        """Whether those chosen are hidden, told by the first of them."""
        row = min((part.top() for part in selected_ranges(self._view)), default=-1)
        line = self._model.line_at(row) if 0 <= row < self._model.rowCount() else None
        return line is not None and line.is_hidden

    def _show_filter(self) -> None:
        bare, text = replace(self._filter, text=""), self._filter.text
        is_origin = bare == self._origin or bool(text) or self._list is not None
        title = self._origin_title if is_origin else self.tr("People")
        is_changed = self._list is not None and not text and self.view != self._list.view
        scope = self.tr("Not as it was saved.") if is_changed else scope_text(self._filter)
        self._head.show_title(title, scope)
        self._head.show_list(self._list.name if self._list is not None else "", is_changed=is_changed)
        self._filters.show_filter(self._filter, self._origin_title)
        self._columns.show_sort(is_ranked=bool(text))
        self._bulk.set_hidden_list(self._filter.scope is Scope.HIDDEN)

    def _ask(self) -> None:
        self._listing.ask(self._filter)
        self._ask_counts()

    def _ask_counts(self) -> None:
        self._backend.fetch(self, counts, done=self._on_counts)

    def _on_counts(self, found: Counts) -> None:
        self._filters.set_counts(
            {Scope.REAL: found.real, Scope.WAITING: found.waiting, Scope.QUIET: found.quiet}
        )

    def _on_listing_grown(self) -> None:
        self._show_count()
        self._choosing.restore(keeps_scroll=False)

    def _on_listing_shown(self, is_anew: bool) -> None:
        self._show_count()
        has_rows = self._model.rowCount() > 0
        self._stack.setCurrentWidget(self._view if has_rows else self._nobody)
        self._nobody.show_why(self._filter)
        if not is_anew:
            self._choosing.forget()
        self._choosing.restore(keeps_scroll=is_anew and not self._is_asked_by_person)
        if self._is_asked_by_person:
            self._is_asked_by_person = False
            self._view.scrollTo(self._view.currentIndex())
            announce(self, self._count.text() if has_rows else self._nobody.sentence)

    def _show_count(self) -> None:
        number = self._model.rowCount()
        is_shown = self._filter != Filter(Scope.ELSE)
        self._count.setText(self._count_text(number) if is_shown and number else "")

    def _count_text(self, number: int) -> str:
        if self._filter.text and number >= 500:
            return self.tr("The first 500 are shown")
        return people_text(number)

    def _on_nobody_asked(self, key: str) -> None:
        if key == "add":
            self.add_requested.emit(self._filter.text)
        elif key == "empty":
            self.focus_search()
            self._search.clear()
        elif key == "import":
            self.asked.emit(key)
        else:
            scopes = {"else": Scope.ELSE, "everyone": Scope.EVERYONE, "clear": self._filter.scope}
            self._on_filters_changed(Filter(scopes[key]))
            self._search.setFocus()

    def choose(self, contact_id: int) -> None:
        """Make this person the chosen one, now or when the list has come."""
        self._choosing.choose(contact_id)

    def current_id(self) -> int | None:
        """Who stands in the row of the keyboard."""
        return self._choosing.current_id

    def choose_nobody_else(self) -> None:
        """Of many who are chosen one stays so."""
        self._choosing.choose_nobody_else()
        self._view.setFocus()

    @property
    def has_many(self) -> bool:
        """Whether more than one person is chosen, where the list is seen."""
        return self._choosing.count > 1 and self.isVisible()

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

    def _on_search_text_changed(self, text: str) -> None:
        wanted = text.strip()
        if wanted and not self._filter.text:
            self._before = self._filter
        if not wanted:
            self._filter = self._before
        elif self._before.has_more_than_scope and self._before.circle_id is None:
            self._filter = replace(self._before, text=wanted)
        else:
            # Whoever types a name looks for somebody, whatever list is open; emptying the search goes back to it.
            self._filter = Filter(Scope.ALL, text=wanted)
        self._is_asked_by_person = True
        self._show_filter()
        self._ask()

    def _on_filters_changed(self, chosen: Filter) -> None:
        if chosen.text and chosen.scope is not self._filter.scope:
            # Whoever asks for another scope has done with searching.
            chosen = replace(chosen, text="")
        self._search.blockSignals(True)
        self._search.setText(chosen.text)
        self._search.blockSignals(False)
        self._filter = chosen
        self._before = replace(chosen, text="")
        self._is_asked_by_person = True
        self._show_filter()
        self._ask()

    def _on_filters_menu_requested(self) -> None:
        self._backend.fetch(self, choices, done=self._on_choices)

    def _on_choices(self, found: Choices) -> None:
        self._filters.show_menu(found)

    def _on_head_asked(self, key: str) -> None:
        if key == "menu":
            self._columns.menu()
        elif key == "reset_list" and self._list is not None:
            self.show_list(self._list.view.filter, self._list.name, self._list)
        elif key == "choose_all":
            self._view.setFocus()
            self._view.selectAll()
        else:
            self.asked.emit(key)

    def _on_columns_sort_changed(self) -> None:
        self._is_asked_by_person = True
        self._ask()

    def _on_columns_changed(self) -> None:
        self._show_filter()
        if self._list is None:  # a saved list keeps its own
            self._desk.preferences.change(people_view=self._columns.stored())

    def _on_choosing_changed(self) -> None:
        has_many = self._choosing.count > 1
        if has_many:
            self._bulk.show_count(self._choosing.count)
            if self._bulk.isHidden():
                announce(self, self._bulk.words)
        elif self._bulk.isAncestorOf(QApplication.focusWidget() or self):
            self._view.setFocus()  # what is hidden would lose the focus to anything
        self._bulk.setVisible(has_many)
        self._count.setVisible(not has_many)
        self.chosen_changed.emit()

    def _on_bulk_rhythms_requested(self) -> None:
        self._backend.fetch(self, circles, done=self._on_circles)

    def _on_circles(self, found: Sequence[Circle]) -> None:
        self._bulk.show_rhythms(found)

    def _on_view_typed(self, text: str) -> None:
        self._backend.search(self, names_beginning, text, done=self._on_names_beginning)

    def _on_names_beginning(self, ids: Sequence[int]) -> None:
        row = next((row for one in ids if (row := self._model.row_of(one)) >= 0), -1)
        if row >= 0:
            self._choosing.choose_row(row)

    def _on_view_opened(self) -> None:
        contact_id = self.current_id()
        if contact_id is not None:
            self.person_opened.emit(contact_id)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._head.fit(self.height())

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        self._view.setFocus(reason)

    def _on_search_confirmed(self) -> None:
        self._go_into_list()
        self._on_view_opened()

    def _go_into_list(self) -> None:
        if self.current_id() is None and self._model.rowCount():
            self._choosing.choose_row(0)
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
