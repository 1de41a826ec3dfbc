"""From starting the program to a filled Today, and the memory there, against a bare QMainWindow in turn."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence

from tests.benchmarks.books import book
from tests.benchmarks.imports import python
from tests.benchmarks.measuring import Finding, Lab, p50, paired_ratio

_WHY = (
    "of the time beyond the bare window a quarter is PySide6 making its enumerations at every start (93 of the Qt namespace"
    " alone, as soon as one is used), an eighth loading fonts, which a window without words never does, and an eighth"
    " loading the driver and reading the book; the rest is sixty modules and as many widgets of ours"
)

Marks = dict[str, tuple[float, float]]


def _start(arguments: Sequence[str]) -> Marks:
    """Seconds since before the process was made, and MB, at each mark."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "PRM_NOW": "2026-11-22T12:00:00+00:00"}
    began = time.monotonic()
    printed = python("tests.benchmarks.start_child", arguments, environment)
    lines = [json.loads(line) for line in printed.splitlines() if line.startswith("{")]
    return {line["mark"]: (line["at"] - began, line["memory"]) for line in lines}


def measure(lab: Lab) -> list[Finding]:
    """Rounds of both in turn after one of each that only warms the disk's cache."""
    people, exchanges = lab.size(30_000, 2_000), lab.size(300_000, 20_000)
    folder = str(book(lab, people, exchanges))
    _start([])
    _start([folder])
    bare, ours = [], []
    for _ in range(lab.size(9, 3)):
        bare.append(_start([]))
        ours.append(_start([folder]))
    floor = [one["painted"] for one in bare]
    shown = [one["painted"] for one in ours]
    settled = [one["settled"] for one in ours]
    unit = "× a bare window"
    what = f"at {people:,} people"
    return [
        Finding(
            f"cold start to a filled Today {what}",
            1.6,
            unit,
            paired_ratio([at for at, _ in shown], [at for at, _ in floor]),
            f"{p50([at for at, _ in shown]) * 1e3:.0f} ms against {p50([at for at, _ in floor]) * 1e3:.0f} ms,"
            f" median ratio of {len(ours)} rounds in turn",
            why=_WHY,
        ),
        _memory(f"memory at the filled Today {what}", shown, floor, settled),
    ]


def _memory(
    what: str,
    ours: Sequence[tuple[float, float]],
    floor: Sequence[tuple[float, float]],
    settled: Sequence[tuple[float, float]],
) -> Finding:
    unit, goal = "× a bare window", 2.3
    mine, theirs = [memory for _, memory in ours], [memory for _, memory in floor]
    if not all(theirs):
        return Finding(what, goal, unit, None, "This system does not tell a process's share of memory")
    note = (
        f"{p50(mine):.0f} MB against {p50(theirs):.0f} MB, shared memory counted by its share;"
        f" {p50([memory for _, memory in settled]):.0f} MB once the book is open and the engine is loaded"
    )
    return Finding(what, goal, unit, paired_ratio(mine, theirs), note)
