"""How often: the rhythms as tiles, each with its glyph and its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from prm.circles import Circle
from ui.kit.flow import FlowLayout
from ui.kit.glyph import paint_rhythm_glyph
from ui.kit.keycap import CapGround, keycap_size, keycap_text, paint_keycap
from ui.kit.paint import fill_rounded, paint_focus, square_in
from ui.kit.pressable import Pressable
from ui.kit.text import draw_text, font_for
from ui.kit.tokens import Radius, Size, Space, Style
from ui.phrases import circle_title

_LEAST_WIDTH = 76


class RhythmTile(Pressable):
    """One rhythm; checked where the person has it. ``keys`` is empty for those beyond the fifth."""

    def __init__(self, circle: Circle, keys: str, parent: QWidget | None = None) -> None:
        self.circle = circle
        self.keys = keys
        super().__init__(circle_title(circle.name), parent)
        self.setCheckable(True)
        if keys:
            self.setAccessibleDescription(keycap_text(keys))

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font_for(Style.STRONG))
        width = metrics.horizontalAdvance(self.label) + 2 * 10
        cap = round(keycap_size("1").height())
        high = (
            int(Size.ICON_LARGE) + 4 + metrics.height() + cap + 2 * int(Space.SMALL) + 2 * int(Space.MEDIUM)
        )
        return QSize(max(_LEAST_WIDTH, width), high)

    @override
    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens, state = self.tokens, self.state
        ground = tokens.hover if state.is_hovered or state.is_down else tokens.raised
        fill_rounded(
            painter, rect, Radius.ROW, tokens.accent_soft if state.is_checked else ground, tokens.line
        )
        if state.is_checked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius.ROW, Radius.ROW)
        ink = tokens.accent if state.is_checked else tokens.ink2
        down = rect.top() + Space.MEDIUM
        side = int(Size.ICON_LARGE) + 4
        paint_rhythm_glyph(
            painter,
            square_in(QRectF(rect.left(), down, rect.width(), side), side),
            self.circle.cadence_days,
            QColor(ink),
        )
        down += side + Space.SMALL
        high = QFontMetrics(font_for(Style.STRONG)).height()
        words = QRectF(rect.left() + Space.SMALL, down, rect.width() - 2 * Space.SMALL, high)
        draw_text(
            painter, words, self.label, font_for(Style.STRONG), tokens.ink, Qt.AlignmentFlag.AlignHCenter
        )
        down += high + Space.SMALL
        cap = QRectF(rect.left(), down, rect.width(), keycap_size("1").height())
        if self.keys:
            paint_keycap(
                painter, cap, self.keys, tokens, CapGround.SELECTION if state.is_checked else CapGround.PLAIN
            )
        if state.has_focus:
            paint_focus(painter, rect, Radius.ROW, tokens)


class Rhythms(QWidget):
    """The tiles in the order of the rhythms, resting last. ``chosen`` carries the ``Circle`` that was pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, Space.HAIR)
        self._tiles: list[RhythmTile] = []

    def set_rhythms(self, rhythms: Sequence[Circle]) -> None:
        """Offer these; the first five that move have the keys 1 to 5, the first that rests has 0."""
        for tile in self._tiles:
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        moving = [one for one in rhythms if one.cadence_days is not None]
        resting = [one for one in rhythms if one.cadence_days is None]
        self._tiles = [
            RhythmTile(one, str(number) if number <= 5 else "", self)
            for number, one in enumerate(moving, start=1)
        ]
        self._tiles += [RhythmTile(one, "0" if one is resting[0] else "", self) for one in resting]
        for tile in self._tiles:
            tile.clicked.connect(self._on_tile_clicked)
            self._flow.addWidget(tile)
            tile.show()

    def choose(self, number: int) -> bool:
        """Press the tile with this key; False where there is none."""
        tile = next((one for one in self._tiles if one.keys == str(number)), None)
        if tile is not None:
            tile.click()
        return tile is not None

    def mark(self, circle_id: int | None) -> None:
        """Show which of them the person has."""
        for tile in self._tiles:
            tile.setChecked(tile.circle.id == circle_id)

    @property
    def tiles(self) -> list[RhythmTile]:
        """The tiles as they stand."""
        return self._tiles

    def _on_tile_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, RhythmTile):
            self.chosen.emit(sender.circle)
