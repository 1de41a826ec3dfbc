"""A sentence in which names and words stand out; it breaks where the line ends, and is plain text all the same."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.text import Tone, font_for, one_line
from ui.kit.tokens import Style, tokens_of
from ui.overriding import override

Runs = list[tuple[str, bool]]


class EmphasisLabel(QWidget):
    """Pieces of a sentence, those marked in a heavier weight. Its accessible name is the whole sentence."""

    def __init__(
        self, runs: Runs | None = None, tone: Tone = Tone.INK, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runs: Runs = []
        self._tone = tone
        self._lines: tuple[tuple[object, ...], tuple[QTextLayout, int]] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_runs(runs or [])

    def set_runs(self, runs: Runs) -> None:
        """Show another sentence."""
        self._runs = [(text if text.isspace() else _one_line(text), is_strong) for text, is_strong in runs]
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The sentence without its emphasis."""
        return "".join(text for text, _ in self._runs)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour's meaning."""
        self._tone = tone
        self.update()

    def _laid_out(self, width: float) -> tuple[QTextLayout, int]:
        """The lines at a width, and their height; a layout asks again and again for the same."""
        key = (width, font_for(Style.BODY).key(), self.layoutDirection(), self.text)
        if self._lines is None or self._lines[0] != key:
            self._lines = (key, self._made_lines(width))
        return self._lines[1]

    def _made_lines(self, width: float) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text, font_for(Style.BODY))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of its own script, as all text
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, ceil(height)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats = []
        start = 0
        for text, is_strong in self._runs:
            length = len(text.encode("utf-16-le")) // 2  # Qt counts in units of UTF-16
            if is_strong:
                part = QTextLayout.FormatRange()
                part.start, part.length = start, length
                format_ = QTextCharFormat()
                format_.setFontWeight(QFont.Weight.DemiBold)
                part.format = format_
                formats.append(part)
            start += length
        return formats

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self._laid_out(320)[1])

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._laid_out(max(80, self.width()))[1])

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        return self._laid_out(width)[1]

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        tokens = tokens_of(self.palette())
        colour = self._tone.colour(tokens)
        painter.setPen(colour if self.isEnabled() else self.palette().color(QPalette.ColorRole.WindowText))
        layout, height = self._laid_out(self.width())
        layout.draw(painter, QPointF(0, max(0.0, (self.height() - height) / 2)))


def _one_line(text: str) -> str:
    """One line, with the spaces at its ends, which part it from its neighbours."""
    head = " " if text[:1].isspace() else ""
    tail = " " if text[-1:].isspace() else ""
    return f"{head}{one_line(text)}{tail}"
