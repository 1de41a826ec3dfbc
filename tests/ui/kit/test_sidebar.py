"""The sidebar goes where it is told, by mouse and by arrow keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.kit.sidebar import NavItem, Sidebar
from ui.kit.tokens import Size


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.add_section([NavItem("today", "Today", "sun", count="3"), NavItem("people", "People", "users")])
    bar.add_section(
        [NavItem("c1", "Family & <b>co</b>", cadence_days=7, count="4"), NavItem("c2", "Resting")], "Rhythms"
    )
    bar.add_stretch()
    bar.choose("today")
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    return bar


def test_a_press_goes_there(qtbot: QtBot, sidebar: Sidebar) -> None:
    with qtbot.waitSignal(sidebar.chosen) as told:
        qtbot.mouseClick(sidebar.button("c1"), Qt.MouseButton.LeftButton)
    assert told.args == ["c1"]
    assert not sidebar.button("today").isChecked()


def test_choosing_from_outside_says_nothing(qtbot: QtBot, sidebar: Sidebar) -> None:
    with qtbot.assertNotEmitted(sidebar.chosen):
        sidebar.choose("people")
    assert sidebar.button("people").isChecked()


def test_arrow_keys_go_on(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.button("today").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(sidebar.button("today"), Qt.Key.Key_Down)
    assert sidebar.button("people").hasFocus()
    assert sidebar.button("people").state.has_focus


def test_numbers_are_seen_and_heard(sidebar: Sidebar) -> None:
    before = sidebar.button("today").grab().toImage()
    sidebar.set_count("today", "2")
    assert sidebar.button("today").count == sidebar.button("today").accessibleDescription() == "2"
    assert sidebar.button("today").grab().toImage() != before
    assert sidebar.button("c1").accessibleName() == "Family & <b>co</b>"


def test_the_rail_shows_icons_and_keeps_the_words_in_tooltips(sidebar: Sidebar) -> None:
    sidebar.set_rail(True)
    assert sidebar.sizeHint().width() <= Size.RAIL
    assert "&lt;b&gt;" in sidebar.button("c1").toolTip()
    assert [label.isVisibleTo(sidebar) for label in sidebar.findChildren(QLabel)] == [False]
    sidebar.set_rail(False)
    assert sidebar.sizeHint().width() == Size.SIDEBAR
    assert sidebar.button("c1").toolTip() == ""


def test_it_is_filled_anew(sidebar: Sidebar) -> None:
    sidebar.clear()
    sidebar.add_section([NavItem("only", "Only", "user")])
    sidebar.choose("only")
    with pytest.raises(KeyError):
        sidebar.button("today")
