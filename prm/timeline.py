"""What happened with a person, newest first: exchanges with their verdicts and reasons, notes, the day you connected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from prm.clock import day_in
from prm.database import Transaction
from prm.errors import UsageError
from prm.judging import reasons_in_words
from prm.notes import notes_of
from prm.store.types import read_instant
from prm.words import short_id


@dataclass(frozen=True, slots=True)
class Exchange:
    """An interaction as pages show it.

    ``reasons`` are words in English, ``reason_codes`` the same as codes for translation. ``first_words`` are the first
    words with which a thread of messages began. ``people`` are the ids and names of all contacts in it.
    """

    id: int
    uid: str
    kind: str
    channel: str
    title: str
    text: str
    started_on: date
    happened_on: date
    meaningful: bool
    token_kind: str
    awaiting: str
    decided_by: str
    likelihood: float
    reasons: tuple[str, ...]
    reason_codes: tuple[str, ...]
    message_count: int
    is_group: bool
    direction: str
    is_joined: bool
    source: str
    first_words: str
    last_words: str
    last_from_me: bool
    people: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a timeline: an exchange, a note or an event; exactly one of the three is there."""

    on: date
    exchange: Exchange | None = None
    note_id: int | None = None
    text: str = ""
    event: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of an exchange."""

    from_me: bool
    sender_name: str
    at: datetime
    text: str


_EXCHANGE = """
SELECT i.id, i.uid, i.kind, i.channel, i.title, i.text, i.started_on, i.happened_on, i.meaningful, i.token_kind, i.awaiting,
  i.decided_by, i.likelihood, i.reasons, i.message_count, i.is_group, i.direction, i.merged_hand, COALESCE(s.name, '') AS source,
  (SELECT m.text FROM message m WHERE m.interaction_id = i.id ORDER BY m.at, m.id LIMIT 1) AS first_words,
  (SELECT m.text FROM message m WHERE m.interaction_id = i.id ORDER BY m.at DESC, m.id DESC LIMIT 1) AS last_words,
  (SELECT m.from_me FROM message m WHERE m.interaction_id = i.id ORDER BY m.at DESC, m.id DESC LIMIT 1) AS last_from_me
FROM interaction i LEFT JOIN source s ON s.id = i.source_id
"""


def exchanges_of(tx: Transaction, contact_id: int, limit: int | None = None) -> list[Exchange]:
    """The exchanges with a person, newest first."""
    rows = tx.sql(
        f"{_EXCHANGE} JOIN participant p ON p.interaction_id = i.id WHERE p.contact_id = ?"
        " ORDER BY p.happened_on DESC, i.id DESC LIMIT ?",
        (contact_id, -1 if limit is None else limit),
    ).fetchall()
    return _exchanges(tx, rows)


def exchange(tx: Transaction, interaction_id: int) -> Exchange:
    """One exchange; UsageError where there is none."""
    rows = tx.sql(f"{_EXCHANGE} WHERE i.id = ?", (interaction_id,)).fetchall()
    if not rows:
        raise UsageError(f"There is no exchange {short_id('interaction', interaction_id)}.")
    return _exchanges(tx, rows)[0]


def _exchanges(tx: Transaction, rows: list[Any]) -> list[Exchange]:
    people: dict[int, list[tuple[int, str]]] = {}
    ids = [row.id for row in rows]
    for start in range(0, len(ids), 5_000):
        listed = ",".join(map(str, ids[start : start + 5_000]))
        for interaction_id, contact_id, name in tx.sql(
            "SELECT p.interaction_id, c.id, c.display_name FROM participant p JOIN contact c ON c.id = p.contact_id"
            f" WHERE p.interaction_id IN ({listed}) ORDER BY p.id"
        ):
            people.setdefault(interaction_id, []).append((contact_id, name))
    return [_exchange(row, tuple(people.get(row.id, ()))) for row in rows]


def _exchange(row: Any, people: tuple[tuple[int, str], ...]) -> Exchange:
    return Exchange(
        id=row.id,
        uid=row.uid,
        kind=row.kind,
        channel=row.channel,
        title=row.title,
        text=row.text,
        started_on=date.fromisoformat(row.started_on),
        happened_on=date.fromisoformat(row.happened_on),
        meaningful=bool(row.meaningful),
        token_kind=row.token_kind,
        awaiting=row.awaiting,
        decided_by=row.decided_by,
        likelihood=row.likelihood / 1000,
        reasons=reasons_in_words(row.reasons),
        reason_codes=tuple(code for code in row.reasons.split("\n") if code),
        message_count=row.message_count,
        is_group=bool(row.is_group),
        direction=row.direction,
        is_joined=bool(row.merged_hand),
        source=row.source,
        first_words=_line(row.first_words),
        last_words=_line(row.last_words),
        last_from_me=bool(row.last_from_me),
        people=people,
    )


def _line(text: str | None, most: int = 160) -> str:
    flat = " ".join((text or "").split())
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"


def messages(tx: Transaction, interaction_id: int) -> list[Message]:
    """All messages of an exchange in order."""
    rows = tx.sql(
        "SELECT from_me, sender_name, at, text FROM message WHERE interaction_id = ? ORDER BY at, id",
        (interaction_id,),
    )
    return [Message(bool(mine), name, read_instant(at), text) for mine, name, at, text in rows]


def timeline(tx: Transaction, contact_id: int, limit: int | None = None) -> list[Entry]:
    """Exchanges, notes and the day of connecting, newest first."""
    entries = [Entry(on=e.happened_on, exchange=e) for e in exchanges_of(tx, contact_id, limit)]
    entries += [
        Entry(on=day_in(note.made_at, tx.home_zone), note_id=note.id, text=note.text)
        for note in notes_of(tx, contact_id)
    ]
    connected = tx.sql("SELECT connected_on FROM contact WHERE id = ?", (contact_id,)).scalar()
    if connected:
        entries.append(Entry(on=date.fromisoformat(connected), event="connected"))
    entries.sort(key=_day_of, reverse=True)
    return entries if limit is None else entries[:limit]


def _day_of(entry: Entry) -> date:
    return entry.on
