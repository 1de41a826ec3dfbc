"""Invitations, notes and Kith's own records against the book."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from prm import tombstones
from prm.database import Transaction
from prm.importing.book_index import NOTE_KEY, Base, BookIndex
from prm.importing.drafts import (
    FollowUpDraft,
    InteractionDraft,
    InvitationDraft,
    NoteDraft,
    PersonRef,
    SourceRead,
)
from prm.importing.plan import (
    LEFT_BY_YOU,
    FollowUpAction,
    InteractionAction,
    InvitationAction,
    NoteAction,
    Outcome,
    Take,
    Tell,
    no_tell,
    told,
)
from prm.importing.plan_contacts import PlannedContacts
from prm.importing.skips import Placed, Skips
from prm.importing.whom import DELETED, IN_TRASH
from prm.matching import address_norm, name_norm
from prm.words import MethodKind

NOT_IN_BOOK = "about nobody in your book"
DELETED_NOTE = DELETED_HERE = "deleted by you"
#: With these people not even an invitation is kept.
_NOT_EVEN_ASKED = (IN_TRASH, DELETED, LEFT_BY_YOU)


@dataclass(slots=True)
class PlannedOthers:
    """The actions and the accounts by file."""

    invitations: list[InvitationAction] = field(default_factory=list)
    notes: list[NoteAction] = field(default_factory=list)
    interactions: list[InteractionAction] = field(default_factory=list)
    follow_ups: list[FollowUpAction] = field(default_factory=list)
    outcomes: dict[str, Counter[Outcome]] = field(default_factory=dict)
    skipped: Skips = field(default_factory=Skips)

    def count(self, file: str, outcome: Outcome) -> None:
        self.outcomes.setdefault(file, Counter())[outcome] += 1

    def skip(self, draft: Placed, reason: str) -> None:
        self.skipped.add(draft, reason)


def plan_others(
    tx: Transaction,
    sources: Sequence[SourceRead],
    index: BookIndex,
    people: PlannedContacts,
    answers: Mapping[tuple[str, str], Take],
    tell: Tell = no_tell,
) -> PlannedOthers:
    """Plan everything that is neither a person nor a message."""
    planned = PlannedOthers()
    finder = _Finder(index, people)
    known = _known_invitations(tx) if any(source.invitations for source in sources) else {}
    for note in _keyed_notes(sources, finder, planned):
        _plan_note(tx, note, index, planned, answers)
    for source in sources:
        for invitation in told(source.invitations, tell, "invitations", len(source.invitations)):
            _plan_invitation(invitation, source.source, known, finder, planned)
        for interaction in told(source.interactions, tell, "exchanges", len(source.interactions)):
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
        norm = name_norm(ref.name)
        if not norm:
            return None
        found = {*self.people.by_name.get(norm, ()), *self.index.by_name.get(norm, ())}
        if ref.profile:
            found -= self.people.with_profile | self.index.with_profile
        return next(iter(found)) if len(found) == 1 else None

    def living(self, ref: PersonRef) -> tuple[int | None, str]:
        """The person, or None and why nothing can be kept about them."""
        person = self.person(ref)
        if person is None:
            return None, self._reason_without(ref)
        if person in self.people.left:
            return None, LEFT_BY_YOU
        return (None, IN_TRASH) if person in self.index.trashed else (person, "")

    def is_connected(self, person: int) -> bool:
        """Whether the book or this run knows since when the two are connected."""
        return person in self.people.connected or person in self.index.connected

    def _reason_without(self, ref: PersonRef) -> str:
        keys = [key for key in (ref.profile, address_norm(MethodKind.EMAIL, ref.email)) if key]
        is_deleted = self.index.is_buried(*keys) or any(key in self.people.deleted for key in keys)
        if not keys:
            is_deleted = self.index.is_buried_name(name_norm(ref.name))
        return DELETED if is_deleted else NOT_IN_BOOK


def invitation_key(draft: InvitationDraft) -> str:
    """What names an invitation for ever: direction, person, moment and words."""
    who = draft.person.profile or name_norm(draft.person.name)
    at = draft.sent_at.isoformat() if draft.sent_at else ""
    return _digest("\n".join((str(draft.direction), who, at, draft.message)))


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
    """An invitation stands by itself; its person joins it once they are in the book."""
    key = invitation_key(draft)
    person, reason = finder.living(draft.person)
    there = known.get(key)
    if there is None and (reason in _NOT_EVEN_ASKED or _is_deleted(finder.index, key)):
        planned.skip(draft, reason if reason in _NOT_EVEN_ASKED else DELETED)
        return
    if there is None:
        outcome, invitation_id = Outcome.NEW, None
        known[key] = (0, person)
    else:
        invitation_id = there[0] or None
        joins = there[1] is None and person is not None and invitation_id is not None
        outcome = Outcome.UPDATED if joins else Outcome.SAME
    is_accepted = person is not None and finder.is_connected(person)
    planned.invitations.append(
        InvitationAction(draft, source, key, outcome, invitation_id, person, is_accepted)
    )
    planned.count(draft.file, outcome)


def _is_deleted(index: BookIndex, key: str) -> bool:
    return _hashed(index, tombstones.INVITATION, key) in index.buried_invitations


def _hashed(index: BookIndex, kind: str, key: str) -> str:
    return tombstones.hash_key(index.secret, kind, key)


def note_record_key(draft: NoteDraft) -> str:
    """What names a note within its source: its person and when it was made, else what it says."""
    made = draft.made_at.isoformat() if draft.made_at else _digest(draft.text)
    return f"{NOTE_KEY}{draft.person.profile or name_norm(draft.person.name)}\n{made}"


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class _KeyedNote:
    """A note of a file with whom it is about, what names it, and its base where it came in before."""

    draft: NoteDraft
    source: str
    person: int
    key: str
    base: Base | None


def _keyed_notes(sources: Sequence[SourceRead], finder: _Finder, planned: PlannedOthers) -> list[_KeyedNote]:
    """The notes that are about somebody, those with a base first: what they change decides what the others find."""
    noted: set[str] = set()
    keyed: list[_KeyedNote] = []
    for source in sources:
        for draft in source.notes:
            person, reason = finder.living(draft.person)
            if person is None:
                planned.skip(draft, reason)
                continue
            key = note_record_key(draft)
            if key in noted:  # two of one moment are two, as long as they say two things
                key = f"{key}\n{_digest(draft.text)}"
            noted.add(key)
            base = finder.index.note_bases.get((source.source, key))
            keyed.append(_KeyedNote(draft, source.source, person, key, base))
    return [note for note in keyed if note.base is not None] + [note for note in keyed if note.base is None]


def _plan_note(
    tx: Transaction,
    note: _KeyedNote,
    index: BookIndex,
    planned: PlannedOthers,
    answers: Mapping[tuple[str, str], Take],
) -> None:
    draft, base = note.draft, note.base
    changing = {action.note_id for action in planned.notes if action.outcome is Outcome.UPDATED}
    answer = answers.get((note.key, "text"))
    outcome, note_id = _note_outcome(tx, note, index, answer, changing)
    if outcome is Outcome.SKIPPED:
        planned.skip(draft, DELETED_NOTE)
        return
    is_taken = outcome in (Outcome.NEW, Outcome.UPDATED) or (outcome is Outcome.SAME and base is not None)
    writes = is_taken and (base is None or base.fields.get("text") != draft.text)
    planned.notes.append(
        NoteAction(
            draft,
            note.source,
            outcome,
            note.person,
            note.key,
            note_id,
            None if base is None else base.id,
            writes,
        )
    )
    planned.count(draft.file, outcome)


def _note_outcome(
    tx: Transaction, note: _KeyedNote, index: BookIndex, answer: Take | None, changing: set[int | None]
) -> tuple[Outcome, int | None]:
    """The same text is the same note; else the last imported text tells who changed it, as with every field.

    ``changing`` are notes that will say something else after this import: they are nobody's "same".
    """
    draft, person, base = note.draft, note.person, note.base
    if person < 0:
        return (Outcome.NEW, None)
    if base is None:
        row = tx.sql("SELECT id, text FROM note WHERE uid = ?", (draft.uid,)).first() if draft.uid else None
        if row is not None:
            return (Outcome.SAME if row.text == draft.text else Outcome.CONFLICT, row.id)
        there = tx.sql(
            "SELECT id FROM note WHERE contact_id = ? AND text = ?", (person, draft.text)
        ).fetchall()
        if any(found.id not in changing for found in there):
            return (Outcome.SAME, None)
        return (Outcome.SKIPPED if _is_deleted_note(tx, draft, person, index) else Outcome.NEW, None)
    mine = tx.sql("SELECT id, text FROM note WHERE uid = ?", (base.fields.get("note"),)).first()
    if mine is None:
        return (Outcome.SKIPPED, None)
    if draft.text in (mine.text, base.fields.get("text")) or answer is Take.MINE:
        return (Outcome.SAME, mine.id)
    takes_file = mine.text == base.fields.get("text") or answer is Take.FILE
    return (Outcome.UPDATED if takes_file else Outcome.CONFLICT, mine.id)


def _is_deleted_note(tx: Transaction, draft: NoteDraft, person: int, index: BookIndex) -> bool:
    if not index.buried_notes:
        return False
    uid = tx.sql("SELECT uid FROM contact WHERE id = ?", (person,)).scalar_one()
    return _hashed(index, tombstones.NOTE, f"{uid}\n{draft.text}") in index.buried_notes


def _plan_interaction(
    tx: Transaction, draft: InteractionDraft, finder: _Finder, planned: PlannedOthers
) -> None:
    found = [finder.living(ref) for ref in draft.people]
    known = tuple(dict.fromkeys(person for person, _ in found if person is not None))
    index = finder.index
    if not known:
        reasons = {reason for _, reason in found}
        planned.skip(draft, next((r for r in _NOT_EVEN_ASKED if r in reasons), NOT_IN_BOOK))
        return
    if draft.uid and _hashed(index, tombstones.INTERACTION, draft.uid) in index.buried_interactions:
        planned.skip(draft, DELETED_HERE)
        return
    outcome = _interaction_outcome(tx, draft, known[0])
    planned.interactions.append(InteractionAction(draft, outcome, known))
    planned.count(draft.file, outcome)


def _interaction_outcome(tx: Transaction, draft: InteractionDraft, person: int) -> Outcome:
    """By its uid; one without a uid is the same as one of that day with the same words."""
    said = (draft.text, draft.title, draft.happened_on.isoformat())
    if draft.uid:
        row = tx.sql("SELECT text, title, happened_on FROM interaction WHERE uid = ?", (draft.uid,)).first()
        if row is None:
            return Outcome.NEW
        return Outcome.SAME if tuple(row) == said else Outcome.CONFLICT
    there = tx.sql(
        "SELECT 1 FROM participant p JOIN interaction i ON i.id = p.interaction_id"
        " WHERE p.contact_id = ? AND i.text = ? AND i.title = ? AND i.happened_on = ? AND i.kind = ?",
        (person, *said, str(draft.kind)),
    ).first()
    return Outcome.NEW if there is None else Outcome.SAME


def _plan_follow_up(tx: Transaction, draft: FollowUpDraft, finder: _Finder, planned: PlannedOthers) -> None:
    person, reason = finder.living(draft.person)
    index = finder.index
    if person is None:
        planned.skip(draft, reason)
        return
    if draft.uid and _hashed(index, tombstones.FOLLOW_UP, draft.uid) in index.buried_follow_ups:
        planned.skip(draft, DELETED_HERE)
        return
    outcome = _follow_up_outcome(tx, draft, person)
    planned.follow_ups.append(FollowUpAction(draft, outcome, person))
    planned.count(draft.file, outcome)


def _follow_up_outcome(tx: Transaction, draft: FollowUpDraft, person: int) -> Outcome:
    """By its uid; one without a uid is the same as one with the same words for the same day."""
    due = None if draft.due_on is None else draft.due_on.isoformat()
    if draft.uid:
        row = tx.sql("SELECT text, status, due_on FROM follow_up WHERE uid = ?", (draft.uid,)).first()
        if row is None:
            return Outcome.NEW
        return Outcome.SAME if tuple(row) == (draft.text, str(draft.status), due) else Outcome.CONFLICT
    there = tx.sql(
        "SELECT 1 FROM follow_up WHERE contact_id = ? AND text = ? AND due_on IS ?", (person, draft.text, due)
    ).first()
    return Outcome.NEW if there is None else Outcome.SAME
