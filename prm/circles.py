"""Rhythms: how often one wants to talk with whom, and what moves a single due day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from prm.contacts import require_contact, require_contacts
from prm.database import Transaction
from prm.errors import UsageError
from prm.uids import new_uid


@dataclass(frozen=True, slots=True)
class Circle:
    """A rhythm and how many people it has; ``cadence_days`` None rests."""

    id: int
    uid: str
    name: str
    cadence_days: int | None
    people: int


def circles(tx: Transaction) -> list[Circle]:
    """All rhythms in their order."""
    rows = tx.sql(
        "SELECT circle.id, circle.uid, name, circle.cadence_days,"
        " (SELECT count(*) FROM contact WHERE circle_id = circle.id AND trashed_at IS NULL AND hidden_at IS NULL)"
        " FROM circle ORDER BY circle.position, circle.id"
    )
    return [Circle(*row) for row in rows]


def find_circle(tx: Transaction, name: str) -> int:
    """The id of a rhythm by its name, case apart, or by a beginning that fits one only."""
    wanted = " ".join(name.split()).casefold()
    rows = [(row[0], row[1]) for row in tx.sql("SELECT id, name FROM circle ORDER BY position, id")]
    exact = [i for i, n in rows if n.casefold() == wanted]
    begins = [i for i, n in rows if wanted and n.casefold().startswith(wanted)]
    found = exact or begins
    if len(found) != 1:
        known = ", ".join(n for _, n in rows)
        raise UsageError(f"There is no rhythm {name!r}. Rhythms are: {known}. (none takes a person out.)")
    return int(found[0])


def place_in_circle(tx: Transaction, contact_ids: Iterable[int], circle_id: int | None) -> None:
    """Give people a rhythm, or None; placing starts the rhythm today and ends a cadence of their own."""
    if circle_id is not None:
        _require_circle(tx, circle_id)
    today = tx.today.isoformat() if circle_id is not None else None
    tx.sql(
        "UPDATE contact SET circle_id = ?, cadence_days = NULL, placed_in_circle_on = ?"
        " WHERE id IN (SELECT value FROM json_each(?)) AND (circle_id IS NOT ? OR cadence_days IS NOT NULL)",
        (circle_id, today, require_contacts(tx, contact_ids), circle_id),
    )


def set_cadence(tx: Transaction, contact_id: int, days: int | None) -> None:
    """Give a person a cadence of their own in days; None goes back to the circle's. Counts as a placement."""
    require_contact(tx, contact_id)
    if days is not None and not 1 <= days <= 36_500:
        raise UsageError(f"A rhythm is a number of days from 1 to 36,500, not {days}. Nothing was changed.")
    tx.sql(
        "UPDATE contact SET cadence_days = ?, placed_in_circle_on = CASE WHEN ? IS NULL AND circle_id IS NULL THEN NULL"
        " ELSE ? END WHERE id = ? AND cadence_days IS NOT ?",
        (days, days, tx.today.isoformat(), contact_id, days),
    )


def add_circle(tx: Transaction, name: str, cadence_days: int | None) -> int:
    """Add a rhythm (Family, every 21 days) and give its id."""
    shown = _checked(tx, name, cadence_days, None)
    last = tx.sql("SELECT COALESCE(MAX(position), 0) FROM circle").scalar_one()
    return tx.insert("circle", uid=new_uid(tx.now), name=shown, cadence_days=cadence_days, position=last + 1)


def edit_circle(tx: Transaction, circle_id: int, name: str, cadence_days: int | None) -> None:
    """Rename a rhythm or change its days; everybody in it follows."""
    _require_circle(tx, circle_id)
    shown = _checked(tx, name, cadence_days, circle_id)
    tx.sql(
        "UPDATE circle SET name = ?, cadence_days = ? WHERE id = ? AND (name <> ? OR cadence_days IS NOT ?)",
        (shown, cadence_days, circle_id, shown, cadence_days),
    )


def remove_circle(tx: Transaction, circle_id: int) -> None:
    """Remove a rhythm; the people in it have none any more, unless they have a cadence of their own."""
    _require_circle(tx, circle_id)
    tx.sql(
        "UPDATE contact SET circle_id = NULL,"
        " placed_in_circle_on = CASE WHEN cadence_days IS NULL THEN NULL ELSE placed_in_circle_on END"
        " WHERE circle_id = ?",
        (circle_id,),
    )
    tx.sql("DELETE FROM circle WHERE id = ?", (circle_id,))


def replace_circle(tx: Transaction, circle_id: int, by_id: int) -> None:
    """Remove a rhythm; the people in it get another one, which starts today. A cadence of their own stays theirs."""
    _require_circle(tx, circle_id)
    _require_circle(tx, by_id)
    if circle_id == by_id:
        raise UsageError("People cannot go to the rhythm that is removed. Nothing was changed.")
    tx.sql(
        "UPDATE contact SET circle_id = ?,"
        " placed_in_circle_on = CASE WHEN cadence_days IS NULL THEN ? ELSE placed_in_circle_on END WHERE circle_id = ?",
        (by_id, tx.today.isoformat(), circle_id),
    )
    tx.sql("DELETE FROM circle WHERE id = ?", (circle_id,))


def _require_circle(tx: Transaction, circle_id: int) -> None:
    if tx.sql("SELECT 1 FROM circle WHERE id = ?", (circle_id,)).first() is None:
        raise UsageError("There is no such rhythm. Nothing was changed.")


def _checked(tx: Transaction, name: str, cadence_days: int | None, circle_id: int | None) -> str:
    shown = " ".join(name.split())
    if not shown:
        raise UsageError("A rhythm needs a name. Nothing was changed.")
    if cadence_days is not None and not 1 <= cadence_days <= 36_500:
        raise UsageError(
            f"A rhythm is a number of days from 1 to 36,500, not {cadence_days}. Nothing was changed."
        )
    for row in tx.sql("SELECT id, name FROM circle"):
        if row[0] != circle_id and row[1].casefold() == shown.casefold():
            raise UsageError(f"There is a rhythm {row[1]!r} already. Nothing was changed.")
    return shown


def not_this_time(tx: Transaction, contact_id: int) -> None:
    """Restart the rhythm without counting an exchange."""
    require_contact(tx, contact_id)
    today = tx.today.isoformat()
    tx.sql(
        "UPDATE contact SET not_this_time_on = ? WHERE id = ? AND not_this_time_on IS NOT ?",
        (today, contact_id, today),
    )


def snooze_contact(tx: Transaction, contact_id: int, until: date | None) -> None:
    """Not in Get in touch before this day; None takes that back. Follow-ups and waiting are not moved."""
    require_contact(tx, contact_id)
    if until is not None and until <= tx.today:
        raise UsageError(f"Later means a day after today, not {until.isoformat()}. Nothing was changed.")
    stored = None if until is None else until.isoformat()
    tx.sql(
        "UPDATE contact SET later_until_on = ? WHERE id = ? AND later_until_on IS NOT ?",
        (stored, contact_id, stored),
    )
