"""The lines around the rows of Today: the day, what it holds, dates that come, and what an empty day says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from prm.today import ComingDate, Today
from ui.formatting import number_word, plural
from ui.phrases import and_more, coverage_text, in_sentence, read_so_far

if TYPE_CHECKING:
    from prm.quiet import QuietDay


def heading_text(on: date) -> str:
    """The day in full: "Sunday, 22 November"."""
    form = QCoreApplication.translate("today", "dddd, d MMMM", "Qt date format")
    return QLocale().toString(QDate(on.year, on.month, on.day), form)


def summary_text(today: Today) -> str:
    """How many people to get in touch with; empty where nobody is."""
    number = len(today.get_in_touch)
    if not number:
        return ""
    people = plural("%Ln person to get in touch with.", "%Ln people to get in touch with.", number)
    enough = QCoreApplication.translate("today", "Two or three a day is plenty.")
    return f"{people} {enough}"


def dates_text(today: Today) -> str:
    """The coming week's dates in a line: "Zofia Kamińska on Tuesday, Søren Holm on Saturday"."""
    return and_more([_date_text(entry, today.on) for entry in today.dates], 4, "  ·  ")


def _date_text(entry: ComingDate, on: date) -> str:
    what = QCoreApplication.translate("today", "birthday") if entry.kind == "birthday" else entry.label
    if not what:
        what = QCoreApplication.translate("today", "anniversary")
    return QCoreApplication.translate("today", "{name}: {what} {day}").format(
        name=entry.display_name, what=what, day=in_sentence(entry.on, on)
    )


def quiet_text(today: Today, quiet: QuietDay | None) -> tuple[str, str]:
    """Sentence and detail of a day that asks nothing; None where the book was not asked yet."""
    if quiet is None:
        return QCoreApplication.translate("today", "Nothing to do today"), ""
    if not quiet.real:
        return (
            QCoreApplication.translate("today", "Nobody has a rhythm yet"),
            QCoreApplication.translate(
                "today", "Choose a few people you would be glad to hear from. Everyone else rests in silence."
            ),
        )
    if quiet.is_first:
        detail = plural(
            "Kith keeps an eye on the one person you picked.",
            "Kith keeps an eye on the {number} people you picked.",
            quiet.real,
        ).format(number=number_word(quiet.real))
        return (
            QCoreApplication.translate("today", "Nothing to do today"),
            f"{detail} {_due_text(today, quiet)}".strip(),
        )
    detail = (
        plural(
            "Kith keeps an eye on %Ln person, who is not waiting for you.",
            "Kith keeps an eye on %Ln people, and none of them is waiting for you.",
            quiet.real,
        )
        if quiet.waits
        else QCoreApplication.translate("today", "Nobody that Kith knows of is waiting for you.")
    )
    return QCoreApplication.translate(
        "today", "All caught up"
    ), f"{detail} {_next_text(today, quiet)}".strip()


def next_date(today: Today, quiet: QuietDay | None) -> ComingDate | None:
    """The date that an empty day names itself: one that comes before anybody's rhythm asks, once the first days are over."""
    if quiet is None or not quiet.real or quiet.is_first or not today.dates:
        return None
    first = today.dates[0]
    return first if quiet.next_on is None or first.on <= quiet.next_on else None


def _next_text(today: Today, quiet: QuietDay) -> str:
    """Who or what comes up first: a date, or a person whose rhythm asks."""
    first = next_date(today, quiet)
    if first is not None:
        if first.kind == "birthday":
            if first.on == today.on:
                return QCoreApplication.translate("today", "Today is the birthday of {name}.").format(
                    name=first.display_name
                )
            return QCoreApplication.translate("today", "Next is the birthday of {name}, {day}.").format(
                name=first.display_name, day=in_sentence(first.on, today.on)
            )
        return QCoreApplication.translate("today", "Next: {date}.").format(date=_date_text(first, today.on))
    return _due_text(today, quiet)


def _due_text(today: Today, quiet: QuietDay) -> str:
    """Whose rhythm asks first."""
    if not quiet.next_name or quiet.next_on is None or quiet.next_on <= today.on:
        return ""
    return QCoreApplication.translate("today", "The first to come up is {name}, {day}.").format(
        name=quiet.next_name, day=in_sentence(quiet.next_on, today.on)
    )


def first_coverage_text(today: Today) -> str:
    """How far Kith sees, and when it sees further."""
    read = coverage_text(today.coverage, today.on)
    if not read:
        return read_so_far(today.coverage, today.on)
    return QCoreApplication.translate(
        "today", "Read so far: {coverage}. Kith looks again when you bring a newer file."
    ).format(coverage=read)
