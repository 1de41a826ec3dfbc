"""Starts a window and prints when it was painted and what memory it held: Kith's own, or a bare one to measure it by.

Each mark is a JSON line: the instant on the system's monotonic clock, and the proportional share of memory in MB.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

#: How long after the book is open memory is looked at: by then pages have fetched what they show.
SETTLED_MILLISECONDS = 1_500


def mark(name: str) -> None:
    """Print this instant and the memory of the process (0.0 where the system does not tell)."""
    at, rollup = time.monotonic(), Path("/proc/self/smaps_rollup")
    share = 0.0
    if rollup.exists():
        for line in rollup.read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                share = int(line.split()[1]) / 1024
    print(json.dumps({"mark": name, "at": at, "memory": share}), flush=True)


def bare() -> int:
    """A QMainWindow with nothing in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Bare(QMainWindow):
        is_painted = False

        def paintEvent(self, event: QPaintEvent, /) -> None:  # type: ignore[explicit-override]
            super().paintEvent(event)
            if not self.is_painted:
                self.is_painted = True
                QTimer.singleShot(0, self._on_painted)

        def _on_painted(self) -> None:
            mark("painted")
            QApplication.quit()

    application = QApplication([])
    window = Bare()
    window.resize(1100, 700)
    window.show()
    return application.exec()


def kith(folder: str) -> int:
    """Kith as `python -m ui` starts it, on this folder; ends itself when it has settled."""
    from ui.__main__ import main, make_ready

    make_ready()  # as `main` does, because what is marked below has to be imported before it is called
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ui import app

    class Marked(app.Kith):
        def start(self) -> None:  # type: ignore[explicit-override]
            self.window.painted.disconnect(self._on_window_painted)
            self.window.painted.connect(self._on_painted)
            self.backend.ready.connect(self._on_ready)
            super().start()

        def _on_painted(self) -> None:
            mark("painted")
            self._on_window_painted()

        def _on_ready(self) -> None:
            QTimer.singleShot(SETTLED_MILLISECONDS, self, self._on_settled)

        def _on_settled(self) -> None:
            mark("settled")
            QApplication.quit()

    app.Kith = Marked  # type: ignore[misc]
    return main(["--data-dir", folder])


if __name__ == "__main__":
    sys.exit(kith(sys.argv[1]) if len(sys.argv) > 1 else bare())
