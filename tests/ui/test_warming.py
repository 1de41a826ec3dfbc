"""What is likely to be opened next is loaded beside the window."""

from __future__ import annotations

import sys

from pytestqt.qtbot import QtBot

from ui import warming
from ui.desk import Desk


def test_the_pages_are_loaded_off_the_gui_thread(qtbot: QtBot, desk: Desk) -> None:
    loaded: list[int] = []
    desk.backend.compute(desk.backend, warming.warm_up, done=loaded.append)
    qtbot.waitUntil(lambda: bool(loaded), timeout=20_000)
    assert loaded == [len(warming._MODULES)]
    assert all(name in sys.modules for name in warming._MODULES)
