"""The timeline: a line of nodes, and beside each what passed between two people."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from ui.kit.icons import paint_icon
from ui.kit.paint import Along, State, fill_rounded, is_mirrored, square_in
from ui.kit.rows import Index, is_hovered, is_selected, prepare
from ui.kit.switch import paint_switch, switch_size
from ui.kit.text import draw_text, font_for, one_line, plain_tooltip
from ui.kit.tokens import Radius, Size, Space, Style, Tokens
from ui.overriding import override

_NODE: Final = 28
_DOT: Final = 8
_TEXT_LINES: Final = 3
_TICK: Final = 16
_FALLBACK_WIDTH: Final = 480


class TimelineRole(IntEnum):
    """What a row of a timeline gives; what it does not give is left out."""

    NODE = Qt.ItemDataRole.UserRole + 1  # Node
    ICON = Qt.ItemDataRole.UserRole + 2  # str, of the node
    TITLE = Qt.ItemDataRole.UserRole + 3  # str
    TEXT = Qt.ItemDataRole.UserRole + 4  # str, three lines of it are shown
    DAY = Qt.ItemDataRole.UserRole + 5  # str, for people
    BECAUSE = Qt.ItemDataRole.UserRole + 6  # str, "Meaningful because"
    REASONS = Qt.ItemDataRole.UserRole + 7  # tuple[str, ...]
    COUNTS = Qt.ItemDataRole.UserRole + 8  # bool: shows the switch; None shows none
    COUNTS_WORD = Qt.ItemDataRole.UserRole + 9  # str, "Counts" or "you decided"


class Node(StrEnum):
    """What the node says: filled, hollow dot, open (waits for an answer), or grey."""

    MEANINGFUL = "meaningful"
    PASSING = "passing"
    AWAITING = "awaiting"
    NOTE = "note"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class CountsRequest:
    """The switch of a row was pressed: it should count, or not."""

    index: QPersistentModelIndex
    counts: bool


def _text(index: Index, role: TimelineRole) -> str:
    value = index.data(role)
    return value if isinstance(value, str) else ""


def _reasons(index: Index) -> tuple[str, ...]:
    value = index.data(TimelineRole.REASONS)
    return tuple(value) if isinstance(value, tuple | list) else ()


def _has_reasons(index: Index) -> bool:
    return bool(_reasons(index)) or index.data(TimelineRole.COUNTS) is not None


class TimelineDelegate(QStyledItemDelegate):
    """Draws a timeline. ``counts_requested`` carries a ``CountsRequest`` when the switch of a row is pressed.

    Rows are as high as their text at the width of the view, so the view must lay out anew when it is resized
    (``QListView.setResizeMode(Adjust)``).
    """

    counts_requested = Signal(CountsRequest)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        width = _width(option)
        content = _content(QRectF(0, 0, width, 0), mirrored=False).width()
        height = float(_title_height())
        text = _text(index, TimelineRole.TEXT)
        if text:
            height += _text_height(text, content)
        if _has_reasons(index):
            height += _reasons_height()
        return QSize(0, round(max(height, _NODE) + Space.LARGE))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        painter.save()
        tokens = prepare(painter, option)
        rect = QRectF(option.rect)
        if is_selected(option) or is_hovered(option):
            fill_rounded(
                painter, rect, Radius.ROW, tokens.accent_soft if is_selected(option) else tokens.hover
            )
        _paint_gutter(painter, rect, index, tokens)
        content = _content(rect, mirrored=is_mirrored(painter))
        caption = tokens.ink2 if is_selected(option) else tokens.ink3
        self._paint_title(painter, content, index, tokens, caption)
        top = content.top() + _title_height()
        text = _text(index, TimelineRole.TEXT)
        if text:
            high = _text_height(text, content.width())
            _paint_text(painter, QRectF(content.x(), top, content.width(), high), text, tokens.ink2)
        if _has_reasons(index):
            self._paint_reasons(painter, _reasons_rect(content), index, tokens)
        painter.restore()

    def _paint_title(
        self, painter: QPainter, content: QRectF, index: Index, tokens: Tokens, caption: QColor
    ) -> None:
        line = QRectF(content.x(), content.y(), content.width(), _title_height())
        along = Along(line, is_mirrored=is_mirrored(painter))
        day, small = _text(index, TimelineRole.DAY), font_for(Style.BODY, tabular=True)
        width = QFontMetrics(small).horizontalAdvance(day) + 1
        draw_text(
            painter, along.from_end(width, Space.LARGE), day, small, caption, Qt.AlignmentFlag.AlignRight
        )
        is_passing = index.data(TimelineRole.NODE) == Node.PASSING
        font = font_for(Style.BODY if is_passing else Style.SECTION)
        draw_text(
            painter,
            along.rest,
            _text(index, TimelineRole.TITLE),
            font,
            tokens.ink2 if is_passing else tokens.ink,
        )

    def _paint_reasons(self, painter: QPainter, line: QRectF, index: Index, tokens: Tokens) -> None:
        along = Along(line, is_mirrored=is_mirrored(painter))
        counts = index.data(TimelineRole.COUNTS)
        strong, body = font_for(Style.SECTION), font_for(Style.BODY)
        if counts is not None:
            along.from_end(switch_size().width(), Space.SMALL)
            paint_switch(
                painter,
                _switch_rect(line, mirrored=is_mirrored(painter)),
                tokens,
                State(is_checked=bool(counts)),
            )
            word = _text(index, TimelineRole.COUNTS_WORD)
            width = QFontMetrics(strong).horizontalAdvance(word) + 1
            draw_text(
                painter,
                along.from_end(width, Space.LARGE),
                word,
                strong,
                tokens.ink2,
                Qt.AlignmentFlag.AlignRight,
            )
        because = _text(index, TimelineRole.BECAUSE)
        width = min(QFontMetrics(strong).horizontalAdvance(because) + 1, int(along.rest.width()))
        draw_text(painter, along.from_start(width, Space.SMALL), because, strong, tokens.ink2)
        for reason in _reasons(index):
            width = QFontMetrics(body).horizontalAdvance(reason) + 1
            if along.rest.width() < _TICK + Space.HAIR + width:
                break  # the tooltip says them all
            paint_icon(painter, "check", square_in(along.from_start(_TICK, Space.HAIR), _TICK), tokens.accent)
            draw_text(painter, along.from_start(width, Space.MEDIUM), reason, body, tokens.ink2)

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index, /
    ) -> bool:
        if (
            event.type() == QEvent.Type.ToolTip
            and _has_reasons(index)
            and not index.data(Qt.ItemDataRole.ToolTipRole)
        ):
            QToolTip.showText(event.globalPos(), plain_reasons_tooltip(index), view)
            return True
        return super().helpEvent(event, view, option, index)

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index, /
    ) -> bool:
        counts = index.data(TimelineRole.COUNTS)
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and counts is not None
        ):
            place = self.switch_rect(option, index)
            if place.contains(event.position()) and event.button() == Qt.MouseButton.LeftButton:
                self.counts_requested.emit(CountsRequest(QPersistentModelIndex(index), not counts))
                return True
        return super().editorEvent(event, model, option, index)

    def switch_rect(self, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """Where the switch of a row is, in the viewport; empty where the row has none."""
        if index.data(TimelineRole.COUNTS) is None:
            return QRectF()
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        return _switch_rect(
            _reasons_rect(_content(QRectF(option.rect), mirrored=mirrored)), mirrored=mirrored
        )


def plain_reasons_tooltip(index: Index) -> str:
    """All reasons of a row, one a line, as a tooltip."""
    return plain_tooltip("\n".join([_text(index, TimelineRole.BECAUSE), *_reasons(index)]).strip())


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    if isinstance(view, QAbstractItemView):
        return view.viewport().width()
    return option.rect.width() or _FALLBACK_WIDTH


def _content(rect: QRectF, *, mirrored: bool) -> QRectF:
    """The part of a row beside the line of nodes."""
    along = Along(rect.adjusted(Space.SMALL, Space.SMALL, -Space.SMALL, -Space.SMALL), is_mirrored=mirrored)
    along.from_start(_NODE, Space.MEDIUM)
    return along.rest


def _title_height() -> int:
    return max(_NODE - 4, QFontMetrics(font_for(Style.SECTION)).height() + 4)


def _reasons_height() -> int:
    return max(switch_size().height(), QFontMetrics(font_for(Style.BODY)).height()) + int(Space.SMALL)


def _reasons_rect(content: QRectF) -> QRectF:
    height = _reasons_height()
    return QRectF(content.x(), content.bottom() - height, content.width(), height)


def _switch_rect(line: QRectF, *, mirrored: bool) -> QRectF:
    size = switch_size()
    place = Along(line, is_mirrored=mirrored).from_end(size.width())
    return QRectF(place.x(), line.center().y() - size.height() / 2, size.width(), size.height())


def _lay_out(text: str, width: float) -> QTextLayout:
    layout = QTextLayout(one_line(text), font_for(Style.BODY))
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    layout.beginLayout()
    for _number in range(_TEXT_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
    layout.endLayout()
    return layout


def _text_height(text: str, width: float) -> float:
    return float(_lay_out(text, width).lineCount() * QFontMetrics(font_for(Style.BODY)).lineSpacing())


def _paint_text(painter: QPainter, rect: QRectF, text: str, colour: QColor) -> None:
    """Draw up to three lines; the last one is elided where there is more."""
    shown = one_line(text)
    layout = _lay_out(text, rect.width())
    height = QFontMetrics(font_for(Style.BODY)).lineSpacing()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, is_last = line.textStart(), number == layout.lineCount() - 1
        part = shown[start:] if is_last else shown[start : start + line.textLength()]
        place = QRectF(rect.x(), rect.y() + number * height, rect.width(), height)
        draw_text(painter, place, part, font_for(Style.BODY), colour)


def _paint_gutter(painter: QPainter, rect: QRectF, index: Index, tokens: Tokens) -> None:
    mirrored = is_mirrored(painter)
    gutter = Along(rect.adjusted(Space.SMALL, 0, -Space.SMALL, 0), is_mirrored=mirrored).from_start(_NODE)
    middle = gutter.center().x()
    node = QPointF(middle, rect.top() + Space.SMALL + _title_height() / 2)
    kind = index.data(TimelineRole.NODE)
    gap = (_DOT if kind == Node.PASSING else _NODE) / 2 + Space.HAIR
    painter.setPen(QPen(tokens.line, 1.5))
    if index.row() > 0:
        painter.drawLine(QPointF(middle, rect.top()), QPointF(middle, node.y() - gap))
    if index.row() < index.model().rowCount(index.parent()) - 1:
        painter.drawLine(QPointF(middle, node.y() + gap), QPointF(middle, rect.bottom()))
    _paint_node(painter, node, str(kind), _text(index, TimelineRole.ICON), tokens)


def _paint_node(painter: QPainter, centre: QPointF, kind: str, icon: str, tokens: Tokens) -> None:
    side = _DOT if kind == Node.PASSING else _NODE
    circle = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    ground, line, ink = {
        Node.MEANINGFUL: (tokens.accent, None, tokens.on_accent),
        Node.PASSING: (tokens.token, tokens.line_strong, tokens.ink2),
        Node.AWAITING: (tokens.base, tokens.line_strong, tokens.ink2),
    }.get(Node(kind), (tokens.fill, None, tokens.ink2))
    fill_rounded(painter, circle, side / 2, ground, line)
    if icon and kind != Node.PASSING:
        paint_icon(painter, icon, square_in(circle, Size.ICON - 1), ink)
