"""What a line was about."""

from __future__ import annotations

from datetime import date

import pytest

from prm.capturing.values import PieceKind
from tests.prm.capturing.reading import SUNDAY, read, said

TOPICS = {
    "coffee with ada about engines": "engines",
    "coffee with ada about maps, archives and prints": "maps, archives and prints",
    "coffee with ada re: the draft": "the draft",
    "call ada: engines": "engines",
    "coffee ada engines": "engines",
    "coffee with ada about engines yesterday": "engines",
    "call with ada about the Friday market": "the Friday market",
    "call with ada about the plans for monday": "the plans for monday",
    "Kaffee mit Ada über den Mai": "den Mai",
    "mit Ada wegen Umzug telefoniert": "Umzug",
    "Mail an Ada über das Essen vom Dienstag": "das Essen vom Dienstag",
    "Kaffee mit Ada zum Thema Motoren": "Motoren",
}


@pytest.mark.parametrize(("text", "topic"), TOPICS.items())
def test_topics(text: str, topic: str) -> None:
    assert said(read(text), PieceKind.TOPIC) == [topic]


@pytest.mark.parametrize("text", ["coffee with ada", "zum Kaffee bei Ada", "2 weeks ago lunch with ada"])
def test_no_topic(text: str) -> None:
    assert said(read(text), PieceKind.TOPIC) == []


def test_a_day_of_the_topic_is_not_the_day_it_happened() -> None:
    assert read("call with ada about the Friday market").days == (SUNDAY,)
    assert read("call with ada about engines on friday").days == (date(2026, 11, 20),)


def test_words_that_no_piece_holds_are_known() -> None:
    line = read("coffee with ada about engines. Great cake")
    assert line.has_more_words or "cake" in " ".join(said(line, PieceKind.TOPIC))
    assert not read("coffee with ada about engines").has_more_words
