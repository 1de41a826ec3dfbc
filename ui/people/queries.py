"""What the list of people asks the book for."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from prm.database import Transaction
from prm.people import Filter, Line, Sort, people_ids, people_lines


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


def listed(tx: Transaction, chosen: Filter, sort: Sort, first: int) -> Listed:
    """The whole list, with the lines of its ``first`` people."""
    ids = people_ids(tx, chosen, sort)
    return Listed(tx.today, ids, tuple(people_lines(tx, ids[:first])))


def beginning(tx: Transaction, chosen: Filter, sort: Sort, first: int) -> Listed:
    """The beginning of a list: on the screen before a long one is counted."""
    ids = people_ids(tx, chosen, sort, limit=first)
    return Listed(tx.today, ids, tuple(people_lines(tx, ids)), is_whole=len(ids) < first)


def block(tx: Transaction, number: int, ids: Sequence[int]) -> Block:
    """The lines of one stretch."""
    return Block(number, tuple(people_lines(tx, ids)))
