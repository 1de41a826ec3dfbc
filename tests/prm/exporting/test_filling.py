from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from prm.database import Transaction
from prm.exporting.archive import RECORDS
from prm.exporting.filling import READERS, Filling
from prm.exporting.records import FieldError
from tests.prm.exporting.books import open_book

MADE = "2026-01-01T00:00:00Z"


def test_every_type_that_is_written_is_read() -> None:
    assert set(READERS) == set(RECORDS)


def test_a_record_is_stored_with_what_it_points_at(tmp_path: Path) -> None:
    def fill(tx: Transaction) -> list[Any]:
        filling = Filling(tx)
        READERS["contact"](filling, {"uid": "c", "display_name": "Ann", "made_at": MADE, "circle": "Monthly"})
        READERS["contact"](filling, {"uid": "d", "display_name": "Bo", "made_at": MADE})
        READERS["keep_apart"](filling, {"contact_uids": ["d", "c"], "made_at": MADE})
        row = tx.sql("SELECT a.uid, b.uid, a.circle_id FROM keep_apart k JOIN contact a ON a.id = k.contact_id"
                     " JOIN contact b ON b.id = k.other_contact_id").one()  # fmt: skip
        return list(row)

    with open_book(tmp_path / "book") as book:
        assert book.write(fill).result == ["c", "d", 2]


def test_a_pointer_to_nobody_is_refused(tmp_path: Path) -> None:
    def fill(tx: Transaction) -> None:
        READERS["note"](Filling(tx), {"uid": "n", "contact_uid": "nobody", "text": "t", "made_at": MADE})

    with open_book(tmp_path / "book") as book, pytest.raises(FieldError, match="contact_uid names a person"):
        book.write(fill)


def test_files_are_for_their_owner_only(tmp_path: Path) -> None:
    def fill(tx: Transaction) -> None:
        filling = Filling(tx, preferences={"a": 1}, photos={"p.jpg": b"x"})
        filling.write_files()

    with open_book(tmp_path / "book") as book:
        book.write(fill)
        folder = book.folder
        assert folder.preferences.stat().st_mode & 0o777 == 0o600
        assert (folder.photos / "p.jpg").stat().st_mode & 0o777 == 0o600
        assert folder.photos.stat().st_mode & 0o777 == 0o700
