"""The people around a person: contacts or plain names."""

from __future__ import annotations

import pytest

from prm import contacts, relations
from prm.errors import UsageError
from tests.prm.books import Book


@pytest.fixture
def ana(book: Book) -> int:
    return book.add("Ana")


def test_a_contact_or_a_plain_name(book: Book, ana: int) -> None:
    bea = book.add("Bea")
    book.write(relations.add_relation, ana, " introduced  by ", bea, " in Faro ")
    book.write(relations.add_relation, ana, "child", " Tom ")
    book.write(contacts.edit_contact, bea, "display_name", "Beatriz")
    found = book.read(relations.relations_of, ana)
    assert [(r.kind, r.name, r.other_contact_id, r.note) for r in found] == [
        ("introduced by", "Beatriz", bea, "in Faro"),
        ("child", "Tom", None, ""),
    ]
    assert book.read(relations.relations_of, bea) == []


def test_what_somebody_is_changes(book: Book, ana: int) -> None:
    one = book.write(relations.add_relation, ana, "partner", "Tom")
    book.write(relations.edit_relation, one, kind="husband", note="since 2020")
    assert [(r.kind, r.note) for r in book.read(relations.relations_of, ana)] == [("husband", "since 2020")]
    assert not book.database.write(relations.edit_relation, one, kind="husband").changes
    book.write(relations.remove_relation, one)
    assert book.read(relations.relations_of, ana) == []


def test_what_is_refused(book: Book, ana: int) -> None:
    for arguments, said in (
        ((ana, "partner", ana), "not around themselves"),
        ((ana, " ", "Tom"), "Say what they are to each other"),
        ((ana, "child", " "), "Say who it is"),
        ((ana, "child", 9), "no person c9"),
        ((9, "child", "Tom"), "no person c9"),
    ):
        with pytest.raises(UsageError, match=said):
            book.write(relations.add_relation, *arguments)
    one = book.write(relations.add_relation, ana, "partner", "Tom")
    with pytest.raises(UsageError, match="Say what they are"):
        book.write(relations.edit_relation, one, kind=" ")
    for command in (relations.edit_relation, relations.remove_relation):
        with pytest.raises(UsageError, match="no relation r9"):
            book.write(command, 9)


def test_one_writes_it_as_one_says_it(book: Book) -> None:
    ana, rui = book.add("Ana"), book.add("Rui Costa")
    first = book.write(relations.write_relation, ana, None, "Clara, daughter, starts school in 2027")
    second = book.write(relations.write_relation, ana, None, "Rui  Costa, partner")
    found = {one.id: one for one in book.read(relations.relations_of, ana)}
    assert (found[first].name, found[first].kind, found[first].note) == (
        "Clara",
        "daughter",
        "starts school in 2027",
    )
    assert found[second].other_contact_id == rui
    assert book.write(relations.write_relation, ana, first, "Clara, daughter") == first
    third = book.write(relations.write_relation, ana, first, "Klara, daughter")
    assert {one.name for one in book.read(relations.relations_of, ana)} == {"Klara", "Rui Costa"}
    assert book.write(relations.write_relation, ana, third, "") is None
    assert [one.name for one in book.read(relations.relations_of, ana)] == ["Rui Costa"]


def test_who_is_what_must_be_said(book: Book) -> None:
    ana = book.add("Ana")
    with pytest.raises(UsageError, match="after a comma"):
        book.write(relations.write_relation, ana, None, "Rui")
    assert book.read(relations.relations_of, ana) == []
