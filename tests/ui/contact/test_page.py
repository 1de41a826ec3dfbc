"""The page of a person on a real book: it follows what is done, messages can be read whole, verdicts overruled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from prm.contacts import add_contact, edit_contact
from prm.database import Transaction
from prm.interactions import log_interaction
from ui.backend import Backend
from ui.contact.facts import FactRows
from ui.contact.page import ContactPage
from ui.desk import Desk
from ui.kit.button import Button
from ui.kit.text import PlainLabel
from ui.kit.timeline import Node, TimelineRole
from ui.notices import Notice, Notices


@pytest.fixture
def said(notices: Notices) -> list[Notice]:
    heard: list[Notice] = []
    notices.said.connect(heard.append)
    return heard


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, people: dict[str, int]) -> ContactPage:
    one = ContactPage(desk)
    qtbot.addWidget(one)
    one.resize(640, 800)
    one.show_person(people["ines"])
    with qtbot.waitExposed(one):
        one.show()
    qtbot.waitUntil(lambda: one.contact is not None)
    return one


def texts(page: ContactPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def index_of(page: ContactPage, node: Node) -> QModelIndex:
    model = page._model
    return next(
        model.index(n, 0)
        for n in range(model.rowCount())
        if model.index(n, 0).data(TimelineRole.NODE) == node
    )


def test_everything_that_is_known_is_there(page: ContactPage) -> None:
    shown = texts(page)
    for words in (
        "Inês Duarte",
        "Editor at Atlas Quarterly",
        "Nothing since 19 Aug in what Kith has read (LinkedIn to yesterday).",
        "You promised",
        "Introduce Zofia  ·  no day set",
        "ines@atlasquarterly.example",
    ):
        assert words in shown
    assert page._header._rhythm.label == "Each season"
    assert [chip.label for chip in page._header._tags] == ["press"]
    assert page._header.ring.passed == pytest.approx(95 / 90)


def test_the_timeline_is_as_high_as_its_rows(page: ContactPage) -> None:
    last = page._timeline.visualRect(page._model.index(page._model.rowCount() - 1, 0))
    assert page._timeline.height() >= last.bottom()


def test_talked_since_restarts_the_ring(qtbot: QtBot, page: ContactPage, said: list[Notice]) -> None:
    page.talked_since()
    qtbot.waitUntil(lambda: page._header.ring.passed < 0.1)
    assert said[0].text == "Talked with Inês Duarte"
    assert "You talked today." in texts(page)


def test_a_group_opens_and_closes(qtbot: QtBot, page: ContactPage) -> None:
    before = page._model.rowCount()
    page._timeline.setCurrentIndex(index_of(page, Node.PASSING))
    page.setFocus()
    qtbot.keyClick(page._timeline, Qt.Key.Key_Space)
    assert page._model.rowCount() == before + 3
    qtbot.keyClick(page._timeline, Qt.Key.Key_Return)
    assert page._model.rowCount() == before


def test_messages_are_read_whole(qtbot: QtBot, page: ContactPage) -> None:
    page._timeline.setCurrentIndex(index_of(page, Node.MEANINGFUL))
    qtbot.keyClick(page._timeline, Qt.Key.Key_Return)
    qtbot.waitUntil(page._reading.isVisible)
    assert "Would you read the draft before it goes out?" in page._reading.text
    assert page._reading.text.count("You, ") == 2
    assert page.close_reading()
    assert not page.close_reading()


def test_a_note_is_read_whole(qtbot: QtBot, page: ContactPage) -> None:
    page._on_timeline_toggled(index_of(page, Node.NOTE))
    assert page._note.isVisible()
    assert page._note._view.toPlainText() == "Moving to Lisbon in October. Prefers voice notes."


def test_the_verdict_is_overruled_and_says_so(qtbot: QtBot, page: ContactPage, said: list[Notice]) -> None:
    page._timeline.setCurrentIndex(index_of(page, Node.MEANINGFUL))
    page.flip_counts()
    qtbot.waitUntil(lambda: "No meaningful exchange yet" in texts(page))
    assert said[0].text == "It was in passing"
    row = page._model.row_at(page._timeline.currentIndex())
    assert row is not None
    assert page._timeline.currentIndex().data(TimelineRole.COUNTS_WORD) == "you decided"
    page.flip_counts()
    qtbot.waitUntil(lambda: "Nothing since 19 Aug" in texts(page))


def test_a_follow_up_is_done(qtbot: QtBot, page: ContactPage, said: list[Notice]) -> None:
    buttons = [button for button in page.findChild(FactRows).findChildren(Button) if button.isVisible()]  # type: ignore[union-attr]
    by_label = {button.label: button for button in buttons}
    assert set(by_label) == {"Done", "Add…", ""}
    by_label["Done"].click()
    qtbot.waitUntil(lambda: "You promised" not in texts(page))
    assert said[0].detail == "Introduce Zofia"
    page.follow_up_done()  # there is none any more
    assert len(said) == 1


def test_the_rhythm_is_changed_from_its_menu(qtbot: QtBot, page: ContactPage, said: list[Notice]) -> None:
    menu = page._header.fill_menu()
    monthly = next(action for action in menu.actions() if action.text().startswith("Monthly"))
    assert monthly.text() == "Monthly\t2"
    monthly.trigger()
    qtbot.waitUntil(lambda: page._header._rhythm.label == "Monthly")
    assert said[0].text == "Inês Duarte: Monthly"


def test_only_changes_of_this_person_are_fetched(
    qtbot: QtBot, page: ContactPage, backend: Backend, people: dict[str, int]
) -> None:
    with qtbot.assertNotEmitted(page.shown, wait=300):
        backend.run(page, edit_contact, people["yuki"], "place", "Kyoto")
    with qtbot.waitSignal(page.shown):
        backend.run(page, edit_contact, people["ines"], "place", "Lisbon")
    qtbot.waitUntil(lambda: "Lisbon" in texts(page))


def test_a_person_without_rhythm_has_no_ring_and_a_name_is_only_text(
    qtbot: QtBot, page: ContactPage, people: dict[str, int]
) -> None:
    with qtbot.waitSignal(page.shown):
        page.show_person(people["bart"])
    assert "Bart <b>de</b> Wit" in texts(page)
    assert not page._header.ring.isVisible()
    assert page._header._rhythm.label == "No rhythm"


def test_somebody_who_is_gone_leaves_an_empty_page(qtbot: QtBot, page: ContactPage, backend: Backend) -> None:
    with qtbot.waitSignal(backend.changed):
        backend.run(page, add_contact, "Ada Lovelace")
    with qtbot.waitSignal(page.shown):
        page.show_person(8)
    with qtbot.waitSignal(page.shown):
        backend.undo(page)
    assert page.contact is None
    assert page._stack.currentWidget() is page._empty


def talk_often(tx: Transaction, contact_id: int) -> None:
    for number in range(320):
        log_interaction(tx, [contact_id], on=tx.today.replace(month=1 + number % 10), text=f"Talk {number}")


def test_older_entries_come_when_they_are_asked_for(
    qtbot: QtBot, page: ContactPage, backend: Backend, people: dict[str, int]
) -> None:
    backend.run(page, talk_often, people["ines"])
    qtbot.waitUntil(lambda: page._model.rowCount() > 250)
    last = page._model.index(page._model.rowCount() - 1, 0)
    assert last.data() == "Show older"
    page._on_timeline_toggled(last)
    qtbot.waitUntil(lambda: page._model.rowCount() > 310)


def test_chips_have_all_their_lines_in_a_narrow_window_at_large_type(
    qtbot: QtBot, desk: Desk, page: ContactPage
) -> None:
    page.resize(460, 800)
    header = page._header
    desk.appearance.set_text_percent(200)
    try:
        qtbot.waitUntil(lambda: header._rhythm.sizeHint().height() > 30)
        chips = header._chips
        last = [chips.itemAt(number) for number in range(chips.count())][-1]
        assert last is not None
        qtbot.waitUntil(lambda: header.height() >= header.heightForWidth(header.width()))
        qtbot.waitUntil(lambda: last.geometry().bottom() < header._write.geometry().top())
    finally:
        desk.appearance.set_text_percent(100)
