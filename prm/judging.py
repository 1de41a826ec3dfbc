"""Between the book and the verdict: interactions as episodes, and judgements as stored columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from prm.database import Transaction
from prm.store.types import read_instant
from prm.verdict import (
    RULES_VERSION,
    Episode,
    EpisodeMessage,
    Judgement,
    Reason,
    decode_reason,
    end_of,
    judge,
    words,
)
from prm.words import DecidedBy, TokenKind

VERDICT_COLUMNS = (
    "meaningful",
    "decided_by",
    "token_kind",
    "awaiting",
    "likelihood",
    "reasons",
    "rules_version",
)


def stored_verdict(judgement: Judgement) -> tuple[Any, ...]:
    """A judgement by the rules as the values of VERDICT_COLUMNS."""
    return (
        int(judgement.meaningful),
        str(DecidedBy.RULES),
        str(judgement.token_kind or ""),
        str(judgement.awaiting or ""),
        round(judgement.likelihood * 1000),
        "\n".join(reason.encode() for reason in judgement.reasons),
        RULES_VERSION,
    )


def your_verdict(*, meaningful: bool, awaiting: str = "") -> tuple[Any, ...]:
    """The person's own decision as the values of VERDICT_COLUMNS."""
    token = "" if meaningful or awaiting else str(TokenKind.OTHER)
    return (
        int(meaningful),
        str(DecidedBy.YOU),
        token,
        "" if meaningful else awaiting,
        1000,
        "you_decided",
        0,
    )


def reasons_in_words(stored: str) -> tuple[str, ...]:
    """Stored reasons as words for a person."""
    return tuple(reason_in_words(code) for code in stored.split("\n") if code)


def reason_in_words(code: str) -> str:
    """One stored reason in words."""
    return "you decided" if code == "you_decided" else words(decode_reason(code))


def read_reasons(stored: str) -> tuple[Reason, ...]:
    """Stored reasons as values."""
    return tuple(decode_reason(code) for code in stored.split("\n") if code)


def episode_of(messages: Sequence[EpisodeMessage], *, people: int = 2, to_many: bool = False) -> Episode:
    """An episode of messages in order."""
    return Episode(messages=tuple(messages), people=people, to_many=to_many)


def messages_of(tx: Transaction, interaction_id: int) -> list[EpisodeMessage]:
    """The messages of an interaction in order."""
    rows = tx.sql(
        "SELECT from_me, at, text FROM message WHERE interaction_id = ? ORDER BY at, id", (interaction_id,)
    )
    return [EpisodeMessage(bool(mine), read_instant(at), text) for mine, at, text in rows]


def last_with_substance(messages: Sequence[EpisodeMessage]) -> EpisodeMessage:
    """The last message that has substance, else the last one: a closing thumb does not move the day."""
    return messages[end_of(messages)]


def judge_anew(tx: Transaction, interaction_ids: Iterable[int]) -> None:
    """Judge these interactions by the rules again, except those a person decided."""
    assignments = ", ".join(f"{column} = ?" for column in VERDICT_COLUMNS)
    for interaction_id in interaction_ids:
        messages = messages_of(tx, interaction_id)
        row = tx.sql(
            "SELECT is_group, (SELECT count(*) FROM participant WHERE interaction_id = interaction.id)"
            " FROM interaction WHERE id = ? AND decided_by = 'rules'",
            (interaction_id,),
        ).first()
        if row is None or not messages:
            continue
        verdict = stored_verdict(judge(episode_of(messages, people=3 if row[0] else 2)))
        tx.sql(f"UPDATE interaction SET {assignments} WHERE id = ?", (*verdict, interaction_id))
