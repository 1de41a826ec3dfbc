"""What the user deleted stays deleted: keyed hashes of what an import must not bring back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from prm.database import Transaction
from prm.store.types import instant_text

CONTACT = "contact"
MESSAGE = "message"
NOTE = "note"
INVITATION = "invitation"
INTERACTION = "interaction"


def hash_key(secret: str, kind: str, key: str) -> str:
    """The keyed hash (BLAKE2b, 16 bytes, hex) under which a deleted thing is remembered; it does not tell what it was."""
    return hashlib.blake2b(f"{kind}\n{key}".encode(), digest_size=16, key=bytes.fromhex(secret)).hexdigest()


def book_secret(tx: Transaction) -> str:
    """The book's own secret that keys the hashes."""
    return str(tx.sql("SELECT value FROM book WHERE name = 'secret'").scalar_one())


def bury(tx: Transaction, kind: str, keys: Iterable[str]) -> None:
    """Remember that these keys of a kind were deleted."""
    secret, at = book_secret(tx), instant_text(tx.now)
    tx.many(
        "INSERT INTO tombstone(kind, key_hash, made_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(kind, hash_key(secret, kind, key), at) for key in keys if key],
    )


def lift(tx: Transaction, kind: str, keys: Iterable[str]) -> None:
    """Forget that these keys were deleted: the person was added by hand again."""
    secret = book_secret(tx)
    for key in keys:
        if key:
            tx.sql(
                "DELETE FROM tombstone WHERE kind = ? AND key_hash = ?", (kind, hash_key(secret, kind, key))
            )


def buried(tx: Transaction, kind: str) -> frozenset[str]:
    """All hashes of a kind."""
    return frozenset(row[0] for row in tx.sql("SELECT key_hash FROM tombstone WHERE kind = ?", (kind,)))
