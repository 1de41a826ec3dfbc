"""A day that asks nothing says what is true: first days, the week, and one person to think of."""

from __future__ import annotations

from datetime import date

from prm import circles, contacts, quiet
from prm.quiet import QuietDay
from prm.words import Direction, LeaveAlone
from tests.prm.books import Book

WROTE = "How did the pilot with the weavers in Accra go, and did the looms arrive in time?"


def _day(book: Book, first_weekday: int = 1) -> QuietDay:
    found: QuietDay = book.read(quiet.quiet_day, first_weekday)
    return found


def _pick(book: Book, person: int, circle: str = "Monthly") -> None:
    book.write(circles.place_in_circle, [person], book.read(circles.find_circle, circle))


def _wrote(book: Book, name: str) -> int:
    person = book.add(name)
    book.thread([person], [("them", "2024-10-12T08:00:00+00:00", WROTE)])
    return person


def test_an_empty_book(book: Book) -> None:
    found = _day(book)
    assert (found.real, found.next_name, found.next_on, found.is_first) == (0, "", None, False)
    assert not found.waits
    assert (found.talked, found.thought, found.unanswered) == ((), None, ())


def test_the_first_days_last_until_something_is_logged_or_a_week_passed(book: Book) -> None:
    ada, other = book.add("Ada Lovelace"), _wrote(book, "Kwame Mensah")
    _pick(book, ada)
    found = _day(book)
    assert found.is_first
    assert found.unanswered == (other,)
    assert found.waits
    assert (found.real, found.next_name) == (1, "Ada Lovelace")
    assert found.next_on is not None
    assert found.next_on > date(2026, 11, 22)
    book.advance(quiet.FIRST_DAYS)
    assert _day(book).is_first
    book.advance(1)
    assert not _day(book).is_first
    _pick(book, other)
    assert _day(book).is_first
    assert _day(book).unanswered == (), "whoever is picked is not offered beside the picks"
    book.log(ada)
    assert not _day(book).is_first


def test_the_week_begins_where_it_begins(book: Book) -> None:
    saturday, sunday = book.add("Saturday"), book.add("Sunday")
    book.log(saturday, on="2026-11-21")
    book.log(sunday, on="2026-11-22")
    book.log(book.add("Before"), on="2026-11-15")
    book.log(book.add("Sent"), on="2026-11-21", direction=Direction.OUT)
    assert [who.display_name for who in _day(book).talked] == ["Sunday", "Saturday"]
    assert [who.display_name for who in _day(book, 7).talked] == ["Sunday"]
    assert _day(book, 7).since_on == date(2026, 11, 22)


def test_one_quiet_person_is_thought_of_and_nobody_who_is_to_be_left_alone(book: Book) -> None:
    bart, died, near, picked = (book.add(name) for name in ("Bart", "Died", "Near", "Picked"))
    for person, day in (
        (bart, "2024-11-03"),
        (died, "2025-01-01"),
        (near, "2026-10-01"),
        (picked, "2024-01-01"),
    ):
        book.log(person, on=day)
    book.write(contacts.leave_alone, died, LeaveAlone.DIED)
    _pick(book, picked)
    found = _day(book)
    assert found.thought is not None
    assert (found.thought.display_name, found.thought_on) == ("Bart", date(2024, 11, 3))
