"""From a key in the search of the People page to the painted list, through the window's own threads."""

from __future__ import annotations

import json
from random import Random

from prm.clock import FixedClock
from prm.database import Database, Transaction
from tests.benchmarks.books import NOW, book
from tests.benchmarks.imports import python
from tests.benchmarks.measuring import Finding, Lab, milliseconds, p95


def _names(tx: Transaction, count: int) -> list[str]:
    """Names of every script, without marks that combine with the letter before."""
    rows = tx.sql("SELECT display_name FROM contact ORDER BY uid").fetchall()
    names = [row[0] for row in Random(8).sample(rows, 4 * count)]
    return [name for name in names if all(letter.isalnum() or letter == " " for letter in name)][:count]


def measure(lab: Lab) -> list[Finding]:
    """Whole names, letter by letter."""
    people, exchanges = lab.size(100_000, 2_000), lab.size(1_000_000, 20_000)
    folder = book(lab, people, exchanges)
    with Database.open(folder, clock=FixedClock(NOW)) as database:
        names = database.read(_names, lab.size(60, 8))
    environment = {"QT_QPA_PLATFORM": "offscreen"}
    printed = python("tests.benchmarks.painted_child", [str(folder), json.dumps(names)], environment)
    taken: list[float] = json.loads(printed.splitlines()[-1])
    what = f"key to painted list at {people:,} people"
    return [Finding(what, 50, "ms (p95)", p95(taken) * 1e3, f"{milliseconds(taken)}; drawn off the screen")]
