"""Key hints give way where there is no room, and never push a page wider."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.kit.hints import KeyHints


def test_the_last_hints_give_way_first(qtbot: QtBot) -> None:
    hints = KeyHints([("W", "write"), ("L", "we talked"), ("X", "not this time")])
    qtbot.addWidget(hints)
    hints.resize(1000, 40)
    hints.show()
    assert all(one.isVisible() for one in hints._hints)
    hints.resize(200, 40)
    shown = [one.isVisible() for one in hints._hints]
    assert shown == sorted(shown, reverse=True)
    assert not shown[-1]
    assert hints.minimumSizeHint().width() == 0
