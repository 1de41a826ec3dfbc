"""``python -m tests.benchmarks``: measure what Kith promises about speed and memory, and write docs/performance.md.

To add a benchmark: one module with ``measure(lab) -> list[Finding]``, and one line in ``BENCHMARKS``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from prm.clock import SystemClock
from tests.benchmarks import (
    capturing,
    cold_start,
    connections,
    first_page,
    gaps,
    keystrokes,
    log_one,
    messages,
    painted_list,
    report,
)
from tests.benchmarks.measuring import Finding, Lab

ROOT = Path(__file__).resolve().parents[2]

BENCHMARKS: dict[str, Callable[[Lab], list[Finding]]] = {
    "connections": connections.measure,
    "messages": messages.measure,
    "keystrokes": keystrokes.measure,
    "capture": capturing.measure,
    "today": first_page.measure,
    "list": painted_list.measure,
    "start": cold_start.measure,
    "log": log_one.measure,
    "gaps": gaps.measure,
}


def measure(lab: Lab, names: Sequence[str]) -> list[Finding]:
    """Run these benchmarks in their order and say each finding as it comes."""
    found: list[Finding] = []
    for name in names:
        start = time.perf_counter()
        for one in BENCHMARKS[name](lab):
            found.append(one)
            figure = "–" if one.measured is None else report.number(one.measured, one.unit)
            print(f"{one.what}: {figure} ({report.verdict(one).strip('*')}); {one.note}", flush=True)
        print(f"  [{name}: {time.perf_counter() - start:.0f} s]", file=sys.stderr, flush=True)
    return found


def main(arguments: Sequence[str]) -> int:
    """Measure; the full form of everything writes the page, any other only where ``--out`` says."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"some of: {', '.join(BENCHMARKS)}")
    parser.add_argument("--quick", action="store_true", help="small sizes: does it run at all")
    parser.add_argument("--out", type=Path, help="where to write the page")
    parser.add_argument("--folder", type=Path, help="keep the books of the run here, for the next one")
    chosen = parser.parse_args(arguments)
    unknown = [name for name in chosen.names if name not in BENCHMARKS]
    if unknown:
        parser.error(f"there is no benchmark {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}")
    names = chosen.names or list(BENCHMARKS)
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="kith-benchmarks-") as temporary:
        folder = chosen.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        found = measure(Lab(folder.resolve(), quick=chosen.quick), names)
    out = chosen.out or (None if chosen.quick or chosen.names else ROOT / "docs" / "performance.md")
    if out is not None:
        minutes = (time.perf_counter() - start) / 60
        page = report.page(found, SystemClock().now(), minutes, quick=chosen.quick)
        report.write(out, page)
        print(f"Written: {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
