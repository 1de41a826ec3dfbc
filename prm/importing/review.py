"""What a person is shown and asked before an import, as plain values that can cross to another process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from prm.errors import PrmError, UsageError
from prm.importing.drafts import Reading, RowProblem
from prm.importing.linkedin import find_owner
from prm.importing.plan import Account, ContactAction, CoverageAction, ImportPlan, Outcome, Take
from prm.importing.planning import make_plan

T = TypeVar("T")
_MOST_NAMES = 8


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person of a file; ``line`` is where in it."""

    name: str
    position: str
    organization: str
    line: int


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A field of a person in the book and in the file; ``record_key`` and ``field`` name it in an answer."""

    record_key: str
    name: str
    field: str
    mine: str
    file: str


@dataclass(frozen=True, slots=True)
class Review:
    """What a plan would do, to be looked at. All conflicts are in it; other lists may end early.

    ``people``, ``messages``, ``invitations`` and ``others`` count drafts; ``outcomes`` what becomes of the records of
    people; ``lengths`` how long the lists ``updates``, ``new``, ``same``, ``marks`` and ``rejections`` are as a whole.
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
    answers: Mapping[tuple[str, str], Take] | None = None,
) -> ImportPlan | OwnerQuestion:
    """Plan by ``read`` (of a database), or say what has to be asked first. PrmError where a given name does not fit."""
    try:
        return read(make_plan, reading, owner_name=owner_name, answers=answers or {})
    except UsageError:
        raise
    except PrmError:
        if owner_name is not None:
            raise
        return _question(reading)


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
    updates = [row for action in plan.contacts for row in _updates(action)]
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
        new=_first(_people(plan, Outcome.NEW), most),
        same=_first(_people(plan, Outcome.SAME), most),
        marks=_first(marks, most),
        rejections=_first(rejections, most),
        unrecognised=_first(plan.reading.unrecognised, most),
        coverage=plan.coverage,
        lengths={
            "updates": len(updates),
            "new": outcomes[Outcome.NEW.value],
            "same": outcomes[Outcome.SAME.value],
            "marks": len(marks),
            "rejections": len(rejections),
            "unrecognised": len(plan.reading.unrecognised),
        },
    )


def _first(rows: Iterable[T], most: int | None) -> tuple[T, ...]:
    return tuple(islice(rows, most))


def _people(plan: ImportPlan, outcome: Outcome) -> Iterable[PersonRow]:
    for action in plan.contacts:
        if action.outcome is outcome:
            fields = action.draft.fields
            place = (fields.get("position", ""), fields.get("organization", ""))
            yield PersonRow(_name(action), *place, action.draft.line)


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


def _conflicts(action: ContactAction) -> Iterable[ChangeRow]:
    for change in action.conflicts:
        yield ChangeRow(action.draft.record_key, _name(action), change.field, change.mine, change.file)


def _name(action: ContactAction) -> str:
    return action.display_name or action.draft.fields.get("display_name", "")


# -- to another process and back ---------------------------------------------------------------------------------


def document_of(review: Review) -> dict[str, Any]:
    """A review as what JSON can hold."""
    document = asdict(replace(review, accounts=(), coverage=()))
    document["accounts"] = [_with_days(asdict(account), _ISO) for account in review.accounts]
    document["coverage"] = [_with_days(asdict(part), _ISO) for part in review.coverage]
    return document


def review_from(document: Mapping[str, Any]) -> Review:
    """The review that ``document_of`` made this of, before or after JSON."""
    lists = {name: tuple(document[name]) for name in ("archives", "unrecognised")}
    rows = {name: tuple(make(**row) for row in document[name]) for name, make in _ROWS.items()}
    days = {
        name: tuple(make(**_with_days(row, date.fromisoformat)) for row in document[name])
        for name, make in _ROWS_WITH_DAYS.items()
    }
    return Review(**{**document, **lists, **rows, **days})


_ISO: Callable[[date], str] = date.isoformat
_ROWS: Mapping[str, Callable[..., object]] = {
    "conflicts": ChangeRow,
    "updates": ChangeRow,
    "new": PersonRow,
    "same": PersonRow,
    "marks": RowProblem,
    "rejections": RowProblem,
}
_ROWS_WITH_DAYS: Mapping[str, Callable[..., object]] = {"accounts": Account, "coverage": CoverageAction}


def _with_days(row: Mapping[str, Any], change: Callable[[Any], object]) -> dict[str, Any]:
    """A row whose days are written, or read, by ``change``."""
    days = ("read_from", "read_to")
    return {
        name: change(value) if name in days and value is not None else value for name, value in row.items()
    }
