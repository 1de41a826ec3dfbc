"""The three ways in: names become people, an archive can be asked for, and the sample is told to the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from prm.people import counts
from ui import archive_request
from ui.desk import Desk
from ui.kit.button import Button
from ui.notices import Notice
from ui.welcome.page import WelcomePage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> WelcomePage:
    one = WelcomePage(desk)
    qtbot.addWidget(one)
    one.resize(1200, 700)
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    return one


def test_names_one_a_line_become_people_and_get_their_rhythms(
    qtbot: QtBot, page: WelcomePage, desk: Desk
) -> None:
    heard: list[Notice] = []
    desk.notices.said.connect(heard.append)
    assert not page.names.button.isEnabled()
    page.names.field.setPlainText("Ada Lovelace\n\n  Tomás \nAda  Lovelace")
    assert page.names.button.label == "These two"
    with qtbot.waitSignal(desk.ways.conversation_asked) as told:
        qtbot.keyClick(page.names.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["pick-ten"]
    assert heard[0].text == "Added 2 people"
    assert desk.backend.database().read(counts).everyone == 9
    assert page.names.field.toPlainText() == ""


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("", "These people"),
        ("Ada", "This one"),
        ("A\nB\nC\nD", "These four"),
        ("\n".join("abcdefghijklm"), "These 13"),
    ],
)
def test_the_button_counts_along(page: WelcomePage, text: str, label: str) -> None:
    page.names.field.setPlainText(text)
    assert page.names.button.label == label


def test_the_sample_is_asked_for(qtbot: QtBot, page: WelcomePage) -> None:
    button = next(button for button in page.findChildren(Button) if button.label == "Open the sample")
    with qtbot.waitSignal(page.sample_requested):
        button.click()
    with qtbot.waitSignal(page.sample_requested):
        qtbot.keyClick(page, Qt.Key.Key_T)
    page.names.field.setFocus()
    with qtbot.assertNotEmitted(page.sample_requested):
        qtbot.keyClicks(page.names.field, "T")
    assert page.names.field.toPlainText() == "T"


def test_ctrl_o_chooses_files(qtbot: QtBot, page: WelcomePage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(page.findChildren(QFileDialog)))
    for dialog in page.findChildren(QFileDialog):
        dialog.close()


def test_the_page_of_linkedin_is_opened_only_when_it_is_pressed(
    page: WelcomePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def remember(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    page.remind.click()
    assert opened == []
    page.page.click()
    assert opened == [QUrl(archive_request.PAGE)]


def test_the_reminder_is_set_and_taken_back(qtbot: QtBot, page: WelcomePage, desk: Desk) -> None:
    heard: list[Notice] = []
    desk.notices.said.connect(heard.append)
    page.remind.click()
    assert desk.preferences.values.archive_asked_on == "2026-11-22"
    assert page.remind.label == "No reminder"
    assert heard[0].detail == "Kith reminds you tomorrow at 09:00, and not again."
    page.remind.click()
    assert desk.preferences.values.archive_asked_on == ""
    qtbot.waitUntil(lambda: desk.preferences.is_saved)
