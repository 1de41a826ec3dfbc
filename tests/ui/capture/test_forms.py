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
from prm.words import FollowUpKind
from ui.backend import Backend
from ui.capture.drafts import Drafts
from ui.capture.follow_up import FollowUpForm
from ui.capture.form import CaptureForm
from ui.capture.note import NoteForm
from ui.notices import Notice, Notices


@pytest.fixture
def make(qtbot: QtBot, backend: Backend, notices: Notices, window: QWidget, people: dict[str, int]) -> Any:
    """Opens a form about Inês."""
    drafts = Drafts()

    def make(kind: type[CaptureForm]) -> CaptureForm:
        form = kind(people["ines"], "Inês Duarte", backend, notices, window, drafts)  # type: ignore[arg-type]
        form.open()
        return form

    return make


def test_esc_keeps_the_words_for_the_next_time(
    qtbot: QtBot, make: Any, backend: Backend, people: dict[str, int], said: list[Notice]
) -> None:
    form: NoteForm = make(NoteForm)
    qtbot.keyClicks(form.words, "Later perhaps")
    qtbot.keyClick(form.words, Qt.Key.Key_Escape)
    assert len(backend.database().read(notes_of, people["ines"])) == 1
    assert said == []
    again: NoteForm = make(NoteForm)
    assert again.words.words == "Later perhaps"


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
    form.open()
    qtbot.keyClicks(form.words, "For nobody")
    form.confirm()
    qtbot.waitUntil(form._problem.isVisible)
    assert "There is no person c4711" in form._problem.text()
    assert form.words.words == "For nobody"
    assert form._confirm.isEnabled()
    assert said == []
    form.put_away()
