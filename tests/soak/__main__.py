"""``python3 run.py soak [ACTIONS [SEED [TRACE]]]``: 100,000 random actions; no fault, memory within 5 %, and the longest gap."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from prm.clock import FixedClock
from prm.demo import fill_with_sample
from tests.soak.census import census, growth, resident
from tests.soak.monkey import Monkey
from tests.windows.stage import NOW, Stage

ACTIONS = 100_000
MOST_DRIFT = 0.05


def main(words: list[str]) -> int:
    """Give 0 where nothing was wrong."""
    number = int(words[0]) if words else ACTIONS
    seed = int(words[1]) if len(words) > 1 else 1
    trace = Path(words[2]).open("w", encoding="utf-8") if len(words) > 2 else None  # noqa: SIM115 - as long as it runs
    application = QApplication(["kith"])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "sample"
        fill_with_sample(folder, clock=FixedClock(NOW))
        stage = Stage(application, folder)
        monkey = Monkey(stage, seed, trace)
        warm = max(1, number // 5)
        monkey.run(warm)
        stage.home()
        before, there = resident(), census()
        monkey.run(number - warm, told=_tell)
        stage.home()
        after, here = resident(), census()
        drift = (after - before) / before
        print(
            f"{number} actions, seed {seed}: {len(monkey.faults)} faults; memory {before >> 20} to {after >> 20} MB"
        )
        print(f"({drift:+.1%}); longest gap {monkey.heart.longest:.0f} ms at {monkey.heart.where!r}")
        for waited, times in monkey.nudge.seen.items():
            print(f"waited for a hand {times} times: {waited}")
        for fault in (*monkey.faults[:5], *growth(there, here)):
            print(fault)
        monkey.close()
        stage.close()
    return 1 if monkey.faults or drift > MOST_DRIFT else 0


def _tell(count: int) -> None:
    print(f"  {count} …", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
