"""Whom one might pick: those one really talked with, with reasons that are true and quoted word for word."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm import circles, contacts, notes, picking, relations
from prm.clock import FixedClock
from prm.picking import Candidate, Why
from prm.words import Direction, InteractionKind, LeaveAlone
from tests.prm.books import Book

ASKED = "Would you tell me honestly if the deck is too long for the weavers in Accra?"
LETTERS = (
    f"I rewrote the part on Genoa after your remark about the cranes. {ASKED}",
    "It is too long by a third: I would cut the part on prices and keep the looms, they are the story.",
)


def _found(book: Book) -> list[Candidate]:
    return list(book.read(picking.candidates))


def _reasoned(book: Book) -> list[Candidate]:
    """Those for whom something speaks; the newest connections fill up after them."""
    return [one for one in _found(book) if one.reasons]


def _names(book: Book) -> list[str]:
    return [one.person.display_name for one in _found(book)]


def _talk(book: Book, person: int, day: str, first: str = "them") -> int:
    second = "me" if first == "them" else "them"
    said = [
        (first, f"{day}T09:00:00+00:00", LETTERS[0]),
        (second, f"{day}T11:00:00+00:00", LETTERS[1]),
    ]
    return book.thread([person], said)


def _why(one: Candidate) -> list[Why]:
    return [reason.why for reason in one.reasons]


def test_who_talked_over_years_comes_first_and_is_quoted(book: Book) -> None:
    kwame, once, never = book.add("Kwame Mensah"), book.add("Tomás"), book.add("Nobody Known")
    for day in ("2024-05-02", "2025-05-02", "2026-05-02"):
        _talk(book, kwame, day)
    _talk(book, once, "2026-10-02", first="me")
    first, second = _reasoned(book)
    assert first.person.contact_id == kwame
    assert (first.exchanges, first.messages, first.meaningful) == (3, 6, 3)
    assert (first.reasons[0].why, first.reasons[0].number) == (Why.EACH_YEAR, 3)
    assert first.reasons[1].why is Why.ASKED
    assert (first.reasons[1].on, first.reasons[1].quote) == (date(2026, 5, 2), ASKED)
    assert second.person.contact_id == once
    assert _why(second) == [Why.ANSWERED]
    assert never not in {one.person.contact_id for one in _reasoned(book)}


def test_years_apart_are_no_run(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    for day in ("2019-05-02", "2021-05-02"):
        _talk(book, ada, day)
    reason = _found(book)[0].reasons[0]
    assert (reason.why, reason.number) == (Why.YEARS, 2)


def test_wishes_every_year_come_after_one_real_letter(book: Book) -> None:
    wishes, letter = book.add("Wishes"), book.add("Letter")
    for year in range(2018, 2027):
        said = [
            ("them", f"{year}-03-01T09:00:00+00:00", "Happy birthday!"),
            ("me", f"{year}-03-01T10:00:00+00:00", "Thanks!"),
        ]
        book.thread([wishes], said)
    _talk(book, letter, "2024-03-01")
    assert _names(book) == ["Letter", "Wishes"]
    assert _why(_found(book)[1]) == [Why.PASSING]


def test_nobody_is_offered_who_may_not_be_brought_up_or_has_a_rhythm(book: Book) -> None:
    people = [
        book.add(name)
        for name in ("Hidden", "Trashed", "Left alone", "Monthly", "Resting", "Own days", "Free")
    ]
    for person in people:
        _talk(book, person, "2026-05-02")
    book.write(contacts.hide_contact, people[:1])
    book.write(contacts.trash_contact, people[1:2])
    book.write(contacts.leave_alone, people[2], LeaveAlone.ENDED)
    for person, circle in ((people[3], "Monthly"), (people[4], "Resting")):
        book.write(circles.place_in_circle, [person], book.read(circles.find_circle, circle))
    book.write(circles.set_cadence, people[5], 45)
    assert _names(book) == ["Free"]
    assert book.read(picking.candidate, people[2]) is None
    assert book.read(picking.candidate, people[3]).person.display_name == "Monthly"


def test_position_and_organization_change_no_order(book: Book) -> None:
    plain, chief = book.add("Plain"), book.add("Chief", organization="Vast Holdings", position="CEO")
    _talk(book, plain, "2026-05-02")
    _talk(book, plain, "2025-05-02")
    _talk(book, chief, "2026-05-02")
    assert _names(book) == ["Plain", "Chief"]


def test_who_introduced_waits_was_met_or_is_noted(book: Book) -> None:
    ines, zofia = book.add("Inês Duarte"), book.add("Zofia Kamińska")
    book.write(relations.add_relation, ines, "introduced by", zofia)
    kwame = book.add("Kwame Mensah")
    waiting = "How did the pilot with the weavers in Accra go, and did the looms arrive in time?"
    book.thread([kwame], [("them", "2026-10-12T08:00:00+00:00", waiting)])
    book.log(
        book.add("Yuki Tanabe"), on="2026-10-01", kind=InteractionKind.MEETING, text="Lunch by the river"
    )
    met = book.add("Bart")
    book.write(contacts.edit_contact, met, "how_met", "On the night train to Lviv")
    book.write(notes.add_note, book.add("Lis"), "Prefers voice notes.")
    found = {one.person.display_name: one.reasons for one in _found(book)}
    assert [(r.why, r.name) for r in found["Zofia Kamińska"]] == [(Why.INTRODUCED, "Inês Duarte")]
    assert [(r.why, r.on, r.quote) for r in found["Kwame Mensah"]] == [
        (Why.WAITING, date(2026, 10, 12), waiting)
    ]
    assert [(r.why, r.number, r.quote) for r in found["Yuki Tanabe"]] == [
        (Why.TALKED, 0, "Lunch by the river"),
        (Why.IN_PERSON, 1, ""),
    ]
    assert [(r.why, r.quote) for r in found["Bart"]] == [(Why.MET, "On the night train to Lviv")]
    assert [(r.why, r.quote) for r in found["Lis"]] == [(Why.NOTED, "Prefers voice notes.")]


def test_what_was_only_sent_is_no_reason(book: Book) -> None:
    book.log(book.add("Sent"), on="2026-10-01", direction=Direction.OUT)
    book.add("Silent")
    assert set(_names(book)) == {"Sent", "Silent"}  # nobody is known: everybody, by their newest connection
    assert all(not one.reasons for one in _found(book))


def test_names_alone_are_offered_by_their_connecting(book: Book) -> None:
    for name, day in (("Older", "2019-11-04"), ("Newer", "2026-01-02")):
        book.write(contacts.edit_contact, book.add(name), "connected_on", day)
    book.add("Unknown")
    assert _names(book) == ["Newer", "Older", "Unknown"]
    assert [one.reasons[0].on if one.reasons else None for one in _found(book)] == [
        date(2026, 1, 2),
        date(2019, 11, 4),
        None,
    ]


def test_one_person_by_name_has_their_reasons(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    assert book.read(picking.candidate, ada).reasons == ()
    _talk(book, ada, "2026-05-02")
    assert _why(book.read(picking.candidate, ada)) == [Why.ASKED]
    assert book.read(picking.candidate, 99) is None


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (f"Hello. {ASKED} Best, K", ASKED),
        ("How are you?", ""),
        ("Nothing is asked here. Nothing at all!", ""),
        ("来週の木曜日に会えますか？", "来週の木曜日に会えますか？"),
        ("Was this " + "very " * 40 + "long?", ""),
        ("See https://a.example/x?y=1 and tell me", ""),
    ],
)
def test_a_question_is_a_whole_sentence_of_its_own(text: str, question: str) -> None:
    assert picking.question_in(text) == question


@given(st.text(max_size=400))
def test_quotes_are_verbatim(text: str) -> None:
    flat = " ".join(text.split())
    question = picking.question_in(text)
    assert question in flat or question == ""
    quote = picking.cut(text)
    assert len(quote) <= picking.LONGEST_QUOTE
    assert flat == quote or flat.startswith(quote.removesuffix("…"))


def test_the_newest_note_is_dated_in_the_home_zone(book: Book, clock: FixedClock) -> None:
    book.write(notes.add_note, book.add("Lis"), "Prefers voice notes.")
    assert _found(book)[0].reasons[0].on == date(2026, 11, 22)


def test_fewer_than_ten_are_filled_up_with_the_newest_connections(book: Book) -> None:
    talked = book.add("Talked")
    _talk(book, talked, "2026-05-02")
    for number in range(30):
        day = f"2020-01-{number + 1:02}"
        book.write(contacts.edit_contact, book.add(f"Person {number:02}"), "connected_on", day)
    names = _names(book)
    assert names == ["Talked", *(f"Person {number:02}" for number in range(29, 20, -1))]
    assert len(names) == picking.TEN
