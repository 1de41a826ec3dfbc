"""Deleted for ever: no word of the person is left in the book's files, and an import does not bring them back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from prm import (
    circles,
    contacts,
    facts,
    follow_ups,
    history,
    interactions,
    notes,
    purge,
    relations,
    tombstones,
)
from prm.clock import FixedClock
from prm.database import Database, Transaction
from prm.errors import BookError, PrmError, UsageError
from prm.store.types import instant_text
from prm.words import DateKind
from tests.prm.books import Book, add_thread, bytes_of, copied, derived_dump, recomputed, search_dump
from tests.prm.store.test_locks import another_program

#: Words that nothing else has; a part of each is looked for too, because the index keeps words without shared beginnings.
CANARIES = [f"{letter}qzjx{letter}wvkp" for letter in "bcdfghjklmnprstv"]


def _left(path: Path) -> list[str]:
    everything = bytes_of(path).lower()
    return [
        canary for canary in CANARIES if canary.encode() in everything or canary[2:].encode() in everything
    ]


def _full_life(book: Book, bea: int) -> int:
    """A person of whom every table, history and index holds a canary."""
    c = CANARIES
    who = book.add(f"Ana {c[0]}", emails=[f"{c[1]}@example.org"], organization=f"Org {c[2]}")
    book.write(contacts.edit_contact, who, "how_met", f"at {c[3]}")
    book.write(contacts.edit_contact, who, "how_met", "elsewhere")
    book.write(facts.add_tag, [who], c[4])
    book.write(facts.remove_tag, [who], c[4])
    book.write(facts.add_tag, [who], c[4])
    book.write(facts.set_date, who, DateKind.OTHER, "--02-03", c[5])
    book.write(facts.add_address, who, street=c[6])
    note = book.write(notes.add_note, who, f"once {c[7]}")
    book.write(notes.edit_note, note, "later")
    book.write(notes.add_note, who, f"still {c[7]}")
    book.write(follow_ups.add_follow_up, who, c[8], None)
    book.write(relations.add_relation, bea, "friend", who, f"met through {c[9]}")
    book.write(relations.remove_relation, book.write(relations.add_relation, bea, "aunt", who, c[9]))
    exchange = book.log(who, text=f"about {c[10]}")
    book.write(interactions.edit_interaction, exchange, text="about something else")
    book.write(interactions.delete_interaction, book.log(who, text=f"deleted {c[10]}"))
    said = [
        ("me", "2026-03-01T10:00:00+00:00", f"Did you see {c[11]}?"),
        (f"Ana {c[0]}", "2026-03-02T10:00:00+00:00", f"I did see {c[11]}."),
    ]
    book.thread([who], said)
    book.write(interactions.delete_interaction, book.thread([who], said))
    group = [
        (f"Ana {c[0]}", "2026-04-01T10:00:00+00:00", f"What about {c[12]}, all of you?"),
        ("Bea", "2026-04-02T10:00:00+00:00", "Fine with me."),
    ]
    book.thread([who, bea], group, is_group=True)
    book.write(_story_and_invitation, who)
    book.log(who, text=f"undone {c[15]}")
    book.undo()
    return who


def _story_and_invitation(tx: Transaction, who: int) -> None:
    at = instant_text(tx.now)
    story = tx.insert(
        "story", uid="s", direction="given", text=CANARIES[13], happened_on="2026-01-01", made_at=at
    )
    tx.insert("story_contact", story_id=story, contact_id=who)
    tx.insert(
        "invitation",
        uid="v",
        key=CANARIES[14],
        direction="in",
        name="Ana",
        message=CANARIES[14],
        made_at=at,
        contact_id=who,
    )


def test_no_word_is_left(book: Book) -> None:
    bea = book.add("Bea")
    who = _full_life(book, bea)
    path = book.database.folder.book
    assert _left(path) == CANARIES
    written = purge.purge(book.database, [who])
    assert written.result == 1
    assert written.changes.touches_contact(who)
    assert _left(path) == []
    assert path.with_name("book.db-wal").stat().st_size == 0
    assert book.sql("SELECT display_name FROM contact") == [("Bea",)]
    assert not book.sql("PRAGMA foreign_key_check")
    assert book.one("PRAGMA integrity_check") == "ok"


def test_what_is_left_is_as_if_computed_anew(book: Book, tmp_path: Path) -> None:
    bea = book.add("Bea")
    purge.purge(book.database, [_full_life(book, bea)])
    fresh = recomputed(book.database, tmp_path / "fresh.db")
    assert derived_dump(book.database.folder.book) == derived_dump(fresh)
    assert search_dump(copied(book.database, tmp_path / "same.db")) == search_dump(fresh)


def test_an_exchange_with_others_keeps_the_others_and_their_words(book: Book) -> None:
    bea = book.add("Bea")
    who = _full_life(book, bea)
    meeting = book.log(who, bea, text="we met, all three")
    purge.purge(book.database, [who])
    assert book.sql("SELECT contact_id FROM participant WHERE interaction_id = ?", meeting) == [(bea,)]
    assert [row[0] for row in book.sql("SELECT text FROM message")] == ["Fine with me."]
    assert book.sql("SELECT message_count, happened_on FROM interaction WHERE is_group") == [
        (1, "2026-04-02")
    ]


def test_history_goes_on_without_the_person(book: Book) -> None:
    bea = book.add("Bea")
    who = _full_life(book, bea)
    book.write(interactions.delete_interaction, book.log(who, bea, text="with both"))
    book.write(circles.place_in_circle, [who, bea], 2)
    purge.purge(book.database, [who])
    assert all(book.one(_CHANGES_OF, step.id) for step in book.read(history.steps, 500))
    for _ in range(book.one("SELECT count(*) FROM step WHERE undone_at IS NULL")):
        book.undo()
        assert not book.sql("PRAGMA foreign_key_check")
    with pytest.raises(PrmError, match="nothing to undo"):
        book.undo()
    assert book.one("SELECT count(*) FROM contact") == 0


_CHANGES_OF = "SELECT count(*) FROM change JOIN step ON change.id BETWEEN first_change AND last_change WHERE step.id = ?"


def _buried(tx: Transaction) -> frozenset[str]:
    return tombstones.buried(tx, tombstones.CONTACT)


def _is_buried(tx: Transaction, key: str) -> bool:
    return tombstones.hash_key(tombstones.book_secret(tx), tombstones.CONTACT, key) in _buried(tx)


@pytest.mark.parametrize("again", ["by name", "by address"])
def test_tombstones_are_hashes_and_adding_by_hand_lifts_them(book: Book, again: str) -> None:
    who = book.add("Ana Sá", emails=["ana@example.org"], links=["https://www.linkedin.com/in/ana"])
    purge.purge(book.database, [who])
    assert book.read(_is_buried, "ana@example.org")
    assert book.read(_is_buried, "linkedin.com/in/ana")
    for kind, key_hash in book.sql("SELECT kind, key_hash FROM tombstone"):
        assert "ana" not in kind
        assert len(key_hash) == 32
    if again == "by name":
        book.add("ana SA")
        assert book.one("SELECT count(*) FROM tombstone") == 0
    else:
        book.add("A. S.", emails=["Ana@Example.org"])
        assert not book.read(_is_buried, "ana@example.org")
        assert book.read(_is_buried, "linkedin.com/in/ana")


def test_somebody_without_any_address_is_remembered_by_name(book: Book) -> None:
    purge.purge(book.database, [book.add("Ana Sá")])
    assert book.read(_is_buried, "ana sa")
    book.add("Bea")
    assert book.read(_is_buried, "ana sa")
    book.add("Ana Sá")
    assert book.one("SELECT count(*) FROM tombstone") == 0


def test_undo_of_adding_again_brings_the_tombstones_back(book: Book) -> None:
    purge.purge(book.database, [book.add("Ana Sá")])
    book.add("Ana Sá")
    book.undo()
    assert book.read(_is_buried, "ana sa")


def test_messages_stay_deleted(book: Book) -> None:
    who = book.add("Ana")
    book.thread([who], [("Ana", "2026-03-02T10:00:00+00:00", "Hello there")])
    key = book.one("SELECT hex(key) FROM message").lower()
    purge.purge(book.database, [who])

    def hashed(tx: Transaction) -> str:
        return tombstones.hash_key(tombstones.book_secret(tx), tombstones.MESSAGE, key)

    assert book.read(hashed) in book.read(tombstones.buried, tombstones.MESSAGE)


def test_nobody_else_may_have_the_book_open(book: Book) -> None:
    who = book.add("Ana")
    folder = book.database.folder.path
    with another_program(folder, "the window"), pytest.raises(BookError, match="in use by the window"):
        purge.purge(book.database, [who])
    assert book.one("SELECT count(*) FROM contact") == 1
    purge.purge(book.database, [who])
    with another_program(folder, "prm log"):
        assert book.one("SELECT count(*) FROM contact") == 0


def test_an_invitation_known_by_the_link_only_goes_too(book: Book) -> None:
    who = book.add("Ana", links=["https://www.linkedin.com/in/ana"])

    def invite(tx: Transaction, profile: str) -> None:
        tx.insert(
            "invitation", uid=profile, key=profile, direction="in", name="Ana", profile=profile, made_at=instant_text(tx.now)
        )  # fmt: skip

    for profile in ("linkedin.com/in/ana", "linkedin.com/in/bea", ""):
        book.write(invite, profile)
    purge.purge(book.database, [who])
    assert book.sql("SELECT profile FROM invitation ORDER BY profile") == [("",), ("linkedin.com/in/bea",)]


def test_somebody_who_is_not_there(book: Book) -> None:
    ana = book.add("Ana")
    with pytest.raises(UsageError, match="no person c9"):
        purge.purge(book.database, [ana, 9])
    assert book.one("SELECT count(*) FROM contact") == 1


def test_the_trash_is_emptied_after_thirty_days(book: Book, clock: FixedClock) -> None:
    old, young = book.add(f"Ana {CANARIES[0]}"), book.add("Bea")
    book.write(contacts.trash_contact, [old])
    clock.instant += timedelta(days=10)
    book.write(contacts.trash_contact, [young])
    clock.instant += timedelta(days=19)
    assert purge.empty_trash(book.database) == 0
    clock.instant += timedelta(days=1)
    assert purge.empty_trash(book.database) == 1
    assert book.sql("SELECT id FROM contact") == [(young,)]
    assert _left(book.database.folder.book) == []


def test_an_added_thread_helper_is_searchable(database: Database) -> None:
    """The canaries in messages are only worth something if they were in the index."""
    book = Book(database)
    who = book.add("Ana")
    book.write(add_thread, [who], [("Ana", "2026-03-02T10:00:00+00:00", f"see {CANARIES[11]}")])
    assert book.one("SELECT count(*) FROM message_search WHERE message_search MATCH ?", CANARIES[11]) == 1
