"""A capture in the book: one step, everything in it, taken back whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prm.capturing.changing import with_day
from prm.capturing.line import read_line
from prm.capturing.logging import log_line, note_line, plan_line
from prm.capturing.resolving import resolve
from prm.capturing.values import Capture, Logged
from prm.errors import PrmError, UsageError
from prm.follow_ups import follow_ups
from prm.history import steps
from prm.notes import notes_of
from prm.people import person
from prm.timeline import exchange
from tests.prm.books import Book, dump
from tests.prm.capturing.reading import PEOPLE

SUNDAY = date(2026, 11, 22)


def capture(book: Book, text: str) -> Capture:
    made: Capture = book.read(resolve, read_line(text, on=SUNDAY))
    return made


def test_the_line_of_the_picture(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    before = dump(book.database)
    made = capture(book, "coffee with ada and inga yesterday about engines, ping in 3 weeks #work")
    logged: Logged = book.write(log_line, made)
    assert logged.contact_ids[0] == ada
    assert logged.new_ids == logged.contact_ids[1:]
    kept = book.read(exchange, logged.interaction_id)
    assert (kept.kind, kept.title, kept.happened_on) == ("meeting", "Coffee: engines", date(2026, 11, 21))
    assert [name for _, name in kept.people] == ["Ada Lovelace", "Inga"]
    assert kept.meaningful
    open_ones = book.read(follow_ups)
    assert [(one.display_name, one.text, one.due_on) for one in open_ones] == [
        ("Ada Lovelace", "ping", date(2026, 12, 13)),
        ("Inga", "ping", date(2026, 12, 13)),
    ]
    assert book.read(person, ada).tags == ("work",)
    newest = book.read(steps, 1)[0]
    assert newest.sentence == "Logged: Inga, Ada Lovelace"
    book.undo()
    assert dump(book.database) == before


def test_without_the_follow_up(book: Book) -> None:
    book.add("Ada")
    book.write(log_line, capture(book, "coffee with ada, ping in 3 weeks"), with_follow_up=False)
    assert book.read(follow_ups) == []


def test_only_a_follow_up_logs_nothing(book: Book) -> None:
    ada = book.add("Ada")
    logged = book.write(log_line, capture(book, "remind me to call Ada on friday"))
    assert logged.interaction_id is None
    assert [one.due_on for one in book.read(follow_ups)] == [date(2026, 11, 27)]
    assert book.read(person, ada).line.last_interaction_on is None


def test_a_day_to_come_is_refused_and_can_be_planned(book: Book) -> None:
    book.add("Ada")
    made = capture(book, "coffee with Ada tomorrow about engines")
    before = dump(book.database)
    with pytest.raises(PrmError, match="2026-11-23 is still to come"):
        book.write(log_line, made)
    assert dump(book.database) == before
    logged = book.write(plan_line, made)
    assert logged.interaction_id is None
    (one,) = book.read(follow_ups)
    assert (one.text, one.due_on) == ("Coffee: engines", date(2026, 11, 23))
    assert book.read(steps, 1)[0].sentence == "Set a follow-up: Ada"


def test_what_cannot_be_logged_leaves_nothing_behind(book: Book) -> None:
    before = dump(book.database)
    nobody = capture(book, "coffee yesterday")
    with pytest.raises(UsageError, match="Say whom you talked with"):
        book.write(log_line, replace(nobody, people=()))
    unsure = capture(book, "coffee with Inga last week")
    with pytest.raises(UsageError, match="Say on which day it was"):
        book.write(log_line, unsure)
    with pytest.raises(UsageError, match="Say for which day"):
        book.write(plan_line, unsure)
    with pytest.raises(UsageError, match="Say whom the note is about"):
        book.write(note_line, replace(nobody, people=()))
    assert dump(book.database) == before
    book.write(log_line, with_day(unsure, date(2026, 11, 12)))


def test_a_note_is_the_line_as_it_was_typed(book: Book) -> None:
    ada = book.add("Ada")
    logged = book.write(note_line, capture(book, "coffee with ada yesterday #work"))
    assert [note.text for note in book.read(notes_of, ada)] == ["coffee with ada yesterday #work"]
    assert logged.interaction_id is None
    assert book.read(person, ada).line.last_interaction_on is None
    assert book.read(steps, 1)[0].sentence == "Noted: Ada"


def words_of(text: str) -> list[str]:
    return text.split()


WORDS = st.sampled_from(
    [
        *(word for name in PEOPLE for word in name.split()),
        *words_of("coffee call with and about yesterday friday ping in 3 weeks #work wrote"),
        *words_of("Kaffee mit und über gestern nachfragen in zwei Wochen Brief an"),
        "Inga",
        "zzz",
        ",",
    ]
)


@settings(max_examples=8)
@given(st.data())
def test_log_then_undo_leaves_the_book_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    from datetime import UTC, datetime

    from prm.clock import FixedClock
    from prm.contacts import add_contacts
    from tests.prm.books import open_book

    clock = FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC))
    with open_book(tmp_path_factory.mktemp("book"), clock) as database:
        book = Book(database)
        book.write(add_contacts, PEOPLE)
        before = dump(database)
        for _ in range(3):
            text = " ".join(data.draw(st.lists(WORDS, max_size=12)))
            made = capture(book, text)
            if not made.can_log:
                with pytest.raises(PrmError):
                    book.write(log_line, made)
            else:
                book.write(data.draw(st.sampled_from([log_line, note_line])), made)
                book.undo()
            assert dump(database) == before
