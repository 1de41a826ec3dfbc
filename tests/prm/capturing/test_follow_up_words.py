"""The part of a line that asks for a follow-up."""

from __future__ import annotations

from datetime import date

import pytest

from prm.capturing.values import PieceKind
from tests.prm.capturing.reading import read, said

FOLLOW_UPS = [
    ("coffee with ada yesterday about engines, ping in 3 weeks", "ping", "2026-12-13"),
    ("coffee with ada, follow up in a month", "follow up", "2026-12-22"),
    ("call with ada and remind me on friday to send the book", "send the book", "2026-11-27"),
    ("called ada, send her the draft on 1 Dec", "send her the draft", "2026-12-01"),
    ("ping in 3 weeks, coffee with ada", "ping", "2026-12-13"),
    ("coffee with ada yesterday, again in 2 weeks", "again", "2026-12-06"),
    ("coffee with ada yesterday, in 3 weeks", "in 3 weeks", "2026-12-13"),
    ("Kaffee mit Ada, in zwei Wochen nachfragen", "nachfragen", "2026-12-06"),
    ("Kaffee mit Ada gestern, nachhaken am 3.12.", "nachhaken", "2026-12-03"),
    ("Ada angerufen, wieder melden im Januar", "wieder melden", "2027-01-01"),
    ("Kaffee mit Ada, erinnern in 10 Tagen", "erinnern", "2026-12-02"),
    ("Kaffee mit Ada. Nächste Woche Fotos schicken", "Fotos schicken", "2026-11-29"),
]


@pytest.mark.parametrize(("text", "words", "day"), FOLLOW_UPS)
def test_a_follow_up(text: str, words: str, day: str) -> None:
    line = read(text)
    (piece,) = line.of(PieceKind.FOLLOW_UP)
    assert piece.value == words
    assert piece.days == (date.fromisoformat(day),)
    assert said(line, PieceKind.PERSON)[0].casefold() == "ada"
    assert not line.only_follow_up


@pytest.mark.parametrize(
    "text",
    [
        "coffee with ada yesterday",
        "follow up call with ada yesterday",
        "call with ada yesterday about the next meeting",
        "Anruf bei Ada wegen dem nächsten Treffen",
        "met ada again on friday",
        "wrote ada yesterday",
    ],
)
def test_no_follow_up(text: str) -> None:
    assert read(text).of(PieceKind.FOLLOW_UP) == ()


def test_nothing_happened_where_only_something_is_to_be_done() -> None:
    line = read("remind me to call Ada on friday")
    assert line.only_follow_up
    assert said(line, PieceKind.PERSON) == ["Ada"]
    assert said(line, PieceKind.FOLLOW_UP) == ["call Ada"]


def test_next_friday_on_a_monday_offers_both() -> None:
    from prm.capturing.line import read_line

    line = read_line("coffee with Ada, ping next friday", on=date(2026, 11, 23))
    (piece,) = line.of(PieceKind.FOLLOW_UP)
    assert piece.is_unsure
    assert piece.days == (date(2026, 11, 27), date(2026, 12, 4))
