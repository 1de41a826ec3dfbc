"""What leaves the book: own CSV, vCard, calendar, archive and Markdown, each file whole or not at all.

To add an export format: one file in this folder with a function that writes a book to an open text file and gives the
counts, one ``ExportFormat`` in ``FORMATS``, and a test beside those of the others.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from prm import backup
from prm.clock import Clock
from prm.database import Database, Transaction
from prm.errors import FileError, UsageError
from prm.exporting.archive import book_hash, write_archive
from prm.exporting.csv_files import CONTACTS, FOLLOW_UPS, TABLES, write_csv
from prm.exporting.ics import write_calendar
from prm.exporting.markdown import write_markdown
from prm.exporting.restore_archive import read_archive_into
from prm.exporting.vcard import write_vcards
from prm.paths import DataFolder, make_private_file

__all__ = ["FORMATS", "ExportFormat", "book_hash", "export", "read_archive_into", "restore", "write_archive"]

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A way out. ``what`` are the tables it can write, the first of them by itself; none: it writes the whole book.

    ``write`` takes the open file, the table, whether it is for programs, and the people (None is everybody).
    """

    name: str
    write: Callable[[Transaction, TextIO, str, bool, Sequence[int] | None], Counts]
    what: tuple[str, ...] = ()
    encoding: str = "utf-8"
    newline: str = ""
    takes_people: bool = False


FORMATS = {
    found.name: found
    for found in (
        ExportFormat(
            "csv",
            lambda tx, file, what, exact, people: write_csv(tx, file, what, exact=exact, people=people),
            tuple(TABLES),
            encoding="utf-8-sig",
            takes_people=True,
        ),
        ExportFormat(
            "vcard",
            lambda tx, file, _what, _exact, people: write_vcards(tx, file, people),
            (CONTACTS,),
            takes_people=True,
        ),
        ExportFormat("ics", lambda tx, file, _what, _exact, _all: write_calendar(tx, file), (FOLLOW_UPS,)),
        ExportFormat("archive", lambda tx, file, _what, _exact, _all: write_archive(tx, file), newline="\n"),
        ExportFormat(
            "markdown",
            lambda tx, file, _what, _exact, people: write_markdown(tx, file, people),
            (CONTACTS,),
            takes_people=True,
        ),
    )
}


def export(
    database: Database,
    path: Path,
    *,
    format: str = "csv",  # noqa: A002 - the command line's word
    what: str | None = None,
    exact: bool = False,
    people: Sequence[int] | None = None,
) -> dict[str, Any]:
    """Write the book, or a part of it, to a file that only its owner can read.

    ``people`` are the only ones whose contacts are written, in their order; None is everybody who is not in the trash.

    Gives ``{"path", "format", "what", "counts": {kind: records}}``. A file that is there is replaced when the new one is
    whole, never before. ``exact`` writes a CSV for programs, not for spreadsheets. Raises UsageError for a format or
    table that does not exist and FileError where the file cannot be written.
    """
    known = FORMATS.get(format)
    if known is None:
        raise UsageError(f"There is no format {format!r} to export; there are {', '.join(FORMATS)}.")
    wanted = what or (known.what[0] if known.what else "")
    if wanted and wanted not in known.what:
        can = " and ".join(known.what) or "the whole book only"
        raise UsageError(f"The format {format} cannot hold {wanted!r}; it holds {can}. Nothing was written.")
    if people is not None and (not known.takes_people or wanted != CONTACTS):
        raise UsageError(
            f"The format {format} cannot hold {wanted!r} of some people only. Nothing was written."
        )
    if "\0" in str(path) or path.resolve() in _own_files(database.folder):
        raise FileError(
            "The book itself lies there, or no file can have that name. Nothing was written; choose another place."
        )
    if path.is_dir():
        raise FileError(f"{path} is a folder. Nothing was written; give the name of a file in it.")
    counts = _write_whole(database, path, known, wanted, exact=exact, people=people)
    return {"path": str(path), "format": format, "what": wanted, "counts": dict(counts)}


def _own_files(folder: DataFolder) -> set[Path]:
    """What an export must never replace."""
    book = folder.book.resolve()
    beside = {book.with_name(book.name + suffix) for suffix in ("-wal", "-shm", "-journal")}
    return {book, *beside, *(one.resolve() for one in (folder.marker, folder.lock, folder.preferences))}


def _write_whole(
    database: Database,
    path: Path,
    known: ExportFormat,
    what: str,
    *,
    exact: bool,
    people: Sequence[int] | None,
) -> Counts:
    part = path.with_name(f".{path.name}.part")
    try:
        make_private_file(part)
        with part.open("w", encoding=known.encoding, newline=known.newline) as file:
            counts = database.read(known.write, file, what, exact, people)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as fault:
        raise FileError(
            f"{path} cannot be written ({fault.strerror}). What was there before is as it was; choose another place or name."
        ) from None
    finally:
        _forget(part)
    return counts


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # where it could not be made there is nothing to take away


def restore(folder: DataFolder, path: Path, *, key: bytes | None = None, clock: Clock) -> backup.Restored:
    """Replace the book of a folder by a backup, a raw book or an archive (``prm.backup.restore`` with the archive's reader)."""
    return backup.restore(folder, path, key=key, clock=clock, read_archive=read_archive_into)
