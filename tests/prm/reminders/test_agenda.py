"""What should be shown now is a comparison of states: nothing is missed by sleep, and nothing is shown twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.preferences import Preferences
from prm.reminders.agenda import (
    AGAIN_DAYS,
    Due,
    Kind,
    all_due,
    day_thing,
    is_hour,
    is_quiet,
    not_yet_shown,
)
from prm.today import ComingDate, Coverage, DueFollowUp, GetInTouch, Today, Who, Why

ON = date(2026, 11, 22)
ANA = Who(1, "uid-ana", "Ana", "", "")
BEA = Who(2, "uid-bea", "Bea", "", "")
USUAL = Preferences()


def at(hour: int, minute: int = 0, on: date = ON) -> datetime:
    return datetime(on.year, on.month, on.day, hour, minute, tzinfo=timezone(timedelta(hours=1)))


def touch(who: Who = ANA, why: Why = Why.RHYTHM, due_on: date = ON) -> GetInTouch:
    return GetInTouch(who, why, date(2026, 8, 19), "Each season", 90, 1.1, due_on, date(2026, 11, 3))


def page(**fields: object) -> Today:
    empty = Today(ON, (), (), (), (), (), ())
    return empty._replace(**fields)


def due(today: Today, *dates: ComingDate, preferences: Preferences = USUAL) -> tuple[Due, ...]:
    return all_due(today, dates, preferences)


@pytest.mark.parametrize(
    ("moment", "is_it"),
    [(at(8, 59), False), (at(9), True), (at(9, 1), True), (at(23, 59), True), (at(0), False)],
)
def test_the_hour_has_come_from_then_until_midnight(moment: datetime, is_it: bool) -> None:
    assert is_hour(moment, USUAL) is is_it


def test_the_hour_is_where_the_person_is() -> None:
    nine = datetime(2026, 11, 22, 9, tzinfo=UTC)
    assert not is_hour(nine.astimezone(timezone(timedelta(hours=-1))), USUAL)
    assert is_hour(nine.astimezone(timezone(timedelta(hours=9))), USUAL)


def test_who_wants_no_reminders_gets_none() -> None:
    assert not is_hour(at(12), replace(USUAL, reminds=False))


def test_quiet_lasts_until_tomorrow_and_a_wrong_clock_makes_it_no_longer() -> None:
    tomorrow = replace(USUAL, quiet_until="2026-11-23")
    assert is_quiet(ON, tomorrow)
    assert not is_hour(at(12), tomorrow)
    assert is_hour(at(9, on=date(2026, 11, 23)), tomorrow)
    assert not is_quiet(ON, replace(USUAL, quiet_until="2036-11-23"))


def test_everything_that_can_be_due_is_there() -> None:
    today = page(follow_ups=(DueFollowUp(7, BEA, "mine", "Send it", ON, "", ON),), get_in_touch=(touch(),))
    birthday = ComingDate(3, "uid-cy", "Cy", "birthday", "", ON - timedelta(days=1), None)
    asked = replace(USUAL, archive_asked_on="2026-11-21")
    found = due(today, birthday, preferences=asked)
    assert [one.kind for one in found] == [Kind.FOLLOW_UP, Kind.DATE, Kind.GET_IN_TOUCH, Kind.ARCHIVE]
    assert [one.name for one in found] == ["Bea", "Cy", "Ana", ""]
    assert len({one.thing for one in found}) == 4


def test_a_date_that_is_still_to_come_is_not_due() -> None:
    assert not due(page(), ComingDate(3, "u", "Cy", "birthday", "", ON + timedelta(days=1), None))


@pytest.mark.parametrize(
    ("asked_on", "read_to", "is_due"),
    [
        ("2026-11-21", None, True),
        ("2026-11-22", None, False),
        ("2026-11-21", "2026-11-20", True),
        ("2026-11-21", "2026-11-21", False),
        ("", None, False),
    ],
)
def test_the_archive_is_ready_the_day_after_unless_it_was_read(
    asked_on: str, read_to: str | None, is_due: bool
) -> None:
    read = () if read_to is None else (Coverage("linkedin", "messages", None, date.fromisoformat(read_to)),)
    found = due(page(coverage=read), preferences=replace(USUAL, archive_asked_on=asked_on))
    assert bool(found) is is_due


def test_there_is_one_notification_a_day() -> None:
    found = due(page(get_in_touch=(touch(), touch(BEA))))
    assert not_yet_shown(found, {}, ON) == found
    assert not_yet_shown(found, {day_thing(ON): ON}, ON) == ()


def test_what_nobody_did_anything_about_comes_again_after_a_week() -> None:
    (one,) = due(page(get_in_touch=(touch(),)))
    shown = {one.thing: ON - timedelta(days=AGAIN_DAYS - 1)}
    assert not not_yet_shown([one], shown, ON)
    assert not_yet_shown([one], {one.thing: ON - timedelta(days=AGAIN_DAYS)}, ON)


def test_no_answer_is_asked_about_once() -> None:
    (one,) = due(page(get_in_touch=(touch(why=Why.NO_ANSWER),)))
    assert not not_yet_shown([one], {one.thing: ON - timedelta(days=25)}, ON)


def test_later_makes_it_another_thing() -> None:
    (now,) = due(page(get_in_touch=(touch(),)))
    (then,) = due(page(get_in_touch=(touch(due_on=ON + timedelta(days=7)),)))
    assert now.thing != then.thing


@given(st.lists(st.integers(1, 3000), max_size=30), st.integers(0, 23))
def test_however_the_clock_jumps_a_day_is_shown_once(jumps: list[int], hour: int) -> None:
    """``jumps`` are minutes between two ticks: seconds, sleep of days, all the same."""
    preferences = replace(USUAL, reminder_time=f"{hour:02}:00")
    now, shown, days = at(0, on=date(2026, 3, 1)), {}, []
    for jump in jumps:
        now += timedelta(minutes=jump)
        on = now.date()
        found = due(page(on=on, get_in_touch=(touch(due_on=date(2026, 2, 1)),)))
        if is_hour(now, preferences) and not_yet_shown(found, shown, on):
            shown |= {found[0].thing: on, day_thing(on): on}
            days.append(on)
    assert len(set(days)) == len(days)
    assert all((later - earlier).days >= AGAIN_DAYS for earlier, later in pairwise(days))
