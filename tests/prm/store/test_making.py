"""A new book: its first rows, its marker, its permissions; two makers at once make one."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from prm.circles import circles
from prm.clock import FixedClock
from prm.database import Database
from prm.errors import BookError
from prm.store.copy import copy_book
from prm.words import DEFAULT_CIRCLES
from tests.prm.books import Book, open_book

ROOT = Path(__file__).parents[3]


def test_a_new_book_has_the_default_rhythms_and_no_people(book: Book) -> None:
    found = [(circle.name, circle.cadence_days, circle.people) for circle in book.read(circles)]
    assert found == [(circle.name, circle.cadence_days, 0) for circle in DEFAULT_CIRCLES]
    assert book.one("SELECT count(*) FROM contact") == 0
    assert book.one("SELECT count(*) FROM step") == 0


def test_the_marker_tells_when_it_was_made(database: Database) -> None:
    said = json.loads(database.folder.marker.read_text(encoding="utf-8"))
    assert said == {"kith": "book", "made_at": "2026-11-22T09:00:00Z"}


def test_every_book_has_a_uid_and_a_secret_of_its_own(tmp_path: Path, clock: FixedClock) -> None:
    facts = []
    for name in ("one", "other"):
        with open_book(tmp_path / name, clock) as database:
            facts.append(dict(Book(database).sql("SELECT name, value FROM book")))
    assert facts[0].keys() == {"uid", "home_zone", "made_at", "secret"}
    assert facts[0]["uid"] != facts[1]["uid"]
    assert facts[0]["secret"] != facts[1]["secret"]
    assert len(facts[0]["secret"]) == 64


def test_without_create_a_missing_book_is_refused_and_nothing_is_made(
    tmp_path: Path, clock: FixedClock
) -> None:
    with pytest.raises(BookError, match="There is no book in"):
        Database.open(tmp_path / "none", clock=clock, create=False)
    assert not (tmp_path / "none").exists()


@pytest.fixture
def open_umask() -> Iterator[None]:
    """The widest permissions a system gives new files."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_umask")
@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folder by other means")
def test_only_the_owner_can_read_anything(tmp_path: Path, clock: FixedClock) -> None:
    folder = tmp_path / "book"
    with open_book(folder, clock) as database:
        Book(database).add("Ana")
        copy_book(database.folder.book, database.folder.backups / "copy.db", None)
        modes = {path.relative_to(folder).as_posix(): _mode(path) for path in [folder, *folder.rglob("*")]}
    assert {
        "book.db",
        "book.db-wal",
        "book.db-shm",
        "book.json",
        "book.lock",
        "backups/copy.db",
    } <= modes.keys()
    assert {name: mode for name, mode in modes.items() if (folder / name).is_dir() and mode != 0o700} == {}
    assert {name: mode for name, mode in modes.items() if (folder / name).is_file() and mode != 0o600} == {}
    assert modes["."] == modes["backups"] == modes["openers"] == 0o700


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_two_makers_at_once_make_one_book(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from prm.database import Database; from prm.contacts import add_contact\n"
        "with Database.open(Path(sys.argv[1])) as database: database.write(add_contact, sys.argv[2])\n"
    )
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path), name], cwd=ROOT, stderr=subprocess.PIPE
        )
        for name in ("Ana", "Bea", "Cy")
    ]
    complaints = [worker.communicate(timeout=60)[1] for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0, 0], complaints
    with Database.open(tmp_path) as database:
        assert {row[0] for row in Book(database).sql("SELECT display_name FROM contact")} == {
            "Ana",
            "Bea",
            "Cy",
        }


def test_only_a_book_in_which_nothing_was_done_is_taken_back(tmp_path: Path, clock: FixedClock) -> None:
    place = tmp_path / "book"
    Database.open(place, clock=clock).close()
    assert Database.unmake(place)
    assert not place.exists()
    with Database.open(place, clock=clock) as database:
        Book(database).add("Ada Lovelace")
    assert not Database.unmake(place)
    with Database.open(place, clock=clock) as database:
        assert Book(database).one("SELECT count(*) FROM contact") == 1
        with pytest.raises(BookError):
            Database.unmake(place)
