"""Something by a day, once or again and again: ends of months stay ends, 29 February comes back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm import follow_ups, tombstones
from prm.errors import UsageError
from prm.follow_ups import next_day, read_rule
from prm.words import FollowUpKind, FollowUpStatus
from tests.prm.books import Book

ON = date(2026, 11, 22)


@pytest.fixture
def ana(book: Book) -> int:
    return book.add("Ana")


def _days(rule: str, first: date, many: int) -> list[str]:
    found = [first]
    for _ in range(many):
        day = next_day(rule, found[-1])
        if day is None:
            break
        found.append(day)
    return [day.isoformat() for day in found[1:]]


@pytest.mark.parametrize(
    ("every", "first", "days"),
    [
        ("day", "2026-11-22", ["2026-11-23", "2026-11-24"]),
        ("every week", "2026-11-22", ["2026-11-29", "2026-12-06"]),
        ("2 weeks", "2026-11-22", ["2026-12-06", "2026-12-20"]),
        ("month", "2027-01-31", ["2027-02-28", "2027-03-31", "2027-04-30"]),
        ("month", "2028-01-30", ["2028-02-29", "2028-03-30", "2028-04-30"]),
        ("month", "2027-02-28", ["2027-03-28", "2027-04-28"]),
        ("3 months", "2026-11-30", ["2027-02-28", "2027-05-30", "2027-08-30"]),
        ("year", "2028-02-29", ["2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]),
        ("year", "2026-12-31", ["2027-12-31", "2028-12-31"]),
        ("RRULE:FREQ=WEEKLY;BYDAY=MO,WE", "2026-11-23", ["2026-11-25", "2026-11-30", "2026-12-02"]),
        ("freq=yearly;interval=4", "2028-02-29", ["2032-02-29", "2036-02-29"]),
        ("FREQ=DAILY;COUNT=1", "2026-11-22", []),
        ("FREQ=DAILY;UNTIL=20261124T235959Z", "2026-11-22", ["2026-11-23", "2026-11-24"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27", ["2026-12-25", "2027-01-29"]),
    ],
)
def test_rules(every: str, first: str, days: list[str]) -> None:
    start = date.fromisoformat(first)
    assert _days(read_rule(every, start), start, max(len(days), 1))[: len(days) or 1] == days


@pytest.mark.parametrize(
    "every",
    [
        "fortnight", "0 days", "1000 weeks", "two weeks", "week week", "FREQ=HOURLY", "FREQ=NEVER", "X=Y", "FREQ=DAILY;",
        "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;UNTIL=soon", "FREQ==DAILY",
        "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY\nRDATE=20270101", "FREQ=WEEKLY;BYMONTHDAY=77",
    ],
)  # fmt: skip
def test_what_is_no_rule(every: str) -> None:
    with pytest.raises(UsageError):
        read_rule(every, ON)


@pytest.mark.parametrize(
    "rule", ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"]
)
def test_a_rule_that_never_comes_is_refused(rule: str) -> None:
    with pytest.raises(UsageError, match="never comes"):
        read_rule(rule, ON)


def test_a_rule_ends_with_the_calendar() -> None:
    assert next_day("FREQ=YEARLY", date(9999, 1, 1)) is None
    assert next_day("FREQ=YEARLY", date(9998, 1, 1)) == date(9999, 1, 1)
    assert next_day("FREQ=DAILY;UNTIL=99991231", date(9998, 1, 1)) == date(9998, 1, 2)
    assert next_day("FREQ=DAILY;UNTIL=20261122", ON) is None
    assert next_day("FREQ=WEEKLY;UNTIL=20261128", ON) is None
    assert next_day("FREQ=WEEKLY;UNTIL=20261129", ON) == date(2026, 11, 29)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_the_last_friday_of_the_month(day: date) -> None:
    following = next_day("FREQ=MONTHLY;BYDAY=-1FR", day)
    assert following is not None
    assert following.weekday() == 4
    assert (following + timedelta(days=7)).month != following.month


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
    | st.from_regex(r"FREQ=[A-Z]{3,8};[A-Z]{3,9}=[-0-9A-Z,]{1,5}", fullmatch=True)
)
def test_any_text_is_a_rule_or_refused(every: str) -> None:
    try:
        rule = read_rule(every, ON)
    except UsageError:
        return
    assert rule == "" or (next_day(rule, ON) or date.max) > ON


@given(
    st.sampled_from(["day", "week", "month", "year"]),
    st.integers(1, 40),
    st.dates(date(2000, 1, 1), date(2090, 1, 1)),
)
def test_plain_rhythms_go_on_and_keep_their_distance(unit: str, number: int, first: date) -> None:
    rule = read_rule(f"{number} {unit}s", first)
    following = next_day(rule, first)
    assert following is not None
    least = {"day": 1, "week": 7, "month": 28, "year": 365}[unit] * number
    assert least <= (following - first).days <= {"day": 1, "week": 7, "month": 31, "year": 366}[unit] * number


def test_a_rule_needs_a_first_day(book: Book, ana: int) -> None:
    with pytest.raises(UsageError, match="needs a first day"):
        book.write(follow_ups.add_follow_up, ana, "water", None, every="week")
    repeating = book.write(follow_ups.add_follow_up, ana, "water", ON, every="week")
    with pytest.raises(UsageError, match="needs a day"):
        book.write(follow_ups.postpone_follow_up, repeating, None)


def test_done_sets_the_next_one_after_today(book: Book, ana: int) -> None:
    first = book.write(
        follow_ups.add_follow_up, ana, "water", ON - timedelta(days=20), every="week", kind=FollowUpKind.ASK
    )
    second = book.write(follow_ups.close_follow_up, first)
    found = {f.id: f for f in book.read(follow_ups.follow_ups, closed=True)}
    assert (found[first].status, found[first].closed_on) == (FollowUpStatus.DONE, ON)
    assert (found[second].due_on, found[second].kind, found[second].rule) == (
        ON + timedelta(days=1),
        FollowUpKind.ASK,
        "FREQ=WEEKLY",
    )
    third = book.write(follow_ups.close_follow_up, second)
    assert book.read(follow_ups.find_follow_up, third).due_on == ON + timedelta(days=8)


def test_a_rule_that_counts_ends(book: Book, ana: int) -> None:
    current = book.write(follow_ups.add_follow_up, ana, "pill", ON, every="FREQ=DAILY;COUNT=3")
    for _ in range(2):
        current = book.write(follow_ups.close_follow_up, current)
        book.advance(1)
    assert book.read(follow_ups.find_follow_up, current).rule == "FREQ=DAILY;COUNT=1"
    assert book.write(follow_ups.close_follow_up, current) is None


def test_dropping_ends_a_repeating_one(book: Book, ana: int) -> None:
    first = book.write(follow_ups.add_follow_up, ana, "water", ON, every="week")
    assert book.write(follow_ups.close_follow_up, first, FollowUpStatus.DROPPED) is None
    assert book.read(follow_ups.follow_ups) == []
    with pytest.raises(UsageError, match="f1 is closed already"):
        book.write(follow_ups.close_follow_up, first)
    book.write(follow_ups.reopen_follow_up, first)
    assert book.read(follow_ups.follow_ups)[0].closed_on is None


def test_the_list_goes_by_day_and_leaves_out_the_trash(book: Book, ana: int) -> None:
    from prm.contacts import trash_contact

    bea = book.add("Bea")
    for who, text, day in (
        (ana, "some day", None),
        (ana, "second", ON),
        (bea, "first", ON - timedelta(days=1)),
    ):
        book.write(follow_ups.add_follow_up, who, text, day)
    assert [f.text for f in book.read(follow_ups.follow_ups)] == ["first", "second", "some day"]
    assert [f.text for f in book.read(follow_ups.follow_ups, contact_id=ana)] == ["second", "some day"]
    book.write(trash_contact, [bea])
    assert [f.text for f in book.read(follow_ups.follow_ups)] == ["second", "some day"]
    assert [f.text for f in book.read(follow_ups.follow_ups, contact_id=bea)] == ["first"]


def test_words_kind_and_day_are_changed(book: Book, ana: int) -> None:
    one = book.write(follow_ups.add_follow_up, ana, "water", ON)
    book.write(follow_ups.edit_follow_up, one, text=" water the tree ", kind=FollowUpKind.THEIRS)
    book.write(follow_ups.postpone_follow_up, one, ON + timedelta(days=3))
    found = book.read(follow_ups.find_follow_up, one)
    assert (found.text, found.kind, found.due_on) == (
        "water the tree",
        FollowUpKind.THEIRS,
        ON + timedelta(days=3),
    )
    with pytest.raises(UsageError, match="needs some words"):
        book.write(follow_ups.edit_follow_up, one, text=" ")
    with pytest.raises(UsageError, match="needs some words"):
        book.write(follow_ups.add_follow_up, ana, " ", None)


def test_a_deleted_one_is_remembered_as_deleted(book: Book, ana: int) -> None:
    one = book.write(follow_ups.add_follow_up, ana, "water", ON)
    book.write(follow_ups.delete_follow_up, one)
    assert len(book.read(tombstones.buried, tombstones.FOLLOW_UP)) == 1
    with pytest.raises(UsageError, match="no follow-up f1"):
        book.write(follow_ups.delete_follow_up, one)


def test_an_exchange_that_is_not_there_is_refused(book: Book, ana: int) -> None:
    with pytest.raises(UsageError, match="no exchange i9"):
        book.write(follow_ups.add_follow_up, ana, "water", None, interaction_id=9)
