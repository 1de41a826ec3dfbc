"""A sentence that stays until it is put away: what went wrong, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui.kit.button import Button, ButtonKind
from ui.kit.icon_view import IconView
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, tokens_of


class Banner(QWidget):
    """Shown at the top of the window; nothing else waits for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = plain_label(wrap=True, selectable=True)
        self._close = Button("", ButtonKind.PLAIN, icon="x", name=self.tr("Put this away"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(IconView("triangle-alert", Size.ICON_LARGE, Tone.WARN))
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_message(self, sentence: str) -> None:
        """Show this sentence instead of the one before."""
        self._text.setText(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), tokens_of(self.palette()).warn_soft)
