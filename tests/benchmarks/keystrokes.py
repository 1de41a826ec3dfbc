"""Searching while somebody types: one query for each letter, against LIKE in turn."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from prm.clock import FixedClock
from prm.database import Database, Reader, Transaction
from prm.search import search_people, search_said
from tests.benchmarks.books import NOW, book
from tests.benchmarks.measuring import Finding, Lab, milliseconds, p50, p95, seconds

Search = Callable[[Transaction, str], Any]

_LIKE_PEOPLE = """
SELECT id FROM contact WHERE display_name LIKE ? OR organization LIKE ? OR position LIKE ? ORDER BY sort_key LIMIT 50
"""
_LIKE_SAID = "SELECT id FROM message WHERE text LIKE ? ORDER BY id DESC LIMIT 50"


def like_people(tx: Transaction, text: str) -> Any:
    """The yardstick: people by LIKE."""
    return tx.sql(_LIKE_PEOPLE, (f"%{text}%",) * 3).fetchall()


def like_said(tx: Transaction, text: str) -> Any:
    """The yardstick: messages by LIKE, newest first."""
    return tx.sql(_LIKE_SAID, (f"%{text}%",)).fetchall()


def measure(lab: Lab) -> list[Finding]:
    """Names, organizations and two words of people; words of messages, some of them two."""
    people, exchanges = lab.size(100_000, 2_000), lab.size(1_000_000, 20_000)
    with (
        Database.open(book(lab, people, exchanges), clock=FixedClock(NOW)) as database,
        database.reader() as reader,
    ):
        names = reader.read(_typed_names, lab.size(300, 30))
        words = reader.read(_typed_words, lab.size(250, 30))
        return [
            _finding(f"people: a keystroke among {people:,}", 8, reader, search_people, like_people, names),
            _finding(f"messages: a keystroke among {exchanges:,}", 15, reader, search_said, like_said, words),
        ]


def _typed_names(tx: Transaction, count: int) -> list[str]:
    """What people type for people: a name, a family name, an organization, or the beginning of two names."""
    rows = tx.sql(
        "SELECT display_name, family_name, organization, given_name FROM contact ORDER BY uid"
    ).fetchall()
    random = Random(5)
    texts: list[str] = []
    for row in random.sample(rows, count):
        kind = random.random()
        if kind < 0.4:
            texts.append(row[0])
        elif kind < 0.6:
            texts.append(row[1])
        elif kind < 0.8:
            texts.append(row[2] or row[3])
        else:
            texts.append(f"{row[1]} {row[3]}")
    return texts


def _typed_words(tx: Transaction, count: int) -> list[str]:
    """Words as common as they are in messages; every fourth text is two words of one message."""
    random = Random(6)
    most = tx.sql("SELECT max(id) FROM message").scalar_one()
    texts: list[str] = []
    while len(texts) < count:
        words = tx.sql("SELECT text FROM message WHERE id = ?", (random.randrange(1, most + 1),)).scalar_one()
        drawn = words.rstrip(".").split()
        if len(drawn) > 1:
            texts.append(" ".join(random.sample(drawn, 2)) if len(texts) % 4 == 0 else random.choice(drawn))
    return texts


def _finding(
    what: str, goal: float, reader: Reader, product: Search, yardstick: Search, texts: list[str]
) -> Finding:
    """Every beginning of every text by ours; the whole text of every eighth by LIKE in the same round."""
    taken: list[float] = []
    like: list[float] = []
    slowest = (0.0, "")
    for place, text in enumerate(texts):
        for end in range(1, len(text) + 1):
            typed = text[:end]
            taken.append(seconds(lambda typed=typed: reader.read(product, typed)))  # type: ignore[misc]
            slowest = max(slowest, (taken[-1], typed))
        if place % 8 == 0:
            like.append(seconds(lambda text=text: reader.read(yardstick, text)))  # type: ignore[misc]
    note = f"{milliseconds(taken)}, slowest {slowest[1]!r}; LIKE p50 {p50(like) * 1e3:.0f} ms"
    return Finding(what, goal, "ms (p95)", p95(taken) * 1e3, note)
