from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prm import follow_ups
from prm.database import Transaction
from tests.prm.books import Book, dump
from tests.prm.importing.archives import Archive, Connection, bring, by, to
from tests.prm.importing.test_plan_messages import ASKED, TOLD, talk


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "a", [Connection("Ana Silva"), Connection("Ben Ode")])


def test_what_hangs_on_an_episode_moves_when_it_joins_another(book: Book, archive: Archive) -> None:
    archive.messages = [
        to("Ana Silva", "2026-03-01 10:00:00", ASKED),
        by("Ana Silva", "2026-03-20 10:00:00", TOLD),
    ]
    bring(book, archive)

    def hang(tx: Transaction) -> None:
        tx.insert(
            "story", uid="s", direction="given", text="A print sold", happened_on="2026-04-01",
            made_at="2026-04-01T00:00:00Z",
        )  # fmt: skip
        tx.insert("story_interaction", story_id=1, interaction_id=2)
        tx.insert("story_contact", story_id=1, contact_id=1)

    book.write(hang)
    follow_up = book.write(follow_ups.add_follow_up, 1, "Ask about Porto", date(2026, 12, 1))
    book.write(lambda tx: tx.sql("UPDATE follow_up SET interaction_id = 2 WHERE id = ?", (follow_up,)))
    before = dump(book.database)
    archive.messages = [
        *archive.messages,
        by("Ana Silva", "2026-03-10 10:00:00", "The hall is still being painted"),
    ]
    report = bring(book, archive)
    assert book.sql("SELECT id, message_count, started_on, happened_on, meaningful FROM interaction") == [
        (1, 3, "2026-03-01", "2026-03-20", 1)
    ]
    assert book.sql("SELECT interaction_id FROM follow_up") == [(1,)]
    assert book.sql("SELECT interaction_id FROM story_interaction") == [(1,)]
    book.undo(report.step_id)
    assert dump(book.database) == before


def test_new_exchanges_are_numbered_in_order_of_time(book: Book, archive: Archive) -> None:
    archive.messages = [*talk("Ana Silva", 9), *talk("Ben Ode", 2), *talk("Ana Silva", 5)]
    bring(book, archive)
    days = [row[0] for row in book.sql("SELECT started_on FROM interaction ORDER BY id")]
    assert days == ["2026-02-01", "2026-05-01", "2026-09-01"]


def test_instants_are_kept_to_the_second_in_utc(book: Book, archive: Archive) -> None:
    archive.messages = talk("Ana Silva")
    bring(book, archive)
    assert book.sql("SELECT started_at, ended_at, kind, channel, source_id FROM interaction") == [
        ("2026-03-01T10:00:00Z", "2026-03-02T10:00:00Z", "message", "linkedin", 1)
    ]
    assert book.sql("SELECT at, sender_name, conversation FROM message ORDER BY at") == [
        ("2026-03-01T10:00:00Z", "", "with Ana Silva"),
        ("2026-03-02T10:00:00Z", "Ana Silva", "with Ana Silva"),
    ]
