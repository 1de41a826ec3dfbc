"""The toast: what was just done, and one way to take it back."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QWidget

from ui.kit.button import Button, ButtonKind
from ui.kit.icon_view import IconView
from ui.kit.paint import fill_rounded
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Radius, Size, Space, Style, tokens_of
from ui.overriding import override

STAYS_MILLISECONDS: Final = 8_000
#: The object name of a bar at the foot of a page that a toast must not cover.
FOOT: Final = "foot"


class Toast(QWidget):
    """One toast at a time, at the bottom of its parent, for eight seconds; pointer or focus on it hold it there.

    ``undo_requested`` fires when its action is pressed, ``closed`` whenever it goes.
    """

    undo_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._is_pointed_at = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.close_now)
        self._text = plain_label(style=Style.STRONG, elide=True)
        self._detail = plain_label(tone=Tone.INK2, elide=True)
        self._undo = Button(self.tr("Undo"), ButtonKind.PLAIN, icon="undo-2", keys="Ctrl+Z")
        self._undo.clicked.connect(self._on_undo_clicked)
        self._undo.installEventFilter(self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(IconView("check", Size.ICON_LARGE, Tone.ACCENT))
        row.addWidget(self._text, 3)
        row.addWidget(self._detail, 2)
        row.addWidget(self._undo)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(20)
        self._shadow.setOffset(0, 4)
        self.setGraphicsEffect(self._shadow)
        parent.installEventFilter(self)
        self.hide()

    @property
    def is_holding(self) -> bool:
        """Whether pointer or focus keep it from going."""
        return self.isVisible() and not self._clock.isActive()

    @property
    def undo_button(self) -> Button:
        """The button that takes it back."""
        return self._undo

    def show_message(self, text: str, detail: str = "", *, can_undo: bool = True) -> None:
        """Show this instead of whatever was there; both texts may hold what a person wrote."""
        self._text.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._share_room()
        self._undo.setVisible(can_undo)
        said = f"{text} {detail}".strip()
        self.setAccessibleName(said)
        self._shadow.setColor(tokens_of(self.palette()).shadow)
        self.show()
        self.raise_()
        self._place()
        if not self._is_pointed_at and not self._undo.hasFocus():
            self._clock.start(STAYS_MILLISECONDS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def keep_above(self) -> None:
        """Stand above a page that has just come in the parent, and above its foot."""
        self.raise_()
        QTimer.singleShot(0, self, self._place)  # the page is laid out when the loop turns

    def close_now(self) -> None:
        """Put it away."""
        self._clock.stop()
        if self.isVisible():
            self._is_pointed_at = False
            self.hide()
            self.closed.emit()

    def _on_undo_clicked(self) -> None:
        self.close_now()
        self.undo_requested.emit()

    def _share_room(self) -> None:
        """Both texts as wide as they are where there is room, and shorter in the same measure where there is not."""
        for label in (self._text, self._detail):
            self._row.setStretchFactor(label, max(1, _width_of(label)))

    def _natural_width(self) -> int:
        """As wide as it is with both texts whole; a label that may be shortened asks for no room by itself."""
        shown = [label for label in (self._text, self._detail) if not label.isHidden()]
        return self.minimumSizeHint().width() + sum(map(_width_of, shown))

    def _place(self) -> None:
        room = self._host.width() - 2 * Space.SECTION
        hint = self.sizeHint()
        width = min(self._natural_width(), room)
        left = (self._host.width() - width) // 2
        bottom = min([self._host.height(), *(self._top_of(foot) for foot in self._feet())])
        self.setGeometry(left, bottom - hint.height() - Space.SECTION, width, hint.height())

    def _feet(self) -> list[QWidget]:
        return [foot for foot in self._host.findChildren(QWidget, FOOT) if foot.isVisible()]

    def _top_of(self, foot: QWidget) -> int:
        return foot.mapTo(self._host, QPoint(0, 0)).y()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self._undo and event.type() == QEvent.Type.FocusIn:
            self._clock.stop()
        elif watched is self._undo and event.type() == QEvent.Type.FocusOut and not self._is_pointed_at:
            self._go_on()
        return super().eventFilter(watched, event)

    @override
    def enterEvent(self, event: QEnterEvent, /) -> None:
        self._is_pointed_at = True
        self._clock.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        self._is_pointed_at = False
        if not self._undo.hasFocus():
            self._go_on()
        super().leaveEvent(event)

    def _go_on(self) -> None:
        if self.isVisible():
            self._clock.start(STAYS_MILLISECONDS)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        fill_rounded(QPainter(self), QRectF(self.rect()), Radius.ROW, tokens.raised, tokens.line)


def _width_of(label: QWidget) -> int:
    assert isinstance(label, QLabel)
    return label.fontMetrics().horizontalAdvance(label.text()) + 2
