"""What a person is shown and asked before an import, as plain values that can cross to another process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from prm.errors import PrmError, UsageError
from prm.importing.drafts import AddressDraft, DateDraft, Reading, RowProblem, SourceRead, TalkDraft
from prm.importing.linkedin import find_owner
from prm.importing.plan import (
    Account,
    Choices,
    ContactAction,
    CoverageAction,
    ImportPlan,
    Outcome,
    Tell,
    no_tell,
)
from prm.importing.plan_facts import Fact
from prm.importing.planning import make_plan
from prm.words import Direction

T = TypeVar("T")
_MOST_NAMES = 8
#: Of records that are left out for one reason so many lines are named.
MOST_LINES = 20


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person of a file; ``line`` is where in it, ``record_key`` names the record in an answer.

    ``perhaps`` are contacts of the book that have the name of somebody new.
    """

    name: str
    position: str
    organization: str
    line: int
    record_key: str = ""
    perhaps: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A field of a person in the book and in the file; ``record_key`` and ``field`` name it in an answer.

    What is united (``address`` and ``tag``) is beside what there is and takes no answer.
    """

    record_key: str
    name: str
    field: str
    mine: str
    file: str


@dataclass(frozen=True, slots=True)
class Span:
    """From which day to which a file tells of something: people (connected), messages, invitations."""

    kind: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class LeftGroup:
    """Records of one file that are left out for one reason: how many, and the first lines on which they start."""

    file: str
    reason: str
    number: int
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """What a plan would do, to be looked at. All conflicts are in it; other lists may end early.

    ``people``, ``messages``, ``invitations`` and ``others`` count drafts, ``received`` the invitations that came to the
    owner; ``outcomes`` what becomes of the records of people; ``lengths`` how long the lists ``updates``, ``new``,
    ``same``, ``perhaps``, ``marks`` and ``rejections`` are as a whole. ``encodings`` are those of files that are not
    UTF-8, ``known_to`` up to when the book knew the sources, ``gone`` how many connections the file has no more.
    """

    archives: tuple[str, ...]
    people: int
    messages: int
    invitations: int
    others: int
    changes_nothing: bool
    outcomes: Mapping[str, int]
    new_interactions: int
    updated_interactions: int
    same_interactions: int
    accounts: tuple[Account, ...]
    conflicts: tuple[ChangeRow, ...]
    updates: tuple[ChangeRow, ...]
    new: tuple[PersonRow, ...]
    same: tuple[PersonRow, ...]
    marks: tuple[RowProblem, ...]
    rejections: tuple[RowProblem, ...]
    unrecognised: tuple[str, ...]
    coverage: tuple[CoverageAction, ...]
    lengths: Mapping[str, int]
    perhaps: tuple[PersonRow, ...] = ()
    left: tuple[LeftGroup, ...] = ()
    spans: tuple[Span, ...] = ()
    encodings: tuple[str, ...] = ()
    received: int = 0
    gone: int = 0
    known_to: date | None = None

    def count(self, outcome: Outcome) -> int:
        """How many people have this outcome."""
        return self.outcomes.get(outcome.value, 0)

    @property
    def skipped(self) -> Mapping[tuple[str, str], int]:
        """How many records are left out, by file and reason."""
        return {
            (account.file, reason): number
            for account in self.accounts
            for reason, number in account.reasons.items()
        }


@dataclass(frozen=True, slots=True)
class OwnerQuestion:
    """It cannot be told who of ``names`` is the person whose book this is; ``archive_of`` is whom the archive names."""

    archive_of: str
    names: tuple[str, ...]


def plan_or_ask(
    read: Callable[..., ImportPlan],
    reading: Reading,
    owner_name: str | None = None,
    choices: Choices = Choices(),  # noqa: B008 - a value that cannot change
    tell: Tell = no_tell,
) -> ImportPlan | OwnerQuestion:
    """Plan by ``read`` (of a database), or say what has to be asked first. PrmError where a given name does not fit."""
    try:
        return read(
            make_plan,
            reading,
            owner_name=owner_name,
            answers=choices.answers,
            for_new=choices.for_new,
            tell=tell,
        )
    except UsageError:
        raise
    except PrmError:
        if owner_name is not None:
            raise
        return _question(reading)


def replanned(
    read: Callable[..., ImportPlan], plan: ImportPlan, choices: Choices, tell: Tell = no_tell
) -> ImportPlan:
    """The plan with exactly these choices, made by ``read`` on the book as it is now."""
    return read(
        make_plan,
        plan.reading,
        owner_name=plan.owner_name,
        answers=choices.answers,
        for_new=choices.for_new,
        tell=tell,
    )


def _question(reading: Reading) -> OwnerQuestion:
    found = find_owner(reading.sources)
    if found is not None and found.names:
        return OwnerQuestion(found.names[0], found.names[:1])
    writers = Counter(m.sender.name for source in reading.sources for m in source.messages if m.sender.name)
    return OwnerQuestion("", tuple(name for name, _ in writers.most_common(_MOST_NAMES)))


def review_of(plan: ImportPlan, most: int | None = None) -> Review:
    """What a plan says to a person; lists other than the conflicts end after ``most`` rows."""
    sources = plan.reading.sources
    outcomes = Counter(action.outcome.value for action in plan.contacts)
    updates = list(_all_updates(plan))
    marks = [problem for problem in plan.problems if not problem.rejected]
    rejections = [problem for problem in plan.problems if problem.rejected]
    return Review(
        archives=tuple(sorted({source.file.partition("!")[0].rpartition("/")[2] for source in sources})),
        people=sum(len(source.contacts) for source in sources),
        messages=sum(len(source.messages) for source in sources),
        invitations=sum(len(source.invitations) for source in sources),
        others=sum(len(s.notes) + len(s.interactions) + len(s.follow_ups) for s in sources),
        changes_nothing=plan.changes_nothing,
        outcomes=dict(outcomes),
        new_interactions=plan.new_interactions,
        updated_interactions=plan.updated_interactions,
        same_interactions=plan.same_interactions,
        accounts=plan.accounts,
        conflicts=tuple(row for action in plan.conflicts for row in _conflicts(action)),
        updates=_first(updates, most),
        new=_first(_new(plan), most),
        same=_first(_same(plan), most),
        marks=_first(marks, most),
        rejections=_first(rejections, most),
        unrecognised=_first(plan.reading.unrecognised, most),
        coverage=plan.coverage,
        lengths={
            "updates": len(updates),
            "new": sum(1 for _ in _new(plan)),
            "same": outcomes[Outcome.SAME.value],
            "marks": len(marks),
            "rejections": len(rejections),
            "unrecognised": len(plan.reading.unrecognised),
            "perhaps": sum(1 for _ in _perhaps(plan)),
        },
        perhaps=_first(_perhaps(plan), most),
        left=tuple(
            LeftGroup(file, reason, len(lines), tuple(lines[:MOST_LINES]))
            for (file, reason), lines in sorted(plan.left_out.items())
        ),
        spans=tuple(_spans(sources)),
        encodings=tuple(sorted({one.encoding for one in sources} - {"utf-8"})),
        received=sum(one.direction is Direction.IN for source in sources for one in source.invitations),
        gone=len(plan.gone),
        known_to=plan.known_to,
    )


#: Of a list that is asked for in pieces, so many rows come at once.
PIECE = 1_000


@dataclass(frozen=True, slots=True)
class Piece:
    """Some rows of one of the lists ``new``, ``same`` and ``updates``, from row ``start`` of those that hold ``text``.

    ``found`` is how many of those there are.
    """

    kind: str
    text: str
    start: int
    rows: tuple[PersonRow, ...] | tuple[ChangeRow, ...]
    found: int


def piece_of(plan: ImportPlan, kind: str, text: str = "", start: int = 0) -> Piece:
    """The next rows of a list of a plan, also those that its review left out for their number."""
    rows: Iterable[Any] = {"new": _new, "same": _same, "updates": _all_updates}[kind](plan)
    wanted = text.casefold().split()
    fitting = [row for row in rows if not wanted or _holds(row, wanted)]
    return Piece(kind, text, start, tuple(fitting[start : start + PIECE]), len(fitting))


def _holds(row: PersonRow | ChangeRow, words: Sequence[str]) -> bool:
    texts = (
        (row.name, row.position, row.organization)
        if isinstance(row, PersonRow)
        else (row.name, row.mine, row.file)
    )
    whole = "\n".join(texts).casefold()
    return all(word in whole for word in words)


def _spans(sources: Sequence[SourceRead]) -> Iterable[Span]:
    """From when to when each kind reaches; of people, the days of connecting."""
    days: dict[str, list[date]] = {
        "people": [
            date.fromisoformat(draft.fields["connected_on"])
            for source in sources
            for draft in source.contacts
            if draft.fields.get("connected_on")
        ],
        "messages": [draft.at.date() for source in sources for draft in source.messages],
        "invitations": [
            draft.sent_at.date() for source in sources for draft in source.invitations if draft.sent_at
        ],
    }
    return (Span(kind, min(found), max(found)) for kind, found in days.items() if found)


def _first(rows: Iterable[T], most: int | None) -> tuple[T, ...]:
    return tuple(islice(rows, most))


def _new(plan: ImportPlan) -> Iterable[PersonRow]:
    """Everybody new, also whom the person left out."""
    return (_person(action) for action in plan.contacts if action.contact_id is None)


def _perhaps(plan: ImportPlan) -> Iterable[PersonRow]:
    return (_person(action) for action in plan.contacts if action.perhaps)


def _same(plan: ImportPlan) -> Iterable[PersonRow]:
    return (_person(action) for action in plan.contacts if action.outcome is Outcome.SAME)


def _person(action: ContactAction) -> PersonRow:
    draft = action.draft
    place = (draft.fields.get("position", ""), draft.fields.get("organization", ""))
    return PersonRow(_name(action), *place, draft.line, draft.record_key, action.perhaps)


def _all_updates(plan: ImportPlan) -> Iterable[ChangeRow]:
    return (row for action in plan.contacts for row in _updates(action))


def _updates(action: ContactAction) -> Iterable[ChangeRow]:
    if action.outcome is not Outcome.UPDATED:
        return
    key, name = action.draft.record_key, _name(action)
    for change in action.updates:
        yield ChangeRow(key, name, change.field, change.mine, change.file)
    for place in action.added_methods:
        yield ChangeRow(key, name, "address", "", action.draft.methods[place].value)
    for tag in action.added_tags:
        yield ChangeRow(key, name, "tag", "", tag)
    for fact in action.added_facts:
        yield ChangeRow(key, name, *fact_in_words(fact))


def fact_in_words(fact: Fact) -> tuple[str, str, str]:
    """What a fact is, nothing for what the book has, and the fact as one line."""
    match fact:
        case AddressDraft():
            lines = (
                fact.street,
                " ".join(filter(None, (fact.postal_code, fact.city))),
                fact.region,
                fact.country,
            )
            return ("postal_address", "", ", ".join(filter(None, lines)))
        case DateDraft():
            return ("date", "", f"{fact.label}: {fact.value}" if fact.label else fact.value)
        case TalkDraft():
            return ("last_in_person" if fact.in_person else "last_talked", "", fact.on.isoformat())
        case _:
            return ("note", "", " ".join(fact.split())[:200])


def _conflicts(action: ContactAction) -> Iterable[ChangeRow]:
    for change in action.conflicts:
        yield ChangeRow(action.draft.record_key, _name(action), change.field, change.mine, change.file)


def _name(action: ContactAction) -> str:
    return action.display_name or action.draft.fields.get("display_name", "")
