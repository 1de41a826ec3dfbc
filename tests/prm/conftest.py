"""A clock that stands still and a real book in a temporary folder, for every test of the engine that wants them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from prm.clock import FixedClock
from prm.database import Database
from tests.prm.books import Book, open_book


@pytest.fixture
def clock() -> FixedClock:
    """Sunday, 22 November 2026, nine o'clock in Lisbon; tests set it."""
    return FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC))


@pytest.fixture
def database(tmp_path: Path, clock: FixedClock) -> Iterator[Database]:
    """An open book on disk; its home zone is Europe/Lisbon."""
    with open_book(tmp_path / "book", clock) as opened:
        yield opened


@pytest.fixture
def book(database: Database) -> Book:
    """The same book with short hands."""
    return Book(database)
