"""Sentences that several pages say of a person: work, rhythm, how far Kith sees; today's date comes from the caller."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from prm.today import Coverage
from ui.formatting import day_text, relative_text

_TITLES: Final = {
    "linkedin": "LinkedIn",
    "whatsapp": "WhatsApp",
    "telegram": "Telegram",
    "signal": "Signal",
    "facebook": "Facebook",
    "instagram": "Instagram",
}
#: Parts of a source that say nothing about whether two people talked.
_SILENT_PARTS: Final = frozenset({"connections", "profile", "contacts", "notes"})


def work_text(position: str, organization: str) -> str:
    """Where and as what: "Editor at Atlas Quarterly", or the half that is known."""
    if position and organization:
        return QCoreApplication.translate("phrases", "{position} at {organization}").format(
            position=position, organization=organization
        )
    return position or organization


def circle_title(name: str) -> str:
    """A rhythm's name on screen: in the language of the window while the person has not renamed it."""
    known = {
        "Every two weeks": QCoreApplication.translate("rhythm", "Every two weeks"),
        "Monthly": QCoreApplication.translate("rhythm", "Monthly"),
        "Each season": QCoreApplication.translate("rhythm", "Each season"),
        "Twice a year": QCoreApplication.translate("rhythm", "Twice a year"),
        "Yearly": QCoreApplication.translate("rhythm", "Yearly"),
        "Resting": QCoreApplication.translate("rhythm", "Resting"),
    }
    return known.get(name, name)


def rhythm_text(circle: str, cadence_days: int | None) -> str:
    """A rhythm in lower case, as it stands in a sentence: "each season", or "every 45 days"."""
    if circle:
        title = circle_title(circle)
        return title[:1].lower() + title[1:]
    if cadence_days is None:
        return ""
    return QCoreApplication.translate("phrases", "every {number} days").format(number=cadence_days)


def source_title(name: str) -> str:
    """What a source is called on screen."""
    return _TITLES.get(name.casefold(), name[:1].upper() + name[1:])


def coverage_text(coverage: Iterable[Coverage], today: date) -> str:
    """How far Kith has read what people wrote: "LinkedIn to 21 Nov"; empty where it has read no messages."""
    read_to: dict[str, date] = {}
    for part in coverage:
        if part.part not in _SILENT_PARTS:
            read_to[part.source] = max(part.read_to, read_to.get(part.source, part.read_to))
    return ", ".join(
        QCoreApplication.translate("phrases", "{source} to {day}").format(
            source=source_title(source), day=in_sentence(day, today)
        )
        for source, day in sorted(read_to.items())
    )


def read_so_far(coverage: Iterable[Coverage], today: date) -> str:
    """The line under a page: what was read, or that nothing was."""
    read = coverage_text(coverage, today)
    if not read:
        return QCoreApplication.translate("phrases", "Kith has read no messages yet; it knows what you log.")
    return QCoreApplication.translate("phrases", "Read so far: {coverage}.").format(coverage=read)


def absence_text(
    last_on: date | None, coverage: Iterable[Coverage], today: date, waiting_on: date | None = None
) -> str:
    """Since when nothing is known, and how far Kith sees: "Nothing since 19 Aug in what Kith has read (LinkedIn to 21 Nov)."

    ``waiting_on`` is the day of a personal message that nobody has answered: after it, "nothing" would not be true.
    """
    if last_on == today:
        return QCoreApplication.translate("phrases", "You talked today.")
    read = coverage_text(coverage, today)
    if not read:
        if last_on is None:
            return QCoreApplication.translate(
                "phrases", "No meaningful exchange yet. Kith has read no messages; it knows what you log."
            )
        return QCoreApplication.translate(
            "phrases", "Nothing since {day} that you logged. Kith has read no messages."
        ).format(day=in_sentence(last_on, today))
    if last_on is None:
        return QCoreApplication.translate(
            "phrases", "No meaningful exchange yet in what Kith has read ({coverage})."
        ).format(coverage=read)
    if waiting_on is not None and waiting_on > last_on:
        return QCoreApplication.translate(
            "phrases", "No meaningful exchange since {day} in what Kith has read ({coverage})."
        ).format(day=in_sentence(last_on, today), coverage=read)
    return QCoreApplication.translate(
        "phrases", "Nothing since {day} in what Kith has read ({coverage})."
    ).format(day=in_sentence(last_on, today), coverage=read)


def in_sentence(day: date, today: date) -> str:
    """A day inside a sentence: today, yesterday and tomorrow in lower case, others as everywhere."""
    return relative_text(day, today) if abs((day - today).days) <= 1 else day_text(day, today)


def quoted(text: str) -> str:
    """Somebody's own words, in quotation marks."""
    return QCoreApplication.translate("phrases", "“{text}”").format(text=text)


def and_more(items: list[str], most: int, separator: str = ", ") -> str:
    """The first of some names, and how many there are besides."""
    shown = separator.join(items[:most])
    if len(items) <= most:
        return shown
    return QCoreApplication.translate("phrases", "{names} and {number} more").format(
        names=shown, number=len(items) - most
    )
