"""The pages of the sidebar beside Today and People.

To add a page: one folder under ``ui/`` with a widget that takes a ``Desk``, and one ``Page`` in ``PAGES`` with a function
that makes it. The page stands in the sidebar, in the menu *Go* and behind its keys from then on; it is made when it is
first gone to. A page that has something of its own for *Back* has a method ``back()`` which says whether it did anything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk


class Page(NamedTuple):
    """``title`` is asked for when the sidebar is made, so that it stands in the language of the window."""

    place: str
    title: Callable[[], str]
    icon: str
    make: Callable[[Desk], QWidget]


def _history(desk: Desk) -> QWidget:
    from ui.history.page import HistoryPage

    return HistoryPage(desk)


def _history_title() -> str:
    return QCoreApplication.translate("places", "History")


def _settings(desk: Desk) -> QWidget:
    from ui.settings.page import SettingsPage

    return SettingsPage(desk)


def _settings_title() -> str:
    return QCoreApplication.translate("places", "Settings")


PAGES: Final[tuple[Page, ...]] = (
    Page("history", _history_title, "history", _history),
    Page("settings", _settings_title, "settings", _settings),
)


def page_of(place: str) -> Page | None:
    """The page of a place; None for Today, People and the rhythms."""
    return next((page for page in PAGES if page.place == place), None)
