"""One of a few answers: native to readers and keys, painted as the look has it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.option import Option
from ui.kit.tokens import LIGHT


def pair(qtbot: QtBot) -> tuple[Option, Option]:
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    first, second = Option("Stay & remind", "Once a day"), Option("Quit")
    column.addWidget(first)
    column.addWidget(second)
    first.setChecked(True)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    first.box = box  # type: ignore[attr-defined]  # who holds the answers holds their box
    return first, second


def test_one_of_them_holds(qtbot: QtBot, look: Appearance) -> None:
    first, second = pair(qtbot)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton, pos=QPoint(second.width() - 3, second.height() // 2))
    assert (first.isChecked(), second.isChecked()) == (False, True)
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert first.isChecked()


def test_readers_hear_what_it_is_and_means(qtbot: QtBot, look: Appearance) -> None:
    first, _second = pair(qtbot)
    told = QAccessible.queryAccessibleInterface(first)
    assert told.role() == QAccessible.Role.RadioButton
    assert told.text(QAccessible.Text.Name) == "Stay & remind"
    assert told.text(QAccessible.Text.Description) == "Once a day"
    assert told.state().checked


def test_the_accent_marks_the_one_that_holds(qtbot: QtBot, look: Appearance) -> None:
    first, second = pair(qtbot)

    def colours(option: Option) -> set[str]:
        picture = option.grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(24) for y in range(picture.height())}

    assert LIGHT.accent.name() in colours(first)
    assert LIGHT.accent.name() not in colours(second)
