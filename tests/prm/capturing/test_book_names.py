"""The names of a book are read once and kept up with it."""

from __future__ import annotations

from prm.capturing.book_names import names_of_book
from prm.circles import edit_circle, place_in_circle
from prm.contacts import edit_contact, restore_contact, trash_contact
from prm.database import Reader, Transaction
from prm.purge import purge
from tests.prm.books import Book


def found(tx: Transaction, word: str) -> list[int]:
    closest = names_of_book(tx).closest([word])
    return [] if closest is None else closest[1]


def is_same(tx: Transaction, before: object) -> bool:
    return names_of_book(tx) is before


def test_names_follow_every_change(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    with book.database.reader() as reader:
        assert reader.read(found, "ada") == [ada]
        index = reader.read(names_of_book)
        other = book.add("Ada Okonkwo")
        assert reader.read(found, "ada") == [ada, other]
        assert reader.read(is_same, index)  # one person is no reason to read everybody again
        book.write(edit_contact, ada, "display_name", "Augusta King")
        assert reader.read(found, "ada") == [other]
        assert reader.read(found, "augusta") == [ada]
        book.undo()
        assert reader.read(found, "ada") == [ada, other]
        book.write(trash_contact, [ada])
        assert reader.read(found, "ada") == [other]
        book.write(restore_contact, [ada])
        assert reader.read(found, "ada") == [ada, other]
        book.write(edit_contact, ada, "nickname", "Countess")
        assert reader.read(found, "countess") == [ada]


def test_who_was_talked_with_last_comes_first(book: Book) -> None:
    first, second = book.add("Ada A"), book.add("Ada B")
    with book.database.reader() as reader:
        assert reader.read(found, "ada") == [first, second]
        book.log(second, on="2026-11-20")
        assert reader.read(found, "ada") == [second, first]


def test_who_has_a_rhythm_comes_first(book: Book) -> None:
    first, second = book.add("Ada A"), book.add("Ada B")
    circle = book.one("SELECT id FROM circle WHERE name = 'Monthly'")
    with book.database.reader() as reader:
        assert reader.read(found, "ada") == [first, second]
        book.write(place_in_circle, [second], circle)
        assert reader.read(found, "ada") == [second, first]
        book.write(edit_circle, circle, "Monthly", None)
        assert reader.read(found, "ada") == [first, second]


def test_who_is_deleted_for_ever_is_forgotten(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    with book.database.reader() as reader:
        assert reader.read(found, "ada") == [ada]
        purge(book.database, [ada])
        assert reader.read(found, "ada") == []


def test_a_reader_of_its_own_reads_for_itself(book: Book) -> None:
    ada = book.add("Ada")
    with book.database.reader() as reader:
        other: Reader
        with book.database.reader() as other:
            assert reader.read(found, "ada") == other.read(found, "ada") == [ada]


def test_names_are_read_once(book: Book) -> None:
    ada = book.add("Ada")
    with book.database.reader() as reader:
        reader.read(names_of_book)
        index = reader.read(names_of_book)
        assert reader.read(is_same, index)
        assert index.closest(["ada"]) is not None
        assert index[ada].words == ("ada",)
