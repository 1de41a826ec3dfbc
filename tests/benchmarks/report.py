"""docs/performance.md: the table of goals and what was measured, on what machine and when."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from prm.store import driver
from tests.benchmarks.measuring import Finding

_HEAD = """\
# Performance

What Kith promises about speed and memory, and what was measured. Made by `python3 run.py performance`, never by hand; a
goal that is missed stands here as missed. Sizes are far beyond one person's life on purpose: 30,000 connections are the
most that LinkedIn allows, and 100,000 people with a million exchanges are three times that.

Ratios are the figures to trust: ours and the yardstick were taken in turn, in one run, and the median of the paired
ratios counts. Times in seconds and milliseconds hold for this machine and its load. The network is invented and always
the same (`tests/benchmarks/network.py`): names in ten scripts, words by Zipf's law, a few people who write much.
"""


def _memory() -> str:
    try:
        return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB of memory"
    except (AttributeError, ValueError, OSError):
        return "memory unknown"


def _tool() -> str:
    if not shutil.which("sqlite3"):
        return "not installed"
    said = subprocess.run(["sqlite3", "--version"], capture_output=True, text=True, check=False)
    return said.stdout.split(" ")[0]


def _qt() -> str:
    from PySide6 import __version__

    return __version__


def machine() -> str:
    """The machine and the versions that decide, in one neutral line."""
    import sqlalchemy

    return (
        f"{os.cpu_count()} cores, {_memory()}, {platform.system()} {platform.release().split('-')[0]} on"
        f" {platform.machine()}; Python {platform.python_version()}, SQLite {driver.DRIVER.sqlite_version}"
        f" (the command-line tool's: {_tool()}), SQLAlchemy {sqlalchemy.__version__}, PySide6 {_qt()}"
    )


def number(value: float, unit: str) -> str:
    """A figure with its unit, with as many digits as mean something."""
    digits = 0 if value >= 1000 or unit == "rounds" else 1 if value >= 100 else 2
    return f"{value:,.{digits}f} {unit}"


def verdict(finding: Finding) -> str:
    """Met, or by how much it falls short, or that it was not measured."""
    if finding.share is None:
        return "not measured"
    if finding.is_met:
        return "met"
    if finding.goal == 0:
        return "**missed**"
    return f"**missed** by {(finding.share - 1) * 100:.0f} %"


def table(findings: Sequence[Finding]) -> str:
    """The findings as a Markdown table."""
    lines = ["| what | goal | measured | | load |", "|---|---|---|---|---|"]
    for one in findings:
        bound = "≥" if one.at_least else "≤"
        measured = "–" if one.measured is None else number(one.measured, one.unit)
        goal = f"{bound} {number(one.goal, one.unit)}" if one.goal else "0"
        lines.append(f"| {one.what} | {goal} | {measured} | {verdict(one)} | {one.load:.1f} |")
    return "\n".join(lines)


def notes(findings: Sequence[Finding]) -> str:
    """What stands behind each figure."""
    return "\n".join(f"* **{one.what}**: {one.note}." for one in findings if one.note)


def page(findings: Sequence[Finding], now: datetime, minutes: float, *, quick: bool) -> str:
    """The whole page."""
    form = "the quick form: small sizes, no statement about the goals" if quick else "the full form"
    met = sum(one.is_met is True for one in findings)
    missed = [one for one in findings if one.is_met is False]
    taken = (
        f"Taken on {now.date().isoformat()}, {form}, in {minutes:.0f} minutes, on {machine()}. “Load” is the system's"
        " average over one minute when the figure was taken."
    )
    parts = [
        _HEAD,
        taken,
        f"{met} of {len(findings)} goals are met, {len(missed)} missed, {len(findings) - met - len(missed)} not measured.",
        table(findings),
        "## Behind the figures",
        notes(findings),
    ]
    if missed:
        why = [f"* **{one.what}**: {one.why or 'not looked into yet'}." for one in missed]
        parts += ["## Why goals are missed", "\n".join(why)]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def write(path: Path, text: str) -> None:
    """Write the page whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
