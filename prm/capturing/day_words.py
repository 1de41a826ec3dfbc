"""Find the words for a day in a line: today, weekdays, spans, whole weeks and months, and what fixes no day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from prm.capturing import days
from prm.capturing.date_words import DateReader, DayWords
from prm.capturing.days import Bent, Reading
from prm.capturing.languages import DayLexicon, Grammar
from prm.capturing.tokens import Token
from prm.matching import one_letter_off

#: So many letters a word for a day needs for one of them to be wrong.
_TYPO = 5


class DayReader(DateReader):
    """Reads words for days in the tokens of one line."""

    def __init__(
        self, tokens: Sequence[Token], grammar: Grammar, on: date, day_first: bool | None = None
    ) -> None:
        super().__init__(tokens, grammar.main, on, day_first)
        self._lexicons = [(grammar.main.days, True)] + [(other.days, False) for other in grammar.others]

    def at(self, place: int) -> DayWords | None:
        """The words for a day that begin at a token, or None."""
        found = [
            words for lexicon, is_main in self._lexicons if (words := self._read(lexicon, place, is_main))
        ]
        return max(found, key=_length, default=None)

    def nearly_at(self, place: int) -> DayWords | None:
        """A word that would be a day if one letter were right: "yestrday", "Sontag"."""
        word = self.word(place)
        if len(word) < _TYPO or self.main.knows(word):
            return None
        days_of = self.main.days
        near = one_letter_off(word, [known for known in days_of.long_words if len(known) >= _TYPO])
        if not near:
            return None
        number = days_of.weekdays.get(near[0])
        if number is not None:
            return DayWords(place, place + 1, days.weekday(self.on, number), is_weekday=True)
        offset = next(offset for words, offset in days_of.relative if words == (near[0],))
        return DayWords(place, place + 1, days.relative(self.on, offset))

    def clock_at(self, place: int) -> int | None:
        """Where a time of day ends that begins at a token: it is no date, and nothing is made of it."""
        for lexicon, _ in self._lexicons:
            start = place + (self.word(place) in lexicon.clock)
            if start >= len(self.tokens):
                continue
            sort = self.tokens[start].sort
            end = start + 1
            has_unit = self.word(end) in lexicon.clock_after
            if sort == "clock" or (sort in {"number", "point"} and has_unit):
                return end + has_unit
            if start > place and sort in {"number", "point"} and self._lone(end):
                return end
        return None

    def _lone(self, place: int) -> bool:
        return place >= len(self.tokens) or not self.tokens[place].is_word or self._known(place)

    def _known(self, place: int) -> bool:
        return any(self.word(place) in lexicon.the for lexicon, _ in self._lexicons)

    def _read(self, lexicon: DayLexicon, place: int, is_main: bool) -> DayWords | None:
        start, has_at = place, False
        whole = self._relative(lexicon, place)
        if whole is not None and whole.end > place + 1:  # "am Morgen" is not "morgen"
            return whole._replace(end=self._with_parts(lexicon, whole.end))
        if (at := lexicon.at.at(self.tokens, place)) is not None:
            start, has_at = at[0], True
        found = self._read_from(lexicon, start, has_at, is_main)
        if has_at and (found is None or found.is_span):  # "in" is also what begins "in 3 weeks"
            found = self._read_from(lexicon, place, False, is_main) or found
        if found is None:
            return None
        end = self._with_parts(lexicon, found.end)
        return found._replace(first=place, end=end)

    def _with_parts(self, lexicon: DayLexicon, end: int) -> int:
        while (part := lexicon.parts.at(self.tokens, end)) is not None:
            end = part[0]
        return end

    def _read_from(self, lexicon: DayLexicon, place: int, has_at: bool, is_main: bool) -> DayWords | None:
        for read in (self._relative, self._vague, self._ago, self._coming, self._whole):
            if (found := read(lexicon, place)) is not None:
                return found
        if (found := self.date_at(lexicon, place, has_at=has_at)) is not None:
            return found
        if (last_but_one := lexicon.before_last.at(self.tokens, place)) is not None:
            number = lexicon.weekdays.get(self.word(last_but_one[0]))
            if number is not None:  # "vorletzten Freitag"
                return self._before_last(place, last_but_one[0] + 1, number)
        bent, start = self._bent(lexicon, place)
        marked = has_at or bent is not Bent.NONE
        return (
            self._weekday(lexicon, place, start, bent, marked, is_main)
            or self._month(lexicon, place, start, bent, marked)
            or self._bare_span(lexicon, place)
        )

    def _relative(self, lexicon: DayLexicon, place: int) -> DayWords | None:
        found = lexicon.relative.at(self.tokens, place)
        if found is None:
            return None
        end, offset = found
        if (ago := self._ago(lexicon, end)) is not None and offset == 0:  # "today a week ago"
            return ago._replace(first=place)
        return DayWords(place, end, days.relative(self.on, offset))

    def _vague(self, lexicon: DayLexicon, place: int) -> DayWords | None:
        found = lexicon.vague.at(self.tokens, place)
        return None if found is None else DayWords(place, found[0], days.vague())

    def _number(self, lexicon: DayLexicon, place: int) -> tuple[int, int | None] | None:
        """Where a number ends, and how much it is; None for "a few"."""
        if (some := lexicon.some.at(self.tokens, place)) is not None:
            return some[0], None
        if (word := lexicon.numbers.at(self.tokens, place)) is not None:
            return word
        if self.sort(place) == "number" and len(self.word(place)) <= 4:
            return place + 1, int(self.word(place))
        return None

    def _length(self, lexicon: DayLexicon, place: int) -> tuple[int, int | None, str] | None:
        """A length of time: where it ends, how many, of which unit."""
        if (unit := lexicon.units.at(self.tokens, place)) is not None and unit[0] > place + 1:
            return unit[0], 1, unit[1]  # "half a year"
        number = self._number(lexicon, place)
        if number is None:
            return None
        if (unit := lexicon.units.at(self.tokens, number[0])) is None:
            return None
        return unit[0], number[1], unit[1]

    def _ago(self, lexicon: DayLexicon, place: int) -> DayWords | None:
        before = self.word(place) in lexicon.ago_before
        start = place + before
        if (hours := self._hours(lexicon, start)) is not None:
            return self._hours_ago(lexicon, place, hours, before)
        length = self._length(lexicon, start)
        if length is None:
            return None
        end, number, unit = length
        if not before:
            if self.word(end) not in lexicon.ago_after:
                return None
            end += 1
        reading = days.vague() if number is None else days.span(self.on, number, unit, -1)
        return DayWords(place, end, reading)

    def _hours(self, lexicon: DayLexicon, place: int) -> int | None:
        number = self._number(lexicon, place)
        return number[0] + 1 if number and self.word(number[0]) in lexicon.today_units else None

    def _hours_ago(self, lexicon: DayLexicon, place: int, end: int, before: bool) -> DayWords | None:
        if before:
            return DayWords(place, end, days.relative(self.on, 0))
        if self.word(end) in lexicon.ago_after:
            return DayWords(place, end + 1, days.relative(self.on, 0))
        return None

    def _coming(self, lexicon: DayLexicon, place: int) -> DayWords | None:
        if self.word(place) not in lexicon.coming:
            return None
        length = self._length(lexicon, place + 1)
        if length is None:
            return None
        end, number, unit = length
        if number is None:
            return DayWords(place, end, Reading((), (), is_future=True))
        return DayWords(place, end, days.span(self.on, number, unit, 1))

    def _bare_span(self, lexicon: DayLexicon, place: int) -> DayWords | None:
        length = self._length(lexicon, place)
        if length is None or length[1] is None:
            return None
        reading = days.span(self.on, length[1], length[2], 1)
        return DayWords(place, length[0], reading, is_bare=True, is_span=True)

    def _bent(self, lexicon: DayLexicon, place: int) -> tuple[Bent, int]:
        for bent, words in ((Bent.NEXT, lexicon.next), (Bent.LAST, lexicon.last), (Bent.THIS, lexicon.this)):
            if (found := words.at(self.tokens, place)) is not None:
                return bent, found[0]
        return Bent.NONE, place

    def _whole(self, lexicon: DayLexicon, place: int) -> DayWords | None:
        """Last week, next month, at the weekend, the end of the month; a weekday behind a week is that week's."""
        if (weekend := lexicon.weekend.at(self.tokens, place)) is not None:
            return DayWords(place, weekend[0], days.whole(self.on, "weekend", Bent.NONE))
        if (at := lexicon.places.at(self.tokens, place)) is not None:
            return self._end_of(lexicon, place, at)
        bent, start = self._bent(lexicon, place)
        unit = lexicon.unit_words.at(self.tokens, start)
        if bent is Bent.NONE or unit is None:
            return None
        if unit[1] == "week":
            start = unit[0]
            if (at_day := lexicon.at.at(self.tokens, start)) is not None:
                start = at_day[0]
            number = lexicon.weekdays.get(self.word(start))
            if number is not None and bent is not Bent.THIS:
                reading = days.weekday(self.on, number, week=bent)
                return DayWords(place, start + 1, reading, is_weekday=True)
        return DayWords(place, unit[0], days.whole(self.on, unit[1], bent))

    def _end_of(self, lexicon: DayLexicon, place: int, at: tuple[int, str]) -> DayWords | None:
        end, where = at
        while self.word(end) in lexicon.the or self.word(end) in lexicon.of:
            end += 1
        bent, start = self._bent(lexicon, end)
        unit = lexicon.unit_words.at(self.tokens, start)
        if unit is not None and unit[1] == "month" and where == "end":
            return DayWords(place, unit[0], days.end_of_month(self.on, bent))
        month = lexicon.months.get(self.word(start))
        if month is None:
            return None
        year = self.year(start + 1)
        reading = days.month_of_year(self.on, month + 1, where, year)
        return DayWords(place, start + (1 if year is None else 2), reading)

    def _weekday(
        self, lexicon: DayLexicon, place: int, start: int, bent: Bent, marked: bool, is_main: bool
    ) -> DayWords | None:
        number = lexicon.weekdays.get(self.word(start))
        if number is None or not self._is_day_name(lexicon, start, marked, is_main):
            return None
        end = self.behind_point(start)
        follows = end + (self.word(end) == ",")
        inner = self._with_parts(lexicon, follows)
        exact = self.date_at(lexicon, self._behind_at(lexicon, inner), has_at=True)
        if exact is not None:
            return self._checked(place, number, exact)
        week, behind = self._bent(lexicon, self._with_parts(lexicon, end))
        unit = lexicon.unit_words.at(self.tokens, behind)
        if unit is not None and unit[1] == "week" and week in {Bent.LAST, Bent.NEXT}:
            return DayWords(
                place, unit[0], days.weekday(self.on, number, week=week), is_weekday=True
            )  # "Friday last week"
        if (last_but_one := lexicon.before_last.at(self.tokens, end)) is not None:
            return self._before_last(place, last_but_one[0], number)
        week_later = self._coming(lexicon, end)
        if week_later is not None and week_later.reading == days.span(self.on, 1, "week", 1):
            reading = days.weekday_after_next(self.on, number)
            return DayWords(place, week_later.end, reading, is_weekday=True)  # "Friday in a week"
        return DayWords(place, end, days.weekday(self.on, number, bent), is_bare=not marked, is_weekday=True)

    def _before_last(self, place: int, end: int, number: int) -> DayWords:
        return DayWords(place, end, days.weekday_before_last(self.on, number), is_weekday=True)

    def is_bound(self, words: DayWords) -> bool:
        """Whether words such as "since" make a day a limit, on which nothing need have happened."""
        bounds = self.main.days.bounds
        is_behind = self.word(words.first) in bounds or self.word(words.first - 1) in bounds
        return is_behind and not words.reading.is_past

    def is_doubtful_at(self, place: int) -> bool:
        """Whether a token speaks of a time that nobody could read: "three Fridays ago", "vor gut einer Woche", "3 weeks"."""
        lexicon = self.main.days
        word = self.word(place)
        if word in lexicon.ago_after:
            return True
        if word in lexicon.ago_before and any(
            lexicon.units.at(self.tokens, place + distance) for distance in range(1, 6)
        ):
            return True
        length = self._bare_span(lexicon, place)
        return length is not None and self.sort(length.end) in {"", "mark", "tag"} and not self._lasts(place)

    def _lasts(self, place: int) -> bool:
        """Whether a length of time is how long something took: "for 3 days"."""
        return self.word(place - 1) in self.main.days.lasting

    def _behind_at(self, lexicon: DayLexicon, place: int) -> int:
        at = lexicon.at.at(self.tokens, place)
        place = place if at is None else at[0]
        return place + (self.word(place) in lexicon.the)

    def _checked(self, place: int, number: int, exact: DayWords) -> DayWords:
        """A weekday with a date is the date, where the two agree; else the date is doubtful, and both are offered."""
        agreeing = tuple(day for day in exact.reading.happened if day.weekday() == number)
        if agreeing:
            return exact._replace(first=place, reading=exact.reading._replace(happened=agreeing))
        other = days.weekday(self.on, number)
        both = tuple(dict.fromkeys((*exact.reading.happened, *other.happened)))
        coming = tuple(dict.fromkeys((*exact.reading.coming, *other.coming)))
        return exact._replace(first=place, reading=exact.reading._replace(happened=both, coming=coming))

    def _is_day_name(self, lexicon: DayLexicon, place: int, marked: bool, is_main: bool) -> bool:
        word = self.word(place)
        if word not in lexicon.risky:
            return True
        if marked:
            return is_main or len(word) > 2
        token = self.tokens[place]
        following = self.sort(place + 1)
        ends = place + 1 >= len(self.tokens) or following in {"mark", "tag"}
        part = lexicon.parts.at(self.tokens, place + 1) is not None
        follows = ends or part or token.is_capital or self.main.knows(self.word(place + 1))
        return is_main and place > 0 and word in lexicon.often and (follows or len(word) == 2)

    def _month(
        self, lexicon: DayLexicon, place: int, start: int, bent: Bent, marked: bool
    ) -> DayWords | None:
        month = lexicon.months.get(self.word(start))
        if month is None or (self.word(start) in lexicon.risky and not marked):
            return None
        year = self.year(start + 1)
        reading = days.month_of_year(self.on, month + 1, "", year)
        if bent is Bent.LAST:
            reading = reading._replace(coming=(), is_past=True)
        end = start + (1 if year is None else 2)
        return DayWords(place, end, reading, is_bare=not marked)


def _length(words: DayWords) -> int:
    return words.end - words.first
