"""Damages the file of a book as a failing disk would, for tests of what is said then."""

from __future__ import annotations

from prm.database import Database, Transaction

_PAGE = 4096


def spoil_an_index(database: Database) -> None:
    """Overwrite the page of one index of people, and close the book."""

    def root(tx: Transaction) -> int:
        return int(
            tx.sql("SELECT rootpage FROM sqlite_master WHERE name = 'ix_contact_sort_key'").scalar_one()
        )

    page = database.read(root)
    database.close()
    with database.folder.book.open("r+b") as file:
        file.seek((page - 1) * _PAGE)
        file.write(b"\xff" * _PAGE)
