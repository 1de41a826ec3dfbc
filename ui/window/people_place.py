"""The place where people are: the list, and beside it or in its place the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from prm.first_paint import Places
from prm.lists import SavedList
from prm.people import Filter, Scope
from ui.contact.page import ContactPage
from ui.desk import Desk
from ui.people.page import PeoplePage
from ui.phrases import circle_title
from ui.place_keys import ELSE, PEOPLE, rhythm_of
from ui.window.split import ListAndPerson

if TYPE_CHECKING:
    from ui.window.people_acts import PeopleActs


class PeoplePlace(QObject):
    """Joins the two pages.

    ``target_changed`` says that another person is shown, other things of the same one, or that others are chosen.
    """

    target_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.listing = PeoplePage(desk)
        self.person = ContactPage(desk)
        self.widget = ListAndPerson(self.listing, self.person)
        self._shown = ""
        self.listing.person_chosen.connect(self.person.show_person)
        self.listing.person_opened.connect(self._on_listing_person_opened)
        self.listing.chosen_changed.connect(self.target_changed)
        self.person.shown.connect(self.target_changed)
        self.person.back_requested.connect(self._on_person_back_requested)
        self.widget.covered.connect(self._on_widget_covered)

    def _on_person_back_requested(self) -> None:
        self.back()

    def _on_widget_covered(self, is_covered: bool) -> None:
        self.person.show_way_back(is_needed=is_covered)

    def join(self, acts: PeopleActs) -> None:
        """Let the list ask the window for what is done about people."""
        self.listing.asked.connect(acts.do)
        self.listing.rhythm_asked.connect(acts.place)
        self.listing.list_asked.connect(acts.put_into)
        self.listing.add_requested.connect(acts.add_person)
        self.person.menu_requested.connect(acts.on_person_menu_requested)

    def show_place(self, place: str, places: Places | None, saved: SavedList | None = None) -> None:
        """Show the list behind a place of the sidebar; ``saved`` is the saved one that it means."""
        self.widget.show_list()
        if place == self._shown and not self.listing.shown.text:
            return
        self._shown = place
        if saved is not None:
            self.listing.show_list(saved.view.filter, saved.name, saved)
            return
        circle_id = rhythm_of(place)
        if circle_id is not None:
            names = (
                {rhythm.id: circle_title(rhythm.name) for rhythm in places.rhythms}
                if places is not None
                else {}
            )
            self.listing.show_list(Filter(circle_id=circle_id), names.get(circle_id, self.tr("Rhythm")))
        elif place == ELSE:
            self.listing.show_list(Filter(Scope.ELSE), self.tr("Everyone else"))
        else:
            has_real = places is None or places.real > 0
            self.listing.show_list(Filter(Scope.REAL if has_real else Scope.EVERYONE), self.tr("People"))

    def show_list(self, chosen: Filter, title: str) -> None:
        """Show just the people of this filter."""
        self.widget.show_list()
        self._shown = ""
        self.listing.show_list(chosen, title)

    def show_person(self, contact_id: int) -> None:
        """Show a person, and the list with it."""
        if not self._shown:
            self.show_place(PEOPLE, None)
        self.person.show_person(contact_id)
        self.listing.choose(contact_id)
        self.widget.show_person()
        self.person.setFocus()

    def back(self) -> bool:
        """One step back: from messages to the timeline, out of the search, from the person to the list.

        Gives whether there was one.
        """
        if self.person.close_reading() or self.listing.clear_search():
            return True
        if self.listing.has_many:
            self.listing.choose_nobody_else()
            return True
        focus = self.widget.window().focusWidget()
        was_in_list = focus is not None and self.listing.isAncestorOf(focus)
        was_covered = self.widget.show_list()
        self.listing.setFocus()
        return was_covered or not was_in_list

    @property
    def shows_hidden(self) -> bool:
        """Whether whoever is chosen is hidden."""
        contact = self.person.contact
        if self.listing.has_many or contact is None:
            return self.listing.shows_hidden
        return contact.person.hidden_at is not None

    @property
    def list_names_people(self) -> bool:
        """Whether a saved list is shown that names its people one by one."""
        saved = self.listing.saved_list
        return saved is not None and saved.view.filter.among is not None

    @property
    def targets(self) -> list[tuple[int, str]]:
        """Who is chosen, where it is more than one person: ids and names (empty where a line is not there yet)."""
        return self.listing.choosing.people if self.listing.has_many else []

    @property
    def target(self) -> tuple[int, str] | None:
        """Who is shown: id and name; nobody while several are chosen."""
        if self.listing.has_many:
            return None
        contact = self.person.contact
        if contact is None:
            return None
        return contact.person.line.id, contact.person.line.display_name

    def _on_listing_person_opened(self, contact_id: int) -> None:
        self.person.show_person(contact_id)
        self.widget.show_person()
        self.person.setFocus()
