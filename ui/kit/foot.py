"""The bar at the foot of what fills the window: how far Kith sees, and what comes next."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.ground import WindowGround
from ui.kit.separator import Separator
from ui.kit.toast import FOOT
from ui.kit.tokens import Space


class FootBar(WindowGround):
    """Lies on the ground of the sidebar; ``row`` takes what stands in it. A toast stays above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(FOOT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Separator())
        self.row = QHBoxLayout()
        self.row.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.PAGE, Space.MEDIUM)
        self.row.setSpacing(Space.MEDIUM)
        column.addLayout(self.row)
