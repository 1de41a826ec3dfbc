"""The rows of Today: sections, and people with the reason why."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.kit.avatar import paint_avatar
from ui.kit.button import Face, button_size, paint_button
from ui.kit.icons import paint_icon
from ui.kit.paint import Along, State, fill_rounded, is_mirrored, paint_focus, square_in
from ui.kit.ring import paint_ring
from ui.kit.rows import (
    Index,
    PersonRole,
    RowAction,
    RowKind,
    RowRequest,
    actions_of,
    is_hovered,
    is_selected,
    line_heights,
    prepare,
    share_of,
    text_of,
    two_lines,
)
from ui.kit.text import draw_text, font_for
from ui.kit.tokens import Radius, Size, Space, Style, Tokens
from ui.overriding import override

_AVATAR: Final = 40
_AVATAR_LOWER: Final = 36
_FOOT: Final = 16


class TodayDelegate(QStyledItemDelegate):
    """Draws the rows of Today: sections, and people with the place_of_avatar why.

    One row at a time is open and shows its actions (``set_open``); other rows show the first of theirs at their end.
    Pressing an action emits ``action_requested`` with a ``RowRequest``.
    """

    action_requested = Signal(RowRequest)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = QPersistentModelIndex()

    def set_open(self, index: QModelIndex) -> None:
        """Open this row and close the other; an invalid index closes both."""
        before, self._open = self._open, QPersistentModelIndex(index)
        for changed in (before, self._open):
            if changed.isValid():
                self.sizeHintChanged.emit(QModelIndex(changed.model().index(changed.row(), changed.column())))

    def is_open(self, index: Index) -> bool:
        """Whether this row shows its actions."""
        return self._open.isValid() and self._open == index and bool(actions_of(index))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        kind = index.data(PersonRole.KIND)
        lines = sum(line_heights())
        if kind == RowKind.SECTION:
            return QSize(0, QFontMetrics(font_for(Style.SECTION)).height() + Space.SECTION)
        if kind != RowKind.GET_IN_TOUCH:
            return QSize(0, max(int(Size.TODAY_ROW_LOWER), lines + Space.MEDIUM))
        closed = max(int(Size.TODAY_ROW), lines + 2 * Space.MEDIUM)
        return QSize(0, closed + self._actions_height() + _FOOT if self.is_open(index) else closed)

    def _actions_height(self) -> int:
        return button_size(Face("x"), Size.CONTROL_IN_ROW).height()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        painter.save()
        tokens = prepare(painter, option)
        rect = QRectF(option.rect)
        if index.data(PersonRole.KIND) == RowKind.SECTION:
            self._paint_section(painter, rect, option, index, tokens)
        else:
            self._paint_person(painter, rect, option, index, tokens)
        painter.restore()

    def _paint_section(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index, tokens: Tokens
    ) -> None:
        baseline = rect.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, 0)
        along = Along(baseline, is_mirrored=is_mirrored(painter))
        for action, place in self._places(option, index):
            paint_button(painter, place, action.face, tokens, State())
            along.from_end(place.width(), Space.SMALL)
        name = text_of(index, PersonRole.NAME)
        font = font_for(Style.SECTION)
        draw_text(
            painter,
            along.from_start(QFontMetrics(font).horizontalAdvance(name) + 2, Space.SMALL),
            name,
            font,
            tokens.ink,
        )
        draw_text(
            painter,
            along.rest,
            text_of(index, PersonRole.COUNT),
            font_for(Style.BODY, tabular=True),
            tokens.ink3,
        )

    def _paint_person(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index, tokens: Tokens
    ) -> None:
        is_chosen = is_selected(option)
        if is_chosen or is_hovered(option):
            fill_rounded(painter, rect, Radius.ROW, tokens.accent_soft if is_chosen else tokens.hover)
        head = self._head(rect, index)
        along = Along(head.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0), is_mirrored=is_mirrored(painter))
        side = _AVATAR if index.data(PersonRole.KIND) == RowKind.GET_IN_TOUCH else _AVATAR_LOWER
        place_of_avatar = along.from_start(_AVATAR, Space.MEDIUM)
        name = text_of(index, PersonRole.NAME)
        paint_avatar(painter, square_in(place_of_avatar, side), name, text_of(index, PersonRole.UID), tokens)
        share = share_of(index)
        if share is not None:
            ring = square_in(along.from_end(Size.RING_IN_ROW, Space.MEDIUM), Size.RING_IN_ROW)
            paint_ring(painter, ring, share, tokens, is_on_selection=is_chosen)
        state = State(is_on_selection=is_chosen)
        is_open = self.is_open(index)
        for action, place in self._places(option, index):
            if is_open:
                paint_button(painter, place, action.face, tokens, state)
            else:
                _paint_trailing(painter, place, action.face, tokens)
                along.from_end(place.width(), Space.SMALL)
        self._paint_lines(painter, along.rest, index, tokens, is_chosen=is_chosen)
        if (
            option.state & QStyle.StateFlag.State_HasFocus
            and option.state & QStyle.StateFlag.State_KeyboardFocusChange
        ):
            paint_focus(painter, rect, Radius.ROW, tokens)

    def _paint_lines(
        self, painter: QPainter, rect: QRectF, index: Index, tokens: Tokens, *, is_chosen: bool
    ) -> None:
        upper, lower = two_lines(rect, has_second=True)
        caption = tokens.ink2 if is_chosen else tokens.ink3
        for line, first, rest, font, separator in (
            (upper, PersonRole.NAME, PersonRole.SUBTITLE, font_for(Style.NAME), ""),
            (lower, PersonRole.WHY, PersonRole.WHY_MORE, font_for(Style.STRONG), " · "),
        ):
            along = Along(line, is_mirrored=is_mirrored(painter))
            lead, more = text_of(index, first), text_of(index, rest)
            width = min(float(QFontMetrics(font).horizontalAdvance(lead) + 2), line.width())
            draw_text(
                painter, along.from_start(width, 0 if separator else Space.SMALL), lead, font, tokens.ink
            )
            if more:
                body = font_for(Style.BODY)
                dot = QFontMetrics(body).horizontalAdvance(separator)
                draw_dot = along.from_start(dot)
                if separator:
                    draw_text(painter, draw_dot, "·", body, caption, Qt.AlignmentFlag.AlignHCenter)
                draw_text(painter, along.rest, more, body, caption)

    def _head(self, rect: QRectF, index: Index) -> QRectF:
        """The part of a row that is there whether it is open or not."""
        if not self.is_open(index):
            return rect
        return rect.adjusted(0, 0, 0, -(self._actions_height() + _FOOT))

    def _places(self, option: QStyleOptionViewItem, index: Index) -> list[tuple[RowAction, QRectF]]:
        """The actions that a row shows now, and where."""
        rect = QRectF(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if not self.is_open(index):
            return [
                (action, _end_place(rect, index, action, mirrored=mirrored))
                for action in self._closed_actions(index)
            ]
        height = self._actions_height()
        foot = QRectF(rect.x(), rect.bottom() - height - _FOOT, rect.width(), height)
        along = Along(foot.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0), is_mirrored=mirrored)
        along.from_start(_AVATAR, Space.MEDIUM)
        return [
            (action, along.from_start(button_size(action.face, height).width(), Space.HAIR))
            for action in _fitting(actions_of(index), along.rest.width())
        ]

    def _closed_actions(self, index: Index) -> tuple[RowAction, ...]:
        if index.data(PersonRole.KIND) == RowKind.GET_IN_TOUCH:
            return ()
        return actions_of(index)[:1]

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index, /
    ) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            action = self.action_at(event.position(), option, index)
            if action is not None and event.button() == Qt.MouseButton.LeftButton:
                self.action_requested.emit(RowRequest(QPersistentModelIndex(index), action.key))
                return True
        return super().editorEvent(event, model, option, index)

    def action_at(self, point: QPointF, option: QStyleOptionViewItem, index: Index) -> RowAction | None:
        """The action drawn at this point of the viewport, if any."""
        return next((action for action, place in self._places(option, index) if place.contains(point)), None)


def _trailing_width(face: Face) -> float:
    return (
        QFontMetrics(font_for(Style.STRONG)).horizontalAdvance(face.text) + 1 + Space.MEDIUM + Size.ICON_LARGE
    )


def _paint_trailing(painter: QPainter, place: QRectF, face: Face, tokens: Tokens) -> None:
    """The one action of a closed row: its words, then its icon."""
    along = Along(place, is_mirrored=is_mirrored(painter))
    sign = square_in(along.from_end(Size.ICON_LARGE, Space.MEDIUM), Size.ICON_LARGE - 2)
    paint_icon(painter, face.icon, sign, tokens.ink2, mirrored=is_mirrored(painter))
    draw_text(
        painter, along.rest, face.text, font_for(Style.STRONG), tokens.ink2, Qt.AlignmentFlag.AlignRight
    )


def _fitting(actions: tuple[RowAction, ...], width: float) -> tuple[RowAction, ...]:
    """The actions as they fit: first without the icons of the quieter ones, then without keys."""
    without_icons = tuple(
        RowAction(action.key, action.face._replace(icon="")) if number else action
        for number, action in enumerate(actions)
    )
    without_keys = tuple(RowAction(action.key, action.face._replace(icon="", keys="")) for action in actions)
    for fitting in (actions, without_icons):
        if sum(button_size(action.face).width() + Space.HAIR for action in fitting) <= width:
            return fitting
    return without_keys


def _end_place(rect: QRectF, index: Index, action: RowAction, *, mirrored: bool) -> QRectF:
    along = Along(rect.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0), is_mirrored=mirrored)
    if index.data(PersonRole.KIND) == RowKind.SECTION:
        size = button_size(action.face)
        place = along.from_end(size.width())
        return QRectF(place.x(), rect.top() + Space.SMALL, size.width(), rect.height() - Space.SMALL)
    if share_of(index) is not None:
        along.from_end(Size.RING_IN_ROW, Space.MEDIUM)
    return along.from_end(_trailing_width(action.face))
