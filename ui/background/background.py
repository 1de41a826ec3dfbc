"""Kith beside its window: the tray, reminders and their channels, and what closing the window means."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.background.closing import Closing
from ui.background.notice_panel import NoticePanel
from ui.background.reminders import Reminders
from ui.background.tray import Tray

if TYPE_CHECKING:
    from prm.clock import Clock
    from prm.reminders.channels import Channel
    from ui.background.bus import Bus
    from ui.background.screen_lock import ScreenLock
    from ui.desk import Desk


class Background(QObject):
    """Made after the first paint. ``window_asked`` wants the window in front, ``quit_asked`` the end."""

    window_asked = Signal()
    quit_asked = Signal()

    def __init__(self, desk: Desk, window: QWidget, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._bus: Bus | None = None
        self._lock: ScreenLock | None = None
        self._panel = NoticePanel()
        channels = [*self._desktop_channels(), self._panel]
        self.reminders = Reminders(desk, clock, channels, self, lock=self._lock)
        self.tray = Tray(desk, self.reminders, self)
        self.closing = Closing(window, desk.preferences, self._has_icon, self)
        self.reminders.window_asked.connect(self.window_asked)
        self.tray.window_asked.connect(self.window_asked)
        self.tray.quit_asked.connect(self.quit_asked)
        self.tray.vanished.connect(self._on_tray_vanished)
        self.closing.quit_asked.connect(self.quit_asked)
        desk.ways.notification_asked.connect(self._panel.take_focus)
        desk.ways.import_finished.connect(self._on_ways_import_finished)
        # From here on the window may be hidden while Kith goes on; who wants to quit says so.
        QApplication.setQuitOnLastWindowClosed(False)

    @property
    def panel(self) -> NoticePanel:
        """Kith's own notification."""
        return self._panel

    def close(self) -> None:
        """Let go of everything; what is shown is taken away."""
        self.closing.close()
        self.reminders.close()
        self.tray.close()
        if self._bus is not None:
            self._bus.close()
        self._panel.close()
        self._panel.deleteLater()

    def _desktop_channels(self) -> list[Channel]:
        """Elsewhere than on Linux the panel is the only one."""
        if not sys.platform.startswith("linux"):
            return []
        from ui.background.bus import Bus
        from ui.background.notifications import DesktopNotifications
        from ui.background.screen_lock import ScreenLock

        self._bus = Bus(self)
        self._lock = ScreenLock(self._bus, self)
        return [DesktopNotifications(self._bus, self)]

    def _has_icon(self) -> bool:
        return self.tray.has_icon

    def _on_ways_import_finished(self, told: str) -> None:
        """Whoever went on to something else hears of it; whoever looks on sees it in the window."""
        if not self._window.isActiveWindow():
            QApplication.alert(self._window)
            self.tray.say(told)

    def _on_tray_vanished(self) -> None:
        """Nothing stays hidden without an icon."""
        if not self._window.isVisible():
            self._window.show()
