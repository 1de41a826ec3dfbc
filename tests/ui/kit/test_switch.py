"""The switch is on or off, and says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.switch import Switch


def test_it_turns_by_mouse_and_space(qtbot: QtBot) -> None:
    switch = Switch("Counts", is_on=True)
    qtbot.addWidget(switch)
    switch.show()
    with qtbot.waitSignal(switch.toggled) as told:
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert told.args == [False]
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()


def test_it_is_named(qtbot: QtBot) -> None:
    switch = Switch("Counts")
    qtbot.addWidget(switch)
    told = QAccessible.queryAccessibleInterface(switch)
    assert told is not None
    assert told.text(QAccessible.Text.Name) == "Counts"
    assert told.state().checkable  # type: ignore[attr-defined]


def test_on_is_at_the_end_of_the_line(qtbot: QtBot, look: Appearance) -> None:
    switch = Switch("Counts", is_on=True)
    qtbot.addWidget(switch)
    knob, tokens = 11, switch.tokens

    def at_both_ends() -> list[QColor]:
        image = switch.grab().toImage()
        return [image.pixelColor(x, image.height() // 2) for x in (knob, image.width() - 1 - knob)]

    assert at_both_ends() == [tokens.accent, tokens.on_accent]
    switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert at_both_ends() == [tokens.on_accent, tokens.accent]
    switch.setChecked(False)
    assert at_both_ends() == [tokens.raised, tokens.line_strong]
