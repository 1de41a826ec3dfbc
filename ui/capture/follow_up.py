"""A follow-up: what, by when, and who promised."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from prm.words import FollowUpKind
from ui.capture.choice import Choice
from ui.capture.day import DayChoice
from ui.capture.form import CaptureForm
from ui.kit.icon_view import IconView
from ui.kit.text import Tone
from ui.kit.tokens import Size
from ui.phrases import in_sentence

if TYPE_CHECKING:
    from ui.backend import Backend
    from ui.capture.drafts import Drafts
    from ui.notices import Notices


class FollowUpForm(CaptureForm):
    """Sets a follow-up."""

    def __init__(
        self,
        contact_id: int,
        name: str,
        backend: Backend,
        notices: Notices,
        parent: QWidget,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__("", "", backend, notices, parent, drafts, ("follow-up", contact_id))
        self._contact_id = contact_id
        self._name = name
        title = self.tr("Follow-up with {name}").format(name=name)
        self.name_it(title, self.tr("Set"))
        self._head_row.insertWidget(0, IconView("alarm-clock", Size.ICON_LARGE, Tone.ACCENT))
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Send the photos from Utrecht"))
        self._words.setAccessibleName(self.tr("What"))
        self._words.setText(self.kept() or "")
        self._kind = Choice(self.tr("Who"))
        self._kind.add(FollowUpKind.MINE.value, self.tr("I promised"))
        self._kind.add(FollowUpKind.THEIRS.value, self.tr("They promised"))
        self._kind.add(FollowUpKind.ASK.value, self.tr("Ask how it went"))
        self._kind.choose(FollowUpKind.MINE.value)
        today = backend.today
        offers = (
            (today + timedelta(days=1), self.tr("Tomorrow")),
            (today + timedelta(days=7), self.tr("In a week")),
            (today + timedelta(days=21), self.tr("In 3 weeks")),
        )
        self._day = DayChoice(
            self.tr("When"), offers, today, none=self.tr("No day"), other=self.tr("On a day"), first=today
        )
        self._day.set_day(today + timedelta(days=7))
        self.add_row(self.tr("What"), self._words)
        self.add_row(self.tr("Who"), self._kind)
        self.add_row(self.tr("When"), self._day)
        self.first_field = self._words

    @property
    def words(self) -> QLineEdit:
        return self._words

    @property
    def kind(self) -> Choice:
        return self._kind

    @property
    def day(self) -> DayChoice:
        return self._day

    @override
    def confirm(self) -> None:
        from prm.follow_ups import add_follow_up

        if not self._words.text().strip():
            self.complain(self.tr("A follow-up needs some words."))
            return
        self.send(
            add_follow_up,
            self._contact_id,
            self._words.text().strip(),
            self._day.day,
            kind=FollowUpKind(self._kind.key),
        )

    @override
    def draft(self) -> str:
        return self._words.text()

    @override
    def notice(self) -> tuple[str, str]:
        day = self._day.day
        detail = self.tr("no day set") if day is None else in_sentence(day, self._backend.today)
        return self.tr("Follow-up: {name}").format(name=self._name), detail
