"""What goes into a judgement and what comes out of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from prm.verdict.reasons import Reason
from prm.words import Awaiting, TokenKind


@dataclass(frozen=True, slots=True)
class EpisodeMessage:
    """One message. ``at`` is an aware UTC instant."""

    from_me: bool
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Episode:
    """What was written between two silences, in order of time.

    ``people`` counts all who take part, the owner included. ``to_many``: the opening text went word for word to many
    people. ``opening`` is the last message of an earlier, judged episode: context that is judged no second time.
    """

    messages: tuple[EpisodeMessage, ...]
    people: int = 2
    to_many: bool = False
    opening: EpisodeMessage | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict of the rules: exactly one of meaningful, token (with its kind), or awaiting an answer.

    ``likelihood`` (0 to 1) tells how sure the rules are that a fair reader would call the episode meaningful. The
    reasons are true statements about the episode, the weightiest first: two to four where both wrote, else at least one.
    """

    meaningful: bool
    token_kind: TokenKind | None
    awaiting: Awaiting | None
    likelihood: float
    reasons: tuple[Reason, ...]
