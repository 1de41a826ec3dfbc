"""At the end of a step exactly what depends on it is recomputed, one record or tens of thousands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from prm import circles, contacts, interactions
from prm.database import Transaction
from prm.store import settle
from prm.store.settle import Touched
from prm.store.types import instant_text
from tests.prm.books import Book, copied, derived_dump, recomputed, search_dump


def test_touched_rows_by_table_and_operation() -> None:
    touched = Touched({("note", "I"): [1], ("note", "U"): [2], ("note", "T"): [3]}, {"note": {7}}, {4})
    touched.add(Touched({("note", "I"): [5], ("tag", "D"): [6]}, {"note": {8}, "relation": {9}}, {5}))
    assert touched.of("note") == {1, 2, 5}
    assert touched.of("note", "I") == {1, 5}
    assert touched.of("tag", "IU") == set()
    assert touched.contacts_of("note", "relation") == {7, 8, 9}
    assert touched.interactions == {4, 5}


def _bring_many(tx: Transaction, many: int) -> None:
    """As an import would: tuples in bulk, ids in a row."""
    at = instant_text(tx.now)
    tx.many(
        "INSERT INTO contact(uid, display_name, sort_key, made_at) VALUES (?, ?, ?, ?)",
        [(f"c{n}", f"Ána {n}", f"ana {n}", at) for n in range(many)],
    )
    tx.many(
        "INSERT INTO interaction(uid, kind, text, started_on, happened_on, is_group, meaningful, decided_by, token_kind,"
        " made_at) VALUES (?, 'other', ?, ?, ?, 0, ?, 'rules', ?, ?)",
        [
            (
                f"i{n}",
                f"word{n}",
                "2026-01-01",
                f"2026-01-{1 + n % 28:02}",
                n % 2,
                "" if n % 2 else "other",
                at,
            )
            for n in range(many)
        ],
    )
    tx.many(
        "INSERT INTO participant(interaction_id, contact_id) VALUES (?, ?)",
        [(n, n) for n in range(1, many + 1)],
    )


@pytest.mark.parametrize("bulk", [7, settle._BULK], ids=["as bulk", "one by one"])
def test_many_at_once_are_as_right_as_one(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bulk: int
) -> None:
    monkeypatch.setattr(settle, "_BULK", bulk)
    book.write(_bring_many, 900)
    book.write(circles.place_in_circle, range(1, 901), 2)
    assert book.one("SELECT count(*) FROM contact WHERE last_meaningful_on IS NOT NULL") == 450
    fresh = recomputed(book.database, tmp_path / "fresh.db")
    assert derived_dump(book.database.folder.book) == derived_dump(fresh)
    assert search_dump(copied(book.database, tmp_path / "same.db")) == search_dump(fresh)
    book.undo()
    book.undo()
    assert book.one("SELECT count(*) FROM contact") == 0
    assert search_dump(copied(book.database, tmp_path / "same.db")) == {
        name: [] for name in search_dump(copied(book.database, tmp_path / "same.db"))
    }


def test_a_gap_in_the_ids_of_new_records_indexes_no_old_one_twice(book: Book, tmp_path: Path) -> None:
    def two_around(tx: Transaction) -> None:
        contacts.add_contact(tx, "Ana")
        gone = contacts.add_contact(tx, "Bea")
        tx.sql("DELETE FROM contact WHERE id = ?", (gone,))
        contacts.add_contact(tx, "Cy")

    book.write(two_around)
    assert search_dump(copied(book.database, tmp_path / "same.db")) == search_dump(
        recomputed(book.database, tmp_path / "fresh.db")
    )


def test_everybody_in_an_exchange_is_told_of_its_change(book: Book) -> None:
    ana, bea = book.add("Ana"), book.add("Bea")
    exchange = book.log(ana, bea)
    changes = book.database.write(interactions.judge_interaction, exchange, meaningful=False).changes
    assert changes.contacts == {ana, bea}
    assert changes.ids == {"interaction": frozenset({exchange})}


def test_a_rhythm_that_changes_tells_the_rhythm(book: Book) -> None:
    changes: Any = book.database.write(circles.edit_circle, 2, "Monthly", 31).changes
    assert changes.ids == {"circle": frozenset({2})}
