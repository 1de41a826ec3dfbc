"""Carrying out the exchanges of a plan: judged as they come in, written in bulk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from prm.clock import day_in
from prm.database import Transaction
from prm.importing.plan import EpisodeAction, PlannedMessage
from prm.interactions import refresh_span, remember_hand
from prm.judging import (
    VERDICT_COLUMNS,
    episode_of,
    judge_anew,
    messages_of,
    stored_verdict,
)
from prm.store.types import instant_text
from prm.uids import new_uid
from prm.verdict import Episode, EpisodeMessage, judge, judge_and_end

_CHUNK = 500
_TOLD_EVERY = 100
_INTERACTION = (
    "INSERT INTO interaction(id, uid, kind, channel, source_id, title, started_on, happened_on, started_at, ended_at,"
    f" is_group, message_count, made_at, {', '.join(VERDICT_COLUMNS)})"
    f" VALUES ({', '.join('?' * (13 + len(VERDICT_COLUMNS)))})"
)
_PARTICIPANT = (
    "INSERT INTO participant(interaction_id, contact_id, happened_on, meaningful, awaiting) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING"
)
_MESSAGE = "INSERT INTO message(interaction_id, at, from_me, sender_name, conversation, text, key) VALUES (?, ?, ?, ?, ?, ?, ?)"


class PeopleIds(Protocol):
    """Gives the contact id of a person of a plan."""

    def id_of(self, person: int) -> int: ...


Tell = Callable[[str, int, int], None]


def carry_episodes(
    tx: Transaction, actions: Sequence[EpisodeAction], people: PeopleIds, sources: dict[str, int], tell: Tell
) -> None:
    """Write new exchanges in bulk, in order of time, then let the others grow."""
    new = [action for action in actions if action.interaction_id is None and action.hand_id is None]
    new.sort(key=_begins)
    for start in range(0, len(new), _CHUNK):

        def tell_of_chunk(number: int, start: int = start) -> None:
            tell("exchanges", start + number, len(new))

        _insert_new(tx, new[start : start + _CHUNK], people, sources, tell_of_chunk)
    for number, action in enumerate(
        a for a in actions if a.interaction_id is not None or a.hand_id is not None
    ):
        if number % 100 == 0:
            tell("exchanges", number, len(actions))
        _grow(tx, action, people, sources)


def _begins(action: EpisodeAction) -> tuple[int, bytes]:
    return (action.messages[0].at, action.messages[0].key)


def _said(message: PlannedMessage) -> EpisodeMessage:
    return EpisodeMessage(message.from_me, datetime.fromtimestamp(message.at, UTC), message.text)


def _insert_new(
    tx: Transaction,
    actions: Sequence[EpisodeAction],
    people: PeopleIds,
    sources: dict[str, int],
    tell: Callable[[int], None],
) -> None:
    last = tx.sql("SELECT seq FROM sqlite_sequence WHERE name = 'interaction'").scalar()
    first_id = int(last or 0) + 1
    interactions, participants, messages = [], [], []
    made_at = instant_text(tx.now)
    for interaction_id, action in enumerate(actions, first_id):
        if (interaction_id - first_id) % _TOLD_EVERY == 0:
            tell(interaction_id - first_id)
        said = [_said(message) for message in action.messages]
        opening = _opening(tx, action)
        episode = Episode(
            tuple(said), people=3 if action.is_group else 2, to_many=action.to_many, opening=opening
        )
        judgement, end = judge_and_end(episode)
        verdict = stored_verdict(judgement)
        happened = day_in(said[end].at, tx.home_zone)
        started = min(day_in(said[0].at, tx.home_zone), happened)
        interactions.append(
            (
                interaction_id,
                new_uid(tx.now),
                action.kind,
                action.channel,
                sources[action.source],
                action.title,
                started.isoformat(),
                happened.isoformat(),
                instant_text(said[0].at),
                instant_text(said[-1].at),
                int(action.is_group),
                len(said),
                made_at,
                *verdict,
            )
        )
        day = happened.isoformat()
        participants += [
            (interaction_id, people.id_of(p), day, verdict[0], verdict[3]) for p in action.people
        ]
        messages += message_rows(interaction_id, action.messages)
    tx.many(_INTERACTION, interactions)
    tx.many(_PARTICIPANT, participants)
    tx.many(_MESSAGE, messages)


def message_rows(interaction_id: int, messages: Iterable[PlannedMessage]) -> list[tuple[Any, ...]]:
    """Messages as rows."""
    return [
        (
            interaction_id,
            datetime.fromtimestamp(m.at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            int(m.from_me),
            m.sender_name,
            m.conversation,
            m.text,
            m.key,
        )
        for m in messages
    ]


def _opening(tx: Transaction, action: EpisodeAction) -> EpisodeMessage | None:
    """What was said just before, where no silence lies between: context, not judged again."""
    if action.opening is not None:
        return _said(action.opening)
    if action.opening_id is not None:
        before = messages_of(tx, action.opening_id)
        return before[-1] if before else None
    return None


def _grow(
    tx: Transaction,
    action: EpisodeAction,
    people: PeopleIds,
    sources: dict[str, int],
) -> None:
    """Put messages into an exchange that is there: an episode, or a hand-logged one that a thread is the same as."""
    hand = action.hand_id
    target = hand if hand is not None else action.interaction_id
    if target is None:
        return
    row = tx.sql("SELECT * FROM interaction WHERE id = ?", (target,)).first()
    if hand is not None:
        tx.sql(
            "UPDATE interaction SET merged_hand = ?, kind = ?, channel = ?, source_id = ? WHERE id = ?",
            (remember_hand(row), action.kind, action.channel, sources[action.source], target),
        )
    for joined in {action.interaction_id, *action.joined_ids} - {target, None}:
        _take_in(tx, target, joined)
    tx.many(_MESSAGE, message_rows(target, action.messages))
    known = {r[0] for r in tx.sql("SELECT contact_id FROM participant WHERE interaction_id = ?", (target,))}
    for person in action.people:
        if people.id_of(person) not in known:
            tx.sql(
                "INSERT INTO participant(interaction_id, contact_id) VALUES (?, ?)",
                (target, people.id_of(person)),
            )
    was = (row.started_on, row.happened_on)
    refresh_span(tx, target)
    if row.decided_by == "you":
        _keep_judged(tx, row, target, was)
    else:
        judge_anew(tx, [target])


def _keep_judged(tx: Transaction, row: Any, target: int, was: tuple[str, str]) -> None:
    """The person's verdict stays, and the days hold at least what was logged.

    What was only "I wrote" or "they wrote" was no verdict yet: with the answer in the thread the rules decide.
    """
    tx.sql(
        "UPDATE interaction SET started_on = MIN(started_on, ?), happened_on = MAX(happened_on, ?) WHERE id = ?",
        (*was, target),
    )
    if row.awaiting:
        verdict = stored_verdict(judge(episode_of(messages_of(tx, target), people=3 if row.is_group else 2)))
        pairs = ", ".join(f"{column} = ?" for column in VERDICT_COLUMNS)
        tx.sql(f"UPDATE interaction SET {pairs} WHERE id = ?", (*verdict, target))


def _take_in(tx: Transaction, target: int, joined: int | None) -> None:
    """Two episodes join: the lower id stays, messages and links move."""
    for table in ("message", "follow_up"):
        tx.sql(f"UPDATE {table} SET interaction_id = ? WHERE interaction_id = ?", (target, joined))
    tx.sql(
        "UPDATE OR IGNORE story_interaction SET interaction_id = ? WHERE interaction_id = ?", (target, joined)
    )
    tx.sql("DELETE FROM story_interaction WHERE interaction_id = ?", (joined,))
    tx.sql("DELETE FROM participant WHERE interaction_id = ?", (joined,))
    tx.sql("DELETE FROM interaction WHERE id = ?", (joined,))
