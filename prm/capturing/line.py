"""Read one typed line: which parts of it mean a person, a kind, a day, a topic, a follow-up or a tag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from prm.capturing.date_words import DayWords
from prm.capturing.day_words import DayReader
from prm.capturing.follow_up_words import take_follow_up
from prm.capturing.kind_words import KindsOfLine
from prm.capturing.languages import Grammar, grammar_of
from prm.capturing.people_words import Names, NoNames, PeopleReader
from prm.capturing.sheet import Role, Sheet
from prm.capturing.topic_words import Stretch, TopicReader, part_follow_up, take_leftovers
from prm.capturing.values import Line, Piece, PieceKind

#: A line is read up to here; nobody types more, and a pasted book must not take seconds.
_LONGEST = 500


def read_line(
    text: str,
    *,
    on: date,
    languages: Sequence[str] = ("en", "de"),
    day_first: bool | None = None,
    names: Names | None = None,
) -> Line:
    """The pieces of a line, by grammar and by the ``names`` of the book where they are given (``resolve`` gives them).

    ``languages`` are codes of ``resources/capture``, the likeliest first; others are passed over. ``day_first`` says how
    5/4 is read (None: both readings are offered). Never raises, whatever the text.
    """
    sheet = Sheet(text[:_LONGEST])
    grammar = grammar_of(sheet.tokens, languages)
    line = Line(text, on, tuple(languages), day_first=day_first)
    if grammar is None:
        return line
    return _Reading(sheet, grammar, line, names or NoNames()).line()


class _Chosen(NamedTuple):
    days: tuple[date, ...]
    is_unsure: bool


class _Reading:
    """One line while it is read."""

    def __init__(self, sheet: Sheet, grammar: Grammar, line: Line, names: Names) -> None:
        self._sheet, self._grammar, self._line = sheet, grammar, line
        self._days = DayReader(sheet.tokens, grammar, line.on, line.day_first)
        self._people = PeopleReader(sheet, grammar, names)
        self._kinds = KindsOfLine(sheet, grammar)
        self._topic = TopicReader(sheet, grammar, self._days, self._kinds, line.on)

    def line(self) -> Line:
        """The line with its pieces."""
        self._take_tags()
        take_follow_up(self._sheet, self._days, self._grammar)
        topic = self._topic.find()
        found = self._read_around(topic)
        if topic is not None:
            topic = self._topic.trim(topic, has_day=bool(found))
            found += self._topic.days
        topic = self._read_people(topic)
        if not found and topic is None:
            found = self._nearly_day()
        chosen = self._choose_day(found, topic)
        only_follow_up = self._is_only_follow_up(topic, found)
        if only_follow_up:
            part_follow_up(self._sheet, self._people)
        elif not self._people.has_people and self._kinds.found:
            self._take_stranger(topic)
        if topic is not None:
            self._topic.put(topic)
        self._kinds.put()
        rest = take_leftovers(self._sheet, self._grammar.main, has_topic=topic is not None)
        return self._finished(chosen, only_follow_up=only_follow_up, has_rest=rest)

    def _read_around(self, topic: Stretch | None) -> list[DayWords]:
        """Take sure names, days and kinds beside the topic; gives the days."""
        for first, stop in self._parts(topic):
            self._people.take_whole_names(first, stop)
            self._people.take_linked_names(first, stop)
            self._take_passing(first, stop)
            self._take_clocks(first, stop)
        found = self._found_days(topic)
        for first, stop in self._parts(topic):
            self._kinds.take(first, stop)
        return found

    def _read_people(self, topic: Stretch | None) -> Stretch | None:
        """Take everybody else, and a misspelt kind; gives the topic without a name at its end."""
        for first, stop in self._parts(topic):
            self._people.take_people(first, stop)
        if not self._kinds.found:
            for first, stop in self._parts(topic):
                self._kinds.take_nearly(first, stop)
        if topic is None or self._people.has_people:
            return topic
        return self._topic.take_name_behind(topic, self._people)

    def _take_stranger(self, topic: Stretch | None) -> None:
        for first, stop in self._parts(topic):
            if not self._people.has_people:
                self._people.take_stranger(first, stop)

    def _parts(self, topic: Stretch | None) -> list[Stretch]:
        """The line without its topic."""
        end = len(self._sheet)
        return [(0, end)] if topic is None else [(0, topic[0]), (topic[1], end)]

    def _take_tags(self) -> None:
        for place, token in enumerate(self._sheet.tokens):
            if token.sort == "tag":
                self._sheet.put(place, place + 1, Piece(0, 0, PieceKind.TAG, token.text[1:]))

    def _take_passing(self, first: int, end: int) -> None:
        for place in range(first, end):
            found = self._grammar.passing.at(self._sheet.tokens, place)
            if found is not None and found[0] <= end and self._sheet.is_free(place, found[0]):
                self._sheet.put(place, found[0], Piece(0, 0, PieceKind.PASSING))

    def _take_clocks(self, first: int, end: int) -> None:
        for place in range(first, end):
            if not self._sheet.is_free(place):
                continue
            stop = self._days.clock_at(place)
            if stop is not None and stop <= end and self._days.at(place) is None:
                self._sheet.take(place, stop, Role.NOISE)

    def _found_days(self, topic: Stretch | None) -> list[DayWords]:
        found: list[DayWords] = []
        for first, end in self._parts(topic):
            place = first
            while place < end:
                words = self._days.at(place) if self._sheet.is_free(place) else None
                if words is None or words.is_span or words.end > end:
                    place += 1
                    continue
                if not self._sheet.is_free(words.first, words.end):
                    place += 1
                    continue
                self._sheet.take(words.first, words.end, Role.DAY)
                found.append(words)
                place = words.end
        return found

    def _nearly_day(self) -> list[DayWords]:
        """Where no day was said: a word that would be one with a letter right, and that nobody is called."""
        for place in range(len(self._sheet)):
            words = self._days.nearly_at(place) if self._sheet.is_free(place) else None
            if words is not None:
                self._sheet.take(place, place + 1, Role.DAY)
                return [words]
        return []

    def _choose_day(self, found: list[DayWords], topic: Stretch | None) -> _Chosen:
        """The day of what happened: today where none is said, both where two are, none where a time was not understood."""
        found = self._put_days(found)
        if self._is_doubtful(topic):
            return _Chosen((), is_unsure=True)
        if not found:
            return _Chosen((self._line.on,), is_unsure=False)
        is_planned = self._is_planned()
        readings = [
            words.reading.coming
            if is_planned and words.reading.coming and not words.reading.is_past
            else words.reading.happened
            for words in found
        ]
        if any(self._days.is_bound(words) for words in found):  # "since Tuesday": then it was today
            readings.append((self._line.on,))
        days = tuple(dict.fromkeys(day for reading in readings for day in reading))
        return _Chosen(days, is_unsure=len(days) != 1 or any(not reading for reading in readings))

    def _is_doubtful(self, topic: Stretch | None) -> bool:
        return any(
            self._sheet.is_free(place) and self._days.is_doubtful_at(place)
            for first, stop in self._parts(topic)
            for place in range(first, stop)
        )

    def _put_days(self, found: list[DayWords]) -> list[DayWords]:
        """The pieces of the days; one to come behind one that has been is a follow-up without a word for it."""
        has_follow_up = bool(self._sheet.of(PieceKind.FOLLOW_UP))
        kept: list[DayWords] = []
        for words in found:
            reading = words.reading
            is_later = reading.is_future and any(not other.reading.is_future for other in kept)
            if is_later and reading.coming and not has_follow_up:
                value = self._sheet.words(words.first, words.end)
                piece = Piece(0, 0, PieceKind.FOLLOW_UP, value, days=reading.coming)
                self._sheet.put(words.first, words.end, replace(piece, is_unsure=len(reading.coming) > 1))
                has_follow_up = True
                continue
            kept.append(words)
        return kept

    def _is_planned(self) -> bool:
        future = self._grammar.main.future
        return any(
            future.at(self._sheet.tokens, place) is not None
            and self._sheet.role(place) in {Role.FREE, Role.SMALL, Role.KIND}
            for place in range(len(self._sheet))
        )

    def _is_only_follow_up(self, topic: Stretch | None, found: list[DayWords]) -> bool:
        """Whether the line tells nothing that happened, only what is to be done."""
        if not self._sheet.of(PieceKind.FOLLOW_UP) or self._kinds.found or found or topic is not None:
            return False
        if self._people.has_people:
            return False
        glue = self._grammar.main.glue
        trimmed = (self._sheet.trimmed(*run, glue) for run in self._sheet.free_runs())
        return not any(start < end for start, end in trimmed)

    def _finished(self, chosen: _Chosen, *, only_follow_up: bool, has_rest: bool) -> Line:
        day = self._day_pieces(chosen)
        pieces = tuple(sorted((*self._sheet.pieces(), *day), key=_start))
        has_with = any(
            token.word in self._grammar.main.with_words and token.word not in self._grammar.main.and_words
            for token in self._sheet.tokens
        )
        kinds = {piece.kind for piece in pieces}
        says_something = kinds & {PieceKind.KIND, PieceKind.DAY, PieceKind.FOLLOW_UP}
        return replace(
            self._line,
            pieces=pieces,
            days=chosen.days,
            direction=self._kinds.direction(),
            title=self._kinds.title,
            is_exchange=bool(says_something) or (has_with and PieceKind.PERSON in kinds),
            only_follow_up=only_follow_up,
            has_more_words=has_rest,
        )

    def _day_pieces(self, chosen: _Chosen) -> tuple[Piece, ...]:
        pieces: list[Piece] = []
        place = 0
        while place < len(self._sheet):
            if self._sheet.role(place) is not Role.DAY:
                place += 1
                continue
            words = self._days.at(place)
            end = place + 1 if words is None else words.end
            start, stop = self._sheet.token(place).start, self._sheet.token(end - 1).end
            value = self._sheet.words(place, end)
            pieces.append(Piece(start, stop, PieceKind.DAY, value, None, chosen.days, chosen.is_unsure))
            place = end
        return tuple(pieces)


def _start(piece: Piece) -> int:
    return piece.start
