"""Which people and records the words of a command line mean."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence

from prm.circles import circles
from prm.contacts import find_contact
from prm.database import Transaction
from prm.errors import UsageError
from prm.people import Line
from prm.words import TYPE_LETTERS, read_short_id


def find_people(tx: Transaction, texts: Sequence[str], *, trashed: bool = False) -> dict[int, str]:
    """The people that each of the texts fits, names by id in that order; UsageError lists candidates."""
    ids = [find_contact(tx, text, trashed=trashed) for text in texts]
    return {contact_id: name_of(tx, contact_id) for contact_id in ids}


def name_of(tx: Transaction, contact_id: int) -> str:
    """A person's name."""
    return str(tx.sql("SELECT display_name FROM contact WHERE id = ?", (contact_id,)).scalar_one())


def rhythm_in_words(line: Line, rhythms: Mapping[str, int | None]) -> str:
    """How often a person is to be talked with; ``rhythms`` are the days of the circles by name. Empty without a rhythm."""
    if line.circle and rhythms.get(line.circle) == line.cadence_days:
        return line.circle
    return f"every {line.cadence_days} days" if line.cadence_days else line.circle


def read_rhythms(tx: Transaction) -> dict[str, int | None]:
    """The days of all circles by name."""
    return {one.name: one.cadence_days for one in circles(tx)}


def read_id(kind: str, text: str) -> int:
    """The number of a typed id of a kind; UsageError for any other text."""
    number = read_short_id(kind, text.strip().lower())
    if number is None:
        words = kind.replace("_", "-")
        one = f"an {words}" if words[0] in "aeio" else f"a {words}"
        raise UsageError(f"{text!r} is no {words}; {one} is named like {TYPE_LETTERS[kind]}12.")
    return number


def positive(text: str) -> int:
    """A whole number from 1 on, for argparse."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 on")
    return number
