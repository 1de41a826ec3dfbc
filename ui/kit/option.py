"""One of a few answers of which one holds, with a line under it that says what it means."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.paint import Along, paint_focus
from ui.kit.text import draw_text, font_for, one_line, plain_action_text
from ui.kit.tokens import Radius, Size, Space, Style, tokens_of

_DOT = 8


class Option(QRadioButton):
    """A radio button of the kit: those under one parent exclude each other, and the arrow keys move between them.

    Both texts may hold what a person wrote; ``detail`` is the accessible description.
    """

    def __init__(self, text: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(plain_action_text(text), parent)
        self._label = ""
        self._detail = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(text, detail)

    def set_words(self, text: str, detail: str) -> None:
        """Change what it says."""
        self._label, self._detail = one_line(text), one_line(detail)
        self.setText(plain_action_text(text))
        self.setAccessibleName(self._label)
        self.setAccessibleDescription(self._detail)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        title, caption = self._metrics()
        words = max(title.horizontalAdvance(self._label), caption.horizontalAdvance(self._detail))
        height = title.height() + (caption.height() + Space.HAIR if self._detail else 0)
        return QSize(self._circle() + Space.LARGE + words + 2 * Space.HAIR, height + 2 * Space.HAIR)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint, /) -> bool:
        return self.rect().contains(pos)

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(font_for(Style.SECTION)), QFontMetrics(font_for(Style.BODY))

    def _circle(self) -> int:
        return max(int(Size.ICON), self._metrics()[0].ascent() + 2)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        title, caption = self._metrics()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inside = QRectF(self.rect()).adjusted(Space.HAIR, Space.HAIR, -Space.HAIR, -Space.HAIR)
        along = Along(inside, is_mirrored=is_mirrored)
        side = self._circle()
        piece = along.from_start(side, Space.LARGE - Space.HAIR)
        circle = QRectF(piece.x(), piece.y() + (title.height() - side) / 2, side, side)
        is_on = self.isChecked()
        painter.setBrush(tokens.raised)
        painter.setPen(QPen(tokens.accent if is_on else tokens.line_strong, 1.5))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            inset = (side - max(_DOT, side // 2)) / 2
            painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))
        rest = along.rest
        line = QRectF(rest.x(), rest.y(), rest.width(), title.height())
        draw_text(painter, line, self._label, font_for(Style.SECTION), tokens.ink)
        if self._detail:
            line = QRectF(rest.x(), line.bottom() + Space.HAIR, rest.width(), caption.height())
            draw_text(painter, line, self._detail, font_for(Style.BODY), tokens.ink2)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), Radius.CONTROL, tokens)
