"""Derived columns: recomputed at the end of every command for exactly the records it touched.

The same statements recompute a whole book (``prm check``); a test holds both equal after random commands.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from prm import cadence

Sql = Callable[[str, Sequence[Any]], Any]

#: Up to this many ids go into a statement as a list; more are a temporary table.
_INLINE = 500


def sort_key(name: str) -> str:
    """A name as lists sort it: NFKD without marks, case folded."""
    if name.isascii():  # has no marks to take off; most names of most books
        return name.casefold().strip()
    folded = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in folded if not unicodedata.combining(c)).strip()


def among(sql: Sql, name: str, ids: Iterable[int] | None, column: str) -> str:
    """An SQL condition that ``column`` is one of the ids; None is every id. Many ids go through a temporary table."""
    if ids is None:
        return "1"
    listed = sorted(set(ids))
    if len(listed) <= _INLINE:
        return f"{column} IN ({','.join(map(str, listed))})"
    table = f"touched_{name}"
    sql(f"CREATE TEMP TABLE IF NOT EXISTS {table}(id INTEGER PRIMARY KEY)", ())
    sql(f"DELETE FROM temp.{table}", ())
    for start in range(0, len(listed), 30_000):
        values = ",".join(f"({i})" for i in listed[start : start + 30_000])
        sql(f"INSERT INTO temp.{table}(id) VALUES {values}", ())
    return f"{column} IN (SELECT id FROM temp.{table})"


def recompute_participants(sql: Sql, interactions: Iterable[int] | None) -> None:
    """Repeat day and verdict of these interactions on their participants."""
    which = among(sql, "interaction", interactions, "participant.interaction_id")
    sql(
        "UPDATE participant SET happened_on = i.happened_on, meaningful = i.meaningful, awaiting = i.awaiting"
        " FROM interaction i WHERE i.id = participant.interaction_id"
        f" AND {which} AND (participant.happened_on IS NOT i.happened_on"
        " OR participant.meaningful IS NOT i.meaningful OR participant.awaiting IS NOT i.awaiting)",
        (),
    )


#: Newest awaiting interaction of a contact that no later meaningful exchange has ended. On the same day an
#: exchange ends the waiting, unless both are imported and it is known to have ended earlier.
_AWAITING = """
SELECT p.interaction_id FROM participant p JOIN interaction a ON a.id = p.interaction_id
WHERE p.contact_id = contact.id AND p.awaiting <> '' AND NOT EXISTS (
  SELECT 1 FROM participant q JOIN interaction m ON m.id = q.interaction_id
  WHERE q.contact_id = contact.id AND q.meaningful = 1 AND q.happened_on >= p.happened_on
    AND (q.happened_on > p.happened_on OR m.ended_at IS NULL OR a.ended_at IS NULL OR m.ended_at >= a.ended_at))
ORDER BY p.happened_on DESC, a.ended_at DESC, p.interaction_id DESC LIMIT 1
"""

_LAST = """
UPDATE contact SET last_interaction_on = n.any_on, last_meaningful_on = n.meaningful_on, awaiting_interaction_id = n.awaits
FROM (SELECT contact.id AS id,
        (SELECT MAX(p.happened_on) FROM participant p WHERE p.contact_id = contact.id) AS any_on,
        (SELECT MAX(p.happened_on) FROM participant p WHERE p.contact_id = contact.id AND p.meaningful = 1) AS meaningful_on,
        ({awaiting}) AS awaits
      FROM contact WHERE {which}) n
WHERE n.id = contact.id AND (contact.last_interaction_on IS NOT n.any_on
  OR contact.last_meaningful_on IS NOT n.meaningful_on OR contact.awaiting_interaction_id IS NOT n.awaits)
"""

_AWAITED = """
UPDATE contact SET awaiting = n.awaiting, awaiting_since_on = n.since
FROM (SELECT contact.id AS id, COALESCE(i.awaiting, '') AS awaiting, i.happened_on AS since
      FROM contact LEFT JOIN interaction i ON i.id = contact.awaiting_interaction_id WHERE {which}) n
WHERE n.id = contact.id AND (contact.awaiting IS NOT n.awaiting OR contact.awaiting_since_on IS NOT n.since)
"""

_WORK = """
UPDATE contact SET organization = n.organization, position = n.title
FROM (SELECT contact.id AS id, COALESCE(p.organization, '') AS organization, COALESCE(p.title, '') AS title
      FROM contact LEFT JOIN position p ON p.id = (
        SELECT MAX(id) FROM position WHERE contact_id = contact.id AND is_current) WHERE {which}) n
WHERE n.id = contact.id AND (contact.organization <> n.organization OR contact.position <> n.title)
"""

_RHYTHMS = """
SELECT contact.id, contact.uid, CASE WHEN contact.leave_alone <> '' OR contact.hidden_at IS NOT NULL
         OR contact.trashed_at IS NOT NULL THEN NULL ELSE COALESCE(contact.cadence_days, circle.cadence_days) END,
       contact.last_meaningful_on, contact.placed_in_circle_on, contact.not_this_time_on, contact.later_until_on,
       contact.awaiting, contact.awaiting_since_on, contact.waiting_until_on, contact.next_due_on,
       COALESCE(contact.cadence_days, circle.cadence_days), contact.rhythm_start_day, contact.rhythm_days
FROM contact LEFT JOIN circle ON circle.id = contact.circle_id
WHERE ({which}) AND (contact.circle_id IS NOT NULL OR contact.cadence_days IS NOT NULL
  OR contact.awaiting = 'them' OR contact.next_due_on IS NOT NULL OR contact.waiting_until_on IS NOT NULL)
"""


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _due_updates(rows: Iterable[Sequence[Any]]) -> Iterator[tuple[Any, ...]]:
    """Rows whose waiting, due day or rhythm differs from what is stored, as the values of ``_SET_DUE``."""
    for (
        contact_id, uid, days, talked, placed, not_now, later, awaiting, since, waiting_old, due_old, rhythm_days,
        start_old, days_old,
    ) in rows:  # fmt: skip
        waiting = None
        if awaiting == "them" and since is not None:
            waiting = cadence.waiting_until(date.fromisoformat(since), rhythm_days)
        rhythm = cadence.Rhythm(uid, days, _day(talked), _day(placed), _day(not_now), _day(later), waiting)
        due, counts = cadence.next_due_on(rhythm), cadence.rhythm_days(rhythm)
        start = cadence.counted_from(rhythm) if counts is not None else None
        new = (_text(waiting), _text(due), None if start is None else start.toordinal(), counts)
        if new != (waiting_old, due_old, start_old, days_old):
            yield (*new, contact_id)


_SET_DUE = "UPDATE contact SET waiting_until_on = ?, next_due_on = ?, rhythm_start_day = ?, rhythm_days = ? WHERE id = ?"


def recompute_due(sql: Sql, contacts: Iterable[int] | None) -> None:
    """Recompute until when we wait and when a person is due."""
    which = among(sql, "contact", contacts, "contact.id")
    for update in list(_due_updates(sql(_RHYTHMS.format(which=which), ()).fetchall())):
        sql(_SET_DUE, update)


def recompute_exchanges(sql: Sql, contacts: Iterable[int] | None) -> None:
    """Recompute the two clocks and who waits for whom."""
    which = among(sql, "contact", contacts, "contact.id")
    sql(_LAST.format(awaiting=_AWAITING, which=which), ())
    sql(_AWAITED.format(which=which), ())


def recompute_work(sql: Sql, contacts: Iterable[int] | None) -> None:
    """Show the current position on the contact."""
    sql(_WORK.format(which=among(sql, "contact", contacts, "contact.id")), ())


def recompute_sort_keys(sql: Sql, contacts: Iterable[int] | None) -> None:
    """Recompute how names sort."""
    which = among(sql, "contact", contacts, "id")
    for contact_id, name, key in sql(
        f"SELECT id, display_name, sort_key FROM contact WHERE {which}", ()
    ).fetchall():
        wanted = sort_key(name)
        if key != wanted:
            sql("UPDATE contact SET sort_key = ? WHERE id = ?", (wanted, contact_id))


def recompute_all(sql: Sql) -> None:
    """Recompute every derived column of the book."""
    recompute_participants(sql, None)
    recompute_sort_keys(sql, None)
    recompute_work(sql, None)
    recompute_exchanges(sql, None)
    recompute_due(sql, None)
