"""One icon by itself, in a tone that follows the scheme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.icons import paint_icon
from ui.kit.scale import text_scale
from ui.kit.text import Tone
from ui.kit.tokens import Size, tokens_of
from ui.overriding import override


class IconView(QWidget):
    """An icon beside words, ``side`` device-independent pixels wide at the usual size of text. Give a ``name`` only where no words stand beside it."""

    def __init__(
        self,
        icon: str,
        side: int = Size.ICON,
        tone: Tone = Tone.INK2,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._side = side
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    @override
    def sizeHint(self) -> QSize:
        side = round(self._side * text_scale(self.font()))
        return QSize(side, side)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        colour = self._tone.colour(tokens_of(self.palette()))
        paint_icon(QPainter(self), self._icon, QRectF(self.rect()), colour, mirrored=is_mirrored)
