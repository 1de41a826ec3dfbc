"""The session bus from the GUI thread: what is asked is answered later, and a bus or a service that hangs keeps nobody."""

from __future__ import annotations

import os
import socket
from collections.abc import Sequence
from itertools import count
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

_BUS: Final = "org.freedesktop.DBus"
_WAIT_MILLISECONDS: Final = 3_000
_AT_ONCE: Final = 1 << 16
#: An answer larger than this is no answer to anything that is asked here.
_MOST_WAITING: Final = 1 << 20


class Place(NamedTuple):
    """An object of a service and one of its interfaces."""

    service: str
    path: str
    interface: str


class BusSignal(NamedTuple):
    """A signal that somebody sent: from which interface, which one, and what it says."""

    interface: str
    member: str
    body: tuple[Any, ...]


class Call(QObject):
    """A question on its way. ``answered`` carries the values, ``failed`` the name of an error or ""; only one of them comes.

    ``came_late`` carries values that came after ``failed`` had been told for want of an answer.
    """

    answered = Signal(object)
    failed = Signal(str)
    came_late = Signal(object)

    def __init__(self, parent: QObject, milliseconds: int) -> None:
        super().__init__(parent)
        self._is_over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self.give_up)
        self._timer.start()

    def give_up(self) -> None:
        """Wait no longer."""
        self.fail("")

    def fail(self, name: str) -> None:
        """There is no answer."""
        self._timer.stop()
        if not self._is_over:
            self._is_over = True
            self.failed.emit(name)

    def answer(self, body: tuple[Any, ...]) -> None:
        """Here is the answer."""
        self._timer.stop()
        if self._is_over:
            self.came_late.emit(body)
        else:
            self._is_over = True
            self.answered.emit(body)


class Bus(QObject):
    """One connection to the session bus, made with the first call and made anew after it was lost.

    ``heard`` carries a ``BusSignal`` of those that were asked for with ``listen``. Where there is no bus every call fails.
    """

    heard = Signal(BusSignal)

    def __init__(self, parent: QObject | None = None, *, milliseconds: int = _WAIT_MILLISECONDS) -> None:
        super().__init__(parent)
        self._milliseconds = milliseconds
        self._socket: socket.socket | None = None
        self._readable: QSocketNotifier | None = None
        self._writable: QSocketNotifier | None = None
        self._authenticator: Any = None
        self._parser: Any = None
        self._serials = count(1)
        self._out = bytearray()
        self._held: list[bytes] = []
        self._calls: dict[int, Call] = {}
        self._rules: list[Place] = []

    def listen(self, place: Place) -> None:
        """Hear the signals of this object, whoever has its name."""
        self._rules.append(place)
        if self._socket is not None:
            self._add_match(place)

    def call(
        self,
        place: Place,
        member: str,
        signature: str = "",
        body: Sequence[Any] = (),
        *,
        starts: bool = True,
    ) -> Call:
        """Ask; connect to what is given back at once, nothing comes before the event loop turns.

        ``starts`` False asks only a service that runs already.
        """
        call = Call(self, self._milliseconds)
        if self._connect():
            self._calls[self._send(place, member, signature, body, starts=starts)] = call
        else:
            QTimer.singleShot(0, call, call.give_up)
        return call

    def close(self) -> None:
        """Let go of the bus, after what was said has left as far as it can at once."""
        if self._socket is not None:
            self._flush()
        self._drop()

    def _connect(self) -> bool:
        if self._socket is not None:
            return True
        path = _bus_path()
        if not path:
            return False
        from jeepney import Parser
        from jeepney.auth import Authenticator

        end = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        end.setblocking(False)
        try:
            end.connect(path)
        except OSError:
            end.close()
            return False
        self._socket, self._parser, self._authenticator = end, Parser(), Authenticator()
        self._readable = QSocketNotifier(end.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._on_readable_activated)
        self._writable = QSocketNotifier(end.fileno(), QSocketNotifier.Type.Write, self)
        self._writable.setEnabled(False)
        self._writable.activated.connect(self._flush)
        self._out += self._authenticator.data_to_send()
        self._flush()
        self._send(Place(_BUS, "/org/freedesktop/DBus", _BUS), "Hello", "", ())
        for place in self._rules:
            self._add_match(place)
        return self._socket is not None

    def _add_match(self, place: Place) -> None:
        rule = f"type='signal',sender='{place.service}',path='{place.path}',interface='{place.interface}'"
        self._send(Place(_BUS, "/org/freedesktop/DBus", _BUS), "AddMatch", "s", (rule,))

    def _send(
        self, place: Place, member: str, signature: str, body: Sequence[Any], *, starts: bool = True
    ) -> int:
        from jeepney import DBusAddress, MessageFlag, new_method_call

        address = DBusAddress(place.path, bus_name=place.service, interface=place.interface)
        serial = next(self._serials)
        message = new_method_call(address, member, signature or None, tuple(body))
        if not starts:
            message.header.flags |= MessageFlag.no_auto_start
        data = message.serialise(serial=serial)
        if self._authenticator is not None:
            self._held.append(data)
        else:
            self._out += data
            self._flush()
        return serial

    def _flush(self) -> None:
        assert self._socket is not None
        assert self._writable is not None
        try:
            while self._out:
                del self._out[: self._socket.send(self._out)]
        except BlockingIOError:
            self._writable.setEnabled(True)
        except OSError:
            self._drop()
        else:
            self._writable.setEnabled(False)

    def _on_readable_activated(self) -> None:
        assert self._socket is not None
        try:
            data = self._socket.recv(_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data or not self._take(data):
            self._drop()

    def _take(self, data: bytes) -> bool:
        """Make sense of what came; False where it is no talk of a bus."""
        if self._authenticator is not None:
            return self._greet(data)
        try:
            messages = self._parser.feed(data)
        except Exception:
            return False  # whatever it was, nothing after it can be read
        for message in messages:
            self._deliver(message)
        return bool(self._parser.buf.bytes_buffered < _MOST_WAITING)

    def _greet(self, data: bytes) -> bool:
        from jeepney.auth import BEGIN, AuthenticationError

        try:
            self._authenticator.feed(data)
        except AuthenticationError:
            return False
        if self._authenticator.authenticated:
            self._authenticator = None
            self._out += BEGIN + b"".join(self._held)
            self._held.clear()
        self._flush()
        return self._socket is not None

    def _deliver(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageType

        header = message.header
        kind, fields = header.message_type, header.fields
        call = self._calls.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if kind is MessageType.signal:
            member = fields.get(HeaderFields.member, "")
            self.heard.emit(BusSignal(fields.get(HeaderFields.interface, ""), member, tuple(message.body)))
        elif call is None:
            return
        elif kind is MessageType.method_return:
            call.answer(tuple(message.body))
            call.deleteLater()
        else:
            call.fail(fields.get(HeaderFields.error_name, ""))
            call.deleteLater()

    def _drop(self) -> None:
        for notifier in (self._readable, self._writable):
            if notifier is not None:
                notifier.setEnabled(False)
                notifier.deleteLater()
        self._readable = self._writable = None
        if self._socket is not None:
            self._socket.close()
        self._socket = self._authenticator = self._parser = None
        self._out.clear()
        self._held.clear()
        calls, self._calls = list(self._calls.values()), {}
        for call in calls:
            call.fail("")
            call.deleteLater()


def _bus_path() -> str:
    """Where the session bus listens; empty where there is none that can be reached."""
    from jeepney.bus import get_connectable_addresses

    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if address:
        try:
            return str(next(get_connectable_addresses(address)))
        except (RuntimeError, ValueError, KeyError, StopIteration):
            return ""
    usual = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), "bus")  # noqa: PTH118 - a socket's name
    return usual if os.environ.get("XDG_RUNTIME_DIR") and os.path.exists(usual) else ""  # noqa: PTH110
