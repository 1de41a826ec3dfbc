"""The search tables hold the words of the records they index, no more and no fewer."""

from __future__ import annotations

from pathlib import Path

from prm import contacts, facts, notes
from prm.database import Transaction
from prm.store import search_index
from tests.prm.books import Book, copied, recomputed, search_dump
from tests.prm.random_commands import COMMANDS


def _found(book: Book, table: str, word: str) -> list[int]:
    return [row[0] for row in book.sql(f"SELECT rowid FROM {table} WHERE {table} MATCH ?", word)]


def test_marks_and_case_do_not_matter_and_beginnings_do(book: Book) -> None:
    book.add("Inês Duarte")
    for word in ("ines", "INÊS", "due*"[:2] + "*", "i*", "duar*"):
        assert _found(book, "contact_search", word) == [1]
    assert _found(book, "contact_search", "nes*") == []


def test_every_text_of_a_person_is_indexed_in_its_column(book: Book) -> None:
    ana = book.add("Ana", emails=["mail@example.org"], organization="Acme")
    book.write(facts.add_tag, [ana], "chess")
    book.write(notes.add_note, ana, "honeybees")
    book.write(contacts.edit_contact, ana, "how_met", "harbour")
    for column, word in (
        ("name", "ana"),
        ("work", "acme"),
        ("reach", "mail"),
        ("tags", "chess"),
        ("notes", "honeybees"),
        ("notes", "harbour"),
    ):
        assert _found(book, "contact_search", f"{{{column}}}: {word}") == [ana]


def test_many_ids_are_indexed_in_pieces(book: Book, tmp_path: Path) -> None:
    book.write(contacts.add_contacts, [f"Person {n}" for n in range(search_index._INLINE + 10)])

    def again(tx: Transaction) -> None:
        search_index.index(tx.sql, "contact_search", range(1, search_index._INLINE + 11))

    again.__name__ = "recompute_book"
    book.database.bookkeep(again)
    assert len(_found(book, "contact_search", "person")) == search_index._INLINE + 10
    same, fresh = copied(book.database, tmp_path / "a.db"), recomputed(book.database, tmp_path / "b.db")
    assert search_dump(same) == search_dump(fresh)


def test_squeezing_drops_the_words_of_what_was_deleted(book: Book, tmp_path: Path) -> None:
    note = book.write(notes.add_note, book.add("Ana"), "honeybees")
    book.write(notes.delete_note, note)

    def squeeze(tx: Transaction) -> None:
        search_index.squeeze(tx.sql)

    squeeze.__name__ = "recompute_book"
    assert any("honeybees" in repr(row) for row in _terms(book))
    book.database.bookkeep(squeeze)
    assert not any("honeybees" in repr(row) for row in _terms(book))
    assert _found(book, "contact_search", "ana") == [1]


def _terms(book: Book) -> list[tuple[object, ...]]:
    return book.sql("SELECT block FROM note_search_data UNION ALL SELECT block FROM contact_search_data")


def test_random_commands_reach_every_search_table() -> None:
    """The property that search equals a rebuild (test_history) is worth something only if they do."""
    assert {"add_note", "add_thread", "log_interaction", "add_relation", "rename_tag"} <= COMMANDS.keys()
