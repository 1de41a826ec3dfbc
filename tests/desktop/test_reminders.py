"""A reminder on a real desktop: once, at the hour or after a late start, and its buttons work."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from prm.database import Database
from prm.follow_ups import close_follow_up, find_follow_up
from tests.desktop.conftest import MINUTE, Desktop
from tests.ui.books import NOW, TODAY
from ui.background.background import Background
from ui.desk import Desk

pytestmark = pytest.mark.e2e
SAID = "2 people to think of today|Tomás Herrera, Inês Duarte"


def test_off_at_the_hour_it_is_shown_after_the_start_and_never_again(
    qtbot: QtBot, desktop: Desktop, book: Path
) -> None:
    desktop.start_notifications(qtbot)
    kith = desktop.start_kith(book, now="2026-11-22T14:00:00+00:00")
    qtbot.waitUntil(lambda: desktop.shown == [SAID], timeout=MINUTE)
    kith.send_signal(signal.SIGKILL)
    kith.wait(timeout=10)
    again = desktop.start_kith(book, now="2026-11-22T15:00:00+00:00")
    qtbot.waitUntil(lambda: bool(desktop.windows("^Kith$")), timeout=MINUTE)
    with pytest.raises(subprocess.TimeoutExpired):
        again.wait(timeout=3)  # long enough for its first look after the paint, and it says nothing
    assert desktop.shown == [SAID]
    again.terminate()
    assert again.wait(timeout=20) == 0


def test_before_the_hour_nothing_is_shown(qtbot: QtBot, desktop: Desktop, book: Path) -> None:
    desktop.start_notifications(qtbot)
    early = desktop.start_kith(book, now="2026-11-22T08:59:00+00:00")
    qtbot.waitUntil(lambda: bool(desktop.windows("^Kith$")), timeout=MINUTE)
    with pytest.raises(subprocess.TimeoutExpired):
        early.wait(timeout=3)
    assert desktop.shown == []


def test_a_late_start_in_the_tray_alone_and_open_brings_the_window(
    qtbot: QtBot, desktop: Desktop, book: Path
) -> None:
    desktop.start_notifications(qtbot)
    desktop.start_tray()
    qtbot.waitUntil(lambda: bool(desktop.windows("panel")), timeout=MINUTE)
    desktop.start_kith(book, "--hidden", now="2026-11-22T14:00:00+00:00")
    qtbot.waitUntil(lambda: desktop.displayed == 1, timeout=MINUTE)
    assert desktop.windows("^Kith$") == []
    desktop.press("Open")
    qtbot.waitUntil(lambda: bool(desktop.windows("^Kith$")), timeout=MINUTE)
    qtbot.waitUntil(lambda: desktop.displayed == 0, timeout=MINUTE)


@pytest.fixture
def background(qtbot: QtBot, desktop: Desktop, desk: Desk) -> Iterator[Background]:
    """Kith in this process, beside a window, on the desktop's bus; Inês alone is due."""
    desktop.start_notifications(qtbot)
    with qtbot.waitSignal(desk.backend.changed):
        desk.backend.run(desk.ways, close_follow_up, 1)
    window = QWidget()
    qtbot.addWidget(window)
    one = Background(desk, window, FixedClock(NOW.replace(hour=20)), desk.ways)
    one.reminders.start()
    qtbot.waitUntil(lambda: desktop.displayed == 1, timeout=MINUTE)
    yield one
    one.close()
    QApplication.setQuitOnLastWindowClosed(True)


def test_it_says_name_and_reason(desktop: Desktop, background: Background) -> None:
    assert desktop.shown == ["Inês Duarte|Since 19 Aug; each season is the rhythm."]


def test_write(
    qtbot: QtBot, desktop: Desktop, background: Background, desk: Desk, people: dict[str, int]
) -> None:
    with qtbot.waitSignal(desk.ways.write_asked, timeout=MINUTE) as told:
        desktop.press("Write")
    assert told.args == [people["ines"], "Inês Duarte"]


def test_open(
    qtbot: QtBot, desktop: Desktop, background: Background, desk: Desk, people: dict[str, int]
) -> None:
    with qtbot.waitSignal(desk.ways.person_asked, timeout=MINUTE) as told:
        desktop.press("Open")
    assert told.args == [people["ines"]]


def test_later_is_in_the_book(
    qtbot: QtBot, desktop: Desktop, background: Background, desk: Desk, folder: Path
) -> None:
    with qtbot.waitSignal(desk.notices.said, timeout=MINUTE):
        desktop.press("Later")
    with Database.open(folder, clock=FixedClock(NOW)) as other:
        assert other.read(_later_until) == (TODAY + timedelta(days=7)).isoformat()
        assert other.read(find_follow_up, 1).due_on == TODAY


def _later_until(tx: object) -> str:
    return str(tx.sql("SELECT later_until_on FROM contact WHERE display_name = 'Inês Duarte'").scalar_one())  # type: ignore[attr-defined]


def test_what_is_done_elsewhere_goes_from_the_screen(
    qtbot: QtBot, desktop: Desktop, background: Background, folder: Path, people: dict[str, int]
) -> None:
    from prm.interactions import log_interaction

    with Database.open(folder, clock=FixedClock(NOW), name="another program") as other:
        other.write(log_interaction, [people["ines"]])
    qtbot.waitUntil(lambda: desktop.displayed == 0, timeout=MINUTE)
