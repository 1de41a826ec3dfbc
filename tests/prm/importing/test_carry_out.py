from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from prm import circles, contacts, facts, interactions, notes
from prm.importing.carry_out import carry_out
from prm.importing.formats import read_inputs
from prm.importing.planning import make_plan
from tests.prm.books import Book, derived_dump, dump, recomputed, search_dump
from tests.prm.importing.archives import (
    Archive,
    Connection,
    Said,
    all_rows,
    bring,
    by,
    invitation,
    is_nothing_new,
    names,
    note,
    threads,
    to,
    whole,
)
from tests.prm.importing.fresh import fresh_book
from tests.prm.importing.test_plan_messages import talk

PEOPLE = ("Ana Silva", "Ben Ode", "Cy Twill", "Dot Ray")
TEXTS = (
    "Hi",
    "👍",
    "Happy birthday!",
    "Did the exhibition in Porto open after all?",
    "It did, and the harbour photographs hang in the first room",
    "Thanks for connecting",
)

past = st.datetimes(datetime(2024, 1, 1), datetime(2026, 10, 31)).map(
    lambda at: str(at.replace(microsecond=0))
)
said = st.builds(
    lambda who, name, at, text, has_links: (by if who else to)(name, at, text, has_links=has_links),
    st.booleans(), st.sampled_from(PEOPLE), past, st.sampled_from(TEXTS), st.booleans(),
)  # fmt: skip
connections = st.builds(
    Connection,
    st.sampled_from(PEOPLE),
    st.sampled_from(("", "Acme", "Bloom")),
    st.sampled_from(("", "Editor")),
    st.sampled_from(("", "a@x.example", "b@x.example")),
    st.sampled_from(("05 May 2019", "06 May 2019")),
)
group = st.builds(
    lambda at, text: to("Ana Silva", at, text, more=("Ben Ode",), conversation="g1"),
    past,
    st.sampled_from(TEXTS),
)
archives = st.fixed_dictionaries(
    {
        "connections": st.lists(connections, max_size=4, unique_by=lambda one: one.name),
        "messages": st.lists(st.one_of(said, said, said, group), max_size=12),
        "invitations": st.lists(
            st.builds(invitation, st.sampled_from(PEOPLE), st.just("5/4/19, 9:30 AM")), max_size=2
        ),
        "notes": st.lists(st.builds(note, st.sampled_from(PEOPLE), st.sampled_from(TEXTS)), max_size=2),
        "has_links": st.booleans(),
    }
)
# Whole books take long to make smaller examples of, so a failing one is shown as it is.
slow = settings(
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def counted(book: Book) -> dict[str, int]:
    tables = ("contact", "interaction", "message", "note", "invitation")
    return {table: book.one(f"SELECT count(*) FROM {table}") for table in tables}


@slow
@given(st.lists(archives, min_size=1, max_size=3))
def test_what_a_plan_says_is_what_is_done(
    tmp_path_factory: pytest.TempPathFactory, given_archives: list[dict[str, Any]]
) -> None:
    """For any archives one after another: plans keep their word, a second import writes not a row, undo and redo."""
    folder = tmp_path_factory.mktemp("any")
    with fresh_book(folder / "book") as book:
        for number, parts in enumerate(given_archives):
            archive = Archive(folder / str(number), **parts)
            before, counts = whole(book), counted(book)
            report = bring(book, archive)
            after = counted(book)
            assert after["contact"] - counts["contact"] == report.json()["contacts"]["new"]
            joined = sum(len(episode.joined_ids) for episode in report.plan.episodes)
            assert after["interaction"] - counts["interaction"] == report.plan.new_interactions - joined
            new = sum(one["new"] for one in report.json()["sources"] if one["format"] == "linkedin-messages")
            assert after["message"] - counts["message"] == new
            rows, total = all_rows(book), whole(book)
            assert is_nothing_new(bring(book, archive.folder))
            assert all_rows(book) == rows
            if report.step_id is not None:
                book.undo(report.step_id)
                assert whole(book) == before
                book.redo()
                assert whole(book) == total
        fresh = recomputed(book.database, folder / "recomputed.db")
        assert total["derived"] == derived_dump(fresh)
        assert total["search"] == search_dump(fresh)


@slow
@given(st.lists(said, min_size=1, max_size=15, unique_by=lambda one: one.row()), st.data())
def test_two_files_or_one_bring_the_same_messages_to_the_same_people(
    tmp_path_factory: pytest.TempPathFactory, messages: list[Said], data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("two")
    people = [Connection(name) for name in PEOPLE]
    first = data.draw(st.lists(st.sampled_from(messages), unique_by=lambda one: one.row()))
    found = []
    for name, files in (("one", [messages]), ("two", [first, messages])):
        with fresh_book(folder / name / "book") as book:
            for number, file in enumerate(files):
                bring(book, Archive(folder / name / str(number), people, file))
            found.append(
                book.sql(
                    "SELECT c.display_name, m.at, m.from_me, m.text FROM message m JOIN participant p"
                    " ON p.interaction_id = m.interaction_id JOIN contact c ON c.id = p.contact_id ORDER BY 1, 2, 3, 4"
                )
            )
    assert found[0] == found[1]


# Undo where people were touched since


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(
        tmp_path / "archive",
        [
            Connection("Ana Silva", "Acme", email="ana@x.example"),
            Connection("Ben Ode"),
            Connection("Cy Twill"),
        ],
        [*talk("Ana Silva"), *talk("Ben Ode"), *talk("Cy Twill")],
    )


def test_undo_leaves_whom_the_person_touched_since_and_nothing_else(book: Book, archive: Archive) -> None:
    report = bring(book, archive)
    ana = book.one("SELECT id FROM contact WHERE display_name = 'Ana Silva'")
    book.write(notes.add_note, ana, "Paints harbours")
    book.undo(report.step_id)
    assert names(book) == ["Ana Silva"]
    assert [row[0] for row in book.sql("SELECT text FROM note")] == ["Paints harbours"]
    for table in ("message", "interaction", "participant", "base", "coverage", "tombstone", "contact_method"):
        assert book.one(f"SELECT count(*) FROM {table}") == 0, table
    bring(book, archive)
    assert names(book) == ["Ana Silva", "Ben Ode", "Cy Twill"]
    assert len(threads(book)) == 3


def test_undo_takes_back_somebody_whom_an_older_invitation_had_joined(book: Book, tmp_path: Path) -> None:
    asked = Archive(tmp_path / "first", invitations=[invitation("Ben Ode", "5/4/19, 9:30 AM")])
    bring(book, asked)
    before = whole(book)
    report = bring(book, Archive(tmp_path / "second", [Connection("Ben Ode")], invitations=asked.invitations))
    assert book.one("SELECT contact_id FROM invitation") == 1
    book.undo(report.step_id)
    assert whole(book) == before


def touch_name(book: Book) -> None:
    book.write(contacts.edit_contact, 1, "nickname", "Anita")


def touch_circle(book: Book) -> None:
    book.write(circles.place_in_circle, [1], book.one("SELECT id FROM circle WHERE name = 'Monthly'"))


def touch_tag(book: Book) -> None:
    book.write(facts.add_tag, [1], "harbour")


def touch_exchange(book: Book) -> None:
    book.log(1, text="On the phone")


def touch_method(book: Book) -> None:
    book.write(facts.add_method, 1, "ana@home.example")


@pytest.mark.parametrize("touch", [touch_name, touch_circle, touch_tag, touch_exchange, touch_method])
def test_a_touched_person_stays_with_the_name_and_the_change(
    book: Book, archive: Archive, touch: Any
) -> None:
    report = bring(book, archive)
    touch(book)
    changed = {table: book.one(f"SELECT count(*) FROM {table}") for table in ("contact_tag",)} | {
        "circle": book.one("SELECT circle_id FROM contact WHERE id = 1")
    }
    book.undo(report.step_id)
    assert names(book) == ["Ana Silva"]
    assert book.one("SELECT count(*) FROM contact_tag") == changed["contact_tag"]
    assert book.one("SELECT circle_id FROM contact") == changed["circle"]
    assert book.one("SELECT count(*) FROM message") == 0
    assert book.one("SELECT count(*) FROM tombstone") == 0
    fresh = recomputed(book.database, book.database.folder.book.with_name("recomputed.db"))
    assert derived_dump(book.database.folder.book) == derived_dump(fresh)


def test_a_judged_exchange_stays_with_its_messages(book: Book, archive: Archive) -> None:
    report = bring(book, archive)
    (i,) = [row[0] for row in book.sql("SELECT interaction_id FROM participant WHERE contact_id = 1")]
    book.write(interactions.judge_interaction, i, meaningful=False)
    book.undo(report.step_id)
    assert threads(book) == [("Ana Silva", 2)]


# Plans and time


def test_a_plan_is_made_anew_where_the_book_moved(book: Book, archive: Archive) -> None:
    reading = read_inputs([archive.write()])
    plan = book.read(make_plan, reading)
    book.add("Ana Silva", links=["https://linkedin.com/in/ana-silva"])
    done = book.write(carry_out, plan)
    assert done.plan.revision > plan.revision
    assert names(book) == ["Ana Silva", "Ben Ode", "Cy Twill"]
    assert len(done.new_contacts) == 2
    assert book.write(carry_out, plan).plan.changes_nothing  # carried out twice
    assert len(book.sql("SELECT 1 FROM message")) == 6


def test_what_is_new_is_told_and_can_be_cancelled(book: Book, archive: Archive) -> None:
    class CancelledError(Exception):
        pass

    def tell(what: str, done: int, of: int) -> None:
        told.append(what)
        if what == "exchanges":
            raise CancelledError

    told: list[str] = []
    plan = book.read(make_plan, read_inputs([archive.write()]))
    before = all_rows(book)
    with pytest.raises(CancelledError):
        book.database.write(carry_out, plan, tell)
    assert told == ["people", "exchanges"]
    assert all_rows(book) == before
    book.write(carry_out, plan)
    assert len(names(book)) == 3


def test_ids_and_uids_of_new_people_are_in_the_order_of_the_file(book: Book, archive: Archive) -> None:
    done = book.write(carry_out, book.read(make_plan, read_inputs([archive.write()])))
    assert done.new_contacts == (1, 2, 3)
    assert [row[0] for row in book.sql("SELECT display_name FROM contact ORDER BY id")] == [
        "Ana Silva", "Ben Ode", "Cy Twill",
    ]  # fmt: skip
    assert dump(book.database)["contact"]
