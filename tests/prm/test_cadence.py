"""When somebody is due, exactly as the design says it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm import cadence
from prm.cadence import Rhythm, counted_from, next_due_on, rhythm_days, share_passed
from prm.uids import new_uid

UID = "0193d5a0-0000-7000-8000-000000000000"
days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
maybe = st.none() | days
rhythms = st.builds(
    Rhythm,
    uid=st.uuids().map(str),
    cadence_days=st.none() | st.integers(1, 36_500),
    last_meaningful_on=maybe,
    placed_in_circle_on=maybe,
    not_this_time_on=maybe,
    later_until_on=maybe,
    waiting_until_on=maybe,
)


def test_due_a_rhythm_after_the_last_meaningful_exchange() -> None:
    rhythm = Rhythm(UID, 30, last_meaningful_on=date(2026, 10, 1), placed_in_circle_on=date(2026, 9, 1))
    assert next_due_on(rhythm) == date(2026, 10, 31)


def test_not_this_time_restarts_the_rhythm_whole() -> None:
    rhythm = Rhythm(UID, 30, last_meaningful_on=date(2026, 10, 1), not_this_time_on=date(2026, 11, 2))
    assert next_due_on(rhythm) == date(2026, 12, 2)


def test_a_placement_that_decides_counts_half_to_the_whole() -> None:
    rhythm = Rhythm(UID, 100, placed_in_circle_on=date(2026, 1, 1))
    due = next_due_on(rhythm)
    assert due is not None
    assert 50 <= (due - date(2026, 1, 1)).days <= 100
    assert due == next_due_on(rhythm)


def test_a_placement_on_the_day_of_an_exchange_does_not_decide() -> None:
    rhythm = Rhythm(UID, 100, last_meaningful_on=date(2026, 1, 1), placed_in_circle_on=date(2026, 1, 1))
    assert next_due_on(rhythm) == date(2026, 4, 11)


def test_a_later_placement_decides() -> None:
    rhythm = Rhythm(UID, 100, last_meaningful_on=date(2025, 12, 31), placed_in_circle_on=date(2026, 1, 1))
    assert rhythm_days(rhythm) == cadence.placed_cadence(UID, 100)


def test_later_and_waiting_move_the_day_only_away() -> None:
    base = Rhythm(UID, 30, last_meaningful_on=date(2026, 10, 1))
    for later, waiting, due in (
        (date(2026, 12, 24), None, date(2026, 12, 24)),
        (None, date(2026, 11, 15), date(2026, 11, 15)),
        (date(2026, 10, 2), date(2026, 10, 3), date(2026, 10, 31)),
    ):
        moved = Rhythm(UID, 30, base.last_meaningful_on, later_until_on=later, waiting_until_on=waiting)
        assert next_due_on(moved) == due


@pytest.mark.parametrize("days_of_rhythm", [None, 30])
def test_resting_or_nothing_to_count_from_is_never_due(days_of_rhythm: int | None) -> None:
    later = date(2026, 12, 1) if days_of_rhythm else None
    rhythm = Rhythm(UID, days_of_rhythm, later_until_on=later)
    if days_of_rhythm is None:
        rhythm = Rhythm(UID, None, last_meaningful_on=date(2026, 1, 1))
    assert next_due_on(rhythm) is None
    assert share_passed(rhythm, date(2026, 11, 22)) is None


@pytest.mark.parametrize(
    ("rhythm", "silence"), [(None, 14), (1, 14), (30, 14), (42, 14), (43, 15), (90, 30), (365, 122)]
)
def test_silence_after_i_wrote(rhythm: int | None, silence: int) -> None:
    assert cadence.silence_days(rhythm) == silence
    assert cadence.waiting_until(date(2026, 1, 1), rhythm) == date(2026, 1, 1) + timedelta(days=silence)


@given(rhythms)
def test_due_is_the_formula_of_the_design(rhythm: Rhythm) -> None:
    start = max(
        filter(None, (rhythm.last_meaningful_on, rhythm.placed_in_circle_on, rhythm.not_this_time_on)),
        default=None,
    )
    assert counted_from(rhythm) == start
    if start is None or rhythm.cadence_days is None:
        assert next_due_on(rhythm) is None
        return
    due = next_due_on(rhythm)
    assert due is not None
    placed_decides = start not in {rhythm.last_meaningful_on, rhythm.not_this_time_on}
    most = start + timedelta(days=rhythm.cadence_days)
    least = start + timedelta(days=rhythm.cadence_days * (0.5 if placed_decides else 1) - 0.5)
    for moved in (rhythm.later_until_on, rhythm.waiting_until_on):
        if moved is not None:
            most, least = max(most, moved), max(least, moved)
    assert least <= due <= most


@given(rhythms, days)
def test_the_share_passed_is_one_on_the_day_the_rhythm_is_over(rhythm: Rhythm, today: date) -> None:
    start, counts = counted_from(rhythm), rhythm_days(rhythm)
    share = share_passed(rhythm, today)
    if start is None or counts is None:
        assert share is None
        return
    assert share is not None
    assert share >= 0
    assert (share >= 1) == (today >= start + timedelta(days=counts))


def test_ten_people_placed_on_one_day_are_not_due_on_one_day() -> None:
    from datetime import UTC, datetime

    uids = [new_uid(datetime(2026, 1, 1, tzinfo=UTC)) for _ in range(200)]
    due = [cadence.placed_cadence(uid, 90) for uid in uids]
    assert min(due) >= 45
    assert max(due) <= 90
    assert max(due.count(day) for day in due) < 20
    assert min(due) < 55 < 80 < max(due)


@given(st.dates(), st.integers(0, 10_000_000))
def test_a_day_so_many_days_later_never_leaves_the_calendar(day: date, many: int) -> None:
    assert day <= cadence.later(day, many) <= date.max


def test_29_february() -> None:
    assert cadence.in_year(2, 29, 2028) == date(2028, 2, 29)
    assert cadence.in_year(2, 29, 2027) == date(2027, 2, 28)
    assert cadence.in_year(2, 29, 2027, leap_day_in_march=True) == date(2027, 3, 1)


@given(st.integers(1, 12), st.integers(1, 31), st.integers(1, 9999))
def test_any_day_falls_somewhere_in_its_month(month: int, day: int, year: int) -> None:
    found = cadence.in_year(month, day, year)
    assert (found.year, found.month) == (year, month)
    assert found.day <= day
