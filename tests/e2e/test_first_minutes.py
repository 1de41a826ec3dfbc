"""The first five minutes: from the drop of an archive to the first logged exchange, with three people picked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from prm.database import Transaction
from prm.people import Filter, Scope, people_ids, people_lines
from tests.ui.archives import make_archive
from tests.ui.books import NOW
from ui.app import Kith, Options
from ui.capture.talk import TalkForm
from ui.picking.page import PickingPage
from ui.single_instance import SingleInstance
from ui.xray.page import XrayPage

MOST_INPUTS = 12

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing")


class Hands:
    """The person at the keyboard: every key chord, text and drop is counted."""

    def __init__(self, qtbot: QtBot, kith: Kith) -> None:
        self._qtbot = qtbot
        self._kith = kith
        self.inputs: list[str] = []

    @property
    def _where(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeWindow() or self._kith.window

    def drop(self, path: Path) -> None:
        self.inputs.append(f"drop {path.name}")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(QPoint(9, 9), copy, data, buttons, keys)
        QApplication.sendEvent(self._kith.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self._kith.window, QDropEvent(QPointF(9, 9), copy, data, buttons, keys))

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        self.inputs.append(f"{'Ctrl+' if control else ''}{key.name}")
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        self._qtbot.keyClick(self._where, key, modifier)

    def click(self, button: QWidget) -> None:
        self.inputs.append(f"click {button.accessibleName()}")
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, text: str) -> None:
        """Typed text counts as one input."""
        self.inputs.append(f"“{text}”")
        where = self._where
        if isinstance(where, QPlainTextEdit):
            where.insertPlainText(text)  # pytest-qt types no line ends and no accents
        else:
            self._qtbot.keyClicks(where, text)


@pytest.fixture
def kith(qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Kith]:
    folder.mkdir()
    instance = SingleInstance(folder)
    assert instance.claim_or_send([])
    one = Kith(qapp, Options(folder), instance, FixedClock(NOW))
    with qtbot.waitSignal(one.backend.ready, timeout=20_000):
        one.start()
    qtbot.waitUntil(lambda: one.window.places is not None)
    yield one
    one.close()
    one.deleteLater()


@pytest.mark.e2e
def test_from_the_drop_to_the_first_exchange_in_twelve_inputs(
    qtbot: QtBot, kith: Kith, tmp_path: Path
) -> None:
    window = kith.window
    hands = Hands(qtbot, kith)
    assert window.root.shows_welcome

    hands.drop(make_archive(tmp_path / "Complete_LinkedInDataExport_11-22-2026.zip"))
    wizard = window.root.import_page
    assert wizard is not None
    qtbot.waitUntil(lambda: wizard.step is wizard.review, timeout=20_000)
    hands.press(Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: wizard.step is wizard.done, timeout=20_000)
    hands.click(wizard.done.x_ray.button)
    qtbot.waitUntil(lambda: isinstance(window.root.currentWidget(), XrayPage))
    xray = window.root.currentWidget()
    assert isinstance(xray, XrayPage)
    qtbot.waitUntil(lambda: xray.found is not None)
    hands.press(Qt.Key.Key_Return, control=True)
    picking = _picking(qtbot, kith)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_3):
        hands.press(key)
    assert len(picking.faces.names) == 3
    assert picking.faces.names[0] == "Mara Quillfeather", "with her one really talked"
    hands.press(Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: _empty_day(kith) == "Nothing to do today")

    hands.press(Qt.Key.Key_L)
    form = _form(qtbot, kith)
    hands.type("coffee with Mara about the harbour")
    with qtbot.waitSignal(kith.backend.changed):
        hands.press(Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: not form.isVisible())

    found = kith.backend.database().read(_picked)
    assert len(found) == 3
    assert found["Mara Quillfeather"] == NOW.date()
    assert len(hands.inputs) <= MOST_INPUTS, hands.inputs


@pytest.mark.e2e
def test_without_any_file_three_names_are_enough(qtbot: QtBot, kith: Kith) -> None:
    window = kith.window
    hands = Hands(qtbot, kith)
    welcome = window.root.welcome_page
    assert welcome is not None
    welcome.names.field.setFocus()
    hands.type("Ada Lovelace\nTomás\nInês Duarte")
    hands.press(Qt.Key.Key_Return, control=True)
    picking = _picking(qtbot, kith)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        hands.press(key)
    assert picking.faces.names == ["Ada Lovelace", "Tomás", "Inês Duarte"]
    hands.press(Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: _empty_day(kith) == "Nothing to do today")
    assert len(kith.backend.database().read(_picked)) == 3
    assert len(hands.inputs) == 6


@pytest.mark.e2e
def test_the_x_ray_leads_on_and_back(qtbot: QtBot, kith: Kith, tmp_path: Path) -> None:
    window = kith.window
    hands = Hands(qtbot, kith)
    hands.drop(make_archive(tmp_path / "Complete_LinkedInDataExport_11-22-2026.zip"))
    wizard = window.root.import_page
    assert wizard is not None
    qtbot.waitUntil(lambda: wizard.step is wizard.review, timeout=20_000)
    hands.press(Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: wizard.step is wizard.done, timeout=20_000)
    hands.press(Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: window.root.shows_frame)

    window.actions_.action("xray").trigger()
    xray = window.root.currentWidget()
    assert isinstance(xray, XrayPage)
    qtbot.waitUntil(lambda: xray.found is not None)
    assert xray.findings.sentence.text.startswith("Of 4 connections, 1 ever wrote, 1 talked both ways")
    xray.findings.sentence.number("lately").click()
    qtbot.waitUntil(lambda: window.people is not None and window.people.listing.model.rowCount() == 1)
    assert window.root.shows_frame

    window.actions_.action("xray").trigger()
    xray = window.root.currentWidget()
    assert isinstance(xray, XrayPage)
    hands.press(Qt.Key.Key_Return, control=True)
    _picking(qtbot, kith)
    hands.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.root.shows_frame)


def _empty_day(kith: Kith) -> str:
    return kith.window.today._empty.accessibleName() if kith.window.root.shows_frame else ""


def _form(qtbot: QtBot, kith: Kith) -> TalkForm:
    qtbot.waitUntil(lambda: bool(kith.window.findChildren(TalkForm)))
    form = kith.window.findChildren(TalkForm)[0]
    assert isinstance(form, TalkForm)
    qtbot.waitUntil(form.line.hasFocus)
    return form


def _picking(qtbot: QtBot, kith: Kith) -> PickingPage:
    qtbot.waitUntil(lambda: isinstance(kith.window.root.currentWidget(), PickingPage))
    page = kith.window.root.currentWidget()
    assert isinstance(page, PickingPage)
    qtbot.waitUntil(lambda: page.current is not None)
    return page


def _picked(tx: Transaction) -> dict[str, date | None]:
    """Who has a rhythm that asks, and when one last talked with them."""
    lines = people_lines(tx, people_ids(tx, Filter(Scope.REAL)))
    return {line.display_name: line.last_meaningful_on for line in lines}
