"""Buttons: the one primary action of a page, quiet ones, plain ones on a row, links; each with icon and key."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from ui.kit.icons import paint_icon
from ui.kit.keycap import CapGround, keycap_size, keycap_text, paint_keycap
from ui.kit.paint import Along, State, fill_rounded, is_mirrored, paint_focus
from ui.kit.pressable import Pressable
from ui.kit.text import draw_text, font_for, plain_tooltip
from ui.kit.tokens import Radius, Size, Space, Style, Tokens
from ui.overriding import override


class ButtonKind(Enum):
    """PRIMARY once on a page; QUIET has an edge; PLAIN has none; LINK is accent words; DANGER deletes for ever."""

    PRIMARY = "primary"
    QUIET = "quiet"
    PLAIN = "plain"
    LINK = "link"
    DANGER = "danger"


class Face(NamedTuple):
    """What a button shows. ``keys`` is portable text (``"Ctrl+K"``); ``has_menu`` adds a small arrow down."""

    text: str
    icon: str = ""
    keys: str = ""
    kind: ButtonKind = ButtonKind.QUIET
    has_menu: bool = False


def _font() -> QFont:
    return font_for(Style.STRONG)


def button_size(face: Face, least_height: int = Size.CONTROL) -> QSize:
    """The size a button needs; its height grows with the font."""
    metrics = QFontMetrics(_font())
    width = 2 * _padding(face)
    pieces = []
    if face.icon:
        pieces.append(_icon_size(metrics))
    if face.text:
        pieces.append(metrics.horizontalAdvance(face.text) + 1)
    if face.keys:
        pieces.append(round(keycap_size(face.keys).width()))
    if face.has_menu:
        pieces.append(int(Size.ICON_SMALL))
    width += sum(pieces) + Space.SMALL * max(0, len(pieces) - 1)
    return QSize(width, max(least_height, metrics.height() + 2 * 6))


def _padding(face: Face) -> int:
    if face.kind is ButtonKind.LINK:
        return int(Space.HAIR)
    return int(Space.SMALL) if not face.text else int(Space.MEDIUM)


def _icon_size(metrics: QFontMetrics) -> int:
    return max(int(Size.ICON), metrics.ascent() + 2)


def paint_button(painter: QPainter, rect: QRectF, face: Face, tokens: Tokens, state: State) -> None:
    """Draw a button into ``rect``; delegates paint theirs with it too."""
    ground, line, ink = _colours(face.kind, tokens, state)
    fill_rounded(painter, rect, Radius.CONTROL, ground, line)
    metrics = QFontMetrics(_font())
    along = Along(rect.adjusted(_padding(face), 0, -_padding(face), 0), is_mirrored=is_mirrored(painter))
    if face.icon:
        side = _icon_size(metrics)
        piece = along.from_start(side, Space.SMALL)
        icon_ink = ink if face.kind is not ButtonKind.QUIET or not state.is_enabled else tokens.ink2
        paint_icon(painter, face.icon, piece, icon_ink, mirrored=is_mirrored(painter))
    if face.has_menu:
        paint_icon(painter, "chevron-down", _arrow(along), ink)
    if face.keys:
        cap = along.from_end(keycap_size(face.keys).width(), Space.SMALL)
        paint_keycap(painter, cap, face.keys, tokens, _cap_ground(face.kind, state))
    side_of_text = Qt.AlignmentFlag.AlignLeft if face.icon or face.keys else Qt.AlignmentFlag.AlignHCenter
    draw_text(painter, along.rest, face.text, _font(), ink, side_of_text)
    if state.has_focus:
        _paint_focus_of(painter, rect, face.kind, tokens)


def _arrow(along: Along) -> QRectF:
    piece = along.from_end(Size.ICON_SMALL, Space.SMALL)
    return QRectF(piece.x(), piece.center().y() - Size.ICON_SMALL / 2, Size.ICON_SMALL, Size.ICON_SMALL)


def _paint_focus_of(painter: QPainter, rect: QRectF, kind: ButtonKind, tokens: Tokens) -> None:
    if kind is ButtonKind.PRIMARY:
        # Accent on accent would not be seen: a gap of the ground's colour sets the outline off.
        fill_rounded(painter, rect.adjusted(2, 2, -2, -2), Radius.CONTROL - 2, None, tokens.on_accent)
    paint_focus(painter, rect, Radius.CONTROL, tokens)


def _cap_ground(kind: ButtonKind, state: State) -> CapGround:
    if kind is ButtonKind.PRIMARY:
        return CapGround.PRIMARY
    return CapGround.SELECTION if state.is_on_selection else CapGround.PLAIN


def _colours(kind: ButtonKind, tokens: Tokens, state: State) -> tuple[QColor | None, QColor | None, QColor]:
    if not state.is_enabled:
        is_filled = kind in (ButtonKind.PRIMARY, ButtonKind.QUIET, ButtonKind.DANGER)
        return (tokens.fill if is_filled else None), None, tokens.ink3
    if kind is ButtonKind.PRIMARY:
        ground = tokens.accent.darker(108) if state.is_down or state.is_hovered else tokens.accent
        return ground, None, tokens.on_accent
    touched = (
        tokens.accent_soft2 if state.is_on_selection else tokens.press if state.is_down else tokens.hover
    )
    is_touched = state.is_down or state.is_hovered
    if kind is ButtonKind.LINK:
        return (touched if is_touched else None), None, tokens.accent
    if kind is ButtonKind.DANGER:
        return (tokens.danger_soft if is_touched else tokens.raised), tokens.danger, tokens.danger
    if kind is ButtonKind.PLAIN:
        return (touched if is_touched else None), None, tokens.ink
    return (touched if is_touched else tokens.raised), tokens.line, tokens.ink


class Button(Pressable):
    """A button of the kit. Without text it shows its icon alone, and ``text`` must then be given as ``name``."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind = ButtonKind.QUIET,
        *,
        icon: str = "",
        keys: str = "",
        name: str = "",
        has_menu: bool = False,
        least_height: int = Size.CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        self._face = Face(text, icon, keys, kind, has_menu)
        self._least_height = least_height
        super().__init__(text, parent)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(plain_tooltip(name))
        if keys:
            self.setAccessibleDescription(keycap_text(keys))

    @property
    def face(self) -> Face:
        """What it shows."""
        return self._face

    @override
    def set_label(self, label: str) -> None:
        self._face = Face(label, self._face.icon, self._face.keys, self._face.kind, self._face.has_menu)
        super().set_label(label)

    def set_kind(self, kind: ButtonKind) -> None:
        """Make it the one to press first, or no longer."""
        self._face = self._face._replace(kind=kind)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return button_size(self._face, self._least_height)

    @override
    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_button(painter, rect, self._face, self.tokens, self.state)
