"""A value that is edited where it stands: what keeps, what gives back, and that nothing is said without a change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.kit.editable import EditableText


@pytest.fixture
def value(qtbot: QtBot) -> EditableText:
    one = EditableText("Place", "Lisbon", hint="Where")
    qtbot.addWidget(one)
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    one.setFocus()
    return one


def field_of(value: EditableText) -> QLineEdit:
    field = value.findChild(QLineEdit)
    assert field is not None
    return field


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_enter_and_f2_edit_and_enter_keeps(qtbot: QtBot, value: EditableText, key: Qt.Key) -> None:
    qtbot.keyClick(value, key)
    assert value.is_editing
    assert field_of(value).selectedText() == "Lisbon"
    qtbot.keyClicks(field_of(value), " Porto ")
    with qtbot.waitSignal(value.edited) as told:
        qtbot.keyClick(field_of(value), Qt.Key.Key_Return)
    assert told.args == ["Porto"]
    assert value.shown == "Porto"
    assert not value.is_editing


def test_esc_gives_it_back(qtbot: QtBot, value: EditableText) -> None:
    value.edit()
    qtbot.keyClicks(field_of(value), "Porto")
    with qtbot.assertNotEmitted(value.edited):
        qtbot.keyClick(field_of(value), Qt.Key.Key_Escape)
    assert value.shown == "Lisbon"
    assert value.hasFocus()


def test_leaving_keeps(qtbot: QtBot, value: EditableText) -> None:
    value.edit()
    field_of(value).setText("Porto")
    with qtbot.waitSignal(value.edited):
        field_of(value).clearFocus()


def test_nothing_is_said_where_nothing_changed(qtbot: QtBot, value: EditableText) -> None:
    value.edit()
    with qtbot.assertNotEmitted(value.edited):
        qtbot.keyClick(field_of(value), Qt.Key.Key_Return)


def test_what_is_refused_stands_in_the_field_with_its_reason(qtbot: QtBot, value: EditableText) -> None:
    value.edit()
    value.set_typed("no day")
    value.complain("Write it as 9 February.")
    assert value.is_editing
    assert value.typed == "no day"
    assert "Write it as 9 February." in [label.text() for label in value.findChildren(type(value._label))]


def test_what_is_edited_elsewhere_asks_for_it(qtbot: QtBot) -> None:
    value = EditableText("Work", "Editor", is_asked=True)
    qtbot.addWidget(value)
    with qtbot.waitSignal(value.asked):
        qtbot.keyClick(value, Qt.Key.Key_Return)
    assert not value.is_editing
