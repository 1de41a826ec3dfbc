"""Notifications of the desktop, over the session bus: one card at a time, never waited for."""

from __future__ import annotations

import os
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

import resources
from prm.reminders.channels import Answer, Card
from ui.background.bus import Bus, BusSignal, Call, Place
from ui.kit.text import one_line

_SERVICE: Final = "org.freedesktop.Notifications"
_PLACE: Final = Place(_SERVICE, "/org/freedesktop/Notifications", _SERVICE)
_MARK: Final = Path(resources.__path__[0]) / "icons" / "kith.svg"
_LONGEST_TITLE, _LONGEST_BODY = 80, 240
#: How long it stays is the desktop's own choice.
_USUAL_TIME: Final = -1
_BY_THE_PERSON: Final = 2
#: Signs that cannot be seen and without which some scripts are spelt wrong.
_JOINERS: Final = "\u200c\u200d"
#: What the protocol calls a click on the card itself.
_CLICK: Final = "default"
_ANSWERS: Final = {
    _CLICK: Answer.OPEN,
    **{str(one): one for one in (Answer.WRITE, Answer.LATER, Answer.OPEN)},
}


class DesktopNotifications(QObject):
    """The channel of the desktop. It refuses where no service answers in time, or the service has no buttons.

    A service that hangs is left after three seconds; what it shows later all the same is taken away again.
    """

    told = Signal(Answer, int)

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._card: Card | None = None
        self._call: Call | None = None
        self._id = 0
        bus.listen(_PLACE)
        bus.heard.connect(self._on_bus_heard)

    def listen(self, told: Callable[[Answer, int], None]) -> None:
        self.told.connect(told)

    def show_card(self, card: Card) -> None:
        """What the service can do is asked each time: it may be another one than yesterday."""
        self.withdraw()
        self._card = card
        call = self._bus.call(_PLACE, "GetCapabilities")
        self._expect(call)
        call.answered.connect(self._on_capabilities_answered)

    def withdraw(self) -> None:
        if self._id:
            self._close(self._id)
        self._card = self._call = None
        self._id = 0

    def _expect(self, call: Call) -> None:
        """Only the newest question is still of interest."""
        self._call = call
        call.failed.connect(self._on_call_failed)

    def _on_call_failed(self) -> None:
        if self.sender() is self._call:
            self._card = self._call = None
            self.told.emit(Answer.REFUSED, 0)

    def _on_capabilities_answered(self, body: tuple[Any, ...]) -> None:
        if self.sender() is not self._call or self._card is None:
            return
        can = body[0] if body and isinstance(body[0], list) else []
        if "actions" not in can:
            self._card = self._call = None
            self.told.emit(Answer.REFUSED, 0)
            return
        call = self._bus.call(_PLACE, "Notify", "susssasa{sv}i", _message(self._card, "body-markup" in can))
        self._expect(call)
        call.answered.connect(self._on_notify_answered)
        call.came_late.connect(self._on_notify_came_late)

    def _on_notify_answered(self, body: tuple[Any, ...]) -> None:
        if self.sender() is self._call and self._card is not None:
            self._id = int(body[0])
        else:
            self._close(int(body[0]))

    def _on_notify_came_late(self, body: tuple[Any, ...]) -> None:
        self._close(int(body[0]))

    def _close(self, number: int) -> None:
        self._bus.call(_PLACE, "CloseNotification", "u", (number,))

    def _on_bus_heard(self, heard: BusSignal) -> None:
        if heard.interface != _SERVICE or not self._id or not heard.body or heard.body[0] != self._id:
            return
        if heard.member == "ActivationToken":
            # What lets a window come to the front under Wayland; Qt takes it from here.
            os.environ["XDG_ACTIVATION_TOKEN"] = str(heard.body[1])
        elif heard.member == "ActionInvoked" and heard.body[1] in _ANSWERS:
            self.withdraw()  # a service that keeps the card would let it be answered twice
            self.told.emit(_ANSWERS[heard.body[1]], 0)
        elif heard.member == "NotificationClosed" and heard.body[1] == _BY_THE_PERSON:
            self.told.emit(Answer.DISMISSED, 0)


def _message(card: Card, has_markup: bool) -> tuple[Any, ...]:
    """The arguments of ``Notify``. A body may be markup, and a name with an ampersand must not become any."""
    body = _clean(card.body, _LONGEST_BODY)
    words = {choice.answer: choice.word for choice in card.choices}
    actions = [_CLICK, words.get(Answer.OPEN, "Kith")]
    for answer, word in words.items():
        actions += [str(answer), word]
    hints = {
        "desktop-entry": ("s", "kith"),
        "urgency": ("y", 1),
        "suppress-sound": ("b", True),
    }
    return (
        "Kith",
        0,
        str(_MARK),
        _clean(card.title, _LONGEST_TITLE),
        escape(body, quote=False) if has_markup else body,
        actions,
        hints,
        _USUAL_TIME,
    )


def _clean(text: str, longest: int) -> str:
    """One line of text that every service can take: no control characters, no half characters."""
    whole = text.encode("utf-8", "ignore").decode("utf-8")
    kept = one_line(
        "".join(sign for sign in whole if sign.isprintable() or sign.isspace() or sign in _JOINERS)
    )
    return kept if len(kept) <= longest else kept[: longest - 1] + "…"
