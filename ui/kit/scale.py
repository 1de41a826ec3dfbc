"""How much larger text is than the look was drawn with, so that widths can follow it."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontInfo

_DRAWN_PIXELS: Final = 13


def text_scale(font: QFont) -> float:
    """1 at the size the look was drawn with and below, 2 at twice that size."""
    return max(1.0, QFontInfo(font).pixelSize() / _DRAWN_PIXELS)
