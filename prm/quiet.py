"""A day that asks nothing: who comes up next, with whom one really talked, and whom one might think of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from prm.database import Transaction
from prm.store import today_sql
from prm.today import Who, read_ahead
from prm.xray import Band, xray

#: So long after the newest pick, and before anything was logged by hand, these are first days.
FIRST_DAYS: Final = 7
#: Whoever is quiet for longer than this may be thought of in ten spare minutes; among so many the day chooses.
_QUIET_DAYS: Final = 180
_AMONG: Final = 7
_TALKED: Final = 50


@dataclass(frozen=True, slots=True)
class QuietDay:
    """What an empty page has to say.

    ``real`` people have a rhythm that asks; ``next_name`` comes up first, on ``next_on``. ``waits`` tells that somebody,
    however long ago and with a rhythm or without, wrote and got no answer. ``is_first`` tells that nobody
    has logged anything yet and the picks are fresh; only then ``unanswered`` holds the ids of those who once wrote, got no
    answer and have no rhythm. ``talked`` are those of a meaningful exchange since ``since_on``; ``thought`` is one
    person without a rhythm with whom one really talked last on ``thought_on``.
    """

    real: int
    next_name: str
    next_on: date | None
    waits: bool
    is_first: bool
    unanswered: tuple[int, ...]
    since_on: date
    talked: tuple[Who, ...]
    thought: Who | None
    thought_on: date | None


_WHO = "c.id, c.uid, c.display_name, c.organization, c.position"
_TALKED_SINCE = f"""
SELECT {_WHO} FROM contact c WHERE c.last_meaningful_on >= ? AND {today_sql.ASKABLE}
ORDER BY c.last_meaningful_on DESC, c.id DESC LIMIT {_TALKED}
"""
_QUIET = f"""
SELECT {_WHO}, c.last_meaningful_on FROM contact c
WHERE c.last_meaningful_on < ? AND c.circle_id IS NULL AND c.cadence_days IS NULL AND {today_sql.ASKABLE}
ORDER BY c.last_meaningful_on DESC, c.id DESC LIMIT {_AMONG}
"""
_NEWEST_PICK = f"SELECT MAX(c.placed_in_circle_on) FROM contact c WHERE {today_sql.ASKABLE}"
_LOGGED = "SELECT EXISTS (SELECT 1 FROM interaction WHERE message_count = 0 AND channel = '')"
_WAITS = f"SELECT EXISTS (SELECT 1 FROM contact c WHERE c.awaiting = 'me' AND c.awaiting <> '' AND {today_sql.ASKABLE})"
_WITHOUT_RHYTHM = "SELECT id FROM contact WHERE circle_id IS NULL AND cadence_days IS NULL"


def quiet_day(tx: Transaction, first_weekday: int = 1) -> QuietDay:
    """What this day has to say; ``first_weekday`` (1 Monday to 7 Sunday) begins the week."""
    today = tx.today
    real, next_name, next_on = read_ahead(tx.rows)
    since = today - timedelta(days=(today.isoweekday() - first_weekday) % 7)
    quiet = tx.rows(_QUIET, ((today - timedelta(days=_QUIET_DAYS)).isoformat(),))
    thought = quiet[today.toordinal() % len(quiet)] if quiet else None
    is_first = real > 0 and _is_first(tx, today)
    return QuietDay(
        real=real,
        next_name=next_name,
        next_on=next_on,
        waits=bool(_one(tx.rows(_WAITS))),
        is_first=is_first,
        unanswered=_unanswered(tx) if is_first else (),
        since_on=since,
        talked=tuple(Who(*row) for row in tx.rows(_TALKED_SINCE, (since.isoformat(),))),
        thought=None if thought is None else Who(*thought[:5]),
        thought_on=None if thought is None else date.fromisoformat(thought[5]),
    )


def _is_first(tx: Transaction, today: date) -> bool:
    newest = _one(tx.rows(_NEWEST_PICK))
    if newest is None or date.fromisoformat(newest) < today - timedelta(days=FIRST_DAYS):
        return False
    return not _one(tx.rows(_LOGGED))


def _unanswered(tx: Transaction) -> tuple[int, ...]:
    free = {row[0] for row in tx.rows(_WITHOUT_RHYTHM)}
    return tuple(i for i in xray(tx).bands[Band.THEY_WROTE] if i in free)


def _one(rows: Sequence[tuple[Any, ...]]) -> Any:
    return rows[0][0]
