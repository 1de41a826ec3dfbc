"""Walks over every screen, or brings files in through the window, and prints one JSON line: the longest gaps of the GUI thread.

Started by ``gaps.py``, in a process of its own.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.soak.monkey import Heart
from tests.windows.screens import SCREENS
from tests.windows.stage import Stage, pause
from ui.appearance import Scheme
from ui.warming import warm_up

#: Screens that need the sample network, or that are counted elsewhere.
_LEFT_OUT = frozenset({"close the sample", "import, map"})


def walk(stage: Stage, heart: Heart) -> dict[str, float]:
    """The longest gap of each screen, while it is opened, in milliseconds."""
    gaps: dict[str, float] = {}
    for name, show in SCREENS.items():
        if name in _LEFT_OUT:
            continue
        heart.start_anew()
        try:
            show(stage)
            stage.settle()
            pause(20)
            gaps[name] = heart.longest
        except (AssertionError, StopIteration):
            gaps[name] = -1.0  # a book of another make does not have what this screen shows
        stage.home()
    heart.start_anew()
    stage.use(Scheme.DARK)
    pause(20)
    gaps["dark"] = heart.longest
    return gaps


def bring(stage: Stage, heart: Heart, files: list[Path]) -> dict[str, float]:
    """The longest gap from dropping files to the page that says it is done."""
    heart.start_anew()
    stage.window.open_files(files)
    page = stage.window.root.import_page
    assert page is not None

    def is_reviewed() -> bool:
        return page.step is page.review or page.step is page.owner

    stage.wait(is_reviewed, 600_000)
    reviewed = heart.longest
    heart.start_anew()
    page.confirm()

    def is_done() -> bool:
        return page.step in (page.done, page.since)

    stage.wait(is_done, 600_000)
    return {"read and plan": reviewed, "write": heart.longest}


def main(words: list[str]) -> int:
    what, folder, *files = words
    application = QApplication(["kith"])
    gc.collect()
    stage = Stage(application, Path(folder), is_new=what == "bring")
    warm_up(None)  # as the window does beside itself once the book is open
    heart = Heart()
    gaps = walk(stage, heart) if what == "walk" else bring(stage, heart, [Path(one) for one in files])
    print(json.dumps(gaps), flush=True)
    stage.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
