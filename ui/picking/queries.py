"""What picking asks the book for; each runs on a reading thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from prm.circles import Circle, circles
from prm.database import Transaction
from prm.people import Filter, Line, people_ids, people_lines
from prm.picking import Candidate, Why, candidates

_FOUND = 8


class Deck(NamedTuple):
    """Whom to offer, and the rhythms; ``is_blind`` tells that nothing is known of anybody but names."""

    candidates: tuple[Candidate, ...]
    rhythms: tuple[Circle, ...]
    is_blind: bool


def deck(tx: Transaction) -> Deck:
    """Everything picking begins with."""
    found = candidates(tx)
    # Names from a file say nothing; whoever wrote names down meant these people.
    is_blind = any(one.connected_on for one in found) and all(
        reason.why is Why.CONNECTED for one in found for reason in one.reasons
    )
    return Deck(found, tuple(circles(tx)), is_blind)


def rhythms_of(tx: Transaction, ids: Sequence[int]) -> dict[int, int | None]:
    """The rhythm that each of these people has now, by id."""
    by_name = {circle.name: circle.id for circle in circles(tx)}
    return {line.id: by_name.get(line.circle) for line in people_lines(tx, ids)}


def found_people(tx: Transaction, text: str) -> list[Line]:
    """Who fits what is typed, beginnings of names first."""
    return people_lines(tx, people_ids(tx, Filter(text=text), limit=_FOUND))
