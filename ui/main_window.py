"""The frame of the window: the sidebar, the pages, and how they meet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from prm.first_paint import FirstPaint, Places, read_places
from ui.actions import Actions
from ui.jobs import Failure
from ui.kit.scale import text_scale
from ui.kit.separator import Separator
from ui.lists import Lists
from ui.overriding import override
from ui.phrases import circle_title
from ui.place_keys import IMPORT, PEOPLE, TODAY, list_of
from ui.places import page_of
from ui.today.page import TodayPage
from ui.window.banner import Banner
from ui.window.dropping import Dropping
from ui.window.geometry import Geometry
from ui.window.guide import Guide
from ui.window.keys import Keys
from ui.window.likes import Likes
from ui.window.navigation import Navigation
from ui.window.opening import Opening
from ui.window.people_acts import PeopleActs
from ui.window.person_acts import PersonActs
from ui.window.root import Root
from ui.window.steps import Steps

if TYPE_CHECKING:
    from prm.changes import Changes
    from prm.database import Transaction
    from prm.lists import SavedList
    from prm.people import Filter
    from ui.desk import Desk
    from ui.window.people_place import PeoplePlace
    from ui.window.sample_bar import SampleBar

_WIDE, _TWO_PANES = 1100, 900


def _places(tx: Transaction) -> Places:
    return read_places(tx.sql)


class MainWindow(QMainWindow):
    """``painted`` fires once, after the first paint; ``sample_requested`` asks for the sample network.

    ``sample_left`` comes from the window on the sample network: it may go.
    """

    painted = Signal()
    sample_requested = Signal()
    sample_left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = self._desk = desk
        self._backend = backend = desk.backend
        self._is_painted = False
        self._places: Places | None = None
        self._place = TODAY
        self._came_from = ""  # Today, or the key of what filled the window: where Esc leads back to
        self._dropped: list[Path] = []
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self.navigation = Navigation()
        self.today = TodayPage(desk)
        self.banner = Banner()
        self._people: PeoplePlace | None = None
        self._sample: SampleBar | None = None
        self._pages = QStackedWidget()
        self._opening = Opening(self._pages)
        self._frame = QWidget()
        self._made: dict[str, QWidget] = {}
        self.root = Root(self._frame, desk)
        self._lay_out()
        self.steps = Steps(backend, desk.notices, self.root, self.banner, self)
        self.lists = Lists(backend, self)
        self.acts = PeopleActs(self, desk, self.lists)
        self.person_acts = PersonActs(self, desk)
        self._keys = Keys(self, desk)
        self.steps.named.connect(self.actions_.name_steps)
        self.guide = Guide(desk.ways, self, self._keys)
        self._connect()
        self.setWindowTitle(self.tr("Kith"))
        self.setMinimumSize(640, 520)
        self.resize(1280, 800)
        self._dropping = Dropping(self)
        self._dropping.dropped.connect(self.open_files)
        self._likes = Likes(desk.preferences, desk.appearance, self.actions_, self)
        self.geometry_ = Geometry(self, desk)

    def _lay_out(self) -> None:
        across = QHBoxLayout(self._frame)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self._pages.addWidget(self.today)
        across.addWidget(self.navigation)
        across.addWidget(Separator(Qt.Orientation.Vertical))
        across.addWidget(self._pages, 1)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.root, 1)
        self._column = column
        self.setCentralWidget(central)

    def add_at_foot(self, widget: QWidget) -> None:
        """Put something below the pages."""
        self._column.addWidget(widget)

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.go)
        self.navigation.capture_requested.connect(self._on_navigation_capture_requested)
        self.navigation.people_dropped.connect(self.acts.on_people_dropped)
        self.navigation.menu_requested.connect(self.acts.on_menu_requested)
        self.navigation.move_requested.connect(self.acts.on_list_moved)
        self.lists.changed.connect(self._on_lists_changed)
        self.actions_.list_asked.connect(self.acts.put_into)
        self.today.person_opened.connect(self._on_today_person_opened)
        self.today.talk_requested.connect(self._keys.open_talk)
        self.today.counted.connect(self.navigation.set_today_count)
        self.today.target_changed.connect(self.refresh_actions)
        self.today.upcoming_requested.connect(self._keys.open_upcoming)
        self.today.profile_requested.connect(self._keys.open_profile)
        self.root.files_chosen.connect(self.open_files)
        self.root.sample_requested.connect(self.sample_requested)
        self.root.import_left.connect(self._on_import_left)
        self.root.conversation_left.connect(self._on_import_left)
        self._backend.ready.connect(self._on_backend_ready)
        self._backend.broken.connect(self._on_backend_broken)
        self._backend.failed.connect(self._on_backend_failed)
        self._backend.changed.connect(self._on_backend_changed)

    def show_first(self, first: FirstPaint | None, *, is_new: bool) -> None:
        """What is seen before the book is open; ``is_new`` says that there is no book yet."""
        if first is not None:
            self.today.show_today(first.today)
            self._show_places(first.places)
            self.today.setFocus()
        elif is_new:
            self.root.show_welcome()
        else:
            self._opening.show_sentence(self.tr("Opening your book…"))

    def open_files(self, paths: list[Path]) -> None:
        """Bring these files in: at once, or as soon as the book is open."""
        if not self._backend.is_ready:
            self._dropped += paths
        elif paths:
            self.root.show_import(paths)
            self.refresh_actions()

    def go(self, place: str) -> None:
        """Go to a place of the sidebar; before the book is open only Today is there, and the wish is kept."""
        if place == IMPORT:
            if self._backend.is_ready:
                self.root.show_import()
                self.refresh_actions()
            return
        self._came_from = ""
        self._place = place
        self.navigation.choose(place)
        if place == TODAY:
            self._show_page(self.today)
            self.today.setFocus()
        elif not self._backend.is_ready:
            pass
        elif (page := page_of(place)) is not None:
            if place not in self._made:
                self._made[place] = page.make(self._desk)
                self._pages.addWidget(self._made[place])
            self._show_page(self._made[place])
            self._made[place].setFocus()
        else:
            people = self._people_place()
            people.show_place(place, self._places, self.lists.find(list_of(place) or 0))
            self._show_page(people.widget)
            people.listing.setFocus()

    def _show_page(self, page: QWidget) -> None:
        self.root.show_frame()
        self._pages.setCurrentWidget(page)
        self.refresh_actions()

    def _people_place(self) -> PeoplePlace:
        if self._people is None:
            from ui.window.people_place import PeoplePlace

            self._people = PeoplePlace(self._desk)
            self._keys.serve(self._people.person)
            self._people.target_changed.connect(self.refresh_actions)
            self._people.join(self.acts)
            self._people.listing.menu_requested.connect(self.acts.on_person_menu_requested)
            self._people.listing.set_lists(self.lists.all)
            self._pages.addWidget(self._people.widget)
            self.geometry_.watch_panes(self._people.widget)
            self._arrange()
            if self._places is not None:
                self._people.listing.show_places(self._places)
        return self._people

    def show_person(self, contact_id: int) -> None:
        """Go to a person's page."""
        if self._place == TODAY:
            self.go(PEOPLE)
        people = self._people_place()
        self._show_page(people.widget)
        people.show_person(contact_id)

    def show_people(self, chosen: Filter, title: str) -> None:
        """Go to the list of exactly these people."""
        if self._backend.is_ready:
            came_from = self.root.conversation
            self.go(PEOPLE)
            self._came_from = came_from
            self._people_place().show_list(chosen, title)

    def show_conversation(self, key: str) -> None:
        """Let one of the conversations fill the window."""
        if self._backend.is_ready:
            self.root.show_conversation(key)
            self.refresh_actions()

    def _on_navigation_capture_requested(self) -> None:
        self._desk.ways.capture_asked.emit("")

    def _on_today_person_opened(self, contact_id: int) -> None:
        if self._backend.is_ready:
            self.show_person(contact_id)
            self._came_from = TODAY

    def _on_import_left(self) -> None:
        self.root.show_frame()
        self.go(TODAY)
        self._show_welcome_if_empty()

    def _show_welcome_if_empty(self) -> None:
        if self._places is not None and self._places.is_empty:
            if self.root.shows_frame:
                self.root.show_welcome()
        elif self.root.shows_welcome:
            self.go(self._place)
        self.refresh_actions()

    def _show_places(self, places: Places) -> None:
        self._places = places
        self.navigation.show_places(places)
        moving = [circle_title(rhythm.name) for rhythm in places.rhythms if rhythm.cadence_days is not None]
        resting = [circle_title(rhythm.name) for rhythm in places.rhythms if rhythm.cadence_days is None]
        self.actions_.name_rhythms(moving, resting[0] if resting else "")
        self.setWindowTitle(self.tr("Kith: sample network") if places.is_sample else self.tr("Kith"))
        if places.is_sample and self._sample is None:
            from ui.window.sample_bar import SampleBar

            self._sample = SampleBar(self._column, self.sample_left)
            self.navigation.follow(self._sample.leave)
        if self._people is not None:
            self._people.listing.show_places(places)
        self._show_welcome_if_empty()

    def _on_lists_changed(self, lists: tuple[SavedList, ...]) -> None:
        self.navigation.show_lists(lists)
        taking = [(one.id, one.name) for one in lists if one.takes_people]
        self.actions_.name_lists([one.name for one in lists], taking)
        if self._people is not None:
            self._people.listing.set_lists(lists)

    def _on_backend_ready(self) -> None:
        self.lists.refresh()
        self._opening.leave(self.today)
        self.today.refresh()
        self._backend.fetch(self, _places, done=self._show_places)
        if self._place != TODAY:
            self.go(self._place)
        dropped, self._dropped = self._dropped, []
        self.open_files(dropped)
        self.guide.ask_about_last_time()
        self.refresh_actions()

    def _on_backend_broken(self, failure: Failure) -> None:
        self.root.show_frame()
        self._opening.show_sentence(self.tr("Your book cannot be opened"), failure.message)

    def _on_backend_failed(self, failure: Failure) -> None:
        self.banner.show_message(failure.message)

    def _on_backend_changed(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in ("contact", "interaction", "circle", "book")):
            self._backend.fetch(self, _places, done=self._show_places)

    @property
    def target(self) -> tuple[int, str] | None:
        """The person that the keys are about: id and name."""
        if self._place in self._made:
            return None
        if self._pages.currentWidget() is self.today:
            who = self.today.chosen_person()
            return None if who is None else (who.contact_id, who.display_name)
        return None if self._people is None else self._people.target

    @property
    def targets(self) -> list[tuple[int, str]]:
        """All the people that the keys are about: those chosen, or the one of ``target``."""
        many = self.people.targets if self.people is not None else []
        return many or ([self.target] if self.target is not None else [])

    @property
    def place(self) -> str:
        """The place of the sidebar that is shown."""
        return self._place

    @property
    def people(self) -> PeoplePlace | None:
        """The place of people, where it is the one shown."""
        is_shown = self._people is not None and self._pages.currentWidget() is self._people.widget
        return self._people if is_shown else None

    @property
    def page(self) -> QWidget:
        """The page shown beside the sidebar."""
        page = self._pages.currentWidget()
        assert page is not None
        return page

    @property
    def is_asking(self) -> bool:
        """Whether the foot of the window asks something."""
        return self.guide.is_asking

    @property
    def places(self) -> Places | None:
        """What the sidebar shows."""
        return self._places

    def find_person(self) -> None:
        """Look for a person."""
        if self.people is None:
            self.go(PEOPLE)
        if self.people is not None:
            self.people.widget.show_list()
            self.people.listing.focus_search()

    def back(self) -> None:
        """One step back, whatever that is here."""
        page = self._made.get(self._place)
        if self.guide.put_question_away():
            pass
        elif self.root.shows_import:
            self.root.leave_import()
        elif self.root.leave_conversation():
            pass
        elif page is not None:
            if not (hasattr(page, "back") and page.back()):
                self.go(TODAY)
        elif self.people is not None and self._came_from == TODAY:
            if not self.people.person.close_reading():
                self.go(TODAY)
        elif self.people is not None and not self.people.back() and self._came_from:
            self.show_conversation(self._came_from)

    def refresh_actions(self) -> None:
        """Enable what makes sense now."""
        self.actions_.set_available(self._keys.available())
        self.actions_.set_hidden(is_hidden=self.people is not None and self.people.shows_hidden)

    def _arrange(self) -> None:
        """The sidebar or its rail, one pane or two: as much as fits at this size of text."""
        width = self.width() / text_scale(self.font())
        self.navigation.set_rail(width < _WIDE)
        if self._people is not None:
            self._people.widget.set_narrow(width < _TWO_PANES)

    @override
    def event(self, event: QEvent, /) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._arrange()
        return is_done

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)
