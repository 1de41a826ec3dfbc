"""Picking: one person at a time, every pick a step of its own, and the row of faces says what the book says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from prm import circles
from prm.contacts import add_contact, edit_contact
from prm.database import Transaction
from prm.people import people_lines
from ui.desk import Desk
from ui.picking.page import PickingPage


def _set_free(tx: Transaction) -> None:
    tx.sql("UPDATE contact SET circle_id = NULL, placed_in_circle_on = NULL")


def _shown(qtbot: QtBot, desk: Desk) -> PickingPage:
    page = PickingPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(lambda: bool(page.card.rhythms.tiles))
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> PickingPage:
    desk.backend.database().write(_set_free)
    return _shown(qtbot, desk)


def _name(page: PickingPage) -> str:
    assert page.current is not None
    return page.current.person.display_name


def _circle(desk: Desk, contact_id: int) -> str:
    return desk.backend.database().read(people_lines, [contact_id])[0].circle


def test_who_one_talked_with_comes_first_with_reasons(page: PickingPage) -> None:
    assert _name(page) == "Kwame Mensah"
    assert "Kwame wrote, and no answer is known: 12 Oct: “How did the pilot" in page.card.text
    names = [one.person.display_name for one in page._queue]
    while _name(page) != "Inês Duarte":
        page.go_on()
    assert (
        "Inês asked, you answered: 18 Aug: “Would you read the draft before it goes out?”" in page.card.text
    )
    assert names[-1] == "Bart <b>de</b> Wit", "nothing is known of him"


def test_keys_pick_and_go_on_and_each_pick_is_one_step(
    qtbot: QtBot, page: PickingPage, desk: Desk, people: dict[str, int]
) -> None:
    assert page.faces.names == []
    assert page.stop.label == "Stop here"
    first = _name(page)
    qtbot.keyClick(page, Qt.Key.Key_2)
    assert _name(page) != first
    second = _name(page)
    qtbot.keyClick(page, Qt.Key.Key_3)
    assert page.faces.names == [first, second]
    assert page.stop.label == "Stop here, keep two"
    qtbot.waitUntil(lambda: _circle(desk, people["kwame"]) == "Monthly")
    desk.backend.undo(page)
    qtbot.waitUntil(lambda: page.faces.names == [first])
    desk.backend.undo(page)
    qtbot.waitUntil(lambda: page.faces.names == [])
    assert _circle(desk, people["kwame"]) == ""


def test_resting_is_no_pick(qtbot: QtBot, page: PickingPage, desk: Desk, people: dict[str, int]) -> None:
    qtbot.keyClick(page, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: _circle(desk, people["kwame"]) == "Resting")
    assert page.faces.names == []


def test_back_and_not_now_change_nothing(qtbot: QtBot, page: PickingPage, desk: Desk) -> None:
    first = _name(page)
    assert not page.back_button.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert _name(page) != first
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert _name(page) == first
    assert desk.backend.database().read(circles.circles)[1].people == 0


def test_a_pick_can_be_changed_by_going_back(
    qtbot: QtBot, page: PickingPage, desk: Desk, people: dict[str, int]
) -> None:
    first = _name(page)
    qtbot.keyClick(page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: _circle(desk, people["kwame"]) == "Every two weeks")
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert [tile.label for tile in page.card.rhythms.tiles if tile.isChecked()] == ["Every two weeks"]
    qtbot.keyClick(page, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: _circle(desk, people["kwame"]) == "Twice a year")
    assert page.faces.names == [first]


def test_right_to_left_the_arrows_turn_round(qtbot: QtBot, page: PickingPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first = _name(page)
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert _name(page) != first
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert _name(page) == first


def test_n_asks_for_a_note_and_ctrl_enter_stops(
    qtbot: QtBot, page: PickingPage, desk: Desk, people: dict[str, int]
) -> None:
    with qtbot.waitSignal(desk.ways.note_asked) as told:
        qtbot.keyClick(page, Qt.Key.Key_N)
    assert told.args == [people["kwame"], "Kwame Mensah"]
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_at_the_end_of_the_deck_anybody_can_be_found(
    qtbot: QtBot, page: PickingPage, desk: Desk, people: dict[str, int]
) -> None:
    for _ in range(20):
        page.go_on()
    assert page.current is None
    assert page.nobody_left.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Slash)
    qtbot.keyClicks(page.finder.field, "bart")
    qtbot.waitUntil(lambda: page.finder.listing.count() == 2)  # Bart, and a new one called just "bart"
    qtbot.keyClick(page.finder.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.current is not None)
    assert _name(page) == "Bart <b>de</b> Wit"
    qtbot.keyClick(page, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: _circle(desk, people["bart"]) == "Yearly")
    assert page.faces.names == ["Bart <b>de</b> Wit"]


def test_a_name_that_is_nobodys_becomes_a_person(qtbot: QtBot, page: PickingPage) -> None:
    page.find_by_name()
    qtbot.keyClicks(page.finder.field, "Ada Lovelace")
    qtbot.waitUntil(lambda: page.finder.listing.count() == 1)
    qtbot.keyClick(page.finder.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.current is not None and _name(page) == "Ada Lovelace")
    assert page.card._why.text() == "Kith knows nothing of you two yet"


def test_esc_goes_back_to_the_cards_once(qtbot: QtBot, page: PickingPage) -> None:
    page.find_by_name()
    assert page.back()
    assert page.card.isVisible()
    assert not page.back()


def test_names_alone_begin_with_a_name(qtbot: QtBot, desk: Desk) -> None:
    def only_names(tx: Transaction) -> None:
        for table in ("message", "participant", "interaction", "coverage", "note"):
            tx.sql(f"DELETE FROM {table}")
        _set_free(tx)
        edit_contact(tx, add_contact(tx, "Someone Else"), "connected_on", "2020-02-03")

    desk.backend.database().write(only_names)
    page = _shown(qtbot, desk)
    qtbot.waitUntil(page.finder.field.hasFocus)
    page.finder.deck.click()
    assert page.card.isVisible()


@pytest.mark.parametrize("width", [640, 1280])
def test_the_tiles_and_keys_are_there_at_any_width(page: PickingPage, width: int) -> None:
    page.resize(width, 700)
    page.grab()
    for tile in page.card.rhythms.tiles:
        assert page.card.rect().contains(tile.mapTo(page.card, tile.rect().center()))
        assert tile.height() >= 24


def test_names_that_were_written_down_are_offered_at_once(qtbot: QtBot, desk: Desk) -> None:
    def written_down(tx: Transaction) -> None:
        for table in ("message", "participant", "interaction", "coverage", "note"):
            tx.sql(f"DELETE FROM {table}")
        _set_free(tx)

    desk.backend.database().write(written_down)
    page = _shown(qtbot, desk)
    assert page.card.isVisible()
    assert _name(page) == "Inês Duarte"
