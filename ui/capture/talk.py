"""*We talked*: a line of text, how, when, and whether it was in passing."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from prm.words import InteractionKind
from ui.backend import Backend
from ui.capture.day import DayChoice
from ui.capture.form import CaptureForm, Choice
from ui.capture.words import WordsField
from ui.kit.switch import Switch
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space
from ui.notices import Notices
from ui.phrases import in_sentence


class TalkForm(CaptureForm):
    """Logs an exchange with one person by hand."""

    def __init__(
        self, contact_id: int, name: str, backend: Backend, notices: Notices, parent: QWidget | None = None
    ) -> None:
        self._contact_id = contact_id
        self._name = name
        super().__init__("", "", backend, notices, parent)
        title = self.tr("We talked: {name}").format(name=name)
        self.setWindowTitle(title)
        self._title.setText(title)
        self._confirm.set_label(self.tr("Log"))
        self._words = WordsField(self.tr("What was said, in your words (optional)"), 3)
        self._kind = Choice(self.tr("How"))
        for kind, text, icon in (
            (InteractionKind.MEETING, self.tr("In person"), "coffee"),
            (InteractionKind.CALL, self.tr("Call"), "phone"),
            (InteractionKind.VIDEO, self.tr("Video"), "video"),
            (InteractionKind.MESSAGE, self.tr("Message"), "message-circle"),
            (InteractionKind.OTHER, self.tr("Other"), ""),
        ):
            self._kind.add(kind.value, text, icon)
        today = backend.today
        offers = ((today, self.tr("Today")), (today - timedelta(days=1), self.tr("Yesterday")))
        self._day = DayChoice(self.tr("When"), offers, last=today)
        self._passing = Switch(self.tr("In passing"))
        passing = QWidget()
        row = QHBoxLayout(passing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._passing)
        row.addWidget(plain_label(self.tr("a greeting or the like; it does not count"), tone=Tone.INK3))
        row.addStretch()
        self.add_row(self.tr("Remember"), self._words)
        self.add_row(self.tr("How"), self._kind)
        self.add_row(self.tr("When"), self._day)
        self.add_row(self.tr("In passing"), passing)
        self._words.setFocus()

    @property
    def words(self) -> WordsField:
        return self._words

    @property
    def kind(self) -> Choice:
        return self._kind

    @property
    def day(self) -> DayChoice:
        return self._day

    @property
    def passing(self) -> Switch:
        return self._passing

    @override
    def confirm(self) -> None:
        from prm.interactions import log_interaction

        self.send(
            log_interaction,
            [self._contact_id],
            kind=InteractionKind(self._kind.key),
            on=self._day.day,
            text=self._words.words,
            meaningful=not self._passing.isChecked(),
        )

    @override
    def notice(self) -> tuple[str, str]:
        if self._passing.isChecked():
            text = self.tr("Logged in passing: {name}").format(name=self._name)
        else:
            text = self.tr("Talked with {name}").format(name=self._name)
        day = self._day.day
        today = self._backend.today
        return text, "" if day is None or day == today else in_sentence(day, today)
