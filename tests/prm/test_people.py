"""Lists of people in their order, and everything known of one."""

from __future__ import annotations

from datetime import date

import pytest

from prm import circles, contacts, facts, follow_ups, people, relations
from prm.errors import UsageError
from prm.people import Filter, Scope, Sort
from prm.words import DateKind, Direction, InteractionKind, LeaveAlone
from tests.prm.books import Book


@pytest.fixture
def five(book: Book) -> Book:
    """Ána talks monthly, bea rests, Cy waits, Di is hidden, Eve is in the trash."""
    for name in ("bea", "Ána", "Cy", "Di", "Eve"):
        book.add(name)
    book.write(circles.place_in_circle, [2], book.read(circles.find_circle, "Monthly"))
    book.write(circles.place_in_circle, [1], book.read(circles.find_circle, "Resting"))
    book.log(2, on="2026-01-05")
    book.log(1, on="2026-02-05")
    book.log(3, on="2026-11-20", direction=Direction.IN)
    book.write(contacts.hide_contact, [4])
    book.write(contacts.trash_contact, [5])
    return book


def _ids(book: Book, chosen: Filter, sort: Sort = Sort.NAME, limit: int | None = None) -> list[int]:
    return list(book.read(people.people_ids, chosen, sort, limit))


@pytest.mark.parametrize(
    ("scope", "ids"),
    [
        (Scope.EVERYONE, [2, 1, 3]), (Scope.REAL, [2]), (Scope.ELSE, [3]), (Scope.WAITING, [3]), (Scope.HIDDEN, [4]),
        (Scope.TRASH, [5]),
    ],
)  # fmt: skip
def test_each_list_has_its_people(five: Book, scope: Scope, ids: list[int]) -> None:
    assert _ids(five, Filter(scope=scope)) == ids


def test_counts_are_those_of_the_lists(five: Book) -> None:
    counts = five.read(people.counts)
    assert (counts.everyone, counts.real, counts.waiting, counts.hidden, counts.trash) == (3, 1, 1, 1, 1)


def test_orders(five: Book) -> None:
    assert _ids(five, Filter(), Sort.LAST) == [1, 2, 3]
    assert _ids(five, Filter(), Sort.DUE) == [2, 1, 3]
    assert _ids(five, Filter(), limit=2) == [2, 1]


def test_filters(five: Book) -> None:
    five.write(facts.add_tag, [1, 3], "Chess")
    assert _ids(five, Filter(tag="#CHESS")) == [1, 3]
    assert _ids(five, Filter(circle_id=five.read(circles.find_circle, "Monthly"))) == [2]
    assert _ids(five, Filter(tag="chess", circle_id=2)) == []


def test_text_finds_within_the_list(five: Book) -> None:
    assert _ids(five, Filter(text="ana")) == [2]
    assert _ids(five, Filter(text="di")) == []
    assert _ids(five, Filter(Scope.ALL, text="di")) == [4]
    assert _ids(five, Filter(Scope.ALL, text="ev")) == []
    assert _ids(five, Filter(scope=Scope.HIDDEN, text="di")) == [4]
    assert _ids(five, Filter(scope=Scope.TRASH, text="ev")) == [5]
    assert _ids(five, Filter(text="zzz")) == []


def test_a_limit_is_of_those_the_list_has(book: Book) -> None:
    for number in range(12):
        book.add(f"Ana {number:02}")
    book.write(contacts.hide_contact, range(1, 11))
    assert _ids(book, Filter(text="ana"), limit=2) == [11, 12]
    assert _ids(book, Filter(text="ana"), limit=1) == [11]


def test_lines_come_in_the_order_asked(five: Book) -> None:
    five.write(follow_ups.add_follow_up, 3, "call", date(2026, 12, 24))
    lines = five.read(people.people_lines, [3, 99, 2])
    assert [line.id for line in lines] == [3, 2]
    cy, ana = lines
    assert (cy.awaiting, cy.awaiting_since_on, cy.follow_up_on, cy.share) == (
        "me", date(2026, 11, 20), date(2026, 12, 24), None,
    )  # fmt: skip
    assert (ana.circle, ana.cadence_days, ana.last_meaningful_on, ana.share) == (
        "Monthly",
        30,
        date(2026, 1, 5),
        0.0,
    )
    five.advance(15)
    assert five.read(people.people_lines, [2])[0].share > 0.4
    assert five.read(people.people_lines, []) == []


def test_everything_known_of_one(book: Book) -> None:
    who = book.add("Ana Sá", emails=["ana@example.org"], organization="Acme", position="Gardener")
    book.write(facts.add_method, who, "+351 912 345 678", label="mobile")
    book.write(facts.add_address, who, street="Rua Nova 1", city="Faro")
    book.write(facts.set_position, who, "Globex", None)
    book.write(facts.set_date, who, DateKind.BIRTHDAY, "--02-29")
    book.write(facts.add_tag, [who], "zebra")
    book.write(facts.add_tag, [who], "Ant")
    book.write(relations.add_relation, who, "child", "Tom")
    book.write(circles.set_cadence, who, 9)
    book.write(contacts.leave_alone, who, LeaveAlone.ENDED)
    book.log(who, kind=InteractionKind.MEETING, on="2026-05-01", meaningful=False)
    book.log(who, on="2026-06-01")
    found = book.read(people.person, who)
    assert [(m.kind, m.value, m.label) for m in found.methods] == [
        ("email", "ana@example.org", ""), ("phone", "+351 912 345 678", "mobile"),
    ]  # fmt: skip
    assert found.addresses == ("Rua Nova 1, Faro",)
    assert [(p.organization, p.title, p.is_current, p.ended_on) for p in found.positions] == [
        ("Globex", "Gardener", True, None), ("Acme", "Gardener", False, date(2026, 11, 22)),
    ]  # fmt: skip
    assert [d.value for d in found.dates] == ["--02-29"]
    assert found.tags == ("Ant", "zebra")
    assert [r.name for r in found.relations] == ["Tom"]
    assert (found.own_cadence_days, found.leave_alone) == (9, LeaveAlone.ENDED)
    assert (found.last_in_person_on, found.line.last_meaningful_on) == (date(2026, 5, 1), date(2026, 6, 1))
    assert book.read(people.emails_of, [who, 99]) == {who: ("ana@example.org",)}
    assert book.read(people.emails_of, []) == {}


def test_nobody(book: Book) -> None:
    with pytest.raises(UsageError, match="no person c9"):
        book.read(people.person, 9)


def test_names_that_begin_so(five: Book) -> None:
    assert list(five.read(people.names_beginning, "an")) == [2]
    assert list(five.read(people.names_beginning, "D")) == [4]
    assert list(five.read(people.names_beginning, "ev")) == []
    assert list(five.read(people.names_beginning, "  ")) == []


def test_people_of_the_same_name(five: Book) -> None:
    five.add("ANA")
    assert [line.id for line in five.read(people.namesakes, " ána ")] == [2, 6]
    assert five.read(people.namesakes, "an") == []


def test_whom_one_talked_with_since_a_day(five: Book) -> None:
    assert five.read(people.talked_since, date(2026, 1, 5)) == (2, 1)
    assert five.read(people.talked_since, date(2026, 1, 6)) == (1,)
    assert five.read(people.talked_since, date(2026, 2, 6)) == ()
