"""What pages have to say about what was done; the window shows it as one toast at a time."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal


class Notice(NamedTuple):
    """A sentence, a detail beside it, and the step that *Undo* would take back (None offers no undo)."""

    text: str
    detail: str = ""
    step_id: int | None = None


class Notices(QObject):
    """Where pages leave their notices; ``said`` carries a ``Notice``."""

    said = Signal(Notice)

    def say(self, text: str, detail: str = "", step_id: int | None = None) -> None:
        """Say that something was done; both texts may hold what a person wrote."""
        self.said.emit(Notice(text, detail, step_id))
