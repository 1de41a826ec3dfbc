"""Draws every screen in every look: light and dark, 100 and 200 %, English, German and the layout of Arabic, side by side."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from prm.clock import FixedClock
from prm.demo import fill_with_sample
from tests.windows.screens import FIRST_SCREENS, SCREENS, Screen
from tests.windows.stage import ARABIC, NOW, Stage
from ui.appearance import Scheme
from ui.capture.overlay import Overlay

LANGUAGES: Final = ("en", "de", ARABIC)
PERCENTS: Final = (100, 200)
SCHEMES: Final = (Scheme.LIGHT, Scheme.DARK)
_SMALL: Final = 640
_GAP: Final = 8


def draw_all(application: QApplication, folder: Path, wanted: set[str]) -> None:
    """Draw each screen twelve times into ``folder``: single pictures, and one sheet a screen."""
    folder.mkdir(parents=True, exist_ok=True)
    made: dict[str, list[QImage]] = {}
    with tempfile.TemporaryDirectory() as place:
        sample = Path(place) / "sample"
        fill_with_sample(sample, clock=FixedClock(NOW))
        for language in LANGUAGES:
            for percent in PERCENTS:
                own = Path(place) / f"sample-{language}-{percent}"
                shutil.copytree(sample, own)  # what one look changes, the next does not see
                books = (
                    (own, SCREENS, False),
                    (Path(place) / f"new-{language}-{percent}", FIRST_SCREENS, True),
                )
                for book, screens, is_new in books:
                    stage = Stage(application, book, language, percent, is_new=is_new)
                    for name, look, image in _pictures(stage, screens, wanted):
                        image.save(str(folder / f"{_file(name)}-{language}-{percent}-{look}.png"))
                        made.setdefault(name, []).append(image)
                    stage.close()
    for name, images in made.items():
        _sheet(images).save(str(folder / f"sheet-{_file(name)}.png"))


def _pictures(
    stage: Stage, screens: Mapping[str, Screen], wanted: set[str]
) -> Iterator[tuple[str, str, QImage]]:
    for name, show in screens.items():
        if wanted and name not in wanted:
            continue
        widget = show(stage)
        stage.settle()
        for scheme in SCHEMES:
            stage.use(scheme)
            shown = stage.window if isinstance(widget, Overlay) else widget
            yield name, scheme.value, shown.grab().toImage()
        stage.use(Scheme.LIGHT)
        if screens is SCREENS:
            stage.home()


def _file(name: str) -> str:
    return name.replace(",", "").replace(" ", "-")


def _sheet(images: list[QImage]) -> QImage:
    """Four in a row, each as wide as the others."""
    small = [image.scaledToWidth(_SMALL, Qt.TransformationMode.SmoothTransformation) for image in images]
    rows = [small[start : start + 4] for start in range(0, len(small), 4)]
    heights = [max(image.height() for image in row) for row in rows]
    size = (4 * (_SMALL + _GAP), sum(heights) + _GAP * len(rows))
    sheet = QImage(*size, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    top = 0
    for row, height in zip(rows, heights, strict=True):
        for number, image in enumerate(row):
            painter.drawImage(QRect(number * (_SMALL + _GAP), top, _SMALL, image.height()), image)
        top += height + _GAP
    painter.end()
    return sheet


def main(words: list[str]) -> int:
    """``sheet [FOLDER [SCREEN…]]``: into FOLDER, else ``docs/sheet``."""
    folder = Path(words[0] if words else "docs/sheet")
    application = QApplication(["kith"])
    draw_all(application, folder, set(words[1:]))
    print(f"Drawn into {folder}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
