"""What was deleted is remembered by keyed hashes only, and lifted again."""

from __future__ import annotations

from prm import tombstones
from prm.database import Transaction
from tests.prm.books import Book

SECRET = "00" * 32


def test_a_hash_depends_on_book_kind_and_key() -> None:
    hashes = {
        tombstones.hash_key(secret, kind, key)
        for secret in (SECRET, "11" * 32)
        for kind in (tombstones.CONTACT, tombstones.NOTE)
        for key in ("ana", "bea")
    }
    assert len(hashes) == 8
    assert all(len(one) == 32 and int(one, 16) >= 0 for one in hashes)


def test_burying_twice_is_once_and_empty_keys_are_nothing(book: Book) -> None:
    def bury(tx: Transaction) -> None:
        tombstones.bury(tx, tombstones.NOTE, ["a", "", "a", "b"])
        tombstones.bury(tx, tombstones.NOTE, ["b"])

    book.write(bury)
    assert len(book.read(tombstones.buried, tombstones.NOTE)) == 2
    assert book.read(tombstones.buried, tombstones.MESSAGE) == frozenset()


def test_lifting_one_key_leaves_the_others(book: Book) -> None:
    def bury_and_lift(tx: Transaction) -> None:
        tombstones.bury(tx, tombstones.NOTE, ["a", "b"])
        tombstones.lift(tx, tombstones.NOTE, ["a", "c"])

    book.write(bury_and_lift)
    assert len(book.read(tombstones.buried, tombstones.NOTE)) == 1


def test_a_name_lifts_all_that_was_remembered_of_it(book: Book) -> None:
    def bury(tx: Transaction) -> None:
        tombstones.bury_person(tx, "ana sa", ["ana@example.org", "linkedin.com/in/ana"])
        tombstones.bury_person(tx, "bea", [])

    book.write(bury)
    assert len(book.read(tombstones.buried, tombstones.CONTACT)) == 3
    book.write(_lift, ["ana sa"])
    assert len(book.read(tombstones.buried, tombstones.CONTACT)) == 1
    book.write(_lift, ["bea"])
    assert book.one("SELECT count(*) FROM tombstone") == 0


def _lift(tx: Transaction, keys: list[str]) -> None:
    tombstones.lift(tx, tombstones.CONTACT, keys)
