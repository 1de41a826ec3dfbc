"""Days in words: what people type for a day, read against today, and days as the command line says them."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

from prm.errors import UsageError

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_UNITS = {"d": "day", "w": "week", "m": "month", "y": "year"}
_SPAN = re.compile(r"(\d{1,6}|an?|one)\s*(days?|weeks?|months?|years?|[dwmy])")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_DAYS_OF_WEEK = 7
_MONTHS_OF_YEAR = 12


def past_day(text: str, today: date) -> date:
    """A day on which something happened.

    Reads ``2026-11-22``, today, yesterday, a weekday (the latest one, today included), ``last friday`` (before today),
    ``3 days ago``, ``2 weeks ago``, ``last week``. A coming day that is plainly written (``tomorrow``, ``in 3 days``) is
    read as well, so that whoever logs can be told that it is still to come. UsageError for anything else.
    """
    words = _words(text)
    day = _fixed(words, today)
    if day is None and words.endswith(" ago"):
        day = _span(words.removesuffix(" ago"), today, -1)
    if day is None and words.startswith("last "):
        day = _last(words.removeprefix("last "), today)
    if day is None and (weekday := _weekday(words)) is not None:
        day = today - timedelta(days=(today.weekday() - weekday) % _DAYS_OF_WEEK)
    if day is None and words.startswith("in "):
        day = _span(words.removeprefix("in "), today, 1)
    if day is None:
        raise UsageError(
            f"{text!r} says no day. Write it like 2026-11-22, today, yesterday, monday or 3 days ago."
        )
    return day


def coming_day(text: str, today: date) -> date:
    """A day by which something is to be done.

    Reads ``2026-11-22``, today, tomorrow, a weekday (the first one after today), ``next week``, ``next month``, ``next
    friday``, ``in 3 weeks``, ``3 weeks``, ``3w``, ``2 months``. Months and years that have no such day end on their last
    one: a month after 31 January is 28 February. UsageError for anything else.
    """
    words = _words(text)
    day = _fixed(words, today)
    rest = words.removeprefix("next ").removeprefix("on ")
    if day is None and words.startswith("next ") and rest in {"week", "month", "year"}:
        day = _span(f"1 {rest}", today, 1)
    if day is None and (weekday := _weekday(rest)) is not None:
        ahead = (weekday - today.weekday()) % _DAYS_OF_WEEK or _DAYS_OF_WEEK
        day = _moved(today, ahead)
    if day is None:
        day = _span(words.removeprefix("in "), today, 1)
    if day is None:
        raise UsageError(
            f"{text!r} says no day. Write it like 2026-11-22, tomorrow, monday, next week or in 3 weeks."
        )
    return day


def later_by_months(day: date, months: int) -> date:
    """The same day so many months later (earlier where negative), or the last day of a month that is too short."""
    month = day.year * _MONTHS_OF_YEAR + day.month - 1 + months
    year, number = divmod(month, _MONTHS_OF_YEAR)
    if not date.min.year <= year <= date.max.year:
        raise _too_far()
    last = calendar.monthrange(year, number + 1)[1]
    return date(year, number + 1, min(day.day, last))


def day_in_words(day: date, today: date) -> str:
    """A day as the command line says it: today, yesterday, tomorrow, ``21 Nov``, or ``21 Nov 2024`` in another year."""
    near = {0: "today", -1: "yesterday", 1: "tomorrow"}
    distance = (day - today).days
    if distance in near:
        return near[distance]
    return date_in_words(day) if day.year != today.year else f"{day.day} {_MONTHS[day.month - 1]}"


def date_in_words(day: date) -> str:
    """A day with its year: ``21 Nov 2024``."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def weekday_in_words(day: date) -> str:
    """The day of the week in English."""
    return _WEEKDAYS[day.weekday()].capitalize()


def _words(text: str) -> str:
    return " ".join(text.split()).casefold()


def _fixed(words: str, today: date) -> date | None:
    near = {"today": 0, "yesterday": -1, "tomorrow": 1}
    if words in near:
        return _moved(today, near[words])
    if not _ISO.fullmatch(words):
        return None
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise UsageError(f"The calendar has no {words}. Write a day like 2026-11-22.") from None


def _weekday(word: str) -> int | None:
    """The number of a weekday, Monday 0, by its name or its first three letters or more."""
    if len(word) < len("mon"):
        return None
    return next((number for number, name in enumerate(_WEEKDAYS) if name.startswith(word)), None)


def _last(word: str, today: date) -> date | None:
    if word in {"week", "month", "year"}:
        return _span(f"1 {word}", today, -1)
    weekday = _weekday(word)
    if weekday is None:
        return None
    return _moved(today, -((today.weekday() - weekday) % _DAYS_OF_WEEK or _DAYS_OF_WEEK))


def _span(words: str, today: date, sign: int) -> date | None:
    """Today moved by ``3 weeks``, ``3w`` or ``a month``; None where the words say no span."""
    match = _SPAN.fullmatch(words)
    if match is None:
        return None
    number = sign * (int(match[1]) if match[1].isdigit() else 1)
    unit = _UNITS[match[2][0]]
    move: dict[str, Callable[[], date]] = {
        "day": lambda: _moved(today, number),
        "week": lambda: _moved(today, number * _DAYS_OF_WEEK),
        "month": lambda: later_by_months(today, number),
        "year": lambda: later_by_months(today, number * _MONTHS_OF_YEAR),
    }
    return move[unit]()


def _moved(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise _too_far() from None


def _too_far() -> UsageError:
    return UsageError("That day is beyond the calendar. Write a day like 2026-11-22.")
