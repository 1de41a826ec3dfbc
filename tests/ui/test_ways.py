"""Pages ask to be taken somewhere, and the window goes there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from prm.first_paint import read_first_today
from prm.paths import DataFolder
from prm.people import Filter
from tests.ui.books import NOW
from ui import conversations, places
from ui.capture.address import AddressForm
from ui.capture.palette import Palette
from ui.capture.talk import TalkForm
from ui.desk import Desk
from ui.main_window import MainWindow


class Talk(QWidget):
    """A conversation with one step back of its own."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.steps = 1

    def back(self) -> bool:
        self.steps -= 1
        return self.steps >= 0


class Leaf(QWidget):
    """A page of the sidebar."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()


def _title() -> str:
    return "Leaf"


@pytest.fixture
def window(qtbot: QtBot, folder: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    pages = (*places.PAGES, places.Page("leaf", _title, "history", Leaf))
    monkeypatch.setattr(places, "PAGES", pages)
    monkeypatch.setattr("ui.window.navigation.PAGES", pages)
    monkeypatch.setattr(conversations, "CONVERSATIONS", {"talk": Talk})
    one = MainWindow(desk)
    qtbot.addWidget(one)
    one.show_first(read_first_today(DataFolder(folder), None, FixedClock(NOW)), is_new=False)
    one.show()
    desk.backend.ready.emit()
    qtbot.waitUntil(lambda: one.actions_.action("talk").isEnabled())
    return one


def test_a_number_opens_exactly_its_people(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: dict[str, int]
) -> None:
    wanted = (people["ines"], people["kwame"])
    desk.ways.people_asked.emit(Filter(among=wanted), "Two people")
    assert window.people is not None
    listing = window.people.listing
    qtbot.waitUntil(lambda: listing.model.rowCount() == 2)
    assert {listing.model.id_at(listing.model.index(row, 0)) for row in range(2)} == set(wanted)


def test_a_page_stands_in_the_sidebar_and_is_made_once(window: MainWindow, desk: Desk) -> None:
    desk.ways.place_asked.emit("leaf")
    first = window._pages.currentWidget()
    assert isinstance(first, Leaf)
    assert window.navigation._bar.button("leaf").isChecked()
    assert window.target is None
    window.go("today")
    desk.ways.place_asked.emit("leaf")
    assert window._pages.currentWidget() is first
    window.back()
    assert window._pages.currentWidget() is window.today


def test_a_conversation_fills_the_window_until_it_is_left(window: MainWindow, desk: Desk) -> None:
    desk.ways.conversation_asked.emit("talk")
    talk = window.root.currentWidget()
    assert isinstance(talk, Talk)
    window.back()
    assert window.root.currentWidget() is talk
    window.back()
    assert window.root.shows_frame


def test_talking_can_be_asked_for_from_anywhere(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: dict[str, int]
) -> None:
    desk.ways.talk_asked.emit([(people["ines"], "Inês Duarte")])
    form = window.findChild(TalkForm)
    assert form is not None
    assert form.isVisible()
    assert [person.name for person in form.capture.people] == ["Inês Duarte"]
    desk.ways.talk_asked.emit([])
    assert [one.capture.people for one in window.findChildren(TalkForm) if one.isVisible()] == [()]


def test_the_palette_can_be_asked_for_with_a_line(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.ways.capture_asked.emit("coffee with yuki")
    palette = window.findChild(Palette)
    assert palette is not None
    qtbot.waitUntil(lambda: palette.capture is not None)
    assert palette.field.text() == "coffee with yuki"


def test_who_has_no_address_is_asked_for_one_and_written_to(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: dict[str, int]
) -> None:
    desk.ways.address_asked.emit(people["zofia"], "Zofia Kamińska")
    form = window.findChild(AddressForm)
    assert form is not None
    form.address.setText("zofia@wolf.example")
    desk.ways.write_asked.disconnect()  # no program of this desktop is to be opened
    with qtbot.waitSignal(desk.ways.write_asked) as asked:
        form.confirm()
    assert asked.args == [people["zofia"], "Zofia Kamińska"]
