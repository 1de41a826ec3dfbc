"""Whether the screen is locked: any service that says so is believed, and one that hangs keeps nobody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.private_bus import PrivateBus, start_screen_saver
from ui.background.bus import Bus
from ui.background.screen_lock import ScreenLock


@pytest.fixture
def lock(qtbot: QtBot) -> Iterator[ScreenLock]:
    bus = Bus(milliseconds=500)
    yield ScreenLock(bus, bus)
    bus.close()
    bus.deleteLater()


def answer(qtbot: QtBot, lock: ScreenLock) -> bool:
    with qtbot.waitSignal(lock.known) as told:
        lock.ask()
        lock.ask()  # nobody is asked twice, and there is one answer
    return bool(told.args[0])


@pytest.mark.parametrize(
    ("savers", "is_locked"),
    [
        ({}, False),
        ({"org.freedesktop.ScreenSaver": "off"}, False),
        ({"org.freedesktop.ScreenSaver": "on"}, True),
        ({"org.freedesktop.ScreenSaver": "off", "org.xfce.ScreenSaver": "on"}, True),
        ({"org.gnome.ScreenSaver": "hangs"}, False),
        ({"org.gnome.ScreenSaver": "hangs", "org.mate.ScreenSaver": "on"}, True),
    ],
)
def test_any_service_is_believed(
    qtbot: QtBot, session_bus: PrivateBus, lock: ScreenLock, savers: dict[str, str], is_locked: bool
) -> None:
    for name, state in savers.items():
        start_screen_saver(session_bus, name, state)
    assert answer(qtbot, lock) is is_locked
    assert answer(qtbot, lock) is is_locked


def test_without_a_bus_nothing_is_known_of_a_lock(qtbot: QtBot, lock: ScreenLock) -> None:
    assert not answer(qtbot, lock)
