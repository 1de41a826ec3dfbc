"""Offers: what one could do now, in rows between hairlines, each with one button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.button import Button
from ui.kit.icon_view import IconView
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style


class OfferRow(QWidget):
    """An icon, a sentence, a line beside it, and the button that does it; pressing the row presses the button."""

    def __init__(
        self, icon: str, title: str, told: str, button: Button, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.button = button
        self._title = plain_label(title, Style.NAME, wrap=True)
        self._told = plain_label(told, tone=Tone.INK2, wrap=True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._told)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.HAIR, Space.MEDIUM, Space.HAIR, Space.MEDIUM)
        row.setSpacing(Space.LARGE)
        row.addWidget(IconView(icon, Size.ICON_LARGE, Tone.ACCENT))
        row.addLayout(words, 1)
        row.addWidget(button)

    def set_text(self, title: str, told: str) -> None:
        """Offer it in other words."""
        self._title.setText(title)
        self._told.setText(told)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def told(self) -> str:
        return self._told.text()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if self.rect().contains(event.position().toPoint()) and event.button() == Qt.MouseButton.LeftButton:
            self.button.click()


class Offers(QWidget):
    """Some rows, with a hairline above, between and below."""

    def __init__(self, rows: tuple[OfferRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[OfferRow, Separator]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Separator())
        for row in rows:
            line = Separator()
            column.addWidget(row)
            column.addWidget(line)
            self._rows.append((row, line))

    def show_rows(self, *shown: OfferRow) -> None:
        """Make only these offers."""
        for row, line in self._rows:
            row.setVisible(row in shown)
            line.setVisible(row in shown)
