"""From an empty folder to the next morning: one person's first day with Kith, in the real window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from tests.ui.archives import make_archive
from tests.ui.books import NOW
from ui.app import Kith, Options
from ui.capture.talk import TalkForm
from ui.contact.page import ContactPage
from ui.people.page import PeoplePage
from ui.single_instance import SingleInstance

ROOT = Path(__file__).resolve().parent.parent.parent
Start = Callable[[], Kith]
#: When a rhythm of a month that began on the first day has passed.
LATER = NOW + timedelta(days=40)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing")


@pytest.fixture
def clock() -> FixedClock:
    """The clock of the story."""
    return FixedClock(NOW)


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, folder: Path, clock: FixedClock) -> Iterator[Start]:
    """Starts Kith on the folder; what was started before is ended first, as a person would."""
    running: list[tuple[Kith, SingleInstance]] = []

    def stop() -> None:
        for kith, instance in running:
            kith.close()
            kith.deleteLater()
            instance.close()
        running.clear()

    def start() -> Kith:
        stop()
        folder.mkdir(exist_ok=True)
        instance = SingleInstance(folder)
        assert instance.claim_or_send([])
        kith = Kith(qapp, Options(folder), instance, clock)
        running.append((kith, instance))
        with qtbot.waitSignal(kith.backend.ready, timeout=20_000):
            kith.start()
        qtbot.waitUntil(lambda: kith.window.places is not None)
        return kith

    yield start
    stop()


def drop(window: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, buttons, keys))


def press(qtbot: QtBot, kith: Kith, key: Qt.Key, *, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(QApplication.focusWidget() or kith.window, key, modifier)


def pages(kith: Kith) -> tuple[PeoplePage, ContactPage]:
    people = kith.window.people
    assert people is not None
    return people.listing, people.person


def today_of(kith: Kith) -> list[str]:
    model = kith.window.today._model
    return [model.index(number, 0).data() for number in range(model.rowCount())]


def ring(kith: Kith) -> float:
    return pages(kith)[1]._header.ring.passed


def log_from_outside(folder: Path, name: str) -> None:
    """``prm log`` in a process of its own, beside the window."""
    environment = os.environ | {"PRM_NOW": LATER.isoformat()}
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "prm.cli",
            "--data-dir",
            str(folder),
            "log",
            name,
            "--text",
            "Met at the market",
        ],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.e2e
def test_the_first_day(qtbot: QtBot, start: Start, clock: FixedClock, folder: Path, tmp_path: Path) -> None:
    kith = start()
    window = kith.window
    assert window.root.shows_welcome

    drop(window, make_archive(tmp_path / "Basic_LinkedInDataExport_11-22-2026.zip"))
    wizard = window.root.import_page
    assert wizard is not None
    qtbot.waitUntil(lambda: wizard.step is wizard.review, timeout=20_000)
    press(qtbot, kith, Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: wizard.step is wizard.done, timeout=20_000)
    press(qtbot, kith, Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: window.root.shows_frame)
    qtbot.waitUntil(lambda: window.today._empty.accessibleName() == "Nobody has a rhythm yet")

    press(qtbot, kith, Qt.Key.Key_Slash)
    listing, person = pages(kith)
    qtbot.waitUntil(listing._search.hasFocus)
    qtbot.keyClicks(listing._search, "mara")
    qtbot.waitUntil(lambda: listing.model.rowCount() == 1)
    press(qtbot, kith, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: person.contact is not None)
    with qtbot.waitSignal(kith.backend.changed):
        press(qtbot, kith, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: person._header._rhythm.label == "Monthly")
    press(qtbot, kith, Qt.Key.Key_G)
    press(qtbot, kith, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: window.today._empty.accessibleName() == "Nothing to do today")

    clock.instant = LATER
    qtbot.waitUntil(lambda: "Mara Quillfeather" in today_of(kith), timeout=10_000)
    press(qtbot, kith, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.target == (person.contact_id, "Mara Quillfeather"))
    qtbot.waitUntil(lambda: ring(kith) > 1)
    press(qtbot, kith, Qt.Key.Key_L)
    form = window.findChild(TalkForm)
    assert form is not None
    qtbot.keyClicks(form.remember, "Coffee by the harbour")
    with qtbot.waitSignal(kith.backend.changed):
        qtbot.keyClick(form.remember, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    words = "Your words: “Coffee by the harbour”"
    qtbot.waitUntil(lambda: words in timeline_of(person))
    qtbot.waitUntil(lambda: ring(kith) == 0)
    assert "You talked today." in person._header._absence.text()

    with qtbot.waitSignal(kith.backend.changed):
        press(qtbot, kith, Qt.Key.Key_Z, control=True)
    qtbot.waitUntil(lambda: words not in timeline_of(person))
    assert window.steps.toast._text.text() == "Taken back"
    qtbot.waitUntil(lambda: ring(kith) > 1)

    # What another program writes shows up by itself.
    log_from_outside(folder, "Mara Quillfeather")
    qtbot.waitUntil(lambda: "Your words: “Met at the market”" in timeline_of(person), timeout=10_000)

    kith = start()
    window = kith.window
    assert window.root.shows_frame
    assert window.places is not None
    assert window.places.real == 1
    window.go("people")
    listing, person = pages(kith)
    qtbot.waitUntil(lambda: listing.model.index(0, 0).data() == "Mara Quillfeather")
    window.show_person(listing.model.id_at(listing.model.index(0, 0)) or 0)
    qtbot.waitUntil(lambda: "Your words: “Met at the market”" in timeline_of(person))
    assert words not in timeline_of(person)
    assert any("The piece on port cities" in text for text in timeline_of(person))
    assert ring(kith) == 0
    window.go("today")
    qtbot.waitUntil(lambda: window.today._empty.accessibleName() == "All caught up")


def timeline_of(person: ContactPage) -> list[str]:
    """Titles and texts of the timeline that is shown."""
    from ui.kit.timeline import TimelineRole

    model = person._model
    roles = (TimelineRole.TITLE, TimelineRole.TEXT)
    return [model.index(row, 0).data(role) for row in range(model.rowCount()) for role in roles]
