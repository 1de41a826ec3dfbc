"""The bar at the foot of what fills the window: how far Kith sees, and what comes next."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.ground import WindowGround
from ui.kit.scale import text_scale
from ui.kit.separator import Separator
from ui.kit.toast import FOOT
from ui.kit.tokens import Space
from ui.overriding import override

#: Below this width, in pixels at the usual size of text, the buttons stand under the words.
_ONE_LINE_FROM: Final = 560


class FootBar(WindowGround):
    """Lies on the ground of the sidebar; ``row`` takes what stands in it, and ``buttons`` what goes below that where the bar is
    narrow. A toast stays above it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(FOOT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Separator())
        self.row = QHBoxLayout()
        self.row.setSpacing(Space.MEDIUM)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.MEDIUM)
        self.buttons.addStretch()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.PAGE, Space.MEDIUM)
        self._box.setSpacing(Space.MEDIUM)
        self._box.addLayout(self.row, 1)
        self._box.addLayout(self.buttons)
        column.addLayout(self._box)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _ONE_LINE_FROM * text_scale(self.font()) or self.buttons.count() == 1
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(way)
