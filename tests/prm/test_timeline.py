"""A timeline: exchanges with verdict and words, notes and the day of connecting, newest first."""

from __future__ import annotations

from datetime import date

import pytest

from prm import contacts, notes, timeline
from prm.errors import UsageError
from prm.words import Direction, InteractionKind
from tests.prm.books import Book

SAID = [
    (
        "me",
        "2026-03-01T10:00:00+00:00",
        "Did you read the paper\n about bees? " + "I wonder what you think. " * 20,
    ),
    ("Ana", "2026-03-03T10:00:00+00:00", "Yes, it changed how I plan our garden."),
]


@pytest.fixture
def ana(book: Book) -> int:
    return book.add("Ana")


def test_newest_first_with_notes_and_the_day_of_connecting(book: Book, ana: int) -> None:
    book.write(contacts.edit_contact, ana, "connected_on", "2026-02-01")
    book.thread([ana], SAID)
    book.write(notes.add_note, ana, "likes bees")
    exchange = book.log(ana, on="2026-11-01")
    entries = book.read(timeline.timeline, ana)
    assert [(e.on, e.event, e.text, e.exchange is not None) for e in entries] == [
        (date(2026, 11, 22), "", "likes bees", False),
        (date(2026, 11, 1), "", "", True),
        (date(2026, 3, 3), "", "", True),
        (date(2026, 2, 1), "connected", "", False),
    ]
    assert entries[1].exchange is not None
    assert entries[1].exchange.id == exchange
    assert book.read(timeline.timeline, ana, 2) == entries[:2]


def test_an_exchange_as_pages_show_it(book: Book, ana: int) -> None:
    bea = book.add("Bea")
    thread = book.thread([ana, bea], SAID)
    found = book.read(timeline.exchange, thread)
    assert found.people == ((ana, "Ana"), (bea, "Bea"))
    assert found.first_words.startswith("Did you read the paper about bees?")
    assert (len(found.first_words), found.first_words[-1]) == (160, "…")
    assert (found.last_words, found.last_from_me) == ("Yes, it changed how I plan our garden.", False)
    assert (found.channel, found.message_count, found.source, found.is_group) == ("linkedin", 2, "", False)
    assert 0 <= found.likelihood <= 1
    assert len(found.reasons) == len(found.reason_codes) >= 1
    assert [(m.from_me, m.sender_name) for m in book.read(timeline.messages, thread)] == [
        (True, ""),
        (False, "Ana"),
    ]


def test_what_was_logged_by_hand_says_that_you_decided(book: Book, ana: int) -> None:
    found = book.read(
        timeline.exchange, book.log(ana, kind=InteractionKind.CALL, direction=Direction.OUT, title="Call")
    )
    assert (found.decided_by, found.reasons, found.awaiting, found.direction) == (
        "you",
        ("you decided",),
        "them",
        "out",
    )
    assert (found.title, found.first_words, found.last_from_me) == ("Call", "", False)


def test_many_exchanges_keep_their_people(book: Book, ana: int) -> None:
    for _ in range(3):
        book.log(ana)
    found = book.read(timeline.exchanges_of, ana)
    assert [e.id for e in found] == [3, 2, 1]
    assert all(e.people == ((ana, "Ana"),) for e in found)
    assert [e.id for e in book.read(timeline.exchanges_of, ana, 1)] == [3]


def test_the_day_of_a_note_is_the_home_zones(book: Book, ana: int, clock: object) -> None:
    from prm.me import set_home_zone

    book.write(set_home_zone, "Pacific/Kiritimati")
    book.advance(0)
    book.database.clock.instant = book.database.clock.instant.replace(hour=20)  # type: ignore[attr-defined]
    book.write(notes.add_note, ana, "late")
    assert book.read(timeline.timeline, ana)[0].on == date(2026, 11, 23)


def test_what_is_not_there(book: Book, ana: int) -> None:
    assert book.read(timeline.timeline, ana) == []
    with pytest.raises(UsageError, match="no exchange i9"):
        book.read(timeline.exchange, 9)
