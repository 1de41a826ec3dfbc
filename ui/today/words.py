"""The lines around the rows of Today: the day, what it holds, dates that come, and what an empty day says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from prm.today import ComingDate, Today
from ui.formatting import day_text, people_text, plural
from ui.phrases import and_more, in_sentence, read_so_far

if TYPE_CHECKING:
    from ui.today.queries import Filled


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


def caught_up_text(today: Today, filled: Filled | None) -> tuple[str, str, str]:
    """Sentence, detail and coverage of a day that asks nothing."""
    coverage = read_so_far(today.coverage, today.on)
    if filled is None:
        return (QCoreApplication.translate("today", "Nothing to do today"), "", coverage)
    if not filled.real:
        return (
            QCoreApplication.translate("today", "Nobody has a rhythm yet"),
            QCoreApplication.translate(
                "today",
                "Choose a few people you would be glad to hear from: open one under People and press 1 to 5.",
            ),
            coverage,
        )
    detail = QCoreApplication.translate(
        "today", "Kith keeps an eye on {people}, and none of them is waiting for you."
    ).format(people=people_text(filled.real))
    if filled.next_name and filled.next_due_on is not None and filled.next_due_on > today.on:
        detail += " " + QCoreApplication.translate("today", "The first to come up is {name}, {day}.").format(
            name=filled.next_name, day=day_text(filled.next_due_on, today.on)
        )
    return (QCoreApplication.translate("today", "All caught up"), detail, coverage)
