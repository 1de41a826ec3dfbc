"""A session bus of a test's own, and a notification service on it that speaks the real protocol and does as it is told."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

SERVICE = "org.freedesktop.Notifications"
NOTIFICATIONS = DBusAddress("/org/freedesktop/Notifications", bus_name=SERVICE, interface=SERVICE)
BUS = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")
CONTROL = DBusAddress("/control", bus_name=SERVICE, interface="org.example.Control")

_CONFIG = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={place}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""

# A process of its own, because a service that hangs must hang for real. CONTROL is how a test sees and moves it.
_SERVER = textwrap.dedent("""
    import json, sys, time
    from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection
    can, hangs_at = json.loads(sys.argv[1]), sys.argv[2]
    bus = open_dbus_connection()
    name = "org.freedesktop.Notifications"
    here = DBusAddress("/org/freedesktop/Notifications", interface=name)
    bus.send_and_get_reply(message_bus.RequestName(name))
    print("ready", flush=True)
    cards, closed, number, held = {}, [], 0, []
    def say(member, signature, body):
        bus.send(new_signal(here, member, signature, body))
    def close(card, reason):
        if cards.pop(str(card), None) is not None:
            closed.append([card, reason])
            say("NotificationClosed", "uu", (card, reason))
    while True:
        asked = bus.receive()
        if asked.header.message_type is not MessageType.method_call:
            continue
        member = asked.header.fields.get(HeaderFields.member)
        if member == hangs_at:
            held.append(asked)
            continue
        answer = None, ()
        if member == "GetCapabilities":
            answer = "as", (can,)
        elif member == "Notify":
            number += 1
            cards[str(number)] = asked.body
            answer = "u", (number,)
        elif member == "CloseNotification":
            close(asked.body[0], 3)
        elif member == "Cards":
            answer = "s", (json.dumps([cards, closed, len(held)]),)
        elif member == "Press":
            card, key = asked.body
            say("ActivationToken", "us", (card, "token-7"))
            say("ActionInvoked", "us", (card, key))
            close(card, 2)
        elif member == "PutAway":
            close(asked.body[0], 2)
        elif member == "WakeUp":
            hangs_at = ""
            for late in held:
                number += 1
                cards[str(number)] = late.body
                bus.send(new_method_return(late, "u", (number,)))
        bus.send(new_method_return(asked, *answer))
""")


# A screen saver that says whether it is on, or says nothing at all.
_SAVER = textwrap.dedent("""
    import sys
    from jeepney import MessageType, new_method_return
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection
    bus = open_dbus_connection()
    bus.send_and_get_reply(message_bus.RequestName(sys.argv[1]))
    print("ready", flush=True)
    while True:
        asked = bus.receive()
        if asked.header.message_type is MessageType.method_call and sys.argv[2] != "hangs":
            bus.send(new_method_return(asked, "b", (sys.argv[2] == "on",)))
""")


class PrivateBus:
    """A bus at an address of its own, and a test's connection to it."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.address = f"unix:path={folder / 'bus'}"
        self._environment = environment | {"DBUS_SESSION_BUS_ADDRESS": self.address}
        config = folder / "bus.conf"
        config.write_text(_CONFIG.format(place=folder / "bus"), encoding="utf-8")
        self._daemon = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        assert self._daemon.stdout.readline()
        self._started: list[subprocess.Popen[str]] = []
        self.connection: DBusConnection = open_dbus_connection(self.address)

    @property
    def environment(self) -> dict[str, str]:
        """For programs that belong on this bus."""
        return self._environment

    def start(self, *command: str, **environment: str) -> subprocess.Popen[str]:
        """Start a program on this bus; it ends with the bus at the latest."""
        started = subprocess.Popen(
            command,
            env=self._environment | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._started.append(started)
        return started

    def ask(
        self, place: DBusAddress, member: str, signature: str | None = None, *body: Any
    ) -> tuple[Any, ...]:
        """Call a method and wait for what it gives."""
        call = new_method_call(place, member, signature, body)
        return tuple(unwrap_msg(self.connection.send_and_get_reply(call, timeout=8)))

    def has_owner(self, name: str) -> bool:
        """Whether somebody has this name."""
        return bool(self.ask(BUS, "NameHasOwner", "s", name)[0])

    def close(self) -> None:
        for started in self._started:
            end(started)
        self.connection.close()
        end(self._daemon)


class Service:
    """The self-written notification service, seen from a test."""

    def __init__(self, bus: PrivateBus, can: list[str], hangs_at: str) -> None:
        import json

        self._bus = bus
        self.process = bus.start(sys.executable, "-c", _SERVER, json.dumps(can), hangs_at)
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def _seen(self) -> tuple[dict[str, list[Any]], list[list[int]], int]:
        import json

        cards, closed, held = json.loads(self._bus.ask(CONTROL, "Cards")[0])
        return cards, closed, held

    @property
    def cards(self) -> dict[int, list[Any]]:
        """What is shown: the arguments of ``Notify`` by number."""
        return {int(number): card for number, card in self._seen()[0].items()}

    @property
    def closed(self) -> list[list[int]]:
        """Number and reason of what went away."""
        return self._seen()[1]

    @property
    def held(self) -> int:
        """How many questions it hangs on."""
        return self._seen()[2]

    def press(self, number: int, key: str) -> None:
        """Press a button of a card."""
        self._bus.ask(CONTROL, "Press", "us", number, key)

    def put_away(self, number: int) -> None:
        """Put a card away, as a person does."""
        self._bus.ask(CONTROL, "PutAway", "u", number)

    def wake_up(self) -> None:
        """Answer everything that was hung on, as if nothing had been."""
        self._bus.ask(CONTROL, "WakeUp")


def start_screen_saver(bus: PrivateBus, name: str, state: str) -> None:
    """A screen saver under this name that is ``on``, ``off`` or ``hangs``."""
    saver = bus.start(sys.executable, "-c", _SAVER, name, state)
    assert saver.stdout is not None
    assert saver.stdout.readline() == "ready\n"


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait(timeout=10)
    if process.stdout is not None:
        process.stdout.close()


@contextmanager
def private_bus(folder: Path, environment: dict[str, str]) -> Iterator[PrivateBus]:
    bus = PrivateBus(folder, environment)
    try:
        yield bus
    finally:
        bus.close()
