"""What the language files know: phrases with what they mean, read once; and which language a line is in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Generic, NamedTuple, TypeVar

from prm.capturing.tokens import Token, spellings
from prm.matching import one_letter_off
from prm.words import Direction, InteractionKind

M = TypeVar("M")

#: So many letters a word needs for one of them to be wrong, and a word at the end of a compound.
_TYPO, _COMPOUND = 5, 4


class Phrases(Generic[M]):
    """Phrases by their words, the longest first, each with a meaning."""

    def __init__(self, phrases: Iterable[tuple[str, M]] = ()) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], M]]] = {}
        self._known: set[tuple[str, ...]] = set()
        for phrase, meaning in phrases:
            for words in spellings(phrase.strip()):
                self.add(words, meaning)

    def add(self, words: tuple[str, ...], meaning: M) -> None:
        """Add a phrase, unless there is one of these words."""
        if not words or words in self._known:
            return
        self._known.add(words)
        listed = self._by_first.setdefault(words[0], [])
        listed.append((words, meaning))
        listed.sort(key=_longest_first)

    def __contains__(self, word: str) -> bool:
        return (word,) in self._known

    def __iter__(self) -> Iterator[tuple[tuple[str, ...], M]]:
        for listed in self._by_first.values():
            yield from listed

    def at(self, tokens: Sequence[Token], place: int) -> tuple[int, M] | None:
        """The longest phrase that begins at a token: where it ends, and what it means."""
        if place >= len(tokens):
            return None
        for words, meaning in self._by_first.get(tokens[place].word, ()):
            end = place + len(words)
            if end <= len(tokens) and all(
                tokens[place + i].word == word for i, word in enumerate(words[1:], 1)
            ):
                return end, meaning
        return None


def _longest_first(entry: tuple[tuple[str, ...], object]) -> int:
    return -len(entry[0])


class KindWords(NamedTuple):
    """What a word for a kind says; see ``about`` in ``en.json``."""

    kind: InteractionKind
    title: str
    is_strong: bool
    is_weak: bool
    is_sent: bool
    is_last: bool
    direction: Direction | None
    is_met: bool


def _listed(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.split(",") if phrase.strip()]


class Language:
    """One language file, ready to be looked into."""

    def __init__(self, entries: Mapping[str, Any]) -> None:
        self.code = str(entries["language"])
        self.kinds: Phrases[KindWords] = Phrases()
        people, follow_ups = entries["people"], entries["follow_ups"]
        met = _set(people["met"])
        last = {spellings(phrase)[0] for phrase in _listed(entries["verbs_last"])}
        for group in entries["kinds"]:
            for phrase in _listed(group["words"]):
                meaning = KindWords(
                    InteractionKind(group["kind"]),
                    group["title"],
                    bool(group.get("strong")),
                    bool(group.get("weak")),
                    bool(group.get("is_sent")),
                    spellings(phrase)[0] in last,
                    Direction(group["direction"]) if group.get("direction") else None,
                    not met.isdisjoint(spellings(phrase)[0]),
                )
                for words in spellings(phrase):
                    self.kinds.add(words, meaning)
        self.kind_words = {words[0]: meaning for words, meaning in self.kinds if len(words) == 1}
        self.has_compounds = bool(entries.get("compounds"))
        self.lead_in = _set(entries["lead_in"])
        self.days = DayLexicon(entries["days"])
        self.follow_ups = _plain(follow_ups["words"])
        self.follow_ups_with_day = _plain(follow_ups["with_day"])
        self.follow_up_lead = _plain(follow_ups["lead"])
        self.follow_up_then = _set(follow_ups["then"])
        self.follow_up_to = _set(follow_ups["to"])
        self.crowd = _set(people["crowd"])
        self.with_words = _set(people["with"])
        self.to_words = _set(people["to"])
        self.from_words = _set(people["from"])
        self.and_words = _set(people["and"]) | {"&", "+", ","}
        self.titles = _set(people["titles"])
        self.mine = _set(people["mine"])
        self.theirs = _set(people["theirs"])
        self.sent = _set(people["sent"])
        self.got = _set(people["got"])
        self.future = _plain(entries["days"]["future"])
        self.topic = _plain(entries["topic"]["before"])
        self.topic_words = frozenset(words[0] for words, _ in self.topic if len(words) == 1)
        self.topic_loose = _set(entries["topic"]["loose"])
        self.topic_inside = _set(entries["topic"]["inside"])
        self.articles = _set(entries["topic"]["articles"])
        self.passing = _plain(entries["passing"])
        self.glue = _set(entries["glue"])

    def knows(self, word: str) -> bool:
        """Whether a word is one of the language's own small words, kinds or days."""
        return (
            word in self.glue
            or word in self.with_words
            or word in self.to_words
            or word in self.kinds
            or word in self.days.relative
            or word in self.topic
        )

    def tells(self, word: str) -> bool:
        """Whether a word says something by itself, so that it tells the language better than a small one."""
        return word in self.kinds or word in self.days.relative


class DayLexicon:
    """The words for days of one language."""

    def __init__(self, entries: Mapping[str, Any]) -> None:
        self.relative = Phrases[int](entries["relative"].items())
        risky = {words[0] for phrase in _listed(entries["risky"]) for words in spellings(phrase)}
        self.risky = frozenset(risky)
        self.weekdays = dict(_numbered(entries["weekdays"]))
        self.months = dict(_numbered(entries["months"]))
        self.at = _plain(entries["at"])
        self.last = _plain(entries["last"])
        self.long_words = [word for word in self.weekdays if word not in self.risky]
        self.long_words += [words[0] for words, _ in self.relative if len(words) == 1]
        self.this = _plain(entries["this"])
        self.next = _plain(entries["next"])
        self.parts = _plain(entries["parts"])
        self.numbers = Phrases[int](entries["numbers"].items())
        self.some = _plain(entries["some"])
        self.units = Phrases[str](
            (phrase, unit) for unit, phrases in entries["units"].items() for phrase in _listed(phrases)
        )
        self.today_units = _set(entries["today_units"])
        self.ago_before = _set(entries["ago_before"])
        self.ago_after = _set(entries["ago_after"])
        self.coming = _set(entries["coming"])
        self.places: Phrases[str] = Phrases(
            (phrase, place) for place in ("start", "middle", "end") for phrase in _listed(entries[place])
        )
        self.vague = _plain(entries["vague"])
        self.before_last = _plain(entries["before_last"])
        self.lasting = _set(entries["lasting"])
        self.bounds = _set(entries["bounds"])
        self.unit_words = Phrases[str](
            (phrase, unit)
            for unit in ("week", "weekend", "month", "year")
            for phrase in _listed(entries[f"unit_{unit}"])
        )
        self.weekend = _plain(entries["weekend"])
        self.clock = _set(entries["clock"])
        self.clock_after = _set(entries["clock_after"])
        self.the = _set(entries["the"])
        self.of = _set(entries["of"])
        self.often = _set(entries["often"])


def _set(text: str) -> frozenset[str]:
    return frozenset(words[0] for phrase in _listed(text) for words in spellings(phrase) if words)


def _plain(text: str) -> Phrases[None]:
    return Phrases((phrase, None) for phrase in _listed(text))


def _numbered(listed: Sequence[str]) -> Iterator[tuple[str, int]]:
    for number, names in enumerate(listed):
        for name in names.split():
            for words in spellings(name):
                yield words[0], number


@cache
def language(code: str) -> Language | None:
    """A language by its code, None where there is no file of it."""
    file = files("resources.capture").joinpath(f"{code}.json")
    if not code.isalnum() or not file.is_file():
        return None
    return Language(json.loads(file.read_text(encoding="utf-8")))


def language_codes() -> tuple[str, ...]:
    """The languages that a line can be written in."""
    names = (file.name for file in files("resources.capture").iterdir())
    return tuple(sorted(name.removesuffix(".json") for name in names if name.endswith(".json")))


class Grammar:
    """The language of a line, and the words of the others where they do not mean something else in it."""

    def __init__(self, languages: Sequence[Language]) -> None:
        self.main, self.others = languages[0], tuple(languages[1:])
        self.kinds = self._united(_kinds_of)
        self.follow_ups = self._united(_follow_ups_of)
        self.follow_ups_with_day = self._united(_follow_ups_with_day_of)
        self.passing = self._united(_passing_of)
        self.topic = self._united(_topic_of)

    def nearly_kind(self, word: str) -> KindWords | None:
        """The kind that a word of five letters or more means if one letter is wrong, or if it is a compound of one."""
        if len(word) < _TYPO or self.main.knows(word):
            return None
        near = one_letter_off(word, [known for known in self.main.kind_words if len(known) >= _TYPO])
        if near:
            return self.main.kind_words[near[0]]
        if not self.main.has_compounds:
            return None
        ends = [known for known in self.main.kind_words if len(known) >= _COMPOUND and word.endswith(known)]
        return self.main.kind_words[max(ends, key=len)] if ends else None

    def _united(self, table: Callable[[Language], Phrases[M]]) -> Phrases[M]:
        united: Phrases[M] = Phrases()
        for words, meaning in table(self.main):
            united.add(words, meaning)
        for other in self.others:
            for words, meaning in table(other):
                if len(words) > 1 or not self.main.knows(words[0]):
                    united.add(words, meaning)
        return united


def _kinds_of(one: Language) -> Phrases[KindWords]:
    return one.kinds


def _follow_ups_of(one: Language) -> Phrases[None]:
    return one.follow_ups


def _follow_ups_with_day_of(one: Language) -> Phrases[None]:
    return one.follow_ups_with_day


def _passing_of(one: Language) -> Phrases[None]:
    return one.passing


def _topic_of(one: Language) -> Phrases[None]:
    return one.topic


@cache
def _grammar(codes: tuple[str, ...]) -> Grammar | None:
    known = [one for one in map(language, codes) if one is not None]
    return Grammar(known) if known else None


def grammar_of(tokens: Sequence[Token], codes: Sequence[str]) -> Grammar | None:
    """The grammar for a line: of the given languages the one that knows most of its words, the first among equals."""
    known = [one for one in map(language, dict.fromkeys(codes)) if one is not None]
    if not known:
        return None
    words = [token.word for token in tokens if token.is_word]

    def strangeness(one: Language) -> int:
        return -sum(one.knows(word) + one.tells(word) for word in words)

    ordered = sorted(known, key=strangeness)
    return _grammar(tuple(one.code for one in ordered))
