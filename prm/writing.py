"""Before you write: by which channel, where you left off, what is open between you, and how you two talk."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final
from urllib.parse import quote

from prm.database import Transaction
from prm.people import Line, people_lines
from prm.timeline import Exchange, exchanges_of
from prm.words import InteractionKind, MethodKind

#: What LinkedIn itself writes as the id of a conversation in its archive, and what its web address takes.
_THREAD: Final = re.compile(r"2-[A-Za-z0-9+/=_-]{8,120}")
_LATELY_DAYS: Final = 365
_FEW_REPLIES: Final = 3
_READ: Final = 60


class ChannelKind(StrEnum):
    """What a channel opens."""

    CONVERSATION = "conversation"
    PROFILE = "profile"
    EMAIL = "email"
    WHATSAPP = "whatsapp"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to write to a person.

    ``address`` is the URL that opens it, ``plain`` what a person would copy. ``used_on`` is the last day on which it was
    used with this person. A message through it is logged as ``kind`` and ``channel``.
    """

    kind: ChannelKind
    address: str
    plain: str
    used_on: date | None
    logged_kind: InteractionKind
    channel: str


#: The order of channels that were never used with a person.
_ORDER: Final = tuple(ChannelKind)


def channels_to(tx: Transaction, contact_id: int) -> tuple[Channel, ...]:
    """The ways to write to a person, the one used last first; empty where no address is known."""
    used = _last_used(tx, contact_id)
    found = _conversations(tx, contact_id, used)
    rows = tx.sql(
        "SELECT kind, value FROM contact_method WHERE contact_id = ? ORDER BY id", (contact_id,)
    ).fetchall()
    for kind, value in rows:
        found += _of_method(kind, value, used)
    unique = {(one.kind, one.address): one for one in reversed(found)}
    ordered = [*unique.values()]
    ordered.reverse()  # of two alike the first was kept, and they stand as they were found
    return tuple(sorted(ordered, key=_by_use))


def _by_use(channel: Channel) -> tuple[int, int]:
    return (-(channel.used_on.toordinal() if channel.used_on else 0), _ORDER.index(channel.kind))


def _last_used(tx: Transaction, contact_id: int) -> dict[str, date]:
    """By channel, and by kind where no channel is told, the day of the last exchange."""
    rows = tx.sql(
        "SELECT i.kind, i.channel, MAX(p.happened_on) FROM participant p JOIN interaction i ON i.id = p.interaction_id"
        " WHERE p.contact_id = ? AND i.is_group = 0 GROUP BY i.kind, i.channel",
        (contact_id,),
    ).fetchall()
    used: dict[str, date] = {}
    for kind, channel, day in rows:
        name = channel or kind
        used[name] = max(date.fromisoformat(day), used.get(name, date.min))
    return used


def _newest(used: dict[str, date], *names: str) -> date | None:
    return max((used[name] for name in names if name in used), default=None)


def _conversations(tx: Transaction, contact_id: int, used: dict[str, date]) -> list[Channel]:
    row = tx.sql(
        "SELECT m.conversation FROM participant p JOIN interaction i ON i.id = p.interaction_id"
        " JOIN message m ON m.interaction_id = i.id"
        " WHERE p.contact_id = ? AND i.channel = 'linkedin' AND i.is_group = 0 ORDER BY m.at DESC LIMIT 1",
        (contact_id,),
    ).fetchone()
    if row is None or not _THREAD.fullmatch(row[0]):
        return []
    address = f"https://www.linkedin.com/messaging/thread/{quote(row[0], safe='=')}/"
    return [
        Channel(
            ChannelKind.CONVERSATION,
            address,
            address,
            _newest(used, "linkedin"),
            InteractionKind.MESSAGE,
            "linkedin",
        )
    ]


def _of_method(kind: str, value: str, used: dict[str, date]) -> list[Channel]:
    plain = value.strip()
    if kind == MethodKind.EMAIL and "@" in plain:
        day = _newest(used, "mail", "email")
        return [
            Channel(
                ChannelKind.EMAIL,
                f"mailto:{quote(plain, safe='@+')}",
                plain,
                day,
                InteractionKind.EMAIL,
                "mail",
            )
        ]
    if kind == MethodKind.LINK and re.match(r"https?://", plain):
        is_linkedin = "linkedin.com/" in plain.casefold()
        day = _newest(used, "linkedin") if is_linkedin else None
        channel = "linkedin" if is_linkedin else ""
        return [Channel(ChannelKind.PROFILE, plain, plain, day, InteractionKind.MESSAGE, channel)]
    if kind == MethodKind.PHONE and (number := re.sub(r"[^\d+]", "", plain)):
        return _of_number(number, plain, used)
    return []


def _of_number(number: str, plain: str, used: dict[str, date]) -> list[Channel]:
    call = Channel(ChannelKind.CALL, f"tel:{number}", plain, _newest(used, "call"), InteractionKind.CALL, "")
    if not number.startswith("+"):
        return [call]
    # WhatsApp's own address for a number takes it in international form without the plus.
    chat = Channel(
        ChannelKind.WHATSAPP,
        f"https://wa.me/{number[1:]}",
        plain,
        _newest(used, "whatsapp"),
        InteractionKind.MESSAGE,
        "whatsapp",
    )
    return [chat, call]


@dataclass(frozen=True, slots=True)
class Habit:
    """How two people talk, over their meaningful exchanges of the past twelve months.

    ``kinds`` counts them by kind, the most frequent first; ``they_started`` and ``told_starts`` count those that they began
    among those of which Kith knows who began. ``answer_days`` is the median of days until they answered my messages,
    None where there were fewer than three answers.
    """

    kinds: tuple[tuple[str, int], ...]
    they_started: int
    told_starts: int
    answer_days: int | None


@dataclass(frozen=True, slots=True)
class Before:
    """What to know before writing to a person.

    ``left_off`` is the newest exchange that has words, ``asked`` the newest message of theirs that waits for an answer,
    ``in_person_on`` the last day of a meeting and ``in_person`` what was noted of it. ``notes`` are the newest notes'
    first lines with their ids and days.
    """

    on: date
    line: Line
    left_off: Exchange | None
    asked: Exchange | None
    in_person_on: date | None
    in_person: str
    notes: tuple[tuple[int, date, str], ...]
    habit: Habit
    channels: tuple[Channel, ...]


def before_you_write(tx: Transaction, contact_id: int) -> Before | None:
    """What to know before writing to a person; None where there is none of this id."""
    lines = people_lines(tx, [contact_id])
    if not lines:
        return None
    exchanges = exchanges_of(tx, contact_id, _READ)
    worded = [one for one in exchanges if one.last_words or one.text or one.title]
    said = [one for one in worded if one.meaningful or one.awaiting] or worded
    met = next((one for one in exchanges if one.kind == InteractionKind.MEETING), None)
    return Before(
        on=tx.today,
        line=lines[0],
        left_off=said[0] if said else None,
        asked=next((one for one in exchanges if one.awaiting == "me"), None),
        in_person_on=met.happened_on if met else _last_meeting(tx, contact_id),
        in_person=(met.title or met.text) if met else "",
        notes=_notes(tx, contact_id),
        habit=habit_of(tx, contact_id),
        channels=channels_to(tx, contact_id),
    )


def _last_meeting(tx: Transaction, contact_id: int) -> date | None:
    day = tx.sql(
        "SELECT MAX(p.happened_on) FROM participant p JOIN interaction i ON i.id = p.interaction_id"
        " WHERE p.contact_id = ? AND i.kind = 'meeting'",
        (contact_id,),
    ).scalar()
    return None if day is None else date.fromisoformat(day)


def _notes(tx: Transaction, contact_id: int) -> tuple[tuple[int, date, str], ...]:
    from prm.clock import day_in
    from prm.notes import notes_of

    found = sorted(notes_of(tx, contact_id), key=_made_at, reverse=True)[:2]
    lines = [(note.id, day_in(note.made_at, tx.home_zone), _first_line(note.text)) for note in found]
    return tuple(line for line in lines if line[2])


def _made_at(note: Any) -> Any:
    return note.made_at


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def habit_of(tx: Transaction, contact_id: int) -> Habit:
    """How a person and I talk, over the past twelve months."""
    since = (tx.today - timedelta(days=_LATELY_DAYS)).isoformat()
    rows = tx.sql(
        "SELECT i.kind, i.direction, (SELECT m.from_me FROM message m WHERE m.interaction_id = i.id"
        " ORDER BY m.at, m.id LIMIT 1) FROM participant p JOIN interaction i ON i.id = p.interaction_id"
        " WHERE p.contact_id = ? AND p.meaningful = 1 AND p.happened_on >= ?",
        (contact_id, since),
    ).fetchall()
    counts: dict[str, int] = {}
    for kind, _direction, _mine in rows:
        counts[kind] = counts.get(kind, 0) + 1
    told = [not mine for _kind, _direction, mine in rows if mine is not None]
    return Habit(
        kinds=tuple(sorted(counts.items(), key=_most)),
        they_started=sum(told),
        told_starts=len(told),
        answer_days=_answer_days(tx, contact_id, since),
    )


def _most(item: tuple[str, int]) -> tuple[int, str]:
    return (-item[1], item[0])


def _answer_days(tx: Transaction, contact_id: int, since: str) -> int | None:
    """The median of whole days from the last of my messages to their next one, within a thread of two."""
    rows = tx.sql(
        "SELECT m.from_me, julianday(m.at) FROM participant p JOIN interaction i ON i.id = p.interaction_id"
        " JOIN message m ON m.interaction_id = i.id"
        " WHERE p.contact_id = ? AND i.is_group = 0 AND p.happened_on >= ? ORDER BY m.at, m.id",
        (contact_id, since),
    ).fetchall()
    waits: list[float] = []
    mine: float | None = None
    for from_me, at in rows:
        if from_me:
            mine = at
        elif mine is not None:
            waits.append(at - mine)
            mine = None
    if len(waits) < _FEW_REPLIES:
        return None
    return int(sorted(waits)[len(waits) // 2])
