"""Find what a line was about: behind "about", behind a colon, or the words that are left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from prm.capturing.date_words import DayWords
from prm.capturing.day_words import DayReader
from prm.capturing.kind_words import KindsOfLine
from prm.capturing.languages import Grammar, Language
from prm.capturing.people_words import PeopleReader
from prm.capturing.sheet import Role, Sheet
from prm.capturing.values import Piece, PieceKind

Stretch = tuple[int, int]

#: Signs behind which the topic stands: "lunch with Ada - her thesis".
_OPENING = frozenset(":-–—")


class TopicReader:
    """The topic of one line: tokens ``first:end`` behind the word that opens it."""

    def __init__(self, sheet: Sheet, grammar: Grammar, days: DayReader, kinds: KindsOfLine, on: date) -> None:
        self._sheet, self._grammar, self._main = sheet, grammar, grammar.main
        self._days, self._kinds, self._on = days, kinds, on
        #: Days that stood at the end of the topic and are the day of what happened.
        self.days: list[DayWords] = []

    def find(self) -> Stretch | None:
        """The first topic that a word or a colon opens."""
        place = 0
        while place < len(self._sheet):
            kind = self._kinds.at(place)
            if kind is not None and self._sheet.is_free(place):
                place = kind.end
                continue
            opened = self._opened_at(place)
            if opened is not None:
                end = self._end(opened)
                if end > opened:
                    self._sheet.take(place, opened, Role.SMALL)
                    return opened, end
            place += 1
        return None

    def _opened_at(self, place: int) -> int | None:
        """Where the topic begins whose opening word begins here."""
        if not self._sheet.is_free(place):
            return None
        if place > 0 and self._sheet.word(place) in _OPENING:
            is_colon = self._sheet.word(place) == ":"
            told = self._is_told_before(place) and (is_colon or self._ends_people(place))
            return place + 1 if told else None
        found = self._grammar.topic.at(self._sheet.tokens, place)
        if found is None:
            return None
        end = found[0] + (self._sheet.word(found[0]) == ":")
        sort = self._sheet.token(end).sort if end < len(self._sheet) else ""
        if self._days.at(end) is not None and sort in {"number", "clock"}:
            return None  # "about 2 weeks ago"
        is_loose = end == place + 1 and self._sheet.word(place) in self._main.topic_loose
        if is_loose and (
            self._kinds.at(end) is not None or self._days.at(end) is not None or sort in {"number", "clock"}
        ):
            return None
        return end

    def _ends_people(self, place: int) -> bool:
        """Whether a dash stands behind "with" somebody, and nothing that happened behind it."""
        strict = self._main.with_words - self._main.and_words
        return any(self._sheet.word(i) in strict for i in range(place)) and not self._goes_on(place + 1)

    def _is_told_before(self, place: int) -> bool:
        """Whether a colon opens the topic: how people met stands before it, or nowhere."""
        kinds = [i for i in range(len(self._sheet)) if self._sheet.is_free(i) and self._kinds.at(i)]
        return not kinds or kinds[0] < place

    def _end(self, first: int) -> int:
        """Where the topic ends: at a follow-up, a tag, or a mark behind which what happened goes on."""
        place = first
        while place < len(self._sheet) and self._sheet.is_free(place):
            if self._sheet.token(place).is_boundary and self._goes_on(place + 1):
                break
            place += 1
        while place > first and self._sheet.token(place - 1).sort == "mark":
            place -= 1
        return place

    def _goes_on(self, place: int) -> bool:
        while place < len(self._sheet) and self._sheet.word(place) in self._main.glue - self._main.with_words:
            if self._days.at(place) is not None:
                return True
            place += 1
        if place >= len(self._sheet) or not self._sheet.is_free(place):
            return True
        strict = self._main.with_words - self._main.and_words
        return (
            self._days.at(place) is not None
            or self._kinds.at(place) is not None
            or self._sheet.word(place) in strict
        )

    def trim(self, topic: Stretch, *, has_day: bool) -> Stretch:
        """The topic without the day and the verb at its end, which are those of what happened."""
        first, end = topic
        while True:
            kind = self._last_verb(first, end)
            if kind is not None:
                end = kind
                continue
            day = self._last_day(first, end, has_day=has_day)
            if day is None:
                return first, end
            has_day, end = True, day

    def _last_verb(self, first: int, end: int) -> int | None:
        for place in range(first + 1, end):
            found = self._kinds.at(place)
            if found is not None and found.end == end and found.words.is_last:
                self._kinds.add(found)
                return place
        return None

    def _last_day(self, first: int, end: int, *, has_day: bool) -> int | None:
        for place in range(first + 1, end):
            words = self._days.at(place)
            if words is None or words.end != end or words.is_span:
                continue
            if not self._is_day_of_line(first, words, has_day=has_day):
                return None
            self._sheet.take(place, end, Role.DAY)
            self.days.append(words)
            return place
        return None

    def _is_day_of_line(self, first: int, words: DayWords, *, has_day: bool) -> bool:
        if has_day or words.reading.is_future or not words.reading.happened:
            return False
        if max(words.reading.happened) > self._on:
            return False
        inside = self._main.topic_inside
        if self._sheet.word(words.first) in inside - self._main.days.the:
            return False  # "das Essen vom Dienstag"
        return not (self._sheet.word(words.first - 1) in inside and words.first - 1 >= first)

    def take_name_behind(self, topic: Stretch, people: PeopleReader) -> Stretch:
        """Where nobody was named before: "with Ada" at the end of the topic, or a name of the book there."""
        first, end = topic
        strict = self._main.with_words - self._main.and_words
        for place in range(first + 1, end):
            if self._sheet.word(place) in strict and people.take_names(place + 1, end, is_certain=True):
                self._sheet.take(place, place + 1, Role.SMALL)
                return first, place
        for place in range(first + 1, end):
            if people.ends_name(place, end):
                people.take_names(place, end, is_certain=False)
                return first, place
        return topic

    def put(self, topic: Stretch) -> None:
        """Make a piece of it."""
        first, end = topic
        while first < end and self._sheet.token(end - 1).sort == "mark":
            end -= 1
        if first < end:
            value = self._sheet.words(first, end)
            self._sheet.put(first, end, Piece(0, 0, PieceKind.TOPIC, value))


def take_leftovers(sheet: Sheet, main: Language, *, has_topic: bool) -> bool:
    """Make a topic of the longest words that are left; says whether others are left that no piece holds."""
    small = main.glue | main.and_words | main.with_words | main.to_words | main.from_words | main.topic_words
    runs = [sheet.trimmed(*run, small) for run in _joined(sheet, list(sheet.free_runs()))]
    runs = [run for run in runs if any(sheet.token(place).is_word for place in range(*run))]
    if not runs:
        return False
    if has_topic:
        return True
    first, end = max(runs, key=_length)
    sheet.put(first, end, Piece(0, 0, PieceKind.TOPIC, sheet.words(first, end)))
    return len(runs) > 1


def _joined(sheet: Sheet, runs: list[Stretch]) -> list[Stretch]:
    """Stretches with only a comma between them as one: "the book fair, Lisbon"."""
    joined: list[Stretch] = []
    for first, end in runs:
        if (
            joined
            and joined[-1][1] == first - 1
            and sheet.is_free(first - 1)
            and sheet.word(first - 1) == ","
        ):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((first, end))
    return joined


def _length(run: Stretch) -> int:
    return run[1] - run[0]


def part_follow_up(sheet: Sheet, people: PeopleReader) -> None:
    """ "Remind me to call Ada on Friday": the name becomes a piece of its own, the follow-up is what is beside it."""
    piece = sheet.of(PieceKind.FOLLOW_UP)[0]
    places = [
        i for i, token in enumerate(sheet.tokens) if token.start >= piece.start and token.end <= piece.end
    ]
    first, end = places[0], places[-1] + 1
    sheet.drop(piece)
    people.take_people(first, end)
    parts: list[Stretch] = []
    start = first
    for place in range(first, end + 1):
        if place == end or sheet.role(place) is Role.PERSON:
            if start < place:
                parts.append((start, place))
            start = place + 1
    if parts:
        sheet.take(first, end, Role.SMALL)
        sheet.put(*max(parts, key=_length), replace(piece, start=0, end=0))
