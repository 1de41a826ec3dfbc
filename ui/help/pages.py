"""The pages of the help: which there are, and their text in the language of the window."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale

import resources

_HELP: Final = Path(resources.__path__[0]) / "help"
_NEWS: Final = _HELP.parent.parent / "CHANGELOG.md"
WHATS_NEW: Final = "whats-new"

#: In the order of the list; a place of the sidebar has the page of its own name.
TOPICS: Final = ("first-steps", "today", "people", "import", "history", "settings", "privacy", WHATS_NEW)


def topics() -> list[str]:
    """The pages that are there."""
    return [topic for topic in TOPICS if _path(topic, "en").exists()]


def page_text(topic: str, language: str = "") -> str:
    """The Markdown of a page in a language (that of the window), else in English; an unknown topic gives the first page."""
    code = language or QLocale().name().partition("_")[0]
    for path in (_path(topic, code), _path(topic, "en"), _path(TOPICS[0], "en")):
        if path.exists():
            return path.read_text(encoding="utf-8")
    return ""


def page_title(topic: str, language: str = "") -> str:
    """What a page is called: its first heading."""
    first = page_text(topic, language).partition("\n")[0]
    return first.lstrip("# ").strip()


def _path(topic: str, language: str) -> Path:
    return _NEWS if topic == WHATS_NEW else _HELP / language / f"{topic}.md"
