"""*Write* opens the channel used last, and asks once whether it was done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from prm.facts import add_method
from prm.people import person
from prm.writing import channels_to
from ui.desk import Desk
from ui.kit.button import Button
from ui.notices import Notice
from ui.writing.question import QuestionBar
from ui.writing.writer import Writer


class Mail(QObject):
    """A program that this desktop opens addresses with."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def mail() -> Iterator[Mail]:
    """The real way in which Qt hands over an address, with a program of ours at its end."""
    program = Mail()
    for scheme in ("mailto", "https"):
        QDesktopServices.setUrlHandler(scheme, program, "show")  # type: ignore[arg-type]  # bytes, as its stub says, are refused
    yield program
    for scheme in ("mailto", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def bar() -> QuestionBar:
    return QuestionBar()


@pytest.fixture
def writer(qtbot: QtBot, desk: Desk, bar: QuestionBar) -> Writer:
    window = QWidget()
    qtbot.addWidget(window)
    bar.setParent(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return Writer(desk, bar, window)


def give(desk: Desk, qtbot: QtBot, contact_id: int, address: str) -> None:
    with qtbot.waitSignal(desk.backend.changed):
        desk.backend.run(desk.backend, add_method, contact_id, address)


def write(qtbot: QtBot, writer: Writer, bar: QuestionBar, contact_id: int, name: str) -> None:
    with qtbot.waitSignal(writer.asks, timeout=10_000):
        writer.write(contact_id, name)
    assert bar.isVisible()


def awaiting(desk: Desk, contact_id: int) -> str:
    return desk.backend.database().read(person, contact_id).line.awaiting


def test_the_mail_program_is_opened_and_the_answer_waits(
    qtbot: QtBot, desk: Desk, people: dict[str, int], mail: Mail, writer: Writer, bar: QuestionBar
) -> None:
    give(desk, qtbot, people["zofia"], "zofia@wolf.example")
    write(qtbot, writer, bar, people["zofia"], "Zofia Kamińska")
    assert mail.opened == ["mailto:zofia@wolf.example"]
    assert bar.text == "Did you write to Zofia Kamińska?"
    said: list[Notice] = []
    desk.notices.said.connect(said.append)
    with qtbot.waitSignal(desk.backend.changed):
        writer.say_yes()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].text == "Wrote to Zofia Kamińska"
    assert said[0].step_id is not None
    assert awaiting(desk, people["zofia"]) == "them"
    assert not bar.isVisible()


def test_not_yet_logs_nothing_and_is_not_asked_again(
    qtbot: QtBot, desk: Desk, people: dict[str, int], mail: Mail, writer: Writer, bar: QuestionBar
) -> None:
    give(desk, qtbot, people["zofia"], "zofia@wolf.example")
    write(qtbot, writer, bar, people["zofia"], "Zofia Kamińska")
    assert desk.preferences.values.pending_write == ""
    assert writer.say_not_yet()
    assert not writer.say_not_yet()
    with qtbot.assertNotEmitted(writer.asks, wait=50):
        writer._on_return()
    assert awaiting(desk, people["zofia"]) == ""


def test_what_was_opened_before_kith_closed_is_asked_about_once(
    qtbot: QtBot, desk: Desk, people: dict[str, int], writer: Writer, bar: QuestionBar
) -> None:
    desk.preferences.change(pending_write=f"{people['ines']} message linkedin")
    with qtbot.waitSignal(writer.asks):
        writer.ask_about_last_time()
    assert bar.text == "Did you write to Inês Duarte?"
    assert desk.preferences.values.pending_write == ""


def test_a_person_who_is_gone_is_not_asked_about(qtbot: QtBot, desk: Desk, writer: Writer) -> None:
    desk.preferences.change(pending_write="4711 message linkedin")
    writer.ask_about_last_time()
    qtbot.waitUntil(lambda: desk.preferences.values.pending_write == "")
    assert not writer.is_asking


def test_where_no_address_is_known_it_is_asked_for(
    qtbot: QtBot, desk: Desk, people: dict[str, int], mail: Mail, writer: Writer
) -> None:
    with qtbot.waitSignal(desk.ways.address_asked) as asked:
        writer.write(people["zofia"], "Zofia Kamińska")
    assert asked.args == [people["zofia"], "Zofia Kamińska"]
    assert mail.opened == []


def test_an_address_can_be_copied_instead(
    qtbot: QtBot, desk: Desk, people: dict[str, int], writer: Writer
) -> None:
    give(desk, qtbot, people["zofia"], "zofia@wolf.example")
    give(desk, qtbot, people["zofia"], "+48 22 555 01 02")
    channels = desk.backend.database().read(channels_to, people["zofia"])
    menu = writer.fill_menu(channels)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == [
        "E-mail to zofia@wolf.example",
        "WhatsApp to +48 22 555 01 02",
        "Call +48 22 555 01 02",
        "Copy zofia@wolf.example",
        "Copy +48 22 555 01 02",
        "Copy +48 22 555 01 02",
    ]
    next(one for one in menu.actions() if one.text().startswith("Copy z")).trigger()
    assert QGuiApplication.clipboard().text() == "zofia@wolf.example"


def test_after_a_call_it_asks_whether_you_talked(
    qtbot: QtBot, desk: Desk, people: dict[str, int], writer: Writer, bar: QuestionBar
) -> None:
    give(desk, qtbot, people["zofia"], "022 555 01 02")
    (call,) = desk.backend.database().read(channels_to, people["zofia"])
    writer._who = (people["zofia"], "Zofia Kamińska")
    with qtbot.waitSignal(writer.asks, timeout=10_000):
        writer.copy(call)
    assert bar.text == "Did you talk with Zofia Kamińska?"
    assert [one.label for one in bar.findChildren(Button)] == ["We talked", "Not yet"]
    with qtbot.waitSignal(desk.ways.talk_asked) as asked:
        writer.say_yes()
    assert asked.args == [[(people["zofia"], "Zofia Kamińska")]]
