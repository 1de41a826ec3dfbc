"""The end of every step: from the rows that triggers wrote to derived columns, search rows and the Changes for pages."""

from __future__ import annotations

from dataclasses import dataclass, field

from prm.changes import KIND_OF_TABLE, MANY, Changes
from prm.store import derived, search_index
from prm.store.derived import Sql

#: Changes of these tables move the two clocks or the waiting of their contacts.
_EXCHANGE_TABLES = frozenset({"interaction", "participant"})
#: Changes of these tables are changes of the interaction they belong to.
_PARTS_OF_EXCHANGES = _EXCHANGE_TABLES | {"message"}
#: Changes of these tables change what is found when searching for a contact.
_CONTACT_TEXT_TABLES = frozenset(
    {"contact", "contact_method", "contact_tag", "position", "note", "relation", "tag"}
)
#: From this many records on, everything of a kind is recomputed at once.
_BULK = 20_000
_CHUNK = 10_000


@dataclass(slots=True)
class Touched:
    """What a range of changes touched, by table and operation."""

    rows: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    contacts: dict[str, set[int]] = field(default_factory=dict)
    interactions: set[int] = field(default_factory=set)

    def of(self, table: str, operations: str = "IUD") -> set[int]:
        """Row ids of a table that were inserted, updated or deleted."""
        return {row for op in operations for row in self.rows.get((table, op), ())}

    def contacts_of(self, *tables: str) -> set[int]:
        """Contacts whose rows in these tables changed."""
        return {contact for table in tables for contact in self.contacts.get(table, ())}

    def add(self, more: Touched) -> None:
        """Take in what another range touched."""
        for key, rows in more.rows.items():
            self.rows.setdefault(key, []).extend(rows)
        for table, contacts in more.contacts.items():
            self.contacts.setdefault(table, set()).update(contacts)
        self.interactions |= more.interactions


def read_touched(sql: Sql, first: int, last: int) -> Touched:
    """Read what the changes ``first..last`` touched."""
    touched = Touched()
    rows = sql(
        "SELECT table_name, op, row_id, contact_id, interaction_id FROM change WHERE id BETWEEN ? AND ?",
        (first, last),
    )
    while chunk := rows.fetchmany(
        _CHUNK
    ):  # all at once they would take a hundred megabytes after a large import
        for table, op, row, contact, interaction in chunk:
            touched.rows.setdefault((table, op), []).append(row)
            if contact is not None:
                touched.contacts.setdefault(table, set()).add(contact)
            if interaction is not None and table in _PARTS_OF_EXCHANGES:
                touched.interactions.add(interaction)
    return touched


def settle(sql: Sql, touched: Touched, *, replayed: bool = False) -> None:
    """Recompute what depends on the touched records. ``replayed``: undo or redo brought rows back as they were."""
    if touched.interactions:
        derived.recompute_participants(sql, _few(touched.interactions))
    contacts_updated = touched.of("contact", "IUD" if replayed else "U")
    if contacts_updated:
        derived.recompute_sort_keys(sql, _few(contacts_updated))
    worked = touched.contacts_of("position") | (touched.of("contact") if replayed else set())
    if worked:
        derived.recompute_work(sql, _few(worked))
    exchanged = touched.contacts_of(*_EXCHANGE_TABLES)
    if replayed:
        exchanged |= touched.of("contact")
    if touched.interactions:
        exchanged |= _participants(sql, touched.interactions)
    if exchanged:
        derived.recompute_exchanges(sql, _few(exchanged))
    due = exchanged | touched.of("contact") | _in_circles(sql, touched.of("circle"))
    if due:
        derived.recompute_due(sql, _few(due))
    _index(sql, touched, replayed=replayed)


def _few(ids: set[int]) -> set[int] | None:
    return None if len(ids) > _BULK else ids


def _participants(sql: Sql, interactions: set[int]) -> set[int]:
    which = derived.among(sql, "interaction", interactions, "interaction_id")
    return {
        row[0] for row in sql(f"SELECT DISTINCT contact_id FROM participant WHERE {which}", ()).fetchall()
    }


def _in_circles(sql: Sql, circles: set[int]) -> set[int]:
    if not circles:
        return set()
    which = derived.among(sql, "circle", circles, "circle_id")
    return {row[0] for row in sql(f"SELECT id FROM contact WHERE {which}", ()).fetchall()}


def _index(sql: Sql, touched: Touched, *, replayed: bool) -> None:
    contacts = touched.contacts_of(*(_CONTACT_TEXT_TABLES - {"tag"})) | _tagged(sql, touched.of("tag"))
    fresh = set() if replayed else set(touched.rows.get(("contact", "I"), ()))
    _index_new(sql, "contact_search", fresh)
    search_index.index(sql, "contact_search", contacts - fresh)
    for table in ("message", "interaction", "note"):
        fresh = set() if replayed else set(touched.rows.get((table, "I"), ()))
        _index_new(sql, f"{table}_search", fresh)
        search_index.index(sql, f"{table}_search", touched.of(table) - fresh)


def _tagged(sql: Sql, tags: set[int]) -> set[int]:
    if not tags:
        return set()
    which = derived.among(sql, "tag", tags, "tag_id")
    return {row[0] for row in sql(f"SELECT contact_id FROM contact_tag WHERE {which}", ()).fetchall()}


def _index_new(sql: Sql, table: str, ids: set[int]) -> None:
    if not ids:
        return
    first, last = min(ids), max(ids)
    if last - first + 1 == len(ids):
        search_index.index_range(sql, table, first, last)
    else:
        search_index.index(sql, table, ids, fresh=True)


def as_changes(sql: Sql, step_id: int | None, touched: Touched) -> Changes:
    """The Changes that pages are told."""
    kinds: dict[str, set[int]] = {}
    for (table, op), rows in touched.rows.items():
        kind = KIND_OF_TABLE.get(table, table)
        ids = kinds.setdefault(kind, set())
        if table == kind and op != "T":
            ids.update(rows)
    contacts = {contact for group in touched.contacts.values() for contact in group}
    if touched.interactions:
        contacts |= _participants(sql, touched.interactions)
        kinds.setdefault("interaction", set()).update(touched.interactions)
    touched_as_contact = touched.contacts_of(*(t for t, kind in KIND_OF_TABLE.items() if kind == "contact"))
    if touched_as_contact:
        kinds.setdefault("contact", set()).update(touched_as_contact)
    return Changes(
        step_id=step_id,
        ids={kind: None if len(ids) > MANY else frozenset(ids) for kind, ids in kinds.items()},
        counts={kind: len(ids) for kind, ids in kinds.items() if ids},
        contacts=None if len(contacts) > MANY else frozenset(contacts),
    )
