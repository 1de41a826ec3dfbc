"""A person is added whole or not at all, in one step."""

from __future__ import annotations

import pytest

from prm.adding import add_person
from prm.circles import find_circle
from prm.errors import UsageError
from prm.people import person
from tests.prm.books import Book


def test_all_that_the_form_asks_is_one_step(book: Book) -> None:
    monthly = book.read(find_circle, "Monthly")
    who = book.write(
        add_person,
        " Ann  Lee ",
        organization="Acme  Ltd",
        position="Welder",
        reach=["ann@example.org", "+351 912 345 678", "  ", "https://example.org/ann"],
        circle_id=monthly,
        how_met="At the fair",
    )
    found = book.read(person, who)
    assert (found.line.display_name, found.line.organization, found.line.position) == (
        "Ann Lee",
        "Acme Ltd",
        "Welder",
    )
    assert (found.line.circle, found.how_met) == ("Monthly", "At the fair")
    assert [(one.kind, one.value) for one in found.methods] == [
        ("email", "ann@example.org"),
        ("phone", "+351 912 345 678"),
        ("link", "https://example.org/ann"),
    ]
    assert book.newest_step().sentence == "Added: Ann Lee"
    book.undo()
    assert book.one("SELECT count(*) FROM contact") == 0


def test_nobody_without_a_name(book: Book) -> None:
    with pytest.raises(UsageError, match="needs a name"):
        book.write(add_person, "  ", reach=["ann@example.org"])
    assert book.one("SELECT count(*) FROM contact") == 0
