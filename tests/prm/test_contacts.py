"""People are added, changed, found by whatever fits one only, and taken out of sight."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm import contacts
from prm.errors import UsageError
from prm.words import LeaveAlone
from tests.prm.books import Book


def test_adding_parts_the_name_and_keeps_addresses_once(book: Book) -> None:
    who = book.add(
        "  Inês   van der  Berg ",
        emails=["Ines@Example.org", "ines@example.org", " "],
        phones=["+351 912 345 678"],
        links=["https://www.linkedin.com/in/Ines/?x=1"],
        organization="Acme",
        position="Gardener",
    )
    row = book.sql(
        "SELECT display_name, given_name, family_name, sort_key, organization, position FROM contact"
    )[0]
    assert row == ("Inês van der Berg", "Inês", "van der Berg", "ines van der berg", "Acme", "Gardener")
    found = book.sql("SELECT kind, value, norm FROM contact_method WHERE contact_id = ? ORDER BY id", who)
    assert [(kind, norm) for kind, _, norm in found] == [
        ("email", "ines@example.org"), ("phone", "+351912345678"), ("link", "linkedin.com/in/ines"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["", "   ", "\n"])
def test_a_person_needs_a_name(book: Book, name: str) -> None:
    with pytest.raises(UsageError, match="needs a name"):
        book.add(name)
    ana = book.add("Ana")
    with pytest.raises(UsageError, match="needs a name"):
        book.write(contacts.edit_contact, ana, "display_name", name)


def test_several_at_once_are_one_step(book: Book) -> None:
    assert len(book.write(contacts.add_contacts, ["Ana", " ", "Bea"])) == 2
    assert book.newest_step().id == 1


def test_a_new_name_is_parted_anew_unless_the_parts_are_the_persons_own(book: Book) -> None:
    ana = book.add("Ana Sá")
    book.write(contacts.edit_contact, ana, "display_name", "Ana Costa")
    assert book.sql("SELECT given_name, family_name, sort_key FROM contact") == [
        ("Ana", "Costa", "ana costa")
    ]
    book.write(contacts.edit_contact, ana, "family_name", "Costa e Silva")
    book.write(contacts.edit_contact, ana, "display_name", "Aninha")
    assert book.sql("SELECT given_name, family_name FROM contact") == [("Ana", "Costa e Silva")]


def test_fields_are_set_and_cleared(book: Book) -> None:
    ana = book.add("Ana")
    book.write(contacts.edit_contact, ana, "connected_on", "2020-02-29")
    assert book.one("SELECT connected_on FROM contact") == "2020-02-29"
    book.write(contacts.edit_contact, ana, "connected_on", "")
    assert book.one("SELECT connected_on FROM contact") is None
    with pytest.raises(UsageError, match="wants a day like 2026-11-22, not 'soon'"):
        book.write(contacts.edit_contact, ana, "connected_on", "soon")
    with pytest.raises(UsageError, match=r"no field 'uid'. Fields are: connected_on, display_name"):
        book.write(contacts.edit_contact, ana, "uid", "x")
    with pytest.raises(UsageError, match="no person c9"):
        book.write(contacts.edit_contact, 9, "place", "Faro")


def test_leave_alone_and_back(book: Book) -> None:
    ana = book.add("Ana")
    book.write(contacts.leave_alone, ana, LeaveAlone.DIED)
    assert book.one("SELECT leave_alone FROM contact") == "died"
    book.write(contacts.leave_alone, ana, None)
    assert book.one("SELECT leave_alone FROM contact") == ""


def test_hiding_keeps_the_first_day_and_comes_back(book: Book) -> None:
    ana = book.add("Ana")
    book.write(contacts.hide_contact, [ana])
    book.advance(1)
    book.write(contacts.hide_contact, [ana])
    assert book.one("SELECT hidden_at FROM contact") == "2026-11-22T09:00:00Z"
    book.write(contacts.show_contact, [ana])
    assert book.one("SELECT hidden_at FROM contact") is None


@pytest.fixture
def many(book: Book) -> Book:
    book.add("Ana Sá", emails=["ana@example.org"], phones=["+351 912 345 678"], organization="Acme")
    book.add("Ana Santos", organization="Globex")
    book.add("Hanako 田中", links=["https://linkedin.com/in/hanako"])
    book.add("100% Real_Name")
    return book


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("c2", 2), ("ana@EXAMPLE.org", 1), ("mailto:ana@example.org", 1), ("00351912345678", 1), ("ana sá", 1),
        ("ANA SA", 1), ("santos", 2), ("sant", 2), ("hana", 3), ("www.linkedin.com/in/Hanako/", 3), ("田", 3),
        ("100%", 4), ("real_", 4), (" Ana   Sá ", 1),
    ],
)  # fmt: skip
def test_who_fits(many: Book, text: str, found: int) -> None:
    assert many.read(contacts.find_contact, text) == found


def test_a_uid_fits_its_person(many: Book) -> None:
    uid = many.one("SELECT uid FROM contact WHERE id = 2")
    assert many.read(contacts.find_contact, uid) == 2


def test_several_that_fit_are_listed(many: Book) -> None:
    with pytest.raises(
        UsageError, match=r"'ana' fits 2 people: c1 Ana Sá \(Acme\); c2 Ana Santos \(Globex\)\. Say"
    ):
        many.read(contacts.find_contact, "ana")


@pytest.mark.parametrize("text", ["nobody", "%", "_", "c", "c²", "", " "])
def test_nobody_fits(many: Book, text: str) -> None:
    with pytest.raises(UsageError, match="Nobody fits"):
        many.read(contacts.find_contact, text)


def test_an_id_that_is_not_there(many: Book) -> None:
    with pytest.raises(UsageError, match="There is no person c99"):
        many.read(contacts.find_contact, "c99")


def test_the_trash_is_searched_only_when_asked(many: Book) -> None:
    many.write(contacts.trash_contact, [2])
    assert many.read(contacts.find_contact, "ana") == 1
    with pytest.raises(UsageError):
        many.read(contacts.find_contact, "santos")
    assert many.read(contacts.find_contact, "santos", trashed=True) == 2
    assert many.read(contacts.find_contact, "c2") == 2


def test_whatever_somebody_types_is_found_or_refused(many: Book) -> None:
    @given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
    def any_text(text: str) -> None:
        with contextlib.suppress(UsageError):
            assert many.read(contacts.find_contact, text) in {1, 2, 3, 4}

    any_text()
