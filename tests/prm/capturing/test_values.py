"""What the values say of themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

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

SUNDAY = date(2026, 11, 22)
LINE = Line(
    "coffee with ada",
    SUNDAY,
    ("en",),
    (
        Piece(0, 6, PieceKind.KIND, interaction=InteractionKind.MEETING),
        Piece(12, 15, PieceKind.PERSON, "ada"),
    ),
    title="Coffee",
    is_exchange=True,
)
ADA = CapturedPerson("ada", Found(1, "Ada Lovelace"))


def test_pieces_by_kind() -> None:
    assert [piece.value for piece in LINE.of(PieceKind.PERSON)] == ["ada"]


def test_a_capture_can_be_logged_with_somebody_on_a_day_that_has_come() -> None:
    capture = Capture(LINE, (ADA,), InteractionKind.MEETING, SUNDAY, (SUNDAY,))
    assert capture.can_log
    assert not replace(capture, people=()).can_log
    assert not replace(capture, day=None).can_log
    assert replace(capture, day=None).day_is_unsure
    tomorrow = replace(capture, day=date(2026, 11, 23))
    assert tomorrow.is_future
    assert not tomorrow.can_log


def test_a_title_is_the_word_for_the_kind_and_the_topic() -> None:
    capture = Capture(LINE, (ADA,), InteractionKind.MEETING, SUNDAY)
    assert capture.title == "Coffee"
    assert replace(capture, topic="engines").title == "Coffee: engines"


def test_a_person_shows_the_name_of_the_book() -> None:
    assert ADA.display_name == "Ada Lovelace"
    assert not ADA.is_new
    assert CapturedPerson("Inga").is_new
    assert CapturedPerson("Inga").display_name == "Inga"


def test_a_follow_up_with_two_days_is_unsure() -> None:
    assert CapturedFollowUp("ping", SUNDAY, (SUNDAY, date(2026, 11, 29))).is_unsure
    assert not CapturedFollowUp("ping", SUNDAY, (SUNDAY,)).is_unsure
