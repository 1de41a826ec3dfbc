"""The X-ray of a network: of all the people one is connected with, who ever wrote, who talked both ways, and who lately."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from prm.database import Transaction
from prm.store import today_sql
from prm.today import Coverage, Who, read_coverage

#: So many faces are shown of those with whom one talked lately.
FACES: Final = 7
#: Parts of a source that say nothing about whether two people wrote to each other.
SILENT_PARTS: Final = frozenset({"connections", "profile", "contacts", "notes", "invitations"})


class Band(StrEnum):
    """What passed with a person, from the middle of the picture outwards; everybody stands in exactly one.

    LATELY: meaningfully in the past 12 months. BOTH_WAYS: both wrote or met, longer ago or only in passing.
    THEY_WROTE: they did, and no answer is known. YOU_WROTE: you did, and no answer came. NEVER: not a word is known.
    """

    LATELY = "lately"
    BOTH_WAYS = "both_ways"
    THEY_WROTE = "they_wrote"
    YOU_WROTE = "you_wrote"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Xray:
    """Who stands where, and how far Kith sees.

    ``bands`` holds every band's contact ids, whoever was heard of last first; together they are everybody, once each.
    ``is_of_connections`` tells that these are the connections of a network; a book without any is shown whole. People
    who are hidden, in the trash or to be left alone are not in it. ``nearest`` are at most ``FACES`` people of LATELY.
    ``reads_messages`` is False where Kith has read names only: then NEVER means nothing.
    ``messages_from`` and ``messages_to`` are the days of the first and the last message read of these people;
    ``connected_from`` and ``connected_to`` those of the first and the newest connection.
    """

    on: date
    since_on: date
    bands: dict[Band, tuple[int, ...]]
    is_of_connections: bool
    nearest: tuple[Who, ...]
    coverage: tuple[Coverage, ...]
    reads_messages: bool
    messages_from: date | None
    messages_to: date | None
    connected_from: date | None
    connected_to: date | None

    def people(self, *bands: Band) -> tuple[int, ...]:
        """The ids of these bands, of all without any."""
        return tuple(i for band in bands or tuple(Band) for i in self.bands[band])

    @property
    def ever_wrote(self) -> tuple[int, ...]:
        """With whom anything ever passed, in whichever direction."""
        return self.people(Band.LATELY, Band.BOTH_WAYS, Band.THEY_WROTE, Band.YOU_WROTE)

    @property
    def both_ways(self) -> tuple[int, ...]:
        """With whom one talked both ways, whenever and however."""
        return self.people(Band.LATELY, Band.BOTH_WAYS)


#: Who wrote in each exchange with messages, and when; one pass over the messages.
_HEARD = """
SELECT interaction_id, MAX(from_me) AS mine, MAX(1 - from_me) AS theirs FROM message GROUP BY interaction_id
"""

#: Per person: whether I ever turned to them and they to me. What the person logged has no messages: it went both ways
#: unless it says otherwise. What was said in a group was said to nobody in particular.
_WAYS = f"""
SELECT p.contact_id,
  MAX(i.meaningful OR COALESCE(h.mine, i.awaiting <> 'me' AND i.direction <> 'in')) AS mine,
  MAX(i.meaningful OR COALESCE(h.theirs, i.awaiting <> 'them' AND i.direction <> 'out')) AS theirs,
  MIN(CASE WHEN h.interaction_id IS NOT NULL THEN i.started_on END) AS first_on,
  MAX(CASE WHEN h.interaction_id IS NOT NULL THEN i.happened_on END) AS last_on
FROM participant p JOIN interaction i ON i.id = p.interaction_id LEFT JOIN ({_HEARD}) h ON h.interaction_id = i.id
WHERE i.is_group = 0 GROUP BY p.contact_id
"""

_PEOPLE = f"""
SELECT c.id, c.uid, c.display_name, c.organization, c.position, c.connected_on, c.last_meaningful_on
FROM contact c WHERE {today_sql.ASKABLE}
ORDER BY COALESCE(c.last_meaningful_on, c.last_interaction_on, c.connected_on) DESC, c.id DESC
"""


def year_before(day: date) -> date:
    """The same day a year earlier; 28 February where that year has no 29th."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def xray(tx: Transaction) -> Xray:
    """The X-ray of the book as it is today."""
    everybody = tx.sql(_PEOPLE).fetchall()
    connected = [row for row in everybody if row[5] is not None]
    shown = connected or everybody
    ways = {row[0]: row for row in tx.sql(_WAYS).fetchall()}
    since = year_before(tx.today)
    bands: dict[Band, list[int]] = {band: [] for band in Band}
    nearest: list[Who] = []
    for row in shown:
        band = _band(row[6], since.isoformat(), ways.get(row[0]))
        bands[band].append(row[0])
        if band is Band.LATELY and len(nearest) < FACES:
            nearest.append(Who(*row[:5]))
    coverage = read_coverage(tx.rows)
    heard = [ways[row[0]] for row in shown if row[0] in ways and ways[row[0]][3] is not None]
    days = [row[5] for row in connected]
    return Xray(
        on=tx.today,
        since_on=since,
        bands={band: tuple(ids) for band, ids in bands.items()},
        is_of_connections=bool(connected),
        nearest=tuple(nearest),
        coverage=coverage,
        reads_messages=_reads_messages(tx, coverage),
        messages_from=_day(min((row[3] for row in heard), default=None)),
        messages_to=_day(max((row[4] for row in heard), default=None)),
        connected_from=_day(min(days, default=None)),
        connected_to=_day(max(days, default=None)),
    )


def _band(last_meaningful_on: str | None, since: str, ways: Any) -> Band:
    if last_meaningful_on is not None and last_meaningful_on >= since:
        return Band.LATELY
    if ways is None:
        return Band.NEVER
    if ways[1] and ways[2]:
        return Band.BOTH_WAYS
    if ways[2]:
        return Band.THEY_WROTE
    return Band.YOU_WROTE if ways[1] else Band.NEVER


def _reads_messages(tx: Transaction, coverage: tuple[Coverage, ...]) -> bool:
    if any(entry.part not in SILENT_PARTS for entry in coverage):
        return True
    return bool(tx.sql("SELECT EXISTS (SELECT 1 FROM message)").scalar_one())


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
