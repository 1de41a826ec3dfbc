"""Pictures lie beside the book, named by their content; undo and redo find them."""

from __future__ import annotations

import pytest

from prm import photos
from prm.errors import UsageError
from tests.prm.books import Book

JPEG = b"\xff\xd8\xff\xe0" + b"x" * 100


def test_a_picture_is_kept_and_undone(book: Book) -> None:
    ana = book.add("Ana")
    name = book.write(photos.set_photo, ana, JPEG)
    assert (book.database.folder.photos / name).read_bytes() == JPEG
    assert (book.database.folder.photos / name).stat().st_mode & 0o777 == 0o600
    assert book.read(photos.photo_of, ana) == JPEG
    book.undo()
    assert book.read(photos.photo_of, ana) is None
    book.redo()
    assert book.read(photos.photo_of, ana) == JPEG
    book.write(photos.remove_photo, ana)
    assert book.read(photos.photo_of, ana) is None


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\xff\xd8" + b"x" * photos.MOST_BYTES])
def test_what_is_no_small_picture_is_refused(book: Book, data: bytes) -> None:
    ana = book.add("Ana")
    with pytest.raises(UsageError, match="no small JPEG"):
        book.write(photos.set_photo, ana, data)


def test_a_picture_whose_file_is_gone_is_no_picture(book: Book) -> None:
    ana = book.add("Ana")
    name = book.write(photos.set_photo, ana, JPEG)
    (book.database.folder.photos / name).unlink()
    assert book.read(photos.photo_of, ana) is None
