"""Invitations, notes and Kith's own records against the book."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from prm import tombstones
from prm.database import Transaction
from prm.importing.book_index import BookIndex
from prm.importing.drafts import (
    FollowUpDraft,
    InteractionDraft,
    InvitationDraft,
    NoteDraft,
    PersonRef,
    SourceRead,
)
from prm.importing.plan import FollowUpAction, InteractionAction, InvitationAction, NoteAction, Outcome
from prm.importing.plan_contacts import DELETED, IN_TRASH, PlannedContacts
from prm.matching import address_norm, name_norm
from prm.store.types import instant_text
from prm.words import Decision, MethodKind

NOT_IN_BOOK = "about nobody in your book"
DELETED_NOTE = "deleted by you"


@dataclass(slots=True)
class PlannedOthers:
    """The actions and the accounts by file."""

    invitations: list[InvitationAction] = field(default_factory=list)
    notes: list[NoteAction] = field(default_factory=list)
    interactions: list[InteractionAction] = field(default_factory=list)
    follow_ups: list[FollowUpAction] = field(default_factory=list)
    outcomes: dict[str, Counter[Outcome]] = field(default_factory=dict)
    skipped: dict[str, Counter[str]] = field(default_factory=dict)

    def count(self, file: str, outcome: Outcome) -> None:
        self.outcomes.setdefault(file, Counter())[outcome] += 1

    def skip(self, file: str, reason: str) -> None:
        self.skipped.setdefault(file, Counter())[reason] += 1


def plan_others(
    tx: Transaction, sources: Sequence[SourceRead], index: BookIndex, people: PlannedContacts
) -> PlannedOthers:
    """Plan everything that is neither a person nor a message."""
    planned = PlannedOthers()
    finder = _Finder(index, people)
    for source in sources:
        known = _known_invitations(tx) if source.invitations else {}
        for invitation in source.invitations:
            _plan_invitation(invitation, source.source, known, finder, planned)
        for note in source.notes:
            _plan_note(tx, note, source.source, index, finder, planned)
        for interaction in source.interactions:
            _plan_interaction(tx, interaction, finder, planned)
        for follow_up in source.follow_ups:
            _plan_follow_up(tx, follow_up, finder, planned)
    return planned


@dataclass(frozen=True, slots=True)
class _Finder:
    """Finds the one person that a file means, in this run and in the book."""

    index: BookIndex
    people: PlannedContacts

    def person(self, ref: PersonRef) -> int | None:
        for uids in (self.people.by_uid, self.index.by_uid):
            if ref.uid and ref.uid in uids:
                return uids[ref.uid]
        keys = [
            ref.profile,
            address_norm(MethodKind.EMAIL, ref.email),
            address_norm(MethodKind.PHONE, ref.phone),
        ]
        for norms in (self.people.by_norm, self.index.by_norm):
            for key in keys:
                if key and key in norms:
                    return norms[key]
        if ref.profile or not ref.name:
            return None
        norm = name_norm(ref.name)
        found = set(self.people.by_name.get(norm, ())) | set(self.index.by_name.get(norm, ()))
        return next(iter(found)) if len(found) == 1 else None

    def reason_without(self, ref: PersonRef) -> str:
        """Why somebody was not found."""
        keys = (ref.profile, ref.email.casefold(), "" if ref.profile else name_norm(ref.name))
        return DELETED if self.index.is_buried(*keys) else NOT_IN_BOOK


def invitation_key(draft: InvitationDraft) -> str:
    """What names an invitation for ever: direction, person, moment and words."""
    who = draft.person.profile or name_norm(draft.person.name)
    at = draft.sent_at.isoformat() if draft.sent_at else ""
    text = "\n".join((str(draft.direction), who, at, draft.message))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _known_invitations(tx: Transaction) -> dict[str, tuple[int, int | None]]:
    rows = tx.sql("SELECT key, id, contact_id FROM invitation").fetchall()
    return {key: (i, contact) for key, i, contact in rows}


def _plan_invitation(
    draft: InvitationDraft,
    source: str,
    known: dict[str, tuple[int, int | None]],
    finder: _Finder,
    planned: PlannedOthers,
) -> None:
    key = invitation_key(draft)
    person = finder.person(draft.person)
    if person is not None and person in finder.index.trashed:
        person = None
    there = known.get(key)
    if there is None:
        outcome, invitation_id = Outcome.NEW, None
        known[key] = (0, person)
    else:
        invitation_id = there[0] or None
        outcome = (
            Outcome.UPDATED if there[1] is None and person is not None and invitation_id else Outcome.SAME
        )
    planned.invitations.append(InvitationAction(draft, source, key, outcome, invitation_id, person))
    planned.count(draft.file, outcome)


def decision_of(person: int | None) -> str:
    """A person who is in the book by now was accepted."""
    return "" if person is None else str(Decision.ACCEPT)


def _plan_note(
    tx: Transaction, draft: NoteDraft, source: str, index: BookIndex, finder: _Finder, planned: PlannedOthers
) -> None:
    person = finder.person(draft.person)
    if person is None or person in index.trashed:
        planned.skip(draft.file, IN_TRASH if person is not None else finder.reason_without(draft.person))
        return
    outcome, note_id = Outcome.NEW, None
    if person > 0:
        uid = tx.sql("SELECT uid FROM contact WHERE id = ?", (person,)).scalar_one()
        key = tombstones.hash_key(index.secret, tombstones.NOTE, f"{uid}\n{draft.text}")
        if key in index.buried_notes:
            planned.skip(draft.file, DELETED_NOTE)
            return
        outcome, note_id = _note_outcome(tx, draft, person)
    planned.notes.append(NoteAction(draft, source, outcome, person, note_id))
    planned.count(draft.file, outcome)


def _note_outcome(tx: Transaction, draft: NoteDraft, person: int) -> tuple[Outcome, int | None]:
    """Same text, same note. A note of the same moment that nobody edited here follows the file."""
    if draft.uid:
        row = tx.sql("SELECT id, text FROM note WHERE uid = ?", (draft.uid,)).first()
        if row is not None:
            return (Outcome.SAME if row.text == draft.text else Outcome.CONFLICT, row.id)
    if tx.sql("SELECT 1 FROM note WHERE contact_id = ? AND text = ?", (person, draft.text)).first():
        return (Outcome.SAME, None)
    if draft.made_at is not None and draft.edited_at is not None:
        row = tx.sql(
            "SELECT id, edited_at FROM note WHERE contact_id = ? AND made_at = ?",
            (person, instant_text(draft.made_at)),
        ).first()
        if row is not None:
            newer = row.edited_at is None or row.edited_at < instant_text(draft.edited_at)
            return (Outcome.UPDATED if newer else Outcome.CONFLICT, row.id)
    return (Outcome.NEW, None)


def _plan_interaction(
    tx: Transaction, draft: InteractionDraft, finder: _Finder, planned: PlannedOthers
) -> None:
    people = [finder.person(ref) for ref in draft.people]
    known = tuple(dict.fromkeys(p for p in people if p is not None and p not in finder.index.trashed))
    if not known:
        planned.skip(draft.file, IN_TRASH if any(p is not None for p in people) else NOT_IN_BOOK)
        return
    row = None
    if draft.uid:
        row = tx.sql("SELECT text, title, happened_on FROM interaction WHERE uid = ?", (draft.uid,)).first()
    same = row is not None and (row.text, row.title, row.happened_on) == (
        draft.text,
        draft.title,
        draft.happened_on.isoformat(),
    )
    outcome = Outcome.NEW if row is None else Outcome.SAME if same else Outcome.CONFLICT
    planned.interactions.append(InteractionAction(draft, outcome, known))
    planned.count(draft.file, outcome)


def _plan_follow_up(tx: Transaction, draft: FollowUpDraft, finder: _Finder, planned: PlannedOthers) -> None:
    person = finder.person(draft.person)
    if person is None or person in finder.index.trashed:
        planned.skip(draft.file, IN_TRASH if person is not None else finder.reason_without(draft.person))
        return
    row = None
    if draft.uid:
        row = tx.sql("SELECT text, status, due_on FROM follow_up WHERE uid = ?", (draft.uid,)).first()
    due = None if draft.due_on is None else draft.due_on.isoformat()
    same = row is not None and (row.text, row.status, row.due_on) == (draft.text, str(draft.status), due)
    outcome = Outcome.NEW if row is None else Outcome.SAME if same else Outcome.CONFLICT
    planned.follow_ups.append(FollowUpAction(draft, outcome, person))
    planned.count(draft.file, outcome)
