"""What a row of a table says beside names and addresses, against the book: postal addresses, dates, talks, notes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from prm.database import Transaction
from prm.facts import write_partial_date
from prm.importing.drafts import AddressDraft, ContactDraft, DateDraft, RowProblem, TalkDraft
from prm.words import DateKind, InteractionKind

Fact = AddressDraft | DateDraft | TalkDraft | str
"""One of these; a text is a note."""


@dataclass(frozen=True, slots=True)
class KnownFacts:
    """What the book holds of people: the norms of their facts by contact id."""

    of: dict[int, set[str]]

    def has(self, contact_id: int, norm: str) -> bool:
        return norm in self.of.get(contact_id, ())


def facts_of(draft: ContactDraft) -> tuple[Fact, ...]:
    """Everything of this kind that a record tells."""
    return (*draft.addresses, *draft.dates, *draft.talks, *draft.notes)


def fact_norm(fact: Fact) -> str:
    """What names a fact within its person, in the book and in the base alike."""
    match fact:
        case AddressDraft():
            lines = (fact.street, fact.postal_code, fact.city, fact.region, fact.country)
            return f"address {_digest(' '.join(lines))}"
        case DateDraft():
            return f"date {fact.label.casefold()} {fact.value}"
        case TalkDraft():
            return _talk_norm(fact.on.isoformat(), in_person=fact.in_person)
        case _:
            return f"note {_digest(fact)}"


def _talk_norm(on: str, *, in_person: bool) -> str:
    return f"{'in person' if in_person else 'talked'} {on}"


def _digest(text: str) -> str:
    folded = " ".join(text.split()).casefold()
    return hashlib.blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def known_facts(tx: Transaction, ids: Sequence[int]) -> KnownFacts:
    """Read what the book holds of these contacts."""
    known: dict[int, set[str]] = {}

    def add(contact_id: int, norm: str) -> None:
        known.setdefault(contact_id, set()).add(norm)

    for start in range(0, len(ids), 10_000):
        listed = ",".join(map(str, ids[start : start + 10_000]))
        for contact_id, *lines in tx.sql(
            f"SELECT contact_id, street, postal_code, city, region, country FROM address WHERE contact_id IN ({listed})"
        ).fetchall():
            add(contact_id, fact_norm(AddressDraft("", *lines)))
        for contact_id, label, *parts in tx.sql(
            "SELECT contact_id, label, year, month, day FROM contact_date"
            f" WHERE kind = '{DateKind.OTHER}' AND contact_id IN ({listed})"
        ).fetchall():
            add(contact_id, fact_norm(DateDraft(label, write_partial_date(*parts))))
        for contact_id, on, kind in tx.sql(
            "SELECT p.contact_id, i.happened_on, i.kind FROM participant p JOIN interaction i ON i.id = p.interaction_id"
            f" WHERE p.contact_id IN ({listed})"
        ).fetchall():
            add(contact_id, _talk_norm(on, in_person=False))
            if kind == InteractionKind.MEETING:
                add(contact_id, _talk_norm(on, in_person=True))
        for contact_id, text in tx.sql(
            f"SELECT contact_id, text FROM note WHERE contact_id IN ({listed})"
        ).fetchall():
            add(contact_id, fact_norm(text))
    return KnownFacts(known)


def new_facts(draft: ContactDraft, there: Iterable[str] = (), before: Iterable[str] = ()) -> tuple[Fact, ...]:
    """The facts of a record that are neither in the book (``there``) nor came in before (``before``), each once.

    What came in before and is gone was removed by the person. Of one day, a talk in person says it all.
    """
    facts = facts_of(draft)
    if not facts:
        return ()
    seen = {*there, *before}
    found: list[Fact] = []
    for fact in sorted(facts, key=_other_than_in_person):
        norm = fact_norm(fact)
        if norm not in seen:
            found.append(fact)
        seen.add(norm)
        if isinstance(fact, TalkDraft):
            seen.add(_talk_norm(fact.on.isoformat(), in_person=False))
    return tuple(found)


def _other_than_in_person(fact: Fact) -> bool:
    return not (isinstance(fact, TalkDraft) and fact.in_person)


def remembered_facts(draft: ContactDraft, before: Iterable[str] = ()) -> list[str]:
    """What the base remembers of them."""
    facts = facts_of(draft)
    if not facts and not before:
        return []
    return sorted({*map(fact_norm, facts), *before})


def without_future(draft: ContactDraft, today: date) -> tuple[TalkDraft, ...]:
    """The talks that can have happened."""
    return tuple(talk for talk in draft.talks if talk.on <= today)


def future_problem(draft: ContactDraft, today: date) -> RowProblem | None:
    """The mark for a talk that is still to come."""
    if not draft.talks:
        return None
    late = next((talk.on for talk in draft.talks if talk.on > today), None)
    if late is None:
        return None
    return RowProblem(
        draft.file,
        draft.line,
        "",
        f"{late.isoformat()} is still to come, so no exchange was logged for it.",
        rejected=False,
    )
