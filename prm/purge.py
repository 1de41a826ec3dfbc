"""Delete for ever: the person, all that was about them, and every trace in history, search and free pages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from prm import tombstones
from prm.changes import Changes
from prm.contacts import require_contact
from prm.database import Database, Transaction, Written
from prm.interactions import refresh_span
from prm.matching import name_norm
from prm.store import derived, search_index
from prm.store.types import instant_text

#: People wait this many days in the trash.
TRASH_DAYS = 30

_OF_CONTACT = (
    "contact_method", "address", "position", "contact_date", "contact_tag", "relation", "merge", "note", "follow_up",
    "story_contact", "base",
)  # fmt: skip


def purge(database: Database, contact_ids: Iterable[int]) -> Written[int]:
    """Delete people for ever: rows, history, search and free pages. Nobody else may have the book open (BookError)."""
    with database.alone():
        database.overwrite_deleted()
        written = database.replay(purge_contact, list(contact_ids))
        database.rewrite_file()
    return written


def empty_trash(database: Database) -> int:
    """Delete for ever who has been in the trash for thirty days, while nobody else has the book open; gives how many."""
    if not database.read(_old_trash):
        return 0
    with database.alone():
        database.overwrite_deleted()
        gone = database.bookkeep(purge_old_trash)
        database.rewrite_file()
    return gone


def purge_old_trash(tx: Transaction) -> int:
    """Delete for ever who has been in the trash for thirty days (bookkeeping, through ``empty_trash``); gives how many."""
    ids = _old_trash(tx)
    if ids:
        purge_contact(tx, ids)
    return len(ids)


def _old_trash(tx: Transaction) -> list[int]:
    before = instant_text(tx.now - timedelta(days=TRASH_DAYS))
    return [r[0] for r in tx.sql("SELECT id FROM contact WHERE trashed_at <= ?", (before,))]


def purge_contact(tx: Transaction, contact_ids: Iterable[int]) -> Written[int]:
    """Delete people for ever; cannot be undone. Run it through ``purge``.

    An exchange with others keeps the others, but not what the person wrote there; one with nobody left goes. What was
    imported stays deleted: only keyed hashes of its names remain.
    """
    gone = sorted(set(contact_ids))
    changed: set[int] = set()
    neighbours: set[int] = set()
    for contact_id in gone:
        require_contact(tx, contact_id)
        _bury(tx, contact_id)
        _forget_past_exchanges(tx, contact_id)
        changed |= _leave_exchanges(tx, contact_id)
        neighbours |= _purge_rows(tx, contact_id)
    _drop_unused_tags(tx)
    _drop_empty_stories(tx)
    tx.sql(
        "DELETE FROM step WHERE NOT EXISTS (SELECT 1 FROM change WHERE id BETWEEN first_change AND last_change)"
    )
    _settle(tx, changed, neighbours - set(gone))
    search_index.squeeze(tx.sql)
    tx.sql("UPDATE recording SET revision = revision + 1")
    ids = frozenset(gone)
    changes = Changes(None, {"contact": ids, "interaction": frozenset(changed)}, {"contact": len(gone)}, ids)
    return Written(len(gone), changes)


def _ids(tx: Transaction, statement: str, *parameters: object) -> list[int]:
    return [row[0] for row in tx.sql(statement, parameters).fetchall()]


def _among(ids: Iterable[int]) -> str:
    return f"({','.join(map(str, ids))})"


def _bury(tx: Transaction, contact_id: int) -> None:
    name = tx.sql("SELECT display_name FROM contact WHERE id = ?", (contact_id,)).scalar_one()
    keys = [r[0] for r in tx.sql("SELECT norm FROM contact_method WHERE contact_id = ?", (contact_id,))]
    keys += [r[0] for r in tx.sql("SELECT record_key FROM base WHERE contact_id = ?", (contact_id,))]
    tombstones.bury_person(tx, name_norm(name), keys)


def _forget_past_exchanges(tx: Transaction, contact_id: int) -> None:
    """Scrub from history the exchanges that are gone from the book already and were with this person alone."""
    for interaction_id in _ids(
        tx,
        "SELECT DISTINCT c.interaction_id FROM change c WHERE c.table_name = 'participant' AND c.contact_id = ?"
        " AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.id = c.interaction_id)"
        " AND NOT EXISTS (SELECT 1 FROM change o WHERE o.table_name = 'participant'"
        "                 AND o.interaction_id = c.interaction_id AND o.contact_id <> c.contact_id)",
        contact_id,
    ):
        tx.sql("DELETE FROM change WHERE interaction_id = ?", (interaction_id,))


def _leave_exchanges(tx: Transaction, contact_id: int) -> set[int]:
    """Take a person out of their exchanges; gives the exchanges that changed or went."""
    name = tx.sql("SELECT display_name FROM contact WHERE id = ?", (contact_id,)).scalar_one()
    interactions = _ids(tx, "SELECT interaction_id FROM participant WHERE contact_id = ?", contact_id)
    tx.sql("DELETE FROM participant WHERE contact_id = ?", (contact_id,))
    for interaction_id in interactions:
        if tx.sql("SELECT 1 FROM participant WHERE interaction_id = ?", (interaction_id,)).first():
            _purge_messages_of(tx, interaction_id, name_norm(name))
        else:
            _purge_interaction(tx, interaction_id)
    return set(interactions)


def _purge_messages_of(tx: Transaction, interaction_id: int, name: str) -> None:
    rows = tx.sql(
        "SELECT id, sender_name FROM message WHERE interaction_id = ? AND from_me = 0", (interaction_id,)
    ).fetchall()
    theirs = [row[0] for row in rows if name_norm(row[1]) == name]
    if theirs:
        _purge_messages(tx, theirs)
        refresh_span(tx, interaction_id)


def _purge_messages(tx: Transaction, message_ids: list[int]) -> None:
    for start in range(0, len(message_ids), 500):
        listed = _among(message_ids[start : start + 500])
        keys = [r[0].hex() for r in tx.sql(f"SELECT key FROM message WHERE id IN {listed}")]
        tombstones.bury(tx, tombstones.MESSAGE, keys)
        tx.sql(f"DELETE FROM message_search WHERE rowid IN {listed}")
        tx.sql(f"DELETE FROM message WHERE id IN {listed}")
        tx.sql(f"DELETE FROM change WHERE table_name = 'message' AND row_id IN {listed}")


def _purge_interaction(tx: Transaction, interaction_id: int) -> None:
    _purge_messages(tx, _ids(tx, "SELECT id FROM message WHERE interaction_id = ?", interaction_id))
    uid = tx.sql("SELECT uid FROM interaction WHERE id = ?", (interaction_id,)).scalar_one()
    tombstones.bury(tx, tombstones.INTERACTION, [uid])
    tx.sql("DELETE FROM interaction_search WHERE rowid = ?", (interaction_id,))
    tx.sql("UPDATE follow_up SET interaction_id = NULL WHERE interaction_id = ?", (interaction_id,))
    tx.sql("DELETE FROM story_interaction WHERE interaction_id = ?", (interaction_id,))
    tx.sql("DELETE FROM interaction WHERE id = ?", (interaction_id,))
    tx.sql("DELETE FROM change WHERE interaction_id = ?", (interaction_id,))


def _purge_rows(tx: Transaction, contact_id: int) -> set[int]:
    """Delete what belongs to a person, with its history and search rows; gives the people around whom they stood."""
    neighbours = set(_ids(tx, "SELECT contact_id FROM relation WHERE other_contact_id = ?", contact_id))
    notes = _ids(tx, "SELECT id FROM note WHERE contact_id = ?", contact_id)
    for note_id in notes:
        tx.sql("DELETE FROM note_search WHERE rowid = ?", (note_id,))
    tx.sql("DELETE FROM contact_search WHERE rowid = ?", (contact_id,))
    tx.sql("DELETE FROM keep_apart WHERE contact_id = ? OR other_contact_id = ?", (contact_id, contact_id))
    tx.sql("DELETE FROM relation WHERE other_contact_id = ?", (contact_id,))
    _purge_invitations(tx, contact_id)
    for table in _OF_CONTACT:
        tx.sql(f'DELETE FROM "{table}" WHERE contact_id = ?', (contact_id,))
    tx.sql("DELETE FROM contact WHERE id = ?", (contact_id,))
    for table in ("relation", "keep_apart"):
        tx.sql(
            "DELETE FROM change WHERE table_name = ? AND row_id IN"
            " (SELECT row_id FROM change WHERE table_name = ? AND contact_id = ?)",
            (table, table, contact_id),
        )
    _forget_tags(tx, contact_id)
    tx.sql("DELETE FROM change WHERE contact_id = ?", (contact_id,))
    tx.sql("DELETE FROM change WHERE table_name = 'contact' AND row_id = ?", (contact_id,))
    return neighbours


def _purge_invitations(tx: Transaction, contact_id: int) -> None:
    """Delete the invitations of a person, also those that are known by a link of theirs only."""
    for invitation_id, key in tx.sql(
        "SELECT id, key FROM invitation WHERE contact_id = ? OR (profile <> '' AND profile IN"
        " (SELECT norm FROM contact_method WHERE contact_id = ?))",
        (contact_id, contact_id),
    ).fetchall():
        tombstones.bury(tx, tombstones.INVITATION, [key])
        tx.sql("DELETE FROM invitation WHERE id = ?", (invitation_id,))
        tx.sql("DELETE FROM change WHERE table_name = 'invitation' AND row_id = ?", (invitation_id,))


def _forget_tags(tx: Transaction, contact_id: int) -> None:
    """Scrub from history the tags that only this person wore and that are gone already."""
    tx.sql(
        "DELETE FROM change WHERE table_name = 'tag' AND row_id NOT IN (SELECT id FROM tag) AND row_id IN ("
        " SELECT json_extract(old, '$.tag_id') FROM change WHERE table_name = 'contact_tag' AND contact_id = ?1"
        " AND old IS NOT NULL EXCEPT SELECT json_extract(old, '$.tag_id') FROM change"
        " WHERE table_name = 'contact_tag' AND contact_id <> ?1 AND old IS NOT NULL)",
        (contact_id,),
    )


def _drop_unused_tags(tx: Transaction) -> None:
    unused = _ids(tx, "SELECT id FROM tag WHERE id NOT IN (SELECT tag_id FROM contact_tag)")
    if unused:
        tx.sql(f"DELETE FROM tag WHERE id IN {_among(unused)}")
        tx.sql(f"DELETE FROM change WHERE table_name = 'tag' AND row_id IN {_among(unused)}")


def _drop_empty_stories(tx: Transaction) -> None:
    empty = _ids(tx, "SELECT id FROM story WHERE id NOT IN (SELECT story_id FROM story_contact)")
    if empty:
        tx.sql(f"DELETE FROM story_interaction WHERE story_id IN {_among(empty)}")
        tx.sql(f"DELETE FROM story WHERE id IN {_among(empty)}")
        tx.sql(f"DELETE FROM change WHERE table_name = 'story' AND row_id IN {_among(empty)}")


def _settle(tx: Transaction, interactions: set[int], neighbours: set[int]) -> None:
    """Bring up to date what depends on the exchanges that changed and on the relations that went."""
    derived.recompute_participants(tx.sql, interactions)
    which = derived.among(tx.sql, "interaction", interactions, "interaction_id")
    others = set(_ids(tx, f"SELECT DISTINCT contact_id FROM participant WHERE {which}"))
    derived.recompute_exchanges(tx.sql, others)
    derived.recompute_due(tx.sql, others)
    search_index.index(tx.sql, "contact_search", neighbours)
