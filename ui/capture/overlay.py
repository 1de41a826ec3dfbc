"""What opens over the page: the page dimmed, a raised panel on it, and the keyboard kept inside until it goes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.kit.paint import fill, fill_rounded
from ui.kit.scale import text_scale
from ui.kit.tokens import Radius, Space, Tokens, tokens_of

_WIDTH: Final = 704
_TOP_SHARE: Final = 0.16
_BLUR: Final = 40
_DROP: Final = 12
_SAME_LINE: Final = 12
_SHADE: Final = 0.17
_DARKER: Final = 1.8
#: Of the window's own keys only these work while something is open over it.
_WINDOW_KEYS: Final = (Qt.Key.Key_Q, Qt.Key.Key_W)


class Overlay(QWidget):
    """Lies over a whole window. ``left`` fires whenever it goes, with the focus back where it was.

    ``top_share`` of the window's height is above the panel. Esc, and a click beside the panel, put it away.
    """

    left = Signal()

    def __init__(self, window: QWidget, title: str) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel = QWidget(self)
        self.panel.setAccessibleName(title)
        self.column = QVBoxLayout(self.panel)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        self._content: list[QWidget] = []
        self.follow(self.panel)
        self.hide()

    def follow(self, content: QWidget) -> None:
        """Be as high as this content needs, whenever it needs another height."""
        self._content.append(content)
        content.installEventFilter(self)

    def open(self) -> None:
        """Show it, and remember who had the focus."""
        self._before = QApplication.focusWidget()
        self._window.installEventFilter(self)
        self.arrange()
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Put it away and give the focus back."""
        if not self.isVisible():
            return
        self._window.removeEventFilter(self)
        self.hide()
        before, self._before = self._before, None
        # What had the focus may be gone: a row that was shown anew while this was open.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.left.emit()

    def put_away(self) -> None:
        """What Esc does."""
        self.leave()

    def arrange(self) -> None:
        """Lie over the whole window, the panel as high as its content needs and the window has room for."""
        whole = self._window.rect()
        self.setGeometry(whole)
        width = min(round(_WIDTH * min(text_scale(self.font()), 1.5)), whole.width() - 2 * Space.LARGE)
        room = whole.height() - 2 * Space.LARGE
        wanted = self.panel_height(width)
        top = max(
            int(Space.LARGE), min(round(whole.height() * _TOP_SHARE), whole.height() - wanted - Space.LARGE)
        )
        high = min(wanted, room)
        place = QRect((whole.width() - width) // 2, top, width, high)
        if self.panel.geometry() != place:
            self.panel.setGeometry(place)
            self.update()  # the shadow goes with it

    def panel_height(self, width: int) -> int:
        """How high the panel wants to be at this width."""
        hint = self.column.totalHeightForWidth(width) if self.column.hasHeightForWidth() else -1
        return hint if hint > 0 else self.column.totalSizeHint().height()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        is_window = watched is self._window and event.type() == QEvent.Type.Resize
        is_content = watched in self._content and event.type() == QEvent.Type.LayoutRequest
        if (is_window or is_content) and self.isVisible():
            self.arrange()
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # The keys of the page under it would act on what cannot be seen.
            is_windows = event.key() in _WINDOW_KEYS and bool(
                event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
            event.setAccepted(not is_windows)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.put_away()
        event.accept()

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        """Tab goes round inside: the page under it is not to be reached."""
        stops = self._stops()
        if not stops:
            return True
        focus = QApplication.focusWidget()
        place = stops.index(focus) if focus in stops else -1 if next else 0
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stop = stops[(place + (1 if next else -1)) % len(stops)]
        stop.setFocus(reason)
        self.reveal(stop)
        return True

    def reveal(self, widget: QWidget) -> None:
        """Bring what got the focus into sight, where the content scrolls."""

    def _stops(self) -> list[QWidget]:
        """What Tab goes through, in the order of reading."""
        # Asking Qt's chain widget by widget would make each the Python child of the one before, and gone with it.
        return self._as_read(
            [
                widget
                for widget in self.panel.findChildren(QWidget)
                if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                and widget.isEnabled()
                and widget.isVisibleTo(self)
            ]
        )

    def _as_read(self, widgets: list[QWidget]) -> list[QWidget]:
        """Line by line, along each line: chips come and go, and Qt's own chain only knows when they were made."""
        centres = {id(widget): widget.mapTo(self, widget.rect().center()) for widget in widgets}
        lines: list[list[QWidget]] = []
        for widget in sorted(widgets, key=lambda one: centres[id(one)].y()):
            middle = centres[id(widget)].y()
            if lines and middle - centres[id(lines[-1][0])].y() <= _SAME_LINE:
                lines[-1].append(widget)
            else:
                lines.append([widget])
        turn = -1 if self.isRightToLeft() else 1
        return [
            widget for line in lines for widget in sorted(line, key=lambda one: turn * centres[id(one)].x())
        ]

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        fill(painter, QRectF(self.rect()), tokens.scrim)
        rect = QRectF(self.panel.geometry())
        _paint_shadow(painter, rect, tokens)
        fill_rounded(painter, rect, Radius.PALETTE, tokens.raised, tokens.line if tokens.is_dark else None)


def _paint_shadow(painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
    """A soft shadow in rings: a blurring effect would draw the whole panel anew with every blink of the cursor."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    strength = _SHADE * (_DARKER if tokens.is_dark else 1)
    colour = QColor(tokens.shadow)
    for step in range(_BLUR):
        left = 1 - step / _BLUR
        colour.setAlphaF(strength * left * left)
        painter.setPen(QPen(colour, 1.5))
        ring = rect.translated(0, _DROP * step / _BLUR).adjusted(-step, -step, step, step)
        painter.drawRoundedRect(ring, Radius.PALETTE + step, Radius.PALETTE + step)
