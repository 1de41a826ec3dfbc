"""A line as tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.capturing.tokens import spellings, tokens_of


@pytest.mark.parametrize(
    ("text", "sorts"),
    [
        ("coffee with O’Neil", ["word", "word", "word"]),
        ("am 14.5. um 15:30", ["word", "dotted", "word", "clock"]),
        ("14.05.2026", ["dotted"]),
        ("2026-05-14", ["iso"]),
        ("5/14/26", ["slash"]),
        ("the 14th, 14. Mai", ["word", "ordinal", "mark", "ordinal", "word"]),
        ("version 2.5", ["word", "point"]),
        ("14 chairs #work-x", ["number", "word", "tag"]),
        ("e-mail", ["word", "word"]),
        ("lunch - maps", ["word", "mark", "word"]),
        ("王小明", ["word"]),
        ("प्रिया", ["word"]),
    ],
)
def test_sorts(text: str, sorts: list[str]) -> None:
    assert [token.sort for token in tokens_of(text)] == sorts


def test_words_have_no_case_marks_or_apostrophes() -> None:
    assert [token.word for token in tokens_of("Inês O’Neil Weiß Søren Jürgen's Łukasz")] == [
        "ines",
        "oneil",
        "weiss",
        "soren",
        "jurgen",
        "lukasz",
    ]


def test_an_umlaut_is_spelled_in_two_ways() -> None:
    assert spellings("früh") == (("fruh",), ("frueh",))
    assert spellings("early") == (("early",),)


@given(st.text(max_size=200))
def test_tokens_lie_in_the_text_in_order(text: str) -> None:
    end = 0
    for token in tokens_of(text):
        assert end <= token.start < token.end <= len(text)
        assert text[token.start : token.end] == token.text
        end = token.end
