"""Rank titles of commands and lists by what was typed: beginnings first, then words, initials, letters in order, typos."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from prm.capturing.names import name_words
from prm.matching import one_letter_off, plain_letters

_TYPO = 4


class Fit(IntEnum):
    """How a title fits, the best first."""

    BEGINNING = 0
    WORDS = 1
    ANY_ORDER = 2
    INITIALS = 3
    INSIDE = 4
    TYPO = 5


class Ranked(NamedTuple):
    """A title that fits: its ``place`` in the titles given, and how."""

    place: int
    fit: Fit


def rank_titles(words: str, titles: Sequence[str]) -> tuple[Ranked, ...]:
    """The titles that fit what was typed, the best first, equals as they were given; no words fit every title."""
    typed = name_words(words)
    if not typed:
        return tuple(Ranked(place, Fit.BEGINNING) for place in range(len(titles)))
    ranked = [
        Ranked(place, fit)
        for place, title in enumerate(titles)
        if (fit := _fit(typed, name_words(title), plain_letters(title))) is not None
    ]
    return tuple(sorted(ranked, key=_best_first))


def _best_first(ranked: Ranked) -> tuple[int, int]:
    return ranked.fit, ranked.place


def _fit(typed: Sequence[str], title: Sequence[str], text: str) -> Fit | None:
    if _in_order(typed, title):
        return Fit.BEGINNING if title and title[0].startswith(typed[0]) else Fit.WORDS
    if _each_begins(typed, title):
        return Fit.ANY_ORDER
    initials = "".join(word[0] for word in title)
    if len(typed) == 1 and len(typed[0]) > 1 and initials.startswith(typed[0]):
        return Fit.INITIALS
    if all(len(word) > 2 and word in text for word in typed):
        return Fit.INSIDE
    return Fit.TYPO if all(_is_near(word, title) for word in typed) else None


def _in_order(typed: Sequence[str], title: Sequence[str]) -> bool:
    place = 0
    for word in typed:
        while place < len(title) and not title[place].startswith(word):
            place += 1
        if place == len(title):
            return False
        place += 1
    return True


def _each_begins(typed: Sequence[str], title: Sequence[str]) -> bool:
    return all(any(part.startswith(word) for part in title) for word in typed)


def _is_near(word: str, title: Sequence[str]) -> bool:
    """Whether a word begins one of the title, with one letter wrong where it has four or more."""
    if any(part.startswith(word) for part in title):
        return True
    if len(word) < _TYPO:
        return False
    cuts = {
        part[:length] for part in title for length in (len(word) - 1, len(word), len(word) + 1, len(part))
    }
    return bool(one_letter_off(word, sorted(cuts)))
