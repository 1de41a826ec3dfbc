"""The first Today and the numbers beside it, on the raw driver: read before anything heavy is loaded, so that the window is filled when it appears."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from prm.clock import Clock, day_in
from prm.errors import PrmError
from prm.paths import DataFolder
from prm.store import driver, today_sql
from prm.today import MOST, Today, read_today

Fetch = Callable[[str, Sequence[Any]], Iterable[Any]]

#: The only schema that the statements here know; a test holds it equal to the newest one.
SCHEMA: Final = 1

_ALIVE = "c.trashed_at IS NULL AND c.hidden_at IS NULL"
_RHYTHMS = f"""
SELECT k.id, k.name, k.cadence_days,
  (SELECT count(*) FROM contact c WHERE c.circle_id IS NOT NULL AND c.circle_id = k.id AND {_ALIVE})
FROM circle k ORDER BY k.position, k.id
"""
_WAITING = f"SELECT count(*) FROM contact c WHERE c.awaiting = 'me' AND c.awaiting <> '' AND c.leave_alone = '' AND {_ALIVE}"
_IS_EMPTY = "SELECT NOT EXISTS (SELECT 1 FROM contact)"
_IS_SAMPLE = "SELECT EXISTS (SELECT 1 FROM book WHERE name = 'sample')"


class Rhythm(NamedTuple):
    """A rhythm as the sidebar shows it; ``cadence_days`` None rests."""

    id: int
    name: str
    cadence_days: int | None
    people: int


class Places(NamedTuple):
    """What the sidebar says: how many real relationships, how many wait for me, the rhythms.

    ``is_empty`` tells that the book has nobody, ``is_sample`` that its people are invented.
    """

    real: int
    waiting: int
    rhythms: tuple[Rhythm, ...]
    is_empty: bool
    is_sample: bool


class FirstPaint(NamedTuple):
    """What the window shows before the book is open."""

    today: Today
    places: Places


def read_places(fetch: Fetch) -> Places:
    """The numbers of the sidebar, by a function that runs a statement."""

    def number(statement: str) -> int:
        return int(next(iter(fetch(statement, ())))[0])

    return Places(
        real=number(today_sql.REAL),
        waiting=number(_WAITING),
        rhythms=tuple(Rhythm(*row) for row in fetch(_RHYTHMS, ())),
        is_empty=bool(number(_IS_EMPTY)),
        is_sample=bool(number(_IS_SAMPLE)),
    )


def read_first_today(
    folder: DataFolder, key: bytes | None, clock: Clock, most: int = MOST
) -> FirstPaint | None:
    """Today and the sidebar's numbers, with nothing written; None where there is no book of this schema to read.

    Whatever is wrong with a book is said when it is opened, so it gives None here too.
    """
    if not folder.book.exists() or folder.book.stat().st_size == 0:
        return None
    try:
        connection = driver.connect(folder.book, key, read_only=True)
    except PrmError:
        return None
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA:
            return None
        connection.execute("BEGIN DEFERRED")
        zone = connection.execute("SELECT value FROM book WHERE name = 'home_zone'").fetchone()
        on: date = day_in(clock.now(), zone[0] if zone else "UTC")
        return FirstPaint(read_today(connection.execute, on, most), read_places(connection.execute))
    except driver.DatabaseError:
        return None
    finally:
        connection.close()
