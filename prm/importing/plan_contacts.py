"""Records of people against the book: new, updated, same or in conflict, by the last imported values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from prm.database import Transaction
from prm.facts import write_partial_date
from prm.importing.book_index import Base, BookIndex, is_profile, listed
from prm.importing.drafts import ContactDraft, MethodDraft, RowProblem, SourceRead
from prm.importing.folding import Record, each_once, method_norms
from prm.importing.plan import (
    LEFT_BY_YOU,
    WHOLE,
    ContactAction,
    FieldChange,
    Outcome,
    Take,
    Tell,
    no_tell,
    told,
)
from prm.importing.plan_facts import (
    KnownFacts,
    future_problem,
    known_facts,
    new_facts,
    remembered_facts,
    without_future,
)
from prm.importing.skips import Skips
from prm.importing.whom import DELETED, whom
from prm.matching import name_norm, split_name
from prm.me import Me
from prm.words import MethodKind

IN_NEWER = "in a newer file too"

#: Fields that lie on the contact row itself.
CONTACT_FIELDS = ("display_name", "given_name", "family_name", "nickname", "place", "how_met", "connected_on")
#: Fields that lie in other tables.
OTHER_FIELDS = (
    "organization",
    "position",
    "birthday",
    "anniversary",
    "circle",
    "cadence_days",
    "leave_alone",
)


@dataclass(slots=True)
class PlannedContacts:
    """The actions and, by source, how many records had which outcome and why some are left out.

    ``left`` are the places of new people whom the person leaves out: they are told apart like everybody, and nothing of
    them comes in. ``by_norm``, ``by_name`` and ``by_uid`` find a person of this run: a contact id, or the negative place of a new one.
    ``deleted`` are addresses of people in these files who were deleted for ever. ``problems`` are what the book's own day
    says of a record.
    """

    actions: list[ContactAction] = field(default_factory=list)
    outcomes: dict[str, Counter[Outcome]] = field(default_factory=dict)
    skipped: Skips = field(default_factory=Skips)
    by_norm: dict[str, int] = field(default_factory=dict)
    by_name: dict[str, set[int]] = field(default_factory=dict)
    by_uid: dict[str, int] = field(default_factory=dict)
    with_profile: set[int] = field(default_factory=set)
    connected: set[int] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    left: set[int] = field(default_factory=set)
    problems: list[RowProblem] = field(default_factory=list)

    def note(self, person: int, draft: ContactDraft, name: str, norms: Sequence[str]) -> None:
        """Remember how to find a person of this run."""
        for norm in norms:
            self.by_norm.setdefault(norm, person)
            if is_profile(norm):
                self.with_profile.add(person)
        self.by_name.setdefault(name_norm(name), set()).add(person)
        if draft.uid:
            self.by_uid.setdefault(draft.uid, person)
        if draft.fields.get("connected_on"):
            self.connected.add(person)

    def as_of(self, today: date) -> Callable[[Record], Record]:
        """Takes out of records what is still to come, and marks it."""

        def past(record: Record) -> Record:
            problem = future_problem(record.draft, today)
            if problem is None:
                return record
            self.problems.append(problem)
            return replace(record, draft=replace(record.draft, talks=without_future(record.draft, today)))

        return past

    def add_new(
        self, draft: ContactDraft, source: str, *, is_left: bool = False, perhaps: Sequence[int] = ()
    ) -> int:
        """Add a person nobody knew, also one who is left out, and give the negative place."""
        self.actions.append(
            ContactAction(
                draft=draft,
                source=source,
                outcome=Outcome.SKIPPED if is_left else Outcome.NEW,
                contact_id=None,
                base_id=None,
                base_fields=base_values(draft),
                added_methods=tuple(range(len(draft.methods))),
                added_tags=draft.tags,
                added_facts=new_facts(draft),
                display_name=draft.fields["display_name"],
                writes_base=not is_left,
                perhaps=tuple(perhaps),
            )
        )
        person = -len(self.actions)
        if is_left:
            self.left.add(person)
        self.note(person, draft, draft.fields["display_name"], method_norms(draft.methods))
        return person


def base_values(draft: ContactDraft) -> dict[str, object]:
    """What the base remembers of a record: single values, and the lists as they were in the file."""
    values: dict[str, object] = dict(draft.fields)
    if draft.methods:
        values["methods"] = sorted(set(method_norms(draft.methods)))
    if draft.tags:
        values["tags"] = sorted({tag.casefold() for tag in draft.tags})
    if facts := remembered_facts(draft):
        values["facts"] = facts
    return values


def plan_contacts(
    tx: Transaction,
    sources: Sequence[SourceRead],
    index: BookIndex,
    me: Me,
    answers: Mapping[tuple[str, str], Take],
    tell: Tell = no_tell,
) -> PlannedContacts:
    """Plan every record of a person in these sources."""
    planned = PlannedContacts()
    matched: list[tuple[Record, int | None]] = []
    claimed: dict[str, set[int]] = {}
    records, older = each_once(sources)
    for draft in older:
        planned.skipped.add(draft, IN_NEWER)
    for record in told(map(planned.as_of(tx.today), records), tell, "people", len(records)):
        taken = claimed.setdefault(record.source, set())
        reason, contact_id = whom(record.source, record.draft, index, me, taken)
        if reason:
            planned.skipped.add(record.draft, reason)
            if reason == DELETED:
                planned.deleted.update(method_norms(record.draft.methods))
            continue
        if contact_id is not None:
            taken.add(contact_id)
        matched.append((record, contact_id))
    ids = sorted(set().union(*claimed.values()))
    mine = _read_mine(tx, ids, index)
    has_facts = any(remembered_facts(record.draft) for record, _ in matched)
    facts = known_facts(tx, ids) if has_facts else KnownFacts({})
    for record, contact_id in told(matched, tell, "people", len(matched)):
        outcomes = planned.outcomes.setdefault(record.draft.file, Counter())
        if contact_id is None:
            _plan_new(record, planned, index, answers, outcomes)
            continue
        action = _compare(record.source, record.draft, contact_id, mine[contact_id], index, facts, answers)
        planned.actions.append(action)
        norms = [*method_norms(record.draft.methods), *index.norms_of.get(contact_id, ())]
        planned.note(contact_id, record.draft, mine[contact_id].fields["display_name"], norms)
        outcomes[action.outcome] += 1
    return planned


def _plan_new(
    record: Record,
    planned: PlannedContacts,
    index: BookIndex,
    answers: Mapping[tuple[str, str], Take],
    outcomes: Counter[Outcome],
) -> None:
    """Somebody new comes in, unless the person says otherwise; who has the name already is told."""
    draft = record.draft
    is_left = answers.get((draft.record_key, WHOLE)) is Take.LEAVE
    namesakes = index.by_name.get(name_norm(draft.fields["display_name"]), ())
    perhaps = [i for i in namesakes if i not in index.trashed]
    planned.add_new(draft, record.source, is_left=is_left, perhaps=perhaps)
    if is_left:
        planned.skipped.add(draft, LEFT_BY_YOU)
    else:
        outcomes[Outcome.NEW] += 1


@dataclass(frozen=True, slots=True)
class _Mine:
    fields: dict[str, str]
    norms: frozenset[str]
    tags: frozenset[str]


def _read_mine(tx: Transaction, ids: Sequence[int], index: BookIndex) -> dict[int, _Mine]:
    """What the book holds of these contacts."""
    fields: dict[int, dict[str, str]] = {}
    tags: dict[int, set[str]] = {}
    for start in range(0, len(ids), 10_000):
        listed = ",".join(map(str, ids[start : start + 10_000]))
        columns = ", ".join(f"c.{name}" for name in CONTACT_FIELDS)
        for row in tx.sql(
            f"SELECT c.id, {columns}, c.organization, c.position, COALESCE(k.name, ''), c.cadence_days, c.leave_alone"
            f" FROM contact c LEFT JOIN circle k ON k.id = c.circle_id WHERE c.id IN ({listed})"
        ).fetchall():
            names = (*CONTACT_FIELDS, "organization", "position", "circle", "cadence_days", "leave_alone")
            fields[row[0]] = {n: "" if v is None else str(v) for n, v in zip(names, row[1:], strict=True)}
        for contact_id, kind, year, month, day in tx.sql(
            f"SELECT contact_id, kind, year, month, day FROM contact_date WHERE label = '' AND contact_id IN ({listed})"
        ).fetchall():
            fields[contact_id][kind] = write_partial_date(year, month, day)
        for contact_id, norm in tx.sql(
            f"SELECT ct.contact_id, t.norm FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.contact_id IN ({listed})"
        ).fetchall():
            tags.setdefault(contact_id, set()).add(norm)
    return {
        i: _Mine(values, frozenset(index.norms_of.get(i, ())), frozenset(tags.get(i, ())))
        for i, values in fields.items()
    }


def _compare(
    source: str,
    draft: ContactDraft,
    contact_id: int,
    mine: _Mine,
    index: BookIndex,
    facts: KnownFacts,
    answers: Mapping[tuple[str, str], Take],
) -> ContactAction:
    """Field by field: file = base, same; file ≠ base and mine = base, update; all three differ, conflict."""
    base = index.bases.get((source, draft.record_key))
    if base is not None and base.contact_id != contact_id:
        base = None
    known, outdated = _last_imported(source, draft, contact_id, base, index)
    remembered = dict(known)
    updates, conflicts = [], []
    for name, value in draft.fields.items():
        have, before = mine.fields.get(name, ""), str(known.get(name, ""))
        if value == have:
            remembered[name] = value
        elif value == before:
            continue
        elif name in outdated:
            remembered[name] = value
        elif have == before or _is_derived_name(name, mine):
            if answers.get((draft.record_key, name)) is not Take.MINE:
                updates.append(FieldChange(name, have, value))
            remembered[name] = value
        else:
            answer = answers.get((draft.record_key, name))
            if answer is Take.FILE:
                updates.append(FieldChange(name, have, value))
            if answer is not None:
                remembered[name] = value
            else:
                conflicts.append(FieldChange(name, have, value))
    removed = index.removed_norms(source, contact_id)
    added_methods, added_tags = _united(draft, mine, known, removed, remembered)
    before_facts = listed(known.get("facts"))
    added_facts = new_facts(draft, facts.of.get(contact_id, ()), before_facts)
    if told := remembered_facts(draft, before_facts):
        remembered["facts"] = told
    changed = bool(updates or added_methods or added_tags or added_facts)
    outcome = Outcome.CONFLICT if conflicts else Outcome.UPDATED if changed else Outcome.SAME
    return ContactAction(
        draft=draft,
        source=source,
        outcome=outcome,
        contact_id=contact_id,
        base_id=None if base is None else base.id,
        base_fields=remembered,
        writes_base=base is None or remembered != base.fields,
        updates=tuple(updates),
        conflicts=tuple(conflicts),
        added_methods=added_methods,
        added_tags=added_tags,
        added_facts=added_facts,
        display_name=mine.fields["display_name"],
    )


def _last_imported(
    source: str, draft: ContactDraft, contact_id: int, base: Base | None, index: BookIndex
) -> tuple[Mapping[str, object], Mapping[str, object]]:
    """The last imported values of a record, and the later ones of this source beside which its own are out of date.

    Records of archives with and without links have different keys. The first with a link takes over what the one
    without brought; one without a link that comes after it is older, and asks nobody about what has changed since.
    """
    if base is not None:
        return base.fields, {}
    others = index.bases_of.get((source, contact_id), [])
    with_link = [other.fields for other in others if other.is_of_link]
    if not is_profile(draft.record_key):
        return {}, with_link[-1] if with_link else {}
    without_link = [other.fields for other in others if not other.is_of_link]
    return without_link[-1] if without_link else {}, {}


def _is_derived_name(name: str, mine: _Mine) -> bool:
    """Parts of a name that Kith split itself give way to the file's."""
    if name not in ("given_name", "family_name"):
        return False
    given, family = split_name(mine.fields["display_name"])
    return mine.fields[name] == (given if name == "given_name" else family)


def _united(
    draft: ContactDraft,
    mine: _Mine,
    known: Mapping[str, object],
    removed: set[str],
    remembered: dict[str, object],
) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Addresses and tags of the file that are not there yet; what was imported once and is gone was removed by the person."""
    before_methods, before_tags = listed(known.get("methods")) | removed, listed(known.get("tags"))
    norms = method_norms(draft.methods)
    methods = tuple(
        at
        for at, norm in enumerate(norms)
        if norm and norm not in mine.norms and norm not in before_methods and norm not in norms[:at]
    )
    tags = tuple(
        tag for tag in draft.tags if tag.casefold() not in mine.tags and tag.casefold() not in before_tags
    )
    if draft.methods:
        remembered["methods"] = sorted(before_methods | set(norms))
    if draft.tags:
        remembered["tags"] = sorted(before_tags | {tag.casefold() for tag in draft.tags})
    return methods, tags


def draft_of_partner(file: str, line: int, record_key: str, name: str, link: str) -> ContactDraft:
    """The record of somebody who is known only from messages."""
    methods = (MethodDraft(MethodKind.LINK, link, "LinkedIn"),) if link else ()
    return ContactDraft(file, line, record_key, {"display_name": name}, methods)
