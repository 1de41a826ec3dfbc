"""An import's undo takes back what nobody touched since, and leaves what the person did."""

from __future__ import annotations

from typing import Any

import pytest

from prm import contacts, facts, follow_ups, interactions, notes
from prm.database import Transaction
from prm.words import MethodKind
from tests.prm.books import Book, add_thread, dump

# The commands below stand for imports by their name.


def carry_out(tx: Transaction, work: Any) -> Any:
    return work(tx)


def bring(book: Book, work: Any) -> Any:
    return book.write(carry_out, work)


def two_people(tx: Transaction) -> tuple[int, int]:
    ana = contacts.add_contact(tx, "Ana Sá", emails=["ana@example.org"])
    bea = contacts.add_contact(tx, "Bea Roth", emails=["bea@example.org"])
    source = tx.insert("source", name="LinkedIn")
    for contact_id in (ana, bea):
        tx.insert("base", source_id=source, record_key=f"k{contact_id}", contact_id=contact_id, fields="{}")
    tx.insert("coverage", source_id=source, part="messages", read_to="2026-11-21")
    return ana, bea


def test_undo_of_an_untouched_import_leaves_nothing(book: Book) -> None:
    before = dump(book.database)
    bring(book, two_people)
    book.add("Cy")
    book.undo(1)
    after = dump(book.database)
    assert [row[2] for row in after["contact"]] == ["Cy"]
    for name in ("contact_method", "base", "coverage", "source", "tombstone"):
        assert after[name] == before[name]


def test_undo_of_an_import_keeps_who_was_touched_since_and_what_the_person_did(book: Book) -> None:
    ana, bea = bring(book, two_people)
    book.write(contacts.edit_contact, ana, "nickname", "Aninha")
    book.undo(1)
    assert book.sql("SELECT display_name, nickname FROM contact") == [("Ana Sá", "Aninha")]
    assert book.one("SELECT count(*) FROM base") == 0
    assert book.one("SELECT count(*) FROM coverage") == 0
    assert book.sql("SELECT id FROM contact WHERE id = ?", bea) == []
    assert book.one("SELECT count(*) FROM tombstone") == 0


@pytest.mark.parametrize("touch", ["note", "tag", "log", "follow_up", "method"])
def test_undo_of_an_import_keeps_who_something_refers_to(book: Book, touch: str) -> None:
    ana, _bea = bring(book, two_people)
    if touch == "note":
        book.write(notes.add_note, ana, "likes bees")
    elif touch == "tag":
        book.write(facts.add_tag, [ana], "friend")
    elif touch == "log":
        book.log(ana)
    elif touch == "follow_up":
        book.write(follow_ups.add_follow_up, ana, "ask", None)
    else:
        book.write(facts.add_method, ana, "+351 912 345 678", MethodKind.PHONE)
    book.undo(1)
    assert book.sql("SELECT display_name FROM contact") == [("Ana Sá",)]
    assert not book.sql("PRAGMA foreign_key_check")


SAID = [
    ("me", "2026-03-01T10:00:00+00:00", "Did you read the paper about bees?"),
    ("Ana Sá", "2026-03-03T10:00:00+00:00", "Yes, the third chapter changed how I plan our garden."),
]


def person_and_threads(tx: Transaction) -> tuple[int, int, int]:
    ana = contacts.add_contact(tx, "Ana Sá")
    return ana, add_thread(tx, [ana], SAID), add_thread(tx, [ana], SAID)


def test_a_judged_thread_stays_whole_when_its_import_is_undone(book: Book) -> None:
    ana, kept, _gone = bring(book, person_and_threads)
    book.write(interactions.judge_interaction, kept, meaningful=True)
    book.undo(1)
    assert book.sql("SELECT id FROM interaction") == [(kept,)]
    assert book.sql("SELECT contact_id FROM participant") == [(ana,)]
    assert book.one("SELECT count(*) FROM message") == 2
    assert book.sql("SELECT id FROM contact") == [(ana,)]


def test_a_thread_that_a_follow_up_refers_to_stays_whole(book: Book) -> None:
    ana, kept, _gone = bring(book, person_and_threads)
    book.write(follow_ups.add_follow_up, ana, "send the seeds", None, interaction_id=kept)
    book.undo(1)
    assert book.sql("SELECT interaction_id FROM participant") == [(kept,)]
    assert book.one("SELECT count(*) FROM message WHERE interaction_id = ?", kept) == 2


def test_undo_of_an_import_takes_back_its_values_and_leaves_the_persons(book: Book) -> None:
    ana = book.add("Ana")

    def update(tx: Transaction) -> None:
        tx.sql("UPDATE contact SET place = 'Porto', nickname = 'from the file' WHERE id = ?", (ana,))

    bring(book, update)
    book.write(contacts.edit_contact, ana, "nickname", "Aninha")
    book.undo(2)
    assert book.sql("SELECT place, nickname FROM contact") == [("", "Aninha")]
    book.redo()
    assert book.sql("SELECT place, nickname FROM contact") == [("Porto", "Aninha")]


def test_redo_of_an_import_that_left_something_brings_back_the_rest(book: Book) -> None:
    ana, kept, gone = bring(book, person_and_threads)
    book.write(interactions.judge_interaction, kept, meaningful=True)
    before = dump(book.database)
    book.undo(1)
    book.redo()
    assert dump(book.database) == before
    assert gone in {row[0] for row in book.sql("SELECT id FROM interaction")}
    assert ana


def test_somebody_touched_since_stays_with_the_name_and_what_was_changed_since(book: Book) -> None:
    def carry_out(tx: Transaction) -> int:
        who = contacts.add_contact(tx, "Inês Duarte")
        tx.sql(
            "UPDATE contact SET connected_on = '2019-01-03', place = 'Porto', how_met = 'At a fair' WHERE id = ?",
            (who,),
        )
        return who

    who = book.write(carry_out)
    imported = book.one("SELECT MAX(id) FROM step")
    book.write(contacts.edit_contact, who, "place", "Lisbon")
    state = dump(book.database)
    book.undo(imported)
    kept = "SELECT display_name || '|' || place || '|' || how_met || '|' || COALESCE(connected_on, '') FROM contact"
    assert book.one(kept) == "Inês Duarte|Lisbon||2019-01-03"
    book.redo()
    assert dump(book.database) == state
