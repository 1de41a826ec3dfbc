"""The archive's way back: fills an empty book with exactly what an archive holds."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from sqlalchemy.exc import IntegrityError

from prm.database import Transaction
from prm.errors import FileError
from prm.exporting.filling import READERS, Filling, Record
from prm.exporting.records import FORMAT, VERSION, FieldError
from prm.store import derived, search_index

_START_FRESH = ("circle", "book")
_MUST_BE_EMPTY = ("contact", "interaction", "invitation", "story", "source", "tag", "me", "list", "tombstone")


def read_archive_into(tx: Transaction, lines: Iterable[str]) -> dict[str, int]:
    """Fill an empty book with an archive and give how many records of each type it had.

    The restored book is the same book: uids, days, verdicts, bases, tombstones and their secret are the archive's;
    derived columns and search rows are computed anew, preferences and photos are written into ``tx.folder``. It is no
    step. Raises FileError, which names the line, where the archive is no whole archive; roll back then.
    """
    if any(tx.sql(f'SELECT 1 FROM "{table}" LIMIT 1').first() for table in _MUST_BE_EMPTY):
        raise FileError(
            "An archive is restored into an empty book only, and this one has people in it. Nothing was changed."
        )
    tx.sql("UPDATE recording SET step_id = NULL")
    for table in _START_FRESH:
        tx.sql(f'DELETE FROM "{table}"')
    filling = Filling(tx)
    counts: Counter[str] = Counter()
    numbered = _records(lines)
    header = _header(next(numbered, (1, {})))
    for number, record in numbered:
        counts[_take(filling, number, record)] += 1
    _check_whole(header, counts)
    derived.recompute_all(tx.sql)
    search_index.rebuild(tx.sql)
    filling.write_files()
    return dict(counts)


def _take(filling: Filling, number: int, record: Record) -> str:
    """Store one record and give its type."""
    kind = record.get("type")
    reader = READERS.get(kind) if isinstance(kind, str) else None
    if reader is None or not isinstance(kind, str):
        raise _fault(number, f"is of a type that this Kith does not know ({str(kind)[:40]!r})")
    try:
        reader(filling, record)
    except FieldError as fault:
        raise _fault(number, f"does not fit: its {fault}") from None
    except IntegrityError:
        raise _fault(number, "repeats another line, or contradicts itself") from None
    return kind


def _check_whole(header: Record, counts: Counter[str]) -> None:
    """Refuse an archive that has no book in it, or fewer records than its header counts."""
    if counts["book"] != 1:
        raise FileError(
            "The archive does not say which book it is of, so nothing was restored and your book is as it was;"
            " take another copy of it."
        )
    wanted = header.get("counts")
    if not isinstance(wanted, dict):
        return
    for kind, count in wanted.items():
        if count != counts[kind]:
            raise FileError(
                f"The archive is not whole: it should hold {count} records of the type {kind} and holds"
                f" {counts[kind]}. Nothing was restored and your book is as it was; take another copy of it."
            )


def _records(lines: Iterable[str]) -> Iterator[tuple[int, Record]]:
    number = 0
    try:
        for number, line in enumerate(lines, 1):
            text = line.removeprefix("\ufeff").strip()
            if text:
                yield number, _parsed(number, text)
    except UnicodeDecodeError:
        raise _fault(number + 1, "is not UTF-8") from None


def _parsed(number: int, text: str) -> Record:
    try:
        record = json.loads(text)
    except (ValueError, RecursionError):
        raise _fault(number, "is cut off or is no JSON") from None
    if not isinstance(record, dict):
        raise _fault(number, "is no record in curly brackets")
    return record


def _fault(number: int, what: str) -> FileError:
    return FileError(
        f"Line {number} of the archive {what}, so nothing was restored and your book is as it was;"
        " take another copy of the archive, or mend that line."
    )


def _header(numbered: tuple[int, Record]) -> Record:
    _, header = numbered
    if header.get("format") != FORMAT:
        raise FileError(
            "This is no archive of Kith's: its first line is not the one that every archive begins with."
            " Nothing was changed; choose a file that was made with: prm export PATH --format archive"
        )
    version = header.get("version")
    if type(version) is not int or version > VERSION:
        raise FileError(
            f"The archive was written by a newer Kith (version {version!r}; this one knows {VERSION})."
            " Nothing was changed; install the newer Kith to restore it."
        )
    return header
