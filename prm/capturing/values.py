"""What a typed line means, as plain values: pieces of the text, the capture they make, people that were found."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from prm.words import Awaiting, Direction, InteractionKind


class PieceKind(StrEnum):
    """What a piece of a line means."""

    PERSON = "person"
    KIND = "kind"
    DAY = "day"
    TOPIC = "topic"
    FOLLOW_UP = "follow_up"
    TAG = "tag"
    PASSING = "passing"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line that means something: ``text[start:end]``; pieces never overlap and come in order.

    ``value`` are the words it stands for: a person's name as typed, a topic, a tag without its sign, the words of a
    follow-up. A piece of a kind has ``interaction``; the pieces of a day and of a follow-up have ``days``: one day, or
    every honest reading where ``is_unsure`` (none: the line names a month or says "recently", so a calendar has to ask).
    """

    start: int
    end: int
    kind: PieceKind
    value: str = ""
    interaction: InteractionKind | None = None
    days: tuple[date, ...] = ()
    is_unsure: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A typed line and its pieces. ``direction`` is that of something only written or received, else None.

    ``title`` is what the first piece of a kind is called ("Coffee", "Call"); ``is_exchange`` says that the line reads
    as something that happened: it has a kind, a day, a follow-up, or "with" before a name. ``days`` is the day it was
    on (today where none is said), every honest reading, or none. ``only_follow_up``: nothing happened, something is
    only to be done. ``has_more_words`` says that there are words which no piece holds. ``day_first`` is how 5/4 is read.
    """

    text: str
    on: date
    languages: tuple[str, ...]
    pieces: tuple[Piece, ...] = ()
    direction: Direction | None = None
    title: str = ""
    days: tuple[date, ...] = ()
    is_exchange: bool = False
    only_follow_up: bool = False
    has_more_words: bool = False
    day_first: bool | None = None

    def of(self, kind: PieceKind) -> tuple[Piece, ...]:
        """The pieces of one kind, in the order of the text."""
        return tuple(piece for piece in self.pieces if piece.kind is kind)


class Reason(StrEnum):
    """Why a person was found. Where it is not the name, ``Found.reason_text`` says what it was."""

    NAME = "name"
    NICKNAME = "nickname"
    INITIALS = "initials"
    TYPO = "typo"
    ORGANIZATION = "organization"
    POSITION = "position"
    PLACE = "place"
    ADDRESS = "address"
    TAG = "tag"
    LIST = "list"
    NOTE = "note"
    RECENT = "recent"


@dataclass(frozen=True, slots=True)
class Found:
    """A person who fits what was typed, and why. ``has_rhythm`` people come first among equals."""

    id: int
    display_name: str
    organization: str = ""
    position: str = ""
    place: str = ""
    last_meaningful_on: date | None = None
    has_rhythm: bool = False
    share: float | None = None
    reason: Reason = Reason.NAME
    reason_text: str = ""


@dataclass(frozen=True, slots=True)
class CapturedPerson:
    """Somebody the line names, as typed at ``start:end`` (both -1 where somebody was added by hand).

    ``found`` is the likeliest person of the book, None for a new one, who gets ``name``. ``others`` are those whom the
    words fit as well ("Another Ada?"). ``is_sure`` is False where the words only begin or resemble the name: then somebody
    new is as honest a reading, and should be offered too.
    """

    name: str
    found: Found | None = None
    others: tuple[Found, ...] = ()
    start: int = -1
    end: int = -1
    is_sure: bool = True

    @property
    def is_new(self) -> bool:
        """Whether the book has nobody of this name."""
        return self.found is None

    @property
    def display_name(self) -> str:
        """The name to show."""
        return self.name if self.found is None else self.found.display_name


@dataclass(frozen=True, slots=True)
class CapturedFollowUp:
    """A follow-up in the line; ``text`` is never empty. ``days`` has more than one where the day is unsure."""

    text: str
    due_on: date | None
    days: tuple[date, ...] = ()

    @property
    def is_unsure(self) -> bool:
        """Whether two readings of its day are honest."""
        return len(self.days) > 1


class VerdictReason(StrEnum):
    """Why a line will count or not, one or more in this order."""

    IN_PERSON = "in_person"
    BY_PHONE = "by_phone"
    ON_VIDEO = "on_video"
    IN_WRITING = "in_writing"
    TALKED = "talked"
    WITH_TOPIC = "with_topic"
    YOU_WROTE = "you_wrote"
    THEY_WROTE = "they_wrote"
    SOCIAL = "social"
    IN_PASSING = "in_passing"
    YOU_DECIDED = "you_decided"


@dataclass(frozen=True, slots=True)
class LineVerdict:
    """What logging will say: meaningful, or waiting for an answer (``awaiting``), or in passing; and why."""

    meaningful: bool
    awaiting: Awaiting | None = None
    reasons: tuple[VerdictReason, ...] = ()


@dataclass(frozen=True, slots=True)
class Capture:
    """What a line becomes when it is logged.

    ``day`` is None where the line fixes none: then ``days`` are the honest readings (possibly none), and somebody has
    to choose before it is logged. ``is_future`` says that the day is still to come, which is refused in a log and
    offered as a follow-up. ``happened`` is False where nothing did and only a follow-up is to be set. ``counts`` is the person's own decision on the verdict, None for the rule. ``text`` are
    words to remember.
    """

    line: Line
    people: tuple[CapturedPerson, ...]
    kind: InteractionKind
    day: date | None
    days: tuple[date, ...] = ()
    direction: Direction | None = None
    topic: str = ""
    follow_up: CapturedFollowUp | None = None
    tags: tuple[str, ...] = ()
    text: str = ""
    counts: bool | None = None
    happened: bool = True
    verdict: LineVerdict = field(default=LineVerdict(meaningful=True))

    @property
    def day_is_unsure(self) -> bool:
        """Whether the day has to be asked for."""
        return self.day is None

    @property
    def is_future(self) -> bool:
        """Whether the day is still to come."""
        return self.day is not None and self.day > self.line.on

    @property
    def is_exchange(self) -> bool:
        """Whether the line reads as something that happened, with somebody."""
        return self.line.is_exchange and bool(self.people)

    @property
    def can_log(self) -> bool:
        """Whether it can be logged as it stands: with somebody, on a day that has come; or a follow-up on somebody."""
        if not self.happened:
            return bool(self.people) and self.follow_up is not None
        return bool(self.people) and self.day is not None and not self.is_future

    @property
    def title(self) -> str:
        """How the timeline will call it, in the line's own words: "Coffee: engines"."""
        return ": ".join(part for part in (self.line.title, self.topic) if part)


@dataclass(frozen=True, slots=True)
class Logged:
    """What a line became: whom it was with (``new_ids`` were made for it) and the records."""

    contact_ids: tuple[int, ...]
    new_ids: tuple[int, ...]
    interaction_id: int | None
    follow_up_ids: tuple[int, ...]
    note_ids: tuple[int, ...] = ()
