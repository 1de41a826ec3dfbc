"""What a plan needs to know of the book: people by address, record and name; what was deleted; what is in the trash."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from prm import tombstones
from prm.database import Transaction
from prm.matching import name_norm

#: How record keys of notes begin; no name holds a line break.
NOTE_KEY = "note\n"


@dataclass(frozen=True, slots=True)
class Base:
    """The last imported values of a record."""

    id: int
    record_key: str
    contact_id: int
    fields: Mapping[str, object]

    @property
    def is_of_link(self) -> bool:
        """Whether the record had a profile link: archives before 2023 have none."""
        return is_profile(self.record_key)


def is_profile(key: str) -> bool:
    """Whether a norm or record key is a profile link."""
    return key.startswith("linkedin.com/in/")


@dataclass(slots=True)
class BookIndex:
    """People of the book by all that names them. ``by_norm`` holds links, e-mails and numbers; the trash is included."""

    by_norm: dict[str, int] = field(default_factory=dict)
    norms_of: dict[int, set[str]] = field(default_factory=dict)
    by_name: dict[str, list[int]] = field(default_factory=dict)
    by_name_and_day: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    by_uid: dict[str, int] = field(default_factory=dict)
    bases: dict[tuple[str, str], Base] = field(default_factory=dict)
    bases_of: dict[tuple[str, int], list[Base]] = field(default_factory=dict)
    note_bases: dict[tuple[str, str], Base] = field(default_factory=dict)
    organizations: dict[int, str] = field(default_factory=dict)
    connected: set[int] = field(default_factory=set)
    trashed: set[int] = field(default_factory=set)
    with_profile: set[int] = field(default_factory=set)
    secret: str = ""
    buried_contacts: frozenset[str] = frozenset()
    buried_names: frozenset[str] = frozenset()
    buried_messages: frozenset[str] = frozenset()
    buried_notes: frozenset[str] = frozenset()
    buried_invitations: frozenset[str] = frozenset()
    buried_interactions: frozenset[str] = frozenset()
    buried_follow_ups: frozenset[str] = frozenset()

    def is_buried(self, *keys: str) -> bool:
        """Whether somebody with one of these keys was deleted for ever."""
        return bool(self.buried_contacts) and any(
            self._hash(key) in self.buried_contacts for key in keys if key
        )

    def is_buried_name(self, norm: str) -> bool:
        """Whether somebody of this name was deleted for ever: all that a record without addresses can be told by."""
        return bool(norm and self.buried_names) and self._hash(norm) in self.buried_names

    def _hash(self, key: str) -> str:
        return tombstones.hash_key(self.secret, tombstones.CONTACT, key)

    def removed_norms(self, source: str, contact_id: int) -> set[str]:
        """Addresses that this source brought once and that are gone: the person removed them."""
        brought: set[str] = set()
        for base in self.bases_of.get((source, contact_id), ()):
            brought.update(listed(base.fields.get("methods")))
        return brought - self.norms_of.get(contact_id, set())


def listed(value: object) -> set[str]:
    """A list of a base's fields as a set of texts."""
    return {str(item) for item in value} if isinstance(value, list) else set()


def read_index(tx: Transaction, sources: set[str]) -> BookIndex:
    """Read what names people in the book, and the bases of these sources."""
    index = BookIndex(secret=tombstones.book_secret(tx))
    for contact_id, uid, name, organization, connected, trashed in tx.sql(
        "SELECT id, uid, display_name, organization, connected_on, trashed_at FROM contact ORDER BY id"
    ).fetchall():
        index.by_uid[uid] = contact_id
        norm = name_norm(name)
        index.by_name.setdefault(norm, []).append(contact_id)
        if organization:
            index.organizations[contact_id] = organization
        if connected:
            index.connected.add(contact_id)
            index.by_name_and_day.setdefault((norm, connected), []).append(contact_id)
        if trashed:
            index.trashed.add(contact_id)
    for contact_id, norm in tx.sql("SELECT contact_id, norm FROM contact_method ORDER BY id").fetchall():
        index.by_norm.setdefault(norm, contact_id)
        index.norms_of.setdefault(contact_id, set()).add(norm)
        if is_profile(norm):
            index.with_profile.add(contact_id)
    marks = ", ".join("?" * len(sources))
    for base_id, source, key, contact_id, fields in tx.sql(
        "SELECT b.id, s.name, b.record_key, b.contact_id, b.fields FROM base b JOIN source s ON s.id = b.source_id"
        f" WHERE s.name IN ({marks}) ORDER BY b.id",
        sorted(sources),
    ).fetchall():
        base = Base(base_id, key, contact_id, json.loads(fields))
        if key.startswith(NOTE_KEY):
            index.note_bases[source, key] = base
            continue
        index.bases[source, key] = base
        index.bases_of.setdefault((source, contact_id), []).append(base)
    index.buried_contacts = tombstones.buried(tx, tombstones.CONTACT)
    index.buried_names = tombstones.buried_names(tx)
    index.buried_messages = tombstones.buried(tx, tombstones.MESSAGE)
    index.buried_notes = tombstones.buried(tx, tombstones.NOTE)
    index.buried_invitations = tombstones.buried(tx, tombstones.INVITATION)
    index.buried_interactions = tombstones.buried(tx, tombstones.INTERACTION)
    index.buried_follow_ups = tombstones.buried(tx, tombstones.FOLLOW_UP)
    return index
