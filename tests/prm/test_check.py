"""What is computed from a book is found out and mended where it differs, and damage to the file is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from prm.check import find_faults, recompute_book
from prm.contacts import add_contact
from prm.database import Database, Transaction
from prm.interactions import log_interaction
from prm.notes import add_note
from prm.search import search_people, search_said
from tests.prm.damage import spoil_an_index


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Database]:
    with Database.open(tmp_path) as database:
        ada = database.write(add_contact, "Ada Lovelace").result
        database.write(log_interaction, [ada], text="The engine")
        database.write(add_note, ada, "Likes poetry")
        yield database


def break_with(database: Database, statement: str) -> None:
    """Change stored values behind the back of the machinery."""

    def spoil(tx: Transaction) -> None:
        tx.sql("UPDATE recording SET step_id = NULL")
        tx.sql(statement)

    database.write(spoil)


def test_a_sound_book_has_nothing_to_mend(book: Database) -> None:
    assert find_faults(book.folder.book, None) == []
    assert book.bookkeep(recompute_book) == {}
    assert book.read(search_people, "lovel") == [1]
    assert [hit.kind for hit in book.read(search_said, "poetry")] == ["note"]


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE contact SET last_meaningful_on = '2001-01-01'", "last exchanges and waiting"),
        ("UPDATE contact SET sort_key = 'zzz'", "names for sorting"),
        ("UPDATE contact SET organization = 'Nowhere'", "current positions"),
        ("UPDATE contact SET next_due_on = '2001-01-01'", "days when somebody is due"),
        ("UPDATE participant SET happened_on = '2001-01-01'", "days and verdicts of participants"),
        ("DELETE FROM contact_search", "the search index"),
        ("DELETE FROM note_search", "the search index"),
    ],
)
def test_what_differs_is_counted_and_mended(book: Database, statement: str, what: str) -> None:
    break_with(book, statement)
    assert book.bookkeep(recompute_book).get(what) == 1
    assert book.bookkeep(recompute_book) == {}
    assert book.read(search_people, "lovel") == [1]


def test_a_damaged_file_is_said_in_sqlites_words(book: Database) -> None:
    path = book.folder.book
    spoil_an_index(book)
    assert find_faults(path, None)
