"""What was decided by hand about a typed line; it holds as long as the words it was about stand in the line."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from prm.capturing.values import Capture, CapturedFollowUp, Found, PieceKind
from prm.words import InteractionKind


@dataclass(slots=True)
class Choices:
    """``taken_away`` are pieces by kind and words; the others are what was chosen instead, by the words it is about."""

    taken_away: set[tuple[PieceKind, str]] = field(default_factory=set)
    people: dict[str, Found | None] = field(default_factory=dict)
    days: dict[str, date] = field(default_factory=dict)
    due_days: dict[str, date] = field(default_factory=dict)
    kinds: dict[str, InteractionKind] = field(default_factory=dict)

    def clear(self) -> None:
        """Forget everything."""
        for kept in (self.taken_away, self.people, self.days, self.due_days, self.kinds):
            kept.clear()

    def choose(self, kind: PieceKind, words: str, value: object) -> None:
        """Decide that the piece with these words is something else: a day, a kind, a ``Found``, None for somebody new."""
        self.taken_away.discard((kind, words))
        if kind is PieceKind.FOLLOW_UP and isinstance(value, date):
            self.due_days[words] = value
        elif kind is PieceKind.DAY and isinstance(value, date):
            self.days[words] = value
        elif kind is PieceKind.KIND and isinstance(value, str):
            self.kinds[words] = InteractionKind(value)
        elif kind is PieceKind.PERSON and (value is None or isinstance(value, Found)):
            self.people[words] = value

    def apply(self, capture: Capture) -> Capture:
        """The capture as it was decided."""
        from prm.capturing import changing

        for piece in capture.line.pieces:
            words = words_of(capture, piece.kind)
            if words in self.kinds and piece.kind is PieceKind.KIND:
                capture = changing.with_kind(capture, self.kinds[words])
        capture = self._with_people(capture)
        day_words = words_of(capture, PieceKind.DAY)
        if self._is_away(capture, PieceKind.DAY):
            capture = changing.with_day(capture, capture.line.on)
        if day_words in self.days:
            capture = changing.with_day(capture, self.days[day_words])
        if self._is_away(capture, PieceKind.KIND):
            capture = changing.with_kind(capture, InteractionKind.OTHER)
        if self._is_away(capture, PieceKind.TOPIC):
            capture = changing.with_topic(capture, "")
        away = {words for kind, words in self.taken_away if kind is PieceKind.TAG}
        if away:
            kept = tuple(tag for tag in capture.tags if tag not in away)
            capture = changing.with_tags(capture, kept)
        return self._with_follow_up(capture)

    def _with_people(self, capture: Capture) -> Capture:
        from prm.capturing import changing

        for place in reversed(range(len(capture.people))):
            words = typed_name(capture, place)
            if (PieceKind.PERSON, words) in self.taken_away:
                capture = changing.without_person(capture, place)
            elif words in self.people:
                capture = changing.with_person(capture, place, self.people[words])
        return capture

    def _with_follow_up(self, capture: Capture) -> Capture:
        from prm.capturing import changing

        found = capture.follow_up
        if found is None:
            return capture
        words = words_of(capture, PieceKind.FOLLOW_UP)
        if self._is_away(capture, PieceKind.FOLLOW_UP):
            return changing.with_follow_up(capture, None)
        if words in self.due_days:
            return changing.with_follow_up(capture, CapturedFollowUp(found.text, self.due_days[words]))
        return capture

    def _is_away(self, capture: Capture, kind: PieceKind) -> bool:
        words = words_of(capture, kind)
        return bool(words) and (kind, words) in self.taken_away


def words_of(capture: Capture, kind: PieceKind) -> str:
    """The words of the line that say this, empty where nothing does."""
    pieces = capture.line.of(kind)
    return capture.line.text[pieces[0].start : pieces[0].end] if pieces else ""


def typed_name(capture: Capture, place: int) -> str:
    """How somebody in it was typed; the name, where it was not."""
    person = capture.people[place]
    return capture.line.text[person.start : person.end] if person.start >= 0 else person.name
