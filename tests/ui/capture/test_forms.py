"""The small forms: what is put in is in the book, what fails keeps every word."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from prm.follow_ups import follow_ups
from prm.notes import notes_of
from prm.timeline import exchanges_of
from prm.words import FollowUpKind
from tests.ui.books import TODAY
from ui.backend import Backend
from ui.capture.follow_up import FollowUpForm
from ui.capture.form import CaptureForm
from ui.capture.note import NoteForm
from ui.capture.talk import TalkForm
from ui.notices import Notice, Notices


@pytest.fixture
def said(notices: Notices) -> list[Notice]:
    heard: list[Notice] = []
    notices.said.connect(heard.append)
    return heard


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What the forms open over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def make(qtbot: QtBot, backend: Backend, notices: Notices, window: QWidget, people: dict[str, int]) -> Any:
    """Opens a form about Inês."""

    def make(kind: type[CaptureForm]) -> CaptureForm:
        form = kind(people["ines"], "Inês Duarte", backend, notices, window)  # type: ignore[arg-type, call-arg]
        with qtbot.waitExposed(form):
            form.open()
        return form

    return make


def test_a_talk_is_logged_as_it_was_said(
    qtbot: QtBot, make: Any, backend: Backend, people: dict[str, int], said: list[Notice]
) -> None:
    form: TalkForm = make(TalkForm)
    qtbot.keyClicks(form.words, "An hour on maps.")
    form.kind.chip("call").click()
    with qtbot.waitSignal(form.accepted):
        qtbot.keyClick(form.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    exchange = backend.database().read(exchanges_of, people["ines"], 1)[0]
    assert (exchange.kind, exchange.text, exchange.happened_on) == ("call", "An hour on maps.", TODAY)
    assert exchange.meaningful
    assert said == [Notice("Talked with Inês Duarte", "", said[0].step_id)]
    assert said[0].step_id is not None


def test_a_talk_in_passing_of_another_day(
    qtbot: QtBot, make: Any, backend: Backend, people: dict[str, int], said: list[Notice]
) -> None:
    form: TalkForm = make(TalkForm)
    form.day.set_day(date(2026, 11, 18))
    form.passing.click()
    with qtbot.waitSignal(form.accepted):
        form.confirm()
    logged = [e for e in backend.database().read(exchanges_of, people["ines"], 9) if not e.message_count]
    assert [(e.happened_on, e.meaningful) for e in logged] == [(date(2026, 11, 18), False)]
    assert said[0].text == "Logged in passing: Inês Duarte"
    assert said[0].detail == "Wednesday"


def test_no_day_to_come_can_be_chosen_for_a_talk(make: Any) -> None:
    form: TalkForm = make(TalkForm)
    form.day.set_day(date(2026, 12, 24))
    assert form.day.day == TODAY
    form.reject()


def test_esc_keeps_nothing(
    qtbot: QtBot, make: Any, backend: Backend, people: dict[str, int], said: list[Notice]
) -> None:
    form: NoteForm = make(NoteForm)
    qtbot.keyClicks(form.words, "Never mind")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert len(backend.database().read(notes_of, people["ines"])) == 1
    assert said == []


def test_a_note_is_kept(
    qtbot: QtBot, make: Any, backend: Backend, people: dict[str, int], said: list[Notice]
) -> None:
    form: NoteForm = make(NoteForm)
    form.confirm()
    assert form._problem.text() == "A note needs some words."
    qtbot.keyClicks(form.words, "Likes figs.")
    with qtbot.waitSignal(form.accepted):
        form.confirm()
    assert backend.database().read(notes_of, people["ines"])[0].text == "Likes figs."
    assert said[0].text == "Noted: Inês Duarte"


def test_a_follow_up_is_set(
    qtbot: QtBot, make: Any, backend: Backend, people: dict[str, int], said: list[Notice]
) -> None:
    form: FollowUpForm = make(FollowUpForm)
    form.confirm()
    assert form._problem.text() == "A follow-up needs some words."
    qtbot.keyClicks(form.words, "Ask about the maps")
    form.kind.chip("ask").click()
    with qtbot.waitSignal(form.accepted):
        form.confirm()
    found = backend.database().read(follow_ups, contact_id=people["ines"])
    assert next((f.text, f.kind, f.due_on) for f in found) == (
        "Ask about the maps",
        FollowUpKind.ASK,
        date(2026, 11, 29),
    )
    assert said[0].detail == "29 Nov"


def test_what_fails_keeps_every_word(
    qtbot: QtBot, make: Any, backend: Backend, notices: Notices, window: QWidget, said: list[Notice]
) -> None:
    form = NoteForm(4711, "Nobody", backend, notices, window)
    with qtbot.waitExposed(form):
        form.open()
    qtbot.keyClicks(form.words, "For nobody")
    form.confirm()
    qtbot.waitUntil(form._problem.isVisible)
    assert "There is no person c4711" in form._problem.text()
    assert form.words.words == "For nobody"
    assert form._confirm.isEnabled()
    assert said == []
    form.reject()
