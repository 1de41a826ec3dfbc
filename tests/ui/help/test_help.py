"""The help is whole without a network, its sheet of keys is the actions, and a report names nobody."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from prm.people import Filter, people_ids
from ui.actions import Actions
from ui.appearance import Appearance
from ui.desk import Desk
from ui.help.about import CREDITS, AboutDialog
from ui.help.diagnostics import Diagnostics
from ui.help.keys import KeySheet, line_of, sheet
from ui.help.pages import TOPICS, page_text, page_title, topics
from ui.help.window import HelpWindow
from ui.places import PAGES


def test_every_page_is_there_and_begins_with_its_title() -> None:
    assert tuple(topics()) == TOPICS
    for topic in TOPICS:
        assert page_text(topic, "en").startswith("# ")
        assert page_title(topic, "en")


def test_every_place_has_its_page() -> None:
    assert {page.place for page in PAGES} | {"today", "people"} <= set(TOPICS)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("topic", [topic for topic in TOPICS if topic != "whats-new"])
def test_a_page_leads_to_no_network_and_no_picture(topic: str, language: str) -> None:
    assert not re.search(r"https?:|!\[|<\w", page_text(topic, language))


def test_every_page_is_there_in_german() -> None:
    pages = [topic for topic in TOPICS if topic != "whats-new"]
    assert [topic for topic in pages if page_text(topic, "de") == page_text(topic, "en")] == []


def test_a_language_without_a_page_and_an_unknown_topic_give_the_english_one() -> None:
    assert page_text("today", "xx") == page_text("today", "en")
    assert page_text("the moon") == page_text("first-steps")


def test_the_help_opens_at_a_page_once(qtbot: QtBot, look: Appearance) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    first = HelpWindow.open_at("history", over)
    assert first.topic == "history"
    assert "kept for thirty days" in first.page.toPlainText()
    assert HelpWindow.open_at("people", over) is first
    assert first.topic == "people"
    assert HelpWindow.open_at("nowhere", over).topic == "first-steps"
    qtbot.waitUntil(first.isActiveWindow)
    with qtbot.waitSignal(first.finished):
        qtbot.keyClick(first, Qt.Key.Key_F1)


@pytest.fixture
def actions(qtbot: QtBot, look: Appearance) -> Actions:
    return Actions()


def test_the_sheet_is_the_actions(qtbot: QtBot, actions: Actions) -> None:
    listed = {line for _title, lines in sheet(actions) for line in lines}
    with_keys = [action for _title, group in actions.groups() for action in group if action.shortcuts()]
    assert listed == {line_of(action) for action in with_keys}
    assert len(listed) > 30


def test_the_sheet_is_searched_by_words_and_by_keys(qtbot: QtBot, actions: Actions) -> None:
    dialog = KeySheet(actions)
    qtbot.addWidget(dialog)
    assert "Undo" in dialog.shown
    dialog.search.setText("talked")
    assert dialog.shown == ["We talked…", "We have talked since"]
    dialog.search.setText("ctrl z")
    assert "Undo" in dialog.shown
    dialog.search.setText("nothing like it")
    assert dialog.shown == []
    assert dialog._told.text() == "No key fits “nothing like it”."


def test_the_printed_sheet_has_all_of_it_as_text(qtbot: QtBot, actions: Actions) -> None:
    actions.name_steps("Edit <b>Bart</b>", "")
    dialog = KeySheet(actions)
    qtbot.addWidget(dialog)
    dialog.search.setText("undo")
    page = dialog.as_page()
    assert page.count("<tr>") == sum(len(lines) for _title, lines in sheet(actions))
    assert "Bart" not in page


def test_the_menu_says_what_undo_is_about(qtbot: QtBot, actions: Actions) -> None:
    actions.name_steps("Move Ann & Lee to the trash", "")
    assert actions.action("undo").text() == "Undo: Move Ann && Lee to the trash"
    assert actions.action("redo").text() == "Redo"
    actions.name_steps("", "")
    assert actions.action("undo").text() == "Undo"


def test_single_letters_can_be_left_to_typing(qtbot: QtBot, actions: Actions) -> None:
    actions.set_single_letters(False)
    left = [
        keys.toString(QKeySequence.SequenceFormat.PortableText)
        for _title, group in actions.groups()
        for action in group
        for keys in action.shortcuts()
    ]
    assert "Ctrl+Z" in left
    assert "F1" in left
    assert [keys for keys in left if len(keys.removeprefix("Shift+").split(", ")[0]) == 1] == []
    actions.set_single_letters(True)
    assert actions.action("talk").shortcut().toString() == "L"


def test_about_says_versions_credits_and_where_the_data_is(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    dialog = AboutDialog(desk)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.windowTitle() == "About Kith"
    said = " ".join(label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text"))
    assert str(folder) in said
    for word in ("Python", "Qt", "SQLite", "GNU General Public License"):
        assert word in said
    stands_on = dialog.findChild(QPlainTextEdit)
    assert stands_on is not None
    assert stands_on.toPlainText().startswith("Lucide (icons): ISC")
    assert len(CREDITS) == stands_on.blockCount()
    assert dialog.minimumHeight() >= dialog._column.totalHeightForWidth(dialog.width())
    dialog.reject()


def test_diagnostics_have_counts_and_nobodys_name(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    diagnostics = Diagnostics(desk)
    QApplication.clipboard().clear()
    with qtbot.waitSignal(desk.notices.said):
        diagnostics.copy()
    text = QApplication.clipboard().text()
    names = desk.backend.database().read(people_ids, Filter())
    assert f"contact: {len(names)}" in text
    assert "Qt: " in text
    for word in ("Duarte", "Kwame", "Lisbon", str(folder), "Atlas"):
        assert word not in text
