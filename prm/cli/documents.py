"""What the engine says of people and exchanges as JSON documents, with the archive's keys and typed ids."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from prm import follow_ups, notes, people, timeline
from prm.database import Transaction
from prm.facts import read_partial_date
from prm.relations import Relation
from prm.store.types import instant_text
from prm.words import short_id

Document = dict[str, Any]


def day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def instant(value: datetime | None) -> str | None:
    return None if value is None else instant_text(value)


def contact_documents(tx: Transaction, lines: Sequence[people.Line]) -> list[Document]:
    """The lines of a list of people."""
    emails = people.emails_of(tx, [line.id for line in lines])
    return [contact_document(line, emails.get(line.id, ())) for line in lines]


def contact_document(line: people.Line, emails: Sequence[str]) -> Document:
    return {
        "id": short_id("contact", line.id),
        "uid": line.uid,
        "display_name": line.display_name,
        "organization": line.organization,
        "position": line.position,
        "emails": list(emails),
        "circle": line.circle or None,
        "cadence_days": line.cadence_days,
        "last_interaction_on": day(line.last_interaction_on),
        "last_meaningful_on": day(line.last_meaningful_on),
        "next_due_on": day(line.next_due_on),
    }


def person_document(tx: Transaction, contact_id: int) -> Document:
    """Everything about one person, with the timeline."""
    person = people.person(tx, contact_id)
    emails = [method.value for method in person.methods if method.kind == "email"]
    return contact_document(person.line, emails) | {
        "given_name": person.given_name,
        "family_name": person.family_name,
        "nickname": person.nickname,
        "place": person.place,
        "how_met": person.how_met,
        "connected_on": day(person.connected_on),
        "leave_alone": None if person.leave_alone is None else str(person.leave_alone),
        "hidden_at": instant(person.hidden_at),
        "trashed_at": instant(person.trashed_at),
        "made_at": instant(person.made_at),
        "own_cadence_days": person.own_cadence_days,
        "placed_in_circle_on": day(person.placed_in_circle_on),
        "not_this_time_on": day(person.not_this_time_on),
        "later_until_on": day(person.line.later_until_on),
        "awaiting": person.line.awaiting,
        "awaiting_since_on": day(person.line.awaiting_since_on),
        "last_in_person_on": day(person.last_in_person_on),
        "methods": [{"kind": str(m.kind), "value": m.value, "label": m.label} for m in person.methods],
        "addresses": list(person.addresses),
        "positions": [_position(position) for position in person.positions],
        "dates": [_date(one) for one in person.dates],
        "tags": list(person.tags),
        "relations": [_relation(relation) for relation in person.relations],
        "follow_ups": [
            follow_up_document(one) for one in follow_ups.follow_ups(tx, contact_id=contact_id, closed=True)
        ],
        "timeline": timeline_documents(tx, contact_id),
    }


def _position(position: people.Position) -> Document:
    return {
        "organization": position.organization,
        "title": position.title,
        "is_current": position.is_current,
        "started_on": day(position.started_on),
        "ended_on": day(position.ended_on),
    }


def _date(one: people.PersonDate) -> Document:
    year, month, day_of_month = read_partial_date(one.value)
    return {"kind": one.kind, "label": one.label, "year": year, "month": month, "day": day_of_month}


def _relation(relation: Relation) -> Document:
    other = relation.other_contact_id
    return {
        "id": short_id("relation", relation.id),
        "uid": relation.uid,
        "kind": relation.kind,
        "other_contact_id": None if other is None else short_id("contact", other),
        "other_name": relation.name,
        "note": relation.note,
    }


def timeline_documents(tx: Transaction, contact_id: int) -> list[Document]:
    """Exchanges with their messages, notes and events of a person, newest first."""
    kept = {note.id: note for note in notes.notes_of(tx, contact_id)}
    documents = []
    for entry in timeline.timeline(tx, contact_id):
        if entry.exchange is not None:
            documents.append(exchange_document(tx, entry.exchange))
        elif entry.note_id is not None:
            documents.append(note_document(kept[entry.note_id]) | {"on": day(entry.on)})
        else:
            documents.append({"type": "event", "event": entry.event, "on": day(entry.on)})
    return documents


def exchange_document(tx: Transaction, exchange: timeline.Exchange) -> Document:
    messages = timeline.messages(tx, exchange.id) if exchange.message_count else []
    return {
        "type": "interaction",
        "id": short_id("interaction", exchange.id),
        "uid": exchange.uid,
        "contact_ids": [short_id("contact", number) for number, _ in exchange.people],
        "kind": exchange.kind,
        "channel": exchange.channel,
        "started_on": day(exchange.started_on),
        "happened_on": day(exchange.happened_on),
        "meaningful": exchange.meaningful,
        "decided_by": exchange.decided_by,
        "token_kind": exchange.token_kind,
        "awaiting": exchange.awaiting,
        "reasons": list(exchange.reasons),
        "title": exchange.title,
        "text": exchange.text,
        "direction": exchange.direction,
        "is_group": exchange.is_group,
        "source": exchange.source or None,
        "messages": [
            {"from": "me" if message.from_me else "them", "at": instant(message.at), "text": message.text}
            for message in messages
        ],
    }


def note_document(note: notes.Note) -> Document:
    return {
        "type": "note",
        "id": short_id("note", note.id),
        "uid": note.uid,
        "contact_id": short_id("contact", note.contact_id),
        "text": note.text,
        "made_at": instant(note.made_at),
        "edited_at": instant(note.edited_at),
    }


def follow_up_document(one: follow_ups.FollowUp) -> Document:
    return {
        "id": short_id("follow_up", one.id),
        "uid": one.uid,
        "contact_id": short_id("contact", one.contact_id),
        "display_name": one.display_name,
        "kind": str(one.kind),
        "text": one.text,
        "due_on": day(one.due_on),
        "rule": one.rule,
        "status": str(one.status),
        "closed_on": day(one.closed_on),
        "made_on": day(one.made_on),
    }
