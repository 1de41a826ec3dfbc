"""The page Today on a real book: rows follow what is done, the panel says where one left off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from prm.contacts import leave_alone
from prm.people import person
from prm.words import LeaveAlone
from ui.backend import Backend
from ui.desk import Desk
from ui.kit.quote import Quote
from ui.kit.text import PlainLabel
from ui.notices import Notice, Notices
from ui.today.page import TodayPage


@pytest.fixture
def said(notices: Notices) -> list[Notice]:
    """Every notice that was said."""
    heard: list[Notice] = []
    notices.said.connect(heard.append)
    return heard


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> TodayPage:
    one = TodayPage(desk)
    qtbot.addWidget(one)
    one.resize(1100, 700)
    one.refresh()
    qtbot.waitUntil(lambda: one.today is not None)
    with qtbot.waitExposed(one):
        one.show()
    one.setFocus()
    return one


def names(page: TodayPage) -> list[str]:
    model = page._model
    return [model.index(number, 0).data() for number in range(model.rowCount())]


def choose(page: TodayPage, name: str) -> None:
    page._view.setCurrentIndex(page._model.index(names(page).index(name), 0))


def test_the_first_person_is_chosen_and_open(page: TodayPage) -> None:
    who = page.chosen_person()
    assert who is not None
    assert who.display_name == "Inês Duarte"
    assert page._delegate.is_open(page._view.currentIndex())


def test_arrow_keys_pass_over_the_sections(qtbot: QtBot, page: TodayPage) -> None:
    chosen = []
    for _ in range(3):
        who = page.chosen_person()
        chosen.append(None if who is None else who.display_name)
        qtbot.keyClick(page._view, Qt.Key.Key_Down)
    assert chosen == ["Inês Duarte", "Kwame Mensah", "Tomás Herrera"]


def test_the_panel_quotes_the_last_words(qtbot: QtBot, page: TodayPage) -> None:
    quote = page._panel.findChild(Quote)
    assert isinstance(quote, Quote)
    qtbot.waitUntil(quote.isVisible)
    assert quote.words.startswith("Yes, send it on Thursday")
    shown = " ".join(label.text() for label in page._panel.findChildren(PlainLabel))
    assert "Nothing since 19 Aug in what Kith has read (LinkedIn to yesterday)." in shown
    assert "You promised: Introduce Zofia" in shown


def test_a_narrow_page_has_no_panel(page: TodayPage) -> None:
    assert page._panel.isVisible()
    page.resize(700, 700)
    assert not page._panel.isVisible()


def test_talked_since_takes_the_person_away(qtbot: QtBot, page: TodayPage, said: list[Notice]) -> None:
    page.talked_since()
    qtbot.waitUntil(lambda: "Inês Duarte" not in names(page))
    assert said[0].text == "Talked with Inês Duarte"
    assert said[0].step_id is not None
    who = page.chosen_person()
    assert who is not None
    assert who.display_name == "Kwame Mensah"


def test_later_and_not_this_time_say_what_they_do(
    qtbot: QtBot, page: TodayPage, said: list[Notice], backend: Backend
) -> None:
    page.later()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0] == Notice("Later: Inês Duarte", "back on 29 Nov", said[0].step_id)
    backend.undo(page)
    qtbot.waitUntil(lambda: "Inês Duarte" in names(page))
    choose(page, "Inês Duarte")
    page.not_this_time()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].detail == "the rhythm starts again, nothing was counted"


def test_a_follow_up_is_done(qtbot: QtBot, page: TodayPage, said: list[Notice]) -> None:
    page.follow_up_done()  # no follow-up is chosen: nothing happens
    choose(page, "Tomás Herrera")
    assert page.has_follow_up
    page.follow_up_done()
    qtbot.waitUntil(lambda: "Follow-ups" not in names(page))
    assert said[0].detail == "Send the podcast edit"


def test_what_nobody_did_is_not_said(
    qtbot: QtBot, page: TodayPage, said: list[Notice], backend: Backend, people: dict[str, int]
) -> None:
    with qtbot.waitSignal(backend.changed):
        backend.run(page, leave_alone, people["ines"], LeaveAlone.OTHER)
    qtbot.waitUntil(lambda: "Get in touch" not in names(page))
    assert said == []


def test_pressing_an_action_of_a_row_does_it(qtbot: QtBot, page: TodayPage) -> None:
    index = page._view.currentIndex()
    option = QStyleOptionViewItem()
    option.rect = page._view.visualRect(index)
    places = {action.key: place.center().toPoint() for action, place in page._delegate._places(option, index)}
    with qtbot.waitSignal(page.talk_requested) as told:
        qtbot.mouseClick(page._view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(places["talked"]))
    assert told.args == [1, "Inês Duarte"]


def test_enter_opens_the_person(qtbot: QtBot, page: TodayPage, people: dict[str, int]) -> None:
    with qtbot.waitSignal(page.person_opened) as told:
        qtbot.keyClick(page._view, Qt.Key.Key_Return)
    assert told.args == [people["ines"]]


def test_a_person_that_is_gone_leaves_the_panel_alone(
    qtbot: QtBot, page: TodayPage, backend: Backend, people: dict[str, int]
) -> None:
    assert backend.database().read(person, people["ines"]).line.display_name == "Inês Duarte"
    page._on_left_off(None)
    assert page.chosen_person() is not None


def test_no_line_stands_above_nothing(qtbot: QtBot, page: TodayPage) -> None:
    panel, who = page._panel, page.chosen_person()
    assert who is not None
    qtbot.waitUntil(lambda: panel.before is not None and bool(panel.before.words()))
    assert not panel._line.isHidden()
    panel.show_person(who)  # what the book knows of them is still on its way
    assert panel._line.isHidden()


def test_in_a_low_window_the_list_has_the_room_of_hints_and_coverage(page: TodayPage) -> None:
    assert page._hints.isVisible()
    assert page._coverage.isVisible()
    page.resize(1100, 560)
    assert not page._hints.isVisible()
    assert page._coverage.isVisible()
    page.resize(1100, 440)
    assert not page._coverage.isVisible()
    page.resize(1100, 700)
    assert page._hints.isVisible()
