from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm import contacts, facts, purge
from prm.importing.carry_out import carry_out
from prm.importing.formats import read_inputs
from prm.importing.plan import Take
from prm.importing.plan_contacts import IN_NEWER
from prm.importing.planning import answered, make_plan
from prm.importing.whom import DELETED, IN_TRASH, YOURSELF
from prm.words import MethodKind
from tests.prm.books import Book
from tests.prm.importing.archives import (
    ME,
    Archive,
    Connection,
    all_rows,
    bring,
    by,
    conflicts,
    contacts_of,
    is_nothing_new,
    key,
    link,
    names,
    reasons,
    to,
)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive")


def organization(book: Book, name: str = "Ana Silva") -> str:
    return str(book.one("SELECT organization FROM contact WHERE display_name = ?", name))


def set_mine(book: Book, field: str, value: str) -> None:
    person = book.one("SELECT id FROM contact ORDER BY id")
    if field in ("organization", "position"):
        part = "organization" if field == "organization" else "title"
        book.write(facts.set_position, person, **{part: value})
    else:
        book.write(contacts.edit_contact, person, field, value)


def stored(book: Book, field: str) -> str:
    return str(book.one(f'SELECT "{field}" FROM contact ORDER BY id') or "")


def base_of(book: Book, field: str) -> Any:
    return book.one(
        "SELECT json_extract(fields, '$.' || ?) FROM base WHERE record_key LIKE 'linkedin%'", field
    )


FIELDS = {
    "organization": ("Acme", "Bloom", "Corvid"),
    "position": ("Editor", "Director", "Founder"),
    "connected_on": ("2019-05-05", "2019-05-06", "2019-05-07"),
}
WRITTEN = {"2019-05-05": "05 May 2019", "2019-05-06": "06 May 2019", "2019-05-07": "07 May 2019"}


def row_with(field: str, value: str) -> Connection:
    values = {"organization": "Same & Co", "position": "Same", field: value}
    return Connection(
        "Ana Silva",
        values["organization"],
        values["position"],
        on=WRITTEN.get(values.get("connected_on", ""), "01 May 2019"),
    )


@pytest.mark.parametrize("field", sorted(FIELDS))
@pytest.mark.parametrize(
    ("mine", "file", "outcome", "after", "base_after"),
    [
        (0, 0, "same", 0, 0),  # nobody changed it
        (1, 0, "same", 1, 0),  # I did: file = base
        (0, 1, "updated", 1, 1),  # the file did: mine = base
        (1, 1, "same", 1, 1),  # both to the same
        (1, 2, "conflicts", 1, 0),  # all three differ: mine wins, asked again
    ],
)
def test_base_mine_and_file(
    book: Book, archive: Archive, field: str, mine: int, file: int, outcome: str, after: int, base_after: int
) -> None:
    values = FIELDS[field]
    archive.connections = [row_with(field, values[0])]
    bring(book, archive)
    if mine:
        set_mine(book, field, values[mine])
    archive.connections = [row_with(field, values[file])]
    report = bring(book, archive)
    assert contacts_of(report)[outcome] == 1
    assert stored(book, field) == values[after]
    assert base_of(book, field) == values[base_after]


@given(st.lists(st.tuples(st.booleans(), st.sampled_from("ABC")), max_size=6))
def test_a_field_follows_its_base_through_any_history(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[bool, str]]
) -> None:
    from tests.prm.importing.fresh import fresh_book

    folder = tmp_path_factory.mktemp("history")
    archive = Archive(folder / "archive", [Connection("Ana Silva", "A")])
    with fresh_book(folder / "book") as book:
        bring(book, archive)
        base = mine = "A"
        for by_file, value in changes:
            if not by_file:
                set_mine(book, "organization", value)
                mine = value
                continue
            archive.connections = [Connection("Ana Silva", value)]
            report = contacts_of(bring(book, archive))
            if value in (mine, base):
                assert report["same"] == 1
                base = value
            elif mine == base:
                assert report["updated"] == 1
                mine = base = value
            else:
                assert report["conflicts"] == 1
            assert (organization(book), base_of(book, "organization")) == (mine, base)


def test_what_i_emptied_stays_empty_until_the_file_says_something_else(book: Book, archive: Archive) -> None:
    archive.connections = [Connection("Ana Silva", "Acme")]
    bring(book, archive)
    set_mine(book, "organization", "")
    assert is_nothing_new(bring(book, archive))
    assert organization(book) == ""
    archive.connections = [Connection("Ana Silva", "Bloom")]
    assert conflicts(bring(book, archive)) == [("organization", "", "Bloom")]


def test_three_imports_in_a_row(book: Book, archive: Archive) -> None:
    for value in ("Acme", "Bloom", "Corvid"):
        archive.connections = [Connection("Ana Silva", value)]
        bring(book, archive)
        assert organization(book) == value
    history = book.sql("SELECT organization, is_current FROM position ORDER BY id")
    assert history == [("Acme", 0), ("Bloom", 0), ("Corvid", 1)]


@pytest.mark.parametrize(("answer", "after"), [(Take.MINE, "Mine"), (Take.FILE, "Bloom")])
def test_a_conflict_stays_until_answered_and_never_returns(
    book: Book, archive: Archive, answer: Take, after: str
) -> None:
    archive.connections = [Connection("Ana Silva", "Acme"), Connection("Ben Ode", "Dome")]
    bring(book, archive)
    person = book.one("SELECT id FROM contact WHERE display_name = 'Ana Silva'")
    book.write(facts.set_position, person, organization="Mine")
    archive.connections = [Connection("Ana Silva", "Bloom"), Connection("Ben Ode", "Dome")]
    for _ in range(2):
        assert conflicts(bring(book, archive)) == [("organization", "Mine", "Bloom")]
        assert organization(book) == "Mine"
    plan = book.read(make_plan, read_inputs([archive.folder]))
    plan = book.read(answered, plan, {(key("Ana Silva"), "organization"): answer})
    assert not plan.conflicts
    book.write(carry_out, plan)
    assert organization(book) == after
    assert is_nothing_new(bring(book, archive))
    assert organization(book) == after


def test_a_conflict_holds_up_no_other_field(book: Book, archive: Archive) -> None:
    archive.connections = [Connection("Ana Silva", "Acme", "Editor")]
    bring(book, archive)
    set_mine(book, "organization", "Mine")
    archive.connections = [Connection("Ana Silva", "Bloom", "Director", "ana@x.example")]
    assert conflicts(bring(book, archive)) == [("organization", "Mine", "Bloom")]
    assert stored(book, "position") == "Director"
    assert book.sql("SELECT norm FROM contact_method WHERE kind = 'email'") == [("ana@x.example",)]


def test_addresses_are_united_and_never_in_conflict(book: Book, archive: Archive) -> None:
    archive.connections = [Connection("Ana Silva", email="ana@work.example")]
    bring(book, archive)
    person = book.one("SELECT id FROM contact ORDER BY id")
    book.write(facts.add_method, person, "ana@home.example")
    archive.connections = [Connection("Ana Silva", email="ana@new.example")]
    report = bring(book, archive)
    assert contacts_of(report) == {"new": 0, "updated": 1, "same": 0, "conflicts": 0}
    emails = book.sql("SELECT norm FROM contact_method WHERE kind = 'email' ORDER BY norm")
    assert emails == [("ana@home.example",), ("ana@new.example",), ("ana@work.example",)]


def test_an_address_that_i_removed_stays_away(book: Book, archive: Archive) -> None:
    archive.connections = [Connection("Ana Silva", email="ana@work.example")]
    bring(book, archive)
    book.write(facts.remove_method, book.one("SELECT id FROM contact ORDER BY id"), "ana@work.example")
    assert is_nothing_new(bring(book, archive))
    archive.connections = [Connection("Ana Silva", "Bloom", email="ana@work.example")]
    bring(book, archive)
    assert book.sql("SELECT 1 FROM contact_method WHERE kind = 'email'") == []


def test_a_tag_that_i_took_off_stays_off(book: Book, tmp_path: Path) -> None:
    header = ("First Name", "Last Name", "Email Address", "Current Company", "Current Position", "Tags")
    rows = [header, ("Ana", "Silva", "ana@x.example", "Acme", "", "press, berlin")]
    archive = Archive(tmp_path / "old", extra={"Connections.csv": rows})
    bring(book, archive)
    person = book.one("SELECT id FROM contact ORDER BY id")
    book.write(facts.remove_tag, [person], "press")
    assert is_nothing_new(bring(book, archive))
    assert book.sql("SELECT name FROM tag") == [("berlin",)]


def test_parts_of_a_name_that_the_person_wrote_are_no_guess_of_ours(book: Book, archive: Archive) -> None:
    book.add("Ana Maria Silva", emails=["ana@x.example"], given_name="Ana Maria", family_name="Silva")
    archive.connections = [Connection("Ana Maria Silva", email="ana@x.example")]
    bring(book, archive)
    assert stored(book, "given_name") == "Ana"  # what Kith split itself gives way
    book.write(contacts.edit_contact, book.one("SELECT id FROM contact ORDER BY id"), "given_name", "Anita")
    archive.connections = [Connection("Ana Maria Silva", email="ana@y.example")]
    bring(book, archive)
    assert stored(book, "given_name") == "Anita"


def test_a_person_added_by_hand_is_known_by_address(book: Book, archive: Archive) -> None:
    by_mail = book.add("Ana", emails=["ANA@x.example"])
    by_link = book.add("B. Ode", links=[link("Ben Ode") + "/"])
    archive.connections = [Connection("Ana Silva", email="ana@x.example"), Connection("Ben Ode", "Dome")]
    report = bring(book, archive)
    assert [action.contact_id for action in report.plan.contacts] == [by_mail, by_link]
    assert ("display_name", "Ana", "Ana Silva") in conflicts(report)
    assert names(book) == ["Ana", "B. Ode"]


def test_somebody_of_another_link_is_not_the_one_with_the_same_address(book: Book, archive: Archive) -> None:
    shared = "family@x.example"
    archive.connections = [Connection("Ana Silva", email=shared), Connection("Rui Silva", email=shared)]
    bring(book, archive)
    assert names(book) == ["Ana Silva", "Rui Silva"]
    assert is_nothing_new(bring(book, archive))


def test_in_the_trash(book: Book, archive: Archive) -> None:
    archive.connections = [Connection("Ana Silva", "Acme")]
    bring(book, archive)
    book.write(contacts.trash_contact, [1])
    archive.connections = [Connection("Ana Silva", "Bloom")]
    report = bring(book, archive)
    assert reasons(report) == {IN_TRASH: 1}
    assert organization(book) == "Acme"
    book.write(contacts.restore_contact, [1])
    assert contacts_of(bring(book, archive))["updated"] == 1


def with_ana(archive: Archive, has_link: bool) -> Archive:
    archive.has_links = has_link
    archive.connections = [Connection("Ana Silva", "Acme"), Connection("Ben Ode")]
    archive.messages = [
        to("Ana Silva", "2026-03-01 10:00:00", "How was the move to Porto?", has_links=has_link),
        by(
            "Ana Silva",
            "2026-03-02 10:00:00",
            "Exhausting, the piano fell down the stairs",
            has_links=has_link,
        ),
    ]
    return archive


@pytest.mark.parametrize("was_linked", [True, False])
@pytest.mark.parametrize("is_linked", [True, False])
def test_who_was_deleted_for_ever_stays_so_in_archives_of_all_years(
    book: Book, archive: Archive, was_linked: bool, is_linked: bool
) -> None:
    bring(book, with_ana(archive, was_linked))
    person = book.one("SELECT id FROM contact WHERE display_name = 'Ana Silva'")
    purge.purge(book.database, [person])
    report = bring(book, with_ana(archive, is_linked))
    assert names(book) == ["Ben Ode"]
    assert reasons(report)[DELETED] in (1, 3)


def test_adding_somebody_by_hand_lifts_it(book: Book, archive: Archive) -> None:
    bring(book, with_ana(archive, True))
    purge.purge(book.database, [book.one("SELECT id FROM contact WHERE display_name = 'Ana Silva'")])
    book.add("Ana Silva", links=[link("Ana Silva")])
    report = bring(book, archive)
    assert DELETED not in reasons(report)
    assert organization(book) == "Acme"
    assert names(book) == ["Ana Silva", "Ben Ode"]


def test_the_owner_is_no_contact(book: Book, archive: Archive) -> None:
    archive.connections = [Connection(ME, url="https://www.linkedin.com/in/zoe"), Connection("Ana Silva")]
    archive.messages = [to("Ana Silva", "2026-03-01 10:00:00", "Hello there")]
    report = bring(book, archive)
    assert reasons(report) == {YOURSELF: 1}
    assert names(book) == ["Ana Silva"]


# Archives of different years


def test_the_archive_with_links_follows_the_one_without(book: Book, archive: Archive) -> None:
    archive.has_links = False
    archive.connections = [Connection("Ana Silva", "Acme", "Editor"), Connection("Ben Ode", "Dome")]
    bring(book, archive)
    set_mine(book, "position", "Chief")  # of Ana, the first
    archive.has_links = True
    archive.connections = [Connection("Ana Silva", "Bloom", "Editor"), Connection("Ben Ode", "Dome")]
    report = bring(book, archive)
    assert names(book) == ["Ana Silva", "Ben Ode"]
    assert contacts_of(report) == {"new": 0, "updated": 2, "same": 0, "conflicts": 0}
    assert (organization(book), stored(book, "position")) == ("Bloom", "Chief")
    links = book.sql("SELECT norm FROM contact_method ORDER BY norm")
    assert links == [(key("Ana Silva"),), (key("Ben Ode"),)]
    assert is_nothing_new(bring(book, archive))


def test_an_older_archive_that_comes_later_brings_back_nothing(book: Book, archive: Archive) -> None:
    archive.connections = [Connection("Ana Silva", "Bloom"), Connection("Ben Ode")]
    bring(book, archive)
    archive.has_links = False
    archive.connections = [Connection("Ana Silva", "Acme"), Connection("Ben Ode", "Dome")]
    report = bring(book, archive)
    assert conflicts(report) == []
    assert organization(book) == "Bloom"
    assert organization(book, "Ben Ode") == "Dome"  # what only the older one tells is no news to anybody
    assert is_nothing_new(bring(book, archive))


def test_namesakes_of_one_day_stay_apart(book: Book, archive: Archive) -> None:
    first, second = link("Ana Silva"), link("Ana Silva") + "-2"
    archive.connections = [
        Connection("Ana Silva", "Acme", url=first),
        Connection("Ana Silva", "Bloom", url=second),
    ]
    bring(book, archive)
    archive.has_links = False
    bring(book, archive)
    assert names(book).count("Ana Silva") >= 2
    archive.has_links = True
    bring(book, archive)
    assert book.sql("SELECT organization FROM contact ORDER BY id")[:2] == [("Acme",), ("Bloom",)]


def test_two_archives_at_once_are_one_truth(book: Book, tmp_path: Path) -> None:
    old = Archive(
        tmp_path / "2021", [Connection("Ana Silva", "Acme", email="ana@x.example")], has_links=False
    )
    new = Archive(
        tmp_path / "2026", [Connection("Ana Silva", "Bloom"), Connection("Ben Ode", on="01 Feb 2026")]
    )
    report = bring(book, old, new)
    assert names(book) == ["Ana Silva", "Ben Ode"]
    assert organization(book) == "Bloom"
    assert book.one("SELECT count(*) FROM contact_method WHERE kind = ?", str(MethodKind.EMAIL)) == 1
    assert reasons(report) == {IN_NEWER: 1}
    assert is_nothing_new(bring(book, old, new))
    before = all_rows(book)
    assert is_nothing_new(bring(book, new, old))
    assert all_rows(book) == before
