"""Days of which a part may be missing, as address books write birthdays."""

from __future__ import annotations

import re
from datetime import date

from prm.errors import UsageError
from prm.facts import read_partial_date, write_partial_date
from prm.importing.days import Order, is_ambiguous, read_day

_WITHOUT_YEAR = re.compile(r"--(\d{2})-?(\d{2})")
_TWO_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2?")
_WITH_WORD = re.compile(r"(?:(\d{1,2})\.? ([^\W\d_]+)\.?|([^\W\d_]+)\.? (\d{1,2}))")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_SHORT_YEAR = re.compile(r"^\d{1,2}[-./]\w{1,9}[-./](\d{2})$")
_SURELY_LAST_CENTURY = 30
_NOTHING = re.compile(r"[0\s./-]*")
#: What Apple writes for a year that is not known.
_NO_YEAR = 1604


def is_no_day(text: str) -> bool:
    """Whether a cell says that there is no day: Outlook writes ``0/0/00``."""
    return _NOTHING.fullmatch(text) is not None


def partial_day(text: str, order: Order) -> str | None:
    """A day as ``prm.facts`` writes it (``1990-05-14``, ``--05-14``, ``1990``), or None where the cell names none.

    A numeric day with two readings is read as ``order`` says, and not at all where that is not known.
    """
    text = " ".join(text.split())
    if order is Order.UNKNOWN and is_ambiguous(text):
        return None
    day = read_day(text, order)
    if day is not None:
        return _whole(day)
    if match := _WITHOUT_YEAR.fullmatch(text):
        return _checked(int(match[1]), int(match[2]))
    if match := _TWO_NUMBERS.fullmatch(text):
        first, second = int(match[1]), int(match[3])
        is_day_first = match[2] == "." or first > 12 or (order is Order.DAY_FIRST and second <= 12)
        if not is_day_first and second <= 12 and first != second and order is Order.UNKNOWN:
            return None
        return _checked(second, first) if is_day_first else _checked(first, second)
    if match := _WITH_WORD.fullmatch(text):
        day = read_day(f"{match[1] or match[4]} {match[2] or match[3]} 2000", order)
        return None if day is None else _checked(day.month, day.day)
    return text if _YEAR.fullmatch(text) else None


def birthday(text: str, order: Order) -> str | None:
    """The same for a day of birth: a year of two digits is one of the last century, or unknown where it may be of this."""
    day = partial_day(text, order)
    if day is None or not (match := _SHORT_YEAR.search(text.strip())):
        return day
    if int(match[1]) < _SURELY_LAST_CENTURY:
        return f"-{day[4:]}"
    return f"19{match[1]}{day[4:]}"


def _whole(day: date) -> str:
    return write_partial_date(None if day.year == _NO_YEAR else day.year, day.month, day.day)


def _checked(month: int, day: int) -> str | None:
    text = write_partial_date(None, month, day)
    try:
        read_partial_date(text)
    except UsageError:
        return None
    return text
