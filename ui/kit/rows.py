"""Rows of people: what a model must give for one, and the delegates that draw People and Today."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import lru_cache
from typing import Final

from PySide6.QtCore import (
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.kit.avatar import paint_avatar
from ui.kit.button import Face
from ui.kit.paint import Along, fill_rounded, is_mirrored, paint_focus, square_in
from ui.kit.ring import paint_ring
from ui.kit.text import draw_text, font_for
from ui.kit.tokens import Radius, Size, Space, Style, Tokens, tokens_of
from ui.overriding import override

Index = QModelIndex | QPersistentModelIndex
_GAP: Final = 10
_LEADING: Final = 2


class PersonRole(IntEnum):
    """What a row may know. A model gives plain values; None or nothing leaves the part out.

    ``DisplayRole`` stays the name and ``AccessibleTextRole`` the whole row in words, for search keys and screen readers.
    """

    NAME = Qt.ItemDataRole.UserRole + 1  # str
    UID = Qt.ItemDataRole.UserRole + 2  # str, gives the avatar's colour
    SUBTITLE = Qt.ItemDataRole.UserRole + 3  # str, position and organization
    RING = Qt.ItemDataRole.UserRole + 4  # float, share of the rhythm passed; None without a rhythm
    LAST_TALKED = Qt.ItemDataRole.UserRole + 5  # str, for people
    NEXT = Qt.ItemDataRole.UserRole + 6  # str
    NEXT_IS_STRONG = Qt.ItemDataRole.UserRole + 7  # bool, something to do now
    KIND = Qt.ItemDataRole.UserRole + 8  # RowKind, of a Today row
    WHY = Qt.ItemDataRole.UserRole + 9  # str, the reason's first words
    WHY_MORE = Qt.ItemDataRole.UserRole + 10  # str, what follows them
    ACTIONS = Qt.ItemDataRole.UserRole + 11  # tuple[RowAction, ...]
    COUNT = Qt.ItemDataRole.UserRole + 12  # str, of a section


class RowKind(StrEnum):
    """What a Today row is. A section's name is NAME, its number COUNT, its one action stands at its end."""

    SECTION = "section"
    GET_IN_TOUCH = "get in touch"
    WAITING = "waiting"
    FOLLOW_UP = "follow-up"


@dataclass(frozen=True, slots=True)
class RowAction:
    """An action that a row offers: ``key`` names it to the page, ``face`` is what is drawn."""

    key: str
    face: Face


@dataclass(frozen=True, slots=True)
class RowRequest:
    """An action of a row was pressed."""

    index: QPersistentModelIndex
    action: str


def text_of(index: Index, role: PersonRole) -> str:
    """The text that a row gives for a role, empty where it gives none."""
    value = index.data(role)
    return value if isinstance(value, str) else ""


def share_of(index: Index) -> float | None:
    """The share of the rhythm passed, None without a rhythm."""
    value = index.data(PersonRole.RING)
    return float(value) if isinstance(value, int | float) else None


def actions_of(index: Index) -> tuple[RowAction, ...]:
    """The actions a row offers."""
    value = index.data(PersonRole.ACTIONS)
    return value if isinstance(value, tuple) else ()


def selected_ranges(view: QAbstractItemView) -> list[QItemSelectionRange]:
    """The stretches of rows that are selected."""
    found: list[QItemSelectionRange] = view.selectionModel().selection().toList()
    return found


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Whether the row is the selected one."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def is_hovered(option: QStyleOptionViewItem) -> bool:
    """Whether the pointer is over it."""
    return bool(option.state & QStyle.StateFlag.State_MouseOver)


def prepare(painter: QPainter, option: QStyleOptionViewItem) -> Tokens:
    """Set the painter up as the view wants it; returns the tokens in force."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(option.direction)
    painter.setFont(option.font)
    return tokens_of(option.palette)


def line_heights() -> tuple[int, int]:
    """Heights of the name's line and the line under it."""
    return _line_heights(QApplication.font().key())


@lru_cache(maxsize=8)
def _line_heights(_font: str) -> tuple[int, int]:
    # A layout asks for every row; the two steps of type follow from the application's font alone.
    return QFontMetrics(font_for(Style.NAME)).height(), QFontMetrics(font_for(Style.BODY)).height()


class PeopleDelegate(QStyledItemDelegate):
    """Draws people in columns: who, last talked with its ring, next, and others that are words alone.

    The ground of a selected or hovered row runs through all of them, in whatever order they stand. The row of the
    keyboard has an outline where it is not the selected one alone. The height comes from the fonts.
    """

    WHO, LAST_TALKED, NEXT = range(3)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        name, subtitle = line_heights()
        return QSize(Size.SIDEBAR, max(int(Size.LIST_ROW), name + subtitle + 2 * int(Space.SMALL)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        painter.save()
        tokens = prepare(painter, option)
        rect = QRectF(option.rect)
        self._paint_ground(painter, rect, option, index, tokens)
        caption = tokens.ink2 if is_selected(option) else tokens.ink3
        if index.column() == self.WHO:
            _paint_who(painter, rect, index, tokens, caption)
        elif index.column() == self.LAST_TALKED:
            self._paint_last_talked(painter, rect, option, index, tokens)
        elif index.column() == self.NEXT:
            self._paint_next(painter, rect, index, tokens, caption)
        else:
            room = rect.adjusted(Space.HAIR, 0, -Space.SMALL, 0)
            draw_text(painter, room, str(index.data() or ""), font_for(Style.BODY, tabular=True), caption)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index, tokens: Tokens
    ) -> None:
        has_outline = _is_row_of_keyboard(option, index)
        if not is_selected(option) and not is_hovered(option) and not has_outline:
            return
        first, last = _outer_columns(option, index)
        mirrored = is_mirrored(painter)
        starts_left = index.column() == (last if mirrored else first)
        ends_right = index.column() == (first if mirrored else last)
        # One shape over all columns: each draws its part of a wider one, cut off at its edges.
        painter.save()
        painter.setClipRect(rect)
        reach = Radius.SELECTION * 2
        wide = rect.adjusted(0 if starts_left else -reach, 0, 0 if ends_right else reach, 0)
        if is_selected(option) or is_hovered(option):
            ground = tokens.accent_soft if is_selected(option) else tokens.hover
            fill_rounded(painter, wide, Radius.SELECTION, ground)
        if has_outline:
            paint_focus(painter, wide, Radius.SELECTION, tokens)
        painter.restore()

    def _paint_last_talked(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index, tokens: Tokens
    ) -> None:
        along = Along(rect.adjusted(Space.HAIR, 0, -Space.HAIR, 0), is_mirrored=is_mirrored(painter))
        place = along.from_start(Size.RING_IN_LIST, _GAP)
        share = share_of(index)
        if share is not None:
            paint_ring(
                painter,
                square_in(place, Size.RING_IN_LIST),
                share,
                tokens,
                is_on_selection=is_selected(option),
            )
        draw_text(
            painter,
            along.rest,
            text_of(index, PersonRole.LAST_TALKED),
            font_for(Style.BODY, tabular=True),
            tokens.ink,
        )

    def _paint_next(
        self, painter: QPainter, rect: QRectF, index: Index, tokens: Tokens, caption: QColor
    ) -> None:
        is_strong = bool(index.data(PersonRole.NEXT_IS_STRONG))
        font = font_for(Style.STRONG if is_strong else Style.BODY)
        room = rect.adjusted(Space.HAIR, 0, -Space.SMALL, 0)
        draw_text(painter, room, text_of(index, PersonRole.NEXT), font, tokens.ink if is_strong else caption)


def _outer_columns(option: QStyleOptionViewItem, index: Index) -> tuple[int, int]:
    """The columns at the beginning and at the end of the line, of those that are shown."""
    view = option.widget
    if not isinstance(view, QTableView):
        return 0, index.model().columnCount(index.parent()) - 1
    header = view.horizontalHeader()
    shown = [
        column
        for place in range(header.count())
        if not header.isSectionHidden(column := header.logicalIndex(place))
    ]
    return (shown[0], shown[-1]) if shown else (0, 0)


def _is_row_of_keyboard(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether arrows go on from this row although it is not the one selected row."""
    view = option.widget
    if not isinstance(view, QTableView) or not view.hasFocus() or view.currentIndex().row() != index.row():
        return False
    chosen = selected_ranges(view)
    is_one = len(chosen) == 1 and chosen[0].height() == 1
    return not (is_one and is_selected(option))


def _paint_who(painter: QPainter, rect: QRectF, index: Index, tokens: Tokens, caption: QColor) -> None:
    along = Along(rect, is_mirrored=is_mirrored(painter))
    along.from_start(Space.MEDIUM)
    along.from_end(Space.SMALL)
    name, subtitle = text_of(index, PersonRole.NAME), text_of(index, PersonRole.SUBTITLE)
    side = min(rect.height() - 2 * Space.SMALL, 40.0)
    paint_avatar(painter, along.from_start(side, Space.MEDIUM), name, text_of(index, PersonRole.UID), tokens)
    upper, lower = two_lines(along.rest, has_second=bool(subtitle))
    draw_text(painter, upper, name, font_for(Style.NAME), tokens.ink)
    if subtitle:
        draw_text(painter, lower, subtitle, font_for(Style.BODY), caption)


def two_lines(rect: QRectF, *, has_second: bool) -> tuple[QRectF, QRectF]:
    """The lines of name and subtitle in the middle of ``rect``; one line alone gets all of it."""
    name, second = line_heights()
    if not has_second:
        return rect, rect
    top = rect.center().y() - (name + _LEADING + second) / 2
    return QRectF(rect.x(), top, rect.width(), name), QRectF(
        rect.x(), top + name + _LEADING, rect.width(), second
    )
