"""The number that opens: dotted underlined, by itself or in the middle of a sentence; it leads to just whom it counts."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.paint import fill_rounded, paint_focus
from ui.kit.pressable import Pressable
from ui.kit.text import Tone, draw_text, font_for
from ui.kit.tokens import Radius, Style, tokens_of
from ui.overriding import override

#: As small as a target may be.
_LEAST: Final = 24
_LEADING: Final = 1.12
_ABOVE: Final = 3


class OpenNumber(Pressable):
    """A number that opens whom it counts. ``what`` is what a screen reader says after it: "311, ever wrote".

    A number of nobody is set disabled: it is then words like any other.
    """

    def __init__(
        self,
        text: str,
        what: str,
        style: Style = Style.SECTION,
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
    ) -> None:
        self._style = style
        self._tone = tone
        super().__init__(text, parent)
        self._aside = 0.0
        self.setAccessibleName(f"{text} {what}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def advance(self) -> float:
        """How wide the number itself is."""
        return QFontMetricsF(font_for(self._style, tabular=True)).horizontalAdvance(self.label)

    def set_aside(self, pixels: float) -> None:
        """Draw the number this far from its middle: at the edge of a sentence there is no room around it."""
        self._aside = pixels
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font_for(self._style))
        return QSize(max(_LEAST, round(self.advance) + 6), max(_LEAST, metrics.height() + 4))

    @override
    def paint(self, painter: QPainter, rect: QRectF) -> None:
        font = font_for(self._style, tabular=True)
        metrics = QFontMetricsF(font)
        colour = self._tone.colour(self.tokens)
        if self.state.is_hovered or self.state.is_down:
            fill_rounded(painter, rect, Radius.CONTROL, self.tokens.hover)
        place = rect.translated(self._aside, 0)
        draw_text(painter, place, self.label, font, colour, Qt.AlignmentFlag.AlignHCenter)
        if self.isEnabled():
            down = (
                rect.center().y()
                + metrics.height() / 2
                - metrics.descent()
                + max(3.0, metrics.descent() * 0.45)
            )
            line = self.tokens.accent if self._tone is Tone.ACCENT else self.tokens.line_strong
            painter.setPen(QPen(line, max(1.3, metrics.height() / 22), Qt.PenStyle.DotLine))
            left = place.center().x() - self.advance / 2
            painter.drawLine(QPointF(left, down), QPointF(left + self.advance, down))
        if self.state.has_focus:
            paint_focus(painter, rect, Radius.CONTROL, self.tokens)


class Counted(NamedTuple):
    """A number of a sentence: its text, what it counts, and whether it opens anything."""

    text: str
    what: str
    opens: bool = True
    tone: Tone = Tone.INK


class NumberSentence(QWidget):
    """A sentence with numbers that open. ``opened`` carries the name of the one that was pressed.

    ``style`` is that of the numbers, and of the words where ``words`` names no other.

    The sentence is a whole one with the numbers' names in braces, as it is translated: "Of {all} connections, …".
    """

    opened = Signal(str)

    def __init__(
        self,
        style: Style = Style.XRAY,
        tone: Tone = Tone.INK,
        *,
        words: Style | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._words = words or style
        self._tone = tone
        self._text = ""
        self._places: dict[str, int] = {}
        self._numbers: dict[str, OpenNumber] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_sentence(self, template: str, numbers: Mapping[str, Counted]) -> None:
        """Say another sentence."""
        for button in self._numbers.values():
            button.hide()
            button.deleteLater()
        self._numbers, self._places, text = {}, {}, ""
        for words, name, _, _ in Formatter().parse(template):
            text += words
            if name is not None:
                counted = numbers[name]
                self._places[name] = len(text)
                text += counted.text.replace(" ", "\u00a0")  # a number never breaks over a line
                self._numbers[name] = self._button(name, counted)
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._place()
        self.update()

    def _button(self, name: str, counted: Counted) -> OpenNumber:
        tone = counted.tone if counted.tone is not Tone.INK else self._tone
        button = OpenNumber(counted.text, counted.what, self._style, tone, self)
        button.setObjectName(name)
        button.setEnabled(counted.opens)
        button.clicked.connect(self._on_number_clicked)
        button.show()
        return button

    @property
    def text(self) -> str:
        """The sentence as it is read."""
        return self._text

    def number(self, name: str) -> OpenNumber:
        """One number of it."""
        return self._numbers[name]

    def _on_number_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, OpenNumber):
            self.opened.emit(sender.objectName())

    def _layout(self, width: float) -> tuple[QTextLayout, float]:
        """The sentence in lines of this width, and their height."""
        layout = QTextLayout(self._text, font_for(self._words, tabular=True))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of its own script, as all text
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setFormats([self._unseen(name) for name in self._places])
        high = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, _ABOVE + high))
            high += line.height() * _LEADING
        layout.endLayout()
        return layout, high + 2 * _ABOVE

    def _place(self) -> None:
        """Lay the numbers over their places in the lines."""
        layout, _ = self._layout(self.width())
        for name, start in self._places.items():
            button = self._numbers[name]
            line = layout.lineForTextPosition(start)
            if not line.isValid():
                continue
            middle_x = _middle(line, start, len(button.label))
            size = button.sizeHint()
            middle = line.y() + line.height() / 2
            place = QRect(
                round(middle_x - size.width() / 2),
                round(middle - size.height() / 2),
                size.width(),
                size.height(),
            )
            place.moveTo(
                max(0, min(place.left(), self.width() - place.width())),
                max(0, min(place.top(), self.height() - place.height())),
            )
            button.setGeometry(place)
            button.set_aside(middle_x - place.x() - place.width() / 2)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        return round(self._layout(width)[1])

    @override
    def sizeHint(self) -> QSize:
        wide = 36 * QFontMetrics(font_for(self._style)).averageCharWidth()
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(
            (QFontMetrics(font_for(self._style)).horizontalAdvance(word) for word in self._text.split()),
            default=0,
        )
        return QSize(min(widest, 400), QFontMetrics(font_for(self._style)).height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        layout, _ = self._layout(self.width())
        painter.setPen(self._tone.colour(tokens_of(self.palette())))
        layout.draw(painter, QPointF(0, 0))

    def _unseen(self, name: str) -> QTextLayout.FormatRange:
        """The numbers draw themselves; in the lines they only take their room."""
        hidden = QTextLayout.FormatRange()
        hidden.start = self._places[name]
        hidden.length = len(self._numbers[name].label)
        form = QTextCharFormat()
        form.setForeground(QColor(Qt.GlobalColor.transparent))
        form.setFont(font_for(self._style, tabular=True))
        hidden.format = form
        return hidden


def _middle(line: QTextLine, start: int, length: int) -> float:
    """The middle of a piece of a line, asked of its glyphs: where directions mix, a place in the text has two on screen."""
    rects = [run.boundingRect() for run in line.glyphRuns(start, length)]
    if not rects:
        return line.x()
    return (min(rect.left() for rect in rects) + max(rect.right() for rect in rects)) / 2
