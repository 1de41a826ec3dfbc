"""The contact sheet draws in every scheme and direction."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ui.appearance import Scheme
from ui.kit.gallery import draw


@pytest.mark.parametrize("is_mirrored", [False, True])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_it_is_drawn(qapp: QApplication, tmp_path: Path, scheme: Scheme, is_mirrored: bool) -> None:
    path = tmp_path / "kit.png"
    draw(str(path), scheme, is_mirrored=is_mirrored)
    image = QImage(str(path))
    assert image.width() >= 1000
    colours = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
    }
    assert len(colours) > 20
