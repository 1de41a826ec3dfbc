"""``python3 run.py soak [ACTIONS [SEED]]``: 100,000 random actions; no fault, memory within 5 %, and the longest gap."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from prm.clock import FixedClock
from prm.demo import fill_with_sample
from tests.soak.monkey import Monkey, resident
from tests.windows.stage import NOW, Stage

ACTIONS = 100_000
MOST_DRIFT = 0.05


def main(words: list[str]) -> int:
    """Give 0 where nothing was wrong."""
    number = int(words[0]) if words else ACTIONS
    seed = int(words[1]) if len(words) > 1 else 1
    application = QApplication(["kith"])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "sample"
        fill_with_sample(folder, clock=FixedClock(NOW))
        stage = Stage(application, folder)
        monkey = Monkey(stage, seed)
        warm = max(1, number // 5)
        monkey.run(warm)
        before = resident()
        monkey.run(number - warm, told=_tell)
        stage.home()
        after = resident()
        drift = (after - before) / before
        print(
            f"{number} actions, seed {seed}: {len(monkey.faults)} faults; memory {before >> 20} to {after >> 20} MB"
        )
        print(f"({drift:+.1%}); longest gap {monkey.heart.longest:.0f} ms at {monkey.heart.where!r}")
        for fault in monkey.faults[:5]:
            print(fault)
        monkey.close()
        stage.close()
    return 1 if monkey.faults or drift > MOST_DRIFT else 0


def _tell(count: int) -> None:
    print(f"  {count} …", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
