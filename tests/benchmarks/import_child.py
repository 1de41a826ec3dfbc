"""Brings files into a new book twice, in a process of its own, and prints one JSON line: seconds, memory, what was written.

Started by ``imports.py``: in a fresh process the memory is the import's own, and no round warms the next one.
"""

from __future__ import annotations

import hashlib
import json
import resource
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from prm.clock import FixedClock
from prm.database import Database
from prm.importing.bring import bring_in
from tests.benchmarks.network import LAST_DAY

NOW = datetime(LAST_DAY.year, LAST_DAY.month, LAST_DAY.day, 12, tzinfo=UTC)


def book_hash(raw: Any) -> str:
    """A hash over every row of every table; ``sqlite_sequence`` counts ids that were never used and is left out."""
    digest = hashlib.sha256()
    for (table,) in raw.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall():
        digest.update(table.encode())
        if "_search" in table and not table.endswith("_data"):
            continue  # FTS5's face and small tables; what it wrote is in its _data
        for row in raw.execute(f'SELECT * FROM "{table}"'):
            digest.update(repr(row).encode())
    return digest.hexdigest()


def peak_megabytes() -> float:
    """The most memory that this process held, in MB.

    The kernel's own mark where there is one: ``ru_maxrss`` also counts what the parent held when it forked.
    """
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text(encoding="ascii").splitlines())
        return int(lines["VmHWM"].split()[0]) / 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def run(folder: Path, files: list[Path], *, again: bool) -> dict[str, float]:
    """Bring the files in, and once more; times are from opening the book to having closed it."""
    start = time.perf_counter()
    with Database.open(folder, clock=FixedClock(NOW)) as database:
        bring_in(database, files)
    first = time.perf_counter() - start
    found = {"first": first, "peak": peak_megabytes()}
    if not again:
        return found
    with Database.open(folder, clock=FixedClock(NOW)) as database:
        before = book_hash(database._raw())
        start = time.perf_counter()
        report = bring_in(database, files)
        found["again"] = time.perf_counter() - start
        found["is_same"] = float(book_hash(database._raw()) == before)
        found["changes"] = float(report.step_id is not None)
    return found


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[2]), [Path(sys.argv[3])], again=sys.argv[1] == "twice")))
