"""The session bus: answers come later, and neither a bus nor a service that hangs keeps the window."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.private_bus import PrivateBus, Service
from ui.background.bus import Bus, BusSignal, Place

NAMES = Place("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
CARDS = Place(
    "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
)


@pytest.fixture
def bus(qtbot: QtBot) -> Iterator[Bus]:
    one = Bus(milliseconds=400)
    yield one
    one.close()
    one.deleteLater()


def test_an_answer_comes_later(qtbot: QtBot, session_bus: PrivateBus, bus: Bus) -> None:
    call = bus.call(NAMES, "NameHasOwner", "s", ("org.freedesktop.DBus",))
    with qtbot.waitSignal(call.answered) as told:
        pass
    assert told.args == [(True,)]


def test_many_questions_find_their_answers(qtbot: QtBot, session_bus: PrivateBus, bus: Bus) -> None:
    answers: dict[str, bool] = {}

    def keep(name: str) -> object:
        def keep_it(body: tuple[bool]) -> None:
            answers[name] = body[0]

        return keep_it

    names = ["org.freedesktop.DBus", *(f"org.example.N{number}" for number in range(300))]
    for name in names:
        bus.call(NAMES, "NameHasOwner", "s", (name,)).answered.connect(keep(name))
    qtbot.waitUntil(lambda: len(answers) == len(names))
    assert [name for name, has in answers.items() if has] == ["org.freedesktop.DBus"]


def test_a_service_that_is_not_there_is_an_error(qtbot: QtBot, session_bus: PrivateBus, bus: Bus) -> None:
    with qtbot.waitSignal(bus.call(CARDS, "GetCapabilities").failed) as told:
        pass
    assert told.args == ["org.freedesktop.DBus.Error.ServiceUnknown"]


@pytest.mark.parametrize(
    "address",
    ["", "unix:path=/nowhere/at/all", "tcp:host=localhost,port=1", "unix:", "no address", "unix:path"],
)
def test_without_a_bus_every_call_fails(
    qtbot: QtBot, bus: Bus, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with qtbot.waitSignal(bus.call(NAMES, "ListNames").failed) as told:
        pass
    assert told.args == [""]


def test_the_usual_place_is_found_without_the_variable(
    qtbot: QtBot, session_bus: PrivateBus, bus: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(Path(session_bus.address.partition("=")[2]).parent))
    with qtbot.waitSignal(bus.call(NAMES, "ListNames").answered):
        pass


@pytest.mark.parametrize(
    "says", [b"", b"REJECTED KERBEROS\r\n", b"\x00\xff" * 5000, b"OK 1234\r\n" + b"l\x01\xff"]
)
def test_a_bus_that_hangs_or_talks_nonsense_keeps_nobody(
    qtbot: QtBot, bus: Bus, monkeypatch: pytest.MonkeyPatch, says: bytes
) -> None:
    with TemporaryDirectory(prefix="kith-") as place, socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(f"{place}/bus")
        deaf.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={place}/bus")
        before = time.monotonic()
        call = bus.call(NAMES, "ListNames")
        end, _ = deaf.accept()
        end.sendall(says)
        assert time.monotonic() - before < 0.1
        with qtbot.waitSignal(call.failed, timeout=2_000):
            pass
        end.close()


def test_a_service_that_hangs_is_left_and_its_late_answer_told(
    qtbot: QtBot, session_bus: PrivateBus, bus: Bus
) -> None:
    service = Service(session_bus, ["actions"], "Notify")
    call = bus.call(CARDS, "Notify", "susssasa{sv}i", ("k", 0, "", "t", "", [], {}, -1))
    with qtbot.waitSignal(call.failed):
        pass
    with qtbot.waitSignal(call.came_late) as late:
        service.wake_up()
    assert late.args == [(1,)]


def test_signals_are_heard_and_a_lost_bus_is_found_again(
    qtbot: QtBot, session_bus: PrivateBus, bus: Bus
) -> None:
    service = Service(session_bus, ["actions"], "")
    bus.listen(CARDS)
    for _ in range(2):
        call = bus.call(CARDS, "Notify", "susssasa{sv}i", ("k", 0, "", "t", "", [], {}, -1))
        with qtbot.waitSignal(call.answered) as told:
            pass
        number = told.args[0][0]
        with qtbot.waitSignal(bus.heard) as heard:
            service.put_away(number)
        assert heard.args == [BusSignal(CARDS.interface, "NotificationClosed", (number, 2))]
        assert bus._socket is not None
        bus._socket.shutdown(socket.SHUT_RDWR)
        qtbot.waitUntil(lambda: bus._socket is None)


def test_what_is_asked_when_the_bus_goes_fails(qtbot: QtBot, session_bus: PrivateBus, bus: Bus) -> None:
    Service(session_bus, [], "GetCapabilities")
    call = bus.call(CARDS, "GetCapabilities")
    with qtbot.waitSignal(bus.call(NAMES, "ListNames").answered):
        pass
    with qtbot.waitSignal(call.failed, timeout=300):
        session_bus._daemon.kill()
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == session_bus.address
