"""The switch: on or off, at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from ui.kit.paint import State, fill_rounded, is_mirrored, paint_focus
from ui.kit.pressable import Pressable
from ui.kit.text import font_for
from ui.kit.tokens import Style, Tokens
from ui.overriding import override

_SHARE: Final = 1.75
_EDGE: Final = 2


def switch_size() -> QSize:
    """Width and height; it grows with the font."""
    height = max(20, QFontMetrics(font_for(Style.BODY)).height() + 2)
    return QSize(round(height * _SHARE), height)


def paint_switch(painter: QPainter, rect: QRectF, tokens: Tokens, state: State) -> None:
    """Draw a switch into ``rect``: the knob at the end of the line is on."""
    radius = rect.height() / 2
    if not state.is_enabled:
        ground, line, knob = tokens.fill, tokens.line, tokens.line_strong
    elif state.is_checked:
        ground, line, knob = tokens.accent, tokens.accent, tokens.on_accent
    else:
        ground, line, knob = tokens.raised, tokens.line_strong, tokens.line_strong
    fill_rounded(painter, rect, radius, ground, line)
    side = rect.height() - 2 * (_EDGE + 1)
    is_right = state.is_checked != is_mirrored(painter)
    left = rect.right() - side - _EDGE - 1 if is_right else rect.left() + _EDGE + 1
    fill_rounded(painter, QRectF(left, rect.top() + _EDGE + 1, side, side), side / 2, knob)
    if state.has_focus:
        paint_focus(painter, rect.adjusted(-2, -2, 2, 2), radius + 2, tokens)


class Switch(Pressable):
    """A switch; the words beside it are a label's, ``name`` says them to a screen reader."""

    def __init__(self, name: str, *, is_on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setCheckable(True)
        self.setChecked(is_on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        size = switch_size()
        return QSize(size.width() + 4, size.height() + 4)

    @override
    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_switch(painter, rect.adjusted(2, 2, -2, -2), self.tokens, self.state)
