"""What the phrase files know: which words are small change, and which phrases give a kind of message away."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

FUNCTION, PLEASANT, LOGISTICS, FEELING, OPINION = 1, 2, 4, 8, 16
_CLASSES = {
    "function": FUNCTION,
    "pleasant": PLEASANT,
    "logistics": LOGISTICS,
    "feeling": FEELING,
    "opinion": OPINION,
    "reason": OPINION,
    "advice": OPINION,
}
FORMULA = "formula"

_MARKS = "\u0300-\u036f\u0610-\u065f\u0900-\u0963\u0966-\u0d7f\u0e00-\u0e7f\u200c\u200d"
_IDEOGRAPH = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
_NOT_IDEOGRAPH = rf"(?:(?![{_IDEOGRAPH}])[^\W_]|[{_MARKS}])"
#: Most letters of most texts, taken in one stride.
_LATIN = "[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]"
TOKEN = re.compile(
    rf"(?P<number>\d+(?:[.,:]\d+){{0,5}}[^\W\d_]{{0,3}})(?![^\W_])"
    rf"|(?P<word>(?:{_LATIN}+|{_NOT_IDEOGRAPH})+(?:['’][^\W_]+)*)|(?P<sign>[{_IDEOGRAPH}])|(?P<end>[.!?…。！？؟।\n]+)"
)
_PATTERN_TOKEN = re.compile(rf"\*\*|\*|{_NOT_IDEOGRAPH}+(?:['’][^\W_]+)*~?|[{_IDEOGRAPH}]|%")

_HELD_WORDS = 50_000


def fold(text: str) -> str:
    """The text as phrases are compared: small letters, straight apostrophes."""
    return text.lower().replace("’", "'")


class Phrase(NamedTuple):
    """A phrase as tokens. ``word~`` is any word that begins so, ``*`` any one word, ``**`` none to four words."""

    tokens: tuple[str, ...]
    tag: str
    text: str


class Language(NamedTuple):
    """The words of one language, by class, over those politenesses of all languages that mean nothing else in it."""

    name: str
    classes: dict[str, int]


class Lexicon:
    """All phrase files together: phrases of every language at once, words by language."""

    def __init__(self, entries: Iterable[dict[str, object]]) -> None:
        entries = list(entries)
        self._exact: dict[str, list[Phrase]] = {}
        self._prefixed: dict[str, list[Phrase]] = {}
        #: What ``starting`` found before, by word.
        self.held: dict[str, tuple[tuple[Phrase, str], ...]] = {}
        self._languages_of: dict[str, list[str]] = {}
        self._languages: dict[str, Language] = {}
        greetings: list[str] = []
        signoffs: list[str] = []
        pleasant: dict[str, int] = {}
        own: dict[str, dict[str, int]] = {}
        for entry in entries:
            name = str(entry["language"])
            own[name] = _classes(entry)
            for word, bits in own[name].items():
                if bits & FUNCTION:
                    self._languages_of.setdefault(word, []).append(name)
                if bits & PLEASANT and not bits & FUNCTION:
                    pleasant[word] = PLEASANT
            greetings += _strings(entry, "greetings")
            signoffs += _strings(entry, "signoffs")
            self._add_phrases(entry)
        for name, classes in own.items():
            self._languages[name] = Language(name, pleasant | classes)
        self.unknown = Language("", pleasant)
        self.greeting = _line_start(greetings)
        self.signoff = _line_alone(signoffs)

    def _add_phrases(self, entry: dict[str, object]) -> None:
        kinds = entry.get("kinds")
        tagged = [(FORMULA, text) for text in _strings(entry, "formula")]
        if isinstance(kinds, dict):
            tagged += [(str(tag), str(text)) for tag, texts in kinds.items() for text in texts]
        for tag, text in tagged:
            tokens = tuple(_PATTERN_TOKEN.findall(fold(text)))
            if not tokens:
                continue
            phrase = Phrase(tokens, tag, text)
            if tokens[0].endswith("~"):
                self._prefixed.setdefault(tokens[0][:2], []).append(phrase)
            else:
                self._exact.setdefault(tokens[0], []).append(phrase)

    def language(self, words: set[str]) -> Language:
        """The language that most of these words are small words of.

        Fewer than two small words tell nothing: then only what is polite in any language counts.
        """
        hits: dict[str, int] = {}
        for word in words:
            for name in self._languages_of.get(word, ()):
                hits[name] = hits.get(name, 0) + 1
        best, most = self.unknown, 1
        if hits:
            for name, language in self._languages.items():
                if hits.get(name, 0) > most:
                    best, most = language, hits[name]
        return best

    def starting(self, word: str) -> tuple[tuple[Phrase, str], ...]:
        """The phrases whose first word this is, each with its second word where only one fits.

        They are held, because most words begin no phrase and nearly all return.
        """
        found = self.held.get(word)
        if found is None:
            if len(self.held) >= _HELD_WORDS:
                self.held.clear()
            prefixed = self._prefixed.get(word[:2], ())
            fitting = [phrase for phrase in prefixed if word.startswith(phrase.tokens[0][:-1])]
            phrases = (*self._exact.get(word, ()), *fitting)
            found = self.held[word] = tuple((phrase, _second(phrase)) for phrase in phrases)
        return found

    def match(self, words: Sequence[str], start: int) -> tuple[Phrase | None, int]:
        """The longest phrase that begins with this word, and the index after it."""
        found, end = None, start
        following = words[start + 1] if start + 1 < len(words) else ""
        for phrase, second in self.starting(words[start]):
            if second and second != following:
                continue
            reached = _reach(phrase.tokens, 1, words, start + 1)
            if reached > end:
                found, end = phrase, reached
        return found, end


def _second(phrase: Phrase) -> str:
    token = phrase.tokens[1] if len(phrase.tokens) > 1 else ""
    return "" if token.startswith("*") or token.endswith("~") else token


def _reach(pattern: tuple[str, ...], at: int, words: Sequence[str], position: int) -> int:
    """The index after the words that fit the pattern from ``at`` on, or -1."""
    size = len(words)
    for index in range(at, len(pattern)):
        token = pattern[index]
        if token == "**":
            for skipped in range(5):
                reached = _reach(pattern, index + 1, words, position + skipped)
                if reached >= 0:
                    return reached
            return -1
        if position >= size:
            return -1
        word = words[position]
        if token != word and token != "*" and not (token[-1] == "~" and word.startswith(token[:-1])):
            return -1
        position += 1
    return position if position <= size else -1


def _strings(entry: dict[str, object], key: str) -> list[str]:
    values = entry.get(key, [])
    return [str(value) for value in values] if isinstance(values, list) else []


def _classes(entry: dict[str, object]) -> dict[str, int]:
    classes: dict[str, int] = {}
    for key, bit in _CLASSES.items():
        for word in fold(str(entry.get(key, ""))).split():
            classes[word] = classes.get(word, 0) | bit
    return classes


def _alternatives(phrases: list[str]) -> str:
    return (
        "|".join(re.escape(fold(phrase)) for phrase in sorted(set(phrases), key=len, reverse=True))
        or r"\Z.\A"
    )


def _line_start(phrases: list[str]) -> re.Pattern[str]:
    """A salutation with its name, up to the comma or the end of its line."""
    name = r"(?:[^\S\n]{1,3}[^\s,.!?:;\n،，、।！。]{1,40})"
    return re.compile(
        rf"\s{{0,9}}(?:{_alternatives(phrases)})(?![^\W_]){name}{{0,4}}?\s{{0,3}}(?:[,!.:;،，、。！\n]{{1,9}}|$)",
        re.IGNORECASE,
    )


def _line_alone(phrases: list[str]) -> re.Pattern[str]:
    """A closing formula with the name after it, at the end of the text."""
    name = r"(?:[,!.]?\s{0,9}(?:[^\s,.!?]{1,40}\.?[^\S\n]{0,3}){0,3})"
    return re.compile(
        rf"(?:^|(?<=[.!?…\n]))\s{{0,9}}(?:{_alternatives(phrases)})(?![^\W_]){name}[!.]?\s{{0,9}}$",
        re.IGNORECASE,
    )


@cache
def lexicon() -> Lexicon:
    """Every phrase file, read once when the first text is judged."""
    from importlib.resources import (
        files,
    )  # a tenth of the import of this room, and needed for the first text only

    folder = files("resources.phrases")
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".json"))
    return Lexicon(json.loads(folder.joinpath(name).read_text(encoding="utf-8")) for name in names)
