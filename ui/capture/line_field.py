"""The one line: a large text field that underlines what was understood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.kit.paint import fill
from ui.kit.text import font_for
from ui.kit.tokens import Space, Style, tokens_of

_THICK: Final = 2


class LineField(QLineEdit):
    """``mark`` says which stretches of the text were understood; ``hint`` is its placeholder and accessible name."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked: tuple[tuple[int, int], ...] = ()
        self.setProperty("bare", "true")  # the style sheet knows it by this
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setFont(font_for(Style.LINE))

    def mark(self, stretches: Sequence[tuple[int, int]]) -> None:
        """Underline these stretches of the text: first place and the place after the last, in characters."""
        self._marked = tuple(stretches)
        self.update()

    @property
    def marked(self) -> tuple[str, ...]:
        """The words that are underlined."""
        text = self.text()
        return tuple(text[start:end] for start, end in self._marked)

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self.setFont(font_for(Style.LINE))
        return super().event(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), QFontMetrics(self.font()).height() + 2 * int(Space.HAIR))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if not self._marked or not self.text():
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setClipRect(self.contentsRect())
        for rect in self._lines_under():
            fill(painter, rect, tokens.accent)

    def _lines_under(self) -> list[QRectF]:
        """The underlines in this widget. The field keeps to itself how far it has scrolled; its cursor tells."""
        text = self.text()
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        metrics = QFontMetrics(self.font())
        offset = self.cursorRect().center().x() - _x(line, self.cursorPosition())
        bottom = (self.height() + metrics.height()) / 2 - metrics.descent() + 4
        found = []
        for start, end in self._marked:
            one, other = _x(line, _units(text, start)), _x(line, _units(text, end))
            left, right = min(one, other), max(one, other)
            found.append(QRectF(offset + left, bottom, right - left, _THICK))
        return found


def _units(text: str, place: int) -> int:
    """A place in Qt's count, where a sign beyond the first plane is two."""
    return len(text[:place].encode("utf-16-le")) // 2


def _x(line: object, place: int) -> float:
    found = line.cursorToX(place)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)
