"""A desktop drawn in memory: a real X server, a session bus, a notification service and a tray, for Kith as it is started."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.books import make_book
from tests.ui.conftest import (
    backend,
    desk,
    folder,
    look,
    no_waiting_dialogs,
    notices,
    people,
    pytest_runtest_teardown,
)
from tests.ui.private_bus import PrivateBus, end, private_bus

__all__ = [
    "backend",
    "desk",
    "folder",
    "look",
    "no_waiting_dialogs",
    "notices",
    "people",
    "pytest_runtest_teardown",
]

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAMS = ("Xvfb", "dbus-daemon", "dunst", "trayer", "xdotool")
#: Under Qt's own protocol for X; what the real desktop starts is the same program.
KITH = {"QT_QPA_PLATFORM": "xcb", "TZ": "UTC"}
MINUTE = 60_000


class Desktop:
    """What a test sees of it and does on it."""

    def __init__(self, bus: PrivateBus, place: Path) -> None:
        self.bus = bus
        self.place = place
        self.log = place / "shown.txt"
        self.pressed = place / "press.txt"

    def start_notifications(self, qtbot: QtBot) -> None:
        """Start dunst, which writes down what it shows and presses the button whose word stands in ``pressed``."""
        shown, press = self.place / "shown.sh", self.place / "press.sh"
        shown.write_text(f'#!/bin/sh\necho "$DUNST_SUMMARY|$DUNST_BODY" >> "{self.log}"\n')
        press.write_text(f'#!/bin/sh\ngrep -m1 -F "$(cat "{self.pressed}")"\n')
        for script in (shown, press):
            script.chmod(0o755)
        config = self.place / "dunstrc"
        config.write_text(
            f"[global]\nmonitor = 0\ndmenu = {press}\nalways_run_script = true\n[all]\nsummary = *\nscript = {shown}\n"
        )
        self.bus.start("dunst", "-config", str(config))
        qtbot.waitUntil(lambda: self.bus.has_owner("org.freedesktop.Notifications"), timeout=MINUTE)

    def start_tray(self) -> subprocess.Popen[str]:
        """Start a tray of the older kind, in which programs put windows of their own."""
        return self.bus.start("trayer", "--edge", "top", "--align", "left", "--width", "20", "--height", "24")

    def start_kith(
        self, folder: Path, *arguments: str, now: str, **environment: str
    ) -> subprocess.Popen[str]:
        """Start the program as a person does, at this instant."""
        return self.bus.start(
            sys.executable,
            "-m",
            "ui",
            "--data-dir",
            str(folder),
            *arguments,
            **KITH | {"PRM_NOW": now, "PYTHONPATH": str(ROOT)} | environment,
        )

    @property
    def shown(self) -> list[str]:
        """What was shown so far, one line a notification."""
        return self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []

    @property
    def displayed(self) -> int:
        """How many notifications are on the screen now."""
        return int(self.run("dunstctl", "count", "displayed"))

    def press(self, word: str) -> None:
        """Press the button with this word on the notification that is shown."""
        self.pressed.write_text(f"#{word}", encoding="utf-8")
        self.run("dunstctl", "context")

    def windows(self, name: str = "Kith") -> list[str]:
        """The numbers of the windows on the screen whose title has this name."""
        return self.run("xdotool", "search", "--onlyvisible", "--name", name).split()

    def run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.bus.environment, capture_output=True, text=True, check=False, timeout=10
        )
        return done.stdout.strip()


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """An empty desktop: a screen and a bus, and nothing else yet."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"a desktop needs {', '.join(missing)}; `python3 run.py test` as root installs them")
    with TemporaryDirectory(prefix="kith-") as name:
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert screen.stdout is not None
        number = screen.stdout.readline().strip()
        place = Path(name)
        try:
            with private_bus(place, dict(os.environ) | {"DISPLAY": f":{number}"}) as bus:
                monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
                one = Desktop(bus, place)
                yield one
                assert one.windows("mistake") == [], "Kith says that it made a mistake"
        finally:
            end(screen)


@pytest.fixture
def book(folder: Path) -> Path:
    """The folder of the small book, closed: for programs of their own."""
    make_book(folder)
    return folder
