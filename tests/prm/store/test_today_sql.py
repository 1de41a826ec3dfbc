"""Today and lists of people stay quick in a big book: indexes answer alone what looks at many and shows few."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from prm import circles, contacts
from prm.database import Database, Transaction
from prm.people import Filter, Scope, Sort, counts, people_ids, people_lines
from prm.store import today_sql
from prm.today import Why, read_ahead, read_today
from prm.words import Direction
from tests.prm.books import Book


def _plan(tx: Transaction, statement: str) -> list[str]:
    rows = tx.sql("EXPLAIN QUERY PLAN " + statement, ["2026-11-22"] * statement.count("?"))
    return [row[3] for row in rows.fetchall()]


@pytest.mark.parametrize("name", ["DUE", "NO_ANSWER", "REAL"])
def test_what_looks_at_everybody_reads_indexes_alone(database: Database, name: str) -> None:
    plan = database.read(_plan, getattr(today_sql, name))
    touched = [line for line in plan if "contact" in line and line.startswith(("SCAN", "SEARCH"))]
    assert touched
    assert all("COVERING INDEX" in line for line in touched), plan


@pytest.mark.parametrize("order", ["sort_key, id", "last_meaningful_on DESC, id DESC"])
def test_the_list_of_everybody_is_an_index_in_its_order(database: Database, order: str) -> None:
    statement = f"SELECT id FROM contact WHERE trashed_at IS NULL AND hidden_at IS NULL ORDER BY {order}"
    (line,) = database.read(_plan, statement)
    assert "COVERING INDEX" in line


def test_dates_are_found_by_month_and_day(database: Database) -> None:
    days = "d.month = 11 AND d.day BETWEEN 22 AND 31 OR d.month = 12 AND d.day BETWEEN 1 AND 3"
    plan = database.read(_plan, today_sql.DATES.format(days=days))
    assert [line for line in plan if "ix_contact_date_month (month=? AND day>? AND day<?)" in line]


def test_real_counts_who_has_a_rhythm_that_asks_once(book: Book) -> None:
    names = ("both", "own", "circle", "resting", "resting with an own", "nobody", "hidden", "trashed")
    people = {name: book.add(name) for name in names}
    for name in ("both", "circle", "hidden", "trashed"):
        book.write(circles.place_in_circle, [people[name]], book.read(circles.find_circle, "Monthly"))
    for name in ("resting", "resting with an own"):
        book.write(circles.place_in_circle, [people[name]], book.read(circles.find_circle, "Resting"))
    for name in ("both", "own", "resting with an own"):
        book.write(circles.set_cadence, people[name], 40)
    book.write(contacts.hide_contact, [people["hidden"]])
    book.write(contacts.trash_contact, [people["trashed"]])
    real = book.read(people_ids, Filter(Scope.REAL), Sort.DUE)
    lines = book.read(people_lines, real)
    assert {name for name in names if people[name] in real} == {
        "both",
        "own",
        "circle",
        "resting with an own",
    }
    assert book.read(counts).real == book.read(_ahead)[0] == len(real)
    assert book.read(_ahead)[1:] == (lines[0].display_name, lines[0].next_due_on)


def test_the_question_comes_for_the_first_by_uid_of_very_many(book: Book) -> None:
    """More people than are read at once, all with the same share: nobody is chosen by the order of ids."""
    people = [book.add(f"Ana {number}") for number in range(40)]
    for who in people:
        book.log(who, on=book.database.today - timedelta(days=20), direction=Direction.OUT)
    book.write(_first_uid_last, people)
    page = book.read(lambda tx: read_today(tx.sql, tx.today))
    assert [entry.why for entry in page.get_in_touch] == [Why.NO_ANSWER] * 3
    assert [entry.person.contact_id for entry in page.get_in_touch] == people[:-4:-1]


def _ahead(tx: Transaction) -> tuple[int, str, date | None]:
    return read_ahead(tx.sql)


def test_of_an_empty_book_nobody_comes_up(book: Book) -> None:
    assert book.read(_ahead) == (0, "", None)


def _first_uid_last(tx: Transaction, people: list[int]) -> None:
    for number, who in enumerate(reversed(people)):
        tx.sql("UPDATE contact SET uid = ? WHERE id = ?", (f"{number:04d}", who))
