"""The tray on a real desktop, of both kinds: there, late, gone and back again."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from prm.interactions import log_interaction
from tests.desktop.conftest import MINUTE, Desktop
from tests.desktop.tray_host import TrayHost
from tests.ui.books import NOW

pytestmark = pytest.mark.e2e
EARLY = "2026-11-22T08:00:00+00:00"
MENU = ["Open Kith", "Write to Inês Duarte", "We talked…", "Quiet until tomorrow", "Quit"]


def visible(desktop: Desktop) -> bool:
    return bool(desktop.windows("^Kith$"))


def test_the_menu_of_a_panel_and_quit_within_three_seconds(
    qtbot: QtBot, desktop: Desktop, book: Path
) -> None:
    host = TrayHost(desktop.bus)
    painted = str(desktop.place / "painted")
    kith = desktop.start_kith(book, "--hidden", now=EARLY, KITH_FIRST_PAINT=painted)
    qtbot.waitUntil(lambda: len(host.items) == 1, timeout=MINUTE)
    qtbot.waitUntil(lambda: [one for one in host.labels() if one != "Settings"] == MENU, timeout=MINUTE)
    assert host.value("ToolTip")[2] == "Kith: 1 person to get in touch with"
    assert {(width, height) for width, height, _pixels in host.value("IconPixmap")} >= {(22, 22), (32, 32)}
    assert not visible(desktop)
    host.activate()
    qtbot.waitUntil(lambda: visible(desktop), timeout=MINUTE)
    qtbot.waitUntil((desktop.place / "painted").exists, timeout=MINUTE)
    assert MENU[1] in host.labels(), "the first paint comes late here, and makes nothing twice"
    assert desktop.windows("mistake") == []
    before = time.monotonic()
    host.click("Quit")
    assert kith.wait(timeout=10) == 0
    assert time.monotonic() - before < 3


@pytest.mark.parametrize("entry", ["We talked…", MENU[1]])
def test_an_entry_brings_the_window_out_of_hiding(
    qtbot: QtBot, desktop: Desktop, book: Path, entry: str
) -> None:
    host = TrayHost(desktop.bus)
    desktop.start_kith(book, "--hidden", now=EARLY)
    qtbot.waitUntil(lambda: bool(host.items) and MENU[1] in host.labels(), timeout=MINUTE)
    host.click(entry)
    qtbot.waitUntil(lambda: visible(desktop), timeout=MINUTE)


def test_the_names_follow_what_another_program_logs(qtbot: QtBot, desktop: Desktop, book: Path) -> None:
    from prm.clock import FixedClock
    from prm.database import Database

    host = TrayHost(desktop.bus)
    desktop.start_kith(book, "--hidden", now=EARLY)
    qtbot.waitUntil(lambda: bool(host.items) and MENU[1] in host.labels(), timeout=MINUTE)
    with Database.open(book, clock=FixedClock(NOW), name="another program") as other:
        other.write(log_interaction, [1])
    qtbot.waitUntil(lambda: MENU[1] not in host.labels(), timeout=MINUTE)


def test_a_panel_that_comes_late_gets_the_icon_and_one_that_goes_hides_nothing(
    qtbot: QtBot, desktop: Desktop, book: Path
) -> None:
    desktop.start_kith(book, "--hidden", now=EARLY)
    qtbot.waitUntil(lambda: visible(desktop), timeout=MINUTE)  # no tray yet: it is not hidden
    late = TrayHost(desktop.bus)
    qtbot.waitUntil(lambda: len(late.items) == 1, timeout=MINUTE)
    late.close()
    back = TrayHost(desktop.bus)
    qtbot.waitUntil(lambda: len(back.items) >= 1, timeout=MINUTE)


def test_a_hidden_window_comes_back_when_the_panel_goes(qtbot: QtBot, desktop: Desktop, book: Path) -> None:
    host = TrayHost(desktop.bus)
    kith = desktop.start_kith(book, "--hidden", now=EARLY)
    qtbot.waitUntil(lambda: len(host.items) == 1, timeout=MINUTE)
    assert not visible(desktop)
    host.close()
    qtbot.waitUntil(lambda: visible(desktop), timeout=MINUTE)
    assert kith.poll() is None
    kith.send_signal(signal.SIGTERM)
    assert kith.wait(timeout=20) == 0


def test_a_tray_of_the_older_kind(qtbot: QtBot, desktop: Desktop, book: Path) -> None:
    desktop.start_tray()
    qtbot.waitUntil(lambda: bool(desktop.windows("panel")), timeout=MINUTE)
    kith = desktop.start_kith(book, "--hidden", now=EARLY)
    icons: list[str] = []

    def has_icon() -> bool:
        icons[:] = desktop.run("xdotool", "search", "--onlyvisible", "--class", "kith").split()
        return bool(icons)

    qtbot.waitUntil(has_icon, timeout=MINUTE)
    assert not visible(desktop)
    desktop.run("xdotool", "mousemove", "--window", icons[0], "8", "8", "click", "1")
    qtbot.waitUntil(lambda: visible(desktop), timeout=MINUTE)
    kith.send_signal(signal.SIGTERM)
    assert kith.wait(timeout=20) == 0
