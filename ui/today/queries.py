"""What Today asks the book for; each runs on a reading thread and loads the engine there, never before the first paint."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from prm.database import Transaction
    from prm.follow_ups import FollowUp
    from prm.today import Coverage, Today
    from prm.writing import Before


class Filled(NamedTuple):
    """Today, and beyond it what an empty page says: who comes up next, and how many have a rhythm."""

    today: Today
    real: int
    next_name: str
    next_due_on: date | None


class LeftOff(NamedTuple):
    """What to know before writing to a person, what was promised, and how far Kith has read."""

    before: Before
    follow_ups: tuple[FollowUp, ...]
    coverage: tuple[Coverage, ...]


def filled_today(tx: Transaction, most: int, *, leap_day_in_march: bool = False) -> Filled:
    """Today of this day."""
    from prm.today import read_ahead, read_today

    return Filled(
        read_today(tx.rows, tx.today, most, leap_day_in_march=leap_day_in_march), *read_ahead(tx.rows)
    )


def left_off(tx: Transaction, contact_id: int) -> LeftOff | None:
    """Where I left off with a person; None where the person is gone meanwhile."""
    from prm.follow_ups import follow_ups
    from prm.today import read_coverage
    from prm.writing import before_you_write

    before = before_you_write(tx, contact_id)
    if before is None:
        return None
    return LeftOff(before, tuple(follow_ups(tx, contact_id=contact_id)), read_coverage(tx.sql))
