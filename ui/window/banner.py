"""A sentence that stays until it is put away: what went wrong, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.button import Button, ButtonKind
from ui.kit.icon_view import IconView
from ui.kit.paint import fill
from ui.kit.text import PlainLabel, Tone, plain_label
from ui.kit.tokens import Size, Space, tokens_of
from ui.overriding import override


class Banner(QWidget):
    """Shown at the top of the window; nothing else waits for it. What is in it is made with its first sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text: PlainLabel | None = None
        self.hide()

    def _made_text(self) -> PlainLabel:
        if self._text is None:
            self._text = plain_label(wrap=True, selectable=True)
            self._lay_out(self._text)
        return self._text

    def _lay_out(self, text: PlainLabel) -> None:
        close = Button("", ButtonKind.PLAIN, icon="x", name=self.tr("Put this away"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(IconView("triangle-alert", Size.ICON_LARGE, Tone.WARN))
        row.addWidget(text, 1)
        row.addWidget(close)

    @property
    def text(self) -> str:
        return "" if self._text is None else self._text.text()

    def show_message(self, sentence: str) -> None:
        """Show this sentence instead of the one before."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        self._made_text().setText(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        fill(QPainter(self), QRectF(self.rect()), tokens_of(self.palette()).warn_soft)
