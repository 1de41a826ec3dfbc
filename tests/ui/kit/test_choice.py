from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.choice import Choice
from ui.kit.tokens import LIGHT


@pytest.fixture
def choice(qtbot: QtBot, look: Appearance) -> Choice:
    one = Choice()
    one.addItems(["Comma", "Semicolon", "A vertical bar"])
    qtbot.addWidget(one)
    with qtbot.waitExposed(one):
        one.show()
    return one


def test_it_is_as_wide_as_its_longest_item_and_high_enough_to_hit(choice: Choice) -> None:
    wide = choice.sizeHint().width()
    assert wide > choice.fontMetrics().horizontalAdvance("A vertical bar")
    assert choice.sizeHint().height() >= 32
    assert choice.minimumSizeHint().width() < wide


def test_it_may_say_something_else_while_it_is_closed(choice: Choice) -> None:
    assert choice.shown == "Comma"
    choice.set_shown("Comma, a second one")
    assert (choice.shown, choice.currentText()) == ("Comma, a second one", "Comma")
    assert choice.accessibleDescription() == "Comma, a second one"


def test_keys_choose_and_the_focus_of_keys_is_seen(qtbot: QtBot, choice: Choice) -> None:
    choice.clearFocus()
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "Semicolon"
    edge = QColor(choice.grab().toImage().pixel(choice.width() // 2, 1))
    assert edge == LIGHT.accent
    choice.clearFocus()
    assert QColor(choice.grab().toImage().pixel(choice.width() // 2, 1)) != LIGHT.accent


def test_the_wheel_changes_it_only_with_the_focus(choice: Choice) -> None:
    place = choice.rect().center()

    def turn() -> None:
        event = QWheelEvent(
            QPointF(place),
            QPointF(choice.mapToGlobal(place)),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(choice, event)

    choice.clearFocus()
    turn()
    assert choice.currentText() == "Comma"
    choice.setFocus()
    turn()
    assert choice.currentText() == "Semicolon"
