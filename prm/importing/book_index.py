"""What a plan needs to know of the book: people by address, record and name; what was deleted; what is in the trash."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from prm import tombstones
from prm.database import Transaction
from prm.matching import name_norm


@dataclass(frozen=True, slots=True)
class Base:
    """The last imported values of a record."""

    id: int
    contact_id: int
    fields: Mapping[str, object]


@dataclass(slots=True)
class BookIndex:
    """People of the book by all that names them. ``by_norm`` holds links and e-mails; ``by_name`` only unhidden names."""

    by_norm: dict[str, int] = field(default_factory=dict)
    norms_of: dict[int, set[str]] = field(default_factory=dict)
    by_name: dict[str, list[int]] = field(default_factory=dict)
    by_name_and_day: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    by_uid: dict[str, int] = field(default_factory=dict)
    bases: dict[tuple[str, str], Base] = field(default_factory=dict)
    trashed: set[int] = field(default_factory=set)
    with_profile: set[int] = field(default_factory=set)
    secret: str = ""
    buried_contacts: frozenset[str] = frozenset()
    buried_messages: frozenset[str] = frozenset()
    buried_notes: frozenset[str] = frozenset()

    def is_buried(self, *keys: str) -> bool:
        """Whether somebody with one of these keys was deleted for ever."""
        if not self.buried_contacts:
            return False
        return any(
            tombstones.hash_key(self.secret, tombstones.CONTACT, key) in self.buried_contacts
            for key in keys
            if key
        )


def read_index(tx: Transaction, sources: set[str]) -> BookIndex:
    """Read what names people in the book, and the bases of these sources."""
    index = BookIndex(secret=tombstones.book_secret(tx))
    for contact_id, uid, name, connected, trashed in tx.sql(
        "SELECT id, uid, display_name, connected_on, trashed_at FROM contact ORDER BY id"
    ).fetchall():
        index.by_uid[uid] = contact_id
        norm = name_norm(name)
        index.by_name.setdefault(norm, []).append(contact_id)
        if connected:
            index.by_name_and_day.setdefault((norm, connected), []).append(contact_id)
        if trashed:
            index.trashed.add(contact_id)
    for contact_id, norm in tx.sql("SELECT contact_id, norm FROM contact_method ORDER BY id").fetchall():
        index.by_norm.setdefault(norm, contact_id)
        index.norms_of.setdefault(contact_id, set()).add(norm)
        if norm.startswith("linkedin.com/in/"):
            index.with_profile.add(contact_id)
    marks = ", ".join("?" * len(sources))
    for base_id, source, key, contact_id, fields in tx.sql(
        "SELECT b.id, s.name, b.record_key, b.contact_id, b.fields FROM base b JOIN source s ON s.id = b.source_id"
        f" WHERE s.name IN ({marks})",
        sorted(sources),
    ).fetchall():
        index.bases[source, key] = Base(base_id, contact_id, json.loads(fields))
    index.buried_contacts = tombstones.buried(tx, tombstones.CONTACT)
    index.buried_messages = tombstones.buried(tx, tombstones.MESSAGE)
    index.buried_notes = tombstones.buried(tx, tombstones.NOTE)
    return index
