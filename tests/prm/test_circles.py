"""Rhythms: placing, cadences of one's own, renaming, removing, not this time and later."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from prm import cadence, circles
from prm.errors import UsageError
from tests.prm.books import Book

ON = date(2026, 11, 22)
RHYTHM = "SELECT circle_id, cadence_days, placed_in_circle_on, next_due_on FROM contact"


@pytest.fixture
def ana(book: Book) -> int:
    return book.add("Ana")


def _circle(book: Book, name: str) -> int:
    return int(book.read(circles.find_circle, name))


@pytest.mark.parametrize(
    ("name", "found"), [("monthly", 2), ("MONTHLY", 2), ("month", 2), ("yearl", 5), ("every", 1)]
)
def test_a_rhythm_is_found_by_a_beginning_that_fits_one_only(book: Book, name: str, found: int) -> None:
    assert _circle(book, name) == found


@pytest.mark.parametrize("name", ["", "x", "e"])
def test_no_rhythm_lists_those_there_are(book: Book, name: str) -> None:
    with pytest.raises(UsageError, match=r"Rhythms are: Every two weeks, Monthly, .*Resting"):
        _circle(book, name)


def test_placing_starts_the_rhythm_today(book: Book, ana: int) -> None:
    book.write(circles.place_in_circle, [ana], _circle(book, "monthly"))
    uid = book.one("SELECT uid FROM contact")
    due = ON + timedelta(days=cadence.placed_cadence(uid, 30))
    assert book.sql(RHYTHM) == [(2, None, "2026-11-22", due.isoformat())]
    book.advance(3)
    book.write(circles.place_in_circle, [ana], 2)
    assert book.sql(RHYTHM)[0][2] == "2026-11-22"
    book.write(circles.place_in_circle, [ana], None)
    assert book.sql(RHYTHM) == [(None, None, None, None)]


def test_a_cadence_of_ones_own_is_a_placement_and_wins(book: Book, ana: int) -> None:
    book.write(circles.place_in_circle, [ana], 2)
    book.advance(2)
    book.write(circles.set_cadence, ana, 1)
    assert book.sql(RHYTHM) == [(2, 1, "2026-11-24", "2026-11-25")]
    book.advance(1)
    book.write(circles.set_cadence, ana, None)
    assert book.sql(RHYTHM)[0][:3] == (2, None, "2026-11-25")
    book.write(circles.place_in_circle, [ana], None)
    book.write(circles.set_cadence, ana, 5)
    book.write(circles.set_cadence, ana, None)
    assert book.sql(RHYTHM) == [(None, None, None, None)]


@pytest.mark.parametrize("days", [0, -1, 36_501])
def test_a_rhythm_is_a_number_of_days(book: Book, ana: int, days: int) -> None:
    with pytest.raises(UsageError, match="from 1 to 36,500"):
        book.write(circles.set_cadence, ana, days)
    with pytest.raises(UsageError, match="from 1 to 36,500"):
        book.write(circles.add_circle, "Family", days)


def test_changing_a_rhythm_moves_everybody_in_it(book: Book, ana: int) -> None:
    family = book.write(circles.add_circle, " Family ", 100)
    book.write(circles.place_in_circle, [ana], family)
    book.write(circles.edit_circle, family, "Family", 2)
    assert book.one("SELECT next_due_on FROM contact") in {"2026-11-23", "2026-11-24"}
    book.write(circles.edit_circle, family, "Family", None)
    assert book.one("SELECT next_due_on FROM contact") is None
    assert [c.name for c in book.read(circles.circles)][-1] == "Family"
    assert book.read(circles.circles)[-1].people == 1


def test_two_rhythms_never_share_a_name(book: Book) -> None:
    with pytest.raises(UsageError, match="There is a rhythm 'Monthly' already"):
        book.write(circles.add_circle, "monthly", 3)
    with pytest.raises(UsageError, match="There is a rhythm 'Yearly' already"):
        book.write(circles.edit_circle, 2, "YEARLY", 3)
    with pytest.raises(UsageError, match="needs a name"):
        book.write(circles.edit_circle, 2, " ", 3)
    book.write(circles.edit_circle, 2, "MONTHLY", 30)


def test_removing_a_rhythm_leaves_its_people_without(book: Book, ana: int) -> None:
    book.write(circles.place_in_circle, [ana], 2)
    book.write(circles.remove_circle, 2)
    assert book.sql(RHYTHM) == [(None, None, None, None)]
    book.undo()
    assert book.sql(RHYTHM)[0][0] == 2


def test_removing_a_rhythm_leaves_a_cadence_of_ones_own(book: Book, ana: int) -> None:
    book.write(circles.place_in_circle, [ana], 2)
    book.write(circles.set_cadence, ana, 1)
    book.write(circles.remove_circle, 2)
    assert book.sql(RHYTHM) == [(None, 1, "2026-11-22", "2026-11-23")]


def test_later_is_a_day_after_today(book: Book, ana: int) -> None:
    with pytest.raises(UsageError, match="a day after today, not 2026-11-22"):
        book.write(circles.snooze_contact, ana, ON)
    book.write(circles.snooze_contact, ana, ON + timedelta(days=1))
    assert book.one("SELECT later_until_on FROM contact") == "2026-11-23"
    book.write(circles.snooze_contact, ana, None)
    assert book.one("SELECT later_until_on FROM contact") is None


def test_nobody_who_is_not_there_is_placed(book: Book) -> None:
    for command, arguments in (
        (circles.place_in_circle, ([9], 2)),
        (circles.set_cadence, (9, 3)),
        (circles.not_this_time, (9,)),
        (circles.snooze_contact, (9, None)),
    ):
        with pytest.raises(UsageError, match="no person c9"):
            book.write(command, *arguments)


def test_a_rhythm_that_is_not_there_is_refused(book: Book, ana: int) -> None:
    with pytest.raises(UsageError, match="There is no such rhythm"):
        book.write(circles.place_in_circle, [ana], 99)
    with pytest.raises(UsageError, match="There is no such rhythm"):
        book.write(circles.edit_circle, 99, "Family", 3)
    with pytest.raises(UsageError, match="There is no such rhythm"):
        book.write(circles.remove_circle, 99)


def test_a_rhythm_goes_and_its_people_get_another_in_one_step(book: Book) -> None:
    monthly, seasons = (book.read(circles.find_circle, name) for name in ("Monthly", "Each season"))
    ada, ines = book.add("Ada Lovelace"), book.add("Inês Duarte")
    book.write(circles.place_in_circle, [ada, ines], monthly)
    book.write(circles.set_cadence, ines, 45)
    book.write(circles.replace_circle, monthly, seasons)
    assert [one.name for one in book.read(circles.circles)].count("Monthly") == 0
    placed = book.sql("SELECT circle_id, cadence_days FROM contact WHERE id IN (?, ?) ORDER BY id", ada, ines)
    assert placed == [(seasons, None), (seasons, 45)]
    book.undo()
    assert book.one("SELECT circle_id FROM contact WHERE id = ?", ada) == monthly


def test_people_cannot_go_to_the_rhythm_that_goes(book: Book) -> None:
    monthly = book.read(circles.find_circle, "Monthly")
    with pytest.raises(UsageError, match="cannot go to the rhythm"):
        book.write(circles.replace_circle, monthly, monthly)
