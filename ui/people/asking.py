"""A small question that one line answers: the name of a list, a tag."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCompleter, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.kit.button import Button, ButtonKind
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style

_LETTERS: Final = 46


class OneLine(QDialog):
    """Asks for one line; ``answered`` carries it without blanks around. Enter confirms, Esc puts it away."""

    answered = Signal(str)

    def __init__(
        self,
        title: str,
        hint: str,
        confirm: str,
        *,
        value: str = "",
        suggestions: Sequence[str] = (),
        detail: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = QLineEdit(value)
        self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(hint)
        self._field.setMinimumWidth(QFontMetrics(self._field.font()).averageCharWidth() * _LETTERS)
        self._field.selectAll()
        if suggestions:
            completer = QCompleter(list(suggestions), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self._field.setCompleter(completer)
        self._confirm = Button(
            confirm, ButtonKind.PRIMARY, keys="Return", least_height=Size.CONTROL_IN_FOOTER
        )
        self._cancel = Button(self.tr("Cancel"), keys="Esc", least_height=Size.CONTROL_IN_FOOTER)
        self._confirm.clicked.connect(self.confirm)
        self._cancel.clicked.connect(self.reject)
        self._field.returnPressed.connect(self.confirm)
        self._field.textChanged.connect(self._on_field_text_changed)
        self._on_field_text_changed(value)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(plain_label(title, Style.PANE, wrap=True))
        if detail:
            column.addWidget(plain_label(detail, tone=Tone.INK2, wrap=True))
        column.addWidget(self._field)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._confirm)
        column.addLayout(foot)

    @property
    def field(self) -> QLineEdit:
        return self._field

    def confirm(self) -> None:
        """Give the answer."""
        text = " ".join(self._field.text().split())
        if text:
            self.answered.emit(text)
            self.accept()

    def _on_field_text_changed(self, text: str) -> None:
        self._confirm.setEnabled(bool(text.strip()))
