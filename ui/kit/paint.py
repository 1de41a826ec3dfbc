"""Small brushes that the painted parts share."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.kit.tokens import Tokens


class State(NamedTuple):
    """What a painted control shows of its state; ``is_on_selection`` says that it lies on a selected row."""

    is_hovered: bool = False
    is_down: bool = False
    is_checked: bool = False
    is_enabled: bool = True
    has_focus: bool = False
    is_on_selection: bool = False


class Along:
    """Cuts pieces off a rectangle along the line of reading, so that nobody computes left and right.

    ``from_start`` and ``from_end`` each return the next piece, over the full height; ``rest`` is what is left.
    """

    def __init__(self, rect: QRectF, *, is_mirrored: bool) -> None:
        self._rect = QRectF(rect)
        self._is_mirrored = is_mirrored

    @property
    def rest(self) -> QRectF:
        return QRectF(self._rect)

    def from_start(self, width: float, gap: float = 0) -> QRectF:
        """The next ``width`` at the beginning of the line, followed by ``gap``."""
        return self._from_right(width, gap) if self._is_mirrored else self._from_left(width, gap)

    def from_end(self, width: float, gap: float = 0) -> QRectF:
        """The last ``width`` of the line, with ``gap`` before it."""
        return self._from_left(width, gap) if self._is_mirrored else self._from_right(width, gap)

    def _from_left(self, width: float, gap: float) -> QRectF:
        piece = QRectF(self._rect.left(), self._rect.top(), width, self._rect.height())
        self._rect.setLeft(min(self._rect.right(), piece.right() + gap))
        return piece

    def _from_right(self, width: float, gap: float) -> QRectF:
        piece = QRectF(self._rect.right() - width, self._rect.top(), width, self._rect.height())
        self._rect.setRight(max(self._rect.left(), piece.left() - gap))
        return piece


def is_mirrored(painter: QPainter) -> bool:
    """Whether the line runs from right to left."""
    return painter.layoutDirection() == Qt.LayoutDirection.RightToLeft


def fill(painter: QPainter, rect: QRectF, ground: QColor) -> None:
    """A rectangle of one colour. (``fillRect`` takes gradients too, and loads Qt's list of 180 of them to tell.)"""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRect(rect)


def fill_rounded(
    painter: QPainter, rect: QRectF, radius: float, ground: QColor | None, line: QColor | None = None
) -> None:
    """A rounded rectangle, filled, with a line of one pixel inside its edge, or either."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
    else:
        painter.setPen(QPen(line, 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def paint_focus(painter: QPainter, rect: QRectF, radius: float, tokens: Tokens) -> None:
    """The outline of keyboard focus: two pixels of accent inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.accent, 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


def square_in(rect: QRectF, side: float) -> QRectF:
    """A square of this side in the middle of ``rect``."""
    return QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
