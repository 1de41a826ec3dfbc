"""A verified copy of a book: by the backup API only, opened and counted after writing."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from prm.errors import BookError, FileError
from prm.paths import make_private_file, make_private_folder
from prm.store import driver

#: Told ``(pages done, of all)``; may raise to cancel, and there is no copy.
Tell = Callable[[int, int], None]
_PAGES_AT_ONCE = 500
_STEPS_BETWEEN_TELLING = 200_000

#: Tables whose rows are counted to verify a copy.
_COUNTED = ("contact", "interaction", "message", "note", "follow_up", "step")


def row_counts(path: Path, key: bytes | None) -> Mapping[str, int]:
    """How many rows the main tables of a book have; tables it does not have yet are left out."""
    connection = driver.connect(path, key, read_only=True)
    try:
        return _counts(connection)
    except driver.DatabaseError as fault:
        raise driver.book_fault(path, fault) from None
    finally:
        connection.close()


def _counts(connection: Any) -> dict[str, int]:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in _COUNTED
        if table in tables
    }


def faults(path: Path, key: bytes | None, tell: Tell | None = None) -> list[str]:
    """What SQLite's own checks find wrong with a book; empty when all is well. What ``tell`` raises ends it."""
    connection = driver.connect(path, key, read_only=True)
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            if tell is not None:
                tell(1, 1)
        except BaseException as stop:  # SQLite takes no exception, only that it is to end
            stopped.append(stop)
        return len(stopped)

    try:
        connection.set_progress_handler(look, _STEPS_BETWEEN_TELLING)
        found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [
            f"{row[0]} row {row[1]} points nowhere" for row in connection.execute("PRAGMA foreign_key_check")
        ]
        return found
    except driver.DatabaseError as fault:
        if stopped:
            raise stopped[0] from None
        return [str(fault)]
    finally:
        connection.close()


def file_hash(path: Path) -> str:
    """SHA-256 of a file, as hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def hash_file(copy: Path) -> Path:
    """Where a copy's SHA-256 lies."""
    return copy.with_name(copy.name + ".sha256")


def copy_book(book: Path, target: Path, key: bytes | None, tell: Tell | None = None) -> None:
    """Copy a book that may be in use to ``target``, whole or not at all, verify it and write its SHA-256 beside it.

    ``tell`` may raise to cancel; then nothing is left of the copy. Raises FileError where the copy cannot be written, BookError where it does not hold what the book holds.
    """
    part = target.with_name(target.name + ".part")
    try:
        if not target.parent.exists():
            make_private_folder(target.parent)
        part.unlink(missing_ok=True)
        make_private_file(part)
        _copy(book, part, key, tell)
        if faults(part, key, tell):
            raise BookError(
                f"The copy {target} did not come out whole and was thrown away. The book itself was not changed; try again."
            )
        digest = file_hash(part)
        part.replace(target)
        make_private_file(hash_file(target))
        hash_file(target).write_text(f"{digest}  {target.name}\n", encoding="utf-8")
    except OSError as fault:
        raise FileError(
            f"The copy {target} cannot be written ({fault.strerror}). The book itself was not changed."
        ) from None
    finally:
        for rest in (part, part.with_name(part.name + "-wal"), part.with_name(part.name + "-shm")):
            rest.unlink(missing_ok=True)


def _copy(book: Path, part: Path, key: bytes | None, tell: Tell | None) -> None:
    source = driver.connect(book, key, read_only=True)
    try:
        copy = driver.connect(part, key)
        try:
            copy.execute("PRAGMA journal_mode = DELETE")
            source.execute("BEGIN")  # what is counted is what is copied, whoever writes meanwhile
            counted = _counts(source)
            source.backup(copy, pages=_PAGES_AT_ONCE, progress=_progress(tell))
            copy.execute("PRAGMA journal_mode = DELETE")
            same = _counts(copy) == counted
        finally:
            copy.close()
    except driver.DatabaseError as fault:
        raise driver.book_fault(book, fault) from None
    finally:
        source.close()
    if not same:
        raise BookError(
            f"The copy of {book} holds less than the book and was thrown away. The book was not changed."
        )


def _progress(tell: Tell | None) -> Callable[[int, int, int], None] | None:
    """``tell`` as SQLite's backup calls it, which counts what is left."""
    if tell is None:
        return None

    def progress(_status: int, remaining: int, total: int) -> None:
        tell(total - remaining, total)

    return progress
