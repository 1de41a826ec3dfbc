"""A file that is no book, is damaged or needs another key is refused with one sentence and left as it is."""

from __future__ import annotations

import hashlib
import random
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from prm import contacts, people
from prm.clock import FixedClock
from prm.database import Database
from prm.errors import BookError
from prm.store import driver
from tests.prm.books import ZONE, Book, folder_hashes, open_book

KEY = bytes(range(32))
CLOCK = FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC))


def _book(path: Path, key: bytes | None = None, people_in_it: int = 30) -> Path:
    with open_book(path, CLOCK, key) as database:
        for number in range(people_in_it):
            database.write(contacts.add_contact, f"Person {number} {'x' * 400}")
    return path / "book.db"


def _refused(path: Path, match: str, key: bytes | None = None) -> str:
    lock = {"book.lock": hashlib.sha256(b"").hexdigest()}
    before = folder_hashes(path)
    with pytest.raises(BookError, match=match) as refusal:
        Database.open(path, key, clock=CLOCK)
    assert folder_hashes(path) == before | lock
    return str(refusal.value)


def test_our_pragmas_hold(database: Database) -> None:
    raw = driver.connect(database.folder.book)
    try:
        said = {
            name: raw.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "application_id")
        }
    finally:
        raw.close()
    assert said == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "application_id": 0x4B495448,
    }  # fmt: skip


def test_a_reading_connection_cannot_write(database: Database) -> None:
    raw = driver.connect(database.folder.book, read_only=True)
    with pytest.raises(driver.OperationalError, match="readonly"):
        raw.execute("DELETE FROM contact")
    raw.close()


def test_a_text_file_is_no_book(tmp_path: Path) -> None:
    (tmp_path / "book.db").write_text("Dear diary,\n" * 1000)
    assert "prm restore" in _refused(tmp_path, "is no book of Kith's, is damaged, or needs another key")


def test_another_programs_database_is_no_book(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "book.db")
    other.execute("CREATE TABLE recipe(name)")
    other.commit()
    other.close()
    _refused(tmp_path, "is a database, but no book of Kith's")


def test_a_folder_in_the_place_of_the_book(tmp_path: Path) -> None:
    (tmp_path / "book.db").mkdir()
    _refused(tmp_path, "book.db cannot be|no book")


def test_a_damaged_header(tmp_path: Path) -> None:
    book = _book(tmp_path)
    book.write_bytes(b"\xff" * 100 + book.read_bytes()[100:])
    _refused(tmp_path, "is no book of Kith's, is damaged")


@pytest.mark.parametrize("part", [0.01, 0.2, 0.5, 0.9])
def test_a_truncated_book_gives_one_sentence_at_most(tmp_path: Path, part: float) -> None:
    book = _book(tmp_path)
    whole = book.read_bytes()
    book.write_bytes(whole[: int(len(whole) * part)])
    _one_sentence_at_most(tmp_path)


def test_bytes_that_flipped_give_one_sentence_at_most(tmp_path: Path) -> None:
    book = _book(tmp_path)
    whole = book.read_bytes()
    chance = random.Random(7)
    for _ in range(25):
        damaged = bytearray(whole)
        for _ in range(60):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        book.write_bytes(bytes(damaged))
        _one_sentence_at_most(tmp_path)


def _one_sentence_at_most(path: Path) -> None:
    """Open, read and write a damaged book: nothing but BookError comes out."""
    try:
        with Database.open(path, clock=CLOCK) as database:
            ids = database.read(people.people_ids, people.Filter())
            database.read(people.people_lines, ids)
            database.write(contacts.edit_contact, ids[0], "place", "Faro")
    except BookError as refusal:
        assert str(refusal).count("\n") == 0  # noqa: PT017 - some damage is not seen, and then nothing is refused


def test_an_empty_file_where_a_book_was(tmp_path: Path) -> None:
    book = _book(tmp_path)
    book.write_bytes(b"")
    assert "backup" in _refused(tmp_path, r"its file book\.db is empty")


def test_a_missing_file_where_a_book_was(tmp_path: Path) -> None:
    _book(tmp_path).unlink()
    _refused(tmp_path, r"its file book\.db is gone")


def test_an_empty_file_without_a_marker_becomes_a_book(tmp_path: Path) -> None:
    (tmp_path / "book.db").touch()
    with open_book(tmp_path, CLOCK) as database:
        assert database.home_zone == ZONE
    assert (tmp_path / "book.json").exists()


def test_a_start_that_was_cut_short_starts_again(tmp_path: Path) -> None:
    """Killed after the file was laid out and before the book was in it."""
    raw = driver.connect(tmp_path / "book.db")
    raw.close()
    assert (tmp_path / "book.db").stat().st_size > 0
    with open_book(tmp_path, CLOCK) as database:
        assert Book(database).add("Ana") == 1


def test_a_lost_marker_is_written_again(tmp_path: Path) -> None:
    _book(tmp_path)
    (tmp_path / "book.json").unlink()
    Database.open(tmp_path, clock=CLOCK).close()
    assert (tmp_path / "book.json").exists()


def test_an_encrypted_book_opens_with_its_key_only(tmp_path: Path) -> None:
    book = _book(tmp_path, KEY)
    assert b"Person" not in book.read_bytes()
    assert not book.read_bytes().startswith(b"SQLite")
    with Database.open(tmp_path, KEY, clock=CLOCK) as database:
        assert len(database.read(people.people_ids, people.Filter())) == 30
    _refused(tmp_path, "needs another key")
    _refused(tmp_path, "needs another key", key=bytes(32))


def test_an_open_book_with_a_key_is_refused(tmp_path: Path) -> None:
    _book(tmp_path)
    _refused(tmp_path, "needs another key", key=KEY)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("file is not a database", "is no book of Kith's"),
        ("database disk image is malformed", "is damaged"),
        ("database is locked", "Another program is writing"),
        ("database or disk is full", "is full"),
        ("attempt to write a readonly database", "cannot be written"),
        ("something new", "cannot be read or written"),
    ],
)
def test_what_the_driver_says_becomes_a_sentence(said: str, sentence: str) -> None:
    assert sentence in str(driver.book_fault(Path("/x/book.db"), driver.OperationalError(said)))


def test_the_schema_number_is_read_without_opening(tmp_path: Path) -> None:
    book = _book(tmp_path)
    before = hashlib.sha256(book.read_bytes()).hexdigest()
    assert driver.header_schema(book) == 1
    assert hashlib.sha256(book.read_bytes()).hexdigest() == before
    assert driver.header_schema(_book(tmp_path / "locked", KEY, 1)) is None
