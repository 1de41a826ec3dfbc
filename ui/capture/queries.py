"""What the palette and *We talked* ask of the book, in one reading each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from prm.capturing.book_names import names_of_book
from prm.capturing.finding import find_people, recent_people
from prm.capturing.line import read_line
from prm.capturing.ranking import rank_titles
from prm.capturing.resolving import resolve
from prm.capturing.values import Capture, Found
from prm.first_paint import Rhythm, read_places
from prm.people import Line, people_lines

if TYPE_CHECKING:
    from prm.database import Transaction

_MOST_PEOPLE: Final = 6
_MOST_RECENT: Final = 4
_MOST_TITLES: Final = 6


class Findings(NamedTuple):
    """What a typed text finds: people, the places of ``titles`` that fit (best first), what it would log.

    ``faces`` are the lines of everybody in it, by id.
    """

    text: str
    people: tuple[Found, ...]
    titles: tuple[int, ...]
    capture: Capture | None
    rhythms: tuple[Rhythm, ...]
    faces: Mapping[int, Line]


def look_up(
    tx: Transaction, text: str, languages: Sequence[str], titles: Sequence[str], *, day_first: bool | None
) -> Findings:
    """Everything the palette shows for a text; nothing typed gives the people last talked with.

    ``titles`` are those of commands and lists, the rhythms' names come after them.
    """
    rhythms = read_places(tx.sql).rhythms
    words = text.strip()
    if not words:
        people = recent_people(tx, _MOST_RECENT)
        return Findings(text, people, (), None, rhythms, _faces(tx, people))
    capture = read(tx, text, languages, day_first=day_first)
    people = () if capture.is_exchange else find_people(tx, words, _MOST_PEOPLE)
    ranked = rank_titles(words, [*titles, *(rhythm.name for rhythm in rhythms)])[:_MOST_TITLES]
    everybody = [*people, *_people_of(capture)]
    return Findings(text, people, tuple(one.place for one in ranked), capture, rhythms, _faces(tx, everybody))


def read(tx: Transaction, text: str, languages: Sequence[str], *, day_first: bool | None) -> Capture:
    """What a line would log."""
    line = read_line(text, on=tx.today, languages=tuple(languages), day_first=day_first)
    return resolve(tx, line)


def warm_up(tx: Transaction) -> None:
    """Read everybody's names, so that the first letter typed need not wait for them."""
    names_of_book(tx)


class Reading(NamedTuple):
    """What a line would log, and the lines of the people in it."""

    capture: Capture
    faces: Mapping[int, Line]


def read_talk(
    tx: Transaction, text: str, languages: Sequence[str], also: Sequence[int] = (), *, day_first: bool | None
) -> Reading:
    """What the line of *We talked* says, with the faces of those in it and of ``also``."""
    capture = read(tx, text, languages, day_first=day_first)
    ids = [*(found.id for found in _people_of(capture)), *also]
    return Reading(capture, _lines(tx, ids))


class Somebody(NamedTuple):
    """People that a name fits, with their lines."""

    text: str
    people: tuple[Found, ...]
    faces: Mapping[int, Line]


def look_for_somebody(tx: Transaction, text: str) -> Somebody:
    """Whom a typed name fits."""
    people = find_people(tx, text, _MOST_PEOPLE) if text.strip() else recent_people(tx, _MOST_PEOPLE)
    return Somebody(text, people, _faces(tx, people))


def _people_of(capture: Capture) -> list[Found]:
    found = [person.found for person in capture.people if person.found is not None]
    return found + [other for person in capture.people for other in person.others]


def _faces(tx: Transaction, people: Iterable[Found]) -> Mapping[int, Line]:
    return _lines(tx, [found.id for found in people])


def _lines(tx: Transaction, ids: Iterable[int]) -> Mapping[int, Line]:
    return {line.id: line for line in people_lines(tx, dict.fromkeys(ids))}
