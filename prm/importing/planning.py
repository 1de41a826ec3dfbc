"""From drafts and the book to a plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from prm.database import Transaction
from prm.importing.book_index import BookIndex, read_index
from prm.importing.drafts import OwnerDraft, Reading, SourceRead
from prm.importing.owner import owner_of, with_owner
from prm.importing.plan import (
    Account,
    CoverageAction,
    ForNew,
    ImportPlan,
    Outcome,
    Take,
    Tell,
    no_tell,
)
from prm.importing.plan_contacts import PlannedContacts, plan_contacts
from prm.importing.plan_messages import PlannedMessages, plan_messages
from prm.importing.plan_others import PlannedOthers, plan_others
from prm.importing.skips import Skips
from prm.matching import address_norm, link_norm, name_norm
from prm.me import Me, read_me
from prm.words import MethodKind

NOT_YOU = "of another name than yours"
NOBODY_KNOWN = "of whom Kith does not know yet; bring it in together with Profile.csv"


def make_plan(
    tx: Transaction,
    reading: Reading,
    *,
    owner_name: str | None = None,
    answers: Mapping[tuple[str, str], Take] | None = None,
    for_new: ForNew = ForNew(),  # noqa: B008 - a value that cannot change
    tell: Tell = no_tell,
) -> ImportPlan:
    """What importing these drafts into this book would do; a query, nothing is written.

    ``answers`` are the person's choices, by record key and field (see ``Take``), ``for_new`` what everybody new gets.
    ``tell`` may raise to cancel. Raises PrmError where the owner cannot be told or is somebody else (``owner_of``).
    """
    me = read_me(tx)
    owner = owner_of(reading, me, owner_name)
    whole_me = with_owner(me, owner)
    index = read_index(tx, {source.source for source in reading.sources})
    people = plan_contacts(tx, reading.sources, index, whole_me, answers or {}, tell)
    said = plan_messages(tx, reading.sources, index, whole_me, people, answers or {}, tell)
    others = plan_others(tx, reading.sources, index, people, answers or {}, tell)
    left_out = _left_out(reading, people, said, others, whole_me)
    before = _known_coverage(tx)
    instants = [draft.at for source in reading.sources for draft in source.messages]
    return ImportPlan(
        reading=reading,
        revision=int(tx.sql("SELECT revision FROM recording").scalar_one()),
        owner_name=owner_name,
        answers=dict(answers or {}),
        owner=owner,
        contacts=tuple(people.actions),
        episodes=tuple(said.episodes),
        invitations=tuple(others.invitations),
        notes=tuple(others.notes),
        interactions=tuple(others.interactions),
        follow_ups=tuple(others.follow_ups),
        accounts=tuple(_account(source, people, said, others, me, left_out) for source in reading.sources),
        problems=(
            *(problem for source in reading.sources for problem in source.problems),
            *people.problems,
        ),
        coverage=_coverage(tx, reading, before),
        same_interactions=len(said.same_interactions),
        first_message_at=min(instants, default=None),
        last_message_at=max(instants, default=None),
        learns_me=_is_new_of_me(owner, me),
        links_to_fill=dict(said.links_to_fill),
        for_new=for_new,
        left_out=left_out.lines,
        known_to=_known_to(reading, before),
        gone=_gone(reading, index, people),
    )


def answered(
    tx: Transaction,
    plan: ImportPlan,
    answers: Mapping[tuple[str, str], Take],
    for_new: ForNew | None = None,
    tell: Tell = no_tell,
) -> ImportPlan:
    """A new plan with these answers beside those it had, made on the book as it is now."""
    return make_plan(
        tx,
        plan.reading,
        owner_name=plan.owner_name,
        answers={**plan.answers, **answers},
        for_new=plan.for_new if for_new is None else for_new,
        tell=tell,
    )


def _is_new_of_me(owner: OwnerDraft, me: Me) -> bool:
    return bool(
        {name_norm(name) for name in owner.names} - me.name_norms
        or {link_norm(link) for link in owner.profiles} - me.profiles
        or {address_norm(MethodKind.EMAIL, value) for value in owner.emails} - me.emails
        or {address_norm(MethodKind.PHONE, value) for value in owner.phones} - me.phones - {""}
    )


def _account(
    source: SourceRead,
    people: PlannedContacts,
    said: PlannedMessages,
    others: PlannedOthers,
    me: Me,
    left_out: Skips,
) -> Account:
    """The accounts of a source, so that ``read`` is the sum of all outcomes."""
    outcomes: Counter[Outcome] = Counter(people.outcomes.get(source.file, {}))
    outcomes.update(others.outcomes.get(source.file, {}))
    outcomes[Outcome.NEW] += said.new.get(source.file, 0)
    outcomes[Outcome.SAME] += said.same.get(source.file, 0)
    reasons = left_out.reasons(source.file)
    strangers = reasons[NOT_YOU] + reasons[NOBODY_KNOWN]
    new_of_me = sum(_is_new_of_me(owner, me) for owner in source.owners) - strangers
    outcomes[Outcome.NEW] += new_of_me
    outcomes[Outcome.SAME] += len(source.owners) - strangers - new_of_me
    return Account(
        file=source.file,
        format=source.format,
        read=source.read,
        new=outcomes[Outcome.NEW],
        updated=outcomes[Outcome.UPDATED],
        same=outcomes[Outcome.SAME],
        conflicts=outcomes[Outcome.CONFLICT],
        skipped=sum(reasons.values()),
        rejected=source.rejected,
        reasons=dict(reasons),
        read_to=source.read_to,
        kind=_kind(source),
    )


_KINDS = {
    "connections": "people",
    "contacts": "people",
    "messages": "messages",
    "invitations": "invitations",
    "profile": "owner",
    "emails": "owner",
    "phones": "owner",
}


def _kind(source: SourceRead) -> str:
    """What a source holds: by what was found in it, and where all of it was left out, by its format."""
    if source.contacts:
        return "people"
    if source.messages:
        return "messages"
    if source.owners:
        return "owner"
    return "invitations" if source.invitations else _KINDS.get(_part_name(source), "")


def _left_out(
    reading: Reading,
    people: PlannedContacts,
    said: PlannedMessages,
    others: PlannedOthers,
    whole_me: Me,
) -> Skips:
    """Every record that is left out, by the reader or by the plan; of the owner's own the lines are not known."""
    found = Skips()
    for source in reading.sources:
        for reason, number in source.skipped.items():
            lines = source.skipped_lines.get(reason, ())
            for line in (*lines, *[0] * (number - len(lines))):
                found.add_line(source.file, line, reason)
        for owner in source.owners:
            if _is_new_of_me(owner, whole_me):
                found.add_line(source.file, 0, NOT_YOU if whole_me else NOBODY_KNOWN)
    for skipped in (people.skipped, said.skipped, others.skipped):
        found.take(skipped.lines)
    return found


def _known_to(reading: Reading, before: Mapping[tuple[str, str], CoverageAction]) -> date | None:
    """Up to when the book knew these sources before."""
    sources = {source.source for source in reading.sources}
    return max((part.read_to for part in before.values() if part.source in sources), default=None)


def _gone(reading: Reading, index: BookIndex, people: PlannedContacts) -> tuple[int, ...]:
    """Connections of the book whom a list of connections holds no more. They stay; the file alone lets them go."""
    listing = {source.source for source in reading.sources if _part_name(source) == "connections"}
    there = {action.contact_id for action in people.actions}
    had = {
        base.contact_id
        for (source, _), base in index.bases.items()
        if source in listing and base.fields.get("connected_on")
    }
    return tuple(sorted(had - there - index.trashed))


def _coverage(
    tx: Transaction, reading: Reading, before: Mapping[tuple[str, str], CoverageAction]
) -> tuple[CoverageAction, ...]:
    """From and up to when each part is known after this import.

    The parts of one archive were made at once, so the newest day counts for all. No day is after today, and an older
    archive moves nothing back.
    """
    newest: dict[tuple[str, str], date] = {}
    for part in reading.sources:
        archive = (part.source, part.file.rpartition("!")[0] or part.file)
        if part.read_to is not None:
            newest[archive] = max(part.read_to, newest.get(archive, part.read_to))
    found: dict[tuple[str, str], CoverageAction] = {}
    for part in reading.sources:
        if part.read_to is None:
            continue
        key = (part.source, _part_name(part))
        earlier = found.get(key) or before.get(key)
        archive = (part.source, part.file.rpartition("!")[0] or part.file)
        days = [min(newest[archive], tx.today), *([earlier.read_to] if earlier else [])]
        firsts = [day for day in (_oldest(part), earlier.read_from if earlier else None) if day is not None]
        found[key] = CoverageAction(*key, min(firsts, default=None), max(days))
    return tuple(
        replace(action, moves=before.get(key) != replace(action, moves=False))
        for key, action in found.items()
    )


def _known_coverage(tx: Transaction) -> dict[tuple[str, str], CoverageAction]:
    rows = tx.sql(
        "SELECT s.name, c.part, c.read_from, c.read_to FROM coverage c JOIN source s ON s.id = c.source_id"
    )
    return {
        (source, part): CoverageAction(
            source,
            part,
            None if first is None else date.fromisoformat(first),
            date.fromisoformat(last),
            False,
        )
        for source, part, first, last in rows
    }


def _part_name(source: SourceRead) -> str:
    return source.format.partition("-")[2] or source.format


def _oldest(source: SourceRead) -> date | None:
    """The first day that a source's messages are from."""
    return min((draft.at.date() for draft in source.messages), default=None)
