"""The heads of the columns: their words where the column begins, and the arrow of the sort right behind them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ui.kit.icons import paint_icon
from ui.kit.paint import Along, fill, is_mirrored, square_in
from ui.kit.rows import PeopleDelegate
from ui.kit.text import draw_text, font_for
from ui.kit.tokens import Size, Space, Style, tokens_of

_ARROW: Final = int(Size.ICON_SMALL)


class PeopleHeader(QHeaderView):
    """Painted like the rows under it, so that words stand above what they name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    @override
    def sizeHint(self) -> QSize:
        height = QFontMetrics(font_for(Style.BODY)).height() + 2 * int(Space.SMALL)
        return QSize(super().sizeHint().width(), height)

    def width_of(self, title: str) -> int:
        """How wide a column is at least, so that its title and the arrow are seen."""
        words = QFontMetrics(font_for(Style.BODY)).horizontalAdvance(title) + 1
        return words + _ARROW + 2 * int(Space.SMALL)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int, /) -> None:
        tokens = tokens_of(self.palette())
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        whole = QRectF(rect)
        fill(painter, whole, tokens.base)
        painter.setPen(QPen(tokens.line, 1))
        edge = whole.adjusted(0, 0, 0, -0.5)
        painter.drawLine(edge.bottomLeft(), edge.bottomRight())
        start = int(Space.MEDIUM if logicalIndex == PeopleDelegate.WHO else Space.HAIR)
        along = Along(whole, is_mirrored=is_mirrored(painter))
        along.from_start(start)
        font = font_for(Style.BODY)
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        room = along.rest.width() - (_ARROW + int(Space.HAIR) if is_sorted else 0)
        width = min(room, QFontMetrics(font).horizontalAdvance(title) + 1)
        ink = tokens.ink if is_sorted else tokens.ink2
        draw_text(painter, along.from_start(max(0.0, width), Space.HAIR), title, font, ink)
        if is_sorted:
            is_down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            place = square_in(along.from_start(_ARROW), _ARROW)
            paint_icon(painter, "arrow-down" if is_down else "arrow-up", place, ink)
        painter.restore()
