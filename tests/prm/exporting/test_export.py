from __future__ import annotations

import csv
import os
from pathlib import Path
from typing import Any

import pytest

from prm.clock import FixedClock
from prm.database import Database
from prm.errors import FileError, PrmError, UsageError
from prm.exporting import FORMATS, book_hash, export, restore
from prm.paths import DataFolder
from tests.prm.exporting.books import NOW, open_book, sample


@pytest.fixture
def book(tmp_path: Path) -> Any:
    with open_book(tmp_path / "book") as database:
        database.write(sample)
        yield database


@pytest.mark.parametrize(
    ("name", "what"), [(one.name, what) for one in FORMATS.values() for what in one.what or ("",)]
)
@pytest.mark.parametrize("mask", [0o000, 0o022])
def test_every_format_is_written_for_its_owner_only(
    book: Database, tmp_path: Path, name: str, what: str, mask: int
) -> None:
    path = tmp_path / "out"
    before = os.umask(mask)
    try:
        done = export(book, path, format=name, what=what or None)
    finally:
        os.umask(before)
    assert (done["path"], done["format"], done["what"]) == (str(path), name, what)
    assert sum(done["counts"].values()) > 0
    assert path.stat().st_mode & 0o777 == 0o600
    assert sorted(found.name for found in tmp_path.iterdir()) == ["book", "out"]


def test_a_table_is_written_as_spreadsheets_read_it(book: Database, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    assert export(book, path)["counts"] == {"contacts": 2}
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfuid,")
    assert data.count(b"\r\n") == 3
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file, strict=True))["display_name"].startswith("'=")


def test_the_file_before_is_replaced_whole(book: Database, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o644)
    export(book, path)
    assert b"old" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_that_cannot_be_finished_leaves_the_one_before(book: Database, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("old", encoding="utf-8")

    def damage(tx: Any) -> None:
        tx.sql("UPDATE tombstone SET kind = CAST(x'ff' AS TEXT)")

    book.write(damage)
    with pytest.raises(PrmError):
        export(book, path, format="archive")
    assert path.read_text(encoding="utf-8") == "old"
    assert sorted(found.name for found in tmp_path.iterdir()) == ["book", "people.csv"]


@pytest.mark.parametrize("place", ["", "no/such/folder/x.csv", "file/x.csv", "x\0y"])
def test_a_place_that_cannot_be_written_is_named(book: Database, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    before = sorted(found.name for found in tmp_path.iterdir())
    with pytest.raises(FileError) as caught:
        export(book, tmp_path / place)
    assert "\n" not in str(caught.value)
    assert sorted(found.name for found in tmp_path.iterdir()) == before


@pytest.mark.parametrize("name", ["book.db", "book.db-wal", "book.json", "book.lock", "preferences.json"])
def test_the_book_itself_is_never_replaced(book: Database, name: str) -> None:
    with pytest.raises(FileError, match="The book itself"):
        export(book, book.folder.path / name)


def test_formats_and_tables_that_do_not_exist_are_named(book: Database, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="csv, vcard, ics, archive, markdown"):
        export(book, tmp_path / "x", format="pdf")
    with pytest.raises(UsageError, match="contacts and interactions and follow-ups and notes"):
        export(book, tmp_path / "x", what="stories")
    with pytest.raises(UsageError, match="whole book only"):
        export(book, tmp_path / "x", format="archive", what="notes")
    assert not (tmp_path / "x").exists()


def test_what_is_exported_as_archive_is_restored(book: Database, tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    export(book, path, format="archive")
    folder = DataFolder(tmp_path / "other")
    restore(folder, path, clock=FixedClock(NOW))
    with Database.open(folder.path, clock=FixedClock(NOW), create=False) as other:
        assert other.read(book_hash) == book.read(book_hash)
