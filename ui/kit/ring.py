"""The ring: how much of the rhythm is still left since the last meaningful exchange."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.motion import moves_things
from ui.kit.paint import square_in
from ui.kit.text import plain_tooltip
from ui.kit.tokens import Size, Tokens, tokens_of
from ui.overriding import override

_TRACK_SHARE: Final = 0.62
_WIDTHS: Final = {Size.RING_IN_LIST: 2.0, Size.RING_IN_ROW: 2.4, Size.RING: 3.2, Size.RING_LARGE: 4.0}
_FULL_TURN: Final = 360 * 16
_TOP: Final = 90 * 16
_FILL_MILLISECONDS: Final = 300
_LEAST_ARC: Final = 0.02


def paint_ring(
    painter: QPainter, rect: QRectF, passed: float, tokens: Tokens, *, is_on_selection: bool = False
) -> None:
    """Draw the ring as the largest circle in ``rect``.

    ``passed`` is the share of the rhythm that has passed: 0 right after a meaningful exchange (full ring), 1 and more when
    it has passed (empty ring, no more than that). The gap opens clockwise from 12, in mirrored windows too.
    """
    side = min(rect.width(), rect.height())
    width = _width(side)
    circle = square_in(rect, side - width)
    left = 1 - min(1.0, max(0.0, passed))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    track = tokens.ring_selected if is_on_selection else tokens.ring_track
    is_full = left > 1 - _LEAST_ARC
    if not is_full:
        painter.setPen(
            QPen(track, width if left < _LEAST_ARC and side > Size.RING_IN_ROW else width * _TRACK_SHARE)
        )
        painter.drawEllipse(circle)
    if left >= _LEAST_ARC:
        painter.setPen(QPen(tokens.accent, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if is_full:
            painter.drawEllipse(circle)
        else:
            painter.drawArc(circle, _TOP, round(_FULL_TURN * left))


def _width(side: float) -> float:
    return next((width for size, width in _WIDTHS.items() if side <= size), _WIDTHS[Size.RING_LARGE])


class Ring(QWidget):
    """The ring of one person. Give ``words`` ("last talked 19 August, each season, time to talk"): it has no text inside."""

    def __init__(self, side: int = Size.RING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._passed = 1.0
        self._filling = QVariantAnimation(self)
        self._filling.setDuration(_FILL_MILLISECONDS)
        self._filling.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._filling.valueChanged.connect(self._on_filling_value_changed)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("rhythm"))

    @property
    def passed(self) -> float:
        """The share of the rhythm shown as passed, at this moment."""
        return self._passed

    def set_passed(self, passed: float, words: str, *, is_animated: bool = False) -> None:
        """Show this share; ``is_animated`` lets it fill, as after *We talked*, where the system moves things at all."""
        self.setAccessibleDescription(words)
        self.setToolTip(plain_tooltip(words))
        self._filling.stop()
        if is_animated and moves_things(self):
            self._filling.setStartValue(float(min(1.0, self._passed)))
            self._filling.setEndValue(float(passed))
            self._filling.start()
        else:
            self._show(passed)

    def _on_filling_value_changed(self, value: float) -> None:
        self._show(value)

    def _show(self, passed: float) -> None:
        self._passed = passed
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        paint_ring(painter, QRectF(self.rect()), self._passed, tokens_of(self.palette()))
