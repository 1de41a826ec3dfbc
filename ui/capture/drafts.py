"""What was typed and not put into the book yet, for as long as the window is open."""

from __future__ import annotations

from typing import Any


class Drafts:
    """One draft for each form and what it is about; a form takes its draft out when it opens and leaves it when it goes."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Any, ...], Any] = {}

    def take(self, *about: Any) -> Any:
        """The draft, None where there is none; it is not kept any more."""
        return self._kept.pop(about, None)

    def keep(self, draft: Any, *about: Any) -> None:
        """Keep a draft; None or an empty text keeps nothing."""
        if draft:
            self._kept[about] = draft
        else:
            self._kept.pop(about, None)
