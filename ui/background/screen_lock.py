"""Whether the screen is locked, as the desktop's own screen savers say it on the session bus."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from ui.background.bus import Bus, Call, Place

#: The services that desktops have for it; one that is not there is not started for this.
_SAVERS: Final = tuple(
    Place(f"org.{who}.ScreenSaver", f"/org/{who}/ScreenSaver", f"org.{who}.ScreenSaver")
    for who in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)


class ScreenLock(QObject):
    """``known`` answers an ``ask``: True where any service says that it is locked, False also where nobody answers."""

    known = Signal(bool)

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._open: list[Call] = []

    def ask(self) -> None:
        """Ask every service at once; where they are being asked already, nothing more is."""
        if self._open:
            return
        self._open = [self._bus.call(place, "GetActive", starts=False) for place in _SAVERS]
        for call in self._open:
            call.answered.connect(self._on_call_answered)
            call.failed.connect(self._on_call_failed)

    def _on_call_answered(self, body: tuple[Any, ...]) -> None:
        self._count(self.sender(), is_locked=bool(body and body[0] is True))

    def _on_call_failed(self) -> None:
        self._count(self.sender(), is_locked=False)

    def _count(self, call: QObject, *, is_locked: bool) -> None:
        """The first yes is enough; a no is one when all have said it. What comes after the answer belongs to none."""
        if call in self._open:
            self._open = [] if is_locked else [one for one in self._open if one is not call]
            if not self._open:
                self.known.emit(is_locked)
