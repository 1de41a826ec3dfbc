"""Buttons are pressed by mouse, space and key, and say what they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance, Scheme
from ui.kit.button import Button, ButtonKind, Face, button_size
from ui.kit.text import plain_tooltip
from ui.kit.tokens import Size


def test_pressed_by_mouse_and_by_space(qtbot: QtBot) -> None:
    button = Button("Write", ButtonKind.PRIMARY, icon="pen-line", keys="W")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_screen_reader_hears_words_and_key(qtbot: QtBot) -> None:
    button = Button("R&D", keys="W")
    qtbot.addWidget(button)
    told = QAccessible.queryAccessibleInterface(button)
    assert told is not None
    assert told.role() == QAccessible.Role.Button
    assert button.accessibleName() == "R&D"
    assert button.accessibleDescription() == "W"
    assert button.shortcut().isEmpty()


def test_an_icon_alone_has_a_name(qtbot: QtBot) -> None:
    button = Button("", ButtonKind.PLAIN, icon="ellipsis", name="More")
    qtbot.addWidget(button)
    assert button.accessibleName() == "More"
    assert button.toolTip() == plain_tooltip("More")


def test_it_grows_with_words_and_type(qtbot: QtBot, qapp: QApplication) -> None:
    short = Button("Go")
    qtbot.addWidget(short)
    before = short.sizeHint()
    short.set_label("Go there now")
    assert short.sizeHint().width() > before.width()
    assert before.height() == Size.CONTROL
    font = qapp.font()
    try:
        bigger = QFont(font)
        bigger.setPixelSize(30)
        qapp.setFont(bigger)
        assert short.sizeHint().height() > Size.CONTROL
    finally:
        qapp.setFont(font)


def test_pieces_add_to_the_width(qapp: QApplication) -> None:
    bare = button_size(Face("Write")).width()
    assert (
        bare
        < button_size(Face("Write", "pen-line")).width()
        < button_size(Face("Write", "pen-line", "W")).width()
    )
    assert button_size(Face("Later", has_menu=True)).width() > button_size(Face("Later")).width()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("kind", list(ButtonKind))
def test_states_look_different(qtbot: QtBot, look: Appearance, kind: ButtonKind, scheme: Scheme) -> None:
    look.set_scheme(scheme)
    button = Button("Write", kind, icon="pen-line", keys="W")
    qtbot.addWidget(button)
    usual = button.grab().toImage()
    button.setDown(True)
    assert button.grab().toImage() != usual
    button.setDown(False)
    button.setEnabled(False)
    assert button.grab().toImage() != usual


def test_the_outline_is_for_the_keyboard_only(qtbot: QtBot) -> None:
    page = QWidget()
    row = QHBoxLayout(page)
    one, other = Button("One"), Button("Other")
    row.addWidget(one)
    row.addWidget(other)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    other.setFocus(Qt.FocusReason.MouseFocusReason)
    assert other.hasFocus()
    assert not other.state.has_focus
    one.setFocus(Qt.FocusReason.TabFocusReason)
    assert one.state.has_focus
    assert one.grab().toImage() != other.grab().toImage()
