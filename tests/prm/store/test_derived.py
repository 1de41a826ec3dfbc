"""Derived columns: names as they sort, clocks, waiting and dues, for listed records and for all."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm import circles, contacts
from prm.database import Transaction
from prm.store import derived
from prm.words import Direction
from tests.prm.books import Book

SHOWN = "SELECT awaiting, awaiting_since_on, awaiting_interaction_id FROM contact"


@pytest.mark.parametrize(
    ("name", "key"),
    [("Ínês ÅNGSTRÖM", "ines angstrom"), ("Straße", "strasse"), (" 田中 ", "田中"), ("😀", "😀"), ("", "")],
)
def test_names_as_lists_sort_them(name: str, key: str) -> None:
    assert derived.sort_key(name) == key


@given(st.text(max_size=20))
def test_a_name_and_its_decomposed_spelling_sort_alike(name: str) -> None:
    assert derived.sort_key(unicodedata.normalize("NFD", name)) == derived.sort_key(
        unicodedata.normalize("NFC", name)
    )


@pytest.mark.parametrize("many", [0, 1, derived._INLINE, derived._INLINE + 1, 70_000])
def test_a_condition_for_few_ids_and_for_many(book: Book, many: int) -> None:
    def count(tx: Transaction) -> int:
        which = derived.among(tx.sql, "contact", range(1, many + 1), "n")
        numbers = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 70001)"
        return int(tx.sql(f"{numbers} SELECT count(*) FROM c WHERE {which}").scalar())

    assert book.write(count) == many


def test_every_id_needs_no_list(book: Book) -> None:
    def condition(tx: Transaction) -> str:
        return derived.among(tx.sql, "contact", None, "n")

    assert book.read(condition) == "1"


def test_on_the_same_day_an_exchange_ends_the_waiting(book: Book) -> None:
    ana = book.add("Ana")
    book.log(ana, on="2026-11-01", direction=Direction.IN)
    exchange = book.log(ana, on="2026-11-01")
    assert book.sql(SHOWN) == [("", None, None)]
    book.undo()
    assert book.sql(SHOWN) == [("me", "2026-11-01", exchange - 1)]


GOOD = [
    ("me", "2026-03-01T{0}:00:00+00:00", "Did you read the paper about bees? I wonder what you think of it."),
    (
        "Ana",
        "2026-03-01T{1}:00:00+00:00",
        "Yes, it changed how I plan our garden. Shall we plant a lemon tree?",
    ),
]
ASKS = [
    (
        "Ana",
        "2026-03-01T12:00:00+00:00",
        "May I ask what you think about my plan to leave the office for good?",
    )
]


@pytest.mark.parametrize(("hours", "waits"), [(("08", "09"), "me"), (("13", "14"), "")])
def test_of_two_imported_on_one_day_the_later_decides(book: Book, hours: tuple[str, str], waits: str) -> None:
    ana = book.add("Ana")
    book.thread([ana], ASKS)
    book.thread([ana], [(who, at.format(*hours), text) for who, at, text in GOOD])
    assert book.one("SELECT awaiting FROM contact") == waits


def test_the_day_of_waiting_is_counted_by_the_rhythm(book: Book) -> None:
    ana = book.add("Ana")
    book.log(ana, on="2026-11-01", direction=Direction.OUT)
    assert book.one("SELECT waiting_until_on FROM contact") == "2026-11-15"
    book.write(circles.place_in_circle, [ana], book.read(circles.find_circle, "Yearly"))
    assert book.one("SELECT waiting_until_on FROM contact") == "2027-03-03"
    book.write(contacts.hide_contact, [ana])
    assert book.one("SELECT next_due_on FROM contact") is None


def test_of_current_positions_the_newest_shows(book: Book) -> None:
    ana = book.add("Ana", organization="Acme")

    def second(tx: Transaction) -> None:
        tx.insert("position", contact_id=ana, organization="Globex", title="Botanist", is_current=1)

    book.write(second)
    assert book.sql("SELECT organization, position FROM contact") == [("Globex", "Botanist")]
    book.undo()
    assert book.sql("SELECT organization, position FROM contact") == [("Acme", "")]
