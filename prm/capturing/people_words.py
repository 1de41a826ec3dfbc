"""Find the people in a line: behind "with", behind "met", by names of the book, or as a name nobody has yet."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Protocol

from prm.capturing.languages import Grammar
from prm.capturing.sheet import Role, Sheet
from prm.capturing.values import Piece, PieceKind

_LONGEST_NAME = 5


class Closeness(IntEnum):
    """How well words fit a name of the book."""

    EXACT = 0
    BEGINNING = 1
    TYPO = 2


class Names(Protocol):
    """What a line needs to know of the book."""

    def closeness(self, words: Sequence[str]) -> Closeness | None:
        """How well these words (without case and marks) fit some person's name; None where they do not."""


class NoNames:
    """A book without people: the grammar alone."""

    def closeness(self, words: Sequence[str]) -> Closeness | None:
        """Nobody fits."""
        del words
        return None


class PeopleReader:
    """Takes the names in a line."""

    def __init__(self, sheet: Sheet, grammar: Grammar, names: Names) -> None:
        self._sheet, self._main, self._names = sheet, grammar.main, names
        self._grammar = grammar
        self._links = self._main.with_words | self._main.and_words

    @property
    def has_people(self) -> bool:
        """Whether somebody was found."""
        return bool(self._sheet.of(PieceKind.PERSON))

    def take_whole_names(self, first: int, end: int) -> None:
        """Names of two or more words that somebody of the book has, whatever else their words mean."""
        place = first
        while place < end - 1:
            place = max(place + 1, self._take_exact(place, end, least=2))

    def take_linked_names(self, first: int, end: int) -> None:
        """Exact names behind "with", "met" or "and", also those that are words ("May", "Will")."""
        for place in range(first, end):
            if not self._sheet.is_free(place):
                continue
            kind = self._grammar.kinds.at(self._sheet.tokens, place)
            if self._sheet.word(place) in self._main.with_words:
                self._take_list(place + 1, end, is_certain=False, exact=True)
            elif self._sheet.word(place) in self._main.titles:
                self._take_list(place, end, is_certain=False, exact=True)
            elif kind is not None and kind[1].is_met and kind[0] < end:
                self._take_list(kind[0], end, is_certain=False, exact=True)

    def take_people(self, first: int, end: int) -> None:
        """Everybody else that a stretch of the line names, kinds and days being taken already."""
        self._take_linked(first, end, strangers=False)
        for place in range(first, end):
            if self._sheet.role(place) is Role.PERSON and self._sheet.role(place + 1) is not Role.PERSON:
                self._take_joined(place + 1, end)
        if not self.has_people:
            self._take_loose(first, end, exact=True)
        if not self.has_people:
            self._take_linked(first, end, strangers=True)
        if not self.has_people:
            self._take_behind_met(first, end)
        if not self.has_people:
            self._take_loose(first, end, exact=False)
        if self.has_people:
            self._take_before(first)

    def take_stranger(self, first: int, end: int) -> None:
        """Where nobody was found: the first words that can be a name are one."""
        for start, stop in self._sheet.free_runs(first, end):
            start, stop = self._sheet.trimmed(start, stop, self._main.glue | self._main.to_words)
            end_of_name = self._stranger_end(start, stop) if start < stop else start
            if start < end_of_name:
                self._put(start, end_of_name)
                return

    def take_names(self, first: int, end: int, *, is_certain: bool) -> bool:
        """Take the names that begin at a token; says whether there were any."""
        return self._take_list(first, end, is_certain=is_certain)

    def ends_name(self, first: int, end: int) -> bool:
        """Whether exactly these tokens are a name of the book."""
        return self._sheet.is_free(first, end) and self._fits(first, end) is Closeness.EXACT

    def _take_linked(self, first: int, end: int, *, strangers: bool) -> None:
        """People behind "with", strangers too, and behind "to" and "from": those first who are in the book."""
        for place in range(first, end):
            word = self._sheet.word(place)
            if not self._sheet.is_free(place):
                continue
            if word in self._main.with_words and word not in self._main.and_words:
                self._take_list(place + 1, end, is_certain=True)
            elif word in self._main.to_words or word in self._main.from_words:
                self._take_list(place + 1, end, is_certain=strangers and self._is_about_post(place))

    def _is_about_post(self, place: int) -> bool:
        """Whether "to" and "from" stand behind something that was sent."""
        before = self._sheet.role(place - 1) is Role.KIND
        if not before:
            return False
        for first in range(place - 1, -1, -1):
            kind = self._grammar.kinds.at(self._sheet.tokens, first)
            if kind is not None and kind[0] == place:
                return kind[1].is_sent or kind[1].direction is not None
        return False

    def _take_joined(self, place: int, end: int) -> None:
        """Somebody behind "and" behind somebody, with a day between them maybe."""
        while place < end and self._sheet.role(place) in {Role.DAY, Role.NOISE, Role.SMALL}:
            place += 1
        links = self._main.and_words - {","}
        if place < end and self._sheet.is_free(place) and self._sheet.word(place) in links:
            self._take_list(place + 1, end, is_certain=False)

    def _take_behind_met(self, first: int, end: int) -> None:
        for place in range(first, end):
            kind = self._grammar.kinds.at(self._sheet.tokens, place)
            if kind is not None and kind[1].is_met and self._sheet.role(place) is Role.KIND:
                self._take_list(kind[0], end, is_certain=True)
                if self.has_people:
                    return

    def _take_loose(self, first: int, end: int, *, exact: bool) -> None:
        """The first name of the book that stands anywhere; with a letter wrong only in words that mean nothing else."""
        for start, stop in self._sheet.free_runs(first, end):
            for place in range(start, stop):
                if not exact and (
                    self._main.knows(self._sheet.word(place)) or len(self._sheet.word(place)) < 4
                ):
                    continue
                if self._take_list(place, end, is_certain=False, exact=exact):
                    return

    def _take_before(self, first: int) -> None:
        """Those before "and", "with" or "," before the first person: "ada and lunch" is none, "ada and ben" is two."""
        place = self._sheet.of(PieceKind.PERSON)[0].start
        link = next(i for i, token in enumerate(self._sheet.tokens) if token.start >= place) - 1
        while link > first and self._sheet.word(link) in self._links:
            start = self._name_start(first, link)
            if start == link:
                return
            self._put(start, link)
            link = start - 1

    def _name_start(self, first: int, end: int) -> int:
        """Where the longest name begins that ends here; the end itself where there is none."""
        for length in range(min(_LONGEST_NAME, end - first), 0, -1):
            start = end - length
            if self._sheet.is_free(start, end) and self._fits(start, end) is not None:
                return start
        return end

    def _fits(self, first: int, end: int) -> Closeness | None:
        words = [self._sheet.word(place) for place in range(first, end)]
        if not all(self._sheet.token(place).is_word for place in range(first, end)):
            return None
        found = self._names.closeness(words)
        if found in {None, Closeness.EXACT}:
            return found
        return None if any(self._means_else(place) for place in range(first, end)) else found

    def _means_else(self, place: int) -> bool:
        """Whether a word has a meaning of its own; a single capital letter is one of a name ("Anna K.")."""
        token = self._sheet.token(place)
        if len(token.text) == 1 and token.text.isupper():
            return False
        return self._main.knows(token.word) or token.word in self._main.days.weekdays

    def _take_exact(self, place: int, end: int, least: int = 1) -> int:
        for length in range(min(_LONGEST_NAME, end - place), least - 1, -1):
            if (
                self._sheet.is_free(place, place + length)
                and self._fits(place, place + length) is Closeness.EXACT
            ):
                self._put(place, place + length)
                return place + length
        return place

    def _name_end(self, place: int, end: int, *, exact: bool) -> int:
        """Where the name ends that begins here: the longest, the closest; the place itself where there is none."""
        best: tuple[int, int, int] | None = None
        for length in range(1, min(_LONGEST_NAME, end - place) + 1):
            if not self._sheet.is_free(place, place + length):
                break
            fit = self._fits(place, place + length)
            if fit is None or (exact and not (fit is Closeness.EXACT or self._is_begun(place, length, fit))):
                continue
            # A longer name counts more than a closer one, if its own words do: "ada lovelac" is more than "ada".
            best = max(best or (0, 0, 0), (length, -int(fit), place + length))
        return place if best is None else best[2]

    def _is_begun(self, place: int, length: int, fit: Closeness) -> bool:
        """Whether an exact first word is followed by a beginning: "anna k"."""
        return length > 1 and fit is Closeness.BEGINNING and self._fits(place, place + 1) is Closeness.EXACT

    def _take_list(self, place: int, end: int, *, is_certain: bool, exact: bool = False) -> bool:
        """Names with "and", "," or "&" between them; ``is_certain`` takes a stranger's name as well."""
        taken = False
        while place < end:
            place = self._behind_title(place, end)
            if self._sheet.role(place) is Role.PERSON:  # taken already, by the whole name
                while self._sheet.role(place) is Role.PERSON:
                    place += 1
                stop = place
            else:
                stop = self._name_end(place, end, exact=exact)
                if stop == place and is_certain:
                    stop = self._stranger_end(place, self._run_end(place, end))
                if stop == place:
                    break
                self._put(place, stop)
            taken = True
            after, is_strict = self._behind_link(stop, end)
            if after == stop:
                break
            certain_next = is_certain and is_strict
            if not self._is_name_next(after, end, is_certain=certain_next):
                break
            if not is_strict and self._is_whose(after):
                break  # "with Ada, Kwame's boss came along"
            self._sheet.take(stop, after, Role.SMALL)
            place, is_certain = after, certain_next
        return taken

    def _run_end(self, place: int, end: int) -> int:
        while place < end and self._sheet.is_free(place) and self._sheet.token(place).is_word:
            place += 1
        return place

    def _behind_title(self, place: int, end: int) -> int:
        """Behind "Dr." or "Mrs", or an article before a name ("mit der Ada")."""
        start = place
        while place < end - 1 and self._sheet.word(place) in self._main.titles:
            place += 2 if self._sheet.word(place + 1) == "." else 1
        if (
            place < end - 1
            and self._sheet.word(place) in self._main.articles
            and self._name_end(place + 1, end, exact=True) > place + 1
        ):
            place += 1
        return place if self._sheet.is_free(place) or self._sheet.role(place) is Role.PERSON else start

    def _behind_link(self, place: int, end: int) -> tuple[int, bool]:
        """Behind "and", "," or both; strict where it was a word or "&", so that a stranger may follow."""
        after, is_strict = place, False
        while after < end and self._sheet.is_free(after) and self._sheet.word(after) in self._links | {"/"}:
            is_strict = is_strict or self._sheet.word(after) not in {",", "/"}
            after += 1
        return after, is_strict

    def _is_name_next(self, place: int, end: int, *, is_certain: bool) -> bool:
        place = self._behind_title(place, end)
        if place < end and self._sheet.role(place) is Role.PERSON:
            return True
        if self._name_end(place, end, exact=False) > place:
            return True
        return is_certain and self._stranger_end(place, self._run_end(place, end)) > place

    def _is_whose(self, place: int) -> bool:
        """Whether a word says whose the next one is."""
        token = self._sheet.token(place)
        return token.text.endswith(("'s", "’s")) and self._sheet.is_free(place + 1)

    def _stranger_end(self, place: int, end: int) -> int:
        """Where a stranger's name ends: all words with a capital letter, or one or two small ones."""
        if place >= end or not self._sheet.is_free(place):
            return place
        token = self._sheet.token(place)
        main = self._main
        small = main.glue | main.articles | main.with_words | main.to_words | main.crowd
        if not token.is_word or token.word in small or self._grammar.topic.at(self._sheet.tokens, place):
            return place
        stop = place + 1
        if token.is_capital:
            while stop < end and self._sheet.token(stop).is_capital and self._sheet.word(stop) not in small:
                stop += 1
            return stop
        run = self._run_end(place, end)
        return run if run - place <= 2 and self._sheet.word(run - 1) not in small else stop

    def _put(self, first: int, end: int) -> None:
        self._sheet.put(first, end, Piece(0, 0, PieceKind.PERSON, self._sheet.words(first, end)))
