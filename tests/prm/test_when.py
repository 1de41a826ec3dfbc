"""Days in words are read against today, months end where they end, and nothing else is guessed."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.errors import UsageError
from prm.when import (
    coming_day,
    date_in_words,
    day_in_words,
    later_by_months,
    past_day,
    weekday_in_words,
)

TUESDAY = date(2026, 11, 24)
days = st.dates(min_value=date(1950, 1, 1), max_value=date(2150, 1, 1))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-22", date(2026, 11, 22)),
        ("today", TUESDAY),
        ("Today ", TUESDAY),
        ("tomorrow", date(2026, 11, 25)),
        ("wednesday", date(2026, 11, 25)),
        ("Tuesday", date(2026, 12, 1)),
        ("tue", date(2026, 12, 1)),
        ("on monday", date(2026, 11, 30)),
        ("next friday", date(2026, 11, 27)),
        ("next week", date(2026, 12, 1)),
        ("next month", date(2026, 12, 24)),
        ("next year", date(2027, 11, 24)),
        ("in 3 weeks", date(2026, 12, 15)),
        ("3 weeks", date(2026, 12, 15)),
        ("3w", date(2026, 12, 15)),
        ("10 d", date(2026, 12, 4)),
        ("a week", date(2026, 12, 1)),
        ("in  2   months", date(2027, 1, 24)),
        ("1y", date(2027, 11, 24)),
    ],
)
def test_a_coming_day(text: str, day: date) -> None:
    assert coming_day(text, TUESDAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-22", date(2026, 11, 22)),
        ("today", TUESDAY),
        ("yesterday", date(2026, 11, 23)),
        ("tuesday", TUESDAY),
        ("last tuesday", date(2026, 11, 17)),
        ("wednesday", date(2026, 11, 18)),
        ("Mon", date(2026, 11, 23)),
        ("3 days ago", date(2026, 11, 21)),
        ("a month ago", date(2026, 10, 24)),
        ("2w ago", date(2026, 11, 10)),
        ("last week", date(2026, 11, 17)),
        ("tomorrow", date(2026, 11, 25)),
        ("in 3 days", date(2026, 11, 27)),
    ],
)
def test_a_past_day(text: str, day: date) -> None:
    assert past_day(text, TUESDAY) == day


@pytest.mark.parametrize("read", [past_day, coming_day])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "32 nov",
        "24.11.2026",
        "2026-13-01",
        "2026-02-30",
        "mo",
        "999999 years",
        "999999w",
        "-3 days",
    ],
)
def test_anything_else_is_refused_in_one_sentence(read: Callable[[str, date], date], text: str) -> None:
    with pytest.raises(UsageError, match="Write"):
        read(text, TUESDAY)


def test_a_month_after_the_last_day_of_january_is_the_last_of_february() -> None:
    assert later_by_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert later_by_months(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert later_by_months(date(2028, 2, 29), 12) == date(2029, 2, 28)
    assert later_by_months(date(2026, 3, 31), -1) == date(2026, 2, 28)


@given(days, st.integers(-1200, 1200))
def test_months_keep_the_day_or_end_on_the_last_one(day: date, months: int) -> None:
    moved = later_by_months(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day == min(day.day, calendar.monthrange(moved.year, moved.month)[1])


@given(days, st.integers(1, 2000), st.sampled_from(["{}d", "{} days", "in {} days"]))
def test_spans_of_days_are_exact_both_ways(today: date, number: int, form: str) -> None:
    assert coming_day(form.format(number), today) == today + timedelta(days=number)
    assert past_day(f"{number} days ago", today) == today - timedelta(days=number)


@given(days, st.sampled_from([name.lower() for name in calendar.day_name]))
def test_weekdays_are_the_nearest_on_their_side(today: date, name: str) -> None:
    coming, past = coming_day(name, today), past_day(name, today)
    assert weekday_in_words(coming) == weekday_in_words(past) == name.capitalize()
    assert 1 <= (coming - today).days <= 7
    assert 0 <= (today - past).days <= 6


@given(days, st.text(max_size=20))
def test_any_text_is_a_day_or_a_sentence(today: date, text: str) -> None:
    for read in (past_day, coming_day):
        assert said(read, text, today)


def said(read: Callable[[str, date], date], text: str, today: date) -> bool:
    try:
        return isinstance(read(text, today), date)
    except UsageError as fault:
        return "Write" in str(fault)


@given(days, days)
def test_iso_days_read_as_they_stand(today: date, day: date) -> None:
    assert coming_day(day.isoformat(), today) == past_day(day.isoformat(), today) == day


def test_days_in_words() -> None:
    assert day_in_words(TUESDAY, TUESDAY) == "today"
    assert day_in_words(date(2026, 11, 23), TUESDAY) == "yesterday"
    assert day_in_words(date(2026, 11, 25), TUESDAY) == "tomorrow"
    assert day_in_words(date(2026, 1, 2), TUESDAY) == "2 Jan"
    assert day_in_words(date(2024, 8, 19), TUESDAY) == "19 Aug 2024"
    assert date_in_words(TUESDAY) == "24 Nov 2026"
    assert weekday_in_words(TUESDAY) == "Tuesday"
