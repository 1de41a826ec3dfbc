"""A small question that one line answers: the name of a list, a tag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override

from ui.kit.dialog import Dialog


class OneLine(Dialog):
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
        super().__init__(title, confirm, detail=detail, keys="Return", parent=parent)
        self._field = QLineEdit(value)
        self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(hint)
        self._field.selectAll()
        if suggestions:
            completer = QCompleter(list(suggestions), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self._field.setCompleter(completer)
        self._field.returnPressed.connect(self.confirm)
        self._field.textChanged.connect(self._on_field_text_changed)
        self._on_field_text_changed(value)
        self.body.addWidget(self._field)
        self._field.setFocus()

    @property
    def field(self) -> QLineEdit:
        return self._field

    @override
    def confirm(self) -> None:
        """Give the answer."""
        text = " ".join(self._field.text().split())
        if text:
            self.answered.emit(text)
            self.accept()

    def _on_field_text_changed(self, text: str) -> None:
        self.deed_button.setEnabled(bool(text.strip()))
