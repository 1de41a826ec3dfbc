"""The bar at the foot of what fills the window: how far Kith sees, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.separator import Separator
from ui.kit.toast import FOOT
from ui.kit.tokens import Space, tokens_of


class FootBar(QWidget):
    """Lies on the ground of the sidebar; ``row`` takes what stands in it. A toast stays above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(FOOT)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Separator())
        self.row = QHBoxLayout()
        self.row.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.PAGE, Space.MEDIUM)
        self.row.setSpacing(Space.MEDIUM)
        column.addLayout(self.row)
        self._take_colour()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colour()

    def _take_colour(self) -> None:
        colour = tokens_of(self.palette()).window
        # Setting a palette tells of a change of palette: without the comparison this would never end.
        if self.palette().color(QPalette.ColorRole.Window) != colour:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Window, colour)
            self.setPalette(palette)
