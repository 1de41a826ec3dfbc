"""The archive that LinkedIn makes on request: where to ask for it, and the reminder for when it is ready."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from ui.preference_keeper import PreferenceKeeper

#: Where LinkedIn makes and keeps the archive. Opened in the person's own browser, and only when they press for it.
PAGE: Final = "https://www.linkedin.com/mypreferences/d/download-my-data"


def open_page() -> bool:
    """Show LinkedIn's page in the person's browser; False where the system has none."""
    return QDesktopServices.openUrl(QUrl(PAGE))


def is_waiting(keeper: PreferenceKeeper) -> bool:
    """Whether the person waits for an archive and wants to be told of it."""
    return bool(keeper.values.archive_asked_on)


def is_ready(keeper: PreferenceKeeper, today: date) -> bool:
    """Whether the archive should be there by now: from the day after it was asked for."""
    asked = keeper.values.archive_asked_on
    return bool(asked) and date.fromisoformat(asked) + timedelta(days=1) <= today


def remember(keeper: PreferenceKeeper, today: date) -> None:
    """The person asked for the archive today."""
    keeper.change(archive_asked_on=today.isoformat())


def forget(keeper: PreferenceKeeper) -> None:
    """The person waits for no archive any more."""
    keeper.change(archive_asked_on="")


def reminder_text(keeper: PreferenceKeeper) -> str:
    """When the reminder comes."""
    if not keeper.values.reminds:
        return QCoreApplication.translate("archive", "A line in Today tomorrow. Notifications are off.")
    if is_waiting(keeper):
        return QCoreApplication.translate(
            "archive", "Kith reminds you tomorrow at {time}, and not again."
        ).format(time=keeper.values.reminder_time)
    return QCoreApplication.translate(
        "archive", "A reminder tomorrow at {time}, and none after that."
    ).format(time=keeper.values.reminder_time)
