"""The view of a timeline."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override


class TimelineView(QListView):
    """As high as all its rows, because the whole page scrolls. ``toggled`` is Enter, Space or a double click, ``menu_asked``
    a right click, the menu key or Shift+F10.
    """

    toggled = Signal(QModelIndex)
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAutoScroll(False)
        self.doubleClicked.connect(self.toggled)

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        height = self.contentsSize().height()
        if height != self.height():
            self.setFixedHeight(max(1, height))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
            self.menu_asked.emit(event.globalPos())
        else:
            rect = self.visualRect(self.currentIndex())
            self.menu_asked.emit(self.viewport().mapToGlobal(rect.center()))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggled.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
