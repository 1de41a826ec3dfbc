"""What a report needs, on the clipboard: versions, the desktop and counts; no names, no words, no places of this computer."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication

from prm.program import book_counts
from ui.help.versions import versions

if TYPE_CHECKING:
    from ui.desk import Desk


class Diagnostics(QObject):
    """Counts the book and puts everything onto the clipboard; a notice says so."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def copy(self) -> None:
        """Put it onto the clipboard; without an open book the counts are left out."""
        if self._desk.backend.is_ready:
            self._desk.backend.fetch(self, book_counts, done=self._on_counted)
        else:
            self._on_counted({})

    def _on_counted(self, counts: dict[str, int]) -> None:
        QGuiApplication.clipboard().setText(self.text(counts))
        self._desk.notices.say(self.tr("Diagnostics copied"), self.tr("versions and counts, no names"))

    def text(self, counts: dict[str, int]) -> str:
        """The report: a line each, in English, for whoever will read it."""
        lines = [f"{one.name}: {one.number}" for one in versions()]
        lines += [f"{name}: {value}" for name, value in self._surroundings().items()]
        lines += [f"{kind}: {number}" for kind, number in counts.items()]
        return "\n".join(lines) + "\n"

    def _surroundings(self) -> dict[str, Any]:
        likes = self._desk.preferences.values
        screens = [
            f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
            for screen in QGuiApplication.screens()
        ]
        return {
            "system": f"{platform.system()} {platform.release()} {platform.machine()}",
            "window system": QGuiApplication.platformName(),
            "screens": ", ".join(screens),
            "locale": QLocale().name(),
            "language": likes.language or "system",
            "appearance": likes.appearance,
            "text": f"{likes.text_percent} %",
        }
