"""The rhythm glyph: dots on a circle, the more the oftener."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.paint import square_in
from ui.kit.text import plain_tooltip
from ui.kit.tokens import Size, tokens_of
from ui.overriding import override

_DOTS: Final = ((10, 16), (21, 12), (60, 8), (135, 4), (273, 2))
_RADIUS: Final = {16: 0.085, 12: 0.085, 8: 0.1, 4: 0.115, 2: 0.115, 1: 0.125}


def dots_of(cadence_days: int) -> int:
    """How many dots stand for a rhythm: 16 for a week, 12 for two, 8 a month, 4 a season, 2 half a year, 1 rarer."""
    return next((dots for days, dots in _DOTS if cadence_days <= days), 1)


def paint_rhythm_glyph(painter: QPainter, rect: QRectF, cadence_days: int | None, ink: QColor) -> None:
    """Draw the glyph as the largest circle in ``rect``; None (resting) is a thin empty circle."""
    side = min(rect.width(), rect.height())
    square = square_in(rect, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if cadence_days is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.1))
        painter.drawEllipse(square_in(rect, side * 0.82))
        return
    dots = dots_of(cadence_days)
    orbit = side * 0.39
    if dots == 1:
        # One dot alone has no circle to be read on.
        faint = QColor(ink)
        faint.setAlphaF(0.45)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(faint, 1))
        painter.drawEllipse(square.center(), orbit, orbit)
    radius = side * _RADIUS[dots]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for number in range(dots):
        angle = 2 * pi * number / dots - pi / 2
        painter.drawEllipse(square.center() + QPointF(orbit * cos(angle), orbit * sin(angle)), radius, radius)


class RhythmGlyph(QWidget):
    """The glyph beside the name of a rhythm."""

    def __init__(
        self, name: str, cadence_days: int | None, side: int = Size.ICON_LARGE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cadence_days = cadence_days
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        ink = tokens.line_strong if self._cadence_days is None else tokens.ink2
        paint_rhythm_glyph(QPainter(self), QRectF(self.rect()), self._cadence_days, ink)
