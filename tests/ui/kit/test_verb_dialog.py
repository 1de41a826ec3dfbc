"""The question before what cannot be undone: a verb on the button, the safe one has the focus, Esc changes nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.verb_dialog import VerbDialog


def make(qtbot: QtBot) -> VerbDialog:
    dialog = VerbDialog("Delete 12 people for ever?", "With it goes: 3 notes.", "Delete 12 people")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_the_verb_does_it(qtbot: QtBot, look: Appearance) -> None:
    dialog = make(qtbot)
    with qtbot.waitSignal(dialog.agreed):
        dialog.verb_button.click()
    assert not dialog.isVisible()


def test_esc_and_the_safe_button_change_nothing(qtbot: QtBot, look: Appearance) -> None:
    for way in ("esc", "button"):
        dialog = make(qtbot)
        with qtbot.assertNotEmitted(dialog.agreed):
            if way == "esc":
                qtbot.keyClick(dialog, Qt.Key.Key_Escape)
            else:
                dialog.safe_button.click()
        assert not dialog.isVisible()


def test_enter_presses_what_has_the_focus_and_that_is_the_safe_one(qtbot: QtBot, look: Appearance) -> None:
    dialog = make(qtbot)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.safe_button.hasFocus)
    with qtbot.assertNotEmitted(dialog.agreed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible()
        qtbot.keyClick(dialog.safe_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_screen_reader_hears_what_goes(qtbot: QtBot, look: Appearance) -> None:
    assert make(qtbot).accessibleDescription() == "With it goes: 3 notes."
