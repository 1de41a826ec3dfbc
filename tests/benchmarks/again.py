"""The same file a second time: how long against the first, and whether anything was written."""

from __future__ import annotations

from collections.abc import Sequence

from tests.benchmarks.imports import Imported
from tests.benchmarks.measuring import Finding, p50, paired_ratio

_WHY = "reading the file and matching its rows is what both times share; the second only writes nothing"


def again(what: str, rounds: Sequence[Imported]) -> Finding:
    """The second time against the first, each pair in one process."""
    first, second = [one.first for one in rounds], [one.again for one in rounds]
    note = f"{p50(second):.2f} s against {p50(first):.2f} s, median ratio of {len(rounds)} rounds"
    return Finding(f"{what} again", 0.5, "× the first time", paired_ratio(second, first), note, why=_WHY)


def written(what: str, rounds: Sequence[Imported]) -> Finding:
    """In how many rounds the second time left any row of any table other than it was."""
    changed = sum(not one.wrote_nothing for one in rounds)
    note = f"of {len(rounds)}, by a hash over every row of every table before and after"
    return Finding(f"{what} again: rounds that changed a row", 0, "rounds", changed, note)
