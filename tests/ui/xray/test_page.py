"""The X-ray: what it says is what the book says, and every number opens just whom it counts."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prm.contacts import edit_contact
from prm.database import Transaction
from prm.interactions import log_interaction
from prm.people import people_ids
from prm.xray import Band, xray
from ui.desk import Desk
from ui.xray.legend import BANDS
from ui.xray.page import XrayPage


def _forget_messages(tx: Transaction) -> None:
    """A book into which only names were read."""
    for table in ("message", "participant", "interaction", "coverage"):
        tx.sql(f"DELETE FROM {table}")


def _connect(tx: Transaction) -> None:
    for contact_id in [row[0] for row in tx.sql("SELECT id FROM contact").fetchall()]:
        edit_contact(tx, contact_id, "connected_on", "2020-02-03")


def _shown(qtbot: QtBot, desk: Desk) -> XrayPage:
    page = XrayPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.found is not None)
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> XrayPage:
    desk.backend.database().write(_connect)
    return _shown(qtbot, desk)


def _asked(desk: Desk) -> list[tuple[Any, str]]:
    heard: list[tuple[Any, str]] = []

    class Ear:
        def hear(self, chosen: Any, title: str) -> None:
            heard.append((chosen, title))

    ear = Ear()
    desk.ways.people_asked.connect(ear.hear)
    heard_by = desk.ways
    heard_by.ear = ear  # type: ignore[attr-defined]
    return heard


def test_it_says_what_the_book_says(page: XrayPage, desk: Desk) -> None:
    found = desk.backend.database().read(xray)
    assert page.found == found
    numbers = [len(found.bands[band]) for band in BANDS]
    assert page.field.numbers == tuple(numbers)
    assert page.findings.sentence.text == (
        f"Of 7 connections, {len(found.ever_wrote)} ever wrote, {len(found.both_ways)} talked both ways,"
        f" {numbers[0]} meaningfully in the past 12 months."
    )
    assert page.findings.unanswered.text == "1 wrote to you and got no answer." or numbers[2] == 0
    assert [button.label for button in page.findings.legend.numbers] == list(map(str, numbers))
    assert "LinkedIn" in page._coverage.text()
    assert "21 Nov 2026" in page._coverage.text()
    assert page.findings.faces.names[0] == "Inês Duarte"


def test_every_number_opens_just_whom_it_counts(qtbot: QtBot, page: XrayPage, desk: Desk) -> None:
    heard = _asked(desk)
    found = page.found
    assert found is not None
    expected = []
    for name, ids in (
        ("all", found.people()),
        ("wrote", found.ever_wrote),
        ("both", found.both_ways),
        ("lately", found.bands[Band.LATELY]),
    ):
        page.findings.sentence.number(name).click()
        expected.append(ids)
    for button, band in zip(page.findings.legend.numbers, BANDS, strict=True):
        if button.isEnabled():
            button.click()
            expected.append(found.bands[band])
    assert [chosen.among for chosen, _ in heard] == expected
    for chosen, title in heard:
        assert title
        assert sorted(desk.backend.database().read(people_ids, chosen)) == sorted(chosen.among)


def test_arrow_keys_move_over_the_bands(qtbot: QtBot, page: XrayPage, desk: Desk) -> None:
    page.activateWindow()
    page.setFocus()
    numbers = page.findings.legend.numbers
    places = [place for place, button in enumerate(numbers) if button.isEnabled()]
    for place in places:
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Down)
        assert numbers[place].hasFocus()
        assert page.field.emphasized == place
    qtbot.keyClick(numbers[places[-1]], Qt.Key.Key_Down)
    assert numbers[places[-1]].hasFocus(), "there is none further down"
    qtbot.keyClick(numbers[places[-1]], Qt.Key.Key_Up)
    assert page.field.emphasized == places[-2]
    heard = _asked(desk)
    qtbot.keyClick(numbers[places[-2]], Qt.Key.Key_Return)
    assert len(heard) == 1


def test_pressing_the_picture_opens_the_band(qtbot: QtBot, page: XrayPage, desk: Desk) -> None:
    heard = _asked(desk)
    page.field.grab()
    middle = page.field.rect().center()
    place = page.field._places[0][0].toPoint()
    qtbot.mouseClick(page.field, Qt.MouseButton.LeftButton, pos=QPoint(middle) + place)
    assert page.found is not None
    assert [chosen.among for chosen, _ in heard] == [page.found.bands[Band.LATELY]]


def test_it_is_a_table_too(qtbot: QtBot, page: XrayPage, desk: Desk) -> None:
    page.as_table.click()
    assert page.table.isVisible()
    assert not page.field.isVisible()
    for row, number in enumerate(page.field.numbers):
        item = page.table.item(row, 1)
        assert item is not None
        assert item.text() == str(number)
    heard = _asked(desk)
    page.table.setCurrentCell(0, 0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert len(heard) == 1
    page.as_table.click()
    assert page.field.isVisible()


def test_it_follows_the_book(qtbot: QtBot, page: XrayPage, desk: Desk, people: dict[str, int]) -> None:
    before = page.field.numbers[0]
    desk.backend.run(page, log_interaction, [people["bart"]])
    qtbot.waitUntil(lambda: page.field.numbers[0] == before + 1)


def test_names_alone_claim_no_silence(qtbot: QtBot, desk: Desk) -> None:
    desk.backend.database().write(_connect)
    desk.backend.database().write(_forget_messages)
    page = _shown(qtbot, desk)
    assert page.names.isVisible()
    assert not page.findings.isVisible()
    assert not page.pick.isVisible()
    assert page.names.text == "Kith has read names, not messages. LinkedIn sends those within a day."
    assert page._coverage.text() == "Read so far: people connected from 3 Feb 2020 to 3 Feb 2020."
    heard = _asked(desk)
    page.names.sentence.number("names").click()
    assert len(heard[0][0].among) == 7


def test_the_reminder_is_kept_and_taken_back(qtbot: QtBot, desk: Desk) -> None:
    desk.backend.database().write(_connect)
    desk.backend.database().write(_forget_messages)
    page = _shown(qtbot, desk)
    assert page.names.reminder == "A reminder tomorrow at 09:00, and none after that."
    page.names.remind.click()
    assert desk.preferences.values.archive_asked_on == "2026-11-22"
    assert page.names.remind.label == "No reminder"
    qtbot.waitUntil(lambda: desk.preferences.is_saved)
    page.names.remind.click()
    assert desk.preferences.values.archive_asked_on == ""


def test_what_comes_next(qtbot: QtBot, page: XrayPage, desk: Desk) -> None:
    with qtbot.waitSignal(desk.ways.conversation_asked) as told:
        page.pick.click()
    assert told.args == ["pick-ten"]
    with qtbot.waitSignal(page.left):
        page.today.click()


@pytest.mark.parametrize("width", [640, 900, 1300, 2560])
def test_nothing_is_cut_off_at_any_width(page: XrayPage, width: int) -> None:
    page.resize(width, 700)
    page.grab()
    sentence = page.findings.sentence
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert page.field.width() >= 220
