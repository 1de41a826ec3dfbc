"""The question before what cannot be undone: a verb on the button, the safe one has the focus, Esc changes nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.dialog import Dialog


def make(qtbot: QtBot) -> Dialog:
    dialog = Dialog(
        "Delete 12 people for ever?", "Delete 12 people", detail="With it goes: 3 notes.", is_dangerous=True
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_the_verb_does_it(qtbot: QtBot, look: Appearance) -> None:
    dialog = make(qtbot)
    with qtbot.waitSignal(dialog.accepted):
        dialog.deed_button.click()
    assert not dialog.isVisible()


def test_esc_and_the_safe_button_change_nothing(qtbot: QtBot, look: Appearance) -> None:
    for way in ("esc", "button"):
        dialog = make(qtbot)
        with qtbot.assertNotEmitted(dialog.accepted):
            if way == "esc":
                qtbot.keyClick(dialog, Qt.Key.Key_Escape)
            else:
                dialog.safe_button.click()
        assert not dialog.isVisible()


def test_enter_presses_what_has_the_focus_and_that_is_the_safe_one(qtbot: QtBot, look: Appearance) -> None:
    dialog = make(qtbot)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.safe_button.hasFocus)
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible()
        qtbot.keyClick(dialog.safe_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_screen_reader_hears_what_goes(qtbot: QtBot, look: Appearance) -> None:
    assert make(qtbot).accessibleDescription() == "With it goes: 3 notes."


@pytest.mark.parametrize(
    ("keys", "modifiers", "does_it"),
    [
        ("Return", Qt.KeyboardModifier.NoModifier, True),
        ("Ctrl+Return", Qt.KeyboardModifier.ControlModifier, True),
        ("Ctrl+Return", Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_its_keys_do_the_deed_from_anywhere(
    qtbot: QtBot, look: Appearance, keys: str, modifiers: Qt.KeyboardModifier, does_it: bool
) -> None:
    dialog = Dialog("Edit the exchange", "Keep", keys=keys)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    field = QComboBox()
    dialog.body.addWidget(field)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return, modifiers)
    assert dialog.isVisible() is not does_it


def test_what_is_wrong_is_said_and_fits(qtbot: QtBot, look: Appearance) -> None:
    dialog = make(qtbot)
    qtbot.waitUntil(dialog.isVisible)
    before = dialog.height()
    dialog.complain("A rhythm is a number of days from 1 to 3,650.")
    assert dialog.problem == "A rhythm is a number of days from 1 to 3,650."
    qtbot.waitUntil(lambda: dialog.height() > before)
