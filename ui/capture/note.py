"""A note on a person."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.backend import Backend
from ui.capture.form import CaptureForm
from ui.capture.words import WordsField
from ui.notices import Notices


class NoteForm(CaptureForm):
    """Keeps a note."""

    def __init__(
        self, contact_id: int, name: str, backend: Backend, notices: Notices, parent: QWidget | None = None
    ) -> None:
        self._contact_id = contact_id
        self._name = name
        super().__init__("", "", backend, notices, parent)
        title = self.tr("Note on {name}").format(name=name)
        self.setWindowTitle(title)
        self._title.setText(title)
        self._confirm.set_label(self.tr("Keep"))
        self._words = WordsField(self.tr("What a good friend would remember"), 5)
        self.add_row(self.tr("Note"), self._words)
        self._words.setFocus()

    @property
    def words(self) -> WordsField:
        return self._words

    @override
    def confirm(self) -> None:
        from prm.notes import add_note

        if not self._words.words:
            self.complain(self.tr("A note needs some words."))
            return
        self.send(add_note, self._contact_id, self._words.words)

    @override
    def notice(self) -> tuple[str, str]:
        return self.tr("Noted: {name}").format(name=self._name), ""
