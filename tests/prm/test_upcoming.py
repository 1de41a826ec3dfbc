"""What comes up after today, by day."""

from __future__ import annotations

from datetime import date

from prm import circles, contacts, facts, follow_ups, upcoming
from prm.upcoming import ComingKind
from prm.words import DateKind, LeaveAlone
from tests.prm.books import Book


def test_rhythms_promises_and_dates_stand_by_day(book: Book) -> None:
    ana, ben, cleo = book.add("Ana"), book.add("Ben"), book.add("Cleo")
    monthly = book.read(circles.find_circle, "Monthly")
    book.write(circles.place_in_circle, [ana], monthly)
    due = date.fromisoformat(book.one("SELECT next_due_on FROM contact WHERE id = ?", ana))
    book.write(follow_ups.add_follow_up, ben, "Send the map", date(2026, 11, 25))
    book.write(facts.set_date, cleo, DateKind.BIRTHDAY, "1980-11-30")
    found = book.read(upcoming.upcoming)
    assert [(one.on, one.kind, one.person.display_name) for one in found] == [
        (date(2026, 11, 25), ComingKind.FOLLOW_UP, "Ben"),
        (date(2026, 11, 30), ComingKind.DATE, "Cleo"),
        (due, ComingKind.RHYTHM, "Ana"),
    ]
    assert (found[0].text, found[1].about, found[2].about) == ("Send the map", "birthday", "Monthly")


def test_whom_to_leave_alone_is_not_brought_up(book: Book) -> None:
    ana = book.add("Ana")
    book.write(facts.set_date, ana, DateKind.BIRTHDAY, "1980-11-30")
    book.write(follow_ups.add_follow_up, ana, "Call", date(2026, 11, 25))
    book.write(contacts.leave_alone, ana, LeaveAlone.DIED)
    assert book.read(upcoming.upcoming) == ()


def test_what_is_due_today_already_does_not_come_up_again(book: Book) -> None:
    ana = book.add("Ana")
    book.write(follow_ups.add_follow_up, ana, "Call", date(2026, 11, 22))
    assert book.read(upcoming.upcoming) == ()
