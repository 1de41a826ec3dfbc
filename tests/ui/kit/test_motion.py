"""Nothing moves where the person or the system asked for rest."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.motion import moves_things, set_still


def test_rest_is_kept(qtbot: QtBot, look: Appearance) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = moves_things(widget)
    set_still(True)
    try:
        assert not moves_things(widget)
    finally:
        set_still(False)
    assert moves_things(widget) == before
