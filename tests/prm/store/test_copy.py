"""A copy holds what the book holds, while others write, or is not there at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from prm import contacts
from prm.database import Database
from prm.errors import BookError, FileError
from prm.store import driver
from prm.store.copy import copy_book, faults, file_hash, hash_file, row_counts
from tests.prm.books import Book, dump, open_book

KEY = bytes(range(1, 33))


def test_a_copy_holds_the_same_and_its_hash_lies_beside_it(book: Book, tmp_path: Path) -> None:
    ana = book.add("Ana Sá")
    book.log(ana, text="bees")
    target = tmp_path / "away" / "copy.db"
    copy_book(book.database.folder.book, target, None)
    assert row_counts(target, None) == row_counts(book.database.folder.book, None)
    assert faults(target, None) == []
    assert hash_file(target).read_text(encoding="utf-8") == f"{file_hash(target)}  copy.db\n"
    assert sorted(path.name for path in target.parent.iterdir()) == ["copy.db", "copy.db.sha256"]


def test_a_copy_is_made_while_a_command_writes(book: Book, tmp_path: Path) -> None:
    book.add("Ana")

    def busy(tx: object) -> None:
        contacts.add_contact(tx, "Bea")  # type: ignore[arg-type]
        copy_book(book.database.folder.book, tmp_path / "copy.db", None)

    book.write(busy)
    assert row_counts(tmp_path / "copy.db", None)["contact"] == 1


def test_an_encrypted_book_copies_encrypted(tmp_path: Path, clock: object) -> None:
    with open_book(tmp_path / "book", clock, KEY) as database:  # type: ignore[arg-type]
        Book(database).add("Zebediah")
        copy_book(database.folder.book, tmp_path / "copy.db", KEY)
        before = dump(database)
    assert b"Zebediah" not in (tmp_path / "copy.db").read_bytes()
    assert row_counts(tmp_path / "copy.db", KEY)["contact"] == len(before["contact"]) == 1


def test_a_copy_that_cannot_be_written_is_one_sentence(database: Database, tmp_path: Path) -> None:
    (tmp_path / "copy.db").mkdir()
    with pytest.raises(FileError, match=r"cannot be written .*The book itself was not changed"):
        copy_book(database.folder.book, tmp_path / "copy.db", None)
    assert [path.name for path in tmp_path.iterdir() if ".part" in path.name] == []


def test_a_damaged_book_is_not_copied(book: Book, tmp_path: Path) -> None:
    for number in range(50):
        book.add(f"Person {number} " + "x" * 500)
    book.database.close()
    path = book.database.folder.book
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BookError):
        copy_book(path, tmp_path / "copy.db", None)
    assert not (tmp_path / "copy.db").exists()


def test_a_reference_to_nothing_is_a_fault(book: Book) -> None:
    raw = driver.connect(book.database.folder.book)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute(
        "INSERT INTO note(uid, contact_id, text, made_at) VALUES ('u', 99, 't', '2026-11-22T09:00:00Z')"
    )
    raw.close()
    assert faults(book.database.folder.book, None) == ["note row 1 points nowhere"]
