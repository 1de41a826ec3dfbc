"""What the tests of capture open things over."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.notices import Notice, Notices


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A page with something that can have the focus."""
    widget = QWidget()
    qtbot.addWidget(widget)
    column = QVBoxLayout(widget)
    column.addWidget(QPushButton("behind"))
    widget.resize(1000, 800)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


@pytest.fixture
def said(notices: Notices) -> list[Notice]:
    """What was said so far."""
    heard: list[Notice] = []
    notices.said.connect(heard.append)
    return heard
