"""What columns are called: header words of many languages, and rhythms as people write them, out of one data file."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NOT_WORD = re.compile(r"[\W_]+")
_VALUE_WORDS = frozenset({"value", "wert"})
#: Languages that put what a thing is before whose it is: "teléfono empresa" is a telephone, "company phone" too.
_HEAD_FIRST = frozenset({"fr", "es", "it", "pt"})
#: What only a whole name says: a "Skill Name" is no person's, and an "Application Date" no day to remember.
_WHOLE_ONLY = frozenset({"leave out", "name", "other date", "how met"})
_TOO_COMMON = frozenset(
    {"first", "last", "middle", "nom", "nome", "nombre", "called", "work", "business", "x", "web"}
)
_COUNT = re.compile(r"(\d{1,5})\s*([^\W\d_]*)")


def word_key(text: str) -> str:
    """A column's name for comparing: small words without marks, numbers and punctuation (``E-Mail 2`` is ``e mail``)."""
    apart = _CAMEL.sub(" ", text)
    folded = unicodedata.normalize("NFKD", apart).casefold()
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    words = _NOT_WORD.sub(" ", bare).split()
    return " ".join(word for word in words if not word.isdigit() and word not in _VALUE_WORDS)


@cache
def _data() -> Mapping[str, Mapping[str, object]]:
    from importlib.resources import files

    loaded = json.loads(files("resources.tables").joinpath("columns.json").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    """By language: what each name of a column means."""
    found: dict[str, dict[str, str]] = {}
    for language, meanings in _data()["columns"].items():
        assert isinstance(meanings, dict)
        own = found.setdefault(language, {})
        for meaning, names in meanings.items():
            for name in names:
                own.setdefault(word_key(name), meaning)
    return found


def languages_of(headers: Sequence[str]) -> list[str]:
    """The languages in which these columns may be named, the likeliest first; those that know none are not among them."""
    keys = [word_key(header) for header in headers]
    votes = Counter({language: sum(key in own for key in keys) for language, own in _words().items()})
    return [language for language, number in votes.most_common() if number]


def known_headers(headers: Sequence[str]) -> int:
    """How many of these cells are names of columns in some language."""
    return sum(any(word_key(header) in own for own in _words().values()) for header in headers)


def meaning_of(header: str, languages: Sequence[str]) -> str:
    """What a column of this name holds (a value of ``mapping.Target``); ``""`` where no word says so.

    The whole name counts first, in the likeliest language; then the longest part of it that is a name of its own.
    """
    key = word_key(header)
    ordered = [*languages, *(other for other in _words() if other not in languages)]
    for language in ordered:
        if meaning := _words()[language].get(key):
            return meaning
    words = key.split()
    for language in ordered:
        if meaning := _inside(words, language):
            return meaning
    return ""


def label_of(header: str) -> str:
    """Which of several addresses a column holds: ``home``, ``work``, ``mobile``, ``other``, or ``""``."""
    words = set(word_key(header).split())
    return next((label for label, names in _folded("labels").items() if words & names), "")


def is_about_last_time(header: str) -> bool:
    """Whether a column's name says that it is about the last time (``Last beer``)."""
    words = word_key(header).split()
    return bool(words) and words[0] in _folded("last")["last"]


@cache
def _folded(part: str) -> Mapping[str, frozenset[str]]:
    """A part of the data whose lists hold single words."""
    found = {}
    for name, words in _data()[part].items():
        assert isinstance(words, list)
        found[name] = frozenset(map(word_key, words))
    return found


def _inside(words: Sequence[str], language: str) -> str:
    """The longest part that is a name; of two equally long ones that which says what kind of thing it is."""
    own = _words()[language]
    for length in range(len(words) - 1, 0, -1):
        starts = range(len(words) - length + 1)
        for start in starts if language in _HEAD_FIRST else reversed(starts):
            part = " ".join(words[start : start + length])
            meaning = own.get(part, "")
            if meaning and meaning not in _WHOLE_ONLY and part not in _TOO_COMMON:
                return meaning
    return ""


def rhythm_of(text: str) -> tuple[str, str] | None:
    """A rhythm as a person wrote it: a default circle's name or a number of days, one of both, or None for other words.

    ``monthly`` is ``("Monthly", "")``, ``every 3 weeks`` and ``21`` are ``("", "21")``.
    """
    key = _NOT_WORD.sub(" ", text.casefold()).strip()
    for name, words in _data()["rhythms"].items():
        assert isinstance(words, list)
        if key in (_NOT_WORD.sub(" ", word.casefold()).strip() for word in (name, *words)):
            return (name, "")
    found = _COUNT.search(key)
    if found is None:
        return None
    number, unit = int(found[1]), found[2]
    for days, names in _data()["units"].items():
        assert isinstance(names, list)
        if not unit or unit in names:
            total = number * (int(days) if unit else 1)
            return ("", str(total)) if 0 < total <= 36_500 else None
    return None
