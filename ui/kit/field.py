"""The search field: quiet until it is used."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.kit.icons import icon
from ui.kit.tokens import tokens_of
from ui.overriding import override


class SearchField(QLineEdit):
    """A line edit with a looking glass and a way to empty it; ``hint`` is its placeholder and accessible name."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("quiet", "true")  # the style sheet knows it by this
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self._clear = self.findChild(
            QAction, "_q_qlineeditclearaction"
        )  # Qt's own name of its sign to empty a field
        self._take_colour()
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colour()

    def _take_colour(self) -> None:
        colour = tokens_of(self.palette()).ink2
        self._glass.setIcon(icon("search", colour))
        if self._clear is not None:
            self._clear.setIcon(icon("x", colour))
