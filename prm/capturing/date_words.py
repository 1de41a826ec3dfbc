"""Read dates as people write them: 14 May, 14.5., 5/14, 2026-05-14, the 14th."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from prm.capturing import days
from prm.capturing.days import Reading
from prm.capturing.languages import DayLexicon, Language
from prm.capturing.tokens import Token

_CENTURY = 2000
#: Names of days and months of so many letters at most are short for something.
_SHORT = 4
#: Figures that look like a date and are none.
_NO_DATES = frozenset({"24/7"})


class DayWords(NamedTuple):
    """Tokens ``first:end`` that say a day, with the word before it ("on"); ``is_bare`` has none and is no date.

    ``is_span`` is a length of time without "in" or "ago", which means something in a follow-up only.
    """

    first: int
    end: int
    reading: Reading
    is_bare: bool = False
    is_span: bool = False
    is_weekday: bool = False


class DateReader:
    """Reads dates in the tokens of one line."""

    def __init__(
        self, tokens: Sequence[Token], main: Language, on: date, day_first: bool | None = None
    ) -> None:
        self.tokens, self.main, self.on, self._day_first = tokens, main, on, day_first

    def word(self, place: int) -> str:
        """A token's word, empty beyond the line."""
        return self.tokens[place].word if 0 <= place < len(self.tokens) else ""

    def sort(self, place: int) -> str:
        """The sort of a token, empty beyond the line."""
        return self.tokens[place].sort if 0 <= place < len(self.tokens) else ""

    def year(self, place: int) -> int | None:
        """The year that a token is, or None."""
        if self.sort(place) == "number" and re.fullmatch(r"(?:19|20)\d\d", self.word(place)):
            return int(self.word(place))
        return None

    def behind_point(self, place: int) -> int:
        """Behind a name of a day or month, and behind the point of a short one ("Do.", "Nov.")."""
        is_short = len(self.word(place)) <= _SHORT
        return place + 1 + (is_short and self.word(place + 1) == ".")

    def date_at(self, lexicon: DayLexicon, place: int, *, has_at: bool) -> DayWords | None:
        """The date that begins at a token; ``has_at``: behind a word such as "on", so that 3.12 is one too."""
        if place >= len(self.tokens):
            return None
        token = self.tokens[place]
        numbers = [int(part) for part in re.findall(r"\d+", token.text)]
        if token.sort == "iso":
            return self._day_words(place, place + 1, [(numbers[0], numbers[1], numbers[2])])
        if token.sort == "dotted" or (token.sort == "point" and (has_at or len(numbers) > 2)):
            return self._written(place, numbers, [(1, 0)])
        if token.sort == "point" and not self._is_plain_word(lexicon, place + 1):
            found = self._written(place, numbers, [(1, 0)])  # 20.11: a day, or a number
            return None if found is None else self._doubted(found)
        if token.text in _NO_DATES:
            return None
        if token.sort == "slash":
            orders = {True: [(1, 0)], False: [(0, 1)], None: [(1, 0), (0, 1)]}[self._day_first]
            return self._written(place, numbers, orders)
        return self._date_in_words(lexicon, place, has_at)

    def _written(
        self, place: int, numbers: Sequence[int], orders: Sequence[tuple[int, int]]
    ) -> DayWords | None:
        """A date in figures; ``orders`` are where the month and the day stand."""
        end, year = place + 1, numbers[2] if len(numbers) > 2 else None
        if year is None and (later := self.year(end)) is not None:
            end, year = end + 1, later
        if year is not None and year < 100:
            year += _CENTURY
        dates = [(year, numbers[month], numbers[day]) for month, day in orders]
        return self._day_words(place, end, dates)

    def _day_words(
        self, place: int, end: int, dates: Sequence[tuple[int | None, int, int]]
    ) -> DayWords | None:
        readings = [
            days.day_of_year(self.on, month, day, year)
            for year, month, day in dates
            if 1 <= month <= 12 and 1 <= day <= 31
        ]
        readings = [reading for reading in readings if reading.happened]
        if not readings:  # the calendar has no such day: nobody can know which one is meant
            return DayWords(place, end, Reading((), ())) if self.sort(place) in {"iso", "dotted"} else None
        return DayWords(
            place,
            end,
            Reading(
                tuple(dict.fromkeys(day for reading in readings for day in reading.happened)),
                tuple(dict.fromkeys(day for reading in readings for day in reading.coming)),
                is_past=all(reading.is_past for reading in readings),
                is_future=all(reading.is_future for reading in readings),
            ),
        )

    def _date_in_words(self, lexicon: DayLexicon, place: int, has_at: bool) -> DayWords | None:
        """14 May, May 14th, the 14th of May 2026, 14. Mai; and "the 14th" alone."""
        start = place + (self.word(place) in lexicon.the)
        if (day := self._day_number(start)) is not None:
            end = start + 1
            if self.word(end) in lexicon.of or self.word(end) in lexicon.the:
                end += 1
            month = lexicon.months.get(self.word(end))
            if month is not None:
                return self._in_year(place, self.behind_point(end), month + 1, day)
            is_ordinal = self.sort(start) == "ordinal"
            if is_ordinal and (has_at or start > place) and not self._is_plain_word(lexicon, start + 1):
                return DayWords(place, start + 1, days.day_of_month(self.on, day))
            if has_at and self._is_lone_number(lexicon, start):  # "on 20"
                return self._doubted(DayWords(place, start + 1, days.day_of_month(self.on, day)))
            return None
        month = lexicon.months.get(self.word(place))
        start = place + 1 + (self.word(place + 1) in lexicon.the)
        if month is not None and (day := self._day_number(start)) is not None:
            if self.word(start + 1) in lexicon.months and self.sort(start) != "ordinal":
                return None  # "with May 14 May": the first is a name
            return self._in_year(place, start + 1, month + 1, day)
        return None

    def _is_lone_number(self, lexicon: DayLexicon, place: int) -> bool:
        if self.word(place - 1) in lexicon.clock:
            return False  # "at 5"
        following = place + 1
        is_counted = lexicon.units.at(self.tokens, following) or self.sort(following) in {"number", "mark"}
        return not (is_counted or self._is_plain_word(lexicon, following)) and (
            self.word(following) not in lexicon.clock_after
        )

    def _doubted(self, words: DayWords) -> DayWords:
        """Words that may be a day, and may be none: then it was today."""
        happened = tuple(dict.fromkeys((*words.reading.happened, self.on)))
        return words._replace(reading=words.reading._replace(happened=happened))

    def _is_plain_word(self, lexicon: DayLexicon, place: int) -> bool:
        if place >= len(self.tokens) or not self.tokens[place].is_word:
            return False
        return not self.main.knows(self.word(place)) and lexicon.parts.at(self.tokens, place) is None

    def _day_number(self, place: int) -> int | None:
        if self.sort(place) not in {"number", "ordinal"}:
            return None
        number = int(re.findall(r"\d+", self.word(place))[0][:4])
        return number if 1 <= number <= 31 else None

    def _in_year(self, place: int, end: int, month: int, day: int) -> DayWords | None:
        follows = end + (self.word(end) == ",")
        year = self.year(follows)
        if year is not None:
            end = follows + 1
        return self._day_words(place, end, [(year, month, day)])
