"""Chips: filters with a number, tags, rhythms, and the choices of a form."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from ui.kit.avatar import paint_avatar
from ui.kit.icons import paint_icon
from ui.kit.paint import Along, fill_rounded, is_mirrored, paint_focus
from ui.kit.pressable import Pressable
from ui.kit.text import draw_text, font_for
from ui.kit.tokens import Size, Space, Style
from ui.overriding import override

_PADDING = 10
_GAP = 6
_CLOSE = 3


class ChipKind(Enum):
    """FILLED for filters and tags, SOFT for what is chosen for good (a rhythm), OUTLINED for choices in a form."""

    FILLED = "filled"
    SOFT = "soft"
    OUTLINED = "outlined"


class Chip(Pressable):
    """A chip. ``icon`` leads (a tag wears ``tag``, a topic ``message-square-text``), ``count`` and ``trailing`` icon end it.

    Checked, it is soft accent. ``count`` empty shows no number. With ``uid`` it stands for a person and wears the avatar.
    """

    def __init__(
        self,
        text: str,
        kind: ChipKind = ChipKind.FILLED,
        *,
        icon: str = "",
        count: str = "",
        trailing: str = "",
        uid: str = "",
        is_checkable: bool = False,
        least_height: int = Size.CHIP,
        parent: QWidget | None = None,
    ) -> None:
        self._kind = kind
        self._icon = icon
        self._count = count
        self._trailing = trailing
        self._uid = uid
        self._least_height = least_height
        super().__init__(text, parent)
        self.setCheckable(is_checkable)
        self._tell_count()

    @property
    def count(self) -> str:
        """The number shown after the words."""
        return self._count

    def set_count(self, count: str) -> None:
        """Change the number, already written for people."""
        self._count = count
        self._tell_count()
        self.updateGeometry()
        self.update()

    def _tell_count(self) -> None:
        self.setAccessibleDescription(self._count)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font_for(Style.STRONG))
        pieces = [metrics.horizontalAdvance(self.label) + 1]
        if self._count:
            pieces.append(metrics.horizontalAdvance(self._count) + 1)
        if self._uid:
            pieces.append(_avatar_side(metrics) - _PADDING + _CLOSE)
        pieces += [int(Size.ICON_SMALL) for name in (self._icon, self._trailing) if name]
        width = 2 * _PADDING + sum(pieces) + _GAP * (len(pieces) - 1)
        return QSize(width, max(self._least_height, metrics.height() + int(Space.SMALL)))

    @override
    def paint(self, painter: QPainter, rect: QRectF) -> None:
        ground, line, ink, faint = self._colours()
        fill_rounded(painter, rect, rect.height() / 2, ground, line)
        along = Along(rect.adjusted(_PADDING, 0, -_PADDING, 0), is_mirrored=is_mirrored(painter))
        font = font_for(Style.STRONG)
        if self._uid:
            side = _avatar_side(QFontMetrics(font))
            along = Along(rect.adjusted(_CLOSE, 0, -_PADDING, 0), is_mirrored=is_mirrored(painter))
            if is_mirrored(painter):
                along = Along(rect.adjusted(_PADDING, 0, -_CLOSE, 0), is_mirrored=True)
            paint_avatar(painter, along.from_start(side, _GAP), self.label, self._uid, self.tokens)
        if self._icon:
            paint_icon(painter, self._icon, _small(along.from_start(Size.ICON_SMALL, _GAP)), ink)
        if self._trailing:
            paint_icon(painter, self._trailing, _small(along.from_end(Size.ICON_SMALL, _GAP)), ink)
        if self._count:
            width = QFontMetrics(font).horizontalAdvance(self._count) + 1
            draw_text(painter, along.from_end(width, _GAP), self._count, font, faint)
        draw_text(painter, along.rest, self.label, font, ink)
        if self.state.has_focus:
            paint_focus(painter, rect, rect.height() / 2, self.tokens)

    def _colours(self) -> tuple[QColor, QColor | None, QColor, QColor]:
        tokens, state = self.tokens, self.state
        if not state.is_enabled:
            return tokens.fill, None, tokens.ink3, tokens.ink3
        is_touched = state.is_hovered or state.is_down
        if state.is_checked or self._kind is ChipKind.SOFT:
            ground = tokens.accent_soft2 if is_touched else tokens.accent_soft
            return ground, None, tokens.accent, tokens.accent
        if self._kind is ChipKind.OUTLINED:
            return (tokens.hover if is_touched else tokens.raised), tokens.line, tokens.ink2, tokens.ink3
        return (tokens.press if is_touched else tokens.fill), None, tokens.ink2, tokens.ink3


def _avatar_side(metrics: QFontMetrics) -> int:
    return metrics.height() + 4


def _small(rect: QRectF) -> QRectF:
    return QRectF(rect.x(), rect.center().y() - Size.ICON_SMALL / 2, Size.ICON_SMALL, Size.ICON_SMALL)
