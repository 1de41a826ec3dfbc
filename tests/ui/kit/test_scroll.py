"""A page that is higher than the window scrolls down, and never sideways."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.scroll import Scroll


def test_it_scrolls_down_only(qtbot: QtBot, look: Appearance) -> None:
    inside = QWidget()
    inside.setMinimumHeight(900)
    scroll = Scroll(inside)
    qtbot.addWidget(scroll)
    scroll.resize(300, 200)
    scroll.show()
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    assert not scroll.horizontalScrollBar().isVisible()
    assert inside.width() == scroll.viewport().width()
