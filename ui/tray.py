"""The icon in the tray, where the desktop has one: open, and quit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.appearance import Appearance
from ui.kit.icons import tray_icon


def has_tray() -> bool:
    """Whether the desktop shows such icons."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """``open_requested`` is the icon or its first entry, ``quit_requested`` its last."""

    open_requested = Signal()
    quit_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._menu = QMenu()
        self._open = QAction(self.tr("Open Kith"), self)
        self._quit = QAction(self.tr("Quit"), self)
        self._open.triggered.connect(self.open_requested)
        self._quit.triggered.connect(self.quit_requested)
        self._menu.addAction(self._open)
        self._menu.addSeparator()
        self._menu.addAction(self._quit)
        self._icon = QSystemTrayIcon(tray_icon(appearance.tokens), self)
        self._icon.setToolTip(self.tr("Kith"))
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_icon_activated)
        appearance.changed.connect(self._on_appearance_changed)
        self._icon.show()

    @property
    def menu(self) -> QMenu:
        return self._menu

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_requested.emit()

    def _on_appearance_changed(self) -> None:
        self._icon.setIcon(tray_icon(self._appearance.tokens))
