"""An everyday log from the tray: the entry, one line, one key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from prm.first_paint import read_first_today
from prm.paths import DataFolder
from prm.timeline import exchanges_of
from tests.ui.books import NOW
from tests.ui.conftest import backend, desk, notices, people
from ui.background.reminders import Reminders
from ui.background.tray import Tray
from ui.desk import Desk
from ui.main_window import MainWindow

__all__ = ["backend", "desk", "notices", "people"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing")


def test_we_talked_from_the_tray_takes_three_inputs(
    qtbot: QtBot, folder: Path, desk: Desk, people: dict[str, int]
) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show_first(read_first_today(DataFolder(folder), None, FixedClock(NOW)), is_new=False)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    desk.backend.ready.emit()
    reminders = Reminders(desk, FixedClock(NOW), [], desk.ways)
    icon = Tray(desk, reminders, desk.ways)
    before = len(desk.backend.database().read(exchanges_of, people["yuki"]))

    # One: the entry of the tray.
    next(action for action in icon.menu.actions() if action.text() == "We talked…").trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    # Two: the line.
    qtbot.keyClicks(QApplication.focusWidget(), "lunch with Yuki yesterday about the translation")
    # Three: the key that confirms.
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: len(desk.backend.database().read(exchanges_of, people["yuki"])) == before + 1)
    newest = desk.backend.database().read(exchanges_of, people["yuki"])[0]
    assert (newest.kind, newest.happened_on.isoformat(), newest.meaningful) == ("meeting", "2026-11-21", True)
    icon.close()
    reminders.close()
