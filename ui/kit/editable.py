"""A value that is read as text and edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.icons import paint_icon
from ui.kit.paint import fill_rounded, is_mirrored, paint_focus
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Radius, Size, Space, Style, tokens_of

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class EditableText(QWidget):
    """Shows a value; Enter, F2 or a double click edits it. Enter and Tab keep what was typed, Esc gives it back.

    ``edited`` carries the new text, stripped, and only where it differs; empty means that the value is to go. ``value`` is
    what is edited, ``shown`` what is read. Until the book has the new text, what was typed stays on the screen.
    """

    edited = Signal(str)
    ended = Signal()
    asked = Signal()

    def __init__(
        self,
        name: str,
        value: str,
        shown: str = "",
        *,
        hint: str = "",
        style: Style = Style.BODY,
        lines: bool = False,
        is_asked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._value = value
        self._is_asked = is_asked
        self._shows_focus = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._label = plain_label(shown or value, style, wrap=True)
        self._label.setContentsMargins(Space.HAIR, 2, Size.ICON + Space.SMALL, 2)
        self._field: QLineEdit | QPlainTextEdit = _Lines(self) if lines else _Line(self)
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(hint)
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        editor = QWidget()
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._field)
        column.addWidget(self._problem)
        self._problem.hide()
        self._editor = editor
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._label)
        whole.addWidget(editor)
        editor.hide()
        self.setMinimumHeight(24)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._label.text())
        self.setToolTip(self.tr("Enter edits"))

    def set_value(self, value: str, shown: str = "") -> None:
        """Another value; what somebody is typing stays."""
        self._value = value
        self._label.setText(shown or value)
        self.setAccessibleDescription(self._label.text())

    @property
    def shown(self) -> str:
        """What is read."""
        return self._label.text()

    @property
    def is_editing(self) -> bool:
        return not self._editor.isHidden()

    def edit(self) -> None:
        """Edit it, with all of it chosen."""
        if self._is_asked:
            self.asked.emit()
            return
        if isinstance(self._field, QLineEdit):
            self._field.setText(self._value)
            self._field.selectAll()
        else:
            self._field.setPlainText(self._value)
            self._field.selectAll()
        self._show_editor(is_shown=True)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, sentence: str) -> None:
        """What was typed cannot be kept: it stays, with the reason under it."""
        self._problem.setText(sentence)
        self._problem.show()
        self._show_editor(is_shown=True)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_typed(self, text: str) -> None:
        """Put words into the open field."""
        if isinstance(self._field, QLineEdit):
            self._field.setText(text)
        else:
            self._field.setPlainText(text)

    @property
    def typed(self) -> str:
        """What stands in the field."""
        words = self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()
        return words.strip()

    def keep(self) -> None:
        """End editing with what was typed."""
        if not self.is_editing:
            return
        typed = self.typed
        self._problem.hide()
        self._show_editor(is_shown=False)
        if typed != self._value.strip():
            self._label.setText(typed or self._label.text())
            self.edited.emit(typed)
        self.ended.emit()

    def give_up(self) -> None:
        """End editing with the value as it was."""
        if self.is_editing:
            self._problem.hide()
            self._show_editor(is_shown=False)
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ended.emit()

    def _show_editor(self, *, is_shown: bool) -> None:
        self._label.setVisible(not is_shown)
        self._editor.setVisible(is_shown)
        self.updateGeometry()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
            self.edit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        self.edit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if self._sign().adjusted(-6, -6, 6, 6).contains(event.position()):
            self.edit()

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        self._shows_focus = event.reason() in _BY_KEYBOARD
        self.update()
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        self.update()
        super().focusOutEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent, /) -> None:
        self.update()

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        self.update()

    def _sign(self) -> QRectF:
        side = float(Size.ICON_SMALL)
        left = Space.HAIR if self.isRightToLeft() else self.width() - side - Space.HAIR
        return QRectF(left, (min(self.height(), 28) - side) / 2, side, side)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        if self.is_editing:
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if self.underMouse() or self.hasFocus():
            fill_rounded(painter, QRectF(self.rect()), Radius.CONTROL, tokens.hover)
            paint_icon(painter, "pen-line", self._sign(), tokens.ink3, mirrored=is_mirrored(painter))
        if self.hasFocus() and self._shows_focus:
            paint_focus(painter, QRectF(self.rect()), Radius.CONTROL, tokens)


class _Line(QLineEdit):
    """One line of an ``EditableText``."""

    def __init__(self, owner: EditableText) -> None:
        super().__init__()
        self._owner = owner

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._owner.keep()
            self._owner.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self._owner.give_up()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._owner.keep()


class _Lines(QPlainTextEdit):
    """Several lines of an ``EditableText``: Ctrl+Enter or leaving keeps them."""

    def __init__(self, owner: EditableText) -> None:
        super().__init__()
        self._owner = owner
        self.setTabChangesFocus(True)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._owner.keep()
            self._owner.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self._owner.give_up()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._owner.keep()
