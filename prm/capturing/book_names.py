"""The names of an open book: read once for each connection, and kept up with what changes in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from prm.capturing.names import Name, NameIndex, key_words, other_words
from prm.database import Transaction
from prm.store import steps

_KEY = "prm.capturing.names"
#: Where more people changed, everybody is read again.
_MANY = 500

_SELECT = (
    "SELECT id, display_name, nickname, given_name, family_name, COALESCE(sort_key, ''), rhythm_days IS NOT NULL,"
    " last_meaningful_on FROM contact WHERE trashed_at IS NULL"
)


def names_of_book(tx: Transaction) -> NameIndex:
    """Everybody's names, those in the trash left out."""
    kept: dict[Any, Any] = tx.connection.info
    revision = int(tx.sql("SELECT revision FROM recording").scalar_one())
    seen, index = kept.get(_KEY, (-1, None))
    if not isinstance(index, NameIndex):
        index = NameIndex(_read(tx, ""))
    elif seen != revision:
        index = _kept_up(tx, index, seen)
    kept[_KEY] = (revision, index)
    return index


def _kept_up(tx: Transaction, index: NameIndex, seen: int) -> NameIndex:
    changes = steps.changes_since(tx.sql, seen, [])
    if changes is None:
        return index
    changed = changes.contacts
    # A rhythm that changed is one of many people, none of whom changed by themselves.
    if changed is None or len(changed) > _MANY or changes.touches("circle"):
        return NameIndex(_read(tx, ""))
    if changed:
        index.replace(changed, _read(tx, f" AND id IN ({','.join(map(str, changed))})"))
    return index


def _read(tx: Transaction, where: str) -> Iterable[Name]:
    for row in tx.rows(_SELECT + where):
        contact_id, display_name, nickname, given, family, sort_key, has_rhythm, last_on = row
        more = [text for text in (nickname, given, family) if text and text not in display_name]
        last = -int(last_on.replace("-", "")) if last_on else 0  # only its order matters
        rank = (not has_rhythm, last, sort_key)
        yield Name(contact_id, key_words(sort_key), other_words(display_name, *more), rank)
