"""Is the book sound: the file itself, and everything that is computed from what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from prm.database import Transaction
from prm.store import copy, derived, search_index

_PARTS = {
    "days and verdicts of participants": derived.recompute_participants,
    "names for sorting": derived.recompute_sort_keys,
    "current positions": derived.recompute_work,
    "last exchanges and waiting": derived.recompute_exchanges,
    "days when somebody is due": derived.recompute_due,
}
#: Which records a search table indexes, by table.
_INDEXED = {
    "contact_search": "SELECT id FROM contact",
    "message_search": "SELECT id FROM message WHERE text <> ''",
    "interaction_search": "SELECT id FROM interaction WHERE title <> '' OR text <> ''",
    "note_search": "SELECT id FROM note",
}


def find_faults(path: Path, key: bytes | None) -> list[str]:
    """What is wrong with the file of a book, in SQLite's words; empty when nothing is."""
    return copy.faults(path, key)


def recompute_book(tx: Transaction) -> dict[str, int]:
    """Compute all derived columns and search tables anew; gives how many records differed, by what they are.

    It is bookkeeping: run it through ``Database.bookkeep``. An empty result says that all agreed.
    """
    found = {what: _count(tx, recompute) for what, recompute in _PARTS.items()}
    unindexed = sum(_unlike(tx, table, records) for table, records in _INDEXED.items())
    search_index.rebuild(tx.sql)
    found["the search index"] = unindexed
    return {what: number for what, number in found.items() if number}


def _count(tx: Transaction, recompute: Any) -> int:
    """Run one recomputation and count the rows it had to change."""
    changed = 0

    def sql(statement: str, parameters: Sequence[Any]) -> Any:
        nonlocal changed
        result = tx.sql(statement, parameters)
        if statement.lstrip().startswith("UPDATE"):
            changed += max(0, result.rowcount)
        return result

    recompute(sql, None)
    return changed


def _unlike(tx: Transaction, table: str, records: str) -> int:
    """How many records the search table lacks or has too many; what it holds of each cannot be read back."""
    have = f"SELECT id FROM {table}_docsize"
    missing = tx.sql(f"SELECT count(*) FROM ({records} EXCEPT {have})").scalar_one()
    surplus = tx.sql(f"SELECT count(*) FROM ({have} EXCEPT {records})").scalar_one()
    return int(missing + surplus)
