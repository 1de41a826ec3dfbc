"""What a reader finds in a file, as plain values: nothing here knows the book yet."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from prm.errors import FileError
from prm.words import Channel, Direction, FollowUpKind, FollowUpStatus, InteractionKind, MethodKind

MAX_PROBLEMS = 50_000
"""Where a file has more broken records than this, it is another kind of file or destroyed, and nothing of it is read."""


@dataclass(frozen=True, slots=True)
class RowProblem:
    """One thing that is wrong with one record.

    ``line`` is the physical line (from 1) where the record starts, 0 for the file as a whole; ``reason`` is a
    sentence for a person; ``rejected`` tells whether the record was left out, or kept with this mark.
    """

    file: str
    line: int
    field: str
    reason: str
    rejected: bool


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day of which a part may be unknown: ``PartialDate(None, 3, 15)`` is the fifteenth of March."""

    year: int | None
    month: int | None
    day: int | None


@dataclass(frozen=True, slots=True)
class MethodDraft:
    kind: MethodKind
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class AddressDraft:
    """A postal address; ``street`` may hold all of it in one line."""

    label: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    region: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class DateDraft:
    """A day of the year that belongs to a person, as ``prm.facts.read_partial_date`` reads it."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class TalkDraft:
    """A day on which the file says that the two talked, with nothing else about it."""

    on: date
    in_person: bool


@dataclass(frozen=True, slots=True)
class PersonRef:
    """Somebody as a file names them. ``profile`` is the key of a profile link (``linkedin.com/in/slug``), ``""`` if unknown."""

    name: str
    profile: str = ""
    email: str = ""
    phone: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """One person of a file.

    ``record_key`` names the record within its source for ever (profile key, else e-mail, else name and day);
    ``fields`` are the single values by field name (``display_name``, ``given_name``, ``family_name``,
    ``organization``, ``position``, ``connected_on`` as ISO day, ``birthday``, ``place``, ``how_met``, …): what the
    import base remembers. Lists (methods, tags, and whatever else a row of a table tells: addresses, dates, talks, notes)
    are united. ``by_name`` tells that nothing but the name says who it is.
    """

    file: str
    line: int
    record_key: str
    fields: Mapping[str, str]
    methods: tuple[MethodDraft, ...] = ()
    tags: tuple[str, ...] = ()
    uid: str = ""
    circle: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    addresses: tuple[AddressDraft, ...] = ()
    dates: tuple[DateDraft, ...] = ()
    talks: tuple[TalkDraft, ...] = ()
    notes: tuple[str, ...] = ()
    by_name: bool = False


@dataclass(frozen=True, slots=True)
class MessageDraft:
    """One message. ``at`` is an aware UTC instant; ``conversation`` is the source's own id of the thread."""

    file: str
    line: int
    channel: Channel
    conversation: str
    at: datetime
    sender: PersonRef
    recipients: tuple[PersonRef, ...]
    text: str
    subject: str = ""
    title: str = ""
    from_me: bool | None = None


@dataclass(frozen=True, slots=True)
class InvitationDraft:
    """A connection request. ``sent_at`` is the file's wall time without a zone, as the file has it."""

    file: str
    line: int
    direction: Direction
    person: PersonRef
    owner: PersonRef
    sent_at: datetime | None
    message: str


@dataclass(frozen=True, slots=True)
class NoteDraft:
    file: str
    line: int
    person: PersonRef
    text: str
    made_at: datetime | None = None
    edited_at: datetime | None = None
    uid: str = ""


@dataclass(frozen=True, slots=True)
class HeldMessage:
    """One message of a whole interaction, as Kith's own files hold it. ``key`` is its 16 bytes, or empty."""

    from_me: bool
    at: datetime
    text: str
    sender_name: str = ""
    conversation: str = ""
    key: bytes = b""


@dataclass(frozen=True, slots=True)
class InteractionDraft:
    """A whole interaction, as Kith's own files hold it."""

    file: str
    line: int
    people: tuple[PersonRef, ...]
    kind: InteractionKind
    happened_on: date
    text: str
    title: str = ""
    uid: str = ""
    meaningful: bool | None = None
    token_kind: str = ""
    channel: str = ""
    decided_by: str = ""
    awaiting: str = ""
    started_on: date | None = None
    messages: tuple[HeldMessage, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUpDraft:
    file: str
    line: int
    person: PersonRef
    kind: FollowUpKind
    status: FollowUpStatus
    text: str
    due_on: date | None
    rule: str = ""
    closed_on: date | None = None
    uid: str = ""


@dataclass(frozen=True, slots=True)
class OwnerDraft:
    """Names and addresses of the archive's owner."""

    names: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Columns:
    """How a table is written: the physical line of its header (from 1), the delimiter, and its cells as they stand."""

    line: int
    delimiter: str
    cells: tuple[str, ...]


@dataclass(slots=True)
class SourceRead:
    """What one file (or one member of an archive, ``zip!member``) gave.

    ``read`` counts the records of the file, whatever became of them; every record is in a list below, or counted in
    ``skipped`` by reason (``skipped_lines`` tell where), or a rejected ``RowProblem``: ``read = drafts + skipped + rejected``.
    ``mapped`` tell of a table that no format knows which of its columns went where.
    """

    file: str
    format: str
    source: str = ""
    read: int = 0
    contacts: list[ContactDraft] = field(default_factory=list)
    messages: list[MessageDraft] = field(default_factory=list)
    invitations: list[InvitationDraft] = field(default_factory=list)
    notes: list[NoteDraft] = field(default_factory=list)
    interactions: list[InteractionDraft] = field(default_factory=list)
    follow_ups: list[FollowUpDraft] = field(default_factory=list)
    owners: list[OwnerDraft] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)
    skipped_lines: dict[str, array[int]] = field(default_factory=dict)
    problems: list[RowProblem] = field(default_factory=list)
    encoding: str = "utf-8"
    columns: Columns | None = None
    read_to: date | None = None
    mapped: tuple[tuple[str, str], ...] = ()

    @property
    def rejected(self) -> int:
        """How many records were left out as broken."""
        return sum(problem.rejected for problem in self.problems)

    @property
    def drafts(self) -> int:
        """How many records became drafts."""
        return sum(
            len(drafts)
            for drafts in (
                self.contacts,
                self.messages,
                self.invitations,
                self.notes,
                self.interactions,
                self.follow_ups,
                self.owners,
            )
        )

    def skip(self, line: int, reason: str) -> None:
        """Leave a record out for a reason that is nobody's fault."""
        self.skipped[reason] += 1
        self.skipped_lines.setdefault(reason, array("L")).append(line)

    def reject(self, line: int, field_name: str, reason: str) -> None:
        """Leave a record out and say why. Raises ``FileError`` where the file has nothing but broken records."""
        self.problems.append(RowProblem(self.file, line, field_name, reason, rejected=True))
        if len(self.problems) > 2 * MAX_PROBLEMS:
            raise FileError(
                f"{self.file} has more than {MAX_PROBLEMS:,} broken records, so Kith did not read it; nothing was "
                "changed. Save or download the file again."
            )

    def mark(self, line: int, field_name: str, reason: str) -> None:
        """Keep a record and say what is wrong with it; beyond ``MAX_PROBLEMS`` problems marks are not listed."""
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(RowProblem(self.file, line, field_name, reason, rejected=False))

    def dated(self, day: date | None) -> None:
        """Tell the day of a record, so that ``read_to`` becomes the newest."""
        if day is not None and (self.read_to is None or day > self.read_to):
            self.read_to = day


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that one call of ``read_inputs`` found, in the fixed order of the formats.

    ``unrecognised`` names the other files and members: they were looked at and left alone.
    """

    sources: list[SourceRead]
    unrecognised: list[str]
