from __future__ import annotations

from datetime import date

from prm.contacts import add_contact
from prm.facts import add_address, set_date
from prm.importing.drafts import AddressDraft, ContactDraft, DateDraft, TalkDraft
from prm.importing.plan_facts import (
    fact_norm,
    facts_of,
    future_problem,
    known_facts,
    new_facts,
    remembered_facts,
    without_future,
)
from prm.interactions import log_interaction
from prm.notes import add_note
from prm.words import DateKind, InteractionKind
from tests.prm.books import Book

DAY = date(2026, 3, 21)
DRAFT = ContactDraft(
    "people.csv",
    2,
    "ada",
    {"display_name": "Ada"},
    addresses=(AddressDraft("home", "1 Some St", "", "London"),),
    dates=(DateDraft("Wedding", "2010-06-01"),),
    talks=(TalkDraft(DAY, in_person=False), TalkDraft(DAY, in_person=True)),
    notes=("Likes engines",),
)


def test_facts_of_nobody_known_are_all_new_and_a_day_counts_once() -> None:
    found = new_facts(DRAFT)
    assert len(facts_of(DRAFT)) == 5
    assert len(found) == 4
    assert [fact for fact in found if isinstance(fact, TalkDraft)] == [TalkDraft(DAY, in_person=True)]


def test_what_the_book_has_is_not_new(book: Book) -> None:
    ada = book.write(add_contact, "Ada")
    assert new_facts(DRAFT, known_facts_of(book, ada)) == new_facts(DRAFT)
    book.write(add_address, ada, street="1 some  st", city="London")
    book.write(set_date, ada, DateKind.OTHER, "2010-06-01", "wedding")
    book.write(add_note, ada, "likes engines")
    book.write(log_interaction, [ada], kind=InteractionKind.MEETING, on=DAY)
    assert new_facts(DRAFT, known_facts_of(book, ada)) == ()


def known_facts_of(book: Book, contact_id: int) -> set[str]:
    return book.read(known_facts, [contact_id]).of.get(contact_id, set())


def test_a_call_of_that_day_is_no_meeting(book: Book) -> None:
    ada = book.write(add_contact, "Ada")
    book.write(log_interaction, [ada], kind=InteractionKind.CALL, on=DAY)
    assert known_facts_of(book, ada) == {fact_norm(TalkDraft(DAY, in_person=False))}


def test_what_came_in_once_does_not_come_again() -> None:
    before = remembered_facts(DRAFT)
    assert new_facts(DRAFT, (), before) == ()
    assert remembered_facts(ContactDraft("x", 1, "y", {}), before) == before


def test_what_is_still_to_come_is_marked() -> None:
    assert without_future(DRAFT, date(2026, 1, 1)) == ()
    problem = future_problem(DRAFT, date(2026, 1, 1))
    assert problem is not None
    assert (problem.line, problem.rejected) == (2, False)
    assert future_problem(DRAFT, DAY) is None
