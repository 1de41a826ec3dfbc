"""Where the window was, how large, in which place and with which panes: remembered, and found again on the right screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter, QWidget

    from ui.desk import Desk
    from ui.main_window import MainWindow

_SETTLED_MILLISECONDS: Final = 1_500
#: What a system puts round a window, before it says so: its title, and a little.
_FRAME: Final = 40
_WATCHED: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange})


class Geometry(QObject):
    """Watches the window. On Wayland, which gives no positions, Qt keeps the size and the state alone.

    A window that was on a screen that is gone comes up in the middle of one that is there.
    """

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._backend = desk.backend
        self._keeper = desk.preferences
        self._wanted = QByteArray()
        self._panes: QSplitter | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MILLISECONDS)
        self._settled.timeout.connect(self.remember)
        self._restore()
        window.installEventFilter(self)

    def _restore(self) -> None:
        stored = self._keeper.values.window_geometry
        self._wanted = QByteArray.fromBase64(stored.encode("ascii", "ignore"))
        if self._wanted.isEmpty():
            return
        if not self._window.restoreGeometry(self._wanted) or not _is_seen(self._window):
            self._wanted = QByteArray()
            _centre(self._window)

    def fit_screen(self) -> None:
        """Before the window is shown for the first time: no larger than its screen has room for, frame included."""
        room = self._window.screen().availableGeometry().size()
        self._window.resize(self._window.size().boundedTo(QSize(room.width(), room.height() - _FRAME)))

    def last_place(self, today: str) -> str:
        """Where the person was last, where that was today; a new day begins on its own page."""
        day, _, place = self._keeper.values.place.partition(" ")
        return place if day == today else ""

    def watch_panes(self, panes: QSplitter) -> None:
        """Give two panes the widths that they had, and remember those that they get."""
        self._panes = panes
        sizes = [int(size) for size in self._keeper.values.pane_sizes.split(",") if size]
        if len(sizes) == panes.count():
            panes.setSizes(sizes)
        panes.splitterMoved.connect(self._settled.start)

    def remember(self) -> None:
        """Keep what holds now."""
        self._settled.stop()
        window = self._window
        fields = {"window_geometry": bytes(window.saveGeometry().toBase64().data()).decode("ascii")}
        if self._backend.is_ready:
            fields["place"] = f"{self._backend.today.isoformat()} {window.place}"
        panes = self._panes
        if panes is not None and all(size > 0 for size in panes.sizes()):
            fields["pane_sizes"] = ",".join(str(size) for size in panes.sizes())
        self._keeper.change(**fields)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Show and not self._wanted.isEmpty():
            wanted, self._wanted = self._wanted, QByteArray()
            if len(QGuiApplication.screens()) > 1:
                # Some systems put a new window on the first screen, whatever it asked for before it was shown.
                self._window.restoreGeometry(wanted)
        if event.type() in _WATCHED and self._window.isVisible():
            self._settled.start()
        return super().eventFilter(watched, event)


def _is_seen(window: QWidget) -> bool:
    """Whether enough of the window lies on a screen to be taken hold of."""
    frame = window.frameGeometry()
    parts = [screen.availableGeometry().intersected(frame) for screen in QGuiApplication.screens()]
    return any(part.width() >= 100 and part.height() >= 50 for part in parts)


def _centre(window: QWidget) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    size = window.size().boundedTo(room.size())
    window.resize(size)
    window.move(
        room.x() + (room.width() - size.width()) // 2, room.y() + (room.height() - size.height()) // 2
    )
