"""The names of a book in a compact form that is read once: whom words fit, and how well."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from prm.capturing.people_words import Closeness
from prm.matching import one_letter_off, own_letters, plain_letters

_ASCII = str.maketrans(
    {chr(code): " " for code in range(128) if not chr(code).isalnum()} | {"'": "", "`": ""}
)
_WORDS = re.compile(r"[^\W_]+")
#: Scripts that write names without spaces: a given name is found without the family name before it.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_HAS_OTHERS = re.compile(_UNSPACED.pattern[:-1] + "äöüøåÄÖÜØÅ]")
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_NOTHING: frozenset[str] = frozenset()
#: So many letters a beginning needs, and a word in which one letter may be wrong.
_BEGINNING, _TYPO = 3, 4
_LAST_LETTER = "\U0010ffff"


class Name(NamedTuple):
    """One person's names: ``words`` of the display name in order, ``others`` are nicknames and other spellings.

    ``rank`` sorts people who fit equally well: those with a rhythm, then those talked with last, then by name.
    """

    id: int
    words: tuple[str, ...]
    others: frozenset[str]
    rank: tuple[int, int, str]


def name_words(text: str) -> tuple[str, ...]:
    """The words of a name as they are compared: without case, marks, apostrophes and hyphens."""
    if text.isascii():
        return tuple(text.casefold().translate(_ASCII).split())
    return tuple(_WORDS.findall(plain_letters(text)))


def key_words(key: str) -> tuple[str, ...]:
    """The words of a name from its sort key, which is without case and marks already: much faster for many."""
    if key.isascii():
        return tuple(key.translate(_ASCII).split())
    return tuple(_WORDS.findall(own_letters(key)))


def other_words(display_name: str, *more: str) -> frozenset[str]:
    """Nicknames, and other ways to write the words of a name: ``juergen`` for Jürgen, 小明 for 王小明."""
    if not more and (display_name.isascii() or not _HAS_OTHERS.search(display_name)):
        return _NOTHING  # most names of most books
    found: set[str] = set()
    for text in more:
        found.update(name_words(text))
    spelled = display_name.casefold().translate(_SPELLED)
    if spelled.isascii():
        found.update(name_words(spelled))
    else:
        for word in name_words(spelled):
            found.add(word)
            if _UNSPACED.match(word):
                found.update(word[start:] for start in range(1, min(len(word), 3)))
    return frozenset(found)


class NameIndex:
    """Everybody's names, by their words; people are added, changed and removed one by one."""

    def __init__(self, names: Iterable[Name] = ()) -> None:
        self._names: dict[int, Name] = {}
        self._by_word: dict[str, set[int]] = {}
        self._words: list[str] = []
        self._beginnings: dict[int, list[str]] = {}
        for name in names:
            self._add(name)
        self._words = sorted(self._by_word)
        self._near = lru_cache(maxsize=512)(self._find_near)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, contact_id: int) -> bool:
        return contact_id in self._names

    def __getitem__(self, contact_id: int) -> Name:
        return self._names[contact_id]

    def replace(self, contact_ids: Iterable[int], names: Iterable[Name]) -> None:
        """Forget these people and take in these, who are the same ones as they are now."""
        for contact_id in contact_ids:
            old = self._names.pop(contact_id, None)
            if old is not None:
                for word in {*old.words, *old.others}:
                    self._by_word[word].discard(contact_id)
        for name in names:
            for word in {*name.words, *name.others}:
                if word not in self._by_word:
                    insort(self._words, word)
            self._add(name)
        self._beginnings.clear()
        self._near.cache_clear()

    def _add(self, name: Name) -> None:
        self._names[name.id] = name
        for word in (*name.words, *name.others):
            self._by_word.setdefault(word, set()).add(name.id)

    def closeness(self, words: Sequence[str]) -> Closeness | None:
        """How well words fit the closest person, None where they fit nobody."""
        found = self.closest(words)
        return None if found is None else found[0]

    def closest(self, words: Sequence[str]) -> tuple[Closeness, list[int]] | None:
        """The people whom words fit best and equally well, in their order; every word fits another word of the name."""
        if not words:
            return None
        exact = self._all([self._by_word.get(word, set()) for word in words])
        exact = {i for i in exact if self._has_all(i, words)} if len(words) > 1 else exact
        if exact:
            return Closeness.EXACT, self.in_order(self._whole(exact, words))
        if len(words) > 1 or len(words[0]) >= _BEGINNING:
            begun = self._all([self.beginning(word) for word in words])
            begun = {i for i in begun if self.begins_all(i, words)}
            if begun:
                return Closeness.BEGINNING, self.in_order(begun)
        near = {i for i in self._all([self.near(word) for word in words]) if self._is_long(i, words)}
        return (Closeness.TYPO, self.in_order(near)) if near else None

    def _whole(self, found: set[int], words: Sequence[str]) -> set[int]:
        """Of people whom words fit, those who have no other name, where there are such: "Ada" before "Ada Lovelace"."""
        same = {i for i in found if len(self._names[i].words) == len(words)}
        return same or found

    def _all(self, sets: Sequence[set[int]]) -> set[int]:
        sets = sorted(sets, key=len)
        return set.intersection(*sets) if sets else set()

    def _is_long(self, contact_id: int, words: Sequence[str]) -> bool:
        """Whether a name has as many words as were typed: "ada ada" is not Ada Lovelace."""
        name = self._names[contact_id]
        return len(set(words)) == len(words) <= len(name.words) + len(name.others)

    def _has_all(self, contact_id: int, words: Sequence[str]) -> bool:
        """Whether each word stands for one of the name, as often as it does there."""
        name = self._names[contact_id]
        return all(words.count(word) <= name.words.count(word) or word in name.others for word in set(words))

    def begins_all(self, contact_id: int, words: Sequence[str]) -> bool:
        """Whether the words begin different words of the name."""
        name = self._names[contact_id]
        left = [*name.words, *name.others]
        for word in sorted(words, key=len, reverse=True):
            match = next((part for part in left if part == word), None) or next(
                (part for part in left if part.startswith(word)), None
            )
            if match is None:
                return False
            left.remove(match)
        return True

    def in_order(self, found: Iterable[int]) -> list[int]:
        """People who fit equally well, in their order."""
        return sorted(found, key=self._rank)

    def _rank(self, contact_id: int) -> tuple[int, int, str]:
        return self._names[contact_id].rank

    def having(self, word: str) -> set[int]:
        """People with exactly this word in their name."""
        return self._by_word.get(word, set())

    def beginning(self, word: str) -> set[int]:
        """People with a word in their name that begins so."""
        first = bisect_left(self._words, word)
        end = bisect_left(self._words, word + _LAST_LETTER)
        found: set[int] = set()
        return found.union(*(self._by_word[part] for part in self._words[first:end]))

    def near(self, word: str) -> set[int]:
        """People with a word in their name in which one letter is wrong, missing, too many or swapped."""
        near: set[int] = set(self._near(word))
        return near

    def _find_near(self, word: str) -> frozenset[int]:
        if len(word) < _TYPO:
            return frozenset(self.having(word))
        found: set[int] = set()
        for part in one_letter_off(word, self._words):
            found |= self._by_word[part]
        return frozenset(found)

    def near_beginning(self, word: str) -> set[int]:
        """People with a word in their name that begins almost so, while it is still being typed."""
        if len(word) < _TYPO:
            return set()
        found: set[int] = set()
        for length in (len(word) - 1, len(word), len(word) + 1):
            for part in one_letter_off(word, self._beginnings_of(length)):
                found |= self.beginning(part)
        return found

    def _beginnings_of(self, length: int) -> list[str]:
        if length not in self._beginnings:
            self._beginnings[length] = sorted({word[:length] for word in self._words if len(word) >= length})
        return self._beginnings[length]
