"""The sidebar of the window: places and rhythms with their numbers, import, and the promise that all stays here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from prm.first_paint import Places
from ui.formatting import number_text
from ui.kit.icon_view import IconView
from ui.kit.sidebar import CaptureButton, NavItem, Sidebar
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style, tokens_of
from ui.overriding import override
from ui.places import PAGES

TODAY, PEOPLE, ELSE, IMPORT = "today", "people", "else", "import"


def rhythm_place(circle_id: int) -> str:
    """The key of a rhythm's place."""
    return f"rhythm {circle_id}"


def rhythm_of(place: str) -> int | None:
    """The circle behind a place, None where it is no rhythm."""
    return int(place.removeprefix("rhythm ")) if place.startswith("rhythm ") else None


class Navigation(QWidget):
    """Where one can go. ``chosen`` carries the key of a place, ``capture_requested`` is *Add or find…*."""

    chosen = Signal(str)
    capture_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_rail = False
        self._place = TODAY
        self._rhythms: tuple[tuple[int, str, int | None], ...] | None = None
        self._name = plain_label(self.tr("Kith"), Style.NAME)
        self._mark = IconView("kith-symbolic", 24, Tone.ACCENT, name=self.tr("Kith"))
        self._capture = CaptureButton("Ctrl+K")
        self._capture.clicked.connect(self.capture_requested)
        self._bar = Sidebar()
        self._bar.chosen.connect(self._on_bar_chosen)
        self._lock = IconView("lock", Size.ICON_SMALL, Tone.INK3)
        self._promise = plain_label(self.tr("Only on this computer"), tone=Tone.INK3, wrap=True)
        self._lay_out()
        self.setAutoFillBackground(True)
        self._take_colour()
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
        column.addWidget(self._bar, 1)
        column.addLayout(self._foot)

    def _fill(self, places: Places | None) -> None:
        self._bar.clear()
        self._bar.add_section(
            [NavItem(TODAY, self.tr("Today"), "sun"), NavItem(PEOPLE, self.tr("People"), "users")]
        )
        rhythms = places.rhythms if places is not None else ()
        items = [NavItem(rhythm_place(r.id), r.name, cadence_days=r.cadence_days) for r in rhythms]
        items.append(NavItem(ELSE, self.tr("Everyone else"), "circle-dashed"))
        self._bar.add_section(items, self.tr("Rhythms"))
        self._bar.add_stretch()
        pages = [NavItem(page.place, page.title(), page.icon) for page in PAGES]
        self._bar.add_section([NavItem(IMPORT, self.tr("Import…"), "download"), *pages])
        self._bar.set_rail(self._is_rail)
        self._choose_place()

    def show_places(self, places: Places) -> None:
        """Show the rhythms there are, and the numbers."""
        rhythms = tuple((r.id, r.name, r.cadence_days) for r in places.rhythms)
        if rhythms != self._rhythms:
            self._rhythms = rhythms
            self._fill(places)
        self._bar.set_count(PEOPLE, number_text(places.real) if places.real else "")
        for rhythm in places.rhythms:
            number = number_text(rhythm.people) if rhythm.people and rhythm.cadence_days is not None else ""
            self._bar.set_count(rhythm_place(rhythm.id), number)
        self._promise.setText(
            self.tr("Sample network: everybody here is invented")
            if places.is_sample
            else self.tr("Only on this computer")
        )

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
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colour()

    def _take_colour(self) -> None:
        colour = tokens_of(self.palette()).window
        # Setting a palette tells of a change of palette: without the comparison this would never end.
        if self.palette().color(QPalette.ColorRole.Window) != colour:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Window, colour)
            self.setPalette(palette)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(int(Size.RAIL), 200)
