"""Undo on the rows: each row counts once, unique values never meet, bytes and odd texts come back as they were."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from prm import facts
from prm.database import Transaction
from tests.prm.books import Book, dump

ODD = "\x00'\"\\é😀\n\t{$.x}"


def test_unique_values_that_change_places(book: Book) -> None:
    ana = book.add("Ana", emails=["a@x.org", "b@x.org"])

    def swap(tx: Transaction) -> None:
        for old, new in (("a@x.org", "tmp"), ("b@x.org", "a@x.org"), ("tmp", "b@x.org")):
            tx.sql("UPDATE contact_method SET norm = ? WHERE norm = ? AND contact_id = ?", (new, old, ana))

    _there_and_back(book, swap)

    def replace(tx: Transaction) -> None:
        tx.sql("DELETE FROM contact_method WHERE norm = 'a@x.org'")
        tx.insert("contact_method", contact_id=ana, kind="email", value="A@x.org", norm="a@x.org")

    _there_and_back(book, replace)


def test_rhythms_that_change_names(book: Book) -> None:
    def swap(tx: Transaction) -> None:
        for old, new in (("Monthly", "tmp"), ("Yearly", "Monthly"), ("tmp", "Yearly")):
            tx.sql("UPDATE circle SET name = ? WHERE name = ?", (new, old))

    _there_and_back(book, swap)


def _there_and_back(book: Book, command: Callable[[Transaction], None]) -> None:
    before = dump(book.database)
    book.write(command)
    after = dump(book.database)
    book.undo()
    assert dump(book.database) == before
    book.redo()
    assert dump(book.database) == after


def test_a_row_that_came_and_went_in_one_step_counts_for_nothing(book: Book) -> None:
    def come_and_go(tx: Transaction) -> None:
        tx.sql("DELETE FROM tag WHERE id = ?", (facts.tag_id(tx, "chess"),))
        facts.tag_id(tx, "go")

    book.write(come_and_go)
    book.undo()
    assert book.one("SELECT count(*) FROM tag") == 0
    book.redo()
    assert book.sql("SELECT name FROM tag") == [("go",)]


def test_bytes_and_odd_texts_come_back(book: Book) -> None:
    ana = book.add("Ana")
    thread = book.thread([ana], [("Ana", "2026-03-02T10:00:00+00:00", ODD)])
    before = dump(book.database)
    from prm.interactions import delete_interaction

    book.write(delete_interaction, thread)
    book.undo()
    assert dump(book.database) == before
    assert book.one("SELECT text FROM message") == ODD
    assert book.one("SELECT typeof(key) FROM message") == "blob"


@pytest.mark.parametrize("value", [0, 1, -1, 2**62, None])
def test_numbers_keep_their_size(book: Book, value: int | None) -> None:
    ana = book.add("Ana")

    def add(tx: Transaction) -> None:
        tx.insert("contact_date", contact_id=ana, kind="other", year=value)

    book.write(add)
    book.write(facts.set_date, ana, facts.DateKind.OTHER, "2020")
    book.undo()
    assert (
        book.one("SELECT year FROM contact_date") is value
        or book.one("SELECT year FROM contact_date") == value
    )


def test_a_whole_row_of_parents_and_children_comes_back_in_order(book: Book) -> None:
    """Children are taken before parents and brought after them, whatever order the step had."""
    ana, bea = book.add("Ana"), book.add("Bea")
    book.log(ana, bea)

    def away(tx: Transaction) -> None:
        for table in ("participant", "interaction", "contact"):
            tx.sql(f"DELETE FROM {table}")

    before = dump(book.database)
    book.write(away)
    book.undo()
    assert dump(book.database) == before
    assert book.one("SELECT last_meaningful_on FROM contact") == "2026-11-22"
    book.redo()
    assert book.one("SELECT count(*) FROM contact") == 0
