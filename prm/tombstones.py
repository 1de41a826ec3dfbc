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
FOLLOW_UP = "follow_up"
#: Followed by the hash of a person's name: the same keys as of CONTACT, found again by the name alone.
_NAMED = "named:"


def hash_key(secret: str, kind: str, key: str) -> str:
    """The keyed hash (BLAKE2b, 16 bytes, hex) under which a deleted thing is remembered; it does not tell what it was."""
    text = f"{kind}\n{key}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text, digest_size=16, key=bytes.fromhex(secret)).hexdigest()


def book_secret(tx: Transaction) -> str:
    """The book's own secret that keys the hashes."""
    return str(tx.sql("SELECT value FROM book WHERE name = 'secret'").scalar_one())


def bury(tx: Transaction, kind: str, keys: Iterable[str]) -> None:
    """Remember that these keys of a kind were deleted."""
    secret = book_secret(tx)
    _remember(tx, kind, [hash_key(secret, kind, key) for key in keys if key])


def bury_person(tx: Transaction, name: str, keys: Iterable[str]) -> None:
    """Remember that a person was deleted, by addresses and record keys (by the name where there are none).

    ``name`` is the name's norm: adding somebody of that name by hand lifts all of it.
    """
    secret = book_secret(tx)
    hashes = [hash_key(secret, CONTACT, key) for key in keys if key] or [hash_key(secret, CONTACT, name)]
    _remember(tx, CONTACT, hashes)
    _remember(tx, _NAMED + hash_key(secret, CONTACT, name), hashes)


def _remember(tx: Transaction, kind: str, hashes: Iterable[str]) -> None:
    at = instant_text(tx.now)
    tx.many(
        "INSERT INTO tombstone(kind, key_hash, made_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(kind, key_hash, at) for key_hash in hashes],
    )


def lift(tx: Transaction, kind: str, keys: Iterable[str]) -> None:
    """Forget that these keys were deleted. A person's name lifts all that was remembered of people of that name."""
    secret = book_secret(tx)
    for key_hash in [hash_key(secret, kind, key) for key in keys if key]:
        named = _NAMED + key_hash
        for one in sorted({key_hash} | buried(tx, named)):
            tx.sql("DELETE FROM tombstone WHERE kind IN (?, ?) AND key_hash = ?", (kind, named, one))


def buried(tx: Transaction, kind: str) -> frozenset[str]:
    """All hashes of a kind."""
    return frozenset(row[0] for row in tx.sql("SELECT key_hash FROM tombstone WHERE kind = ?", (kind,)))


def buried_names(tx: Transaction) -> frozenset[str]:
    """The hashes (of kind CONTACT) of the names of people who were deleted for ever."""
    rows = tx.sql("SELECT DISTINCT kind FROM tombstone WHERE kind GLOB ?", (f"{_NAMED}*",))
    return frozenset(row[0].removeprefix(_NAMED) for row in rows)
