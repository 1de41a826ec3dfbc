"""What each action does: on the person that is shown or chosen, or on the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.actions import Needs
from ui.place_keys import IMPORT, PEOPLE, TODAY
from ui.window.window_deeds import WindowDeeds

if TYPE_CHECKING:
    from ui.capture.opener import Opener
    from ui.contact.page import ContactPage
    from ui.desk import Desk
    from ui.main_window import MainWindow


class Keys(QObject):
    """Joins the actions to the window. The forms open over it, one at a time."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._backend = desk.backend
        self._deeds = desk.deeds
        self._opener: Opener | None = None
        self._window_deeds = WindowDeeds(window, desk)
        self._does = {
            "import": self._import,
            "quit": self._quit,
            "undo": window.steps.undo,
            "redo": window.steps.redo,
            "capture": self._capture,
            "find": window.find_person,
            "write": self._write,
            "write_by": self._write_by,
            "wrote": self._wrote,
            "profile": self.open_profile,
            "talk": self._talk,
            "follow_up": self._follow_up,
            "note": self._note,
            "since": self._since,
            "later": self._later,
            "later_until": self._later_until,
            "not_this_time": self._not_this_time,
            "done": self._done,
            "counts": self._counts,
            "today": self._today,
            "upcoming": self.open_upcoming,
            "people": self._people,
            "xray": self._xray,
            "pick_ten": self._pick_ten,
            "notification": self._notification,
            "back": window.back,
            **self._window_deeds.does,
        }
        self._does |= window.person_acts.does
        window.actions_.asked.connect(self.do)
        window.actions_.rhythm_asked.connect(self._on_rhythm_asked)

    def do(self, key: str) -> None:
        """Do what an action of this key does."""
        if key in self._does:
            self._does[key]()
        else:
            self._window.acts.do(key)

    def serve(self, person: ContactPage) -> None:
        """Open the forms that a person's page asks for."""
        person.talk_requested.connect(self.open_talk)
        person.photo_requested.connect(self._window.person_acts.photo)
        person.action_requested.connect(self.do)
        person.note_requested.connect(self.open_note)
        person.follow_up_requested.connect(self.open_follow_up)

    @property
    def opener(self) -> Opener:
        """What opens the palette and the small forms; made when something is first captured."""
        if self._opener is None:
            from ui.capture.opener import Opener

            self._opener = Opener(self._window, self._desk, self._window.actions_, self._window.lists)
        return self._opener

    def open_capture(self, line: str = "") -> None:
        """The palette, as soon as the book is open."""
        if self._backend.is_ready:
            self.opener.open_palette(line)

    def open_talk(self, contact_id: int, name: str) -> None:
        """The form *We talked* with one person."""
        self.opener.open_talk([(contact_id, name)])

    def open_talk_with(self, people: list[tuple[int, str]]) -> None:
        """The form *We talked* with these people; without any it asks with whom."""
        if self._backend.is_ready:
            self.opener.open_talk(people)

    def open_note(self, contact_id: int, name: str) -> None:
        """The form for a note."""
        self.opener.open_note(contact_id, name)

    def open_follow_up(self, contact_id: int, name: str) -> None:
        """The form for a follow-up."""
        self.opener.open_follow_up(contact_id, name)

    def open_address(self, contact_id: int, name: str) -> None:
        """The form for the first address of a person."""
        self.opener.open_address(contact_id, name)

    def _capture(self) -> None:
        self.open_capture()

    def _import(self) -> None:
        self._window.go(IMPORT)

    def _quit(self) -> None:
        QApplication.quit()

    def _today(self) -> None:
        self._window.go(TODAY)

    def _people(self) -> None:
        self._window.go(PEOPLE)

    def _write(self) -> None:
        if (target := self._window.target) is not None:
            self._window.guide.writer.write(*target)

    def _write_by(self) -> None:
        if (target := self._window.target) is not None:
            self._window.guide.writer.choose(*target)

    def _wrote(self) -> None:
        self._window.guide.writer.say_yes()

    def open_profile(self) -> None:
        """The web page of the person that the keys are about."""
        if (target := self._window.target) is not None:
            self._window.guide.writer.open_profile(*target)

    def open_upcoming(self) -> None:
        """What the next weeks bring."""
        from ui.today.upcoming import UpcomingDialog

        UpcomingDialog(self._window.desk, self._window).open()

    def _later_until(self) -> None:
        if (target := self._window.target) is not None:
            self.opener.open_later(*target)

    def _xray(self) -> None:
        self._window.show_conversation("x-ray")

    def _pick_ten(self) -> None:
        self._window.show_conversation("pick-ten")

    def _talk(self) -> None:
        if not self._window.root.shows_frame:
            self.open_talk_with([])
        elif (target := self._window.target) is not None:
            self.open_talk(*target)
        else:
            self._window.acts.talk()

    def _follow_up(self) -> None:
        if (target := self._window.target) is not None:
            self.open_follow_up(*target)

    def _note(self) -> None:
        if (target := self._window.target) is not None:
            self.open_note(*target)

    def _since(self) -> None:
        if (target := self._window.target) is not None:
            self._deeds.talked_since(*target)

    def _later(self) -> None:
        if (target := self._window.target) is not None:
            self._deeds.later(*target)

    def _not_this_time(self) -> None:
        if (target := self._window.target) is not None:
            self._deeds.not_this_time(*target)

    def _done(self) -> None:
        people = self._window.people
        if people is None:
            self._window.today.follow_up_done()
        else:
            people.person.follow_up_done()

    def _counts(self) -> None:
        if (people := self._window.people) is not None:
            people.person.flip_counts()

    def _on_rhythm_asked(self, number: int) -> None:
        """1 is the first rhythm, 0 rests."""
        target, places = self._window.target, self._window.places
        if places is None:
            return
        moving = [rhythm for rhythm in places.rhythms if rhythm.cadence_days is not None]
        resting = [rhythm for rhythm in places.rhythms if rhythm.cadence_days is None]
        for rhythm in resting[:1] if number == 0 else moving[number - 1 : number]:
            if target is None:
                self._window.acts.place(rhythm.id, rhythm.name)
            else:
                self._deeds.place(*target, rhythm.id, rhythm.name)

    def _notification(self) -> None:
        self._window.desk.ways.notification_asked.emit()

    def available(self) -> frozenset[Needs]:
        """What there is for the actions to be about."""
        window = self._window
        found = set()
        if self._backend.is_ready and not window.root.shows_import:
            found.add(Needs.BOOK)
            if window.root.shows_frame and window.people is not None:
                found.add(Needs.LIST)
            if window.root.shows_frame and window.target is not None:
                found |= {Needs.PERSON, Needs.PEOPLE, *self._on_page()}
            elif window.root.shows_frame and window.people is not None and window.people.listing.has_many:
                found.add(Needs.PEOPLE)
            if Needs.PEOPLE in found and window.people is not None and window.people.list_names_people:
                found.add(Needs.LISTED)
        if window.is_asking:
            found.add(Needs.QUESTION)
        return frozenset(found)

    def _on_page(self) -> set[Needs]:
        people = self._window.people
        if people is None:
            return {Needs.FOLLOW_UP} if self._window.today.has_follow_up else set()
        contact = people.person.contact
        has_follow_up = contact is not None and bool(contact.follow_ups)
        return {Needs.PAGE, Needs.EXCHANGE, *({Needs.FOLLOW_UP} if has_follow_up else ())}
