"""The X-ray: every number is recomputed here in another way, on the sample network and on networks drawn at random."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from prm import contacts, xray
from prm.clock import FixedClock
from prm.database import Database, Transaction
from prm.demo import make_sample
from prm.people import Filter, people_ids
from prm.words import Direction, InteractionKind, LeaveAlone
from prm.xray import Band, Xray
from tests.prm.books import Book, open_book

ON = date(2026, 11, 22)
LETTER = (
    "The piece on port cities lands in October. I rewrote the part on Genoa after your remark about the cranes.",
    "I am glad that you kept the harbour master in. What did your editor say, and who draws the maps now?",
)


def _expected(book: Book) -> dict[Band, set[int]]:
    """Who stands where, from the plain rows, person by person."""
    people = book.sql("SELECT id, connected_on, leave_alone, hidden_at, trashed_at FROM contact")
    shown = [row for row in people if not row[2] and row[3] is None and row[4] is None]
    if any(row[1] for row in shown):
        shown = [row for row in shown if row[1]]
    messages = defaultdict(set)
    for interaction_id, from_me in book.sql("SELECT interaction_id, from_me FROM message"):
        messages[interaction_id].add("me" if from_me else "them")
    with_whom = defaultdict(list)
    for row in book.sql(
        "SELECT p.contact_id, i.id, i.happened_on, i.meaningful, i.awaiting, i.direction, i.is_group"
        " FROM interaction i JOIN participant p ON p.interaction_id = i.id"
    ):
        with_whom[row[0]].append(row[1:])
    expected: dict[Band, set[int]] = {band: set() for band in Band}
    for row in shown:
        sides: set[str] = set()
        is_lately = False
        for interaction_id, day, meaningful, awaiting, direction, is_group in with_whom[row[0]]:
            is_lately = is_lately or bool(meaningful and date.fromisoformat(day) >= date(2025, 11, 22))
            if is_group:
                continue
            if meaningful:
                sides |= {"me", "them"}
            elif interaction_id in messages:
                sides |= messages[interaction_id]
            elif awaiting == "me" or direction == "in":
                sides.add("them")
            elif awaiting == "them" or direction == "out":
                sides.add("me")
            else:
                sides |= {"me", "them"}
        band = {
            frozenset(): Band.NEVER,
            frozenset({"me"}): Band.YOU_WROTE,
            frozenset({"them"}): Band.THEY_WROTE,
            frozenset({"me", "them"}): Band.BOTH_WAYS,
        }[frozenset(sides)]
        expected[Band.LATELY if is_lately else band].add(row[0])
    return expected


def _check(book: Book) -> Xray:
    found: Xray = book.read(xray.xray)
    assert {band: set(ids) for band, ids in found.bands.items()} == _expected(book)
    everybody = found.people()
    assert len(everybody) == len(set(everybody))
    assert len(found.ever_wrote) + len(found.bands[Band.NEVER]) == len(everybody)
    assert set(found.bands[Band.LATELY]) <= set(found.both_ways) <= set(found.ever_wrote)
    # Every number opens a list, and the list has just these people.
    for band in Band:
        ids = found.bands[band]
        assert sorted(book.read(people_ids, Filter(among=ids))) == sorted(ids)
    return found


@pytest.fixture
def sample(tmp_path: Path, clock: FixedClock) -> Iterator[Book]:
    with Database.open(tmp_path / "sample", clock=clock, name="a test") as database:
        database.write(make_sample)
        yield Book(database)


def test_the_sample_network(sample: Book) -> None:
    found = _check(sample)
    assert found.is_of_connections
    assert found.reads_messages
    assert (
        len(found.people()) == 115
    )  # 120 people: 3 no connections, one of whom died, one relationship that ended
    assert all(len(found.bands[band]) > 0 for band in Band)
    assert len(found.nearest) == xray.FACES
    assert {who.contact_id for who in found.nearest} <= set(found.bands[Band.LATELY])


def _draw(tx: Transaction, dice: random.Random) -> None:
    from tests.prm.books import add_thread

    people = [contacts.add_contact(tx, f"Person {number}") for number in range(60)]
    for person in people:
        if dice.random() < 0.9:
            day = ON - timedelta(days=dice.randrange(4000))
            contacts.edit_contact(tx, person, "connected_on", day.isoformat())
        for _ in range(dice.choice((0, 0, 1, 1, 2))):
            _draw_exchange(tx, dice, person, add_thread)
    contacts.hide_contact(tx, people[:2])
    contacts.trash_contact(tx, people[2:4])
    contacts.leave_alone(tx, people[4], LeaveAlone.DIED)


def _draw_exchange(tx: Transaction, dice: random.Random, person: int, add_thread: Any) -> None:
    from prm.interactions import log_interaction

    day = ON - timedelta(days=dice.randrange(1, 900))
    draw = dice.randrange(6)
    if draw == 0:
        log_interaction(tx, [person], on=day, direction=dice.choice((Direction.IN, Direction.OUT)))
    elif draw == 1:
        log_interaction(tx, [person], on=day, kind=dice.choice(tuple(InteractionKind)))
    else:
        sides = dice.choice((["them"], ["me"], ["them", "me"], ["me", "them", "me"]))
        words = dice.choice((LETTER, ("Happy birthday!", "Thanks!")))
        said = [
            (side, f"{day.isoformat()}T{9 + hour:02}:00:00+00:00", words[hour % 2])
            for hour, side in enumerate(sides)
        ]
        add_thread(tx, [person], said, is_group=dice.random() < 0.15)


@pytest.mark.parametrize("seed", range(6))
def test_a_network_drawn_at_random(tmp_path: Path, clock: FixedClock, seed: int) -> None:
    with open_book(tmp_path / "book", clock) as database:
        database.write(_draw, random.Random(seed))
        _check(Book(database))


def test_a_book_without_connections_is_shown_whole(book: Book) -> None:
    ada, tomas = book.add("Ada Lovelace"), book.add("Tomás")
    book.log(ada)
    found = _check(book)
    assert not found.is_of_connections
    assert found.bands[Band.LATELY] == (ada,)
    assert found.bands[Band.NEVER] == (tomas,)


def test_names_alone_claim_no_silence(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    book.write(contacts.edit_contact, ada, "connected_on", "2019-11-04")
    found: Xray = book.read(xray.xray)
    assert not found.reads_messages
    assert (found.connected_from, found.connected_to) == (date(2019, 11, 4), date(2019, 11, 4))
    book.thread([ada], [("me", "2026-01-05T09:00:00+00:00", LETTER[1])])
    found = book.read(xray.xray)
    assert found.reads_messages
    assert found.bands[Band.YOU_WROTE] == (ada,)
    assert (found.messages_from, found.messages_to) == (date(2026, 1, 5), date(2026, 1, 5))


def test_a_year_ends_on_its_own_day(book: Book) -> None:
    ada, tomas = book.add("Ada Lovelace"), book.add("Tomás")
    book.log(ada, on="2025-11-22")
    book.log(tomas, on="2025-11-21")
    found: Xray = book.read(xray.xray)
    assert found.bands[Band.LATELY] == (ada,)
    assert found.bands[Band.BOTH_WAYS] == (tomas,)
    assert xray.year_before(date(2024, 2, 29)) == date(2023, 2, 28)
