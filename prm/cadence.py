"""When is a person due: pure arithmetic on days, exactly as the design says it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

#: After I wrote, nothing is suggested for this many days at least.
SILENCE_DAYS = 14
#: For this many days after the silence, "No answer yet" is asked once.
NO_ANSWER_DAYS = 30
#: After this many days an unanswered message was never answered.
NEVER_ANSWERED_DAYS = 90

LAST_DAY = date.max


def later(day: date, days: int) -> date:
    """A day so many days later, at most the last day there is."""
    return LAST_DAY if days > (LAST_DAY - day).days else day + timedelta(days=days)


def newest(days: Iterable[date | None]) -> date | None:
    """The latest of the days that are known, or None."""
    return max((day for day in days if day is not None), default=None)


def spread(uid: str) -> float:
    """A number in 0.5 to 1 that belongs to this person for ever, so that ten picks are not ten dues."""
    from hashlib import blake2b  # brings OpenSSL with it, which the first paint does not need

    digest = blake2b(uid.encode(), digest_size=8).digest()
    return 0.5 + int.from_bytes(digest, "big") / 2**65


def placed_cadence(uid: str, cadence_days: int) -> int:
    """Days until a person is first due after being placed in a circle: half to the whole cadence, at least one day."""
    return max(1, round(cadence_days * spread(uid)))


def silence_days(cadence_days: int | None) -> int:
    """Days of silence after I wrote: 14, or a third of the rhythm where that is longer."""
    return SILENCE_DAYS if cadence_days is None else max(SILENCE_DAYS, -(-cadence_days // 3))


def waiting_until(written_on: date, cadence_days: int | None) -> date:
    """The day until which I wait for an answer to what I wrote."""
    return later(written_on, silence_days(cadence_days))


class Rhythm(NamedTuple):
    """What decides when a person is due. ``cadence_days`` None: resting, or no rhythm."""

    uid: str
    cadence_days: int | None
    last_meaningful_on: date | None = None
    placed_in_circle_on: date | None = None
    not_this_time_on: date | None = None
    later_until_on: date | None = None
    waiting_until_on: date | None = None


def counted_from(rhythm: Rhythm) -> date | None:
    """The day the rhythm counts from: the last meaningful exchange, the placement or the last "not this time"."""
    return newest((rhythm.last_meaningful_on, rhythm.placed_in_circle_on, rhythm.not_this_time_on))


def rhythm_days(rhythm: Rhythm) -> int | None:
    """How many days the rhythm counts this time: the cadence, or half to the whole of it where the placement decides."""
    if rhythm.cadence_days is None or counted_from(rhythm) is None:
        return None
    talked = newest((rhythm.last_meaningful_on, rhythm.not_this_time_on))
    placed = rhythm.placed_in_circle_on
    if placed is not None and (talked is None or placed > talked):
        return placed_cadence(rhythm.uid, rhythm.cadence_days)
    return rhythm.cadence_days


def next_due_on(rhythm: Rhythm) -> date | None:
    """The day a person is due, or None without a rhythm or anything to count from.

    ``max(max(last_meaningful_on, placed_in_circle_on, not_this_time_on) + cadence, later_until_on,
    waiting_until_on)``; where the placement alone is the latest, the cadence counts times 0.5 to 1.
    """
    start, days = counted_from(rhythm), rhythm_days(rhythm)
    if start is None or days is None:
        return None
    return newest((later(start, days), rhythm.later_until_on, rhythm.waiting_until_on))


def share_passed(rhythm: Rhythm, today: date) -> float | None:
    """How much of the rhythm has passed: 0 right after an exchange, 1 when it has passed, more later; None without one."""
    start, days = counted_from(rhythm), rhythm_days(rhythm)
    if start is None or days is None:
        return None
    return max(0.0, (today - start).days / days)


def days_in_month(year: int, month: int) -> int:
    """How many days a month has. (``calendar`` knows it too, and loads ``locale`` before the first paint.)"""
    if month == 2:
        is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if is_leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


def in_year(month: int, day: int, year: int, *, leap_day_in_march: bool = False) -> date:
    """The day a yearly date falls on in a year; 29 February is 28 February (or 1 March) where there is none.

    A day that its month does not have (a file said so) is the month's last.
    """
    if month == 2 and day == 29 and days_in_month(year, 2) == 28:
        return date(year, 3, 1) if leap_day_in_march else date(year, 2, 28)
    return date(year, month, min(day, days_in_month(year, month)))
