"""What the list of people asks the book for."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from prm.circles import Circle, circles
from prm.database import Transaction
from prm.filters import Value, values_of
from prm.people import Filter, Line, Sort, people_ids, people_lines

#: A menu with more lines than this is no help.
MOST_VALUES: Final = 40


@dataclass(frozen=True, slots=True)
class Listed:
    """A list in its order, and the lines that are seen first. ``is_whole`` is False while only its beginning is known."""

    on: date
    ids: array[int]
    lines: tuple[Line, ...]
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one stretch of a list."""

    number: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the people of the book can be filtered by, most first where there are too many to show."""

    circles: tuple[Circle, ...]
    tags: tuple[Value, ...]
    organizations: tuple[Value, ...]
    places: tuple[Value, ...]


def listed(
    tx: Transaction, chosen: Filter, sort: Sort, is_reversed: bool, language: str, first: int
) -> Listed:
    """The whole list, with the lines of its ``first`` people."""
    ids = people_ids(tx, chosen, sort, is_reversed=is_reversed, language=language)
    return Listed(tx.today, ids, tuple(people_lines(tx, ids[:first])))


def beginning(
    tx: Transaction, chosen: Filter, sort: Sort, is_reversed: bool, language: str, first: int
) -> Listed:
    """The beginning of a list: on the screen before a long one is counted."""
    ids = people_ids(tx, chosen, sort, limit=first, is_reversed=is_reversed, language=language)
    return Listed(tx.today, ids, tuple(people_lines(tx, ids)), is_whole=len(ids) < first)


def block(tx: Transaction, number: int, ids: Sequence[int]) -> Block:
    """The lines of one stretch."""
    return Block(number, tuple(people_lines(tx, ids)))


def choices(tx: Transaction) -> Choices:
    """What people can be filtered by."""
    tags, organizations, places = (
        tuple(values_of(tx, kind, MOST_VALUES)) for kind in ("tag", "organization", "place")
    )
    return Choices(tuple(circles(tx)), tags, organizations, places)
