"""Find the words for a day in a line: weekdays, dates as they are written, spans, and what fixes no day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from prm.capturing import days
from prm.capturing.days import Bent, Reading
from prm.capturing.languages import DayLexicon, Grammar
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


class DayReader:
    """Reads words for days in the tokens of one line."""

    def __init__(
        self, tokens: Sequence[Token], grammar: Grammar, on: date, day_first: bool | None = None
    ) -> None:
        self._tokens, self._on, self._day_first = tokens, on, day_first
        self._lexicons = [(grammar.main.days, True)] + [(other.days, False) for other in grammar.others]
        self._main = grammar.main

    def at(self, place: int) -> DayWords | None:
        """The words for a day that begin at a token, or None."""
        found = [
            words for lexicon, is_main in self._lexicons if (words := self._read(lexicon, place, is_main))
        ]
        return max(found, key=_length, default=None)

    def clock_at(self, place: int) -> int | None:
        """Where a time of day ends that begins at a token: it is no date, and nothing is made of it."""
        for lexicon, _ in self._lexicons:
            start = place + (self._token(place) in lexicon.clock)
            if start >= len(self._tokens):
                continue
            sort = self._tokens[start].sort
            end = start + 1
            has_unit = self._token(end) in lexicon.clock_after
            if sort == "clock" or (sort in {"number", "point"} and has_unit):
                return end + has_unit
            if start > place and sort in {"number", "point"} and self._lone(end):
                return end
        return None

    def _lone(self, place: int) -> bool:
        return place >= len(self._tokens) or not self._tokens[place].is_word or self._known(place)

    def _known(self, place: int) -> bool:
        return any(self._token(place) in lexicon.the for lexicon, _ in self._lexicons)

    def _token(self, place: int) -> str:
        return self._tokens[place].word if 0 <= place < len(self._tokens) else ""

    def _sort(self, place: int) -> str:
        return self._tokens[place].sort if 0 <= place < len(self._tokens) else ""

    def _read(self, lexicon: DayLexicon, place: int, is_main: bool) -> DayWords | None:
        start, has_at = place, False
        if (at := lexicon.at.at(self._tokens, place)) is not None:
            start, has_at = at[0], True
        found = self._read_from(lexicon, start, has_at, is_main)
        if has_at and (found is None or found.is_span):  # "in" is also what begins "in 3 weeks"
            found = self._read_from(lexicon, place, False, is_main) or found
        if found is None:
            return None
        end = self._with_parts(lexicon, found.end)
        return found._replace(first=place, end=end)

    def _with_parts(self, lexicon: DayLexicon, end: int) -> int:
        while (part := lexicon.parts.at(self._tokens, end)) is not None:
            end = part[0]
        return end

    def _read_from(self, lexicon: DayLexicon, place: int, has_at: bool, is_main: bool) -> DayWords | None:
        for read in (self._relative, self._vague, self._ago, self._coming, self._whole):
            if (found := read(lexicon, place)) is not None:
                return found
        if (found := self._date(lexicon, place, has_at)) is not None:
            return found
        bent, start = self._bent(lexicon, place)
        marked = has_at or bent is not Bent.NONE
        return (
            self._weekday(lexicon, place, start, bent, marked, is_main)
            or self._month(lexicon, place, start, bent, marked)
            or self._bare_span(lexicon, place)
        )

    def _relative(self, lexicon: DayLexicon, place: int) -> DayWords | None:
        found = lexicon.relative.at(self._tokens, place)
        if found is None:
            return None
        end, offset = found
        if (ago := self._ago(lexicon, end)) is not None and offset == 0:  # "today a week ago"
            return ago._replace(first=place)
        return DayWords(place, end, days.relative(self._on, offset))

    def _vague(self, lexicon: DayLexicon, place: int) -> DayWords | None:
        found = lexicon.vague.at(self._tokens, place)
        return None if found is None else DayWords(place, found[0], days.vague())

    def _number(self, lexicon: DayLexicon, place: int) -> tuple[int, int | None] | None:
        """Where a number ends, and how much it is; None for "a few"."""
        if (some := lexicon.some.at(self._tokens, place)) is not None:
            return some[0], None
        if (word := lexicon.numbers.at(self._tokens, place)) is not None:
            return word
        if self._sort(place) == "number" and len(self._token(place)) <= 4:
            return place + 1, int(self._token(place))
        return None

    def _length(self, lexicon: DayLexicon, place: int) -> tuple[int, int | None, str] | None:
        """A length of time: where it ends, how many, of which unit."""
        if (unit := lexicon.units.at(self._tokens, place)) is not None and unit[0] > place + 1:
            return unit[0], 1, unit[1]  # "half a year"
        number = self._number(lexicon, place)
        if number is None:
            return None
        if (unit := lexicon.units.at(self._tokens, number[0])) is None:
            return None
        return unit[0], number[1], unit[1]

    def _ago(self, lexicon: DayLexicon, place: int) -> DayWords | None:
        before = self._token(place) in lexicon.ago_before
        start = place + before
        if (hours := self._hours(lexicon, start)) is not None:
            return self._hours_ago(lexicon, place, hours, before)
        length = self._length(lexicon, start)
        if length is None:
            return None
        end, number, unit = length
        if not before:
            if self._token(end) not in lexicon.ago_after:
                return None
            end += 1
        reading = days.vague() if number is None else days.span(self._on, number, unit, -1)
        return DayWords(place, end, reading)

    def _hours(self, lexicon: DayLexicon, place: int) -> int | None:
        number = self._number(lexicon, place)
        return number[0] + 1 if number and self._token(number[0]) in lexicon.today_units else None

    def _hours_ago(self, lexicon: DayLexicon, place: int, end: int, before: bool) -> DayWords | None:
        if before:
            return DayWords(place, end, days.relative(self._on, 0))
        if self._token(end) in lexicon.ago_after:
            return DayWords(place, end + 1, days.relative(self._on, 0))
        return None

    def _coming(self, lexicon: DayLexicon, place: int) -> DayWords | None:
        if self._token(place) not in lexicon.coming:
            return None
        length = self._length(lexicon, place + 1)
        if length is None:
            return None
        end, number, unit = length
        if number is None:
            return DayWords(place, end, Reading((), (), is_future=True))
        return DayWords(place, end, days.span(self._on, number, unit, 1))

    def _bare_span(self, lexicon: DayLexicon, place: int) -> DayWords | None:
        length = self._length(lexicon, place)
        if length is None or length[1] is None:
            return None
        reading = days.span(self._on, length[1], length[2], 1)
        return DayWords(place, length[0], reading, is_bare=True, is_span=True)

    def _bent(self, lexicon: DayLexicon, place: int) -> tuple[Bent, int]:
        for bent, words in ((Bent.NEXT, lexicon.next), (Bent.LAST, lexicon.last), (Bent.THIS, lexicon.this)):
            if (found := words.at(self._tokens, place)) is not None:
                return bent, found[0]
        return Bent.NONE, place

    def _whole(self, lexicon: DayLexicon, place: int) -> DayWords | None:
        """Last week, next month, at the weekend, the end of the month; a weekday behind a week is that week's."""
        if (weekend := lexicon.weekend.at(self._tokens, place)) is not None:
            return DayWords(place, weekend[0], days.whole(self._on, "weekend", Bent.NONE))
        if (at := lexicon.places.at(self._tokens, place)) is not None:
            return self._end_of(lexicon, place, at)
        bent, start = self._bent(lexicon, place)
        unit = lexicon.unit_words.at(self._tokens, start)
        if bent is Bent.NONE or unit is None:
            return None
        if unit[1] == "week":
            start = unit[0]
            if (at_day := lexicon.at.at(self._tokens, start)) is not None:
                start = at_day[0]
            number = lexicon.weekdays.get(self._token(start))
            if number is not None and bent is not Bent.THIS:
                reading = days.weekday(self._on, number, week=bent)
                return DayWords(place, start + 1, reading, is_weekday=True)
        return DayWords(place, unit[0], days.whole(self._on, unit[1], bent))

    def _end_of(self, lexicon: DayLexicon, place: int, at: tuple[int, str]) -> DayWords | None:
        end, where = at
        while self._token(end) in lexicon.the or self._token(end) in lexicon.of:
            end += 1
        bent, start = self._bent(lexicon, end)
        unit = lexicon.unit_words.at(self._tokens, start)
        if unit is not None and unit[1] == "month" and where == "end":
            return DayWords(place, unit[0], days.end_of_month(self._on, bent))
        month = lexicon.months.get(self._token(start))
        if month is None:
            return None
        year = self._year(start + 1)
        reading = days.month_of_year(self._on, month + 1, where, year)
        return DayWords(place, start + (1 if year is None else 2), reading)

    def _year(self, place: int) -> int | None:
        if self._sort(place) == "number" and re.fullmatch(r"(?:19|20)\d\d", self._token(place)):
            return int(self._token(place))
        return None

    def _weekday(
        self, lexicon: DayLexicon, place: int, start: int, bent: Bent, marked: bool, is_main: bool
    ) -> DayWords | None:
        number = lexicon.weekdays.get(self._token(start))
        if number is None or not self._is_day_name(lexicon, start, marked, is_main):
            return None
        end = self._behind_point(start)
        follows = end + (self._token(end) == ",")
        inner = self._with_parts(lexicon, follows)
        exact = self._date(lexicon, self._behind_at(lexicon, inner), has_at=True)
        if exact is not None:
            return self._checked(place, number, exact)
        week, behind = self._bent(lexicon, self._with_parts(lexicon, end))
        unit = lexicon.unit_words.at(self._tokens, behind)
        if unit is not None and unit[1] == "week" and week in {Bent.LAST, Bent.NEXT}:
            return DayWords(
                place, unit[0], days.weekday(self._on, number, week=week), is_weekday=True
            )  # "Friday last week"
        return DayWords(place, end, days.weekday(self._on, number, bent), is_bare=not marked, is_weekday=True)

    def _behind_point(self, place: int) -> int:
        """Behind a name of a day or month, and behind the point of a short one ("Do.", "Nov.")."""
        is_short = len(self._token(place)) <= _SHORT
        return place + 1 + (is_short and self._token(place + 1) == ".")

    def _behind_at(self, lexicon: DayLexicon, place: int) -> int:
        at = lexicon.at.at(self._tokens, place)
        place = place if at is None else at[0]
        return place + (self._token(place) in lexicon.the)

    def _checked(self, place: int, number: int, exact: DayWords) -> DayWords:
        """A weekday with a date is the date, where the two agree; else the date is doubtful, and both are offered."""
        agreeing = tuple(day for day in exact.reading.happened if day.weekday() == number)
        if agreeing:
            return exact._replace(first=place, reading=exact.reading._replace(happened=agreeing))
        other = days.weekday(self._on, number)
        both = tuple(dict.fromkeys((*exact.reading.happened, *other.happened)))
        coming = tuple(dict.fromkeys((*exact.reading.coming, *other.coming)))
        return exact._replace(first=place, reading=exact.reading._replace(happened=both, coming=coming))

    def _is_day_name(self, lexicon: DayLexicon, place: int, marked: bool, is_main: bool) -> bool:
        word = self._token(place)
        if word not in lexicon.risky:
            return True
        if marked:
            return is_main or len(word) > 2
        token = self._tokens[place]
        following = self._sort(place + 1)
        ends = place + 1 >= len(self._tokens) or following in {"mark", "tag"}
        part = lexicon.parts.at(self._tokens, place + 1) is not None
        follows = ends or part or token.is_capital or self._main.knows(self._token(place + 1))
        return is_main and place > 0 and word in lexicon.often and (follows or len(word) == 2)

    def _month(
        self, lexicon: DayLexicon, place: int, start: int, bent: Bent, marked: bool
    ) -> DayWords | None:
        month = lexicon.months.get(self._token(start))
        if month is None or (self._token(start) in lexicon.risky and not marked):
            return None
        year = self._year(start + 1)
        reading = days.month_of_year(self._on, month + 1, "", year)
        if bent is Bent.LAST:
            reading = reading._replace(coming=(), is_past=True)
        end = start + (1 if year is None else 2)
        return DayWords(place, end, reading, is_bare=not marked)

    def _date(self, lexicon: DayLexicon, place: int, has_at: bool) -> DayWords | None:
        if place >= len(self._tokens):
            return None
        token = self._tokens[place]
        numbers = [int(part) for part in re.findall(r"\d+", token.text)]
        if token.sort == "iso":
            return self._day_words(place, place + 1, [(numbers[0], numbers[1], numbers[2])])
        if token.sort == "dotted" or (token.sort == "point" and has_at) or len(numbers) == 3:
            return self._written(place, numbers, [(1, 0)]) if len(numbers) >= 2 else None
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
        if year is None and (later := self._year(end)) is not None:
            end, year = end + 1, later
        if year is not None and year < 100:
            year += _CENTURY
        dates = [(year, numbers[month], numbers[day]) for month, day in orders]
        return self._day_words(place, end, dates)

    def _day_words(
        self, place: int, end: int, dates: Sequence[tuple[int | None, int, int]]
    ) -> DayWords | None:
        readings = [
            days.day_of_year(self._on, month, day, year)
            for year, month, day in dates
            if 1 <= month <= 12 and 1 <= day <= 31
        ]
        readings = [reading for reading in readings if reading.happened]
        if not readings:  # the calendar has no such day: nobody can know which one is meant
            return DayWords(place, end, Reading((), ())) if self._sort(place) in {"iso", "dotted"} else None
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
        start = place + (self._token(place) in lexicon.the)
        if (day := self._day_number(start)) is not None:
            end = start + 1
            if self._token(end) in lexicon.of or self._token(end) in lexicon.the:
                end += 1
            month = lexicon.months.get(self._token(end))
            if month is not None:
                return self._in_year(place, self._behind_point(end), month + 1, day)
            is_ordinal = self._sort(start) == "ordinal"
            if is_ordinal and (has_at or start > place) and not self._is_plain_word(lexicon, start + 1):
                return DayWords(place, start + 1, days.day_of_month(self._on, day))
            return None
        month = lexicon.months.get(self._token(place))
        start = place + 1 + (self._token(place + 1) in lexicon.the)
        if month is not None and (day := self._day_number(start)) is not None:
            if self._token(start + 1) in lexicon.months and self._sort(start) != "ordinal":
                return None  # "with May 14 May": the first is a name
            return self._in_year(place, start + 1, month + 1, day)
        return None

    def _is_plain_word(self, lexicon: DayLexicon, place: int) -> bool:
        if place >= len(self._tokens) or not self._tokens[place].is_word:
            return False
        return not self._main.knows(self._token(place)) and lexicon.parts.at(self._tokens, place) is None

    def _day_number(self, place: int) -> int | None:
        if self._sort(place) not in {"number", "ordinal"}:
            return None
        number = int(re.findall(r"\d+", self._token(place))[0][:4])
        return number if 1 <= number <= 31 else None

    def _in_year(self, place: int, end: int, month: int, day: int) -> DayWords | None:
        follows = end + (self._token(end) == ",")
        year = self._year(follows)
        if year is not None:
            end = follows + 1
        return self._day_words(place, end, [(year, month, day)])


def _length(words: DayWords) -> int:
    return words.end - words.first
