"""The first paint: the raw driver says what the queries say, and nothing heavy is loaded for it."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from prm.circles import circles
from prm.clock import FixedClock
from prm.contacts import add_contact, hide_contact, trash_contact
from prm.database import Database, Transaction
from prm.demo import SAMPLE_FACT, fill_with_sample
from prm.first_paint import SCHEMA, Places, read_first_today, read_places
from prm.paths import DataFolder
from prm.people import counts
from prm.store import schema
from prm.today import Today, read_today
from tests.ui.books import NOW, make_book

ROOT = Path(__file__).resolve().parent.parent.parent
HEAVY = (
    "sqlalchemy",
    "alembic",
    "keyring",
    "phonenumbers",
    "icalendar",
    "rapidfuzz",
    "portalocker",
    "tzlocal",
    "dateutil",
    "typing_extensions",
    "importlib.resources",
    "calendar",
    "hashlib",
    "json",
    "locale",
    "prm.database",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "book"


def today_of(tx: Transaction) -> Today:
    return read_today(tx.sql, tx.today)


def places_of(tx: Transaction) -> Places:
    return read_places(tx.sql)


def test_it_knows_the_newest_schema() -> None:
    assert SCHEMA == schema.SCHEMA


def test_it_says_what_the_queries_say(folder: Path) -> None:
    ids = make_book(folder)
    clock = FixedClock(NOW)
    with Database.open(folder, clock=clock) as database:
        database.write(hide_contact, [ids["yuki"]])
        database.write(trash_contact, [ids["zofia"]])
        today, places = database.read(today_of), database.read(places_of)
        numbers, rhythms = database.read(counts), database.read(circles)
    first = read_first_today(DataFolder(folder), None, clock)
    assert first is not None
    assert (first.today, first.places) == (today, places)
    assert first.today.on == date(2026, 11, 22)
    assert [entry.person.display_name for entry in first.today.waiting] == ["Kwame Mensah"]
    assert (places.real, places.waiting) == (numbers.real, numbers.waiting)
    assert [(r.id, r.name, r.cadence_days, r.people) for r in places.rhythms] == [
        (c.id, c.name, c.cadence_days, c.people) for c in rhythms
    ]
    assert not places.is_empty


def test_an_empty_book_is_empty(folder: Path) -> None:
    with Database.open(folder, clock=FixedClock(NOW)) as database:
        assert database.read(places_of).is_empty
        database.write(add_contact, "Ada Lovelace")
        assert not database.read(places_of).is_empty


def test_the_sample_network_is_told(folder: Path) -> None:
    fill_with_sample(folder, clock=FixedClock(NOW))
    first = read_first_today(DataFolder(folder), None, FixedClock(NOW))
    assert SAMPLE_FACT == "sample"
    assert first is not None
    assert first.places.is_sample


def test_where_there_is_no_book_there_is_nothing_to_say(folder: Path) -> None:
    assert read_first_today(DataFolder(folder), None, FixedClock(NOW)) is None
    folder.mkdir()
    (folder / "book.db").touch()
    assert read_first_today(DataFolder(folder), None, FixedClock(NOW)) is None
    assert list(folder.iterdir()) == [folder / "book.db"]


@pytest.mark.parametrize("damage", [b"no database at all " * 300, b"SQLite format 3\x00" + b"\x00" * 4000])
def test_a_damaged_book_is_left_for_the_opening_to_refuse(folder: Path, damage: bytes) -> None:
    folder.mkdir()
    (folder / "book.db").write_bytes(damage)
    assert read_first_today(DataFolder(folder), None, FixedClock(NOW)) is None


def test_another_schema_is_left_for_the_opening_to_refuse(folder: Path) -> None:
    make_book(folder)
    from prm.store import driver

    connection = driver.connect(folder / "book.db")
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()
    assert read_first_today(DataFolder(folder), None, FixedClock(NOW)) is None


def test_nothing_heavy_is_loaded_for_it(folder: Path) -> None:
    make_book(folder)
    code = (
        "import sys; from pathlib import Path; from prm.clock import clock_from_environment;"
        " from prm.first_paint import read_first_today; from prm.paths import DataFolder;"
        f" assert read_first_today(DataFolder(Path({str(folder)!r})), None, clock_from_environment()) is not None;"
        f" print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    environment = os.environ | {"PRM_NOW": NOW.isoformat()}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
