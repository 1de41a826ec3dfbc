"""The field for words in a small form."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.kit.tokens import Space


class WordsField(QPlainTextEdit):
    """Some lines of text; Tab goes on to the next field."""

    def __init__(self, hint: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setTabChangesFocus(True)
        height = QFontMetrics(self.font()).lineSpacing() * lines + 2 * int(Space.LARGE)
        self.setFixedHeight(height)

    @property
    def words(self) -> str:
        return self.toPlainText().strip()
