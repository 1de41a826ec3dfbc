"""From the words for a day to the days they can mean: one where it is plain, every honest reading where it is not."""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum
from typing import NamedTuple

from prm.when import later_by_months

_WEEK = 7


class Bent(StrEnum):
    """Which way a word before a weekday, month or week bends it."""

    NONE = ""
    LAST = "last"
    THIS = "this"
    NEXT = "next"


class Reading(NamedTuple):
    """What words for a day mean, in a line about what ``happened`` and in a follow-up (``coming``).

    More than one day: all of them are honest. None: the words are about time but fix no day. ``is_past`` and
    ``is_future`` say that the words themselves leave no doubt. ``back`` is how far back a calendar may open.
    """

    happened: tuple[date, ...]
    coming: tuple[date, ...]
    is_past: bool = False
    is_future: bool = False


def moved(day: date, days: int) -> date | None:
    """A day so many days later, None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def made(year: int, month: int, day: int) -> date | None:
    """A day of the calendar, None where it has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _only(*days: date | None) -> tuple[date, ...]:
    return tuple(dict.fromkeys(day for day in days if day is not None))


def relative(on: date, offset: int) -> Reading:
    """Today, yesterday, tomorrow."""
    days = _only(moved(on, offset))
    return Reading(days, days if offset >= 0 else (), is_past=offset <= 0, is_future=offset > 0)


def span(on: date, number: int, unit: str, sign: int) -> Reading:
    """So many days, weeks, months… before (-1) or after (1) today."""
    days = _only(_shifted(on, sign * number, unit))
    return Reading(days, days if sign > 0 else (), is_past=sign < 0, is_future=sign > 0)


def _shifted(on: date, number: int, unit: str) -> date | None:
    in_days = {"day": 1, "week": _WEEK, "fortnight": 2 * _WEEK}
    in_months = {"month": 1, "half": 6, "year": 12}
    if abs(number) > 9999:
        return None
    if unit in in_days:
        return moved(on, number * in_days[unit])
    months = on.year * 12 + on.month - 1 + number * in_months[unit]
    if not MINYEAR * 12 <= months < MAXYEAR * 12:
        return None
    return later_by_months(on, number * in_months[unit])


def weekday(on: date, number: int, bent: Bent = Bent.NONE, week: Bent = Bent.NONE) -> Reading:
    """A day of the week (Monday 0), bent by "last", "this" or "next", or of last or next ``week``."""
    back = (on.weekday() - number) % _WEEK
    ahead = (number - on.weekday()) % _WEEK or _WEEK
    before, after = moved(on, -(back or _WEEK)), moved(on, ahead)
    if week in {Bent.LAST, Bent.NEXT}:
        return _weekday_of_week(on, number, week)
    if bent is Bent.LAST:
        return Reading(_only(before), (), is_past=True)
    if bent is Bent.NEXT:
        # On a Monday "next Friday" is this week's to some, the next week's to others.
        same_week = ahead < _WEEK - on.weekday()
        days = _only(after, moved(on, ahead + _WEEK)) if same_week else _only(after)
        return Reading(days, days, is_future=True)
    if bent is Bent.THIS:
        return Reading(_only(on) if back == 0 else _only(before, after), _only(after))
    if back == 0:
        return Reading(_only(on, before), _only(after))
    return Reading(_only(before), _only(after))


def weekday_before_last(on: date, number: int) -> Reading:
    """The last but one: "the Friday before last"."""
    back = (on.weekday() - number) % _WEEK or _WEEK
    return Reading(_only(moved(on, -back - _WEEK)), (), is_past=True)


def weekday_after_next(on: date, number: int) -> Reading:
    """The next but one: "Friday in a week"."""
    ahead = (number - on.weekday()) % _WEEK or _WEEK
    found = _only(moved(on, ahead + _WEEK))
    return Reading(found, found, is_future=True)


def _weekday_of_week(on: date, number: int, week: Bent) -> Reading:
    sign = -1 if week is Bent.LAST else 1
    day = moved(on, sign * _WEEK + number - on.weekday())
    other = None
    if on.weekday() == _WEEK - 1:  # where weeks begin on Sunday, today is in the next one already
        other = moved(on, (sign + 1) * _WEEK + number - on.weekday()) if sign < 0 else None
        if other is not None and other >= on:
            other = None
    days = _only(day, other)
    return Reading(days, days if sign > 0 else (), is_past=sign < 0, is_future=sign > 0)


def day_of_year(on: date, month: int, day: int, year: int | None = None) -> Reading:
    """A day and month, with or without a year; nothing where the calendar has no such day."""
    if year is not None:
        days = _only(made(year, month, day))
        return Reading(
            days,
            tuple(d for d in days if d >= on),
            is_past=bool(days) and days[0] <= on,
            is_future=bool(days) and days[0] > on,
        )
    before = next(
        (d for y in range(on.year, on.year - 9, -1) if (d := made(y, month, day)) and d <= on), None
    )
    after = next((d for y in range(on.year, on.year + 9) if (d := made(y, month, day)) and d > on), None)
    # Without a year this year's is meant; if that is still to come and nearer than last year's, nobody can know.
    is_nearer = before is not None and after is not None and after - on < on - before
    is_nearer = is_nearer and before is not None and before.year != on.year
    return Reading(_only(before, after) if is_nearer else _only(before), _only(after))


def day_of_month(on: date, day: int) -> Reading:
    """ "The 14th": the latest one, or the next one of a follow-up."""
    months = [(on.year * 12 + on.month - 1 + step) for step in range(-3, 4)]
    days = [d for number in months if (d := made(number // 12, number % 12 + 1, day))]
    before = max((d for d in days if d <= on), default=None)
    after = min((d for d in days if d > on), default=None)
    return Reading(_only(before), _only(after))


def month_of_year(on: date, month: int, place: str = "", year: int | None = None) -> Reading:
    """A month: it fixes no day of what happened, and the first one of a follow-up ("mid": the 15th, "end": the last)."""
    year = year or (on.year if month > on.month else on.year + 1)
    days = _only(made(year, month, _day_in_month(year, month, place)))
    return Reading((), tuple(d for d in days if d > on))


def _day_in_month(year: int, month: int, place: str) -> int:
    if not MINYEAR <= year <= MAXYEAR:
        return 1
    return {"middle": 15, "end": calendar.monthrange(year, month)[1]}.get(place, 1)


def end_of_month(on: date, bent: Bent = Bent.NONE) -> Reading:
    """The end of this or the next month."""
    first = later_by_months(on.replace(day=1), 1 if bent is Bent.NEXT else 0)
    last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return Reading((), _only(last))


def whole(on: date, unit: str, bent: Bent) -> Reading:
    """A week, weekend, month or year as a whole: what happened in it has no one day; a follow-up has one."""
    if bent is Bent.NEXT:
        return Reading((), _only(_next(on, unit)), is_future=True)
    saturday = moved(on, (5 - on.weekday()) % _WEEK or _WEEK)
    if unit == "weekend":
        return Reading(_weekend(on, bent), _only(saturday), is_past=bent is Bent.LAST)
    if unit == "week":
        first = on - timedelta(days=on.weekday() + (_WEEK if bent is Bent.LAST else 0))
        days = [moved(first, number) for number in range(_WEEK)]
        return Reading(_only(*(d for d in days if d is not None and d <= on)), (), is_past=bent is Bent.LAST)
    return Reading((), (), is_past=bent is Bent.LAST)


def _next(on: date, unit: str) -> date | None:
    """A week from now, the Saturday of the weekend to come, the first of the next month or year."""
    if unit == "weekend":
        return moved(on, (5 - on.weekday()) % _WEEK or _WEEK)
    day = _shifted(on, 1, unit)
    if day is None or unit == "week":
        return day
    return day.replace(day=1, month=1 if unit == "year" else day.month)


def _weekend(on: date, bent: Bent) -> tuple[date, ...]:
    saturday = on - timedelta(days=(on.weekday() - 5) % _WEEK)
    days = [saturday, saturday + timedelta(days=1)]
    if bent is Bent.LAST:
        days = [day - timedelta(days=_WEEK) for day in days] + days
    return tuple(day for day in days if day <= on)


def vague() -> Reading:
    """Words like "recently": in the past, on no day."""
    return Reading((), (), is_past=True)
