"""A quotation: somebody's own words behind a bar, with who and when below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.paint import fill
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style, tokens_of
from ui.overriding import override

_BAR: Final = 3


class Quote(QWidget):
    """Words as they were written, and their source in a caption."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain_label(style=Style.QUOTE, wrap=True, selectable=True)
        self._source = plain_label(style=Style.BODY, tone=Tone.INK3, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._words)
        column.addWidget(self._source)

    def set_quote(self, words: str, source: str) -> None:
        """Show other words."""
        self._words.setText(words)
        self._source.setText(source)

    @property
    def words(self) -> str:
        return self._words.text()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        left = self.width() - _BAR if self.isRightToLeft() else 0
        fill(QPainter(self), QRectF(left, 0, _BAR, self.height()), tokens_of(self.palette()).accent)
