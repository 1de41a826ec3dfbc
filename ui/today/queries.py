"""What Today asks the book for; each runs on a reading thread and loads the engine there, never before the first paint."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from prm.database import Transaction
    from prm.follow_ups import FollowUp
    from prm.people import Line
    from prm.timeline import Exchange
    from prm.today import Coverage, Today


class Filled(NamedTuple):
    """Today, and beyond it what an empty page says: who comes up next, and how many have a rhythm."""

    today: Today
    real: int
    next_name: str
    next_due_on: date | None


class LeftOff(NamedTuple):
    """Where I left off with a person: the newest exchange that has words, and what was promised."""

    on: date
    line: Line
    exchange: Exchange | None
    follow_ups: tuple[FollowUp, ...]
    coverage: tuple[Coverage, ...]


def filled_today(tx: Transaction, most: int) -> Filled:
    """Today of this day."""
    from prm.today import read_ahead, read_today

    return Filled(read_today(tx.rows, tx.today, most), *read_ahead(tx.rows))


def left_off(tx: Transaction, contact_id: int) -> LeftOff | None:
    """Where I left off with a person; None where the person is gone meanwhile."""
    from prm.follow_ups import follow_ups
    from prm.people import people_lines
    from prm.timeline import exchanges_of
    from prm.today import read_coverage

    lines = people_lines(tx, [contact_id])
    if not lines:
        return None
    exchanges = [e for e in exchanges_of(tx, contact_id, 30) if e.last_words or e.text]
    said = [e for e in exchanges if e.meaningful or e.awaiting] or exchanges
    return LeftOff(
        tx.today,
        lines[0],
        said[0] if said else None,
        tuple(follow_ups(tx, contact_id=contact_id)),
        read_coverage(tx.sql),
    )
