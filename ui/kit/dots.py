"""A disc of dots, one for each person, in bands from the middle outwards: the picture of the X-ray."""

from __future__ import annotations

from enum import Enum
from math import cos, pi, sin, sqrt
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.tokens import Tokens, tokens_of
from ui.overriding import override

_GOLDEN: Final = pi * (3 - sqrt(5))
_MARGIN: Final = 8.0
#: However few the people, their dots stand no further apart than so.
_WIDEST: Final = 15.0
_SMALLEST_SIDE: Final = 220
_FAINT: Final = 0.28


class Dot(Enum):
    """How the people of a band look: radius and room in steps of the picture, least radius in pixels, ring or disc."""

    ACCENT = (0.80, 3.0, 2.2, False)
    FILLED = (0.53, 1.9, 1.5, False)
    RING = (0.52, 1.7, 1.6, True)
    SMALL_RING = (0.37, 1.25, 1.2, True)
    FAINT = (0.30, 1.0, 0.5, False)

    def colour(self, tokens: Tokens) -> QColor:
        """Its colour in a scheme."""
        return {
            Dot.ACCENT: tokens.accent,
            Dot.FILLED: tokens.ink3,
            Dot.RING: tokens.ink2,
            Dot.SMALL_RING: tokens.line_strong,
            Dot.FAINT: tokens.never,
        }[self]


class _Shape(NamedTuple):
    """A band laid out: radius of its dots, and the room each takes, in squared steps."""

    radius: float
    room: float


def paint_dot(painter: QPainter, middle: QPointF, dot: Dot, radius: float, tokens: Tokens) -> None:
    """One dot by itself, as in the words beside the picture."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, [middle], dot, radius, dot.colour(tokens))


def _draw(painter: QPainter, places: list[QPointF], dot: Dot, radius: float, colour: QColor) -> None:
    is_ring = dot.value[3]
    if is_ring:
        width = max(0.8, radius * (0.5 if dot is Dot.RING else 0.42))
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in places:
            painter.drawEllipse(place, radius - width / 2, radius - width / 2)
        return
    # Points with a round pen are drawn in one stride: tens of thousands take a few hundredths of a second.
    painter.setPen(QPen(colour, 2 * radius, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints(QPolygonF(places))


class DotField(QWidget):
    """Shows ``numbers`` of people by band, innermost first. ``picked`` carries the band that was pressed.

    One band may be emphasized. What it shows is to be said in words beside it; it is a picture to a screen reader.
    """

    picked = Signal(int)

    def __init__(self, dots: tuple[Dot, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots = dots
        self._numbers: tuple[int, ...] = (0,) * len(dots)
        self._emphasized: int | None = None
        self._picture = QPixmap()
        self._shown: object = None
        self._places: list[list[QPointF]] = []
        self._laid_out: object = None
        self._shapes: list[_Shape] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_numbers(self, numbers: tuple[int, ...]) -> None:
        """Show other numbers of people, one for each band."""
        self._numbers = numbers
        self.update()

    @property
    def numbers(self) -> tuple[int, ...]:
        """How many people each band has."""
        return self._numbers

    def emphasize(self, band: int | None) -> None:
        """Let one band stand out, or none."""
        if band != self._emphasized:
            self._emphasized = band
            self.update()

    @property
    def emphasized(self) -> int | None:
        """The band that stands out."""
        return self._emphasized

    @override
    def sizeHint(self) -> QSize:
        return QSize(500, 500)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_SMALLEST_SIDE, _SMALLEST_SIDE)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        ratio = self.devicePixelRatioF()
        wanted = (self._numbers, self.size(), ratio, tokens.is_dark, tokens.accent.rgba(), self._emphasized)
        if wanted != self._shown:
            self._picture = self._drawn(tokens, ratio)
            self._shown = wanted
        QPainter(self).drawPixmap(0, 0, self._picture)

    def _drawn(self, tokens: Tokens, ratio: float) -> QPixmap:
        self._lay_out()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        painter.translate(middle)
        for number, (dot, places) in enumerate(zip(self._dots, self._places, strict=True)):
            colour = QColor(dot.colour(tokens))
            if self._emphasized not in (None, number):
                colour.setAlphaF(_FAINT)
            _draw(painter, places, dot, self._shapes[number].radius, colour)
        _draw(painter, [QPointF(0, 0)], Dot.ACCENT, max(3.0, self._shapes[0].radius * 1.05), tokens.ink)
        painter.end()
        return picture

    def _lay_out(self) -> None:
        """Give every dot its place: seeds of a sunflower, those further in with more room."""
        key = (self._numbers, self.size())
        if key == self._laid_out:
            return
        self._laid_out = key
        radius = min(self.width(), self.height()) / 2 - _MARGIN
        self._shapes, step = self._fitted(radius)
        self._places = []
        room, seed = self._shapes[0].room, 1  # the middle is one's own
        for number, shape in zip(self._numbers, self._shapes, strict=True):
            places = []
            for _ in range(number):
                room += shape.room
                out = step * sqrt(room - shape.room / 2)
                angle = seed * _GOLDEN
                places.append(QPointF(out * cos(angle), out * sin(angle)))
                seed += 1
            self._places.append(places)

    def _fitted(self, radius: float) -> tuple[list[_Shape], float]:
        """The bands' shapes, and the length of a step with which they all fit into this radius."""
        shapes = [_Shape(0.0, dot.value[1]) for dot in self._dots]
        step = self._step(radius, shapes)
        for _ in range(3):  # dots that may not shrink further take more steps, which makes the step smaller
            shapes = [_shape(dot, step) for dot in self._dots]
            step = self._step(radius, shapes)
        return shapes, step

    def _step(self, radius: float, shapes: list[_Shape]) -> float:
        rooms = sum(number * shape.room for number, shape in zip(self._numbers, shapes, strict=True))
        return min(_WIDEST, radius / sqrt(rooms + shapes[0].room))

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        band = self.band_at(event.position())
        if band is not None and self._numbers[band]:
            self.picked.emit(band)

    def band_at(self, place: QPointF) -> int | None:
        """The band at a place of the widget; None outside of the disc."""
        self._lay_out()
        offset = place - QRectF(self.rect()).center()
        out = sqrt(offset.x() ** 2 + offset.y() ** 2)
        for number, places in enumerate(self._places):
            if (
                places
                and out <= sqrt(places[-1].x() ** 2 + places[-1].y() ** 2) + self._shapes[number].radius + 2
            ):
                return number
        return None


def _shape(dot: Dot, step: float) -> _Shape:
    share, room, least, _ = dot.value
    radius = max(least, share * step)
    return _Shape(min(radius, 7.5), max(room, (2.1 * radius / step) ** 2 * 0.8))


class DotSample(QWidget):
    """One dot of a kind, beside the words that say what it means."""

    def __init__(self, dot: Dot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dot = dot
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(14, 14)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        radius = {Dot.ACCENT: 5.0, Dot.FILLED: 4.2, Dot.RING: 4.6, Dot.SMALL_RING: 3.6, Dot.FAINT: 2.8}[
            self._dot
        ]
        tokens = tokens_of(self.palette())
        paint_dot(QPainter(self), QRectF(self.rect()).center(), self._dot, radius, tokens)
