"""The longest time in which the window could not answer: on every screen of a large book, and while a large file comes in."""

from __future__ import annotations

import json

from tests.benchmarks.books import book
from tests.benchmarks.imports import python
from tests.benchmarks.measuring import Finding, Lab
from tests.benchmarks.network import Network, write_messages


def measure(lab: Lab) -> list[Finding]:
    """Each in a process of its own, drawn off the screen; a heart on the GUI thread beats every five milliseconds."""
    people, exchanges, messages = (
        lab.size(100_000, 2_000),
        lab.size(1_000_000, 20_000),
        lab.size(300_000, 3_000),
    )
    found = []
    folder = book(lab, people, exchanges)
    gaps: dict[str, float] = json.loads(
        python("tests.benchmarks.gap_child", ["walk", str(folder)]).splitlines()[-1]
    )
    shown = {name: gap for name, gap in gaps.items() if gap >= 0}
    worst = sorted(shown, key=lambda name: -shown[name])[:3]
    note = f"{len(shown)} screens; " + ", ".join(f"{name} {shown[name]:.0f} ms" for name in worst)
    found.append(Finding(f"longest gap over the walk at {people:,} people", 100, "ms", shown[worst[0]], note))
    file = write_messages(Network(lab.size(30_000, 1_000)), messages, lab.folder / f"messages-{messages}.csv")
    empty = lab.folder / "gap-book"
    printed = python("tests.benchmarks.gap_child", ["bring", str(empty), str(file)])
    parts: dict[str, float] = json.loads(printed.splitlines()[-1])
    note = ", ".join(f"{name} {gap:.0f} ms" for name, gap in parts.items())
    found.append(
        Finding(f"longest gap while {messages:,} messages come in", 100, "ms", max(parts.values()), note)
    )
    return found
