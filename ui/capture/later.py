"""*Later*: until which day somebody is kept out of *Get in touch*."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.backend import Backend
from ui.capture.day import DayChoice
from ui.capture.form import CaptureForm
from ui.notices import Notices
from ui.phrases import in_sentence


class LaterForm(CaptureForm):
    """Asks for a day; the rhythm itself stays as it is."""

    def __init__(
        self, contact_id: int, name: str, backend: Backend, notices: Notices, parent: QWidget
    ) -> None:
        self._contact_id = contact_id
        self._name = name
        super().__init__("", "", backend, notices, parent)
        title = self.tr("Later: {name}").format(name=name)
        self.name_it(title, self.tr("Keep for later"))
        today = backend.today
        offers = (
            (today + timedelta(days=1), self.tr("Tomorrow")),
            (today + timedelta(days=7), self.tr("In a week")),
            (today + timedelta(days=30), self.tr("In a month")),
        )
        self._day = DayChoice(self.tr("Until"), offers, today, first=today + timedelta(days=1))
        self._day.set_day(offers[0][0])
        self.add_row(self.tr("Until"), self._day)

    @property
    def day(self) -> DayChoice:
        return self._day

    @override
    def confirm(self) -> None:
        from prm.circles import snooze_contact

        self.send(snooze_contact, self._contact_id, self._day.day)

    @override
    def notice(self) -> tuple[str, str]:
        day = self._day.day
        assert day is not None
        back = self.tr("back on {day}").format(day=in_sentence(day, self._backend.today))
        return self.tr("Later: {name}").format(name=self._name), back
