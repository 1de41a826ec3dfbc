"""Notes on people: add, edit, delete, read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from prm import tombstones
from prm.contacts import require_contact
from prm.database import Transaction
from prm.errors import UsageError
from prm.store.types import instant_text, read_instant
from prm.uids import new_uid
from prm.words import short_id


@dataclass(frozen=True, slots=True)
class Note:
    id: int
    uid: str
    contact_id: int
    text: str
    made_at: datetime
    edited_at: datetime | None


def add_note(tx: Transaction, contact_id: int, text: str) -> int:
    """Keep a note on a person and give its id."""
    require_contact(tx, contact_id)
    if not text.strip():
        raise UsageError("A note needs some text. Nothing was kept.")
    return tx.insert(
        "note", uid=new_uid(tx.now), contact_id=contact_id, text=text.strip(), made_at=instant_text(tx.now)
    )


def edit_note(tx: Transaction, note_id: int, text: str) -> None:
    """Change the text of a note."""
    note = find_note(tx, note_id)
    if not text.strip():
        raise UsageError("A note needs some text; delete it instead. Nothing was changed.")
    if note.text != text.strip():
        tx.sql(
            "UPDATE note SET text = ?, edited_at = ? WHERE id = ?",
            (text.strip(), instant_text(tx.now), note_id),
        )


def delete_note(tx: Transaction, note_id: int) -> None:
    """Delete a note; an import does not bring it back."""
    note = find_note(tx, note_id)
    tombstones.bury(tx, tombstones.NOTE, [note_key(tx, note.contact_id, note.text)])
    tx.sql("DELETE FROM note WHERE id = ?", (note_id,))


def note_key(tx: Transaction, contact_id: int, text: str) -> str:
    """What names an imported note for ever: its person and its text."""
    uid = tx.sql("SELECT uid FROM contact WHERE id = ?", (contact_id,)).scalar_one()
    return f"{uid}\n{text}"


def find_note(tx: Transaction, note_id: int) -> Note:
    """One note, or UsageError."""
    found = _notes(tx, "id = ?", note_id)
    if not found:
        raise UsageError(f"There is no note {short_id('note', note_id)}.")
    return found[0]


def notes_of(tx: Transaction, contact_id: int) -> list[Note]:
    """The notes on a person, newest first."""
    return _notes(tx, "contact_id = ?", contact_id)


def _notes(tx: Transaction, where: str, value: int) -> list[Note]:
    rows = tx.sql(
        f"SELECT id, uid, contact_id, text, made_at, edited_at FROM note WHERE {where} ORDER BY made_at DESC, id DESC",
        (value,),
    )
    return [
        Note(i, uid, contact, text, read_instant(made), read_instant(edited) if edited else None)
        for i, uid, contact, text, made, edited in rows
    ]
