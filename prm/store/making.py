"""Making a book where there is none, and the marker that says one was made."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from prm.clock import local_zone_name
from prm.errors import BookError
from prm.paths import DataFolder, make_private_file, write_private_text
from prm.store import driver, schema
from prm.store.locks import BookLock
from prm.store.types import instant_text


def is_to_be_made(folder: DataFolder, key: bytes | None) -> bool:
    """Whether a folder has no book yet: no file, an empty one, or what a start that was cut short left behind."""
    if not folder.book.exists() or _size(folder.book) == 0:
        return True
    return not folder.marker.exists() and _is_blank(folder.book, key)


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else -1


def _is_blank(path: Path, key: bytes | None) -> bool:
    connection = driver.connect(path, key, read_only=True)
    try:
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        return not tables and connection.execute("PRAGMA application_id").fetchone()[0] == 0
    except driver.DatabaseError as fault:
        raise driver.book_fault(path, fault) from None
    finally:
        connection.close()


def make_book(folder: DataFolder, key: bytes | None, now: datetime) -> None:
    """Make a new book, unless a marker says that one was here: then BookError. Two makers at once make one."""
    if folder.marker.exists() and _size(folder.book) <= 0:
        state = "is empty" if folder.book.exists() else "is gone"
        raise BookError(
            f"There was a book in {folder.path}, and its file {folder.book.name} {state}. Nothing was changed;"
            f" bring back the newest backup from {folder.backups} with: prm restore PATH"
        )
    try:
        make_private_file(folder.book)
    except OSError as fault:
        raise BookError(
            f"The book {folder.book} cannot be made ({fault.strerror}). Nothing was changed."
        ) from None
    connection = driver.connect(folder.book, key)

    def sql(statement: str, parameters: Sequence[Any]) -> Any:
        return connection.execute(statement, parameters)

    try:
        connection.execute("BEGIN IMMEDIATE")
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            schema.make_book(sql, now, local_zone_name())
        connection.execute("COMMIT")
    except driver.DatabaseError as fault:
        raise driver.book_fault(folder.book, fault) from None
    finally:
        connection.close()
    write_marker(folder, now)


def write_marker(folder: DataFolder, now: datetime) -> None:
    """Note beside the book that it exists."""
    write_private_text(folder.marker, json.dumps({"kith": "book", "made_at": instant_text(now)}) + "\n")


def unmake_book(folder: DataFolder, key: bytes | None, lock: BookLock) -> bool:
    """Take back a book in which nothing was ever done, with all that lies beside it; whether it was one.

    ``lock`` is held by the caller and gone afterwards. BookError where another program has the book open.
    """
    with lock:
        lock.hold_alone()
        connection = driver.connect(folder.book, key, read_only=True)
        try:
            is_untouched = not connection.execute("SELECT revision FROM recording").fetchone()[0]
        except driver.DatabaseError as fault:
            raise driver.book_fault(folder.book, fault) from None
        finally:
            connection.close()
        if is_untouched:
            # The marker first: without it, a book that is cut short here is simply made anew.
            folder.marker.unlink(missing_ok=True)
            for suffix in ("", "-wal", "-shm", "-journal"):
                folder.book.with_name(folder.book.name + suffix).unlink(missing_ok=True)
    if is_untouched:
        folder.lock.unlink(missing_ok=True)
        for left in (folder.openers, folder.path):
            with suppress(OSError):  # somebody keeps something there
                left.rmdir()
    return is_untouched
