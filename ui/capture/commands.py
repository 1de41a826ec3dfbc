"""The commands that the palette offers: every action of the window, and why one cannot be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.actions import Needs

if TYPE_CHECKING:
    from ui.actions import Actions

#: Shown while nothing is typed, in this order.
USEFUL: Final = ("talk", "add_person", "import", "today", "people", "undo")
#: It would only put away the palette that lists it.
_LEFT_OUT: Final = frozenset({"capture", "back", "find"})


_ICONS: Final = {
    "import": "download",
    "add_person": "user-plus",
    "export": "upload",
    "write_by": "pen-line",
    "wrote": "check",
    "later_until": "calendar-days",
    "profile": "external-link",
    "upcoming": "calendar-days",
    "save_list": "list-filter",
    "xray": "telescope",
    "pick_ten": "users",
    "quit": "log-out",
    "undo": "undo-2",
    "redo": "redo-2",
    "talk": "message-circle",
    "write": "pen-line",
    "follow_up": "alarm-clock",
    "note": "pen-line",
    "since": "check",
    "later": "calendar",
    "not_this_time": "x",
    "done": "circle-check",
    "today": "sun",
    "people": "users",
    "about": "info",
    "settings": "settings",
    "history": "history",
}


class Command(NamedTuple):
    """``key`` names the action, ``title`` is searched and shown, ``reason`` says why it is not available."""

    key: str
    title: str
    keys: str
    is_available: bool
    reason: str = ""

    @property
    def icon(self) -> str:
        """The icon of its row."""
        return "circle-dashed" if self.key.startswith("rhythm ") else _ICONS.get(self.key, "keyboard")


def commands_of(actions: Actions) -> tuple[Command, ...]:
    """Every command there is now, in the order of the menus."""
    return tuple(
        _command(key, actions)
        for key in actions.keys
        if key not in _LEFT_OUT and actions.action(key).isVisible()
    )


def _command(key: str, actions: Actions) -> Command:
    action = actions.action(key)
    title = action.text().replace("&&", "&").rstrip("…")
    if key.startswith("rhythm "):
        title = QCoreApplication.translate("capture", "Rhythm: {name}").format(name=title)
    shortcuts = action.shortcuts()
    keys = shortcuts[0].toString(QKeySequence.SequenceFormat.PortableText) if shortcuts else ""
    is_available = action.isEnabled()
    return Command(key, title, keys, is_available, "" if is_available else _reason(actions.needs(key)))


def _reason(needs: Needs) -> str:
    return {
        Needs.NOTHING: "",
        Needs.BOOK: QCoreApplication.translate("capture", "when your book is open"),
        Needs.PEOPLE: QCoreApplication.translate("capture", "choose people first"),
        Needs.LIST: QCoreApplication.translate("capture", "on a list of people"),
        Needs.QUESTION: QCoreApplication.translate("capture", "when Kith asks whether you wrote"),
        Needs.PERSON: QCoreApplication.translate("capture", "choose a person first"),
        Needs.FOLLOW_UP: QCoreApplication.translate("capture", "there is no open follow-up here"),
        Needs.EXCHANGE: QCoreApplication.translate("capture", "open a person first"),
    }.get(needs, QCoreApplication.translate("capture", "not on this page"))
