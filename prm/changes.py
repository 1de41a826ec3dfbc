"""What a step changed, as plain values: what crosses from the engine to every page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

#: Above this many ids of a kind, a change says "all of this kind".
MANY = 5_000

#: The kind of record that a table's rows belong to, as the screen and the command line say it.
KIND_OF_TABLE = {
    "contact": "contact",
    "contact_method": "contact",
    "address": "contact",
    "position": "contact",
    "contact_date": "contact",
    "contact_tag": "contact",
    "tag": "tag",
    "circle": "circle",
    "relation": "relation",
    "keep_apart": "keep_apart",
    "merge": "contact",
    "list": "list",
    "interaction": "interaction",
    "participant": "interaction",
    "message": "interaction",
    "note": "note",
    "follow_up": "follow_up",
    "invitation": "invitation",
    "story": "story",
    "story_contact": "story",
    "story_interaction": "story",
    "book": "book",
    "me": "me",
    "source": "source",
    "coverage": "source",
    "base": "source",
    "tombstone": "source",
}


class Changes(NamedTuple):
    """Ids by kind of record; None means so many that a page should take all of the kind as changed.

    ``contacts`` are all contacts that anything changed about, also through their interactions or notes.
    """

    step_id: int | None = None
    ids: Mapping[str, frozenset[int] | None] = MappingProxyType({})
    counts: Mapping[str, int] = MappingProxyType({})
    contacts: frozenset[int] | None = frozenset()

    def __bool__(self) -> bool:
        return bool(self.ids)

    def touches(self, kind: str, ids: Iterable[int] | None = None) -> bool:
        """Whether records of this kind changed, or any of these."""
        if kind not in self.ids:
            return False
        changed = self.ids[kind]
        return ids is None or changed is None or not changed.isdisjoint(ids)

    def touches_contact(self, contact_id: int) -> bool:
        """Whether anything about this contact changed."""
        return self.contacts is None or contact_id in self.contacts
