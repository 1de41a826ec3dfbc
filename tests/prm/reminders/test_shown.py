"""What was shown is stored first and for ever: once a day, over a kill, and for two programs on one book."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from prm import circles, facts, follow_ups
from prm.clock import FixedClock
from prm.database import Database, Transaction
from prm.preferences import Preferences
from prm.reminders.agenda import Kind
from prm.reminders.shown import due_now, last_shown, note_shown, reminders_now
from prm.words import DateKind
from tests.prm.books import Book, open_book

ROOT = Path(__file__).resolve().parent.parent.parent.parent
USUAL = Preferences()


def local_now(book: Book) -> datetime:
    return book.database.clock.now().astimezone(timezone(timedelta(hours=0)))


def due_person(book: Book, name: str) -> int:
    who = book.add(name)
    book.write(circles.place_in_circle, [who], book.read(circles.find_circle, "Monthly"))
    book.write(placed_long_ago, who)
    book.log(who, on=local_now(book).date() - timedelta(days=60))
    return who


def placed_long_ago(tx: Transaction, who: int) -> None:
    tx.sql("UPDATE contact SET placed_in_circle_on = '2020-01-01' WHERE id = ?", (who,))


def now(book: Book) -> list[str]:
    return [one.name for one in book.read(reminders_now, local_now(book), USUAL)]


def show(book: Book) -> bool:
    on = local_now(book).date()
    things = [one.thing for one in book.read(reminders_now, local_now(book), USUAL)]
    return bool(things) and bool(book.database.bookkeep(note_shown, things, on))


def test_due_people_promises_and_dates_are_found(book: Book) -> None:
    due_person(book, "Ana")
    bea, cy, dee = book.add("Bea"), book.add("Cy"), book.add("Dee")
    on = local_now(book).date()
    book.write(follow_ups.add_follow_up, bea, "Send it", on)
    book.write(facts.set_date, cy, DateKind.BIRTHDAY, f"--{on - timedelta(days=1):%m-%d}")
    book.write(facts.set_date, dee, DateKind.BIRTHDAY, f"--{on + timedelta(days=1):%m-%d}")
    found = book.read(reminders_now, local_now(book), USUAL)
    assert [(one.kind, one.name) for one in found] == [
        (Kind.FOLLOW_UP, "Bea"),
        (Kind.DATE, "Cy"),
        (Kind.GET_IN_TOUCH, "Ana"),
    ]


@pytest.mark.parametrize(("in_march", "on"), [(False, date(2027, 2, 28)), (True, date(2027, 3, 1))])
def test_a_birthday_on_the_leap_day_is_told_on_the_day_that_was_chosen(
    book: Book, in_march: bool, on: date
) -> None:
    who = book.add("Leap")
    book.write(facts.set_date, who, DateKind.BIRTHDAY, "2000-02-29")
    liked = Preferences(leap_day_in_march=in_march)
    days = [date(2027, 2, 27) + timedelta(days=n) for n in range(3)]
    first = next(day for day in days if book.read(due_now, day, liked))
    assert first == on


def test_it_is_shown_once_and_again_after_a_week(book: Book) -> None:
    due_person(book, "Ana")
    assert show(book)
    assert not show(book)
    for _ in range(6):
        book.advance(1)
        assert not show(book)
    book.advance(1)
    assert show(book)


@pytest.mark.parametrize("days", [1, 40, 3650])
def test_a_clock_that_was_ahead_once_changes_nothing_afterwards(book: Book, days: int) -> None:
    due_person(book, "Ana")
    book.advance(days)
    assert show(book)
    book.advance(-days)
    told = []
    for day in range(16):
        told += [day] if show(book) else []
        book.advance(1)
    assert told == [0, 7, 14] if days > 16 else told[0] == 0


def test_a_clock_that_is_set_back_shows_no_day_twice(book: Book) -> None:
    due_person(book, "Ana")
    assert show(book)
    book.advance(1)
    book.advance(-1)
    assert not show(book)


def test_who_comes_up_later_is_told_on_the_next_day(book: Book) -> None:
    due_person(book, "Ana")
    assert show(book)
    due_person(book, "Bea")
    assert now(book) == []
    book.advance(1)
    assert now(book) == ["Bea"]


def test_the_names_of_things_are_not_mixed_up(book: Book) -> None:
    on = local_now(book).date()
    book.database.bookkeep(note_shown, ["touch:a", "touch:ab", "touch:a:b"], on)
    assert last_shown_of(book, ["touch:a", "touch:a:b", "touch"]) == {"touch:a": on, "touch:a:b": on}


def last_shown_of(book: Book, things: list[str]) -> dict[str, date]:
    found: dict[str, date] = book.read(last_shown, things, local_now(book).date())
    return {name: found[name] for name in things if name in found}


def test_very_many_things_are_looked_up(book: Book) -> None:
    on = local_now(book).date()
    things = [f"follow-up:{number}:2026-01-01" for number in range(1500)]
    book.database.bookkeep(note_shown, things[:1000], on)
    assert len(book.read(last_shown, things, on)) == 1000


def test_showing_is_no_step_and_leaves_the_book_as_it_was(book: Book) -> None:
    due_person(book, "Ana")
    before = book.newest_step()
    assert show(book)
    assert book.newest_step() == before


def test_of_two_programs_only_one_shows_it(book: Book) -> None:
    due_person(book, "Ana")
    on = local_now(book).date()
    things = [one.thing for one in book.read(reminders_now, local_now(book), USUAL)]
    with open_book(book.database.folder.path, FixedClock(book.database.clock.now())) as other:
        told = [book.database.bookkeep(note_shown, things, on), other.bookkeep(note_shown, things, on)]
    assert told == [True, False]


KILLED = """
import os, signal, sys
from datetime import date
from pathlib import Path
from prm.database import Database
from prm.reminders.shown import note_shown
database = Database.open(Path(sys.argv[1]))
assert database.bookkeep(note_shown, ["touch:x"], date(2026, 11, 22))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_stored_is_not_shown_again_after_a_kill(tmp_path: Path) -> None:
    folder = tmp_path / "book"
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder)], cwd=ROOT, env=os.environ, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    with Database.open(folder) as database:
        assert database.read(last_shown, ["touch:x"], date(2026, 11, 23)) == {"touch:x": date(2026, 11, 22)}
        assert not database.bookkeep(note_shown, ["touch:x"], date(2026, 11, 22))


def test_invented_people_remind_nobody(tmp_path: Path) -> None:
    from prm.demo import fill_with_sample

    clock = FixedClock(datetime(2026, 11, 22, 9, 0, tzinfo=UTC))
    fill_with_sample(tmp_path / "sample", clock=clock)
    with Database.open(tmp_path / "sample", clock=clock) as database:
        now = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
        assert database.read(due_now, now.date(), Preferences())
        assert database.read(reminders_now, now, Preferences()) == ()
