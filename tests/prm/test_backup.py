from __future__ import annotations

import os
import random
import shutil
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prm.backup import (
    BEFORE_IMPORT,
    DAILY,
    KEEP_BEFORE_IMPORT,
    REPLACED,
    before_import,
    list_backups,
    make_backup,
    make_daily_backup,
    restore,
    superfluous_times,
    thin_backups,
    verify_backup,
)
from prm.clock import FixedClock
from prm.database import Database, Transaction
from prm.errors import BookError, FileError, PrmError
from prm.exporting.archive import book_hash, write_archive
from prm.exporting.restore_archive import read_archive_into
from prm.paths import DataFolder
from prm.store import driver
from tests.prm.exporting.books import NOW, fast_forward, open_book, sample

CLOCK = FixedClock(NOW)
KEY = bytes(range(32))


def rename(tx: Transaction, name: str) -> None:
    tx.sql("UPDATE contact SET display_name = ? WHERE id = 1", (name,))


def add(tx: Transaction, count: int = 1) -> None:
    have = tx.sql("SELECT count(*) FROM contact").scalar()
    for number in range(have, have + count):
        tx.insert(
            "contact", uid=f"u{number}", display_name=f"Person {number}", made_at="2026-01-01T00:00:00Z"
        )


def name_in(folder: DataFolder, key: bytes | None = None) -> str:
    with Database.open(folder.path, key, clock=CLOCK, create=False) as book:
        return str(book.read(lambda tx: tx.sql("SELECT display_name FROM contact WHERE id = 1").scalar()))


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A closed book with the sample in it."""
    with open_book(tmp_path / "book") as book:
        book.write(sample)
    return DataFolder(tmp_path / "book")


@pytest.fixture
def copied(folder: DataFolder) -> Path:
    """A backup of the sample, after which the book went on."""
    with Database.open(folder.path, clock=CLOCK) as book:
        made = make_backup(book)
        book.write(rename, "Later")
    return made


def state(folder: DataFolder) -> dict[str, bytes]:
    """Every file of the book, byte for byte."""
    return {path.name: path.read_bytes() for path in folder.path.iterdir() if path.name.startswith("book.db")}


def test_a_backup_lies_in_the_folder_with_its_time_and_reason(folder: DataFolder, copied: Path) -> None:
    assert copied == folder.backups / "kith-2026-11-22T080000Z-asked.db"
    assert verify_backup(copied, None)["contact"] == 3
    (found,) = list_backups(folder)
    assert (found.path, found.made_at, found.reason) == (copied, NOW, "asked")
    assert found.size == copied.stat().st_size


@pytest.mark.parametrize("mask", [0o000, 0o022])
def test_everything_of_a_backup_is_for_its_owner_only(folder: DataFolder, mask: int) -> None:
    before = os.umask(mask)
    try:
        with Database.open(folder.path, clock=CLOCK) as book:
            make_backup(book)
        restore(folder, list_backups(folder)[0].path, clock=CLOCK)
    finally:
        os.umask(before)
    for path in [folder.path, *folder.path.rglob("*")]:
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path


def test_a_backup_goes_where_it_is_asked_to(folder: DataFolder, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    with Database.open(folder.path, clock=CLOCK) as book:
        assert make_backup(book, tmp_path / "stick").parent == tmp_path / "stick"
        assert make_backup(book, tmp_path / "x.db") == tmp_path / "x.db"
        with pytest.raises(FileError, match="already a file"):
            make_backup(book, tmp_path / "x.db")
        with pytest.raises(FileError, match="cannot be written"):
            make_backup(book, tmp_path / "x.db" / "y.db")
        first, second = make_backup(book), make_backup(book)
        assert first != second
        assert {found.path for found in list_backups(folder)} == {first, second}


def test_restoring_brings_the_book_back_and_can_be_undone(folder: DataFolder, copied: Path) -> None:
    restored = restore(folder, copied, clock=CLOCK)
    assert restored.counts["contact"] == 3
    assert name_in(folder) == "Inês Duarte"
    assert restored.aside is not None
    kept = next(found for found in list_backups(folder) if found.reason == REPLACED)
    assert kept.path == restored.aside / "book.db"
    restore(folder, kept.path, clock=CLOCK)
    assert name_in(folder) == "Later"


def test_a_restore_into_an_empty_folder_sets_nothing_aside(copied: Path, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "elsewhere")
    assert restore(folder, copied, clock=CLOCK).aside is None
    assert name_in(folder) == "Inês Duarte"


def test_a_stale_log_never_brings_old_data_back(folder: DataFolder, copied: Path, tmp_path: Path) -> None:
    crashed = DataFolder(tmp_path / "crashed")
    crashed.make()
    with Database.open(folder.path, clock=CLOCK) as book:
        book.write(rename, "Only in the log")
        shutil.copy(folder.book, crashed.book)
        shutil.copy(folder.book.with_name("book.db-wal"), crashed.path / "book.db-wal")
        shutil.copy(folder.book.with_name("book.db-shm"), crashed.path / "book.db-shm")
    restored = restore(crashed, copied, clock=CLOCK)
    assert name_in(crashed) == "Inês Duarte"
    assert restored.aside is not None
    assert (restored.aside / "book.db-wal").exists()
    restore(crashed, restored.aside / "book.db", clock=CLOCK)
    assert name_in(crashed) == "Only in the log"


def test_a_log_without_its_book_is_set_aside_too(folder: DataFolder, copied: Path) -> None:
    with Database.open(folder.path, clock=CLOCK) as book:
        book.write(rename, "Only in the log")
        log = folder.book.with_name("book.db-wal").read_bytes()
    folder.book.unlink()
    folder.book.with_name("book.db-wal").write_bytes(log)
    restore(folder, copied, clock=CLOCK)
    assert name_in(folder) == "Inês Duarte"


def test_a_raw_book_is_taken_with_what_is_in_its_log(folder: DataFolder, tmp_path: Path) -> None:
    with Database.open(folder.path, clock=CLOCK) as book:
        book.write(rename, "In the log")
        target = DataFolder(tmp_path / "target")
        restore(target, folder.book, clock=CLOCK)
    assert name_in(target) == "In the log"


def test_a_book_in_use_is_not_replaced(folder: DataFolder, copied: Path) -> None:
    with Database.open(folder.path, clock=CLOCK):
        before = state(folder)
        with pytest.raises(BookError, match="in use"):
            restore(folder, copied, clock=CLOCK)
        assert state(folder) == before
    restore(folder, copied, clock=CLOCK)


def refused(folder: DataFolder, path: Path, **given: Any) -> str:
    """Restore what must not be restored; gives the sentence and holds that no byte of the book changed."""
    before = state(folder)
    with pytest.raises(PrmError) as caught:
        restore(folder, path, clock=CLOCK, **given)
    assert state(folder) == before
    assert not (folder.path / "restoring").exists()
    assert not [found for found in list_backups(folder) if found.reason == REPLACED]
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_every_flipped_bit_is_refused(folder: DataFolder, copied: Path, tmp_path: Path) -> None:
    chance = random.Random(7)
    good = copied.read_bytes()
    beside = copied.with_name(copied.name + ".sha256").read_bytes()
    for number in range(60):
        at, bit = chance.randrange(len(good)), chance.randrange(8)
        bad = bytearray(good)
        bad[at] ^= 1 << bit
        path = tmp_path / f"{number}.db"
        path.write_bytes(bad)
        path.with_name(path.name + ".sha256").write_bytes(beside)
        with pytest.raises(BookError, match="SHA-256"):
            verify_backup(path, None)
    refused(folder, path)


def test_a_backup_with_another_hash_beside_it_is_refused(folder: DataFolder, copied: Path) -> None:
    copied.with_name(copied.name + ".sha256").write_bytes(b"\xff")
    assert "SHA-256" in refused(folder, copied)


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_what_is_no_book_is_refused(folder: DataFolder, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(content)
    refused(folder, path)


def test_half_a_book_is_refused(folder: DataFolder, copied: Path, tmp_path: Path) -> None:
    path = tmp_path / "half.db"
    path.write_bytes(copied.read_bytes()[: copied.stat().st_size // 2])
    refused(folder, path)


def test_another_programs_database_is_refused(folder: DataFolder, tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = driver.DRIVER.connect(str(path))
    connection.execute("CREATE TABLE contact(id)")
    connection.commit()
    connection.close()
    assert "no book of Kith's" in refused(folder, path)


def test_a_newer_book_is_refused(folder: DataFolder, copied: Path) -> None:
    connection = driver.DRIVER.connect(str(copied))
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    copied.with_name(copied.name + ".sha256").unlink()
    assert "newer Kith" in refused(folder, copied)


def test_what_is_not_there_or_is_the_book_itself_is_refused(folder: DataFolder) -> None:
    assert "cannot be read" in refused(folder, folder.path / "no such file")
    assert "cannot be read" in refused(folder, folder.path)
    assert "the book itself" in refused(folder, folder.book)


def test_leftovers_of_an_interrupted_restore_are_no_hindrance(folder: DataFolder, copied: Path) -> None:
    (folder.path / "restoring").mkdir()
    (folder.path / "restoring" / "ready.db").write_bytes(b"half")
    restore(folder, copied, clock=CLOCK)
    (folder.path / "restoring").write_bytes(b"a file")
    restore(folder, copied, clock=CLOCK)
    assert name_in(folder) == "Inês Duarte"
    assert not (folder.path / "restoring").exists()


def test_a_restore_that_fails_half_way_puts_everything_back(folder: DataFolder, copied: Path) -> None:
    folder.preferences.write_text("{}", encoding="utf-8")
    folder.marker.unlink()
    folder.marker.mkdir()
    before = state(folder)
    with pytest.raises(FileError, match="Your book is as it was"):
        restore(folder, copied, clock=CLOCK)
    assert state(folder) == before
    assert folder.preferences.exists()


def test_a_backups_folder_that_cannot_be_made_leaves_the_book_alone(
    folder: DataFolder, copied: Path, tmp_path: Path
) -> None:
    shutil.move(folder.backups, tmp_path / "moved")
    folder.backups.write_bytes(b"in the way")
    before = state(folder)
    with pytest.raises(BookError, match="cannot be made"):
        restore(folder, tmp_path / "moved" / copied.name, clock=CLOCK)
    assert state(folder) == before


def test_an_encrypted_book_comes_back_with_its_key_only(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "book")
    with open_book(folder.path, KEY) as book:
        book.write(sample)
        made = make_backup(book)
    assert b"Duarte" not in made.read_bytes()
    assert "another key" in refused(folder, made)
    assert "another key" in refused(folder, made, key=bytes(32))
    restore(folder, made, key=KEY, clock=CLOCK)
    assert name_in(folder, KEY) == "Inês Duarte"


def archive_of(folder: DataFolder, path: Path) -> str:
    """Write the archive of a closed book; gives the book's hash."""
    with (
        Database.open(folder.path, clock=CLOCK) as book,
        path.open("w", encoding="utf-8", newline="\n") as file,
    ):
        book.read(write_archive, file)
        return book.read(book_hash)


def test_an_archive_replaces_the_book_exactly(folder: DataFolder, tmp_path: Path) -> None:
    folder.preferences.write_text('{"theme": "dark"}', encoding="utf-8")
    path = tmp_path / "all.jsonl"
    wanted = archive_of(folder, path)
    with Database.open(folder.path, clock=CLOCK) as book:
        book.write(add, 5)
    folder.preferences.write_text('{"theme": "light"}', encoding="utf-8")
    restored = restore(folder, path, clock=CLOCK, read_archive=read_archive_into)
    assert restored.counts["contact"] == 3
    assert restored.aside is not None
    assert (restored.aside / "preferences.json").read_text(encoding="utf-8") == '{"theme": "light"}'
    with Database.open(folder.path, clock=CLOCK, create=False) as book:
        assert book.read(book_hash) == wanted


def test_a_bad_archive_is_refused(folder: DataFolder, tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    archive_of(folder, path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text[:-20], encoding="utf-8", newline="\n")
    assert "cut off" in refused(folder, path, read_archive=read_archive_into)
    assert "only backups" in refused(folder, path)


def test_a_backup_made_while_others_write_is_whole(folder: DataFolder) -> None:
    with Database.open(folder.path, clock=CLOCK) as one, Database.open(folder.path, clock=CLOCK) as other:
        other.write(add, 50)
        made = make_backup(one)
        other.write(add, 50)
    assert verify_backup(made, None)["contact"] == 53


def test_imports_shortly_after_one_another_share_a_copy(tmp_path: Path) -> None:
    clock = FixedClock(NOW)
    with Database.open(tmp_path / "book", clock=clock) as book:
        assert before_import(book) is not None
        fast_forward(book, minutes=9)
        assert before_import(book) is None
        fast_forward(book, minutes=2)
        assert before_import(book) is not None
        for _ in range(6):
            fast_forward(book, hours=1)
            before_import(book)
        left = list_backups(book.folder)
        assert len(left) == KEEP_BEFORE_IMPORT
        assert left[0].made_at == clock.now()
        assert {found.reason for found in left} == {BEFORE_IMPORT}
        assert len(list(book.folder.backups.iterdir())) == 2 * KEEP_BEFORE_IMPORT


def test_a_day_has_one_copy(folder: DataFolder) -> None:
    with Database.open(folder.path, clock=FixedClock(NOW)) as book:
        assert make_daily_backup(book) is not None
        fast_forward(book, hours=23)
        assert make_daily_backup(book) is None
        fast_forward(book, hours=1)
        assert make_daily_backup(book) is not None


def test_thinning_deletes_daily_copies_only(folder: DataFolder) -> None:
    folder.backups.mkdir()
    for days_ago in range(60):
        for reason in (DAILY, "asked"):
            stamp = (NOW - timedelta(days=days_ago)).strftime("%Y-%m-%dT%H%M%SZ")
            (folder.backups / f"kith-{stamp}-{reason}.db").write_bytes(b"x")
    gone = thin_backups(folder, NOW)
    assert gone
    assert all(DAILY in path.name for path in gone)
    left = list_backups(folder)
    assert sum(found.reason == "asked" for found in left) == 60
    assert sum(found.reason == DAILY for found in left) == 60 - len(gone)


def test_a_year_of_daily_copies_thins_to_days_weeks_and_months() -> None:
    kept: list[datetime] = []
    start = datetime(2025, 1, 1, 9, tzinfo=UTC)
    for day in range(600):
        now = start + timedelta(days=day)
        kept.append(now)
        gone = superfluous_times(kept, now)
        kept = [time for time in kept if time not in gone]
        assert len(kept) <= 1 + 12 + 10 + 9
    ages = sorted((now - time).days for time in kept)
    assert ages[:13] == list(range(13))
    weeks = ages[13:23]
    assert all(1 <= later - earlier <= 7 for earlier, later in pairwise(weeks))
    assert len(kept) == 1 + 12 + 10 + 9
    assert ages[-1] > 300


@settings(max_examples=60)
@given(hours=st.lists(st.integers(0, 24 * 800), max_size=60))
def test_thinning_keeps_the_newest_and_is_done_once(hours: list[int]) -> None:
    times = [NOW - timedelta(hours=hour) for hour in hours]
    gone = superfluous_times(times, NOW)
    kept = [time for time in times if time not in gone]
    assert not superfluous_times(kept, NOW)
    assert not times or max(times) in kept
    assert all(time in kept for time in times if NOW - time < timedelta(days=1))
    assert len(set(kept)) <= 31 + sum(hour < 24 for hour in set(hours))


def test_the_list_knows_copies_before_migrations_and_passes_over_the_rest(folder: DataFolder) -> None:
    assert list_backups(folder) == []
    folder.backups.mkdir()
    for name in ("before-schema-2-2026-01-02T030405Z.db", "holiday.db", "kith-x.db", "notes.txt"):
        (folder.backups / name).write_bytes(b"x")
    (found,) = list_backups(folder)
    assert found.reason == "before-schema-2"
    assert found.made_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_a_table_is_no_backup_and_the_sentence_says_what_to_do(folder: DataFolder, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("\ufeffuid,display_name\r\nu1,Inês Duarte\r\n", encoding="utf-8")
    before = folder.book.read_bytes()
    with pytest.raises(FileError, match=r"neither a backup nor an archive.*prm import"):
        restore(folder, table, clock=CLOCK)
    assert folder.book.read_bytes() == before
