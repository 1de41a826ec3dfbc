"""A step holds the range of its changes and the revision at which others find it."""

from __future__ import annotations

from prm import contacts, notes
from prm.database import Transaction
from prm.store.steps import changes_since
from tests.prm.books import Book


def test_ranges_follow_each_other_and_revisions_count(book: Book) -> None:
    ana = book.add("Ana")
    book.write(notes.add_note, ana, "bees")
    rows = book.sql("SELECT verb, first_change, last_change, revision, discarded FROM step ORDER BY id")
    assert [row[0] for row in rows] == ["add_contact", "add_note"]
    assert rows[0][1] <= rows[0][2] == rows[1][1] - 1
    assert rows[1][3] == rows[0][3] + 1 == book.one("SELECT revision FROM recording")
    assert book.one("SELECT count(*) FROM change WHERE step_id = 1") == rows[0][2] - rows[0][1] + 1


def test_an_undo_takes_a_revision_too(book: Book) -> None:
    book.add("Ana")
    before = book.one("SELECT revision FROM recording")
    book.undo()
    assert book.one("SELECT revision FROM recording") == before + 1
    assert book.one("SELECT revision FROM step") == before + 1


def test_changes_since_a_revision_but_ones_own(book: Book) -> None:
    def since(tx: Transaction, revision: int, own: list[int]) -> object:
        return changes_since(tx.sql, revision, own)

    first = book.one("SELECT revision FROM recording")
    ana = book.add("Ana")
    bea = book.add("Bea")
    assert book.read(since, first, []).ids == {"contact": frozenset({ana, bea})}
    assert book.read(since, first, [first + 1]).ids == {"contact": frozenset({bea})}
    assert book.read(since, first, [first + 1, first + 2]) is None
    assert book.read(since, first + 2, []) is None
    book.write(contacts.hide_contact, [ana])
    assert book.read(since, first + 2, []).ids == {"contact": frozenset({ana})}
