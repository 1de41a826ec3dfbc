"""What a conversation looks like to the rules: named figures from the readings of its messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log1p

from prm.verdict.reading import Reading

STOCK = ("sales_pitch", "recruiter_template", "endorsement_request", "mass_mail", "other")
NICETIES = ("connection_boilerplate", "birthday_or_anniversary", "congratulations", "emoji_or_thanks")


@dataclass(frozen=True, slots=True)
class Turn:
    """One message as read, with its side."""

    from_me: bool
    reading: Reading


@dataclass(slots=True)
class Side:
    """All that one person wrote."""

    mass: float = 0.0
    own_words: int = 0
    all_words: int = 0
    formulas: int = 0
    logistics: int = 0
    exclamations: int = 0
    messages: int = 0
    specifics: int = 0


def side_of(turns: Sequence[Turn], from_me: bool) -> Side:
    """What this person's messages come to together."""
    side = Side()
    for turn in turns:
        if turn.from_me is not from_me:
            continue
        reading = turn.reading
        side.mass += reading.mass
        side.own_words += reading.own_words
        side.all_words += reading.all_words
        side.formulas += reading.formulas
        side.logistics += reading.logistics
        side.exclamations += reading.exclamations
        side.messages += 1
        side.specifics += reading.figures + reading.names
    return side


def answers(turns: Sequence[Turn]) -> list[tuple[Turn, Turn]]:
    """Neighbouring messages of two sides: what was said, and what came back."""
    return [(a, b) for a, b in pairwise(turns) if a.from_me is not b.from_me]


def answered_questions(turns: Sequence[Turn]) -> int:
    """How many questions with substance got an answer with substance."""
    return sum(a.reading.questions > 0 and b.reading.mass >= 1.5 for a, b in answers(turns))


def shared_words(turns: Sequence[Turn]) -> list[str]:
    """Content words of which both sides use a form; ``""`` stands for one that the two write differently."""
    mine: dict[str, str] = {}
    theirs: dict[str, str] = {}
    for turn in turns:
        (mine if turn.from_me else theirs).update(turn.reading.content)
    return [word if theirs[stem] == word else "" for stem, word in mine.items() if stem in theirs]


def count_tags(turns: Sequence[Turn], tags: Sequence[str]) -> int:
    return sum(len(turn.reading.tags.get(tag, ())) for turn in turns for tag in tags)


def features(turns: Sequence[Turn]) -> dict[str, float]:
    """The named figures that the weights of ``weights.py`` belong to, for an episode in which both wrote."""
    mine, theirs = side_of(turns, True), side_of(turns, False)
    weak = min(mine, theirs, key=lambda side: side.mass)
    pairs = answers(turns)
    best = max((min(a.reading.mass, b.reading.mass) for a, b in pairs), default=0.0)
    best_reply = max((b.reading.mass for _, b in pairs), default=0.0)
    words = mine.all_words + theirs.all_words + 1
    own = mine.own_words + theirs.own_words + 1
    starter = turns[0].from_me
    opener = [turn for turn in turns if turn.from_me is starter]
    replier = [turn for turn in turns if turn.from_me is not starter]
    after = side_of(turns, not starter)
    stock = count_tags(opener[:1], STOCK)
    return {
        "weaker side": log1p(weak.mass),
        "best exchange": log1p(best),
        "best answer": log1p(best_reply),
        "the replier's own": log1p(after.mass),
        "weaker side per message": log1p(weak.mass / weak.messages),
        "answers with substance": min(4, sum(b.reading.mass >= 2.5 for _, b in pairs)),
        "formula share": (mine.formulas + theirs.formulas) / words,
        "logistics share": (mine.logistics + theirs.logistics) / own,
        "exclamations": (mine.exclamations + theirs.exclamations) / len(turns),
        "specifics of the weaker side": log1p(weak.specifics),
        "shared words": min(3, len(shared_words(turns))),
        "stock opening": min(3, stock),
        "stock later": min(3, count_tags(turns, STOCK) - stock),
        "niceties": min(3, count_tags(turns, NICETIES)),
        "brush-off in the answer": min(2, count_tags(replier, ("brush_off",))),
        "refusal": min(1, count_tags(turns, ("refusal",))),
        "automatic": min(2, count_tags(turns, ("auto_reply",))),
        "arrangements": min(3, count_tags(turns, ("logistics_only",))),
    }
