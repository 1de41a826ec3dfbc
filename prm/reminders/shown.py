"""What of the agenda was shown: stored before it is shown, so that it is shown once even where the program is killed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from prm.reminders.agenda import LATE_DAYS, Due, all_due, day_thing, not_yet_shown, occurrence
from prm.store.types import instant_text
from prm.today import coming_dates, read_today

if TYPE_CHECKING:
    from prm.database import Transaction
    from prm.preferences import Preferences

#: Names of occurrences that are looked up in one statement.
_AT_ONCE = 400


def due_now(tx: Transaction, on: date, preferences: Preferences) -> tuple[Due, ...]:
    """Everything that is due on a day where the person is, shown or not."""
    leap = preferences.leap_day_in_march
    today = read_today(tx.rows, on, preferences.people_a_day, leap_day_in_march=leap)
    dates = coming_dates(tx.rows, on - timedelta(days=LATE_DAYS), LATE_DAYS, leap_day_in_march=leap)
    return all_due(today, dates, preferences)


def reminders_now(tx: Transaction, now: datetime, preferences: Preferences) -> tuple[Due, ...]:
    """What is due and not yet shown; ``now`` is aware, in the zone where the person is. The sample network's invented people
    remind nobody.
    """
    if tx.sql("SELECT EXISTS (SELECT 1 FROM book WHERE name = 'sample')").scalar():
        return ()
    on = now.date()
    due = due_now(tx, on, preferences)
    shown = last_shown(tx, [one.thing for one in due] + [day_thing(on)], on)
    return not_yet_shown(due, shown, on)


def last_shown(tx: Transaction, things: Sequence[str], on: date) -> dict[str, date]:
    """The newest day up to this one on which each of these things was shown; things that never were are left out.

    Later days are those of a clock that was wrong once, and count for nothing.
    """
    found: dict[str, date] = {}
    for start in range(0, len(things), _AT_ONCE):
        wanted = things[start : start + _AT_ONCE]
        # The newest occurrence of a thing is the last that begins with its name: days sort as text.
        rows = tx.rows(
            "WITH thing(name) AS (VALUES {}) SELECT name, (SELECT max(occurrence) FROM shown"
            " WHERE occurrence > name || '@' AND occurrence <= name || '@' || ?) FROM thing".format(
                ", ".join(["(?)"] * len(wanted))
            ),
            [*wanted, on.isoformat()],
        )
        found |= {name: date.fromisoformat(newest[-10:]) for name, newest in rows if newest}
    return found


def note_shown(tx: Transaction, things: Iterable[str], on: date) -> bool:
    """Store that these things are shown on a day. False where the day's notification was shown already: show nothing.

    Two programs on one book ask here, and only the first is told True.
    """
    at = instant_text(tx.now)
    day = occurrence(day_thing(on), on)
    taken = tx.sql("INSERT OR IGNORE INTO shown(occurrence, shown_at) VALUES (?, ?)", (day, at)).rowcount
    if not taken:
        return False
    tx.many(
        "INSERT OR IGNORE INTO shown(occurrence, shown_at) VALUES (?, ?)",
        [(occurrence(thing, on), at) for thing in things],
    )
    return True
