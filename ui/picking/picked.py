"""The foot of picking: ten places that fill with faces, how many there are, and the way out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.avatar import paint_avatar
from ui.kit.tokens import Space, tokens_of

PLACES: Final = 10
_SIDE: Final = 34
_LEAST: Final = 3


class PickedFaces(QWidget):
    """Faces in a row, empty places dashed; what does not fit is left away at the beginning, the newest stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_people(())

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Show these, as names and uids, in the order they were picked."""
        self._people = list(people)
        names = ", ".join(name for name, _ in people)
        self.setAccessibleName(
            self.tr("Picked: {names}").format(names=names) if names else self.tr("Nobody picked yet")
        )
        self.updateGeometry()
        self.update()

    @property
    def names(self) -> list[str]:
        """Who is picked."""
        return [name for name, _ in self._people]

    @override
    def sizeHint(self) -> QSize:
        number = max(PLACES, len(self._people))
        return QSize(number * (_SIDE + Space.SMALL) - Space.SMALL, _SIDE)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST * (_SIDE + Space.SMALL), _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = max(1, (self.width() + Space.SMALL) // (_SIDE + Space.SMALL))
        shown = self._people[-room:]
        for place in range(min(room, max(PLACES, len(shown)))):
            left = place * (_SIDE + Space.SMALL)
            if self.isRightToLeft():
                left = self.width() - left - _SIDE
            rect = QRectF(left, 0, _SIDE, _SIDE)
            if place < len(shown):
                paint_avatar(painter, rect, *shown[place], tokens)
            else:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(tokens.ring_track, 1.2, Qt.PenStyle.DashLine))
                painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
