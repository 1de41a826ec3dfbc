from __future__ import annotations

from pathlib import Path

import pytest

from prm import contacts, notes, purge
from prm.importing.carry_out import carry_out
from prm.importing.formats import read_inputs
from prm.importing.plan import Outcome, Take
from prm.importing.plan_others import DELETED_NOTE, NOT_IN_BOOK
from prm.importing.planning import make_plan
from prm.importing.whom import DELETED, IN_TRASH
from tests.prm.books import Book
from tests.prm.importing.archives import (
    Archive,
    Connection,
    bring,
    by,
    invitation,
    is_nothing_new,
    names,
    note,
    reasons,
    to,
)

SENT = "5/4/19, 9:30 AM"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive", [Connection("Ana Silva")])


def invitations(book: Book) -> list[tuple[str, int | None, str]]:
    return book.sql("SELECT name, contact_id, decision FROM invitation ORDER BY name")


def texts(book: Book) -> list[str]:
    return [row[0] for row in book.sql("SELECT text FROM note ORDER BY id")]


# Invitations


def test_an_invitation_makes_nobody_a_contact_until_it_is_accepted(book: Book, archive: Archive) -> None:
    archive.invitations = [invitation("Ana Silva", SENT), invitation("Dot Ray", "11/20/26, 9:30 AM")]
    bring(book, archive)
    assert names(book) == ["Ana Silva"]
    assert invitations(book) == [("Ana Silva", 1, "accept"), ("Dot Ray", None, "")]
    assert is_nothing_new(bring(book, archive))
    archive.connections = [*archive.connections, Connection("Dot Ray", on="21 Nov 2026")]
    report = bring(book, archive)
    assert report.plan.invitations[1].outcome is Outcome.UPDATED
    assert invitations(book)[1] == ("Dot Ray", 2, "accept")
    assert is_nothing_new(bring(book, archive))


def test_somebody_known_from_messages_has_accepted_nothing(book: Book, archive: Archive) -> None:
    archive.invitations = [invitation("Dot Ray", "11/20/26, 9:30 AM", "INCOMING", "May I?")]
    archive.messages = [
        to("Dot Ray", "2026-03-01 10:00:00", "Hi"),
        by("Dot Ray", "2026-03-01 11:00:00", "Hi"),
    ]
    bring(book, archive)
    assert invitations(book) == [("Dot Ray", 2, "")]


def test_an_invitation_finds_who_has_no_link_yet(book: Book, archive: Archive) -> None:
    archive.has_links = False
    archive.invitations = [invitation("Ana Silva", SENT)]
    bring(book, archive)
    assert invitations(book) == [("Ana Silva", 1, "accept")]


def test_an_invitation_of_somebody_deleted_stays_deleted(book: Book, archive: Archive) -> None:
    archive.invitations = [invitation("Ana Silva", SENT)]
    bring(book, archive)
    purge.purge(book.database, [1])
    report = bring(book, archive)
    assert reasons(report) == {DELETED: 2}
    assert invitations(book) == []


def test_an_invitation_of_somebody_in_the_trash_is_left_out(book: Book, archive: Archive) -> None:
    bring(book, archive)
    book.write(contacts.trash_contact, [1])
    archive.invitations = [invitation("Ana Silva", SENT)]
    assert reasons(bring(book, archive)) == {IN_TRASH: 2}
    assert invitations(book) == []


# Notes


def test_notes_of_people_in_the_book(book: Book, archive: Archive) -> None:
    archive.notes = [note("Ana Silva", "Paints"), note("Dot Ray", "Who?")]
    report = bring(book, archive)
    assert texts(book) == ["Paints"]
    assert reasons(report) == {NOT_IN_BOOK: 1}
    assert is_nothing_new(bring(book, archive))


def test_a_note_follows_the_file_until_i_change_it(book: Book, archive: Archive) -> None:
    for text in ("Paints", "Paints harbours"):
        archive.notes = [note("Ana Silva", text)]
        bring(book, archive)
        assert texts(book) == [text]
    book.write(notes.edit_note, 1, "Paints harbours and cranes")
    assert is_nothing_new(bring(book, archive))  # the file says what it said
    archive.notes = [note("Ana Silva", "Photographs")]
    for _ in range(2):
        report = bring(book, archive)
        assert report.plan.notes[0].outcome is Outcome.CONFLICT
        assert texts(book) == ["Paints harbours and cranes"]


@pytest.mark.parametrize(("answer", "after"), [(Take.MINE, "Mine"), (Take.FILE, "Photographs")])
def test_the_answer_about_a_note_never_returns(
    book: Book, archive: Archive, answer: Take, after: str
) -> None:
    archive.notes = [note("Ana Silva", "Paints")]
    bring(book, archive)
    book.write(notes.edit_note, 1, "Mine")
    archive.notes = [note("Ana Silva", "Photographs")]
    reading = read_inputs([archive.write()])
    key = book.read(make_plan, reading).notes[0].key
    book.write(carry_out, book.read(make_plan, reading, answers={(key, "text"): answer}))
    assert texts(book) == [after]
    assert is_nothing_new(bring(book, archive))


def test_a_note_that_i_deleted_stays_deleted(book: Book, archive: Archive) -> None:
    archive.notes = [note("Ana Silva", "Paints")]
    bring(book, archive)
    book.write(notes.delete_note, 1)
    assert reasons(bring(book, archive)) == {DELETED_NOTE: 1}
    archive.notes = [note("Ana Silva", "Paints harbours")]
    assert reasons(bring(book, archive)) == {DELETED_NOTE: 1}
    assert texts(book) == []


def test_two_notes_of_one_moment_are_two(book: Book, archive: Archive) -> None:
    archive.notes = [note("Ana Silva", "Paints"), note("Ana Silva", "Sails")]
    bring(book, archive)
    assert texts(book) == ["Paints", "Sails"]
    assert is_nothing_new(bring(book, archive))


def test_a_note_that_another_one_changes_away_is_nobodys_same(book: Book, archive: Archive) -> None:
    """The first of two of one moment takes over the note that said what the second says."""
    archive.notes = [note("Ana Silva", "Paints")]
    bring(book, archive)
    archive.notes = [note("Ana Silva", "Sails"), note("Ana Silva", "Paints")]
    bring(book, archive)
    assert sorted(texts(book)) == ["Paints", "Sails"]
    assert is_nothing_new(bring(book, archive))


def test_a_note_that_i_wrote_myself_is_the_same(book: Book, archive: Archive) -> None:
    bring(book, archive)
    book.write(notes.add_note, 1, "Paints")
    archive.notes = [note("Ana Silva", "Paints")]
    assert report_same(bring(book, archive))
    assert texts(book) == ["Paints"]


def report_same(report: object) -> bool:
    return report.plan.notes[0].outcome is Outcome.SAME  # type: ignore[attr-defined]
