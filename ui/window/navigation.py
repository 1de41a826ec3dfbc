"""The sidebar of the window: places and rhythms with their numbers, import, and the promise that all stays here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from prm.first_paint import Places
from ui.formatting import number_text
from ui.kit.ground import WindowGround
from ui.kit.icon_view import IconView
from ui.kit.scroll import Scroll
from ui.kit.sidebar import CaptureButton, NavItem, Sidebar
from ui.kit.tab_order import chain
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.overriding import override
from ui.phrases import circle_title
from ui.place_keys import ELSE, IMPORT, PEOPLE, TODAY, list_of, list_place, rhythm_place
from ui.places import PAGES

if TYPE_CHECKING:
    from prm.lists import SavedList


def _list_item(saved: SavedList) -> NavItem:
    """A saved list in the sidebar, with the icon of what it goes by."""
    chosen = saved.view.filter
    icons = ((chosen.place, "map-pin"), (chosen.tag, "tag"), (chosen.among is not None, "users"))
    icon = next((name for is_so, name in icons if is_so), "list-filter")
    return NavItem(list_place(saved.id), saved.name, icon, takes_people=saved.takes_people, has_menu=True)


class Navigation(WindowGround):
    """Where one can go. ``chosen`` carries the key of a place, ``capture_requested`` is *Add or find…*.

    ``people_dropped`` carries a place and ids; ``menu_requested`` a list's place and a point on the screen,
    ``move_requested`` one and how far it is to go.
    """

    chosen = Signal(str)
    capture_requested = Signal()
    people_dropped = Signal(str, list)
    menu_requested = Signal(str, QPoint)
    move_requested = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_rail = False
        self._place = TODAY
        self._rhythms: tuple[tuple[int, str, int | None], ...] | None = None
        self._places: Places | None = None
        self._lists: tuple[SavedList, ...] = ()
        self._name = plain_label(self.tr("Kith"), Style.NAME)
        self._mark = IconView("kith-symbolic", 24, Tone.ACCENT, name=self.tr("Kith"))
        self._capture = CaptureButton("Ctrl+K")
        self._capture.clicked.connect(self.capture_requested)
        self._bar = Sidebar()
        self._bar.chosen.connect(self._on_bar_chosen)
        self._bar.people_dropped.connect(self.people_dropped)
        self._bar.menu_requested.connect(self.menu_requested)
        self._bar.move_requested.connect(self.move_requested)
        # Rhythms and lists of one's own, large type and a low window: there may be more places than there is room.
        self._scroll = Scroll()
        self._scroll.setWidget(self._bar)
        self._scroll.viewport().setAutoFillBackground(False)
        self._bar.setAutoFillBackground(False)
        self._lock = IconView("lock", Size.ICON_SMALL, Tone.INK3)
        self._promise = plain_label(self.tr("Only on this computer"), tone=Tone.INK3, wrap=True)
        self._lay_out()
        self._fill(None)
        self._set_width()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setContentsMargins(Space.XLARGE, Space.LARGE, Space.MEDIUM, Space.LARGE)
        self._head.setSpacing(Space.MEDIUM)
        self._head.addWidget(self._mark)
        self._head.addWidget(self._name, 1)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(Space.XLARGE, Space.SMALL, Space.MEDIUM, Space.LARGE)
        self._foot.setSpacing(Space.MEDIUM)
        self._foot.addWidget(self._lock)
        self._foot.addWidget(self._promise, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        capture = QHBoxLayout()
        capture.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, Space.LARGE)
        capture.addWidget(self._capture)
        column.addLayout(capture)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._foot)

    def _fill(self, places: Places | None) -> None:
        self._bar.clear()
        self._bar.add_section(
            [NavItem(TODAY, self.tr("Today"), "sun"), NavItem(PEOPLE, self.tr("People"), "users")]
        )
        rhythms = places.rhythms if places is not None else ()
        items = [
            NavItem(rhythm_place(r.id), circle_title(r.name), cadence_days=r.cadence_days, takes_people=True)
            for r in rhythms
        ]
        items.append(NavItem(ELSE, self.tr("Everyone else"), "circle-dashed", takes_people=True))
        self._bar.add_section(items, self.tr("Rhythms"))
        if self._lists:
            self._bar.add_section([_list_item(one) for one in self._lists], self.tr("Lists"))
        self._bar.add_stretch()
        pages = [NavItem(page.place, page.title(), page.icon) for page in PAGES]
        self._bar.add_section([NavItem(IMPORT, self.tr("Import…"), "download"), *pages])
        self._bar.set_rail(self._is_rail)
        self._choose_place()
        self.follow(self._capture)

    def follow(self, before: QWidget) -> None:
        """Let Tab come here from this one, and go through as it is read."""
        places = [self._bar.button(key) for key in self._bar.keys]
        chain((before, *([] if before is self._capture else [self._capture]), *places))

    @property
    def entry(self) -> QWidget:
        """Where the keyboard begins here: at the place that is shown."""
        return self._bar.button(self._place if self._place in self._bar.keys else PEOPLE)

    def show_places(self, places: Places) -> None:
        """Show the rhythms there are, and the numbers."""
        self._places = places
        rhythms = tuple((r.id, r.name, r.cadence_days) for r in places.rhythms)
        if rhythms != self._rhythms:
            self._rhythms = rhythms
            self._fill(places)
        self._show_counts(places)
        self._promise.setText(
            self.tr("Sample network: everybody here is invented")
            if places.is_sample
            else self.tr("Only on this computer")
        )

    def show_lists(self, lists: tuple[SavedList, ...]) -> None:
        """Show the saved lists there are, and how many people each has."""
        has_focus_in_lists = list_of(self._focused_place()) is not None
        focused = self._focused_place()
        before = [(one.id, one.name) for one in self._lists]
        self._lists = lists
        if before != [(one.id, one.name) for one in lists]:
            self._fill(self._places)
            if self._places is not None:
                self._show_counts(self._places)
            if has_focus_in_lists and focused in self._bar.keys:
                self._bar.button(focused).show()  # only what is seen takes the focus
                self._bar.button(focused).setFocus(Qt.FocusReason.TabFocusReason)
        for one in lists:
            self._bar.set_count(list_place(one.id), number_text(one.people) if one.people else "")

    def _focused_place(self) -> str:
        return next((key for key in self._bar.keys if self._bar.button(key).hasFocus()), "")

    def _show_counts(self, places: Places) -> None:
        self._bar.set_count(PEOPLE, number_text(places.real) if places.real else "")
        for rhythm in places.rhythms:
            number = number_text(rhythm.people) if rhythm.people and rhythm.cadence_days is not None else ""
            self._bar.set_count(rhythm_place(rhythm.id), number)

    def set_today_count(self, number: int) -> None:
        """How many people to get in touch with."""
        self._bar.set_count(TODAY, number_text(number) if number else "")

    def choose(self, place: str) -> None:
        """Mark a place as the one shown."""
        self._place = place
        self._choose_place()

    def _choose_place(self) -> None:
        try:
            self._bar.choose(self._place)
        except KeyError:
            self._bar.choose(PEOPLE)  # a rhythm that is gone

    def set_rail(self, is_rail: bool) -> None:
        """Become the rail of icons, or the sidebar again."""
        if is_rail != self._is_rail:
            self._is_rail = is_rail
            self._bar.set_rail(is_rail)
            self._capture.set_rail(is_rail)
            self._set_width()

    def _set_width(self) -> None:
        width = int(Size.RAIL) if self._is_rail else max(int(Size.SIDEBAR), self._bar.sizeHint().width())
        self.setFixedWidth(width)
        self._name.setVisible(not self._is_rail)
        self._promise.setVisible(not self._is_rail)
        self._lock.setToolTip(self.tr("Only on this computer") if self._is_rail else "")
        side = int(Space.LARGE if self._is_rail else Space.XLARGE)
        self._head.setContentsMargins(side, Space.LARGE, Space.MEDIUM, Space.LARGE)
        self._foot.setContentsMargins(
            side + 5 if self._is_rail else side, Space.SMALL, Space.MEDIUM, Space.LARGE
        )

    def _on_bar_chosen(self, place: str) -> None:
        if place == IMPORT:
            self._choose_place()  # it opens over what is shown and is no place of its own
        else:
            self._place = place
        self.chosen.emit(place)

    @override
    def event(self, event: QEvent, /) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._set_width()
        return is_done

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(int(Size.RAIL), 200)
