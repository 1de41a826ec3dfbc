"""The kinds of what passes between people, as icon and as word: in forms, lines and rows alike."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from prm.words import InteractionKind

KIND_ICONS: Final = {
    InteractionKind.MEETING: "coffee",
    InteractionKind.CALL: "phone",
    InteractionKind.VIDEO: "video",
    InteractionKind.MESSAGE: "message-circle",
    InteractionKind.EMAIL: "mail",
    InteractionKind.LETTER: "mail",
    InteractionKind.SOCIAL: "users",
    InteractionKind.OTHER: "message-square-text",
}


def kind_name(kind: InteractionKind) -> str:
    """A kind as a choice in a form."""
    return {
        InteractionKind.MEETING: QCoreApplication.translate("kinds", "In person"),
        InteractionKind.CALL: QCoreApplication.translate("kinds", "Call"),
        InteractionKind.VIDEO: QCoreApplication.translate("kinds", "Video"),
        InteractionKind.MESSAGE: QCoreApplication.translate("kinds", "Message"),
        InteractionKind.EMAIL: QCoreApplication.translate("kinds", "E-mail"),
        InteractionKind.LETTER: QCoreApplication.translate("kinds", "Letter"),
        InteractionKind.SOCIAL: QCoreApplication.translate("kinds", "On social media"),
        InteractionKind.OTHER: QCoreApplication.translate("kinds", "Some other way"),
    }[kind]


def kind_title(kind: InteractionKind) -> str:
    """What an exchange is called that has no words of its own."""
    if kind is InteractionKind.OTHER:
        return QCoreApplication.translate("kinds", "Talked")
    if kind is InteractionKind.VIDEO:
        return QCoreApplication.translate("kinds", "Video call")
    return kind_name(kind)
