"""Notes are kept, changed, deleted and stay deleted."""

from __future__ import annotations

import pytest

from prm import notes, tombstones
from prm.errors import UsageError
from tests.prm.books import Book


@pytest.fixture
def ana(book: Book) -> int:
    return book.add("Ana")


def test_a_note_is_kept_and_changed(book: Book, ana: int) -> None:
    first = book.write(notes.add_note, ana, "  likes bees\n")
    book.advance(1)
    book.write(notes.add_note, ana, "has a dog")
    book.write(notes.edit_note, first, "likes wasps")
    found = book.read(notes.notes_of, ana)
    assert [note.text for note in found] == ["has a dog", "likes wasps"]
    assert found[1].edited_at is not None
    assert found[1].edited_at.day == 23
    assert found[0].edited_at is None
    assert not book.database.write(notes.edit_note, first, "likes wasps ").changes


@pytest.mark.parametrize("text", ["", " \n"])
def test_a_note_needs_some_text(book: Book, ana: int, text: str) -> None:
    with pytest.raises(UsageError, match="needs some text"):
        book.write(notes.add_note, ana, text)
    note = book.write(notes.add_note, ana, "likes bees")
    with pytest.raises(UsageError, match="delete it instead"):
        book.write(notes.edit_note, note, text)


def test_a_deleted_note_is_remembered_as_deleted(book: Book, ana: int) -> None:
    note = book.write(notes.add_note, ana, "likes bees")
    book.write(notes.delete_note, note)
    key = book.read(notes.note_key, ana, "likes bees")

    def hashed(tx: object) -> str:
        return tombstones.hash_key(tombstones.book_secret(tx), tombstones.NOTE, key)  # type: ignore[arg-type]

    assert book.read(tombstones.buried, tombstones.NOTE) == {book.read(hashed)}
    book.undo()
    assert book.read(notes.find_note, note).text == "likes bees"
    assert book.read(tombstones.buried, tombstones.NOTE) == frozenset()


def test_what_is_not_there(book: Book) -> None:
    for command, arguments in ((notes.edit_note, (9, "x")), (notes.delete_note, (9,))):
        with pytest.raises(UsageError, match="no note n9"):
            book.write(command, *arguments)
    with pytest.raises(UsageError, match="no person c9"):
        book.write(notes.add_note, 9, "x")
