"""Says in the person's language what the engine says in English: it recognises the sentence and puts the values back in."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

_FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "translations"
_VALUE: Final = re.compile(r"\{(\d+)\}")


class _Known(NamedTuple):
    pattern: re.Pattern[str]
    order: tuple[int, ...]
    words: str


def in_language(sentence: str) -> str:
    """The sentence in the language of the window; as it is where that is English, or where nobody translated it."""
    plain, patterns = _known(_code())
    if sentence in plain:
        return plain[sentence]
    for one in patterns:
        match = one.pattern.fullmatch(sentence)
        if match is not None:
            values = dict(zip(one.order, match.groups(), strict=True))
            return _VALUE.sub(_Put(values), one.words)
    return sentence


class _Put:
    """Puts the values into their places."""

    def __init__(self, values: dict[int, str]) -> None:
        self._values = values

    def __call__(self, match: re.Match[str]) -> str:
        return self._values.get(int(match[1]), "")


def _code() -> str:
    """What the window speaks: the language whose translation says so, since the locale may be of another territory."""
    told = QCoreApplication.translate("language", "en", "the code of this language")
    return told or QLocale().name().split("_")[0]


@cache
def _known(code: str) -> tuple[dict[str, str], tuple[_Known, ...]]:
    """The sentences of a language: whole ones by their text, and templates, the longest first."""
    path = _FOLDER / f"engine_{code}.json"
    if not path.exists():
        return {}, ()
    stored: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    plain = {template: words for template, words in stored.items() if words and not _VALUE.search(template)}
    templates = [(template, words) for template, words in stored.items() if words and template not in plain]
    templates.sort(key=_length, reverse=True)
    return plain, tuple(_Known(*_pattern(template), words) for template, words in templates)


def _length(pair: tuple[str, str]) -> int:
    return len(pair[0])


def _pattern(template: str) -> tuple[re.Pattern[str], tuple[int, ...]]:
    pieces = _VALUE.split(template)
    texts, numbers = pieces[::2], pieces[1::2]
    source = re.escape(texts[0])
    for text in texts[1:]:
        source += "(.*?)" + re.escape(text)
    return re.compile(source, re.DOTALL), tuple(map(int, numbers))
