"""What commands work in: one instant, one home zone, statements with stored values."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select

from prm.database import Transaction
from prm.store.tables import ContactRow
from tests.prm.books import Book


def test_inserting_gives_the_id_and_many_takes_tuples(book: Book) -> None:
    def fill(tx: Transaction) -> int:
        tx.many("INSERT INTO tag(name, norm) VALUES (?, ?)", ((name, name) for name in ("a", "b")))
        tx.many("INSERT INTO tag(name, norm) VALUES (?, ?)", [])
        return tx.insert("tag", name="c", norm="c")

    assert book.write(fill) == 3


def test_a_sqlalchemy_statement_runs_too(book: Book) -> None:
    book.add("Ana")

    def count(tx: Transaction) -> int:
        return int(tx.execute(select(func.count()).select_from(ContactRow)).scalar_one())

    assert book.read(count) == 1


def test_the_instant_stands_still_and_the_day_is_the_home_zones(book: Book) -> None:
    def look(tx: Transaction) -> tuple[date, bool]:
        before = tx.now
        book.advance(1)
        return tx.today, tx.now == before

    assert book.read(look) == (date(2026, 11, 22), True)
