"""Whom the person leaves out stays out with all that is of them, and what is shown before is what is done."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prm import history
from prm.circles import circles
from prm.facts import set_position
from prm.importing.carry_out import carry_out
from prm.importing.formats import read_inputs
from prm.importing.plan import WHOLE, Choices, ForNew, ImportPlan, Outcome, Take
from prm.importing.review import piece_of, plan_or_ask, replanned, review_of
from tests.prm.books import Book, dump
from tests.prm.importing.archives import (
    Archive,
    Connection,
    bring,
    by,
    invitation,
    key,
    names,
    note,
    to,
)
from tests.prm.importing.fresh import fresh_book

PEOPLE = tuple(Connection(f"{name} Silva", "Acme", "Editor") for name in ("Ana", "Bea", "Cid", "Dora"))
SAID = (
    by("Ana Silva", "2026-01-05 10:00:00", "Is the engine oiled?"),
    to("Ana Silva", "2026-01-05 11:00:00", "It is, and it hums."),
    by("Eve Outside", "2026-02-05 10:00:00", "We met in Porto, do you remember the tiles?"),
    to("Eve Outside", "2026-02-05 11:00:00", "I do, and the rain. How is the shop?"),
    by("Bea Silva", "2026-03-05 10:00:00", "Hello all", more=("Ana Silva",)),
)
INVITATIONS = (invitation("Ana Silva", "1/5/26, 9:00 AM"), invitation("Cid Silva", "1/6/26, 9:00 AM"))
NOTES = (note("Ana Silva", "Likes engines"), note("Bea Silva", "Sings"))
NOTHING = Choices()
KEYS = [*(key(person.name) for person in PEOPLE), key("Eve Outside")]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with fresh_book(tmp_path / "book") as opened:
        yield opened


def planned(book: Book, archive: Archive, choices: Choices = NOTHING) -> ImportPlan:
    plan = plan_or_ask(book.database.read, read_inputs([archive.write()]))
    assert isinstance(plan, ImportPlan)
    return replanned(book.database.read, plan, choices)


def leaving(*keys: str) -> Choices:
    return Choices({(one, WHOLE): Take.LEAVE for one in keys})


def whole(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive", PEOPLE, SAID, INVITATIONS, NOTES)


def test_with_somebody_left_out_goes_all_that_is_of_them(book: Book, tmp_path: Path) -> None:
    plan = planned(book, whole(tmp_path), leaving(key("Ana Silva"), key("Eve Outside")))
    book.write(carry_out, plan)
    assert names(book) == ["Bea Silva", "Cid Silva", "Dora Silva"]
    assert book.one("SELECT count(*) FROM message") == 1  # the group, in which Bea is
    assert book.one("SELECT count(*) FROM invitation") == 1
    assert book.one("SELECT group_concat(text) FROM note") == "Sings"
    left = {account.file.partition("!")[2]: account.reasons for account in plan.accounts}
    assert left["Connections.csv"] == {"left out by you": 1}
    assert left["messages.csv"] == {"left out by you": 4}
    assert left["Invitations.csv"] == {"left out by you": 1}
    assert plan.left_out["archive!Connections.csv", "left out by you"][0] == 2


def test_left_out_today_comes_in_tomorrow(book: Book, tmp_path: Path) -> None:
    book.write(carry_out, planned(book, whole(tmp_path), leaving(*KEYS)))
    assert names(book) == []
    bring(book, whole(tmp_path))
    assert len(names(book)) == 5


def test_an_update_can_be_held_back_for_good(book: Book, tmp_path: Path) -> None:
    bring(book, Archive(tmp_path / "archive", PEOPLE))
    newer = Archive(tmp_path / "archive", (Connection("Ana Silva", "Acme", "Chief"), *PEOPLE[1:]))
    choices = Choices({(key("Ana Silva"), "position"): Take.MINE})
    assert planned(book, newer).count(Outcome.UPDATED) == 1
    plan = planned(book, newer, choices)
    assert plan.count(Outcome.UPDATED) == 0
    book.write(carry_out, plan)
    assert book.one("SELECT position FROM contact WHERE display_name = 'Ana Silva'") == "Editor"
    assert planned(book, newer).changes_nothing


def test_everybody_new_gets_tag_and_rhythm(book: Book, tmp_path: Path) -> None:
    bring(book, Archive(tmp_path / "archive", PEOPLE[:1]))
    plan = planned(book, whole(tmp_path), Choices(for_new=ForNew("Porto", "Monthly")))
    changes = book.database.write(carry_out, plan).changes
    rows = book.database.read(
        lambda tx: tx.sql(
            "SELECT c.display_name FROM contact c JOIN contact_tag t ON t.contact_id = c.id"
            " JOIN circle k ON k.id = c.circle_id WHERE k.name = 'Monthly' AND c.placed_in_circle_on IS NOT NULL"
        ).fetchall()
    )
    assert sorted(row[0] for row in rows) == ["Bea Silva", "Cid Silva", "Dora Silva", "Eve Outside"]
    book.database.replay(history.undo, changes.step_id)
    assert names(book) == ["Ana Silva"]
    assert all(circle.people == 0 for circle in book.read(circles))


def test_a_namesake_in_the_book_is_told(book: Book, tmp_path: Path) -> None:
    there = book.add("Ana Silva")
    review = review_of(planned(book, whole(tmp_path)))
    assert [(row.name, row.perhaps) for row in review.perhaps] == [("Ana Silva", (there,))]


def test_lists_come_in_pieces_and_by_words(book: Book, tmp_path: Path) -> None:
    plan = planned(book, whole(tmp_path), leaving(key("Ana Silva")))
    piece = piece_of(plan, "new", "silva ACME", 1)
    assert [row.name for row in piece.rows] == ["Bea Silva", "Cid Silva", "Dora Silva"]
    assert (piece.start, piece.found) == (1, 4)
    assert piece_of(plan, "new", "nobody").found == 0


def test_planning_tells_how_far_it_is_and_can_be_cancelled(book: Book, tmp_path: Path) -> None:
    told: list[str] = []
    reading = read_inputs([whole(tmp_path).write()])
    plan_or_ask(book.database.read, reading, tell=lambda what, _done, _of: told.append(what))
    assert set(told) == {"people", "messages", "exchanges", "invitations"}

    def enough(what: str, _done: int, _of: int) -> None:
        if what == "exchanges":
            raise KeyboardInterrupt

    before = dump(book.database)
    with pytest.raises(KeyboardInterrupt):
        plan_or_ask(book.database.read, reading, tell=enough)
    assert dump(book.database) == before


CHOSEN = st.dictionaries(
    st.sampled_from([(one, WHOLE) for one in KEYS]), st.just(Take.LEAVE), max_size=len(KEYS)
)
TAKEN = st.dictionaries(
    st.tuples(st.sampled_from(KEYS[:4]), st.sampled_from(["position", "organization"])),
    st.sampled_from([Take.MINE, Take.FILE]),
    max_size=4,
)


@settings(max_examples=15, deadline=None)
@given(left=CHOSEN, taken=TAKEN, seed=st.integers(0, 99))
def test_what_is_shown_before_is_what_is_done(
    tmp_path_factory: pytest.TempPathFactory,
    left: dict[tuple[str, str], Take],
    taken: dict[tuple[str, str], Take],
    seed: int,
) -> None:
    """New, updated and same people and exchanges of the plan are those of the book afterwards, and undo takes all back."""
    folder = tmp_path_factory.mktemp("property")
    chance = random.Random(seed)
    with fresh_book(folder / "book") as book:
        bring(
            book, Archive(folder / "archive", PEOPLE[: chance.randrange(4) + 1], SAID[: chance.randrange(3)])
        )
        book.write(set_position, 1, title="Retired")
        people = [
            Connection(p.name, chance.choice(("Acme", "Bloom")), chance.choice(("Editor", "Chief")))
            for p in PEOPLE
        ]
        plan = planned(
            book, Archive(folder / "archive", people, SAID, INVITATIONS, NOTES), Choices({**left, **taken})
        )
        review = review_of(plan)
        before, start = set(names(book)), dump(book.database)
        exchanges = int(book.one("SELECT count(*) FROM interaction"))
        written = book.database.write(carry_out, plan)
        after = review_of(written.result.plan)
        assert (after.outcomes, after.accounts) == (review.outcomes, review.accounts)
        for account in review.accounts:
            parts = (
                account.new,
                account.updated,
                account.same,
                account.conflicts,
                account.skipped,
                account.rejected,
            )
            assert account.read == sum(parts)
            assert account.skipped == sum(account.reasons.values())
        assert len(set(names(book)) - before) == review.count(Outcome.NEW)
        assert int(book.one("SELECT count(*) FROM interaction")) - exchanges == review.new_interactions
        if written.changes:
            book.database.replay(history.undo, written.changes.step_id)
        assert dump(book.database) == start
