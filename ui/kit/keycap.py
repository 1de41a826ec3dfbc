"""Keycaps: which key does it, in the words of this keyboard and system."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.paint import fill_rounded
from ui.kit.text import draw_text, font_for
from ui.kit.tokens import Radius, Space, Style, Tokens, tokens_of
from ui.overriding import override

_ARROWS: Final = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class CapGround(Enum):
    """What a keycap lies on."""

    PLAIN = "plain"
    SELECTION = "selection"
    PRIMARY = "primary"


def keycap_text(keys: str) -> str:
    """``"Ctrl+K"`` (portable text) as this system writes it, with a space between the keys; ↵ is Enter, arrows are arrows."""
    if not keys:
        return ""
    native = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText).toString(
        QKeySequence.SequenceFormat.NativeText
    )
    *modifiers, key = native.rsplit("+", 1) if not native.endswith("+") else (native[:-2], "+")
    words = [word for part in modifiers for word in part.split("+") if word]
    last = "↵" if QKeySequence(keys) and _is_enter(keys) else _ARROWS.get(keys.rsplit("+", 1)[-1], key)
    return " ".join([*words, last])


def key_parts(keys: str) -> tuple[str, ...]:
    """The keys one by one, as this system writes them: ("Alt", "2") of "Alt+2", ("G", "T") of "G, T"."""
    return tuple(part for stroke in keys.split(", ") for part in keycap_text(stroke).split())


def _is_enter(keys: str) -> bool:
    return keys.rsplit("+", 1)[-1] in ("Return", "Enter")


def keycap_size(keys: str) -> QSizeF:
    """Width and height of the keycap, empty where there is no key."""
    return cap_size(keycap_text(keys))


def cap_size(text: str) -> QSizeF:
    """Width and height of a keycap with this text on it, empty where there is none."""
    if not text:
        return QSizeF(0, 0)
    metrics = QFontMetrics(font_for(Style.KEYCAP))
    height = metrics.height() + Space.HAIR
    return QSizeF(max(height, metrics.horizontalAdvance(text) + 2 * 6), height)


def paint_keycap(
    painter: QPainter, rect: QRectF, keys: str, tokens: Tokens, ground: CapGround = CapGround.PLAIN
) -> None:
    """Draw the keycap in the middle of ``rect``."""
    paint_cap(painter, rect, keycap_text(keys), tokens, ground)


def paint_cap(
    painter: QPainter, rect: QRectF, text: str, tokens: Tokens, ground: CapGround = CapGround.PLAIN
) -> None:
    """Draw a keycap with this text, already written for this system, in the middle of ``rect``."""
    size = cap_size(text)
    cap = QRectF(
        rect.center().x() - size.width() / 2,
        rect.center().y() - size.height() / 2,
        size.width(),
        size.height(),
    )
    ink, line, fill = _colours(tokens, ground)
    fill_rounded(painter, cap, Radius.CONTROL - 2, fill, line)
    draw_text(painter, cap, text, font_for(Style.KEYCAP), ink, Qt.AlignmentFlag.AlignHCenter)


def _colours(tokens: Tokens, ground: CapGround) -> tuple[QColor, QColor, QColor | None]:
    if ground is CapGround.SELECTION:
        return tokens.accent, tokens.accent_mid, None
    if ground is CapGround.PRIMARY:
        line = QColor(tokens.on_accent)
        line.setAlphaF(0.45)
        return tokens.on_accent, line, None
    return tokens.ink2, tokens.line, None


class Keycap(QWidget):
    """A keycap by itself, as in the line of keys at the foot of a page. ``keys`` is portable text: ``"Ctrl+K"``."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(keycap_text(keys))
        self.setAccessibleDescription(self.tr("key"))

    @override
    def sizeHint(self) -> QSize:
        return keycap_size(self._keys).toSize()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        paint_keycap(painter, QRectF(self.rect()), self._keys, tokens_of(self.palette()))
