from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from prm import interactions
from prm.words import Direction, InteractionKind
from tests.prm.books import Book, dump
from tests.prm.importing.archives import Archive, Connection, bring, by, is_nothing_new, to
from tests.prm.importing.test_plan_messages import ASKED, TOLD, talk

ROW = "SELECT id, kind, text, decided_by, meaningful, awaiting, message_count, started_on, happened_on FROM interaction"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive", [Connection("Ana Silva")])


@pytest.fixture
def known(book: Book, archive: Archive) -> Archive:
    """Ana is in the book; her archive has no messages yet."""
    bring(book, archive)
    return archive


def hands(book: Book) -> list[tuple[int, int]]:
    """Id and number of messages of every exchange."""
    return [(i, count) for i, count in book.sql("SELECT id, message_count FROM interaction ORDER BY id")]


def test_a_thread_becomes_one_with_what_was_logged_and_the_hand_stays(book: Book, known: Archive) -> None:
    logged = book.log(1, on="2026-03-02", text="Porto!", meaningful=False)
    known.messages = talk("Ana Silva")
    report = bring(book, known)
    assert report.json()["interactions"] == {"new": 0, "updated": 1, "same": 0}
    assert book.sql(ROW) == [(logged, "message", "Porto!", "you", 0, "", 2, "2026-03-01", "2026-03-02")]
    assert is_nothing_new(bring(book, known))


@pytest.mark.parametrize(
    ("on", "is_one"),
    [("2026-02-27", False), ("2026-02-28", True), ("2026-03-03", True), ("2026-03-04", False)],
)
def test_a_day_before_or_after_the_span_is_near_enough(
    book: Book, known: Archive, on: str, is_one: bool
) -> None:
    book.log(1, on=on, text="Porto!")
    known.messages = talk("Ana Silva")
    bring(book, known)
    assert len(hands(book)) == (1 if is_one else 2)
    row = book.sql("SELECT started_on, happened_on FROM interaction WHERE text <> ''")[0]
    assert row[0] <= on <= row[1]  # the days hold what was logged


@pytest.mark.parametrize(
    ("kind", "is_one"),
    [
        (InteractionKind.MESSAGE, True),
        (InteractionKind.OTHER, True),
        (InteractionKind.SOCIAL, True),
        (InteractionKind.EMAIL, False),
        (InteractionKind.LETTER, False),
        (InteractionKind.MEETING, False),
        (InteractionKind.CALL, False),
        (InteractionKind.VIDEO, False),
    ],
)
def test_only_a_fitting_kind_is_the_same(
    book: Book, known: Archive, kind: InteractionKind, is_one: bool
) -> None:
    book.log(1, on="2026-03-02", kind=kind)
    known.messages = talk("Ana Silva")
    bring(book, known)
    assert len(hands(book)) == (1 if is_one else 2)


def test_the_nearest_then_the_lowest_id(book: Book, known: Archive) -> None:
    day_after, first, second = (book.log(1, on=on) for on in ("2026-03-03", "2026-03-02", "2026-03-01"))
    known.messages = talk("Ana Silva")
    bring(book, known)
    assert hands(book) == [(day_after, 0), (first, 2), (second, 0)]


def test_each_is_taken_once_and_by_the_nearest_thread(book: Book, known: Archive) -> None:
    logged = book.log(1, on="2026-05-01")
    known.messages = [
        to("Ana Silva", f"2026-{at} 10:00:00", ASKED)
        for at in ("03-01", "03-10", "03-20", "03-30", "04-10", "04-20", "04-30", "05-01", "05-02")
    ]  # sixty days end on the thirtieth of April, so that two threads are near
    bring(book, known)
    rows = book.sql("SELECT id, message_count, started_on FROM interaction ORDER BY id")
    assert rows[0] == (logged, 2, "2026-05-01")
    assert len(rows) == 2


def test_an_exchange_with_somebody_else_too_is_not_the_same(book: Book, known: Archive) -> None:
    book.log(1, book.add("Ben Ode"), on="2026-03-02")
    known.messages = talk("Ana Silva")
    bring(book, known)
    assert [count for _, count in hands(book)] == [0, 2]


def test_i_wrote_is_decided_by_the_thread_that_has_the_answer(book: Book, known: Archive) -> None:
    """What was logged as only written is no verdict yet, so with the answer there the rules decide."""
    book.log(1, on="2026-03-01", text="asked about Porto", direction=Direction.OUT)
    known.messages = talk("Ana Silva")
    bring(book, known)
    (row,) = book.sql("SELECT text, decided_by, awaiting FROM interaction")
    assert row == ("asked about Porto", "rules", "")


@pytest.mark.parametrize("direction", [None, Direction.OUT])
def test_split_takes_them_apart_exactly(book: Book, known: Archive, direction: Direction | None) -> None:
    logged = book.log(1, on="2026-03-02", text="Porto!", title="By hand", direction=direction)
    before = dump(book.database)["interaction"]
    known.messages = talk("Ana Silva")
    bring(book, known)
    book.write(interactions.split_interaction, logged)
    after = dump(book.database)["interaction"]
    assert after[0] == before[0]
    assert hands(book) == [(logged, 0), (logged + 1, 2)]
    assert is_nothing_new(bring(book, known))
    assert len(hands(book)) == 2


def test_what_was_taken_apart_is_not_put_together_again(book: Book, known: Archive) -> None:
    logged = book.log(1, on="2026-03-02")
    known.messages = talk("Ana Silva")
    bring(book, known)
    book.write(interactions.split_interaction, logged)
    known.messages = [
        *known.messages,
        by("Ana Silva", "2026-03-06 10:00:00", "The train was late again, as ever"),
    ]
    bring(book, known)
    assert hands(book) == [(logged, 0), (logged + 1, 3)]


def test_an_episode_that_grows_to_what_was_logged_joins_it(book: Book, known: Archive) -> None:
    known.messages = talk("Ana Silva")
    bring(book, known)
    logged = book.log(1, on="2026-03-10", text="Porto!")
    known.messages = [
        *known.messages,
        by("Ana Silva", "2026-03-10 10:00:00", "The train was late again, as ever"),
    ]
    report = bring(book, known)
    assert report.json()["interactions"] == {"new": 0, "updated": 1, "same": 0}
    assert book.sql("SELECT id, text, message_count, started_on, decided_by FROM interaction") == [
        (logged, "Porto!", 3, "2026-03-01", "you")
    ]
    assert book.one("SELECT count(*) FROM participant") == 1
    book.write(interactions.split_interaction, logged)
    assert [count for _, count in hands(book)] == [0, 3]


def test_undo_takes_the_thread_out_of_what_was_logged(book: Book, known: Archive) -> None:
    book.log(1, on="2026-03-02", text="Porto!")
    before = dump(book.database)
    known.messages = talk("Ana Silva")
    report = bring(book, known)
    after = dump(book.database)
    book.undo(report.step_id)
    assert dump(book.database) == before
    book.redo()
    assert dump(book.database) == after


def test_what_was_logged_is_remembered_with_its_own_days(book: Book, known: Archive) -> None:
    book.log(1, on=date(2026, 3, 2), kind=InteractionKind.OTHER, title="By hand")
    known.messages = talk("Ana Silva")
    bring(book, known)
    kept = json.loads(book.one("SELECT merged_hand FROM interaction"))
    assert (kept["kind"], kept["title"], kept["happened_on"]) == ("other", "By hand", "2026-03-02")
    assert TOLD in [row[0] for row in book.sql("SELECT text FROM message")]
