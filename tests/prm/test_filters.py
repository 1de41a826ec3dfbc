"""Filters narrow to exactly those who fit, and every order is the same each time, with nobody's place last."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm import circles, contacts, facts
from prm.filters import Filter, Scope, Sort, order, values_of
from prm.people import people_ids, people_lines
from prm.words import DateKind
from tests.prm.books import Book


@pytest.fixture
def book_of_five(book: Book) -> Book:
    """Ana and Bo work at Acme, Cy talked long ago, Di has her birthday this month, Eve is new."""
    book.add("Ana", organization="Acme", position="Welder")
    book.add("Bo", organization="acme", position="Analyst")
    book.add("Cy", organization="Zeta")
    book.add("Di")
    book.add("Eve")
    book.write(circles.place_in_circle, [1], book.read(circles.find_circle, "Yearly"))
    book.write(circles.place_in_circle, [3], book.read(circles.find_circle, "Monthly"))
    book.write(contacts.edit_contact, 2, "place", "Faro")
    book.log(3, on="2026-01-05")
    book.log(1, on="2026-11-01")
    book.write(facts.set_date, 4, DateKind.BIRTHDAY, "--11-30")
    book.write(facts.set_date, 5, DateKind.BIRTHDAY, "--12-01")
    return book


def ids(book: Book, chosen: Filter, sort: Sort = Sort.NAME, **more: Any) -> list[int]:
    return list(book.read(people_ids, chosen, sort, **more))


@pytest.mark.parametrize(
    ("chosen", "wanted"),
    [
        (Filter(organization="Acme"), [1]),
        (Filter(place="Faro"), [2]),
        (Filter(never_talked=True), [2, 4, 5]),
        (Filter(birthday_this_month=True), [4]),
        (Filter(birthday_this_month=True, never_talked=True, place="Faro"), []),
        (Filter(among=(5, 2, 99)), [2, 5]),
        (Filter(Scope.REAL, among=(5, 3)), [3]),
        (Filter(among=()), []),
    ],
)
def test_everything_given_must_fit(book_of_five: Book, chosen: Filter, wanted: list[int]) -> None:
    assert ids(book_of_five, chosen) == wanted


def test_quiet_are_those_whose_rhythm_has_passed(book_of_five: Book) -> None:
    book = book_of_five
    assert ids(book, Filter(Scope.QUIET)) == []  # placing Cy today began the rhythm
    book.advance(31)
    assert ids(book, Filter(Scope.QUIET)) == [3]
    shares = {line.id: line.share for line in book.read(people_lines, [1, 3])}
    assert shares[1] is not None
    assert shares[3] is not None
    assert shares[1] < 1 <= shares[3]
    book.write(contacts.hide_contact, [3])
    assert ids(book, Filter(Scope.QUIET)) == []


@pytest.mark.parametrize(
    ("sort", "usual", "turned"),
    [
        (Sort.NAME, [1, 2, 3, 4, 5], [5, 4, 3, 2, 1]),
        (Sort.LAST, [1, 3, 5, 4, 2], [3, 1, 2, 4, 5]),
        (Sort.INTERACTION, [1, 3, 2, 4, 5], [3, 1, 2, 4, 5]),
        (Sort.ORGANIZATION, [1, 2, 3, 4, 5], [3, 1, 2, 4, 5]),
        (Sort.POSITION, [2, 1, 3, 4, 5], [1, 2, 3, 4, 5]),
        (Sort.PLACE, [2, 1, 3, 4, 5], [2, 1, 3, 4, 5]),
        (Sort.RHYTHM, [3, 1, 2, 4, 5], [1, 3, 2, 4, 5]),
    ],
)
def test_orders_both_ways(book_of_five: Book, sort: Sort, usual: list[int], turned: list[int]) -> None:
    assert ids(book_of_five, Filter(), sort) == usual
    assert ids(book_of_five, Filter(), sort, is_reversed=True) == turned


@given(sort=st.sampled_from(list(Sort)), is_reversed=st.booleans())
def test_every_order_ends_with_the_id(sort: Sort, is_reversed: bool) -> None:
    assert order(sort, is_reversed=is_reversed).split(", ")[-1].split()[0] == "c.id"


def test_very_many_people_by_name(book: Book) -> None:
    book.add("Ana")
    assert ids(book, Filter(among=tuple(range(1, 200_000)))) == [1]


def test_a_filter_knows_whether_it_narrows() -> None:
    assert not Filter(Scope.REAL).has_more_than_scope
    assert Filter(Scope.REAL, tag="press").has_more_than_scope


def test_what_there_is_to_filter_by(book_of_five: Book) -> None:
    book = book_of_five
    book.write(facts.add_tag, [1, 2], "press")
    book.write(facts.add_tag, [3], "Chess")
    book.write(contacts.hide_contact, [2])
    assert book.read(values_of, "tag", 9) == [("Chess", 1), ("press", 1)]
    assert book.read(values_of, "organization", 9) == [("Acme", 1), ("Zeta", 1)]
    assert book.read(values_of, "organization", 1) == [("Acme", 1)]
    assert book.read(values_of, "place", 9) == []
