"""Whom one might pick: people one really talked with and who have no rhythm yet, each with reasons that quote what was said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final, NamedTuple

from prm.clock import day_in
from prm.database import Transaction
from prm.store import today_sql
from prm.store.types import read_instant
from prm.today import Who
from prm.verdict.clean import own_text

#: More are not offered: whoever wants to go on looks people up by name.
MOST: Final = 40
#: Where fewer are known the newest connections are offered up to this many.
TEN: Final = 10
MOST_REASONS: Final = 3
LONGEST_QUOTE: Final = 140
#: A question of fewer words asks nothing of its own ("How are you?"), and an answer of fewer says nothing.
_LEAST_QUESTION, _LEAST_ANSWER = 5, 4
#: So many of the newest exchanges with a person are read for quotes.
_READ: Final = 12

_SENTENCE = re.compile(r"[^\n.!?؟。！？…]+[.!?؟。！？…]*[\"”’»)]*")
_ASKS = re.compile(r"[?؟？][\"”’»)]*\s*$")


class Why(StrEnum):
    """Why somebody is offered.

    EACH_YEAR: talked meaningfully in each of the past ``number`` years. YEARS: in ``number`` different years.
    PASSING: wrote to each other, so far only in passing. WROTE: what they wrote last in an exchange that counted.
    TALKED: the newest meaningful exchange that you logged. ASKED: they asked and you answered. ANSWERED: you asked and they answered.
    INTRODUCED: they introduced you to ``name``. WAITING: they wrote and wait. IN_PERSON: met ``number`` times.
    MET: how you met, in your own words. NOTED: you keep a note. CONNECTED: the day you connected, where nothing is known.
    """

    EACH_YEAR = "each_year"
    YEARS = "years"
    PASSING = "passing"
    WROTE = "wrote"
    TALKED = "talked"
    ASKED = "asked"
    ANSWERED = "answered"
    INTRODUCED = "introduced"
    WAITING = "waiting"
    IN_PERSON = "in_person"
    MET = "met"
    NOTED = "noted"
    CONNECTED = "connected"


@dataclass(frozen=True, slots=True)
class PickReason:
    """One true statement. ``quote`` is verbatim (a long one is cut, with …) and was written on ``on``."""

    why: Why
    on: date | None = None
    number: int = 0
    name: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to pick. The counts are of exchanges of two: all of them, their messages, and the meaningful ones."""

    person: Who
    given_name: str
    connected_on: date | None
    exchanges: int
    messages: int
    meaningful: int
    reasons: tuple[PickReason, ...]


class _Known(NamedTuple):
    """What the book counts of a person."""

    row: Any
    years: frozenset[int]
    run: int
    passing: int
    exchanges: int
    messages: int
    meaningful: int
    in_person: int


#: Nobody who is hidden, left alone or has a rhythm already (resting is one).
_FREE = f"{today_sql.ASKABLE} AND c.circle_id IS NULL AND c.cadence_days IS NULL"
_COLUMNS = (
    "c.id, c.uid, c.display_name, c.organization, c.position, c.given_name, c.connected_on, c.last_meaningful_on,"
    " c.awaiting, c.awaiting_since_on, c.awaiting_interaction_id, c.how_met"
)

_HEARD = """
SELECT interaction_id, MAX(from_me) AS mine, MAX(1 - from_me) AS theirs FROM message GROUP BY interaction_id
"""

_EXCHANGES = f"""
SELECT p.contact_id, i.happened_on, i.message_count, i.meaningful, i.kind,
  i.meaningful OR COALESCE(h.mine AND h.theirs, i.awaiting = '' AND i.direction = '') AS both_ways
FROM participant p JOIN interaction i ON i.id = p.interaction_id LEFT JOIN ({_HEARD}) h ON h.interaction_id = i.id
JOIN contact c ON c.id = p.contact_id
WHERE i.is_group = 0 AND {_FREE}
"""

_INTRODUCERS = f"""
SELECT r.other_contact_id, x.display_name FROM relation r JOIN contact x ON x.id = r.contact_id
JOIN contact c ON c.id = r.other_contact_id
WHERE replace(lower(r.kind), ' ', '_') = 'introduced_by' AND x.trashed_at IS NULL AND {_FREE} ORDER BY r.id
"""

_NOTES = f"""
SELECT n.contact_id, n.text, n.made_at FROM note n JOIN contact c ON c.id = n.contact_id WHERE {_FREE} ORDER BY n.id
"""


def candidates(tx: Transaction, most: int = MOST) -> tuple[Candidate, ...]:
    """Whom one might pick, those one talked with most first; never ordered by position or organization.

    Whoever only wrote in passing comes after them. Where that makes fewer than ten, the newest connections follow; where
    nothing at all is known of anybody they are the beginning.
    """
    introduced = _introduced(tx)
    notes = {row[0]: row for row in tx.sql(_NOTES).fetchall()}
    known = _known(tx, {*introduced, *notes})
    weighed = sorted(
        ((-_weight(one, introduced, notes), -one.passing, one.row[1], one) for one in known), key=_order
    )
    chosen = [one for weight, passing, _, one in weighed if weight or passing][:most]
    found = [_candidate(one, _reasons(tx, one, introduced, notes)) for one in chosen]
    if len(found) < TEN:
        known_ids = {one.person.contact_id for one in found}
        newest = [row for row in _newest(tx, most + len(found)) if row[0] not in known_ids]
        few = newest[: TEN - len(found)] if found else newest[:most]
        found += [_candidate(_nothing_of(row), _connected(row)) for row in few]
    return tuple(found)


def candidate(tx: Transaction, contact_id: int) -> Candidate | None:
    """One person who was looked up by name, whatever is known of them; None where they may not be picked."""
    row = tx.sql(
        f"SELECT {_COLUMNS} FROM contact c WHERE c.id = ? AND {today_sql.ASKABLE}", (contact_id,)
    ).first()
    if row is None:
        return None
    found = next((one for one in _known(tx, {contact_id}) if one.row[0] == contact_id), None)
    known = found or _nothing_of(row)
    notes = {r[0]: r for r in tx.sql(_NOTES).fetchall() if r[0] == contact_id}
    reasons = _reasons(tx, known, _introduced(tx), notes)
    return _candidate(known, reasons or _connected(row))


def _known(tx: Transaction, others: set[int]) -> list[_Known]:
    """Everybody free with whom something passed, and these others."""
    by_contact: dict[int, list[Any]] = {}
    for row in tx.sql(_EXCHANGES).fetchall():
        by_contact.setdefault(row[0], []).append(row)
    wanted = "c.awaiting = 'me' OR c.how_met <> ''"
    people = tx.sql(f"SELECT {_COLUMNS}, ({wanted}) FROM contact c WHERE {_FREE}").fetchall()
    today = tx.today
    return [
        _count(row, by_contact.get(row[0], []), today)
        for row in people
        if row[-1] or row[0] in by_contact or row[0] in others
    ]


def _nothing_of(row: Any) -> _Known:
    return _Known(row, frozenset(), 0, 0, 0, 0, 0, 0)


def _count(row: Any, exchanges: Sequence[Any], today: date) -> _Known:
    days = [date.fromisoformat(exchange[1]) for exchange in exchanges if exchange[3]]
    past = {max(0, (today - day).days) // 365 for day in days}
    run = 0
    while run in past:
        run += 1
    return _Known(
        row=row,
        years=frozenset(day.year for day in days),
        run=run,
        passing=sum(1 for exchange in exchanges if exchange[5] and not exchange[3]),
        exchanges=len(exchanges),
        messages=sum(exchange[2] for exchange in exchanges),
        meaningful=sum(1 for exchange in exchanges if exchange[3]),
        in_person=sum(1 for exchange in exchanges if exchange[4] == "meeting"),
    )


def _weight(one: _Known, introduced: dict[int, str], notes: dict[int, Any]) -> int:
    """How much speaks for offering somebody early; it is never shown. What passed in passing weighs nothing."""
    row = one.row
    weight = 2 * min(one.meaningful, 8) + min(one.in_person, 4)
    if len(one.years) > 1:
        weight += 3 * min(len(one.years), 6) + 2 * min(one.run, 3)
    weight += 4 * (row[8] == "me") + 5 * (row[0] in introduced) + 2 * bool(row[11]) + 2 * (row[0] in notes)
    return int(weight)


def _order(weighed: tuple[int, int, str, _Known]) -> tuple[int, int, str]:
    return weighed[:3]


def _newest(tx: Transaction, most: int) -> list[tuple[Any, ...]]:
    statement = f"SELECT {_COLUMNS} FROM contact c WHERE {_FREE} ORDER BY c.connected_on DESC, c.id LIMIT ?"
    return tx.rows(statement, (most,))


def _introduced(tx: Transaction) -> dict[int, str]:
    """Whom each person introduced first, by the introducer's id."""
    found: dict[int, str] = {}
    for contact_id, name in tx.sql(_INTRODUCERS).fetchall():
        found.setdefault(contact_id, name)
    return found


def _candidate(one: _Known, reasons: Iterable[PickReason]) -> Candidate:
    row = one.row
    return Candidate(
        person=Who(*row[:5]),
        given_name=row[5] or row[2],
        connected_on=_day(row[6]),
        exchanges=one.exchanges,
        messages=one.messages,
        meaningful=one.meaningful,
        reasons=tuple(reasons),
    )


def _connected(row: Any) -> tuple[PickReason, ...]:
    return () if row[6] is None else (PickReason(Why.CONNECTED, on=_day(row[6])),)


def _reasons(
    tx: Transaction, one: _Known, introduced: dict[int, str], notes: dict[int, Any]
) -> tuple[PickReason, ...]:
    row = one.row
    found: list[PickReason] = []
    if one.run > 1:
        found.append(PickReason(Why.EACH_YEAR, number=one.run))
    elif len(one.years) > 1:
        found.append(PickReason(Why.YEARS, number=len(one.years)))
    elif one.passing and not one.meaningful:
        found.append(PickReason(Why.PASSING))
    if row[8] == "me" and row[9]:
        found.append(PickReason(Why.WAITING, on=_day(row[9]), quote=_waiting_words(tx, row[10])))
    found += _said(tx, row[0], has_run=bool(found))
    if row[0] in introduced:
        found.append(PickReason(Why.INTRODUCED, name=introduced[row[0]]))
    if one.in_person:
        found.append(PickReason(Why.IN_PERSON, number=one.in_person))
    if row[11]:
        found.append(PickReason(Why.MET, quote=cut(row[11])))
    if row[0] in notes:
        note = notes[row[0]]
        day = day_in(read_instant(note[2]), tx.home_zone)
        found.append(PickReason(Why.NOTED, on=day, quote=cut(note[1])))
    return tuple(found[:MOST_REASONS])


class _Said(NamedTuple):
    interaction_id: int
    from_me: bool
    on: date
    text: str


def _said(tx: Transaction, contact_id: int, *, has_run: bool) -> list[PickReason]:
    """What was asked and answered, else the last words of theirs, of the newest exchanges that counted."""
    said = _messages(tx, contact_id)
    asked = _question(said, by_me=False)
    if asked is not None:
        return [PickReason(Why.ASKED, on=asked[0], quote=asked[1])]
    answered = _question(said, by_me=True)
    if answered is not None:
        return [PickReason(Why.ANSWERED, on=answered[0], quote=answered[1])]
    theirs = [one for one in said if not one.from_me and len(own_text(one.text).split()) >= _LEAST_ANSWER]
    if theirs:
        last = theirs[-1]
        return [PickReason(Why.WROTE, on=last.on, quote=cut(own_text(last.text)))]
    logged = tx.sql(
        "SELECT i.happened_on, i.text FROM participant p JOIN interaction i ON i.id = p.interaction_id"
        " WHERE p.contact_id = ? AND i.meaningful = 1 ORDER BY i.happened_on DESC, i.id DESC LIMIT 1",
        (contact_id,),
    ).first()
    if logged is None or (has_run and not logged[1]):
        return []
    return [PickReason(Why.TALKED, on=_day(logged[0]), quote=cut(logged[1]))]


def _messages(tx: Transaction, contact_id: int) -> list[_Said]:
    """The messages of the newest meaningful exchanges with a person, oldest first."""
    ids = [
        str(row[0])
        for row in tx.sql(
            "SELECT i.id FROM participant p JOIN interaction i ON i.id = p.interaction_id WHERE p.contact_id = ?"
            " AND i.is_group = 0 AND i.meaningful = 1 AND i.message_count > 0 ORDER BY p.happened_on DESC, i.id DESC LIMIT ?",
            (contact_id, _READ),
        )
    ]
    rows = tx.sql(
        f"SELECT interaction_id, from_me, at, text FROM message WHERE interaction_id IN ({','.join(ids)}) ORDER BY at, id"
    )
    return [_Said(row[0], bool(row[1]), day_in(read_instant(row[2]), tx.home_zone), row[3]) for row in rows]


def _question(said: Sequence[_Said], *, by_me: bool) -> tuple[date, str] | None:
    """The newest question of one side that the other answered in the same exchange."""
    for place in range(len(said) - 2, -1, -1):
        asks, answer = said[place], said[place + 1]
        if (
            asks.from_me is not by_me
            or answer.from_me is by_me
            or asks.interaction_id != answer.interaction_id
        ):
            continue
        question = question_in(own_text(asks.text))
        if question and len(own_text(answer.text).split()) >= _LEAST_ANSWER:
            return asks.on, question
    return None


def question_in(text: str) -> str:
    """The last sentence of a text that asks something of its own, verbatim; empty where there is none or it is too long."""
    for sentence in reversed(_SENTENCE.findall(text)):
        asked = " ".join(sentence.split())
        is_own = len(asked.split()) >= _LEAST_QUESTION or (not asked.isascii() and len(asked) >= 8)
        if _ASKS.search(asked) and is_own and len(asked) <= LONGEST_QUOTE:
            return asked
    return ""


def _waiting_words(tx: Transaction, interaction_id: int | None) -> str:
    if interaction_id is None:
        return ""
    text = tx.sql(
        "SELECT COALESCE((SELECT m.text FROM message m WHERE m.interaction_id = i.id AND m.from_me = 0"
        " ORDER BY m.at DESC, m.id DESC LIMIT 1), i.text) FROM interaction i WHERE i.id = ?",
        (interaction_id,),
    ).scalar()
    return cut(own_text(text or ""))


def cut(text: str) -> str:
    """The words in one line, verbatim; what is longer than a quote may be ends at a word, with …"""
    flat = " ".join(text.split())
    if len(flat) <= LONGEST_QUOTE:
        return flat
    head = flat[: LONGEST_QUOTE - 1]
    return f"{head.rsplit(' ', 1)[0] if ' ' in head[LONGEST_QUOTE // 2 :] else head}…"


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
