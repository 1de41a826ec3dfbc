"""Find people and what was said, while somebody types: never ranked, never counted, newest first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from prm.clock import day_in
from prm.database import Transaction
from prm.store.derived import sort_key
from prm.store.types import read_instant

#: Scripts that write without spaces: the index sees a run as one word, so their parts are looked for by LIKE.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_SNIPPET = 120


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was said: ``kind`` is interaction or note, ``text`` a part of it around the first word found."""

    kind: str
    id: int
    contact_id: int
    display_name: str
    on: date
    text: str


def match_expression(text: str) -> str:
    """The FTS5 expression in which every word of the text is a beginning; empty where there is no word."""
    return " ".join(f'"{word}"*' for word in _words(text))


def _words(text: str) -> list[str]:
    """The words of a text as the index parts them: marks are no letters there, and composed letters are one."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def _like(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def search_people(tx: Transaction, text: str, limit: int = 50, *, trashed: bool = False) -> list[int]:
    """Ids of people whom every word fits somewhere, beginnings of the name first, then the name, then the rest.

    Hidden people are found; those in the trash only with ``trashed``.
    """
    expression = match_expression(text)
    if not expression:
        return []
    alive = "" if trashed else " AND c.trashed_at IS NULL"
    found: dict[int, None] = {}
    beginning = sort_key(" ".join(text.split()))
    if beginning:
        rows = tx.sql(
            f"SELECT c.id FROM contact c WHERE c.sort_key >= ? AND c.sort_key < ?{alive} ORDER BY c.sort_key, c.id LIMIT ?",
            (beginning, beginning + "\U0010ffff", limit),
        )
        found.update((row[0], None) for row in rows)
    for columns in ("name", "work reach tags notes name"):
        if len(found) >= limit:
            break
        # The word order of the name does not matter, and a word may stand in another column.
        rows = tx.sql(
            "SELECT c.id FROM (SELECT rowid FROM contact_search WHERE contact_search MATCH ? LIMIT ?) f"
            f" JOIN contact c ON c.id = f.rowid WHERE 1{alive} ORDER BY c.sort_key, c.id",
            (f"{{{columns}}}: ({expression})", limit * 4),
        )
        found.update((row[0], None) for row in rows)
    if _UNSPACED.search(text) and len(found) < limit:
        # By the key, not the name: the list's own index holds it, so that no row is read of a hundred thousand.
        rows = tx.sql(
            f"SELECT c.id FROM contact c WHERE c.sort_key LIKE ? ESCAPE '\\'{alive} ORDER BY c.sort_key, c.id LIMIT ?",
            (_like(beginning), limit),
        )
        found.update((row[0], None) for row in rows)
    return list(found)[:limit]


def search_said(tx: Transaction, text: str, limit: int = 50) -> list[Hit]:
    """What was said and noted, newest first: messages, words logged by hand, notes."""
    expression = match_expression(text)
    if not expression:
        return []
    hits = (
        _messages(tx, expression, text, limit)
        + _logged(tx, expression, limit)
        + _notes(tx, expression, limit)
    )
    words = [word.casefold() for word in _words(text)]
    seen: dict[tuple[str, int], Hit] = {}
    for hit in sorted(hits, key=_newest, reverse=True):
        seen.setdefault((hit.kind, hit.id), hit)
    return [replace(hit, text=snippet(hit.text, words)) for hit in list(seen.values())[:limit]]


def _newest(hit: Hit) -> tuple[date, int]:
    return (hit.on, hit.id)


_PERSON = (
    "(SELECT p.contact_id FROM participant p JOIN contact k ON k.id = p.contact_id"
    " WHERE p.interaction_id = {interaction} AND k.trashed_at IS NULL ORDER BY p.contact_id LIMIT 1)"
)


def _messages(tx: Transaction, expression: str, text: str, limit: int) -> list[Hit]:
    rows = tx.sql(
        "SELECT rowid FROM message_search WHERE message_search MATCH ? ORDER BY rowid DESC LIMIT ?",
        (expression, limit * 4),
    ).fetchall()
    ids = [row[0] for row in rows]
    if _UNSPACED.search(text) and len(ids) < limit:
        rows = tx.sql(
            "SELECT id FROM (SELECT id, text FROM message ORDER BY id DESC LIMIT 50000) WHERE text LIKE ? ESCAPE '\\' LIMIT ?",
            (_like(text.strip()), limit),
        )
        ids = sorted({*ids, *(row[0] for row in rows)}, reverse=True)
    return _hits(
        tx,
        "SELECT 'interaction', m.interaction_id, c.id, c.display_name, m.at, m.text FROM message m"
        f" JOIN contact c ON c.id = {_PERSON.format(interaction='m.interaction_id')}"
        " WHERE m.id IN ({ids}) AND c.trashed_at IS NULL ORDER BY m.at DESC",
        _newest_of(tx, "message", "at", ids),
        limit,
    )


def _logged(tx: Transaction, expression: str, limit: int) -> list[Hit]:
    rows = tx.sql(
        "SELECT rowid FROM interaction_search WHERE interaction_search MATCH ? ORDER BY rowid DESC LIMIT ?",
        (expression, limit * 4),
    )
    return _hits(
        tx,
        "SELECT 'interaction', i.id, c.id, c.display_name, i.happened_on, trim(i.title || ' ' || i.text) FROM interaction i"
        f" JOIN contact c ON c.id = {_PERSON.format(interaction='i.id')}"
        " WHERE i.id IN ({ids}) AND c.trashed_at IS NULL ORDER BY i.happened_on DESC",
        _newest_of(tx, "interaction", "happened_on", [row[0] for row in rows]),
        limit,
    )


def _notes(tx: Transaction, expression: str, limit: int) -> list[Hit]:
    rows = tx.sql(
        "SELECT rowid FROM note_search WHERE note_search MATCH ? ORDER BY rowid DESC LIMIT ?",
        (expression, limit * 4),
    )
    return _hits(
        tx,
        "SELECT 'note', n.id, c.id, c.display_name, n.made_at, n.text FROM note n"
        " JOIN contact c ON c.id = n.contact_id WHERE n.id IN ({ids}) AND c.trashed_at IS NULL ORDER BY n.made_at DESC",
        _newest_of(tx, "note", "made_at", [row[0] for row in rows]),
        limit,
    )


def _newest_of(tx: Transaction, table: str, column: str, ids: Sequence[int]) -> Sequence[int]:
    """The same ids, newest first: ids follow the order of the file that brought them."""
    if not ids:
        return ids
    listed = ",".join(map(str, ids))
    return tx.numbers(f"SELECT id FROM {table} WHERE id IN ({listed}) ORDER BY {column} DESC, id DESC")


def _hits(tx: Transaction, statement: str, newest: Sequence[int], limit: int) -> list[Hit]:
    """The first so many; with whom it was is looked up for those alone, and for more only where some are in the trash."""
    hits: list[Hit] = []
    for start in range(0, len(newest), limit):
        listed = ",".join(map(str, newest[start : start + limit]))
        rows = tx.sql(statement.format(ids=listed)).fetchall()
        hits += [Hit(kind, i, c, name, _day_of(tx, on), text) for kind, i, c, name, on, text in rows]
        if len(hits) >= limit:
            break
    return hits[:limit]


def _day_of(tx: Transaction, stored: str) -> date:
    """A stored day, or the day of a stored instant in the home zone."""
    return date.fromisoformat(stored) if len(stored) == 10 else day_in(read_instant(stored), tx.home_zone)


def snippet(text: str, words: Sequence[str]) -> str:
    """About a line of the text around the first of the words that it holds."""
    flat = " ".join(text.split())
    if len(flat) <= _SNIPPET:
        return flat
    low = flat.casefold()
    places = [place for place in (low.find(word) for word in words) if place >= 0]
    start = max(0, min(places, default=0) - _SNIPPET // 3)
    end = min(len(flat), start + _SNIPPET)
    return ("…" if start else "") + flat[start:end].strip() + ("…" if end < len(flat) else "")
