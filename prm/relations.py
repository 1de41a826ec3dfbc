"""The people around a person: partner, child, assistant, introduced by…; another contact or a plain name."""

from __future__ import annotations

from dataclasses import dataclass

from prm.contacts import require_contact
from prm.database import Transaction
from prm.errors import UsageError
from prm.uids import new_uid
from prm.words import short_id


@dataclass(frozen=True, slots=True)
class Relation:
    """``name`` is the other person's; ``other_contact_id`` is set where they are a contact."""

    id: int
    uid: str
    contact_id: int
    kind: str
    name: str
    other_contact_id: int | None
    note: str


def add_relation(tx: Transaction, contact_id: int, kind: str, other: int | str, note: str = "") -> int:
    """Add somebody around a person, by contact id or plain name, and give the relation's id."""
    require_contact(tx, contact_id)
    if not kind.strip():
        raise UsageError("Say what they are to each other: partner, child, assistant… Nothing was added.")
    other_id = other if isinstance(other, int) else None
    name = "" if isinstance(other, int) else " ".join(other.split())
    if other_id is not None:
        require_contact(tx, other_id)
        if other_id == contact_id:
            raise UsageError("A person is not around themselves. Nothing was added.")
    elif not name:
        raise UsageError("Say who it is. Nothing was added.")
    return tx.insert(
        "relation",
        uid=new_uid(tx.now),
        contact_id=contact_id,
        other_contact_id=other_id,
        other_name=name,
        kind=" ".join(kind.split()),
        note=note.strip(),
    )


def edit_relation(
    tx: Transaction, relation_id: int, *, kind: str | None = None, note: str | None = None
) -> None:
    """Change what somebody is to a person, or the note beside it."""
    row = tx.sql("SELECT kind, note FROM relation WHERE id = ?", (relation_id,)).first()
    if row is None:
        raise UsageError(f"There is no relation {short_id('relation', relation_id)}.")
    new = (row.kind if kind is None else " ".join(kind.split()), row.note if note is None else note.strip())
    if not new[0]:
        raise UsageError("Say what they are to each other: partner, child, assistant… Nothing was changed.")
    if new != (row.kind, row.note):
        tx.sql("UPDATE relation SET kind = ?, note = ? WHERE id = ?", (*new, relation_id))


def write_relation(tx: Transaction, contact_id: int, relation_id: int | None, text: str) -> int | None:
    """Put somebody around a person as one writes it, "Rui, partner, sails": name, what they are, a note; gives the id.

    With ``relation_id`` it takes the place of that one, and an empty text removes it (None). A name that exactly one other
    person of the book has means that person.
    """
    name, _, rest = text.partition(",")
    kind, _, note = rest.partition(",")
    if relation_id is not None:
        there = next((one for one in relations_of(tx, contact_id) if one.id == relation_id), None)
        if there is not None and there.name == " ".join(name.split()) and kind.strip():
            edit_relation(tx, relation_id, kind=kind, note=note)
            return relation_id
        if not text.strip():
            remove_relation(tx, relation_id)
            return None
    if not kind.strip():
        raise UsageError("Say what they are to each other, after a comma: Rui, partner. Nothing was changed.")
    if relation_id is not None:
        remove_relation(tx, relation_id)
    return add_relation(tx, contact_id, kind, _meant(tx, contact_id, " ".join(name.split())), note)


def _meant(tx: Transaction, contact_id: int, name: str) -> int | str:
    rows = tx.sql(
        "SELECT id FROM contact WHERE display_name = ? AND id <> ? AND trashed_at IS NULL LIMIT 2",
        (name, contact_id),
    ).fetchall()
    return int(rows[0][0]) if len(rows) == 1 else name


def remove_relation(tx: Transaction, relation_id: int) -> None:
    """Remove somebody from around a person."""
    if not tx.sql("DELETE FROM relation WHERE id = ?", (relation_id,)).rowcount:
        raise UsageError(f"There is no relation {short_id('relation', relation_id)}. Nothing was changed.")


def relations_of(tx: Transaction, contact_id: int) -> list[Relation]:
    """Who is around a person, in the order they were added."""
    rows = tx.sql(
        "SELECT r.id, r.uid, r.contact_id, r.kind, COALESCE(c.display_name, r.other_name), r.other_contact_id, r.note"
        " FROM relation r LEFT JOIN contact c ON c.id = r.other_contact_id WHERE r.contact_id = ? ORDER BY r.id",
        (contact_id,),
    )
    return [Relation(*tuple(row)) for row in rows]
