"""A step from its opening to its close, and what steps of other processes changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from prm.changes import KIND_OF_TABLE, Changes
from prm.store import settle
from prm.store.derived import Sql
from prm.store.transaction import Transaction
from prm.store.types import instant_text


def begin_step(transaction: Transaction, verb: str) -> int:
    """Open a step and let the triggers write to it; gives the id that its first change will have."""
    first = _last_change(transaction.sql) + 1
    revision = int(transaction.sql("SELECT revision FROM recording").scalar_one()) + 1
    row = transaction.sql(
        "INSERT INTO step(verb, at, first_change, last_change, revision, discarded) VALUES (?, ?, ?, ?, ?, 0)",
        (verb, instant_text(transaction.now), first, first - 1, revision),
    )
    transaction.step_id = int(row.lastrowid or 0)
    transaction.sql("UPDATE recording SET step_id = ?", (transaction.step_id,))
    return first


def end_step(transaction: Transaction, first: int) -> Changes:
    """Close a step: settle what depends on it; drop it where nothing changed."""
    sql, step_id = transaction.sql, transaction.step_id or 0
    sql("UPDATE recording SET step_id = NULL")
    last = _last_change(sql)
    if last < first:
        sql("DELETE FROM step WHERE id = ?", (step_id,))
        return Changes()
    touched = settle.read_touched(sql, first, last)
    settle.settle(sql, touched)
    sql("UPDATE step SET last_change = ? WHERE id = ?", (last, step_id))
    sql("UPDATE step SET discarded = 1 WHERE undone_at IS NOT NULL AND discarded = 0")
    sql("UPDATE recording SET revision = revision + 1")
    return settle.as_changes(sql, step_id, touched)


def _last_change(sql: Any) -> int:
    return int(sql("SELECT seq FROM sqlite_sequence WHERE name = 'change'").scalar() or 0)


def changes_since(sql: Sql, revision: int, own: Sequence[int]) -> Changes | None:
    """What steps after this revision of the book changed, those of ``own`` revisions left out; None where there are none.

    Where the book moved on and no step tells how (a person was deleted for ever), everything counts as changed.
    """
    marks = ",".join(map(str, own))
    rows = sql(
        f"SELECT id, first_change, last_change FROM step WHERE revision > ? AND revision NOT IN ({marks})"
        " ORDER BY revision",
        (revision,),
    ).fetchall()
    if not rows:
        now = int(sql("SELECT revision FROM recording", ()).fetchone()[0])
        moved_by_others = now - revision - sum(one > revision for one in own)
        everything = Changes(None, dict.fromkeys(KIND_OF_TABLE.values(), None), {}, None)
        return everything if moved_by_others > 0 else None
    touched = settle.Touched()
    for _step_id, first, last in rows:
        touched.add(settle.read_touched(sql, first, last))
    return settle.as_changes(sql, rows[-1][0], touched)
