"""The search tables: contentless FTS5, filled from the step's changes in the same transaction.

Measured: ``prefix='1 2 3 4'`` with little detail answers a keystroke at a million messages in milliseconds; a trigger
per row costs ten times one insert-select.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

Sql = Callable[[str, Sequence[Any]], Any]

_OPTIONS = "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4'"

SEARCH_TABLES = {
    "contact_search": (
        "CREATE VIRTUAL TABLE contact_search USING fts5("
        f"name, work, reach, tags, notes, {_OPTIONS}, detail=column)"
    ),
    "message_search": f"CREATE VIRTUAL TABLE message_search USING fts5(text, {_OPTIONS}, detail=none)",
    "interaction_search": f"CREATE VIRTUAL TABLE interaction_search USING fts5(text, {_OPTIONS}, detail=none)",
    "note_search": f"CREATE VIRTUAL TABLE note_search USING fts5(text, {_OPTIONS}, detail=none)",
}

_CONTACT_TEXT = """
SELECT c.id,
  c.display_name || ' ' || c.given_name || ' ' || c.family_name || ' ' || c.nickname,
  c.organization || ' ' || c.position || ' ' || c.place,
  COALESCE((SELECT group_concat(m.value, ' ') FROM contact_method m WHERE m.contact_id = c.id), ''),
  COALESCE((SELECT group_concat(t.name, ' ') FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id
            WHERE ct.contact_id = c.id), ''),
  c.how_met || ' ' || COALESCE((SELECT group_concat(n.text, ' ') FROM note n WHERE n.contact_id = c.id), '')
    || ' ' || COALESCE((SELECT group_concat(r.other_name || ' ' || r.note, ' ') FROM relation r
                        WHERE r.contact_id = c.id), '')
FROM contact c
"""

_SOURCES = {
    "contact_search": (
        "contact_search(rowid, name, work, reach, tags, notes)",
        _CONTACT_TEXT + " WHERE c.id",
    ),
    "message_search": ("message_search(rowid, text)", "SELECT id, text FROM message WHERE text <> '' AND id"),
    "interaction_search": (
        "interaction_search(rowid, text)",
        "SELECT id, title || ' ' || text FROM interaction WHERE (title <> '' OR text <> '') AND id",
    ),
    "note_search": ("note_search(rowid, text)", "SELECT id, text FROM note WHERE id"),
}

#: More ids than this are put into a temporary table once instead of into the statement.
_INLINE = 400


def _list(ids: Sequence[int]) -> str:
    return ",".join(map(str, ids))


def index(sql: Sql, table: str, ids: Iterable[int], *, fresh: bool = False) -> None:
    """Bring the search rows of these records up to date; ``fresh`` records have none yet."""
    wanted = sorted(set(ids))
    into, select = _SOURCES[table]
    for start in range(0, len(wanted), _INLINE):
        chunk = _list(wanted[start : start + _INLINE])
        if not fresh:
            sql(f"DELETE FROM {table} WHERE rowid IN ({chunk})", ())
        sql(f"INSERT INTO {into} {select} IN ({chunk})", ())


def index_range(sql: Sql, table: str, first: int, last: int) -> None:
    """Index new records whose ids are all in ``first..last``, by one insert-select."""
    into, select = _SOURCES[table]
    sql(f"INSERT INTO {into} {select} BETWEEN ? AND ?", (first, last))


def rebuild(sql: Sql) -> None:
    """Index everything anew (``prm check``)."""
    for table, (into, select) in _SOURCES.items():
        sql(f"INSERT INTO {table}({table}) VALUES ('delete-all')", ())
        sql(f"INSERT INTO {into} {select} > 0", ())


def squeeze(sql: Sql) -> None:
    """Merge each index into one piece, which drops the words of everything that was deleted (after a purge).

    The index has no text of its own, so FTS5's ``secure-delete`` cannot take single words out of it.
    """
    for table in _SOURCES:
        sql(f"INSERT INTO {table}({table}) VALUES ('optimize')", ())
