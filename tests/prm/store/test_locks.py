"""Who has the book open keeps others from taking it alone, and they are told who it is."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from prm.clock import FixedClock
from prm.database import Database
from prm.errors import BookError
from prm.paths import DataFolder
from prm.store.locks import BookLock, openers
from tests.prm.books import Book, open_book

ROOT = Path(__file__).parents[3]
HOLD = """
import sys
from pathlib import Path
from prm.paths import DataFolder
from prm.store.locks import BookLock
lock = BookLock(DataFolder(Path(sys.argv[1])), sys.argv[2])
lock.hold_shared()
if sys.argv[3] == "alone":
    lock.hold_alone()
print("held", flush=True)
sys.stdin.read()
lock.close()
"""


@contextmanager
def another_program(folder: Path, name: str, how: str = "shared") -> Iterator[int]:
    """Another process that holds the lock; gives its process id."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), name, how],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "held\n"
        try:
            yield worker.pid
        finally:
            worker.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path)


def test_many_share(folder: DataFolder) -> None:
    with another_program(folder.path, "the window"), BookLock(folder, "prm log") as lock:
        lock.hold_shared()


def test_alone_is_refused_and_says_who_is_in_the_way(folder: DataFolder) -> None:
    with another_program(folder.path, "the window") as pid, BookLock(folder, "a restore") as lock:
        sentence = rf"in use by the window \(process {pid}\)\. Nothing was changed"
        with pytest.raises(BookError, match=sentence):
            lock.hold_alone()
    with BookLock(folder, "a restore") as lock:
        lock.hold_alone()


def test_nobody_comes_in_while_one_is_alone(folder: DataFolder) -> None:
    lock = BookLock(folder, "prm log")
    with another_program(folder.path, "a restore", "alone"), pytest.raises(BookError, match="by a restore"):
        lock.hold_shared()


def test_who_was_refused_to_be_alone_still_shares(folder: DataFolder) -> None:
    with BookLock(folder, "the window") as mine:
        mine.hold_shared()
        with another_program(folder.path, "prm log"), pytest.raises(BookError), mine.alone():
            pytest.fail("it was not refused")
        with BookLock(folder, "a restore") as other, pytest.raises(BookError):
            other.hold_alone()


def test_alone_for_a_while_and_then_with_others(folder: DataFolder) -> None:
    with BookLock(folder, "the window") as mine:
        mine.hold_shared()
        with mine.alone(), BookLock(folder, "prm log") as other, pytest.raises(BookError):
            other.hold_shared()
        with BookLock(folder, "prm log") as other:
            other.hold_shared()


def test_marks_of_ended_programs_are_cleared_away(folder: DataFolder) -> None:
    with another_program(folder.path, "the window") as pid:
        assert openers(folder) == [f"the window (process {pid})"]
    (folder.openers / str(pid)).write_text("the window", encoding="utf-8")
    assert openers(folder) == []
    assert list(folder.openers.iterdir()) == []


def test_a_closed_book_leaves_no_mark(tmp_path: Path, clock: FixedClock) -> None:
    with open_book(tmp_path, clock) as database:
        assert [mark.name for mark in database.folder.openers.iterdir()] == [str(os.getpid())]
    assert list(database.folder.openers.iterdir()) == []


def test_a_book_that_is_restored_meanwhile_is_not_opened(tmp_path: Path, clock: FixedClock) -> None:
    open_book(tmp_path, clock).close()
    with (
        another_program(tmp_path, "a restore", "alone"),
        pytest.raises(BookError, match="in use by a restore"),
    ):
        Database.open(tmp_path, clock=clock)
    with Database.open(tmp_path, clock=clock) as database:
        assert Book(database).add("Ana") == 1


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "book.lock").mkdir()
    with pytest.raises(BookError, match="cannot write in the folder"):
        BookLock(DataFolder(tmp_path), "prm")
