"""From a line to what it becomes in this book: the people it means, the day, the verdict before it is logged."""

from __future__ import annotations

from dataclasses import replace

from prm.capturing.book_names import names_of_book
from prm.capturing.changing import as_name
from prm.capturing.finding import found_people
from prm.capturing.line import read_line
from prm.capturing.names import NameIndex
from prm.capturing.people_words import Closeness
from prm.capturing.tokens import tokens_of
from prm.capturing.values import (
    Capture,
    CapturedFollowUp,
    CapturedPerson,
    Found,
    Line,
    Piece,
    PieceKind,
)
from prm.capturing.verdicts import verdict_of
from prm.database import Transaction
from prm.words import InteractionKind

#: So many namesakes are offered beside the likeliest.
_OTHERS = 8


def resolve(tx: Transaction, line: Line) -> Capture:
    """What a line becomes: read again with the names of the book, so that "may" is a person where somebody is called so.

    The pieces to show are those of the capture's line. Nothing is written.
    """
    index = names_of_book(tx)
    line = read_line(line.text, on=line.on, languages=line.languages, day_first=line.day_first, names=index)
    people = _people(tx, index, line)
    kind = next((piece.interaction for piece in line.of(PieceKind.KIND)), None) or InteractionKind.OTHER
    topic = " · ".join(piece.value for piece in line.of(PieceKind.TOPIC))
    capture = Capture(
        line=line,
        people=people,
        kind=kind,
        day=line.days[0] if len(line.days) == 1 and not _is_unsure(line) else None,
        days=line.days,
        direction=line.direction,
        topic=topic,
        follow_up=_follow_up(line, topic),
        tags=tuple(dict.fromkeys(piece.value for piece in line.of(PieceKind.TAG))),
        text=line.text.strip() if line.has_more_words else "",
        happened=not line.only_follow_up,
    )
    return replace(capture, verdict=verdict_of(capture))


def _is_unsure(line: Line) -> bool:
    return any(piece.is_unsure for piece in line.of(PieceKind.DAY))


def _follow_up(line: Line, topic: str) -> CapturedFollowUp | None:
    for piece in line.of(PieceKind.FOLLOW_UP):
        return CapturedFollowUp(piece.value or topic, piece.days[0] if piece.days else None, piece.days)
    return None


def _people(tx: Transaction, index: NameIndex, line: Line) -> tuple[CapturedPerson, ...]:
    """Each name with the likeliest person of the book; somebody named twice is one."""
    people: list[CapturedPerson] = []
    taken: set[int] = set()
    for piece in line.of(PieceKind.PERSON):
        closeness, ids = _closest(index, piece)
        found = found_people(tx, [i for i in ids if i not in taken][: _OTHERS + 1])
        if ids and not found:
            continue
        person = _person(piece, found, is_sure=closeness is Closeness.EXACT)
        if person.found is not None:
            taken.add(person.found.id)
        people.append(person)
    return tuple(people)


def _closest(index: NameIndex, piece: Piece) -> tuple[Closeness, list[int]]:
    words = [token.word for token in tokens_of(piece.value) if token.is_word]
    closest = index.closest(words)
    if closest is None and len(words) == 1 and words[0].endswith("s"):
        closest = index.closest([words[0][:-1]])  # "Adas", "Ada's"
    return closest or (Closeness.EXACT, [])


def _person(piece: Piece, found: tuple[Found, ...], *, is_sure: bool) -> CapturedPerson:
    if not found:
        return CapturedPerson(as_name(piece.value), None, (), piece.start, piece.end)
    return CapturedPerson(piece.value, found[0], found[1:], piece.start, piece.end, is_sure)
