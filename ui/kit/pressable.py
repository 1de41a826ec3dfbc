"""The ground of every painted control that can be pressed: hover, keyboard focus, words that are only words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit.paint import State
from ui.kit.text import one_line, plain_action_text
from ui.kit.tokens import Tokens, tokens_of
from ui.overriding import override

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Pressable(QAbstractButton):
    """A painted button. Its ``label`` may be what a person wrote; it is the accessible name too.

    Subclasses give ``sizeHint`` and ``paint``.
    """

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ""
        self._shows_focus = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_label(label)

    @property
    def label(self) -> str:
        """The words on it."""
        return self._label

    def set_label(self, label: str) -> None:
        """Change the words; the size follows."""
        self._label = one_line(label)
        self.setText(plain_action_text(label))  # a bare ampersand would become an access key
        self.setAccessibleName(self._label)
        self.updateGeometry()
        self.update()

    @property
    def tokens(self) -> Tokens:
        """The tokens in force here."""
        return tokens_of(self.palette())

    @property
    def state(self) -> State:
        """What is to be shown of its state."""
        return State(
            is_hovered=self.underMouse() and self.isEnabled(),
            is_down=self.isDown(),
            is_checked=self.isChecked(),
            is_enabled=self.isEnabled(),
            has_focus=self._shows_focus and self.hasFocus(),
        )

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the control."""
        raise NotImplementedError

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        self.paint(painter, QRectF(self.rect()))

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        self._shows_focus = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() in _BARE:
            self.click()  # by itself Qt presses a button with Enter in dialogs only
        else:
            super().keyPressEvent(event)
