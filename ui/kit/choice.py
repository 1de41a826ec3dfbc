"""A combo box of the kit: flat, with the arrow of the icons; its list is the system's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.kit.icons import paint_icon
from ui.kit.paint import Along, fill_rounded, is_mirrored, paint_focus, square_in
from ui.kit.text import draw_text
from ui.kit.tokens import Radius, Size, Space, tokens_of
from ui.overriding import override

_FOR_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class Choice(QComboBox):
    """A choice out of a list. The wheel scrolls the page, and changes the choice only where it has the focus.

    ``set_shown`` lets it say something else than the chosen item while it is closed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._is_hovered = False
        self._shows_focus = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)

    @property
    def shown(self) -> str:
        """What it says while it is closed."""
        return self._shown or self.currentText()

    def set_shown(self, text: str) -> None:
        """Say this while it is closed, to screen readers as the description; empty says the chosen item."""
        self._shown = text
        self.setAccessibleDescription(text)
        self.update()

    def _high(self) -> int:
        return max(int(Size.CONTROL), QFontMetrics(self.font()).height() + 2 * 6)

    def _arrow(self) -> int:
        return max(int(Size.ICON), QFontMetrics(self.font()).ascent() + 2)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        texts = [self.itemText(at) for at in range(self.count())]
        wide = max((metrics.horizontalAdvance(text) for text in (*texts, self.shown)), default=0)
        return QSize(wide + self._arrow() + 2 * Space.MEDIUM + Space.SMALL, self._high())

    @override
    def minimumSizeHint(self) -> QSize:
        wide = QFontMetrics(self.font()).averageCharWidth() * 8
        return QSize(wide + self._arrow() + 2 * Space.MEDIUM + Space.SMALL, self._high())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        rect = QRectF(self.rect())
        is_live = self.isEnabled()
        ground = tokens.hover if self._is_hovered and is_live else tokens.raised
        fill_rounded(painter, rect, Radius.CONTROL, ground, tokens.line_strong if is_live else tokens.line)
        along = Along(rect.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0), is_mirrored=is_mirrored(painter))
        arrow = square_in(along.from_end(self._arrow(), Space.SMALL), self._arrow())
        paint_icon(painter, "chevron-down", arrow, tokens.ink2)
        draw_text(painter, along.rest, self.shown, self.font(), tokens.ink if is_live else tokens.ink3)
        if self._shows_focus:
            paint_focus(painter, rect, Radius.CONTROL, tokens)

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @override
    def enterEvent(self, event: QEnterEvent, /) -> None:
        super().enterEvent(event)
        self._is_hovered = True
        self.update()

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self._is_hovered = False
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self._shows_focus = event.reason() in _FOR_KEYS
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self._shows_focus = False
        self.update()
