"""The sample network arrives as one step: dated back from today, judged by the rules, true in what it says it has read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from prm import demo, history
from prm.clock import FixedClock
from prm.contacts import add_contact
from prm.database import Database, Transaction
from prm.errors import BookError
from prm.me import read_me
from prm.people import Filter, Line, people_ids, people_lines
from prm.today import read_today

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 24)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "sample"


@pytest.fixture
def book(folder: Path) -> Iterator[Database]:
    demo.make_sample_book(folder, clock=FixedClock(NOW))
    with Database.open(folder, clock=FixedClock(NOW)) as database:
        yield database


def lines(tx: Transaction) -> dict[str, Line]:
    return {line.display_name: line for line in people_lines(tx, people_ids(tx, Filter()))}


def rows(database: Database, statement: str) -> list[tuple[Any, ...]]:
    return database.read(lambda tx: [tuple(row) for row in tx.sql(statement)])


def test_it_is_one_step_that_undo_takes_back_whole(book: Database) -> None:
    steps = book.read(history.steps)
    assert [step.verb for step in steps] == ["make_sample"]
    book.replay(history.undo)
    for table in (
        "contact",
        "interaction",
        "message",
        "note",
        "follow_up",
        "me",
        "tag",
        "source",
        "coverage",
    ):
        assert rows(book, f'SELECT count(*) FROM "{table}"') == [(0,)]
    assert not book.read(demo.is_sample)
    book.replay(history.redo)
    assert book.read(demo.is_sample)
    assert len(book.read(lines)) > 100


def test_everybody_is_there_with_what_is_kept_about_them(book: Database) -> None:
    network = demo.read_network()
    assert rows(book, "SELECT count(*) FROM contact") == [(len(network["people"]),)]
    for table, key in (("note", "notes"), ("relation", "relations"), ("follow_up", "follow_ups")):
        assert rows(book, f"SELECT count(*) FROM {table}") == [
            (sum(len(person[key]) for person in network["people"]),)
        ]
    messages = sum(len(i["messages"]) for p in network["people"] for i in p["interactions"])
    assert rows(book, "SELECT count(*), count(DISTINCT key), min(length(key)) FROM message") == [
        (messages, messages, 16)
    ]


def test_the_owner_is_known_and_is_no_contact(book: Database) -> None:
    me = book.read(read_me)
    assert me.names == ("Maya Lindqvist",)
    assert me.emails
    assert me.profiles
    assert "Maya Lindqvist" not in book.read(lines)


def test_days_are_told_from_today(book: Database) -> None:
    person = demo.read_network()["people"][0]
    newest = min(interaction["days_ago"] for interaction in person["interactions"])
    assert book.read(lines)[person["name"]].last_interaction_on == TODAY - timedelta(days=newest)
    assert rows(book, "SELECT count(*) FROM interaction WHERE happened_on > '2026-11-24'") == [(0,)]
    assert rows(book, "SELECT count(*) FROM message WHERE at > '2026-11-24T09:30:00Z'") == [(0,)]
    assert rows(book, "SELECT count(*) FROM note WHERE made_at > '2026-11-24T09:30:00Z'") == [(0,)]


def test_rhythms_count_from_the_first_exchange(book: Database) -> None:
    late = rows(
        book,
        "SELECT c.display_name FROM contact c JOIN participant p ON p.contact_id = c.id JOIN interaction i"
        " ON i.id = p.interaction_id WHERE c.circle_id IS NOT NULL GROUP BY c.id"
        " HAVING c.placed_in_circle_on IS NOT MIN(i.started_on)",
    )
    assert late == []


def test_threads_are_judged_by_the_rules_and_talks_by_you(book: Database) -> None:
    assert rows(book, "SELECT DISTINCT decided_by FROM interaction WHERE message_count > 0") == [("rules",)]
    assert rows(book, "SELECT DISTINCT decided_by FROM interaction WHERE message_count = 0") == [("you",)]
    [(unexplained,)] = rows(book, "SELECT count(*) FROM interaction WHERE reasons = ''")
    assert unexplained == 0
    [(meaningful,)] = rows(book, "SELECT count(*) FROM interaction WHERE message_count > 0 AND meaningful")
    assert 35 <= meaningful <= 60


def test_an_exchange_in_passing_stays_so(book: Database) -> None:
    network = demo.read_network()
    texts = [i["text"] for p in network["people"] for i in p["interactions"] if i.get("passing")]
    assert texts
    for text in texts:
        assert (
            book.read(
                lambda tx, text=text: tx.sql(
                    "SELECT meaningful FROM interaction WHERE text = ?", (text,)
                ).scalar()
            )
            == 0
        )


def test_meetings_may_have_several_people(book: Database) -> None:
    [(most,)] = rows(
        book, "SELECT max(n) FROM (SELECT count(*) AS n FROM participant GROUP BY interaction_id)"
    )
    assert most >= 3


def test_today_is_filled_and_true(book: Database) -> None:
    page = book.read(lambda tx: read_today(tx.sql, TODAY))
    assert len(page.get_in_touch) == 3
    assert len(page.waiting) >= 5
    assert len(page.follow_ups) == 1
    for one in page.coverage:
        newest = book.read(
            lambda tx, name=one.source: tx.sql(
                "SELECT max(m.at) FROM message m JOIN interaction i ON i.id = m.interaction_id"
                " JOIN source s ON s.id = i.source_id WHERE s.name = ?",
                (name,),
            ).scalar()
        )
        assert one.read_to.isoformat() == newest[:10]
    assert {one.source for one in page.coverage} == {"linkedin", "mail", "whatsapp"}


def test_only_an_empty_folder_is_filled(folder: Path, book: Database) -> None:
    with pytest.raises(BookError, match="not empty"):
        demo.make_sample_book(folder)
    stranger = folder.with_name("stranger")
    stranger.mkdir()
    (stranger / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(BookError, match="not empty"):
        demo.make_sample_book(stranger)
    assert [path.name for path in stranger.iterdir()] == ["letter.txt"]
    with pytest.raises(BookError, match="has people already"):
        demo.fill_with_sample(folder)


def test_an_empty_folder_that_is_there_is_filled(folder: Path) -> None:
    folder.mkdir()
    assert not demo.holds_sample(folder)
    assert demo.make_sample_book(folder).result > 100
    assert demo.holds_sample(folder)


def test_its_own_folder_lies_in_the_persons_data(home: Path) -> None:
    assert demo.sample_folder().name == "kith-sample"
    assert home in demo.sample_folder().parents


def test_the_sample_goes_and_what_the_person_put_beside_it_stays(folder: Path) -> None:
    demo.make_sample_book(folder)
    (folder / "my letters.txt").write_text("mine")
    demo.remove_sample_book(folder)
    assert [path.name for path in folder.iterdir()] == ["my letters.txt"]
    (folder / "my letters.txt").unlink()
    demo.make_sample_book(folder)
    demo.remove_sample_book(folder)
    assert not folder.exists()


def test_only_a_sample_is_removed_and_only_when_nobody_has_it_open(folder: Path, tmp_path: Path) -> None:
    with Database.open(tmp_path / "own") as own:
        own.write(add_contact, "Ada Lovelace")
    with pytest.raises(BookError, match="no sample network"):
        demo.remove_sample_book(tmp_path / "own")
    assert (tmp_path / "own" / "book.db").exists()
    demo.make_sample_book(folder)
    with Database.open(folder, name="the window"), pytest.raises(BookError, match="in use by"):
        demo.remove_sample_book(folder)
    assert demo.holds_sample(folder)
