"""What was decided by hand about a line holds as long as its words stand in it."""

from __future__ import annotations

from datetime import date

import pytest

from prm.capturing.values import (
    Capture,
    CapturedFollowUp,
    CapturedPerson,
    Found,
    Line,
    Piece,
    PieceKind,
)
from prm.words import InteractionKind
from ui.capture.choices import Choices

ON = date(2026, 11, 22)
ADA, OTHER = Found(1, "Ada Lovelace"), Found(2, "Ada Okonkwo")
TEXT = "coffee with ada yesterday about engines, ping in 3 weeks #work"


def piece(kind: PieceKind, words: str) -> Piece:
    start = TEXT.index(words)
    return Piece(start, start + len(words), kind, words.removeprefix("#"))


@pytest.fixture
def capture() -> Capture:
    pieces = (
        piece(PieceKind.KIND, "coffee"),
        piece(PieceKind.PERSON, "ada"),
        piece(PieceKind.DAY, "yesterday"),
        piece(PieceKind.TOPIC, "engines"),
        piece(PieceKind.FOLLOW_UP, "ping in 3 weeks"),
        piece(PieceKind.TAG, "#work"),
    )
    return Capture(
        Line(TEXT, ON, ("en",), pieces, title="Coffee", is_exchange=True),
        (CapturedPerson("ada", ADA, (OTHER,), 12, 15),),
        InteractionKind.MEETING,
        date(2026, 11, 21),
        topic="engines",
        follow_up=CapturedFollowUp("ping", date(2026, 12, 13)),
        tags=("work",),
    )


def test_without_choices_it_is_as_it_was_read(capture: Capture) -> None:
    assert Choices().apply(capture) == capture


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (PieceKind.TOPIC, "engines"),
        (PieceKind.FOLLOW_UP, "ping in 3 weeks"),
        (PieceKind.TAG, "work"),
        (PieceKind.DAY, "yesterday"),
        (PieceKind.KIND, "coffee"),
        (PieceKind.PERSON, "ada"),
    ],
)
def test_what_was_taken_away_is_away(capture: Capture, kind: PieceKind, words: str) -> None:
    left = Choices({(kind, words)}).apply(capture)
    gone = {
        PieceKind.TOPIC: left.topic == "",
        PieceKind.FOLLOW_UP: left.follow_up is None,
        PieceKind.TAG: left.tags == (),
        PieceKind.DAY: left.day == ON,
        PieceKind.KIND: left.kind is InteractionKind.OTHER,
        PieceKind.PERSON: left.people == (),
    }
    assert {one for one, is_gone in gone.items() if is_gone} == {kind}


def test_what_was_chosen_instead(capture: Capture) -> None:
    choices = Choices(
        people={"ada": OTHER},
        days={"yesterday": date(2026, 11, 19)},
        due_days={"ping in 3 weeks": date(2026, 12, 1)},
        kinds={"coffee": InteractionKind.VIDEO},
    )
    decided = choices.apply(capture)
    assert decided.people[0].found == OTHER
    assert decided.people[0].others == (ADA,)
    assert decided.day == date(2026, 11, 19)
    assert decided.follow_up is not None
    assert decided.follow_up.due_on == date(2026, 12, 1)
    assert decided.kind is InteractionKind.VIDEO
    choices.clear()
    assert choices.apply(capture) == capture


def test_a_choice_about_other_words_does_nothing(capture: Capture) -> None:
    choices = Choices({(PieceKind.TOPIC, "maps")}, days={"today": ON}, people={"bea": OTHER})
    assert choices.apply(capture) == capture
