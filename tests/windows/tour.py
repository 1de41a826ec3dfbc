"""Draws the pictures of the README: ``python -m tests.windows.tour [FOLDER]``."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from prm.clock import FixedClock
from prm.demo import fill_with_sample
from tests.ui.archives import make_archive
from tests.windows.screens import SCREENS
from tests.windows.stage import NOW, Stage
from ui.appearance import Scheme

#: The picture's name, its screen, and how it looks.
PICTURES: Final[Mapping[str, tuple[str, Scheme]]] = {
    "today": ("today", Scheme.LIGHT),
    "today-dark": ("today", Scheme.DARK),
    "capture": ("palette, a line", Scheme.LIGHT),
    "person": ("person", Scheme.LIGHT),
    "x-ray": ("X-ray", Scheme.LIGHT),
    "pick-ten": ("pick ten", Scheme.LIGHT),
}


def draw(application: QApplication, folder: Path) -> None:
    """Each on the sample network, as large as the window is at first."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        sample = Path(place) / "sample"
        fill_with_sample(sample, clock=FixedClock(NOW))
        stage = Stage(application, sample)
        for name, (screen, scheme) in PICTURES.items():
            shown = SCREENS[screen](stage)
            stage.settle()
            stage.use(scheme)
            window: QWidget = shown if shown.isWindow() else stage.window
            window.grab().save(str(folder / f"{name}.png"))
            stage.use(Scheme.LIGHT)
            stage.home()
        stage.close()
        stage = Stage(application, Path(place) / "own", is_new=True)
        _import(stage, Path(place) / "archive.zip").save(str(folder / "import.png"))
        stage.close()


def _import(stage: Stage, archive: Path) -> QPixmap:
    """What a small archive would bring into a new book."""
    make_archive(archive)
    stage.window.open_files([archive])
    page = stage.window.root.import_page
    assert page is not None

    def is_reviewed() -> bool:
        return page.step is page.review

    stage.wait(is_reviewed)
    stage.settle()
    return stage.window.grab()


def main(words: list[str]) -> int:
    folder = Path(words[0] if words else "docs/images")
    draw(QApplication(["kith"]), folder)
    print(f"Drawn into {folder}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
