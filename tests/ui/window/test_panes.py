"""F6 goes from pane to pane, also where what had the focus is gone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.desk import Desk
from ui.main_window import MainWindow
from ui.window.panes import Panes


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    one = MainWindow(desk)
    qtbot.addWidget(one)
    one.show()
    return one


def test_round_and_back_to_where_the_focus_was(window: MainWindow) -> None:
    panes = Panes(window)
    panes.next()
    first = QApplication.focusWidget()
    panes.next()
    assert QApplication.focusWidget() is not first
    panes.next()
    assert QApplication.focusWidget() is first


def test_what_had_the_focus_in_a_pane_may_be_gone(window: MainWindow) -> None:
    panes = Panes(window)
    button = QPushButton("a row", window.navigation)
    button.show()
    button.setFocus()
    panes.next()
    delete(button)
    panes.next()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.navigation.isAncestorOf(focus)
