"""The three ways in: names become people, the other two are told to the window."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from prm.people import counts
from ui.backend import Backend
from ui.kit.button import Button
from ui.notices import Notice, Notices
from ui.welcome.page import WelcomePage


@pytest.fixture
def page(qtbot: QtBot, backend: Backend, notices: Notices) -> WelcomePage:
    one = WelcomePage(backend, notices)
    qtbot.addWidget(one)
    one.resize(1200, 700)
    one.show()
    return one


def test_names_one_a_line_become_people(
    qtbot: QtBot, page: WelcomePage, backend: Backend, notices: Notices
) -> None:
    heard: list[Notice] = []
    notices.said.connect(heard.append)
    assert not page._add.isEnabled()
    page.names.setPlainText("Ada Lovelace\n\n  Tomás \n")
    assert page._add.label == "Add 2 people"
    page._add.click()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0].text == "Added 2 people"
    assert backend.database().read(counts).everyone == 9
    assert page.names.toPlainText() == ""


def test_the_sample_is_asked_for(qtbot: QtBot, page: WelcomePage) -> None:
    button = next(button for button in page.findChildren(Button) if button.label == "Open the sample")
    with qtbot.waitSignal(page.sample_requested):
        button.click()
