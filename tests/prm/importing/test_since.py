"""What a newer archive brought: each number is of just these people, and it crosses to another process."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.circles import circles, place_in_circle
from prm.database import Written
from prm.importing.carry_out import CarriedOut, carry_out
from prm.importing.formats import read_inputs
from prm.importing.planning import make_plan
from prm.importing.since import News, Row, Since, document_of, is_newer, since, since_from
from prm.interactions import judge_interaction
from prm.notes import add_note
from tests.prm.books import Book
from tests.prm.importing.archives import SAMPLES, Archive, Connection, by, to
from tests.prm.importing.fresh import fresh_book

PEOPLE = tuple(
    Connection(name, "Acme", "Editor", on="05 May 2019")
    for name in ("Ana Silva", "Bea Costa", "Cid Rego", "Dora Lima")
)
OLD = (
    by("Ana Silva", "2026-05-10 10:00:00", "The piece on port cities lands in October. I rewrote the part on Genoa."),
    to("Ana Silva", "2026-05-11 11:00:00", "I am glad that you kept the harbour master in. What did your editor say?"),
)  # fmt: skip
NEW = (
    *OLD,
    by("Bea Costa", "2026-08-17 09:00:00", "I rewrote the chapter on Genoa after your remark about the cranes. Would you read it?"),
    to("Bea Costa", "2026-08-18 09:00:00", "Yes, send it on Thursday and I will mark what I would cut. Who draws the maps?"),
    by("Bea Costa", "2026-08-18 15:00:00", "My sister does, the one with the studio in Trieste that you liked so much."),
    by("Cid Rego", "2026-09-01 09:00:00", "Happy birthday!"),
    to("Cid Rego", "2026-09-01 10:00:00", "Thanks!"),
    by("Ana Silva", "2026-11-03 09:00:00", "The new play opens in March and I wrote the second act. Shall I keep you a seat?"),
)  # fmt: skip


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with fresh_book(tmp_path / "book") as opened:
        yield opened


def brought(book: Book, archive: Archive | Path) -> tuple[Written[CarriedOut], Since | None]:
    path = archive.write() if isinstance(archive, Archive) else archive
    plan = book.read(make_plan, read_inputs([path]))
    written = book.database.write(carry_out, plan)
    return written, book.read(since, written.result, written.changes.step_id)


def names_of(book: Book, news: News) -> list[str]:
    return [book.one("SELECT display_name FROM contact WHERE id = ?", i) for i in news.people]


def test_the_second_archive_is_told_by_what_came(book: Book, tmp_path: Path) -> None:
    _, first = brought(book, Archive(tmp_path / "a", PEOPLE, OLD))
    assert first is None
    ana = book.one("SELECT id FROM contact WHERE display_name = 'Ana Silva'")
    book.write(add_note, ana, "Likes cranes")
    book.write(place_in_circle, [ana], book.read(circles)[0].id)
    book.write(judge_interaction, 1, meaningful=True)
    people = (
        *PEOPLE[:2],
        Connection("Cid Rego", "Acme", "Chief editor"),
        Connection("Eva Nova", "Bloom", "Founder", on="01 Nov 2026"),
    )
    _, found = brought(book, Archive(tmp_path / "a", people, NEW))
    assert found is not None
    assert found.known_to == date(2026, 5, 11)
    assert (found.meaningful.number, names_of(book, found.meaningful)) == (1, ["Bea Costa"])
    row = found.meaningful.rows[0]
    assert row.words.startswith("I rewrote the chapter on Genoa")
    assert (row.started_on, row.happened_on) == (date(2026, 8, 17), date(2026, 8, 18))
    assert names_of(book, found.in_passing) == ["Cid Rego"]
    assert sum(found.passing_kinds.values()) == found.in_passing.number == 1
    assert names_of(book, found.waiting) == ["Ana Silva"]
    assert found.waiting.rows[0].words.startswith("The new play opens in March")
    assert [(row.was, row.becomes) for row in found.moved.rows] == [("Editor", "Chief editor")]
    assert names_of(book, found.new_silent) == ["Eva Nova"]
    assert names_of(book, found.gone) == ["Dora Lima"]
    assert (found.notes, found.rhythms, found.verdicts) == (1, 1, 1)
    assert since_from(json.loads(json.dumps(document_of(found)))) == found


def test_what_is_not_newer_has_no_since(book: Book, tmp_path: Path) -> None:
    brought(book, Archive(tmp_path / "a", PEOPLE, NEW))
    written, found = brought(book, Archive(tmp_path / "b", PEOPLE, OLD))
    assert found is None
    assert not is_newer(written.result.plan)


def test_whom_kith_leaves_alone_waits_for_nobody(book: Book, tmp_path: Path) -> None:
    brought(book, Archive(tmp_path / "a", PEOPLE, OLD))
    book.write(lambda tx: tx.sql("UPDATE contact SET leave_alone = 'ended' WHERE display_name = 'Ana Silva'"))
    _, found = brought(book, Archive(tmp_path / "a", PEOPLE, NEW))
    assert found is not None
    assert found.waiting == News()


DAYS = st.none() | st.dates()
ROWS = st.lists(st.builds(Row, started_on=DAYS, happened_on=DAYS), max_size=2).map(tuple)
NEWS = st.builds(News, people=st.lists(st.integers()).map(tuple), rows=ROWS)


@given(st.builds(Since, meaningful=NEWS, waiting=NEWS, moved=NEWS, gone=NEWS))
def test_any_news_cross_as_json(found: Since) -> None:
    assert since_from(json.loads(json.dumps(document_of(found)))) == found


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not here")
def test_the_number_of_people_is_that_of_the_ids(book: Book, tmp_path: Path) -> None:
    brought(book, Archive(tmp_path / "a", PEOPLE[:1], OLD))
    _, found = brought(book, Archive(tmp_path / "a", PEOPLE, NEW))
    assert found is not None
    for news in (found.waiting, found.moved, found.new_silent, found.gone):
        assert news.number == len(news.people) == len(set(news.people))
