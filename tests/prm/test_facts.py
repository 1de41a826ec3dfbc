"""What is known of a person comes, changes and goes as one would say it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm import facts
from prm.errors import UsageError
from prm.facts import read_partial_date, write_partial_date
from prm.words import DateKind, MethodKind
from tests.prm.books import Book

METHODS = "SELECT kind, value, norm, label FROM contact_method ORDER BY id"
POSITIONS = "SELECT organization, title, is_current, ended_on FROM position ORDER BY id"
SHOWN = "SELECT organization, position FROM contact"


@pytest.fixture
def ana(book: Book) -> int:
    return book.add("Ana")


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("ana@example.org", "email"), ("+351 912 345 678", "phone"), ("linkedin.com/in/ana", "link"),
        ("https://ana.example", "link"), ("@ana", "handle"), ("Ana#1234", "other"),
    ],
)  # fmt: skip
def test_the_kind_of_an_address_is_told_from_its_look(book: Book, ana: int, value: str, kind: str) -> None:
    first = book.write(facts.add_method, ana, f" {value} ", label="work")
    assert [(row[0], row[1], row[3]) for row in book.sql(METHODS)] == [(kind, value, "work")]
    assert book.write(facts.add_method, ana, value.upper() if kind == "email" else value) == first


def test_an_address_is_changed_and_removed_by_its_value(book: Book, ana: int) -> None:
    book.write(facts.add_method, ana, "ana@example.org")
    book.write(facts.add_method, ana, "ana2@example.org")
    book.write(facts.edit_method, ana, "ANA@example.org", "ana@new.example", "home")
    assert book.sql(METHODS)[0] == ("email", "ana@new.example", "ana@new.example", "home")
    with pytest.raises(UsageError, match=r"has the address 'ana2@example.org' already"):
        book.write(facts.edit_method, ana, "ana@new.example", "ana2@example.org")
    book.write(facts.remove_method, ana, "ana@new.example")
    assert [row[1] for row in book.sql(METHODS)] == ["ana2@example.org"]
    with pytest.raises(UsageError, match=r"has no address 'ana@new.example'"):
        book.write(facts.remove_method, ana, "ana@new.example")


def test_removing_an_address_never_takes_another_kind_along(book: Book, ana: int) -> None:
    book.write(facts.add_method, ana, "2", MethodKind.PHONE)
    book.write(facts.add_method, ana, "ana2@example.org")
    book.write(facts.remove_method, ana, "ana2@example.org")
    assert [row[0] for row in book.sql(METHODS)] == ["phone"]


def test_an_empty_address_is_refused(book: Book, ana: int) -> None:
    with pytest.raises(UsageError, match="cannot be empty"):
        book.write(facts.add_method, ana, "  ")


def test_postal_addresses(book: Book, ana: int) -> None:
    first = book.write(facts.add_address, ana, street="Rua  Nova 1", city="Faro")
    assert book.sql("SELECT street, city FROM address") == [("Rua Nova 1", "Faro")]
    with pytest.raises(UsageError, match="needs a street or a city"):
        book.write(facts.add_address, ana, label="home", street=" ")
    with pytest.raises(UsageError, match="An address has no 'planet'"):
        book.write(facts.add_address, ana, planet="Mars")
    book.write(facts.remove_address, first)
    with pytest.raises(UsageError, match="no such address"):
        book.write(facts.remove_address, first)


def test_a_new_organization_makes_history_and_a_correction_does_not(book: Book, ana: int) -> None:
    book.write(facts.set_position, ana, None, "Gardener")
    book.write(facts.set_position, ana, "Acme", None)
    assert book.sql(POSITIONS) == [("Acme", "Gardener", 1, None)]
    book.write(facts.set_position, ana, None, "Head gardener")
    assert book.sql(POSITIONS) == [("Acme", "Head gardener", 1, None)]
    book.write(facts.set_position, ana, "Globex", "Botanist")
    assert book.sql(POSITIONS) == [
        ("Acme", "Head gardener", 0, "2026-11-22"),
        ("Globex", "Botanist", 1, None),
    ]
    assert book.sql(SHOWN) == [("Globex", "Botanist")]
    book.write(facts.set_position, ana, "", "")
    assert book.sql(SHOWN) == [("", "")]
    assert len(book.sql(POSITIONS)) == 1


def test_a_position_that_was_never_true_is_removed(book: Book, ana: int) -> None:
    book.write(facts.set_position, ana, "Acme", "Gardener")
    book.write(facts.remove_position, book.one("SELECT id FROM position"))
    assert book.sql(SHOWN) == [("", "")]
    with pytest.raises(UsageError, match="no such position"):
        book.write(facts.remove_position, 1)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1984-02-09", (1984, 2, 9)), ("--02-29", (None, 2, 29)), ("1984-02", (1984, 2, None)),
        ("1984", (1984, None, None)), (" 19840209 ", (1984, 2, 9)), ("2028-02-29", (2028, 2, 29)),
    ],
)  # fmt: skip
def test_dates_of_which_a_part_may_be_unknown(text: str, parts: tuple[int | None, ...]) -> None:
    assert read_partial_date(text) == parts


@pytest.mark.parametrize(
    "text", ["", "--", "yesterday", "1984-13-01", "2027-02-29", "--02-30", "1984-00-01", "84-1-1"]
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(UsageError, match=r"is no date. Write it like 1984-02-09"):
        read_partial_date(text)


@given(
    st.one_of(
        st.dates().map(lambda d: (d.year, d.month, d.day)),
        st.tuples(st.none(), st.integers(1, 12), st.integers(1, 28)),
        st.tuples(st.integers(1, 9999), st.integers(1, 12), st.none()),
        st.tuples(st.integers(1, 9999), st.none(), st.none()),
    )
)
def test_dates_are_written_as_they_are_read(parts: tuple[int | None, int | None, int | None]) -> None:
    assert read_partial_date(write_partial_date(*parts)) == parts


def test_a_date_is_set_changed_and_removed(book: Book, ana: int) -> None:
    for text in ("1984-02-09", "--02-10"):
        book.write(facts.set_date, ana, DateKind.BIRTHDAY, text)
    book.write(facts.set_date, ana, DateKind.OTHER, "2010", "moved")
    found = "SELECT kind, label, year, month, day FROM contact_date ORDER BY id"
    assert book.sql(found) == [("birthday", "", None, 2, 10), ("other", "moved", 2010, None, None)]
    book.write(facts.set_date, ana, DateKind.BIRTHDAY, "")
    assert len(book.sql(found)) == 1


def test_tags_are_one_whatever_their_case(book: Book, ana: int) -> None:
    bea = book.add("Bea")
    book.write(facts.add_tag, [ana, bea], "#Chess  club")
    book.write(facts.add_tag, [ana], "chess CLUB")
    assert book.sql("SELECT name FROM tag") == [("Chess club",)]
    book.write(facts.remove_tag, [ana], "CHESS club")
    assert book.one("SELECT count(*) FROM contact_tag") == 1
    book.write(facts.remove_tag, [bea], "chess club")
    assert book.sql("SELECT name FROM tag") == []
    with pytest.raises(UsageError, match="There is no tag 'chess club'"):
        book.write(facts.remove_tag, [bea], "chess club")
    with pytest.raises(UsageError, match="A tag needs a name"):
        book.write(facts.add_tag, [bea], " # ")


def test_renaming_a_tag_to_one_that_is_there_makes_them_one(book: Book, ana: int) -> None:
    bea = book.add("Bea")
    book.write(facts.add_tag, [ana, bea], "chess")
    book.write(facts.add_tag, [ana], "games")
    book.write(facts.rename_tag, "chess", "Schach")
    book.write(facts.rename_tag, "games", "schach")
    assert book.sql("SELECT name FROM tag") == [("Schach",)]
    assert book.sql("SELECT contact_id FROM contact_tag ORDER BY contact_id") == [(ana,), (bea,)]
    with pytest.raises(UsageError, match="There is no tag 'games'"):
        book.write(facts.rename_tag, "games", "play")
