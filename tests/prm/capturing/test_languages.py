"""Every language file can be read and has all that the grammar asks for."""

from __future__ import annotations

import json
from importlib.resources import files
from itertools import pairwise

import pytest

from prm.capturing.languages import Phrases, grammar_of, language, language_codes
from prm.capturing.tokens import tokens_of
from prm.words import InteractionKind


def _keys(value: object, path: str = "") -> set[str]:
    if not isinstance(value, dict):
        return set()
    found = {f"{path}/{key}" for key in value}
    for key, inner in value.items():
        if key not in {"relative", "numbers", "about"}:
            found |= _keys(inner, f"{path}/{key}")
    return found


@pytest.mark.parametrize("code", language_codes())
def test_a_language_has_the_keys_of_english(code: str) -> None:
    read = {
        c: json.loads(files("resources.capture").joinpath(f"{c}.json").read_text(encoding="utf-8"))
        for c in ("en", code)
    }
    optional = {"/about", "/compounds"}
    assert _keys(read["en"]) - optional == _keys(read[code]) - optional
    assert read[code]["language"] == code


@pytest.mark.parametrize("code", language_codes())
def test_a_language_has_words_for_every_kind_and_day(code: str) -> None:
    one = language(code)
    assert one is not None
    assert {meaning.kind for _, meaning in one.kinds} == set(InteractionKind)
    assert set(one.days.weekdays.values()) == set(range(7))
    assert set(one.days.months.values()) == set(range(12))
    assert {0, -1, -2, 1} <= {meaning for _, meaning in one.days.relative}


def test_a_language_nobody_wrote_is_none() -> None:
    assert language("xx") is None
    assert language("../phrases/en") is None
    assert grammar_of(tokens_of("coffee"), ("xx",)) is None


def test_the_longest_phrase_counts() -> None:
    phrases = Phrases([("call", 1), ("call back", 2), ("früh", 3)])
    tokens = tokens_of("call back frueh fruh")
    assert phrases.at(tokens, 0) == (2, 2)
    assert phrases.at(tokens, 1) is None
    assert phrases.at(tokens, 2) == (3, 3)
    assert phrases.at(tokens, 3) == (4, 3)
    assert phrases.at(tokens, 4) is None


def test_a_line_is_in_the_language_that_knows_most_of_it() -> None:
    for text, code in (("Kaffee mit Ada gestern", "de"), ("coffee with Ada yesterday", "en"), ("Ada", "en")):
        grammar = grammar_of(tokens_of(text), ("en", "de"))
        assert grammar is not None
        assert grammar.main.code == code


def test_a_word_of_the_other_language_does_not_take_one_of_this() -> None:
    grammar = grammar_of(tokens_of("brief call with Ada yesterday"), ("de", "en"))
    assert grammar is not None
    assert grammar.kinds.at(tokens_of("brief"), 0) is None  # a letter in German only


@pytest.mark.parametrize(
    ("word", "kind"), [("kafee", "meeting"), ("kinobesuch", "meeting"), ("motoren", None)]
)
def test_a_word_with_a_letter_wrong_and_a_compound(word: str, kind: str | None) -> None:
    grammar = grammar_of(tokens_of("mit gestern"), ("de",))
    assert grammar is not None
    found = grammar.nearly_kind(word)
    assert (None if found is None else found.kind) == kind


def test_phrases_of_one_first_word_are_sorted() -> None:
    one = language("en")
    assert one is not None
    by_first: dict[str, list[int]] = {}
    for words, _ in one.kinds:
        by_first.setdefault(words[0], []).append(len(words))
    assert all(a >= b for lengths in by_first.values() for a, b in pairwise(lengths))
