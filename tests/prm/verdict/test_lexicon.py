"""The phrase files are well formed, and phrases are found as their syntax says."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from prm.verdict.lexicon import Lexicon, lexicon
from prm.words import TokenKind

FILES = sorted(item.name for item in files("resources.phrases").iterdir() if item.name.endswith(".json"))
WORDS = {"function", "pleasant", "logistics", "feeling", "opinion", "reason", "advice"}
LISTS = {"greetings", "signoffs", "formula"}


def made_of(**kinds: list[str]) -> Lexicon:
    return Lexicon([{"language": "xx", "function": "of the", "pleasant": "nice", "kinds": kinds}])


@pytest.mark.parametrize("name", FILES)
def test_a_phrase_file_says_only_what_is_read(name: str) -> None:
    entry = json.loads(files("resources.phrases").joinpath(name).read_text(encoding="utf-8"))
    assert entry.pop("language") == name.removesuffix(".json")
    kinds = entry.pop("kinds")
    assert set(kinds) <= {kind.value for kind in TokenKind} | {"refusal"}
    assert set(entry) <= WORDS | LISTS
    assert all(isinstance(entry[key], str) for key in entry if key in WORDS)
    assert all(
        isinstance(phrase, str) and phrase.strip() for key in LISTS & set(entry) for phrase in entry[key]
    )
    assert all(isinstance(phrase, str) and phrase.strip() for phrases in kinds.values() for phrase in phrases)


def test_the_promised_languages_are_there() -> None:
    assert {"en.json", "de.json", "fr.json", "es.json", "pt.json", "it.json", "nl.json"} <= set(FILES)


@pytest.mark.parametrize(
    ("pattern", "text", "length"),
    [
        ("add you", "add you now", 2),
        ("add * now", "add you now", 3),
        ("add ** now", "add now", 2),
        ("add ** now", "add a b c d now", 6),
        ("add ** now", "add a b c d e now", 0),
        ("gratul~", "gratulujemy panu", 1),
        ("z gratul~", "z gratulacjami", 2),
        ("生日快乐", "生 日 快 乐", 4),
    ],
)
def test_phrases(pattern: str, text: str, length: int) -> None:
    phrase, end = made_of(congratulations=[pattern]).match(text.split(), 0)
    assert end == length
    assert (phrase is not None) == bool(length)


def test_the_longest_phrase_wins() -> None:
    phrase, end = made_of(congratulations=["happy"], birthday_or_anniversary=["happy birthday"]).match(
        ["happy", "birthday"], 0
    )
    assert phrase is not None
    assert (phrase.tag, end) == ("birthday_or_anniversary", 2)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the cat is on the mat and it was not there", "en"),
        ("ich habe das nicht gewusst aber es ist gut", "de"),
        ("je ne sais pas ce que vous en avez fait", "fr"),
        ("no sé lo que me han dicho los de la casa", "es"),
        ("eu não sei o que você fez com a minha casa", "pt"),
        ("non so che cosa hanno fatto con la mia casa", "it"),
        ("ik weet niet wat er met het huis is gebeurd", "nl"),
        ("blorp", ""),
    ],
)
def test_the_language_is_told_by_its_small_words(text: str, language: str) -> None:
    assert lexicon().language(set(text.split())).name == language
