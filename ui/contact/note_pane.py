"""A note: read as Markdown, edited as text, kept while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.backend import Backend
from ui.jobs import Failure
from ui.kit.button import Button, ButtonKind
from ui.kit.markdown import MarkdownView
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style
from ui.notices import Notices

if TYPE_CHECKING:
    from prm.database import Written

_PAUSE: Final = 700


class NotePane(QWidget):
    """One note below the timeline. It is written after a pause in typing and when it is left; ``closed`` is Esc or its
    button. A note that is emptied is deleted, which *Undo* takes back.
    """

    closed = Signal()

    def __init__(self, backend: Backend, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._notices = notices
        self._note_id: int | None = None
        self._saved = ""
        self._link = ""
        self._title = plain_label(style=Style.SECTION, elide=True)
        self._state = plain_label(style=Style.CAPTION, tone=Tone.INK3)
        self._edit = Button(self.tr("Edit"), ButtonKind.PLAIN, icon="pen-line", keys="F2", least_height=24)
        self._delete = Button(
            "", ButtonKind.PLAIN, icon="trash-2", name=self.tr("Delete the note"), least_height=24
        )
        self._close = Button("", ButtonKind.PLAIN, icon="x", name=self.tr("Close the note"), least_height=24)
        self._view = _Reading(self.tr("Note"))
        self._field = _Writing()
        self._stack = QStackedWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for widget in (self._state, self._edit, self._delete, self._close):
            head.addWidget(widget)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._field)
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.SECTION, Space.SMALL, Space.LARGE, Space.SMALL)
        inside.addLayout(head)
        inside.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Separator())
        column.addLayout(inside)

    def _connect(self) -> None:
        self._edit.clicked.connect(self.edit)
        self._delete.clicked.connect(self.delete)
        self._close.clicked.connect(self.leave)
        self._view.left.connect(self.leave)
        self._view.edit_asked.connect(self.edit)
        self._view.link_pressed.connect(self._on_view_link_pressed)
        self._field.left.connect(self._on_field_left)
        self._field.textChanged.connect(self._on_field_text_changed)
        self._pause.timeout.connect(self.keep)

    @property
    def note_id(self) -> int | None:
        """Which note is open."""
        return self._note_id

    def show_note(self, note_id: int, title: str, text: str) -> None:
        """Open a note; one that was open is kept first."""
        self.keep()
        self._note_id, self._saved = note_id, text
        self._title.setText(title)
        self._state.setText("")
        self._view.show_markdown(text)
        self._stack.setCurrentWidget(self._view)

    def edit(self) -> None:
        """Edit the open note."""
        self._field.blockSignals(True)
        self._field.setPlainText(self._saved)
        self._field.blockSignals(False)
        self._stack.setCurrentWidget(self._field)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)

    @property
    def field(self) -> QPlainTextEdit:
        """Where it is written."""
        return self._field

    def keep(self) -> None:
        """Write what was typed, where it differs from what the book has."""
        self._pause.stop()
        text = self._field.toPlainText().strip()
        is_open = self._stack.currentWidget() is self._field and self._note_id is not None
        if not is_open or text == self._saved.strip() or not text:
            return
        from prm.notes import edit_note

        self._backend.run(self, edit_note, self._note_id, text, done=self._on_kept, failed=self._on_failed)
        self._saved = text

    def delete(self) -> None:
        """Delete the note; *Undo* brings it back."""
        if self._note_id is not None:
            from prm.notes import delete_note

            note_id, self._note_id = self._note_id, None
            self._pause.stop()
            self._backend.run(self, delete_note, note_id, done=self._on_deleted, failed=self._on_failed)
            self.closed.emit()

    def leave(self) -> None:
        """Keep what was typed, and close."""
        is_empty = self._stack.currentWidget() is self._field and not self._field.toPlainText().strip()
        if is_empty:
            self.delete()
            return
        self.keep()
        self._note_id = None
        self.closed.emit()

    def _on_field_left(self) -> None:
        if not self._field.toPlainText().strip():
            self.leave()
            return
        self.keep()
        self._view.show_markdown(self._saved)
        self._stack.setCurrentWidget(self._view)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_field_text_changed(self) -> None:
        self._state.setText(self.tr("not saved yet"))
        self._pause.start()

    def _on_kept(self, _written: Written[Any]) -> None:
        words = self.tr("saved")
        self._state.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _on_deleted(self, written: Written[Any]) -> None:
        self._notices.say(self.tr("Note deleted"), "", written.changes.step_id)

    def _on_failed(self, failure: Failure) -> None:
        self._saved = ""  # so that the next pause tries again
        self._state.setText(self.tr("not saved"))
        self._backend.failed.emit(failure)

    def _on_view_link_pressed(self, address: str) -> None:
        from ui.kit.dialog import Dialog

        self._link = address
        question = Dialog(
            self.tr("Open this page in your browser?"),
            self.tr("Open the page"),
            detail=address,
            parent=self.window(),
        )
        question.accepted.connect(self._on_link_confirmed)
        question.open()

    def _on_link_confirmed(self) -> None:
        QDesktopServices.openUrl(QUrl(self._link, QUrl.ParsingMode.StrictMode))

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        (self._field if self._stack.currentWidget() is self._field else self._view).setFocus(reason)


class _Reading(MarkdownView):
    """``left`` is Esc, ``edit_asked`` Enter, F2 or a double click."""

    left = Signal()
    edit_asked = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: object, /) -> None:
        self.edit_asked.emit()


class _Writing(QPlainTextEdit):
    """``left`` is Esc or Ctrl+Enter."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Note, as text"))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (is_enter and has_control):
            self.left.emit()
        else:
            super().keyPressEvent(event)
