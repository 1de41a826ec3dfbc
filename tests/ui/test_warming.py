"""What is likely to be opened next is loaded beside the window."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui import warming
from ui.desk import Desk


class Asker(QObject):
    loaded = 0

    def on_loaded(self, number: int) -> None:
        self.loaded = number


def test_the_pages_are_loaded_off_the_gui_thread(qtbot: QtBot, desk: Desk) -> None:
    asker = Asker()
    desk.backend.compute(asker, warming.warm_up, done=asker.on_loaded)
    qtbot.waitUntil(lambda: asker.loaded == len(warming._MODULES), timeout=20_000)
    assert all(name in sys.modules for name in warming._MODULES)
