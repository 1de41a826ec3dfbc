"""The empty state: orbits, one sentence, at most two offers, and how far Kith sees."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style, tokens_of
from ui.overriding import override

#: Of each orbit its radius, the radius of its dots, and where they stand, in degrees.
_SMALL: Final = ((28.0, 5.0, (150.0,)), (52.0, 4.0, (-45.0, -150.0, 60.0)))
_LARGE: Final = (
    (26.0, 6.0, (18.0, 200.0)),
    (53.0, 5.2, (-62.0, 50.0, 172.0)),
    (80.0, 4.4, (-130.0, -52.0, 4.0, 80.0, 155.0)),
)


class Orbits(QWidget):
    """You in the middle, some orbits, and a few dots on them: decoration, so it has no name.

    Two orbits stand beside a line; ``is_large`` draws three, for a page that has nothing else to show.
    """

    def __init__(self, parent: QWidget | None = None, *, is_large: bool = False) -> None:
        super().__init__(parent)
        self._is_large = is_large
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(176, 176) if self._is_large else QSize(120, 120)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.accent_soft2, 1.5))
        far = QColor(tokens.accent_mid)
        far.setAlphaF(0.6)
        orbits = _LARGE if self._is_large else _SMALL
        for radius, *_ in orbits:
            painter.drawEllipse(centre, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        painter.drawEllipse(centre, 9.0 if self._is_large else 7.0, 9.0 if self._is_large else 7.0)
        for (radius, size, degrees), colour in zip(
            orbits, (tokens.accent, tokens.accent_mid, far), strict=False
        ):
            for angle in degrees:
                around = angle * pi / 180
                place = centre + QPointF(radius * cos(around), radius * sin(around))
                painter.setBrush(tokens.base)
                painter.drawEllipse(place, size + 2, size + 2)
                painter.setBrush(colour)
                painter.drawEllipse(place, size, size)


class EmptyState(QWidget):
    """What a page says when it has nothing to show. ``offers`` are buttons of the page, two at most."""

    def __init__(
        self,
        sentence: str,
        detail: str = "",
        offers: tuple[Button, ...] = (),
        coverage: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence = plain_label(sentence, Style.PANE, wrap=True)
        self._detail = plain_label(detail, tone=Tone.INK2, wrap=True)
        self._coverage = plain_label(coverage, Style.CAPTION, Tone.INK3, wrap=True)
        self.setAccessibleName(sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.SMALL)
        column.addStretch()
        column.addWidget(Orbits(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.LARGE)
        for label in (self._sentence, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addStretch()
        for offer in offers[:2]:
            row.addWidget(offer)
        row.addStretch()
        column.addSpacing(Space.LARGE)
        column.addLayout(row)
        column.addSpacing(Space.LARGE)
        self._coverage.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._coverage)
        column.addStretch()
        self._hide_empty_lines()

    def set_text(self, sentence: str, detail: str = "", coverage: str = "") -> None:
        """Say something else; an empty line takes no room."""
        self._sentence.setText(sentence)
        self._detail.setText(detail)
        self._coverage.setText(coverage)
        self.setAccessibleName(sentence)
        self._hide_empty_lines()

    def _hide_empty_lines(self) -> None:
        for label in (self._sentence, self._detail, self._coverage):
            label.setVisible(bool(label.text()))
