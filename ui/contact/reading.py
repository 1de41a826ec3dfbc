"""An exchange read whole: every message as it was written."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from prm.clock import zone
from ui.contact.queries import Read
from ui.kit.button import Button, ButtonKind
from ui.kit.separator import Separator
from ui.kit.text import plain_label
from ui.kit.tokens import Space, Style


class ReadingPane(QWidget):
    """The words of one exchange or note below the timeline. ``closed`` is its button or Esc."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(style=Style.SECTION, elide=True)
        self._close = Button(
            "", ButtonKind.PLAIN, icon="x", name=self.tr("Close the messages"), least_height=24
        )
        self._close.clicked.connect(self.closed)
        self._text = _Words()
        self._text.left.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.SECTION, Space.SMALL, Space.LARGE, Space.SMALL)
        inside.addLayout(head)
        inside.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Separator())
        column.addLayout(inside)

    def show_text(self, title: str, text: str) -> None:
        """Show a text by itself."""
        self._title.setText(title)
        self._text.setPlainText(text)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def show_read(self, title: str, read: Read) -> None:
        """Show the messages of an exchange, and what was noted about it by hand."""
        parts = [self.tr("Your words: {text}").format(text=read.exchange.text)] if read.exchange.text else []
        where = zone(read.home_zone)
        for message in read.messages:
            who = self.tr("You") if message.from_me else message.sender_name or self.tr("They")
            at = message.at.astimezone(where)
            moment = QDateTime.fromSecsSinceEpoch(
                int(message.at.timestamp()), QTimeZone.fromSecondsAheadOfUtc(int(_offset(at)))
            )
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            parts.append(self.tr("{who}, {when}\n{text}").format(who=who, when=when, text=message.text))
        self.show_text(title, "\n\n".join(parts))

    @property
    def text(self) -> str:
        return self._text.toPlainText()

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        self._text.setFocus(reason)


def _offset(at: object) -> float:
    from datetime import datetime, timedelta

    assert isinstance(at, datetime)
    return (at.utcoffset() or timedelta()).total_seconds()


class _Words(QPlainTextEdit):
    """Text to read and copy; ``left`` is Esc."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Messages"))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
