"""*Later* on a notification moves everything in it in one step."""

from __future__ import annotations

from datetime import timedelta

import pytest

from prm.errors import UsageError
from prm.follow_ups import add_follow_up, find_follow_up
from prm.people import person
from prm.reminders.put_off import put_off
from tests.prm.books import Book


def test_people_and_follow_ups_move_together_and_come_back_together(book: Book) -> None:
    ana, bea = book.add("Ana"), book.add("Bea")
    today = book.database.today
    follow_up = book.write(add_follow_up, bea, "Send it", today)
    until = today + timedelta(days=7)
    book.write(put_off, [ana], [follow_up], until)
    assert book.one("SELECT later_until_on FROM contact WHERE id = ?", ana) == until.isoformat()
    assert book.read(find_follow_up, follow_up).due_on == until
    assert book.newest_step().name == "Later"
    book.undo()
    assert book.one("SELECT later_until_on FROM contact WHERE id = ?", ana) is None
    assert book.read(find_follow_up, follow_up).due_on == today


def test_it_is_refused_whole(book: Book) -> None:
    ana = book.add("Ana")
    with pytest.raises(UsageError):
        book.write(put_off, [ana], [99], book.database.today + timedelta(days=1))
    assert book.read(person, ana) is not None
    assert book.one("SELECT later_until_on FROM contact WHERE id = ?", ana) is None
