"""What an import would do, as plain immutable values: drafts times book. Nothing is written here.

An answer makes a new plan. ``carry_out`` plans anew where the book moved on since.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from prm.importing.drafts import (
    ContactDraft,
    FollowUpDraft,
    InteractionDraft,
    InvitationDraft,
    NoteDraft,
    OwnerDraft,
    Reading,
    RowProblem,
    TalkDraft,
)
from prm.importing.plan_facts import Fact

T = TypeVar("T")

#: Told ``(what, done, all)``; may raise to cancel, and nothing has happened.
Tell = Callable[[str, int, int], None]


def no_tell(what: str, done: int, of: int) -> None:
    """Tell nobody."""


def told(items: Iterable[T], tell: Tell, what: str, of: int, every: int = 500) -> Iterator[T]:
    """The items one after another, telling before each ``every`` how many there were."""
    for number, item in enumerate(items):
        if number % every == 0:
            tell(what, number, of)
        yield item


class Outcome(StrEnum):
    """What becomes of a record."""

    NEW = "new"
    UPDATED = "updated"
    SAME = "same"
    CONFLICT = "conflict"
    SKIPPED = "skipped"


_WRITTEN = (Outcome.NEW, Outcome.UPDATED)


class Take(StrEnum):
    """An answer to a plan, by record key and field: keep mine, take what the file says, or leave the record out.

    ``MINE`` also holds back an update; ``LEAVE`` stands under the field ``WHOLE`` and leaves somebody new out, with all
    that the files hold of them.
    """

    MINE = "mine"
    FILE = "file"
    LEAVE = "leave"


#: The field under which the answer about a record as a whole stands.
WHOLE = ""
LEFT_BY_YOU = "left out by you"


@dataclass(frozen=True, slots=True)
class ForNew:
    """What everybody new gets: a tag, and the name of a rhythm of the book; empty gives none."""

    tag: str = ""
    circle: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """All that a person says to a plan: answers by record key and field, and what everybody new gets."""

    answers: Mapping[tuple[str, str], Take] = field(default_factory=dict)
    for_new: ForNew = ForNew()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field where book and file differ."""

    field: str
    mine: str
    file: str


@dataclass(frozen=True, slots=True)
class ContactAction:
    """What becomes of one record of a person.

    ``contact_id`` is None for a new one. ``fields`` and ``methods`` are what the base will remember; ``updates`` what
    is written; ``conflicts`` what differs on both sides; ``added_methods`` are places in the draft's methods;
    ``added_facts`` postal addresses, dates, talks and notes. Somebody new whom the person leaves out stays in the plan as
    skipped, so that places stay the same; ``perhaps`` are contacts of the name of somebody new.
    """

    draft: ContactDraft
    source: str
    outcome: Outcome
    contact_id: int | None
    base_id: int | None
    base_fields: Mapping[str, object]
    updates: tuple[FieldChange, ...] = ()
    conflicts: tuple[FieldChange, ...] = ()
    added_methods: tuple[int, ...] = ()
    added_tags: tuple[str, ...] = ()
    added_facts: tuple[Fact, ...] = ()
    display_name: str = ""
    writes_base: bool = True
    perhaps: tuple[int, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether a contact is made of it."""
        return self.outcome is Outcome.NEW


@dataclass(frozen=True, slots=True)
class PlannedMessage:
    """A message that comes in. ``key`` names it for ever; ``at`` is whole seconds since 1970 UTC."""

    at: int
    from_me: bool
    sender_name: str
    conversation: str
    text: str
    key: bytes


@dataclass(frozen=True, slots=True)
class EpisodeAction:
    """A new or growing interaction.

    ``people`` are contact ids, or negative places in the plan's contacts (``-1`` is the first) for those who are new.
    ``interaction_id`` None is a new one; ``hand_id`` a hand-logged one that it (new or growing) becomes one with.
    """

    source: str
    channel: str
    kind: str
    people: tuple[int, ...]
    is_group: bool
    title: str
    messages: tuple[PlannedMessage, ...]
    interaction_id: int | None = None
    joined_ids: tuple[int, ...] = ()
    hand_id: int | None = None
    opening: PlannedMessage | None = None
    opening_id: int | None = None
    to_many: bool = False


@dataclass(frozen=True, slots=True)
class InvitationAction:
    draft: InvitationDraft
    source: str
    key: str
    outcome: Outcome
    invitation_id: int | None
    person: int | None
    is_accepted: bool = False


@dataclass(frozen=True, slots=True)
class NoteAction:
    """``person`` as in EpisodeAction; ``note_id`` is the note that the file changed.

    ``key`` names the record for the base, ``base_id`` is the base that is there, ``writes_base`` that it changes.
    """

    draft: NoteDraft
    source: str
    outcome: Outcome
    person: int
    key: str
    note_id: int | None = None
    base_id: int | None = None
    writes_base: bool = False


@dataclass(frozen=True, slots=True)
class InteractionAction:
    draft: InteractionDraft
    outcome: Outcome
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FollowUpAction:
    draft: FollowUpDraft
    outcome: Outcome
    person: int


@dataclass(frozen=True, slots=True)
class Account:
    """The accounts of one source: ``read = new + updated + same + conflicts + skipped + rejected``.

    ``kind`` says of what: people, messages, invitations, owner (who the person is), or empty for anything else.
    """

    file: str
    format: str
    read: int
    new: int
    updated: int
    same: int
    conflicts: int
    skipped: int
    rejected: int
    reasons: Mapping[str, int] = field(default_factory=dict)
    read_to: date | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class CoverageAction:
    """From and up to which day a part of a source (connections, messages…) is known after the import.

    ``moves`` tells whether the book does not say so yet.
    """

    source: str
    part: str
    read_from: date | None
    read_to: date
    moves: bool = True


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All of it. ``revision`` is the book's when the plan was made.

    ``links_to_fill`` are source and profile link by person (as in EpisodeAction), for people who have no link yet;
    ``left_out`` the lines of all records that are left out, by file and reason; ``known_to`` up to when the book knew
    these sources before, ``gone`` contacts whom a list of connections had and has no more.
    """

    reading: Reading
    revision: int
    owner_name: str | None
    answers: Mapping[tuple[str, str], Take]
    owner: OwnerDraft
    contacts: tuple[ContactAction, ...]
    episodes: tuple[EpisodeAction, ...]
    invitations: tuple[InvitationAction, ...]
    notes: tuple[NoteAction, ...]
    interactions: tuple[InteractionAction, ...]
    follow_ups: tuple[FollowUpAction, ...]
    accounts: tuple[Account, ...]
    problems: tuple[RowProblem, ...]
    coverage: tuple[CoverageAction, ...]
    same_interactions: int = 0
    first_message_at: datetime | None = None
    last_message_at: datetime | None = None
    learns_me: bool = False
    links_to_fill: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    for_new: ForNew = ForNew()
    left_out: Mapping[tuple[str, str], Sequence[int]] = field(default_factory=dict)
    known_to: date | None = None
    gone: tuple[int, ...] = ()

    def count(self, outcome: Outcome) -> int:
        """How many people have this outcome."""
        return sum(action.outcome is outcome for action in self.contacts)

    @property
    def conflicts(self) -> tuple[ContactAction, ...]:
        """People about whom book and file disagree."""
        return tuple(action for action in self.contacts if action.conflicts)

    @property
    def new_interactions(self) -> int:
        """How many exchanges are new."""
        taken = (action for action in self.contacts if action.outcome is not Outcome.SKIPPED)
        talks = sum(isinstance(fact, TalkDraft) for action in taken for fact in action.added_facts)
        whole = sum(action.outcome is Outcome.NEW for action in self.interactions)
        return talks + whole + sum(e.interaction_id is None and e.hand_id is None for e in self.episodes)

    @property
    def updated_interactions(self) -> int:
        """How many exchanges grow."""
        return sum(e.interaction_id is not None or e.hand_id is not None for e in self.episodes)

    @property
    def skipped(self) -> Counter[tuple[str, str]]:
        """How many records are left out, by file and reason."""
        return Counter(
            {
                (account.file, reason): number
                for account in self.accounts
                for reason, number in account.reasons.items()
            }
        )

    @property
    def changes_nothing(self) -> bool:
        """Whether carrying it out would write not a row."""
        return not (
            self.episodes
            or self.learns_me
            or self.links_to_fill
            or any(a.outcome is not Outcome.SAME for a in self.invitations)
            or any(a.outcome in _WRITTEN or a.writes_base for a in self.notes)
            or any(a.outcome in _WRITTEN for a in self.interactions)
            or any(a.outcome in _WRITTEN for a in self.follow_ups)
            or any(a.outcome in _WRITTEN or a.writes_base for a in self.contacts)
            or any(part.moves for part in self.coverage)
        )
