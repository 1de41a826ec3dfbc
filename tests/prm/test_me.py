"""Who the owner is; a name learned later turns the messages sent under it."""

from __future__ import annotations

import pytest

from prm import interactions
from prm.errors import UsageError
from prm.me import add_me, me_entries, read_me, remove_me
from tests.prm.books import Book

SAID = [
    (
        "Maya Lind",
        "2026-03-01T10:00:00+00:00",
        "Did you read the paper about bees? I wonder what you think of it.",
    ),
    (
        "Ana",
        "2026-03-03T10:00:00+00:00",
        "Yes, it changed how I plan our garden. Shall we plant a lemon tree?",
    ),
]


def test_names_and_addresses_are_learned_once(book: Book) -> None:
    assert not book.read(read_me)
    book.write(
        add_me,
        names=["Maya Lind", "MAYA  LIND"],
        profiles=["https://linkedin.com/in/Maya/"],
        emails=["Maya@x.org"],
        phones=["+46 70 123"],
    )
    me = book.read(read_me)
    assert me
    assert me.names == ("Maya Lind",)
    assert (me.name_norms, me.profiles) == ({"maya lind"}, {"linkedin.com/in/maya"})
    assert (me.emails, me.phones) == ({"maya@x.org"}, {"+4670123"})
    assert not book.database.write(add_me, names=["maya lind"], emails=["MAYA@x.org"]).changes


def test_an_address_alone_does_not_say_who_somebody_is(book: Book) -> None:
    book.write(add_me, emails=["maya@x.org"])
    assert not book.read(read_me)


def test_directions_are_derived_anew(book: Book) -> None:
    ana = book.add("Ana")
    thread = book.thread([ana], SAID)
    before = book.sql("SELECT meaningful, awaiting FROM interaction")
    assert before == [(0, "me")]
    changes = book.database.write(add_me, names=["maya LIND"]).changes
    assert book.sql("SELECT from_me FROM message ORDER BY at") == [(1,), (0,)]
    assert book.sql("SELECT meaningful, awaiting FROM interaction") == [(1, "")]
    assert changes.touches("interaction", [thread])
    assert book.one("SELECT last_meaningful_on FROM contact") == "2026-03-03"
    book.undo()
    assert book.sql("SELECT meaningful, awaiting FROM interaction") == before


def test_a_judged_thread_keeps_its_verdict_and_is_told_as_changed(book: Book) -> None:
    ana = book.add("Ana")
    thread = book.thread([ana], SAID)
    book.write(interactions.judge_interaction, thread, meaningful=False)
    changes = book.database.write(add_me, names=["Maya Lind"]).changes
    assert book.sql("SELECT meaningful, decided_by FROM interaction") == [(0, "you")]
    assert changes.touches("interaction", [thread])


def test_a_name_of_mine_can_be_forgotten_and_comes_back_by_undo(book: Book) -> None:
    book.write(add_me, names=["Ada King"], emails=["ada@ex.example"])
    entries = book.read(me_entries)
    assert [(one.kind, one.value) for one in entries] == [("email", "ada@ex.example"), ("name", "Ada King")]
    book.write(remove_me, entries[1].id)
    assert [one.kind for one in book.read(me_entries)] == ["email"]
    book.undo()
    assert len(book.read(me_entries)) == 2
    with pytest.raises(UsageError, match="no such name"):
        book.write(remove_me, 999)
