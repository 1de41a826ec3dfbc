"""Migrations end at the newest schema, or leave the older book as it was; a newer book is not touched."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from prm.clock import FixedClock
from prm.database import Database
from prm.errors import BookError
from prm.paths import DataFolder
from prm.store import driver, migrate
from prm.store.copy import row_counts
from prm.store.schema import SCHEMA
from prm.store.tables import Row
from prm.store.triggers import trigger_statements
from tests.prm.books import Book, folder_hashes, open_book
from tests.prm.store.test_locks import another_program

KEY = bytes(range(32))


def _empty(path: Path) -> Path:
    driver.connect(path).close()
    return path


def test_0001_first_makes_the_tables_of_a_new_book(tmp_path: Path) -> None:
    book = _empty(tmp_path / "book.db")
    migrate.upgrade(book, None, to="0001")
    raw = driver.connect(book, read_only=True)
    try:
        assert migrate.schema_of(raw) == migrate.newest_schema()
    finally:
        raw.close()


def test_a_new_book_and_a_migrated_one_have_the_same_schema(database: Database) -> None:
    raw = driver.connect(database.folder.book, read_only=True)
    try:
        found = migrate.schema_of(raw)
    finally:
        raw.close()
    assert found == migrate.newest_schema()
    assert set(trigger_statements()) <= found.keys()
    assert {table.name for table in Row.metadata.sorted_tables} <= found.keys()


def _newer(folder: Path, clock: FixedClock, key: bytes | None = None) -> None:
    open_book(folder, clock, key).close()
    raw = driver.connect(folder / "book.db", key)
    raw.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    raw.close()


@pytest.mark.parametrize("key", [None, KEY], ids=["open", "encrypted"])
def test_a_newer_book_is_refused_with_not_a_byte_written(
    tmp_path: Path, clock: FixedClock, key: bytes | None
) -> None:
    _newer(tmp_path, clock, key)
    before = folder_hashes(tmp_path)
    with pytest.raises(
        BookError, match=f"written by a newer Kith .schema {SCHEMA + 1}; this one knows {SCHEMA}"
    ):
        Database.open(tmp_path, key, clock=clock)
    assert folder_hashes(tmp_path) == before


def _older(folder: Path, clock: FixedClock) -> None:
    """A book of an earlier schema: of today's tables but one, which the first migration would have to make."""
    with open_book(folder, clock) as database:
        Book(database).add("Ana")
    raw = driver.connect(folder / "book.db")
    for statement in ("DROP TABLE shown", "DELETE FROM alembic_version", "PRAGMA user_version = 0"):
        raw.execute(statement)
    raw.close()


def test_a_failing_migration_leaves_the_older_book_and_a_verified_copy(
    tmp_path: Path, clock: FixedClock
) -> None:
    _older(tmp_path, clock)
    before = (tmp_path / "book.db").read_bytes()
    with pytest.raises(Exception, match="already exists"):
        Database.open(tmp_path, clock=clock)
    assert (tmp_path / "book.db").read_bytes() == before
    copy = tmp_path / "backups" / f"before-schema-{SCHEMA}-2026-11-22T090000Z.db"
    assert row_counts(copy, None)["contact"] == 1
    assert copy.with_name(copy.name + ".sha256").exists()
    assert list((tmp_path / "openers").iterdir()) == []


def test_a_migration_waits_for_nobody_and_says_who_is_in_the_way(tmp_path: Path, clock: FixedClock) -> None:
    _older(tmp_path, clock)
    before = folder_hashes(tmp_path)
    with another_program(tmp_path, "the window"), pytest.raises(BookError, match="in use by the window"):
        Database.open(tmp_path, clock=clock)
    assert folder_hashes(tmp_path) == before


def test_an_older_book_comes_up_to_date(tmp_path: Path) -> None:
    """A book of schema 0, which had no tables yet, becomes one of today's; its copy from before stays."""
    folder = DataFolder(tmp_path)
    raw = driver.connect(folder.book)
    raw.execute(f"PRAGMA application_id = {driver.APPLICATION_ID}")
    raw.close()
    from prm.store.locks import BookLock

    with BookLock(folder, "a test") as lock:
        lock.hold_shared()
        migrate.bring_up_to_date(folder, None, datetime(2026, 11, 22, tzinfo=UTC), lock)
    assert migrate.stored_schema(folder.book, None) == SCHEMA
    assert [path.name for path in folder.backups.glob("*.db")] == [
        f"before-schema-{SCHEMA}-2026-11-22T000000Z.db"
    ]


def test_a_migration_that_loses_a_trigger_is_taken_back(tmp_path: Path) -> None:
    book = _empty(tmp_path / "book.db")
    migrate.upgrade(book, None, to="0001")
    raw = driver.connect(book)
    raw.execute("DROP TRIGGER history_note_u")
    raw.close()
    with pytest.raises(RuntimeError, match="migrated schema differs in history_note_u"):
        migrate.upgrade(book, None)


def test_a_migration_that_loses_references_is_taken_back(tmp_path: Path) -> None:
    book = _empty(tmp_path / "book.db")
    migrate.upgrade(book, None, to="0001")
    raw = driver.connect(book)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute(
        "INSERT INTO note(uid, contact_id, text, made_at) VALUES ('u', 99, 't', '2026-11-22T09:00:00Z')"
    )
    raw.close()
    with pytest.raises(BookError, match="would have lost references and was taken back"):
        migrate.upgrade(book, None)


KEPT = sorted((Path(__file__).parents[2] / "data" / "books").glob("schema_*.db"))


def test_a_book_of_every_schema_is_kept() -> None:
    assert [int(book.stem.removeprefix("schema_")) for book in KEPT] == list(range(1, SCHEMA + 1))


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.stem)
def test_a_book_of_every_schema_opens_with_all_it_held(kept: Path, tmp_path: Path) -> None:
    (tmp_path / "book.db").write_bytes(kept.read_bytes())
    before = row_counts(tmp_path / "book.db", None)
    with Database.open(tmp_path, clock=FixedClock(datetime(2026, 11, 24, tzinfo=UTC))) as database:
        book = Book(database)
        assert book.one("SELECT display_name FROM contact ORDER BY id LIMIT 1") == "Inês Duarte"
        assert book.one("SELECT text FROM note") == "Moving to Lisbon in October"
    assert before == row_counts(tmp_path / "book.db", None)
    raw = driver.connect(tmp_path / "book.db", read_only=True)
    try:
        assert migrate.schema_of(raw) == migrate.newest_schema()
    finally:
        raw.close()
