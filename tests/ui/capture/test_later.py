"""Later asks for a day and keeps the person out of Get in touch until then."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from prm.people import person
from ui.capture.later import LaterForm
from ui.desk import Desk


def test_a_day_from_the_calendar(qtbot: QtBot, desk: Desk, people: dict[str, int], window: QWidget) -> None:
    form = LaterForm(people["ines"], "Inês Duarte", desk.backend, desk.notices, window)
    form.open()
    form.day.set_day(date(2026, 12, 24))
    with qtbot.waitSignal(desk.notices.said) as said:
        form.confirm()
    assert said.args[0].text == "Later: Inês Duarte"
    assert said.args[0].detail == "back on 24 Dec"
    line = desk.backend.database().read(person, people["ines"]).line
    assert line.later_until_on == date(2026, 12, 24)
