"""Delete for ever: the person, all that was about them, and every trace in history, search and free pages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from prm import tombstones
from prm.changes import Changes
from prm.contacts import require_contact
from prm.database import Database, Transaction, Written
from prm.matching import name_norm
from prm.store import derived, search_index
from prm.store.types import instant_text

#: People wait this many days in the trash.
TRASH_DAYS = 30

_OF_CONTACT = (
    "contact_method", "address", "position", "contact_date", "contact_tag", "relation", "merge", "note", "follow_up",
    "story_contact", "base",
)  # fmt: skip


def purge_contact(tx: Transaction, contact_ids: Iterable[int]) -> Written[int]:
    """Delete people for ever; cannot be undone. Run it through ``Database.replay``, or through ``purge``.

    An exchange with others keeps the others; one with nobody left goes. What was imported stays deleted: only keyed
    hashes of its names remain.
    """
    gone = sorted(set(contact_ids))
    lonely: set[int] = set()
    for contact_id in gone:
        require_contact(tx, contact_id)
        _bury(tx, contact_id)
        interactions = [
            r[0] for r in tx.sql("SELECT interaction_id FROM participant WHERE contact_id = ?", (contact_id,))
        ]
        tx.sql("DELETE FROM participant WHERE contact_id = ?", (contact_id,))
        for interaction_id in interactions:
            if not tx.sql("SELECT 1 FROM participant WHERE interaction_id = ?", (interaction_id,)).first():
                _purge_interaction(tx, interaction_id)
                lonely.add(interaction_id)
        _purge_rows(tx, contact_id)
    tx.sql("DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM contact_tag)")
    tx.sql("UPDATE recording SET revision = revision + 1")
    ids = frozenset(gone)
    changes = Changes(None, {"contact": ids, "interaction": frozenset(lonely)}, {"contact": len(gone)}, ids)
    return Written(len(gone), changes)


def _bury(tx: Transaction, contact_id: int) -> None:
    name = tx.sql("SELECT display_name FROM contact WHERE id = ?", (contact_id,)).scalar_one()
    keys = [name_norm(name)]
    keys += [r[0] for r in tx.sql("SELECT norm FROM contact_method WHERE contact_id = ?", (contact_id,))]
    keys += [r[0] for r in tx.sql("SELECT record_key FROM base WHERE contact_id = ?", (contact_id,))]
    tombstones.bury(tx, tombstones.CONTACT, keys[1:] or keys)


def _purge_rows(tx: Transaction, contact_id: int) -> None:
    notes = [r[0] for r in tx.sql("SELECT id FROM note WHERE contact_id = ?", (contact_id,))]
    search_index.scrub(tx.sql)
    for note_id in notes:
        tx.sql("DELETE FROM note_search WHERE rowid = ?", (note_id,))
    tx.sql("DELETE FROM contact_search WHERE rowid = ?", (contact_id,))
    tx.sql("DELETE FROM keep_apart WHERE contact_id = ? OR other_contact_id = ?", (contact_id, contact_id))
    tx.sql("DELETE FROM relation WHERE other_contact_id = ?", (contact_id,))
    invitations = [r[0] for r in tx.sql("SELECT id FROM invitation WHERE contact_id = ?", (contact_id,))]
    tx.sql("DELETE FROM invitation WHERE contact_id = ?", (contact_id,))
    for table in _OF_CONTACT:
        tx.sql(f'DELETE FROM "{table}" WHERE contact_id = ?', (contact_id,))
    tx.sql("DELETE FROM contact WHERE id = ?", (contact_id,))
    tx.sql("DELETE FROM change WHERE contact_id = ?", (contact_id,))
    tx.sql("DELETE FROM change WHERE table_name = 'contact' AND row_id = ?", (contact_id,))
    for invitation_id in invitations:
        tx.sql("DELETE FROM change WHERE table_name = 'invitation' AND row_id = ?", (invitation_id,))


def _purge_interaction(tx: Transaction, interaction_id: int) -> None:
    search_index.scrub(tx.sql)
    for (message_id,) in tx.sql(
        "SELECT id FROM message WHERE interaction_id = ?", (interaction_id,)
    ).fetchall():
        tx.sql("DELETE FROM message_search WHERE rowid = ?", (message_id,))
    keys = [r[0].hex() for r in tx.sql("SELECT key FROM message WHERE interaction_id = ?", (interaction_id,))]
    tombstones.bury(tx, tombstones.MESSAGE, keys)
    tx.sql("DELETE FROM interaction_search WHERE rowid = ?", (interaction_id,))
    tx.sql("UPDATE follow_up SET interaction_id = NULL WHERE interaction_id = ?", (interaction_id,))
    for table in ("story_interaction", "message"):
        tx.sql(f"DELETE FROM {table} WHERE interaction_id = ?", (interaction_id,))
    tx.sql("DELETE FROM interaction WHERE id = ?", (interaction_id,))
    tx.sql("DELETE FROM change WHERE interaction_id = ?", (interaction_id,))


def purge(database: Database, contact_ids: Iterable[int]) -> Written[int]:
    """Delete people for ever: rows, history, search and free pages (``secure_delete``, then the log is folded in)."""
    database.overwrite_deleted()
    written = database.replay(purge_contact, list(contact_ids))
    database.fold_log()
    return written


def purge_old_trash(tx: Transaction) -> int:
    """Delete for ever who has been in the trash for thirty days (bookkeeping); gives how many."""
    before = instant_text(tx.now - timedelta(days=TRASH_DAYS))
    ids = [r[0] for r in tx.sql("SELECT id FROM contact WHERE trashed_at < ?", (before,))]
    if ids:
        purge_contact(tx, ids)
        derived.recompute_exchanges(tx.sql, None)
    return len(ids)
