"""What comes up after today: whose rhythm asks next, promises with a day, and dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from prm.database import Transaction
from prm.store.today_sql import ASKABLE
from prm.today import Who, coming_dates

DAYS: Final = 28
_MOST: Final = 200


class ComingKind(StrEnum):
    """Why a day matters."""

    RHYTHM = "rhythm"
    FOLLOW_UP = "follow_up"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Coming:
    """One thing that comes up. ``text`` is the promise, or the label of a date; ``about`` the kind of the one or the other,
    or the rhythm's name.
    """

    on: date
    kind: ComingKind
    person: Who
    text: str
    about: str


def upcoming(tx: Transaction, days: int = DAYS, *, leap_day_in_march: bool = False) -> tuple[Coming, ...]:
    """What the days after today bring, by day, then by name; at most two hundred of each kind."""
    last = tx.today + timedelta(days=days)
    span = (tx.today.isoformat(), last.isoformat())
    found = [
        Coming(date.fromisoformat(row[5]), ComingKind.RHYTHM, Who(*row[:5]), "", row[6])
        for row in tx.sql(
            "SELECT c.id, c.uid, c.display_name, c.organization, c.position, c.next_due_on, COALESCE(k.name, '')"
            " FROM contact c LEFT JOIN circle k ON k.id = c.circle_id"
            f" WHERE c.next_due_on > ? AND c.next_due_on <= ? AND {ASKABLE} ORDER BY c.next_due_on LIMIT {_MOST}",
            span,
        )
    ]
    found += [
        Coming(date.fromisoformat(row[5]), ComingKind.FOLLOW_UP, Who(*row[:5]), row[6], row[7])
        for row in tx.sql(
            "SELECT c.id, c.uid, c.display_name, c.organization, c.position, f.due_on, f.text, f.kind"
            " FROM follow_up f JOIN contact c ON c.id = f.contact_id WHERE f.status = 'open'"
            f" AND f.due_on > ? AND f.due_on <= ? AND {ASKABLE} ORDER BY f.due_on LIMIT {_MOST}",
            span,
        )
    ]
    for one in coming_dates(tx.sql, tx.today, days, leap_day_in_march=leap_day_in_march):
        who = Who(one.contact_id, one.uid, one.display_name, "", "")
        found.append(Coming(one.on, ComingKind.DATE, who, one.label, one.kind))
    return tuple(sorted(found, key=_order))


def _order(coming: Coming) -> tuple[date, str, str]:
    return (coming.on, coming.person.display_name.casefold(), coming.kind)
