"""What lies on the ground of the sidebar instead of the page's."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from ui.kit.tokens import tokens_of
from ui.overriding import override


class WindowGround(QWidget):
    """A widget in the token ``window``, also when the scheme changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._take_colour()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colour()

    def _take_colour(self) -> None:
        colour = tokens_of(self.palette()).window
        # Setting a palette tells of a change of palette: without the comparison this would never end.
        if self.palette().color(QPalette.ColorRole.Window) != colour:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Window, colour)
            self.setPalette(palette)
