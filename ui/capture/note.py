"""A note on a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.capture.form import CaptureForm
from ui.capture.words import WordsField
from ui.kit.icon_view import IconView
from ui.kit.text import Tone
from ui.kit.tokens import Size

if TYPE_CHECKING:
    from ui.backend import Backend
    from ui.capture.drafts import Drafts
    from ui.notices import Notices


class NoteForm(CaptureForm):
    """Keeps a note."""

    def __init__(
        self,
        contact_id: int,
        name: str,
        backend: Backend,
        notices: Notices,
        parent: QWidget,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__("", "", backend, notices, parent, drafts, ("note", contact_id))
        self._contact_id = contact_id
        self._name = name
        title = self.tr("Note on {name}").format(name=name)
        self.name_it(title, self.tr("Keep"))
        self._head_row.insertWidget(0, IconView("pen-line", Size.ICON_LARGE, Tone.ACCENT))
        self._words = WordsField(self.tr("What a good friend would remember"), 5)
        self._words.setPlainText(self.kept() or "")
        self.add_row(self.tr("Note"), self._words)
        self.first_field = self._words

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
    def draft(self) -> str:
        return self._words.words

    @override
    def notice(self) -> tuple[str, str]:
        return self.tr("Noted: {name}").format(name=self._name), ""
