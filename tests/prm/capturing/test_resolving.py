"""What a line becomes in a book."""

from __future__ import annotations

from datetime import date

import pytest

from prm.capturing.line import read_line
from prm.capturing.resolving import resolve
from prm.capturing.values import Capture, PieceKind
from prm.contacts import add_contacts, trash_contact
from prm.words import Direction, InteractionKind
from tests.prm.books import Book

SUNDAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def people(book: Book) -> None:
    book.write(add_contacts, ["Ada Lovelace", "Ada Okonkwo", "Kwame Mensah", "May Lindqvist", "Will Harker"])


def capture(book: Book, text: str) -> Capture:
    made: Capture = book.read(resolve, read_line(text, on=SUNDAY))
    return made


def test_the_line_of_the_picture(book: Book) -> None:
    made = capture(book, "coffee with ada yesterday about engines, ping in 3 weeks #work")
    (ada,) = made.people
    assert ada.display_name == "Ada Lovelace"
    assert [other.display_name for other in ada.others] == ["Ada Okonkwo"]
    assert made.line.text[ada.start : ada.end] == "ada"
    assert (made.kind, made.day, made.topic) == (InteractionKind.MEETING, date(2026, 11, 21), "engines")
    assert made.title == "Coffee: engines"
    assert made.follow_up is not None
    assert (made.follow_up.text, made.follow_up.due_on) == ("ping", date(2026, 12, 13))
    assert made.tags == ("work",)
    assert made.is_exchange
    assert made.can_log


def test_the_likeliest_namesake_is_the_one_talked_with_last(book: Book) -> None:
    other = book.one("SELECT id FROM contact WHERE display_name = 'Ada Okonkwo'")
    book.log(other, on="2026-11-01")
    assert capture(book, "coffee with ada").people[0].display_name == "Ada Okonkwo"


def test_a_name_that_is_a_word(book: Book) -> None:
    assert [p.display_name for p in capture(book, "lunch with may and will on 14 May").people] == [
        "May Lindqvist",
        "Will Harker",
    ]


def test_a_stranger_is_offered_as_new(book: Book) -> None:
    made = capture(book, "coffee with inga holm")
    assert [(p.display_name, p.is_new) for p in made.people] == [("Inga Holm", True)]


def test_a_name_that_is_only_like_one_may_be_somebody_new(book: Book) -> None:
    for text, sure in (("coffee with kwame", True), ("coffee with kwmae", False), ("coffee with kwa", False)):
        (person,) = capture(book, text).people
        assert (person.display_name, person.is_sure) == ("Kwame Mensah", sure)


def test_somebody_in_the_trash_is_nobody(book: Book) -> None:
    kwame = book.one("SELECT id FROM contact WHERE display_name = 'Kwame Mensah'")
    book.write(trash_contact, [kwame])
    assert capture(book, "coffee with Kwame").people[0].is_new


def test_somebody_named_twice_is_there_once(book: Book) -> None:
    assert [p.display_name for p in capture(book, "coffee with kwame, kwame mensah and may").people] == [
        "Kwame Mensah",
        "May Lindqvist",
    ]


def test_two_of_one_first_name_are_two(book: Book) -> None:
    assert [p.display_name for p in capture(book, "coffee with ada and ada").people] == [
        "Ada Lovelace",
        "Ada Okonkwo",
    ]


def test_a_day_that_is_unsure_or_to_come(book: Book) -> None:
    unsure = capture(book, "coffee with kwame on sunday")
    assert unsure.day is None
    assert unsure.days == (SUNDAY, date(2026, 11, 15))
    assert not unsure.can_log
    future = capture(book, "coffee with kwame tomorrow")
    assert future.is_future
    assert not future.can_log


def test_only_a_follow_up(book: Book) -> None:
    made = capture(book, "remind me to call Kwame on friday")
    assert not made.happened
    assert made.can_log
    assert made.follow_up is not None
    assert made.follow_up.due_on == date(2026, 11, 27)
    assert [p.display_name for p in made.people] == ["Kwame Mensah"]


def test_what_was_written_has_a_direction(book: Book) -> None:
    assert capture(book, "wrote kwame").direction is Direction.OUT
    assert capture(book, "letter from kwame").direction is Direction.IN


def test_words_that_no_piece_holds_are_kept_as_text(book: Book) -> None:
    made = capture(book, "coffee with kwame about engines. yesterday rain everywhere, sunny later")
    held = " ".join(piece.value for piece in made.line.of(PieceKind.TOPIC))
    assert made.text or all(word in held for word in ("rain", "sunny"))


def test_the_line_of_a_person_alone_is_no_exchange(book: Book) -> None:
    for text in ("kwame", "call", "today", "lunch", "people", ""):
        assert not capture(book, text).is_exchange
