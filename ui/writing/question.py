"""One quiet question at the foot of the window, asked once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui.kit.button import Button, ButtonKind
from ui.kit.flow import FlowLayout
from ui.kit.icon_view import IconView
from ui.kit.paint import fill
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, tokens_of


class QuestionBar(QWidget):
    """``answered`` carries the key of an answer; *Not yet* is the empty key."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = plain_label(wrap=True)
        self._answers = FlowLayout()
        self._buttons: dict[Button, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(IconView("pen-line", Size.ICON_LARGE, Tone.ACCENT))
        row.addWidget(self._text, 2)
        row.addLayout(self._answers, 3)
        self.hide()

    def ask(self, question: str, answers: list[tuple[str, str, str]]) -> None:
        """Ask; an answer is a key, its words and its shortcut. The first is the likely one."""
        for button in self._buttons:
            self._answers.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        self._text.setText(question)
        for number, (key, words, keys) in enumerate(answers):
            kind = ButtonKind.PRIMARY if number == 0 else ButtonKind.PLAIN
            button = Button(words, kind, keys=keys)
            button.clicked.connect(self._on_button_clicked)
            self._buttons[button] = key
            self._answers.addWidget(button)
        self.setAccessibleName(question)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, question))

    @property
    def text(self) -> str:
        """What is asked."""
        return self._text.text()

    def answer(self, key: str) -> None:
        """Answer, as its button would."""
        self.hide()
        self.answered.emit(key)

    def _on_button_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, Button)
        self.answer(self._buttons[button])

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        fill(painter, QRectF(self.rect()), tokens.accent_soft)
