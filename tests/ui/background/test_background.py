"""Kith beside its window: what is made after the first paint, and what it does with the window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from prm.reminders.channels import Answer
from tests.ui.books import NOW
from tests.ui.private_bus import PrivateBus, Service, start_screen_saver
from ui.app import Kith, Options
from ui.background.background import Background
from ui.desk import Desk
from ui.single_instance import SingleInstance

ROOT = Path(__file__).resolve().parent.parent.parent.parent
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="there is no session bus elsewhere"
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    one = QWidget()
    qtbot.addWidget(one)
    one.show()
    return one


@pytest.fixture
def background(desk: Desk, window: QWidget) -> Iterator[Background]:
    one = Background(desk, window, FixedClock(NOW), desk.ways)
    one.reminders.start()
    yield one
    one.close()
    QApplication.setQuitOnLastWindowClosed(True)


def test_on_a_desktop_with_buttons_the_desktop_shows_it(
    qtbot: QtBot, session_bus: PrivateBus, request: pytest.FixtureRequest, desk: Desk, people: dict[str, int]
) -> None:
    service = Service(session_bus, ["actions"], "")
    background: Background = request.getfixturevalue("background")
    qtbot.waitUntil(lambda: len(service.cards) == 1)
    assert service.cards[1][3] == "2 people to think of today"
    assert not background.panel.isVisible()
    with qtbot.waitSignal(background.window_asked):
        service.press(1, "default")


def test_a_locked_screen_shows_no_names(
    qtbot: QtBot, session_bus: PrivateBus, request: pytest.FixtureRequest
) -> None:
    start_screen_saver(session_bus, "org.gnome.ScreenSaver", "on")
    service = Service(session_bus, ["actions"], "")
    request.getfixturevalue("background")
    qtbot.waitUntil(lambda: len(service.cards) == 1)
    assert service.cards[1][3:5] == ["2 people to think of today", ""]


@pytest.mark.parametrize("can", [None, []])
def test_without_buttons_kith_shows_its_own_panel(
    qtbot: QtBot, session_bus: PrivateBus, request: pytest.FixtureRequest, can: list[str] | None
) -> None:
    if can is not None:
        Service(session_bus, can, "")
    background: Background = request.getfixturevalue("background")
    qtbot.waitUntil(background.panel.isVisible)
    background._window.activateWindow()
    background.closing.close()
    desk_ways = background.parent()
    desk_ways.notification_asked.emit()
    qtbot.waitUntil(lambda: background.panel.isAncestorOf(QApplication.focusWidget() or QWidget()))
    with qtbot.waitSignal(background.window_asked):
        background.panel.buttons[Answer.OPEN].click()


def test_without_a_bus_it_is_the_panel_too(qtbot: QtBot, background: Background) -> None:
    qtbot.waitUntil(background.panel.isVisible)


def test_a_window_without_an_icon_is_shown_again(
    qtbot: QtBot, background: Background, window: QWidget
) -> None:
    window.hide()
    background.tray.vanished.emit()
    assert window.isVisible()


def test_what_is_shown_is_taken_away_at_the_end(
    qtbot: QtBot, session_bus: PrivateBus, desk: Desk, window: QWidget
) -> None:
    service = Service(session_bus, ["actions"], "")
    one = Background(desk, window, FixedClock(NOW), desk.ways)
    one.reminders.start()
    qtbot.waitUntil(lambda: bool(service.cards) and bool(one.reminders._channels[0]._id))  # type: ignore[attr-defined]
    one.close()
    qtbot.waitUntil(lambda: service.closed == [[1, 3]])
    QApplication.setQuitOnLastWindowClosed(True)


def test_a_second_process_raises_a_hidden_window_and_hands_over_its_files(
    qtbot: QtBot, qapp: QApplication, folder: Path, people: dict[str, int], tmp_path: Path
) -> None:
    instance = SingleInstance(folder)
    assert instance.claim()
    kith = Kith(qapp, Options(folder), instance, FixedClock(NOW))
    with qtbot.waitSignal(kith.backend.ready, timeout=20_000):
        kith.start()
    with qtbot.waitSignal(kith.ways.notification_asked):
        kith.window.actions_.action("notification").trigger()
    kith.window.hide()
    table = tmp_path / "People & <b>friends.csv"
    table.write_text("First Name,Last Name\nAda,Byron\n", encoding="utf-8")
    second = subprocess.Popen(
        [sys.executable, "-m", "ui", "--data-dir", str(folder), str(table)],
        cwd=ROOT,
        env=os.environ | {"PRM_NOW": NOW.isoformat(), "QT_QPA_PLATFORM": "offscreen"},
    )
    qtbot.waitUntil(lambda: kith.window.isVisible() and kith.window.root.shows_import, timeout=20_000)
    assert second.wait(timeout=10) == 0
    kith.close()
    kith.deleteLater()
    QApplication.setQuitOnLastWindowClosed(True)


QUIT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from prm.clock import clock_from_environment
from ui import app
made = app.Kith._made_background
def seen(kith):
    background = made(kith)
    background.tray.__class__.has_icon = property(lambda tray: True)
    kith.backend.ready.connect(go)
    return background
def go():
    for window in QApplication.topLevelWidgets():
        if window.metaObject().className() == "MainWindow" and sys.argv[2] != "quit":
            window.close()
    print("asked", flush=True)
    if sys.argv[2] == "quit":
        QApplication.quit()
app.Kith._made_background = seen
sys.exit(app.run(app.Options(Path(sys.argv[1])), clock_from_environment()))
"""


@pytest.mark.parametrize(("way", "ends"), [("quit", True), ("close", False)])
def test_quit_always_quits_and_asks_nothing(
    folder: Path, people: dict[str, int], way: str, ends: bool
) -> None:
    """Closing asks for the first time what it means, so the process is still there; quitting ends it all the same."""
    process = subprocess.Popen(
        [sys.executable, "-c", QUIT, str(folder), way],
        cwd=ROOT,
        env=os.environ | {"PRM_NOW": NOW.isoformat(), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "asked\n"
        if not ends:
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(timeout=1)
            process.terminate()
        assert process.wait(timeout=3) == 0
    finally:
        process.kill()
        process.communicate()


def test_the_end_of_an_import_is_told_where_nobody_looks_on(
    qtbot: QtBot,
    session_bus: PrivateBus,
    background: Background,
    desk: Desk,
    window: QWidget,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    icon = _Icon()
    monkeypatch.setattr(background.tray, "_icon", icon)
    with qtbot.waitActive(window):
        window.activateWindow()
    desk.ways.import_finished.emit("12 new people")
    assert icon.said == []
    window.hide()
    desk.ways.import_finished.emit("12 new people")
    assert icon.said == ["12 new people"]


class _Icon:
    """In the place of an icon that the offscreen platform does not have."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def showMessage(self, title: str, text: str, icon: QIcon) -> None:
        self.said.append(text)

    def setToolTip(self, text: str) -> None: ...

    def hide(self) -> None: ...

    def deleteLater(self) -> None: ...
