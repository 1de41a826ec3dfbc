"""A timeline in rows: what is in passing is grouped, whose words are whose, and why it counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from pytestqt.modeltest import ModelTester

from prm.clock import FixedClock
from prm.database import Database, Transaction
from prm.timeline import Entry, Exchange
from tests.ui.books import NOW
from ui.appearance import Appearance
from ui.contact.fact_values import fact_word, partial_day, read_partial_day, values_of
from ui.contact.model import TimelineModel
from ui.contact.queries import Contact, contact
from ui.contact.rows import Row, rows_of
from ui.kit.timeline import Node, TimelineRole

ON = date(2026, 11, 22)


def exchange(number: int, **more: object) -> Exchange:
    values: dict[str, object] = {
        "id": number,
        "uid": f"u{number}",
        "kind": "message",
        "channel": "linkedin",
        "title": "",
        "text": "",
        "started_on": date(2026, 11, 3),
        "happened_on": date(2026, 11, 3),
        "meaningful": False,
        "token_kind": "other",
        "awaiting": "",
        "decided_by": "rules",
        "likelihood": 0.2,
        "reasons": ("only congratulations",),
        "reason_codes": ("congratulations",),
        "message_count": 1,
        "is_group": False,
        "direction": "",
        "is_joined": False,
        "source": "linkedin",
        "first_words": "Congratulations!",
        "last_words": "Congratulations!",
        "last_from_me": False,
        "people": ((1, "Inês Duarte"),),
    }
    return Exchange(**(values | more))  # type: ignore[arg-type]


def rows(*exchanges: Exchange, opened: frozenset[tuple[str, int]] = frozenset()) -> Sequence[Row]:
    entries = [Entry(on=e.happened_on, exchange=e) for e in exchanges]
    return rows_of(entries, (1, "Inês Duarte"), ON, opened, has_more=False)


def facts_of(contact: Contact) -> list[tuple[str, str]]:
    return [(fact_word(value.fact), value.shown) for value in values_of(contact)]


def test_exchanges_in_passing_are_one_closed_row() -> None:
    (row,) = rows(*(exchange(n, happened_on=date(2026, 11, 9 - n)) for n in range(1, 5)))
    assert (row.node, row.title) == (Node.PASSING, "4 in passing")
    assert row.text == "“Congratulations!”, “Congratulations!”, “Congratulations!” and 1 more"
    opened = rows(*(exchange(n) for n in range(1, 5)), opened=frozenset({row.key}))
    assert [one.title for one in opened] == ["4 in passing", *["“Congratulations!”"] * 4]


def test_who_waits_is_never_folded_into_what_is_in_passing() -> None:
    shown = rows(exchange(1), exchange(2, awaiting="me", token_kind=""), exchange(3))
    assert [row.node for row in shown] == [Node.PASSING, Node.AWAITING, Node.PASSING]
    assert shown[1].text == "Waiting for you"


def test_an_answer_that_did_not_come() -> None:
    (late,) = rows(exchange(1, awaiting="them", happened_on=date(2026, 6, 1), started_on=date(2026, 6, 1)))
    (new,) = rows(exchange(1, awaiting="them"))
    assert (late.text, new.text) == ("Never answered", "Waiting for Inês Duarte")


def test_words_are_quoted_with_whose_they_are() -> None:
    (row,) = rows(
        exchange(
            1,
            meaningful=True,
            token_kind="",
            message_count=4,
            first_words="The piece lands in October.",
            last_words="I will read it.",
            last_from_me=True,
            started_on=date(2026, 8, 17),
            happened_on=date(2026, 8, 19),
        )
    )
    assert row.title == "“The piece lands in October.”"
    assert row.text == "You: “I will read it.”"
    assert row.day == "17 to 19 Aug"


def test_what_was_logged_by_hand_goes_by_how_it_went() -> None:
    logged = {"kind": "meeting", "meaningful": True, "token_kind": "", "message_count": 0, "first_words": ""}
    (alone,) = rows(exchange(1, **logged, text="An hour on maps."))
    both = ((1, "Inês Duarte"), (2, "Inês Duarte"))
    (together,) = rows(exchange(1, **logged, people=both))
    assert (alone.title, alone.icon) == ("In person", "coffee")
    assert alone.text == "Your words: “An hour on maps.”"
    assert together.title == "In person, with Inês Duarte"  # another person of the same name


def read(tx: Transaction, contact_id: int) -> Contact:
    found = contact(tx, contact_id, 300)
    assert found is not None
    return found


def test_the_model_gives_reasons_for_the_newest_and_the_chosen(
    folder: object, people: dict[str, int], look: Appearance, qtmodeltester: ModelTester
) -> None:
    with Database.open(folder, clock=FixedClock(NOW)) as database:  # type: ignore[arg-type]
        found = database.read(read, people["ines"])
    model = TimelineModel()
    model.show(found)
    qtmodeltester.check(model)
    nodes = [model.index(n, 0).data(TimelineRole.NODE) for n in range(model.rowCount())]
    assert sorted(nodes) == sorted([Node.NOTE, Node.PASSING, Node.MEANINGFUL])
    meaningful = model.index(nodes.index(Node.MEANINGFUL), 0)
    assert meaningful.data(TimelineRole.BECAUSE) == "Meaningful because"
    assert "both wrote" in meaningful.data(TimelineRole.REASONS)
    assert meaningful.data(TimelineRole.COUNTS) is True
    group = model.index(nodes.index(Node.PASSING), 0)
    model.toggle(group)
    assert model.rowCount() == 6
    inside = model.index(group.row() + 1, 0)
    assert inside.data(TimelineRole.COUNTS) is None
    model.set_chosen(inside)
    assert inside.data(TimelineRole.COUNTS) is False
    assert inside.data(TimelineRole.BECAUSE) == "In passing because"
    qtmodeltester.check(model)


def test_only_facts_that_are_known_are_shown(folder: object, people: dict[str, int]) -> None:
    with Database.open(folder, clock=FixedClock(NOW)) as database:  # type: ignore[arg-type]
        ines, zofia = (database.read(read, people[name]) for name in ("ines", "zofia"))
    assert facts_of(ines) == [("Reach", "ines@atlasquarterly.example")]
    assert facts_of(zofia) == [("Last in person", "12 May"), ("Dates", "birthday 24 November")]


def test_days_of_which_a_part_is_unknown() -> None:
    assert partial_day("--02-09") == "9 February"
    assert partial_day("1984-02-09") == "9 February 1984"
    assert partial_day("1984") == "1984"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("9 February", "--02-09"),
        ("9 February 1984", "1984-02-09"),
        ("9 Feb 1984", "1984-02-09"),
        ("29 February", "--02-29"),
        ("9.2.1984", "1984-02-09"),
        ("9.2.", "--02-09"),
        ("1984-02-09", "1984-02-09"),
        ("--02-09", "--02-09"),
        ("9.2.84", "9.2.84"),  # this century or the last? the engine refuses it
        ("sometime", "sometime"),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: str) -> None:
    assert read_partial_day(typed) == day
