"""The trash says who waits until when, gives everything back, and leaves no trace of what was deleted for ever."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prm import contacts, follow_ups, history, interactions, notes
from prm.clock import FixedClock
from prm.database import Database
from prm.errors import BookError
from prm.step_details import past_steps
from prm.trash import Belongings, Trash, belongings, delete_for_ever, empty_whole_trash, trash
from tests.prm.books import Book


def test_people_wait_thirty_days_with_what_is_about_them(book: Book) -> None:
    ada, ines = book.add("Ada Lovelace"), book.add("Inês Duarte")
    book.log(ada, ines, text="Lunch")
    book.write(notes.add_note, ada, "Likes engines.")
    book.write(contacts.trash_contact, [ada])
    found: Trash = book.read(trash)
    assert [(one.name, one.until_on) for one in found.people] == [("Ada Lovelace", date(2026, 12, 22))]
    assert found.people[0].belongings == Belongings(people=1, exchanges=1, notes=1)
    assert book.read(belongings, [ada, ines]).exchanges == 1


def test_a_crowd_is_counted_and_not_listed(book: Book) -> None:
    ids = [book.add(f"Person {number}") for number in range(5)]
    book.write(contacts.trash_contact, ids)
    found: Trash = book.read(trash, 2)
    assert (len(found.people), found.people_in_all) == (2, 5)


def test_what_was_deleted_waits_too_and_comes_back_by_undo(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    note = book.write(notes.add_note, ada, "The lighthouse book.")
    follow_up = book.write(follow_ups.add_follow_up, ada, "Send it", None)
    exchange = book.log(ada, text="A walk")
    for command, one in (
        (notes.delete_note, note),
        (follow_ups.delete_follow_up, follow_up),
        (interactions.delete_interaction, exchange),
    ):
        book.write(command, one)
    found: Trash = book.read(trash)
    assert [one.past.about.text for one in found.things] == ["A walk", "Send it", "The lighthouse book."]
    book.undo(found.things[2].past.step.id)
    assert [one.text for one in book.read(notes.notes_of, ada)] == ["The lighthouse book."]
    assert len(book.read(trash).things) == 2


def test_emptying_leaves_no_trace_in_the_file(book: Book, tmp_path: Path) -> None:
    ada, ines = book.add("Ada Quixotrace"), book.add("Inês Duarte")
    note = book.write(notes.add_note, ines, "Lanternwhale secret")
    exchange = book.log(ines, text="Gondolafrost talk")
    book.write(notes.edit_note, note, "Lanternwhale secret, again")
    book.write(notes.delete_note, note)
    book.write(interactions.delete_interaction, exchange)
    book.write(contacts.trash_contact, [ada])
    kept = book.write(notes.add_note, ines, "Stays.")
    assert empty_whole_trash(book.database).result == 3
    assert not book.read(trash)
    assert book.read(notes.find_note, kept).text == "Stays."
    content = b"".join(path.read_bytes() for path in book.database.folder.path.glob("book.db*"))
    for trace in (b"Quixotrace", b"Lanternwhale", b"Gondolafrost"):
        assert trace not in content
    verbs = [one.step.verb for one in book.read(past_steps).steps]
    assert verbs == ["add_note", "add_contact"]
    book.undo()
    assert book.read(notes.notes_of, ines) == []


def test_what_was_deleted_for_ever_is_told_to_every_page(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    changes = delete_for_ever(book.database, [ada]).changes
    assert changes.touches("contact", [ada])
    note = book.write(notes.add_note, book.add("Inês Duarte"), "Words")
    book.write(notes.delete_note, note)
    step = book.newest_step()
    assert delete_for_ever(book.database, [], [step.id]).changes.touches("history")


def test_only_steps_that_delete_can_be_forgotten(book: Book) -> None:
    book.add("Ada Lovelace")
    step = book.newest_step()
    assert delete_for_ever(book.database, [], [step.id]).result == 0
    assert len(book.read(history.steps)) == 1


def test_nothing_goes_while_another_program_has_the_book_open(book: Book, clock: FixedClock) -> None:
    ada = book.add("Ada Lovelace")
    book.write(contacts.trash_contact, [ada])
    with (
        Database.open(book.database.folder.path, clock=clock, name="prm log"),
        pytest.raises(BookError, match=r"prm log|another program"),
    ):
        empty_whole_trash(book.database)
    assert book.read(trash).people_in_all == 1
