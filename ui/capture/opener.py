"""Opens the palette and the small forms over the window, one at a time, and takes the palette's wishes further."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ui.capture.drafts import Drafts
from ui.capture.row_making import TALKED_THIS_WEEK, Listed, own_lists
from ui.formatting import people_text
from ui.place_keys import list_place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.actions import Actions
    from ui.capture.overlay import Overlay
    from ui.capture.palette import Palette
    from ui.desk import Desk
    from ui.lists import Lists

_DAYS_OF_A_WEEK: Final = 7


class Opener(QObject):
    """Made when something is first captured. ``closed`` says that nothing lies over the window any more."""

    closed = Signal()

    def __init__(self, window: QWidget, desk: Desk, actions: Actions, lists: Lists) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._actions = actions
        self._lists = lists
        self._drafts = Drafts()
        self._palette: Palette | None = None
        self._shown: Overlay | None = None

    @property
    def shown(self) -> Overlay | None:
        """What lies over the window now."""
        return self._shown

    def open_palette(self, text: str = "") -> None:
        """The palette, with this line in it."""
        from ui.capture.commands import commands_of

        if self._shown is not None and self._shown is self._palette:
            self._palette.field.setFocus()
            return
        self._make_room()
        palette = self._the_palette()
        self._shown = palette
        palette.open_with(commands_of(self._actions), (*self._saved(), *own_lists()), text)

    def _saved(self) -> list[Listed]:
        return [
            Listed(list_place(one.id), one.name, "" if one.people is None else people_text(one.people))
            for one in self._lists.all
        ]

    def open_talk(self, people: Sequence[tuple[int, str]] = ()) -> None:
        """*We talked* with these people; without any it asks with whom."""
        from ui.capture.talk import TalkForm

        self._make_room()
        self._open(TalkForm(people, self._desk.backend, self._desk.notices, self._window, self._drafts))

    def open_note(self, contact_id: int, name: str) -> None:
        """A note on a person."""
        from ui.capture.note import NoteForm

        self._make_room()
        self._open(
            NoteForm(contact_id, name, self._desk.backend, self._desk.notices, self._window, self._drafts)
        )

    def open_follow_up(self, contact_id: int, name: str) -> None:
        """A follow-up with a person."""
        from ui.capture.follow_up import FollowUpForm

        self._make_room()
        self._open(
            FollowUpForm(contact_id, name, self._desk.backend, self._desk.notices, self._window, self._drafts)
        )

    def open_later(self, contact_id: int, name: str) -> None:
        """*Later*, until a day."""
        from ui.capture.later import LaterForm

        self._make_room()
        self._open(LaterForm(contact_id, name, self._desk.backend, self._desk.notices, self._window))

    def open_address(self, contact_id: int, name: str) -> None:
        """How a person can be reached; what was kept is written to at once."""
        from ui.capture.address import AddressForm

        self._make_room()
        form = AddressForm(contact_id, name, self._desk.backend, self._desk.notices, self._window)
        form.added.connect(self._desk.ways.write_asked)
        self._open(form)

    def _the_palette(self) -> Palette:
        if self._palette is None:
            from ui.capture.palette import Palette

            self._palette = Palette(self._window, self._desk.backend, self._desk.notices)
            self._palette.left.connect(self._on_left)
            self._palette.person_chosen.connect(self._desk.ways.person_asked)
            self._palette.place_chosen.connect(self._on_palette_place_chosen)
            self._palette.command_chosen.connect(self._on_palette_command_chosen)
        return self._palette

    def _make_room(self) -> None:
        """Two things never lie over each other; what was there keeps its draft."""
        if self._shown is not None:
            self._shown.put_away()

    def _open(self, overlay: Overlay) -> None:
        overlay.left.connect(self._on_left)
        self._shown = overlay
        overlay.open()

    def _on_left(self) -> None:
        self._shown = None
        self.closed.emit()

    def _on_palette_command_chosen(self, key: str) -> None:
        self._actions.action(key).trigger()

    def _on_palette_place_chosen(self, place: str) -> None:
        if place != TALKED_THIS_WEEK:
            self._desk.ways.place_asked.emit(place)
            return
        from prm.people import talked_since

        since = self._desk.backend.today - timedelta(days=_DAYS_OF_A_WEEK - 1)
        self._desk.backend.fetch(self, talked_since, since, done=self._show_talked)

    def _show_talked(self, ids: tuple[int, ...]) -> None:
        from prm.people import Filter

        self._desk.ways.people_asked.emit(Filter(among=ids), self.tr("Talked with this week"))
