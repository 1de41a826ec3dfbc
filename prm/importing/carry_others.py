"""Carrying out the rest of a plan: invitations, notes and Kith's own records."""

from __future__ import annotations

import hashlib
import json

from prm.database import Transaction
from prm.importing.carry_episodes import PeopleIds
from prm.importing.drafts import InteractionDraft
from prm.importing.plan import (
    FollowUpAction,
    ImportPlan,
    InteractionAction,
    InvitationAction,
    NoteAction,
    Outcome,
)
from prm.judging import episode_of, messages_of, stored_verdict, your_verdict
from prm.store.types import instant_text
from prm.uids import new_uid
from prm.verdict import judge
from prm.words import Awaiting, DecidedBy, Decision, TokenKind


def carry_others(tx: Transaction, plan: ImportPlan, people: PeopleIds, sources: dict[str, int]) -> None:
    """Write invitations, notes, and interactions and follow-ups of Kith's own files."""
    for invitation in plan.invitations:
        _carry_invitation(tx, invitation, people, sources)
    for note in plan.notes:
        _carry_note(tx, note, people, sources)
    for interaction in plan.interactions:
        if interaction.outcome is Outcome.NEW:
            _carry_interaction(tx, interaction, people)
    for follow_up in plan.follow_ups:
        if follow_up.outcome is Outcome.NEW:
            _carry_follow_up(tx, follow_up, people)


def _carry_invitation(
    tx: Transaction, action: InvitationAction, people: PeopleIds, sources: dict[str, int]
) -> None:
    contact_id = None if action.person is None else people.id_of(action.person)
    accepted = str(Decision.ACCEPT) if action.is_accepted else ""
    if action.outcome is Outcome.UPDATED:
        tx.sql(
            "UPDATE invitation SET contact_id = ?, decision = CASE decision WHEN '' THEN ? ELSE decision END WHERE id = ?",
            (contact_id, accepted, action.invitation_id),
        )
    elif action.outcome is Outcome.NEW:
        draft = action.draft
        tx.insert(
            "invitation",
            uid=new_uid(tx.now),
            contact_id=contact_id,
            source_id=sources[action.source],
            key=action.key,
            direction=str(draft.direction),
            name=draft.person.name,
            profile=draft.person.profile,
            message=draft.message,
            sent_on=None if draft.sent_at is None else draft.sent_at.date().isoformat(),
            decision=accepted,
            made_at=instant_text(tx.now),
        )


def _carry_note(tx: Transaction, action: NoteAction, people: PeopleIds, sources: dict[str, int]) -> None:
    draft = action.draft
    uid = draft.uid or new_uid(tx.now)
    if action.outcome is Outcome.UPDATED:
        edited = tx.now if draft.edited_at is None else draft.edited_at
        tx.sql(
            "UPDATE note SET text = ?, edited_at = ? WHERE id = ?",
            (draft.text, instant_text(edited), action.note_id),
        )
    elif action.outcome is Outcome.NEW:
        tx.insert(
            "note",
            uid=uid,
            contact_id=people.id_of(action.person),
            text=draft.text,
            made_at=instant_text(draft.made_at or tx.now),
            edited_at=None if draft.edited_at is None else instant_text(draft.edited_at),
        )
    if not action.writes_base:
        return
    if action.base_id is None:
        fields = json.dumps({"note": uid, "text": draft.text}, ensure_ascii=False, sort_keys=True)
        tx.insert(
            "base",
            source_id=sources[action.source],
            record_key=action.key,
            contact_id=people.id_of(action.person),
            fields=fields,
        )
    else:
        tx.sql(
            "UPDATE base SET fields = json_set(fields, '$.text', ?) WHERE id = ?",
            (draft.text, action.base_id),
        )


def _carry_interaction(tx: Transaction, action: InteractionAction, people: PeopleIds) -> None:
    draft = action.draft
    meaningful = draft.meaningful if draft.meaningful is not None else not draft.awaiting
    awaiting = str(Awaiting(draft.awaiting)) if draft.awaiting and not meaningful else ""
    verdict = list(your_verdict(meaningful=meaningful, awaiting=awaiting))
    if draft.decided_by == DecidedBy.RULES:
        verdict[1], verdict[5] = str(DecidedBy.RULES), ""
    if draft.token_kind and not meaningful and not awaiting:
        verdict[2] = str(TokenKind(draft.token_kind))
    started = min(draft.started_on or draft.happened_on, draft.happened_on)
    interaction_id = tx.insert(
        "interaction",
        uid=draft.uid or new_uid(tx.now),
        kind=str(draft.kind),
        channel=draft.channel,
        title=draft.title,
        text=draft.text,
        started_on=started.isoformat(),
        happened_on=draft.happened_on.isoformat(),
        is_group=0,
        made_at=instant_text(tx.now),
        meaningful=verdict[0],
        decided_by=verdict[1],
        token_kind=verdict[2],
        awaiting=verdict[3],
        likelihood=verdict[4],
        reasons=verdict[5],
        rules_version=verdict[6],
    )
    for person in action.people:
        tx.sql(
            "INSERT INTO participant(interaction_id, contact_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (interaction_id, people.id_of(person)),
        )
    _carry_messages(tx, interaction_id, draft)


def _carry_messages(tx: Transaction, interaction_id: int, draft: InteractionDraft) -> None:
    """Bring in the messages of an exchange of Kith's own file; one that is in the book already stays where it is."""
    if not draft.messages:
        return
    tx.many(
        "INSERT INTO message(interaction_id, at, from_me, sender_name, conversation, text, key)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT(key) DO NOTHING",
        [
            (
                interaction_id,
                instant_text(message.at),
                int(message.from_me),
                message.sender_name,
                message.conversation,
                message.text,
                message.key or _own_key(draft, place),
            )
            for place, message in enumerate(draft.messages)
        ],
    )
    tx.sql(
        "UPDATE interaction SET (message_count, started_at, ended_at) = (SELECT count(*), MIN(at), MAX(at) FROM message"
        " WHERE interaction_id = interaction.id) WHERE id = ?",
        (interaction_id,),
    )
    _give_reasons(tx, interaction_id, draft)


def _own_key(draft: InteractionDraft, place: int) -> bytes:
    return hashlib.blake2b(f"kith\n{draft.uid}\n{place}".encode(), digest_size=16).digest()


def _give_reasons(tx: Transaction, interaction_id: int, draft: InteractionDraft) -> None:
    """The table has verdicts without reasons: where the rules say the same, they say why."""
    said = messages_of(tx, interaction_id)
    if draft.decided_by != DecidedBy.RULES or not said:
        return
    verdict = stored_verdict(judge(episode_of(said, people=2 if len(draft.people) == 1 else 3)))
    tx.sql(
        "UPDATE interaction SET likelihood = ?, reasons = ?, rules_version = ?"
        " WHERE id = ? AND meaningful = ? AND token_kind = ? AND awaiting = ?",
        (*verdict[4:7], interaction_id, verdict[0], verdict[2], verdict[3]),
    )


def _carry_follow_up(tx: Transaction, action: FollowUpAction, people: PeopleIds) -> None:
    draft = action.draft
    tx.insert(
        "follow_up",
        uid=draft.uid or new_uid(tx.now),
        contact_id=people.id_of(action.person),
        kind=str(draft.kind),
        text=draft.text,
        due_on=None if draft.due_on is None else draft.due_on.isoformat(),
        rule=draft.rule,
        status=str(draft.status),
        closed_on=None if draft.closed_on is None else draft.closed_on.isoformat(),
        made_at=instant_text(tx.now),
    )
