"""Records of people against the book: new, updated, same or in conflict, by the last imported values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from prm.database import Transaction
from prm.facts import write_partial_date
from prm.importing.book_index import BookIndex
from prm.importing.drafts import ContactDraft, MethodDraft, SourceRead
from prm.importing.plan import ContactAction, FieldChange, Outcome, Take
from prm.matching import address_norm, name_norm
from prm.me import Me
from prm.words import MethodKind

IN_TRASH = "in the trash"
DELETED = "deleted for ever by you"
YOURSELF = "yourself"

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

    ``by_norm``, ``by_name`` and ``by_uid`` find a person of this run: a contact id, or the negative place of a new one.
    """

    actions: list[ContactAction] = field(default_factory=list)
    outcomes: dict[str, Counter[Outcome]] = field(default_factory=dict)
    skipped: dict[str, Counter[str]] = field(default_factory=dict)
    by_norm: dict[str, int] = field(default_factory=dict)
    by_name: dict[str, set[int]] = field(default_factory=dict)
    by_uid: dict[str, int] = field(default_factory=dict)

    def note(self, person: int, draft_name: str, norms: Sequence[str], uid: str = "") -> None:
        """Remember how to find a person of this run."""
        for norm in norms:
            self.by_norm.setdefault(norm, person)
        self.by_name.setdefault(name_norm(draft_name), set()).add(person)
        if uid:
            self.by_uid.setdefault(uid, person)

    def add_new(self, draft: ContactDraft, source: str) -> int:
        """Add a person nobody knew, and give the negative place."""
        self.actions.append(
            ContactAction(
                draft=draft,
                source=source,
                outcome=Outcome.NEW,
                contact_id=None,
                base_id=None,
                base_fields=base_values(draft),
                added_methods=tuple(range(len(draft.methods))),
                added_tags=draft.tags,
                display_name=draft.fields["display_name"],
            )
        )
        person = -len(self.actions)
        self.note(person, draft.fields["display_name"], method_norms(draft.methods), draft.uid)
        return person


def method_norms(methods: Sequence[MethodDraft]) -> list[str]:
    """What names these addresses."""
    return [address_norm(method.kind, method.value) for method in methods]


def base_values(draft: ContactDraft) -> dict[str, object]:
    """What the base remembers of a record: single values, and the lists as they were in the file."""
    values: dict[str, object] = dict(draft.fields)
    if draft.methods:
        values["methods"] = sorted(set(method_norms(draft.methods)))
    if draft.tags:
        values["tags"] = sorted({tag.casefold() for tag in draft.tags})
    return values


def plan_contacts(
    tx: Transaction,
    sources: Sequence[SourceRead],
    index: BookIndex,
    me: Me,
    answers: Mapping[tuple[str, str], Take],
) -> PlannedContacts:
    """Plan every record of a person in these sources."""
    planned = PlannedContacts()
    matched: list[tuple[SourceRead, ContactDraft, int | None]] = []
    claimed: set[int] = set()
    for source in sources:
        for draft in source.contacts:
            reason, contact_id = _match(source.source, draft, index, me, claimed)
            if reason:
                planned.skipped.setdefault(source.file, Counter())[reason] += 1
                continue
            if contact_id is not None:
                claimed.add(contact_id)
            matched.append((source, draft, contact_id))
    mine = _read_mine(tx, sorted(claimed), index)
    for source, draft, contact_id in matched:
        outcomes = planned.outcomes.setdefault(source.file, Counter())
        if contact_id is None:
            planned.add_new(draft, source.source)
            outcomes[Outcome.NEW] += 1
            continue
        action = _compare(source.source, draft, contact_id, mine[contact_id], index, answers)
        planned.actions.append(action)
        norms = [*method_norms(draft.methods), *index.norms_of.get(contact_id, ())]
        planned.note(contact_id, mine[contact_id].fields["display_name"], norms, draft.uid)
        outcomes[action.outcome] += 1
    return planned


def _match(
    source: str, draft: ContactDraft, index: BookIndex, me: Me, claimed: set[int]
) -> tuple[str, int | None]:
    """Whom a record is: a reason to leave it out, or the id of a contact, or None for somebody new."""
    norms = method_norms(draft.methods)
    if me.profiles.intersection(norms) or me.emails.intersection(norms):
        return (YOURSELF, None)
    contact_id = _known(source, draft, norms, index, claimed)
    if contact_id is not None:
        return (IN_TRASH, None) if contact_id in index.trashed else ("", contact_id)
    name = name_norm(draft.fields["display_name"])
    keys = norms or [name]
    if index.is_buried(draft.record_key, *keys):
        return (DELETED, None)
    return ("", None)


def _known(
    source: str, draft: ContactDraft, norms: list[str], index: BookIndex, claimed: set[int]
) -> int | None:
    if draft.uid and draft.uid in index.by_uid:
        return index.by_uid[draft.uid]
    base = index.bases.get((source, draft.record_key))
    if base is not None and base.contact_id not in claimed:
        return base.contact_id
    for norm in norms:
        found = index.by_norm.get(norm)
        if found is not None and found not in claimed:
            return found
    return _by_name_and_day(draft, norms, index, claimed)


def _by_name_and_day(
    draft: ContactDraft, norms: list[str], index: BookIndex, claimed: set[int]
) -> int | None:
    """Archives before 2023 have no link: the same name connected on the same day is the same person, if alone in that."""
    connected = draft.fields.get("connected_on", "")
    if not connected:
        return None
    found = index.by_name_and_day.get((name_norm(draft.fields["display_name"]), connected), [])
    free = [i for i in found if i not in claimed]
    if len(free) != 1:
        return None
    has_link = any(norm.startswith("linkedin.com/in/") for norm in norms)
    return None if has_link and free[0] in index.with_profile else free[0]


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
    answers: Mapping[tuple[str, str], Take],
) -> ContactAction:
    """Field by field: file = base, same; file ≠ base and mine = base, update; all three differ, conflict."""
    base = index.bases.get((source, draft.record_key))
    known: Mapping[str, object] = base.fields if base is not None and base.contact_id == contact_id else {}
    remembered = dict(known)
    updates, conflicts = [], []
    for name, value in draft.fields.items():
        have, before = mine.fields.get(name, ""), str(known.get(name, ""))
        if value == have:
            remembered[name] = value
        elif value == before:
            continue
        elif have == before or _is_derived_name(name, draft, mine):
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
    added_methods, added_tags = _united(draft, mine, known, remembered)
    changed = bool(updates or added_methods or added_tags)
    outcome = Outcome.CONFLICT if conflicts else Outcome.UPDATED if changed else Outcome.SAME
    return ContactAction(
        draft=draft,
        source=source,
        outcome=outcome,
        contact_id=contact_id,
        base_id=base.id if base is not None and base.contact_id == contact_id else None,
        base_fields=remembered,
        writes_base=base is None or base.contact_id != contact_id or remembered != known,
        updates=tuple(updates),
        conflicts=tuple(conflicts),
        added_methods=added_methods,
        added_tags=added_tags,
        display_name=mine.fields["display_name"],
    )


def _is_derived_name(name: str, draft: ContactDraft, mine: _Mine) -> bool:
    """Parts of a name that Kith split itself give way to the file's where the whole name is the same."""
    return (
        name in ("given_name", "family_name") and draft.fields["display_name"] == mine.fields["display_name"]
    )


def _united(
    draft: ContactDraft, mine: _Mine, known: Mapping[str, object], remembered: dict[str, object]
) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Addresses and tags of the file that are not there yet; what was imported once and is gone was removed by the person."""
    before_methods, before_tags = _texts(known.get("methods")), _texts(known.get("tags"))
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


def _texts(value: object) -> set[str]:
    return {str(item) for item in value} if isinstance(value, list) else set()


def draft_of_partner(file: str, line: int, name: str, profile: str, link: str) -> ContactDraft:
    """The record of somebody who is known only from messages."""
    methods = (MethodDraft(MethodKind.LINK, link, "LinkedIn"),) if link else ()
    return ContactDraft(file, line, profile or f"{name_norm(name)}|", {"display_name": name}, methods)
