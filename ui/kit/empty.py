"""The empty state: orbits, one sentence, at most two offers, and how far Kith sees."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style, tokens_of
from ui.overriding import override


class Orbits(QWidget):
    """Two orbits and a few dots: decoration, so it has no name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, 120)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.accent_soft2, 1.5))
        for orbit in (28, 52):
            painter.drawEllipse(centre, orbit, orbit)
        painter.setPen(Qt.PenStyle.NoPen)
        for right, down, radius, colour in (
            (0.0, 0.0, 7.0, tokens.accent),
            (-24.2, 14.0, 5.0, tokens.accent_mid),
            (36.8, -36.8, 5.0, tokens.accent_mid),
            (-45.0, -26.0, 3.5, tokens.never),
            (26.0, 45.0, 3.5, tokens.never),
        ):
            painter.setBrush(colour)
            painter.drawEllipse(centre + QPointF(right, down), radius, radius)


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
