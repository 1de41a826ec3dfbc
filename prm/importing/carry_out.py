"""Carrying out a plan: one transaction, one step, tuples in bulk."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from prm.circles import find_circle
from prm.contacts import DAY_FIELDS, TEXT_FIELDS
from prm.database import Transaction
from prm.errors import UsageError
from prm.facts import read_partial_date, set_date, tag_id
from prm.importing.carry_episodes import carry_episodes
from prm.importing.carry_facts import carry_facts
from prm.importing.carry_others import carry_others
from prm.importing.drafts import MethodDraft
from prm.importing.plan import ContactAction, FieldChange, ForNew, ImportPlan, Outcome, Tell, no_tell, told
from prm.importing.planning import answered
from prm.matching import address_norm, split_name
from prm.me import add_me
from prm.store.derived import sort_key
from prm.store.types import instant_text
from prm.uids import new_uid
from prm.words import DateKind, MethodKind


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """What an import did: the plan it carried out (made anew where the book had moved on) and the ids of new people."""

    plan: ImportPlan
    new_contacts: tuple[int, ...]


def carry_out(tx: Transaction, plan: ImportPlan, tell: Tell = no_tell) -> CarriedOut:
    """Carry out a plan. Where the book changed since it was made, it is made anew first."""
    revision = int(tx.sql("SELECT revision FROM recording").scalar_one())
    if revision != plan.revision:
        plan = answered(tx, plan, {}, tell=tell)
    if plan.changes_nothing:
        return CarriedOut(plan, ())
    owner = plan.owner
    add_me(tx, names=owner.names, profiles=owner.profiles, emails=owner.emails, phones=owner.phones)
    sources = _source_ids(tx, plan)
    people = _carry_contacts(tx, plan, sources, tell)
    _fill_links(tx, plan, people, sources)
    carry_episodes(tx, plan.episodes, people, sources, tell)
    carry_others(tx, plan, people, sources)
    _carry_coverage(tx, plan, sources)
    return CarriedOut(plan, tuple(people[-place - 1] for place in _new_places(plan)))


def _new_places(plan: ImportPlan) -> list[int]:
    return [-place for place, action in enumerate(plan.contacts, 1) if action.is_new]


class People(list[int]):
    """The contact id of every action by its place, 0 for somebody left out; ``id_of`` also takes ids of the book."""

    def id_of(self, person: int) -> int:
        """The contact id of a person of a plan."""
        return person if person > 0 else self[-person - 1]


def _source_ids(tx: Transaction, plan: ImportPlan) -> dict[str, int]:
    """The ids of the plan's sources, made where they are new."""
    ids = {}
    for name in sorted({source.source for source in plan.reading.sources if source.source}):
        there = tx.sql("SELECT id FROM source WHERE name = ?", (name,)).scalar()
        ids[name] = int(there) if there is not None else tx.insert("source", name=name)
    return ids


def next_id(tx: Transaction, table: str) -> int:
    """The id that the next new row of a table will have."""
    last = tx.sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).scalar()
    return int(last or 0) + 1


# -- people ------------------------------------------------------------------------------------------------------


def _carry_contacts(tx: Transaction, plan: ImportPlan, sources: dict[str, int], tell: Tell) -> People:
    people = People()
    new_id = next_id(tx, "contact")
    new: list[tuple[int, ContactAction]] = []
    for action in plan.contacts:
        if action.outcome is Outcome.SKIPPED:
            people.append(0)
        elif action.contact_id is None:
            people.append(new_id)
            new.append((new_id, action))
            new_id += 1
        else:
            people.append(action.contact_id)
    _insert_new(tx, new, tell)
    _give_new(tx, plan.for_new, [contact_id for contact_id, _ in new])
    known = [(a.contact_id, a) for a in plan.contacts if a.contact_id and a.outcome is not Outcome.SAME]
    for contact_id, action in told(known, tell, "people", len(known)):
        _update(tx, contact_id, action)
    _write_bases(tx, plan, people, sources)
    return people


_CONTACT = (
    "INSERT INTO contact(id, uid, display_name, given_name, family_name, nickname, place, how_met, connected_on, made_at,"
    " extra, leave_alone, sort_key, organization, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_METHOD = "INSERT INTO contact_method(contact_id, kind, value, norm, label) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
_POSITION = (
    "INSERT INTO position(contact_id, organization, title, is_current, seen_on) VALUES (?, ?, ?, 1, ?)"
)
_CHUNK = 5_000
#: Fields that lie in other tables than the contact's own, its addresses and its position.
_OTHER_FACTS = frozenset({"birthday", "anniversary", "death", "circle", "cadence_days"})


def _insert_new(tx: Transaction, new: Sequence[tuple[int, ContactAction]], tell: Tell) -> None:
    made_at, today = instant_text(tx.now), tx.today.isoformat()
    for start in range(0, len(new), _CHUNK):
        tell("people", start, len(new))
        chunk = new[start : start + _CHUNK]
        tx.many(_CONTACT, [_contact_row(tx, i, action, made_at) for i, action in chunk])
        tx.many(_METHOD, [row for i, action in chunk for row in method_rows(i, action.draft.methods)])
        tx.many(
            _POSITION,
            [
                (i, f.get("organization", ""), f.get("position", ""), today)
                for i, action in chunk
                if (f := action.draft.fields).get("organization") or f.get("position")
            ],
        )
    for contact_id, action in new:
        carry_facts(tx, contact_id, action.added_facts)
        if action.draft.tags or action.draft.circle or not _OTHER_FACTS.isdisjoint(action.draft.fields):
            _other_facts(tx, contact_id, action)


def _give_new(tx: Transaction, for_new: ForNew, ids: Sequence[int]) -> None:
    """The tag for everybody new, and the rhythm for those to whom the file gives none. PrmError where it is no rhythm's name."""
    if for_new.tag.strip() and ids:
        tag = tag_id(tx, for_new.tag)
        tx.many(
            "INSERT INTO contact_tag(contact_id, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [(i, tag) for i in ids],
        )
    if for_new.circle.strip() and ids:
        circle, today = find_circle(tx, for_new.circle), tx.today.isoformat()
        tx.many(
            "UPDATE contact SET circle_id = ?, placed_in_circle_on = ?"
            " WHERE id = ? AND circle_id IS NULL AND cadence_days IS NULL",
            [(circle, today, i) for i in ids],
        )


def _contact_row(tx: Transaction, contact_id: int, action: ContactAction, made_at: str) -> tuple[Any, ...]:
    draft, fields = action.draft, action.draft.fields
    name = fields["display_name"]
    given, family = fields.get("given_name"), fields.get("family_name")
    if given is None and family is None:
        given, family = split_name(name)
    return (
        contact_id,
        draft.uid or new_uid(tx.now),
        name,
        given or "",
        family or "",
        fields.get("nickname", ""),
        fields.get("place", ""),
        fields.get("how_met", ""),
        fields.get("connected_on") or None,
        made_at,
        json.dumps(dict(draft.extra), ensure_ascii=False, sort_keys=True) if draft.extra else "",
        fields.get("leave_alone", ""),
        sort_key(name),
        fields.get("organization", ""),
        fields.get("position", ""),
    )


def method_rows(contact_id: int, methods: Sequence[MethodDraft]) -> list[tuple[Any, ...]]:
    """Addresses as rows."""
    rows = []
    for method in methods:
        norm = address_norm(method.kind, method.value)
        if norm:
            rows.append((contact_id, str(method.kind), method.value, norm, method.label))
    return rows


def _other_facts(tx: Transaction, contact_id: int, action: ContactAction) -> None:
    """Tags, dates and the rhythm of a new person."""
    draft = action.draft
    for tag in draft.tags:
        _tag(tx, contact_id, tag)
    for name in ("birthday", "anniversary", "death"):
        if draft.fields.get(name):
            set_date(tx, contact_id, DateKind(name), draft.fields[name])
    _rhythm(
        tx, contact_id, draft.circle or draft.fields.get("circle", ""), draft.fields.get("cadence_days", "")
    )


def _tag(tx: Transaction, contact_id: int, tag: str) -> None:
    tx.sql(
        "INSERT INTO contact_tag(contact_id, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (contact_id, tag_id(tx, tag)),
    )


def circle_or_none(tx: Transaction, name: str) -> int | None:
    """The id of a rhythm; None where this book has none of that name (a file may come from another book)."""
    try:
        return find_circle(tx, name) if name else None
    except UsageError:
        return None


def _rhythm(tx: Transaction, contact_id: int, circle: str, cadence_days: str) -> None:
    circle_id = circle_or_none(tx, circle)
    days = int(cadence_days) if cadence_days.isdigit() and int(cadence_days) > 0 else None
    if circle_id is not None or days is not None:
        tx.sql(
            "UPDATE contact SET circle_id = COALESCE(?, circle_id), cadence_days = ?, placed_in_circle_on = ? WHERE id = ?",
            (circle_id, days, tx.today.isoformat(), contact_id),
        )


def _update(tx: Transaction, contact_id: int, action: ContactAction) -> None:
    """Write what the file changed; the person's own values were kept by the plan."""
    changed = {update.field: update.file for update in action.updates}
    columns = {
        name: value for name, value in changed.items() if name in TEXT_FIELDS | DAY_FIELDS | {"leave_alone"}
    }
    if columns:
        pairs = ", ".join(f'"{name}" = ?' for name in columns)
        values = [value or None if name in DAY_FIELDS else value for name, value in columns.items()]
        tx.sql(f"UPDATE contact SET {pairs} WHERE id = ?", (*values, contact_id))
    if "organization" in changed or "position" in changed:
        _change_position(tx, contact_id, changed, action.updates)
    for name in ("birthday", "anniversary", "death"):
        if name in changed and read_partial_date(changed[name]):
            set_date(tx, contact_id, DateKind(name), changed[name])
    if "circle" in changed or "cadence_days" in changed:
        _rhythm(tx, contact_id, changed.get("circle", ""), changed.get("cadence_days", ""))
    methods = [action.draft.methods[place] for place in action.added_methods]
    tx.many(_METHOD, method_rows(contact_id, methods))
    for tag in action.added_tags:
        _tag(tx, contact_id, tag)
    carry_facts(tx, contact_id, action.added_facts)


def _change_position(
    tx: Transaction, contact_id: int, changed: dict[str, str], updates: Sequence[FieldChange]
) -> None:
    """A new position; the one before becomes history, unless the file only fills what was empty."""
    current = tx.sql(
        "SELECT id, organization, title FROM position WHERE contact_id = ? AND is_current ORDER BY id DESC LIMIT 1",
        (contact_id,),
    ).first()
    organization = changed.get("organization", "" if current is None else current.organization)
    title = changed.get("position", "" if current is None else current.title)
    only_fills = all(not u.mine for u in updates if u.field in ("organization", "position"))
    if current is not None and only_fills:
        tx.sql(
            "UPDATE position SET organization = ?, title = ? WHERE id = ?", (organization, title, current.id)
        )
        return
    if current is not None:
        tx.sql("UPDATE position SET is_current = 0 WHERE id = ?", (current.id,))
    tx.sql(_POSITION, (contact_id, organization, title, tx.today.isoformat()))


_BASE = (
    "INSERT INTO base(source_id, record_key, contact_id, fields) VALUES (?, ?, ?, ?)"
    " ON CONFLICT(source_id, record_key) DO UPDATE SET contact_id = excluded.contact_id, fields = excluded.fields"
)


def _as_json(fields: Mapping[str, object]) -> str:
    return json.dumps(fields, ensure_ascii=False, sort_keys=True)


def _write_bases(tx: Transaction, plan: ImportPlan, people: People, sources: dict[str, int]) -> None:
    inserts, updates = [], []
    for place, action in enumerate(plan.contacts):
        if not action.writes_base:
            continue
        fields = _as_json(action.base_fields)
        if action.base_id is None:
            inserts.append((sources[action.source], action.draft.record_key, people[place], fields))
        else:
            updates.append((fields, action.base_id))
    tx.many(_BASE, inserts)
    tx.many("UPDATE base SET fields = ? WHERE id = ?", updates)


def _fill_links(tx: Transaction, plan: ImportPlan, people: People, sources: dict[str, int]) -> None:
    """Links that messages hold of people who had none, with the base that keeps them away once they are removed.

    The base is the one of the record with this link, so it also knows what the record without it brought.
    """
    for person, (source, link) in plan.links_to_fill.items():
        contact_id = people.id_of(person)
        rows = method_rows(contact_id, [MethodDraft(MethodKind.LINK, link, "LinkedIn")])
        tx.many(_METHOD, rows)
        before = tx.sql(
            "SELECT fields FROM base WHERE source_id = ? AND contact_id = ? ORDER BY id DESC LIMIT 1",
            (sources[source], contact_id),
        ).scalar()
        fields = json.loads(before or "{}")
        norm = address_norm(MethodKind.LINK, link)
        fields["methods"] = sorted({*fields.get("methods", ()), norm})
        tx.sql(_BASE, (sources[source], norm, contact_id, _as_json(fields)))


def _carry_coverage(tx: Transaction, plan: ImportPlan, sources: dict[str, int]) -> None:
    for part in plan.coverage:
        if part.moves:
            start = None if part.read_from is None else part.read_from.isoformat()
            tx.sql(
                "INSERT INTO coverage(source_id, part, read_from, read_to) VALUES (?, ?, ?, ?)"
                " ON CONFLICT(source_id, part) DO UPDATE SET read_from = excluded.read_from, read_to = excluded.read_to",
                (sources[part.source], part.part, start, part.read_to.isoformat()),
            )
