"""Whom one would miss: names, one a line, counted as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.formatting import number_word, plural
from ui.jobs import Failure
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.icon_view import IconView
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style

if TYPE_CHECKING:
    from prm.database import Written
    from ui.desk import Desk

_LINES = 6


def fill_card(card: Card, icon: str, title: str, told: str) -> None:
    """The head of one of the three cards."""
    card.column.addWidget(IconView(icon, 28, Tone.ACCENT))
    card.column.addSpacing(Space.HAIR)
    card.column.addWidget(plain_label(title, Style.PANE, wrap=True))
    card.column.addWidget(plain_label(told, tone=Tone.INK2, wrap=True))
    card.column.addSpacing(Space.SMALL)


class NamesCard(Card):
    """Adds the people and goes on to how often one would like to talk with them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        fill_card(
            self,
            "pen-line",
            self.tr("Write down whom you would miss"),
            self.tr("Ten names in a minute. No file needed."),
        )
        self.field = QPlainTextEdit()
        self.field.setPlaceholderText(self.tr("one name a line"))
        self.field.setAccessibleName(self.tr("Names, one a line"))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(QFontMetrics(self.field.font()).lineSpacing() * _LINES)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.button = Button(self.tr("These people"), keys="Ctrl+Return", least_height=Size.CONTROL_IN_FOOTER)
        self.button.setEnabled(False)
        self.button.clicked.connect(self.add)
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._problem.hide()
        self.column.addWidget(self.field, 1)
        self.column.addWidget(self._problem)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def given(self) -> list[str]:
        """The names as they stand, each once."""
        lines = (" ".join(line.split()) for line in self.field.toPlainText().splitlines())
        return list(dict.fromkeys(name for name in lines if name))

    def _on_field_text_changed(self) -> None:
        number = len(self.given)
        self.button.setEnabled(number > 0)
        self.button.set_label(
            plural("This one", "These {number}", number).format(number=number_word(number))
            if number
            else self.tr("These people")
        )

    def add(self) -> None:
        """Add the people whose names were written down."""
        if self.given and self._desk.backend.is_ready:
            from prm.contacts import add_contacts

            self._problem.hide()
            self.button.setEnabled(False)
            self._desk.backend.run(
                self, add_contacts, self.given, done=self._on_added, failed=self._on_failed
            )

    def _on_added(self, written: Written[list[int]]) -> None:
        self.field.clear()
        said = plural("Added %Ln person", "Added %Ln people", len(written.result))
        self._desk.notices.say(said, "", written.changes.step_id)
        self._desk.ways.conversation_asked.emit("pick-ten")

    def _on_failed(self, failure: Failure) -> None:
        self.button.setEnabled(True)
        self._problem.setText(failure.message)
        self._problem.show()
