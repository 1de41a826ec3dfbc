"""What words for a day can mean on the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.capturing import days
from prm.capturing.days import Bent

SUNDAY = date(2026, 11, 22)
DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1))


def test_a_weekday_is_the_latest_one_and_of_a_follow_up_the_next_one() -> None:
    thursday = days.weekday(SUNDAY, 3)
    assert thursday.happened == (date(2026, 11, 19),)
    assert thursday.coming == (date(2026, 11, 26),)


def test_the_weekday_of_today_may_be_today_or_a_week_ago() -> None:
    assert days.weekday(SUNDAY, 6).happened == (SUNDAY, date(2026, 11, 15))
    assert days.weekday(SUNDAY, 6, Bent.LAST).happened == (date(2026, 11, 15),)


def test_next_friday_on_a_monday_is_either() -> None:
    monday = date(2026, 11, 23)
    assert days.weekday(monday, 4, Bent.NEXT).coming == (date(2026, 11, 27), date(2026, 12, 4))
    assert days.weekday(SUNDAY, 4, Bent.NEXT).coming == (date(2026, 11, 27),)


def test_a_weekday_of_last_week_is_unsure_on_a_sunday() -> None:
    assert days.weekday(SUNDAY, 4, week=Bent.LAST).happened == (date(2026, 11, 13), date(2026, 11, 20))
    assert days.weekday(date(2026, 11, 25), 4, week=Bent.LAST).happened == (date(2026, 11, 20),)
    assert days.weekday(SUNDAY, 4, week=Bent.NEXT).coming == (date(2026, 11, 27),)


@pytest.mark.parametrize(
    ("month", "day", "happened"),
    [
        (5, 14, (date(2026, 5, 14),)),
        (11, 22, (SUNDAY,)),
        (12, 3, (date(2025, 12, 3), date(2026, 12, 3))),
        (1, 20, (date(2026, 1, 20),)),
        (2, 29, (date(2024, 2, 29), date(2028, 2, 29))),
    ],
)
def test_a_day_without_a_year(month: int, day: int, happened: tuple[date, ...]) -> None:
    assert days.day_of_year(SUNDAY, month, day).happened == happened


def test_late_december_in_january_was_last_year() -> None:
    assert days.day_of_year(date(2027, 1, 5), 12, 28).happened == (date(2026, 12, 28),)


def test_a_day_that_no_calendar_has() -> None:
    assert days.day_of_year(SUNDAY, 11, 31).happened == ()
    assert days.day_of_year(SUNDAY, 2, 29, 2025).happened == ()


def test_the_fourteenth() -> None:
    reading = days.day_of_month(SUNDAY, 14)
    assert (reading.happened, reading.coming) == ((date(2026, 11, 14),), (date(2026, 12, 14),))
    assert days.day_of_month(SUNDAY, 31).happened == (date(2026, 10, 31),)


def test_a_month_fixes_no_day_but_is_its_first_in_a_follow_up() -> None:
    assert days.month_of_year(SUNDAY, 1) == days.Reading((), (date(2027, 1, 1),))
    assert days.month_of_year(SUNDAY, 1, "end").coming == (date(2027, 1, 31),)
    assert days.month_of_year(SUNDAY, 1, "middle").coming == (date(2027, 1, 15),)
    assert days.end_of_month(SUNDAY).coming == (date(2026, 11, 30),)


def test_whole_weeks_and_weekends() -> None:
    assert days.whole(SUNDAY, "weekend", Bent.NONE).happened == (date(2026, 11, 21), SUNDAY)
    assert days.whole(SUNDAY, "week", Bent.LAST).happened == tuple(date(2026, 11, 9 + n) for n in range(7))
    assert days.whole(SUNDAY, "month", Bent.NEXT).coming == (date(2026, 12, 1),)
    assert days.whole(SUNDAY, "year", Bent.NEXT).coming == (date(2027, 1, 1),)
    assert days.whole(SUNDAY, "week", Bent.NEXT).coming == (date(2026, 11, 29),)
    assert days.whole(SUNDAY, "month", Bent.LAST).happened == ()


def test_spans() -> None:
    assert days.span(SUNDAY, 3, "week", 1).coming == (date(2026, 12, 13),)
    assert days.span(SUNDAY, 2, "day", -1).happened == (date(2026, 11, 20),)
    assert days.span(SUNDAY, 1, "half", 1).coming == (date(2027, 5, 22),)
    assert days.span(SUNDAY, 9999, "year", 1).happened == ()
    assert days.span(SUNDAY, 10**6, "day", 1).happened == ()


@given(DAYS, st.integers(0, 6), st.sampled_from(list(Bent)), st.sampled_from(list(Bent)))
def test_a_weekday_is_that_weekday_and_on_its_side(on: date, number: int, bent: Bent, week: Bent) -> None:
    reading = days.weekday(on, number, bent, week)
    assert all(day.weekday() == number for day in (*reading.happened, *reading.coming))
    assert all(day > on for day in reading.coming)
    assert not reading.is_past or all(day < on for day in reading.happened)
    assert all(abs(day - on) <= timedelta(days=15) for day in (*reading.happened, *reading.coming))


@given(DAYS, st.integers(1, 12), st.integers(1, 31))
def test_a_date_is_that_date(on: date, month: int, day: int) -> None:
    reading = days.day_of_year(on, month, day)
    assert all((found.month, found.day) == (month, day) for found in (*reading.happened, *reading.coming))
    assert all(found > on for found in reading.coming)
