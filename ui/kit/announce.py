"""Saying something to those who do not see it happen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say a sentence, when it has said what it is at."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if sentence:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
