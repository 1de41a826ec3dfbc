"""What Today asks the book for; each runs on a reading thread and loads the engine there, never before the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from prm.database import Transaction
    from prm.follow_ups import FollowUp
    from prm.quiet import QuietDay
    from prm.today import Coverage, Today
    from prm.writing import Before


class Filled(NamedTuple):
    """Today, and what there is to say where it asks nothing; None where it asks something."""

    today: Today
    quiet: QuietDay | None


class LeftOff(NamedTuple):
    """What to know before writing to a person, what was promised, and how far Kith has read."""

    before: Before
    follow_ups: tuple[FollowUp, ...]
    coverage: tuple[Coverage, ...]


def filled_today(
    tx: Transaction, most: int, *, leap_day_in_march: bool = False, first_weekday: int = 1
) -> Filled:
    """Today of this day; the week begins on ``first_weekday``, 1 Monday to 7 Sunday."""
    from prm.quiet import quiet_day
    from prm.today import read_today

    today = read_today(tx.rows, tx.today, most, leap_day_in_march=leap_day_in_march)
    asks = today.get_in_touch or today.waiting or today.follow_ups
    return Filled(today, None if asks else quiet_day(tx, first_weekday))


def left_off(tx: Transaction, contact_id: int) -> LeftOff | None:
    """Where I left off with a person; None where the person is gone meanwhile."""
    from prm.follow_ups import follow_ups
    from prm.today import read_coverage
    from prm.writing import before_you_write

    before = before_you_write(tx, contact_id)
    if before is None:
        return None
    return LeftOff(before, tuple(follow_ups(tx, contact_id=contact_id)), read_coverage(tx.sql))
