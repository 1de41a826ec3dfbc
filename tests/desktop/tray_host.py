"""A tray host of the newer kind, as a desktop's panel is one: a process that keeps the icons' names, and what it sees of them."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from typing import Any, NamedTuple

from jeepney import DBusAddress

from tests.ui.private_bus import PrivateBus

WATCHER = "org.kde.StatusNotifierWatcher"
CONTROL = DBusAddress("/control", bus_name=WATCHER, interface="org.example.Control")
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ITEM = "org.kde.StatusNotifierItem"

_HOST = textwrap.dedent("""
    import json
    from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection
    name = "org.kde.StatusNotifierWatcher"
    bus = open_dbus_connection()
    here = DBusAddress("/StatusNotifierWatcher", interface=name)
    bus.send_and_get_reply(message_bus.RequestName(name))
    print("ready", flush=True)
    items = []
    has = {"IsStatusNotifierHostRegistered": ("b", True), "ProtocolVersion": ("i", 0)}
    while True:
        asked = bus.receive()
        if asked.header.message_type is not MessageType.method_call:
            continue
        fields = asked.header.fields
        member, answer = fields.get(HeaderFields.member), (None, ())
        if member == "RegisterStatusNotifierItem":
            items.append([fields[HeaderFields.sender], asked.body[0]])
            bus.send(new_signal(here, "StatusNotifierItemRegistered", "s", (asked.body[0],)))
        elif member == "Get":
            answer = "v", (has.get(asked.body[1], ("as", [])),)
        elif member == "GetAll":
            answer = "a{sv}", (has,)
        elif member == "Items":
            answer = "s", (json.dumps(items),)
        bus.send(new_method_return(asked, *answer))
""")


class Entry(NamedTuple):
    """An entry of a menu, as a panel is told of it."""

    number: int
    label: str
    is_visible: bool
    is_separator: bool


class TrayHost:
    """The host, from a test."""

    def __init__(self, bus: PrivateBus) -> None:
        self._bus = bus
        self.process: subprocess.Popen[str] = bus.start(sys.executable, "-c", _HOST)
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def close(self) -> None:
        """The panel goes."""
        self.process.kill()
        self.process.wait(timeout=10)

    @property
    def items(self) -> list[list[str]]:
        """Who put an icon here, and under which name."""
        import json

        found: list[list[str]] = json.loads(self._bus.ask(CONTROL, "Items")[0])
        return [item for item in found if self._bus.has_owner(item[0])]

    def _of_item(self, interface: str, path: str = "/StatusNotifierItem") -> DBusAddress:
        return DBusAddress(path, bus_name=self.items[-1][0], interface=interface)

    def value(self, name: str) -> Any:
        """A property of the newest icon."""
        (found,) = self._bus.ask(self._of_item(_PROPERTIES), "Get", "ss", _ITEM, name)
        return found[1]

    def activate(self) -> None:
        """Click on the icon."""
        self._bus.ask(self._of_item(_ITEM), "Activate", "ii", 0, 0)

    def _menu(self) -> DBusAddress:
        return self._of_item("com.canonical.dbusmenu", self.value("Menu"))

    def entries(self) -> list[Entry]:
        """The menu of the newest icon, as it is now."""
        self._bus.ask(self._menu(), "AboutToShow", "i", 0)
        _revision, (_number, _properties, children) = self._bus.ask(
            self._menu(), "GetLayout", "iias", 0, -1, []
        )
        found = []
        for _signature, (number, values, _below) in children:
            label = values.get("label", ("s", ""))[1].replace("_", "")
            is_visible = values.get("visible", ("b", True))[1]
            found.append(Entry(number, label, is_visible, values.get("type", ("s", ""))[1] == "separator"))
        return found

    def labels(self) -> list[str]:
        """The words of what a person sees."""
        return [one.label for one in self.entries() if one.is_visible and not one.is_separator]

    def click(self, label: str) -> None:
        """Choose an entry."""
        number = next(one.number for one in self.entries() if one.label == label)
        self._bus.ask(self._menu(), "Event", "isvu", number, "clicked", ("s", ""), 0)
