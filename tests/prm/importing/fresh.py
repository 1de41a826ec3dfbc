"""A book of its own for every example of a property test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from prm.clock import FixedClock
from tests.prm.books import Book, open_book


@contextmanager
def fresh_book(path: Path) -> Iterator[Book]:
    """A new book whose clock stands at 22 November 2026."""
    with open_book(path, FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC))) as database:
        yield Book(database)
