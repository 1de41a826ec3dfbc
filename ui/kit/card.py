"""A card: some widgets with an edge around them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.tokens import Radius, Space, tokens_of


class Card(QWidget):
    """``is_drop_zone`` gives it the dashed edge of a place where files may be dropped."""

    def __init__(self, *, is_drop_zone: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_drop_zone = is_drop_zone
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.SECTION)
        self.column.setSpacing(Space.SMALL)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._is_drop_zone:
            painter.setBrush(tokens.accent_soft)
            painter.setPen(QPen(tokens.accent, 1.5, Qt.PenStyle.DashLine))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.line, 1))
        painter.drawRoundedRect(rect, Radius.PANEL, Radius.PANEL)
