"""The list of the palette: its rows drawn, chosen by the arrow keys while the line keeps the focus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetrics,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.capture.row import Index, Row, RowKind, RowsModel, row_of
from ui.kit.avatar import paint_avatar
from ui.kit.icons import paint_icon
from ui.kit.keycap import CapGround, cap_size, key_parts, paint_cap
from ui.kit.paint import Along, fill_rounded, is_mirrored, square_in
from ui.kit.rows import is_hovered, is_selected, prepare
from ui.kit.text import draw_text, font_for
from ui.kit.tokens import Radius, Size, Space, Style, Tokens

_ROW: Final = 40
_SECTION: Final = 30
_SIDE: Final = 24
_EDGE: Final = 8
_MOST_HEIGHT: Final = 420


class RowsDelegate(QStyledItemDelegate):
    """Draws a heading, or picture, title, detail and keys on one line."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        row = row_of(index)
        high = QFontMetrics(font_for(Style.NAME)).height()
        if row is not None and row.kind is RowKind.SECTION:
            return QSize(0, max(_SECTION, high + Space.MEDIUM))
        return QSize(0, max(_ROW, high + 2 * Space.SMALL))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        row = row_of(index)
        if row is None:
            return
        painter.save()
        tokens = prepare(painter, option)
        rect = QRectF(option.rect).adjusted(_EDGE, 0, -_EDGE, 0)
        if row.kind is RowKind.SECTION:
            inside = rect.adjusted(Space.MEDIUM, Space.HAIR, -Space.MEDIUM, 0)
            draw_text(painter, inside, row.title, font_for(Style.BODY), tokens.ink2)
        else:
            is_chosen = is_selected(option)
            if is_chosen or is_hovered(option):
                ground = tokens.accent_soft if is_chosen else tokens.hover
                fill_rounded(painter, rect, Radius.SELECTION, ground)
            _paint_row(painter, rect, row, tokens, is_chosen=is_chosen)
        painter.restore()


def _paint_row(painter: QPainter, rect: QRectF, row: Row, tokens: Tokens, *, is_chosen: bool) -> None:
    along = Along(rect.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0), is_mirrored=is_mirrored(painter))
    high = QFontMetrics(font_for(Style.BODY)).height()
    picture = along.from_start(max(_SIDE, high + 6), Space.SMALL + 2)
    if row.uid:
        paint_avatar(painter, picture, row.title, row.uid, tokens)
    elif row.icon:
        is_loud = row.is_loud or (is_chosen and row.is_available)
        colour = tokens.accent if is_loud else tokens.ink2 if row.is_available else tokens.ink3
        paint_icon(
            painter,
            row.icon,
            square_in(picture, max(int(Size.ICON), high - 2)),
            colour,
            mirrored=is_mirrored(painter),
        )
    _paint_keys(painter, along, row, tokens, is_chosen=is_chosen)
    title = font_for(Style.NAME if row.is_available else Style.BODY)
    width = QFontMetrics(title).horizontalAdvance(row.title) + 2.0
    place = along.from_start(min(width, along.rest.width()), Space.SMALL + 2)
    draw_text(painter, place, row.title, title, tokens.ink if row.is_available else tokens.ink2)
    if row.detail and along.rest.width() > _SIDE:
        draw_text(painter, along.rest, row.detail, font_for(Style.BODY), _quiet(tokens, is_chosen=is_chosen))


def _quiet(tokens: Tokens, *, is_chosen: bool) -> QColor:
    return tokens.ink2 if is_chosen else tokens.ink3


def _paint_keys(painter: QPainter, along: Along, row: Row, tokens: Tokens, *, is_chosen: bool) -> None:
    keys = row.keys
    if is_chosen and not keys and row.is_available:
        keys = "Return"
    ground = CapGround.SELECTION if is_chosen else CapGround.PLAIN
    for part in reversed(key_parts(keys)):
        paint_cap(painter, along.from_end(cap_size(part).width(), Space.SMALL), part, tokens, ground)


class RowsList(QListView):
    """``picked`` carries the ``Row`` that was clicked. The list itself takes no focus: the line above it has it."""

    picked = Signal(Row)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel(self)
        self.setModel(self._model)
        self.setItemDelegate(RowsDelegate(self))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clicked.connect(self._on_clicked)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, headings included."""
        return self._model.rows

    @property
    def current(self) -> Row | None:
        """The row that Enter takes."""
        return row_of(self.currentIndex())

    def show_rows(self, rows: tuple[Row, ...] | list[Row], chosen: int = 0) -> None:
        """Show these rows; of those that can be chosen the ``chosen``-th is."""
        self._model.show_rows(rows)
        stops = self._stops()
        if stops:
            self._choose(stops[min(chosen, len(stops) - 1)])
        self.scrollToTop()
        self.updateGeometry()

    def step(self, by: int) -> None:
        """Choose the next row or the one before, round the ends."""
        stops = self._stops()
        if not stops:
            return
        here = self.currentIndex().row()
        place = stops.index(here) if here in stops else -1 if by > 0 else 0
        self._choose(stops[(place + by) % len(stops)])
        row = self.current
        if row is not None:
            said = str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _choose(self, number: int) -> None:
        self.setCurrentIndex(self._model.index(number))

    def _stops(self) -> list[int]:
        return [number for number, row in enumerate(self.rows) if row.kind is not RowKind.SECTION]

    def _on_clicked(self, index: QModelIndex) -> None:
        row = row_of(index)
        if row is not None and row.kind is not RowKind.SECTION:
            self.picked.emit(row)

    @override
    def sizeHint(self) -> QSize:
        option = QStyleOptionViewItem()
        option.font = self.font()
        high = sum(
            self.itemDelegate().sizeHint(option, self._model.index(number)).height()
            for number in range(len(self.rows))
        )
        return QSize(0, min(high, max(_MOST_HEIGHT, 8 * self._row_height())))

    def _row_height(self) -> int:
        return max(_ROW, QFontMetrics(font_for(Style.NAME)).height() + 2 * int(Space.SMALL))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), 2 * self._row_height()))
