"""One window for each data folder: a second start raises the first, hands over its files and ends."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Signal

from prm.errors import BookError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LOCK: Final = "window.lock"
_WAIT_MILLISECONDS: Final = 2_000
_TRY_MILLISECONDS: Final = 100
_TRIES: Final = 60
#: Stands for the wish to write something down; no path, because paths are absolute here.
_CAPTURE: Final = "--capture"
_MOST_BYTES: Final = 1 << 20


class SingleInstance(QObject):
    """``claim`` first; who gets the folder listens, the others send.

    ``capture_asked`` says that somebody wants to write something down. ``asked`` carries the files (a list of paths, maybe empty) with which somebody started Kith once more. A lock or socket
    that a killed window left behind is nobody's and is taken over.
    """

    asked = Signal(list)
    capture_asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / _LOCK))
        self._lock.setStaleLockTime(
            0
        )  # age proves nothing; Qt still frees the lock of a process that is gone
        self._server: QLocalServer | None = None

    def claim(self, milliseconds: int = 0) -> bool:
        """Whether this is the only window of the folder from now on; waits so long for another one to let go."""
        return self._lock.tryLock(milliseconds)

    def claim_or_send(self, files: list[Path], *, captures: bool = False) -> bool:
        """Claim the folder, or hand the files and the wish to the window that has it: True and False in this order.

        That window may be just starting or ending, so it is asked for some seconds. Raises BookError where it never answers.
        """
        for _ in range(_TRIES):
            if self.claim(_TRY_MILLISECONDS):
                return True
            if self.send(files, captures=captures):
                return False
        raise BookError(
            f"A window of Kith has {self._folder} open and does not answer. Nothing was changed; end it and start again."
        )

    @property
    def _name(self) -> str:
        """What the socket is called."""
        from hashlib import blake2b  # brings OpenSSL with it, which the first paint does not need

        return f"kith-{blake2b(str(self._folder.resolve()).encode(), digest_size=12).hexdigest()}"

    def listen(self) -> None:
        """Hear of later starts; for the one who claimed the folder."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # we hold the lock: a socket of this name is a dead window's
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_new_connection)
        self._server.listen(self._name)

    def send(self, files: list[Path], *, captures: bool = False) -> bool:
        """Hand files, or the wish to write something down, to the window that has the folder; False without an answer."""
        import json

        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MILLISECONDS):
            return False
        names = [_CAPTURE] if captures else [str(path) for path in files]
        socket.write(json.dumps(names).encode() + b"\n")
        socket.flush()
        is_heard = socket.waitForReadyRead(_WAIT_MILLISECONDS)
        socket.disconnectFromServer()
        return is_heard

    def close(self) -> None:
        """Let go of the folder."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_server_new_connection(self) -> None:
        assert self._server is not None
        socket = self._server.nextPendingConnection()
        _Caller(socket, self)


class _Caller(QObject):
    """One later start, until its line is read."""

    def __init__(self, socket: QLocalSocket, owner: SingleInstance) -> None:
        super().__init__(owner)
        self._owner = owner
        self._socket = socket
        socket.setParent(self)
        socket.readyRead.connect(self._on_socket_ready_read)
        socket.disconnected.connect(self.deleteLater)
        self._on_socket_ready_read()

    def _on_socket_ready_read(self) -> None:
        if self._socket.bytesAvailable() > _MOST_BYTES:
            self._socket.abort()
            return
        if not self._socket.canReadLine():
            return
        import json

        try:
            names = json.loads(bytes(self._socket.readLine().data()))
        except ValueError:
            names = None
        self._socket.write(b"heard\n")
        self._socket.flush()
        if names == [_CAPTURE]:
            self._owner.capture_asked.emit()
        elif isinstance(names, list):
            self._owner.asked.emit([Path(name) for name in names if isinstance(name, str)])
