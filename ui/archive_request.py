"""The archive that LinkedIn makes on request: where to ask for it, and the reminder for when it is ready."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from prm.today import Coverage
    from ui.preference_keeper import PreferenceKeeper

#: Where LinkedIn makes and keeps the archive. Opened in the person's own browser, and only when they press for it.
PAGE: Final = "https://www.linkedin.com/mypreferences/d/download-my-data"


def open_page() -> bool:
    """Show LinkedIn's page in the person's browser; False where the system has none."""
    return QDesktopServices.openUrl(QUrl(PAGE))


def is_waiting(keeper: PreferenceKeeper) -> bool:
    """Whether the person waits for an archive and wants to be told of it."""
    return bool(keeper.values.archive_asked_on)


def is_ready(keeper: PreferenceKeeper, today: date, coverage: Iterable[Coverage]) -> bool:
    """Whether the archive should be there by now and was not read yet."""
    if not is_waiting(keeper):
        return False
    from prm.reminders.agenda import archive_is_ready  # most people wait for none, and the first paint asks

    return archive_is_ready(today, coverage, keeper.values.archive_asked_on)


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
