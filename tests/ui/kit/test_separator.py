"""The hairline is one pixel of the line's colour."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.separator import Separator
from ui.kit.tokens import LIGHT


def test_it_runs_across_or_down(qtbot: QtBot, look: Appearance) -> None:
    for orientation, layout in (
        (Qt.Orientation.Horizontal, QVBoxLayout),
        (Qt.Orientation.Vertical, QHBoxLayout),
    ):
        page = QWidget()
        qtbot.addWidget(page)
        box = layout(page)
        box.setContentsMargins(0, 0, 0, 0)
        line = Separator(orientation)
        box.addWidget(line)
        page.resize(50, 50)
        page.show()
        assert line.size() == (QSize(50, 1) if orientation == Qt.Orientation.Horizontal else QSize(1, 50))
        assert line.grab().toImage().pixelColor(0, 0) == LIGHT.line
