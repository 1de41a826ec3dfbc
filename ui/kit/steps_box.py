"""Fields for numbers, times and days that are stepped up and down: flat, with the chevrons of the icons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateEdit,
    QSpinBox,
    QStyle,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
    QTimeEdit,
    QWidget,
)

from ui.kit.icons import paint_icon
from ui.kit.paint import fill_rounded, square_in
from ui.kit.tokens import Radius, Size, Space, tokens_of
from ui.overriding import override

_CHEVRON = 12


class NumberBox(QSpinBox):
    """A whole number. The wheel scrolls the page, and changes the number only where it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _set_up(self)

    @override
    def sizeHint(self) -> QSize:
        return _roomy(self, super().sizeHint())

    @override
    def minimumSizeHint(self) -> QSize:
        return _roomy(self, super().minimumSizeHint())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        _paint_steps(self, option)

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class TimeBox(QTimeEdit):
    """A time of day, as ``NumberBox`` a number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Hours stand left of minutes in every script; Qt would turn them round.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        _set_up(self)

    @override
    def sizeHint(self) -> QSize:
        return _roomy(self, super().sizeHint())

    @override
    def minimumSizeHint(self) -> QSize:
        return _roomy(self, super().minimumSizeHint())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        _paint_steps(self, option)

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DayBox(QDateEdit):
    """A day, with a calendar that opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        _set_up(self)

    @override
    def sizeHint(self) -> QSize:
        return _roomy(self, super().sizeHint())

    @override
    def minimumSizeHint(self) -> QSize:
        return _roomy(self, super().minimumSizeHint())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter, rect = _paint_frame(self)
        side = self._arrow()
        left = Space.MEDIUM if self.isRightToLeft() else rect.right() - Space.MEDIUM - side
        place = square_in(QRectF(left, rect.top(), side, rect.height()), side)
        paint_icon(painter, "chevron-down", place, tokens_of(self.palette()).ink2)

    def _arrow(self) -> int:
        return max(int(Size.ICON), QFontMetrics(self.font()).ascent() + 2)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        taken = self._arrow() + int(Space.MEDIUM)
        left = taken if self.isRightToLeft() else 2
        self.lineEdit().setGeometry(left, 2, self.width() - taken - 2, self.height() - 4)

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _set_up(box: QAbstractSpinBox) -> None:
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.lineEdit().setTextMargins(Space.SMALL, 0, Space.SMALL, 0)


def _roomy(box: QAbstractSpinBox, hint: QSize) -> QSize:
    high = max(int(Size.CONTROL), QFontMetrics(box.font()).height() + 12)
    return QSize(hint.width() + 2 * Space.MEDIUM, max(high, hint.height()))


def _paint_frame(box: QAbstractSpinBox) -> tuple[QPainter, QRectF]:
    tokens = tokens_of(box.palette())
    painter = QPainter(box)
    rect = QRectF(box.rect())
    line = tokens.accent if box.hasFocus() else tokens.line_strong
    fill_rounded(painter, rect, Radius.CONTROL, tokens.raised, line if box.isEnabled() else tokens.line)
    return painter, rect


def _paint_steps(box: QAbstractSpinBox, option: QStyleOptionComplex) -> None:
    painter, _ = _paint_frame(box)
    tokens = tokens_of(box.palette())
    ways = (
        ("chevron-up", QStyle.SubControl.SC_SpinBoxUp, QAbstractSpinBox.StepEnabledFlag.StepUpEnabled),
        ("chevron-down", QStyle.SubControl.SC_SpinBoxDown, QAbstractSpinBox.StepEnabledFlag.StepDownEnabled),
    )
    for icon, part, can in ways:
        place = box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, box)
        colour = tokens.ink2 if box.stepEnabled() & can else tokens.line
        paint_icon(painter, icon, square_in(QRectF(place), _CHEVRON), colour)
