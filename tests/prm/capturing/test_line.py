"""Whole lines: pieces lie in the text, nothing raises, doubt is said."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.capturing.line import read_line
from prm.capturing.values import Line, PieceKind
from tests.prm.capturing.reading import PEOPLE, SUNDAY, marked, names, read, said

NAMES = names()


def words_of(text: str) -> list[str]:
    return text.split()


WORDS = st.sampled_from(
    [
        *words_of(
            "coffee call with and about on in of last next friday may 14 3 weeks ago ping remind me yesterday today to"
        ),
        *words_of(
            "mit und über am im letzten Freitag Mai vor drei Tagen nachfragen gestern Kaffee an von Woche"
        ),
        *(word for name in PEOPLE for word in name.split()),
        *words_of(", . : ; - ( ) & + / # #work 14.5. 31.11. 5/14 2026-05-14 14th 14. 15:30 5pm ' ’s ... !"),
    ]
)


def test_the_line_of_the_picture() -> None:
    line = read("coffee with ada yesterday about engines, ping in 3 weeks #work")
    assert marked(line) == ["coffee", "ada", "yesterday", "engines", "ping in 3 weeks", "#work"]
    assert line.days == (date(2026, 11, 21),)
    assert line.is_exchange


def test_what_is_no_exchange() -> None:
    for text in ("", "ada", "ada lovelace", "lisbon", "import", "  ", "?"):
        assert not read(text).is_exchange


@pytest.mark.parametrize(
    "text",
    [
        "coffee with ada on sunday",
        "coffee with ada last week",
        "coffee with ada in May",
        "coffee with ada on 3 Dec",
        "coffee with ada 4/5",
        "coffee with ada yesterday and kwame on friday",
        "Kaffee mit Ada am 31.11.",
        "Kaffee mit Ada neulich",
        "coffee with ada this friday",
        "coffee with ada three fridays ago",
        "coffee with ada on easter monday",
        "talked with ada since tuesday",
        "coffee ada 3 weeks",
        "Kaffee mit Ada vor gut einer Woche",
        "Kaffee mit Ada vor Weihnachten",
    ],
)
def test_a_doubtful_day_is_asked(text: str) -> None:
    line = read(text)
    assert len(line.days) != 1
    assert all(piece.is_unsure for piece in line.of(PieceKind.DAY))


@pytest.mark.parametrize("text", ["coffe with ada yestrday", "Kaffe mit Ada gestrn"])
def test_a_day_with_a_letter_wrong(text: str) -> None:
    assert read(text).days == (date(2026, 11, 21),)


def test_a_plan_is_for_a_day_to_come() -> None:
    assert read("i will meet ada on friday").days == (date(2026, 11, 27),)
    assert read("coffee with ada tomorrow").days == (date(2026, 11, 23),)


def test_languages_that_nobody_wrote_are_passed_over() -> None:
    assert read_line("coffee with ada", on=SUNDAY, languages=("xx",)).pieces == ()
    assert read_line("coffee with ada", on=SUNDAY, languages=("xx", "en")).pieces


def test_a_pasted_book_takes_no_time() -> None:
    line = read("coffee with ada " + "and more of it " * 10_000)
    assert said(line, PieceKind.PERSON) == ["ada"]


def _is_sound(line: Line) -> None:
    for piece in line.pieces:
        assert 0 <= piece.start < piece.end <= len(line.text)
        assert line.text[piece.start : piece.end].strip()
    for before, after in pairwise(line.pieces):
        assert before.end <= after.start
    assert len(line.of(PieceKind.FOLLOW_UP)) <= 1


@given(st.text(max_size=120))
def test_no_text_raises_and_pieces_lie_in_it(text: str) -> None:
    _is_sound(read(text))
    _is_sound(read_line(text, on=SUNDAY))


@given(st.lists(WORDS, max_size=14), st.dates(date(1, 1, 1), date(9999, 12, 31)), st.booleans())
def test_no_words_raise_on_any_day(words: list[str], on: date, day_first: bool) -> None:
    _is_sound(read_line(" ".join(words), on=on, day_first=day_first, names=NAMES))
