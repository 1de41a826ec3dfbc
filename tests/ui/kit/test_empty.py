"""An empty page says one sentence and offers two things at most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.kit.button import Button
from ui.kit.empty import EmptyState


def _texts(state: EmptyState) -> list[str]:
    return [label.text() for label in state.findChildren(QLabel) if label.isVisibleTo(state)]


def test_it_says_what_there_is_to_say(qtbot: QtBot) -> None:
    state = EmptyState(
        "Nobody is waiting for you.", offers=(Button("Import…"),), coverage="LinkedIn to 21 Nov"
    )
    qtbot.addWidget(state)
    assert _texts(state) == ["Nobody is waiting for you.", "LinkedIn to 21 Nov"]
    assert state.accessibleName() == "Nobody is waiting for you."
    state.set_text("Nobody is here yet.", "Bring your people.")
    assert _texts(state) == ["Nobody is here yet.", "Bring your people."]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in state.findChildren(QLabel))


def test_two_offers_at_most(qtbot: QtBot) -> None:
    offers = (Button("One"), Button("Two"), Button("Three"))
    qtbot.addWidget(offers[2])
    state = EmptyState("Nothing.", offers=offers)
    qtbot.addWidget(state)
    assert state.findChildren(Button) == list(offers[:2])
    assert not state.grab().isNull()
