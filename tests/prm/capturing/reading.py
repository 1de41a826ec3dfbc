"""Lines read on Sunday 22 November 2026 with a few names, for the tests of the grammar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from prm.capturing.line import read_line
from prm.capturing.names import Name, NameIndex, name_words, other_words
from prm.capturing.values import Line, PieceKind

SUNDAY = date(2026, 11, 22)
PEOPLE = (
    "Ada Lovelace",
    "Ada Okonkwo",
    "Inês Duarte",
    "Kwame Mensah",
    "Will Harker",
    "May Lindqvist",
    "Mark Osei",
    "Jürgen Weiß",
    "Siobhán O'Neil",
    "王小明",
    "Peter Freitag",
    "Anna Kowalska",
    "Anna Schmidt",
    "Bart de Wit",
)


def names(people: Sequence[str] = PEOPLE) -> NameIndex:
    """An index of these people, whose ids are their places from one on."""
    return NameIndex(
        Name(number, name_words(name), other_words(name), (0, 0, name_words(name)[0]))
        for number, name in enumerate(people, 1)
    )


def read(text: str, *languages: str) -> Line:
    """A line read with these names."""
    return read_line(text, on=SUNDAY, languages=languages or ("en", "de"), names=names())


def said(line: Line, kind: PieceKind) -> list[str]:
    """What the pieces of a kind stand for."""
    return [piece.value for piece in line.of(kind)]


def marked(line: Line) -> list[str]:
    """The parts of the text that mean something."""
    return [line.text[piece.start : piece.end] for piece in line.pieces]
