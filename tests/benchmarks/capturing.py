"""Ctrl+K while somebody types: whom the letters fit, and what the line would log; the first letter reads all names."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from prm.capturing.finding import find_people
from prm.capturing.line import read_line
from prm.capturing.resolving import resolve
from prm.clock import FixedClock
from prm.database import Database, Reader, Transaction
from tests.benchmarks.books import NOW, book
from tests.benchmarks.measuring import Finding, Lab, milliseconds, p95, seconds
from tests.benchmarks.network import LAST_DAY

_LINES = (
    "coffee with {name} yesterday about engines, ping in 3 weeks #work",
    "lunch with {name} and {other} on thursday about the printed issue",
    "mit {name} telefoniert wegen Umzug, im Januar wieder melden",
)


def resolve_text(tx: Transaction, text: str) -> Any:
    """What the palette asks at every letter of a line."""
    return resolve(tx, read_line(text, on=LAST_DAY))


def measure(lab: Lab) -> list[Finding]:
    """At the promised size and at five times as many; half of the names with a letter wrong."""
    findings: list[Finding] = []
    for people in (lab.size(20_000, 1_000), lab.size(100_000, 2_000)):
        with (
            Database.open(book(lab, people, people), clock=FixedClock(NOW)) as database,
            database.reader() as reader,
        ):
            first = seconds(lambda reader=reader: reader.read(find_people, "a"))  # type: ignore[misc]
            names = reader.read(_names, lab.size(120, 12))
            findings += [
                Finding(
                    f"Ctrl+K: the first letter among {people:,}", 1_000, "ms", first * 1e3, "reads all names"
                ),
                _typed(f"Ctrl+K: a letter of a name among {people:,}", 50, reader, find_people, names),
                _typed(
                    f"Ctrl+K: a letter of a line among {people:,}", 50, reader, resolve_text, _lines(names)
                ),
            ]
    return findings


def _names(tx: Transaction, count: int) -> list[str]:
    rows = tx.sql("SELECT display_name FROM contact ORDER BY uid").fetchall()
    random = Random(5)
    names = [row[0] for row in random.sample(rows, count)]
    return [_misspelt(name, random) if place % 2 else name for place, name in enumerate(names)]


def _misspelt(name: str, random: Random) -> str:
    place = random.randrange(1, len(name))
    return name[:place] + random.choice("aeinrst") + name[place + 1 :]


def _lines(names: list[str]) -> list[str]:
    return [
        _LINES[place % len(_LINES)].format(name=name, other=names[place - 1])
        for place, name in enumerate(names[: max(3, len(names) // 8)])
    ]


def _typed(
    what: str, goal: float, reader: Reader, query: Callable[[Transaction, str], Any], texts: list[str]
) -> Finding:
    taken: list[float] = []
    slowest = (0.0, "")
    for text in texts:
        for end in range(1, len(text) + 1):
            typed = text[:end]
            taken.append(seconds(lambda typed=typed: reader.read(query, typed)))  # type: ignore[misc]
            slowest = max(slowest, (taken[-1], typed))
    note = f"{milliseconds(taken)}, slowest {slowest[0] * 1e3:.0f} ms {slowest[1]!r}"
    return Finding(what, goal, "ms (p95)", p95(taken) * 1e3, note)
