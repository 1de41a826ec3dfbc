"""The hairline."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.paint import fill
from ui.kit.tokens import tokens_of
from ui.overriding import override


class Separator(QWidget):
    """A line of one pixel; it says nothing and takes no focus."""

    def __init__(
        self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        across, along = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        if orientation == Qt.Orientation.Horizontal:
            self.setSizePolicy(along, across)
        else:
            self.setSizePolicy(across, along)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        fill(QPainter(self), QRectF(self.rect()), tokens_of(self.palette()).line)
