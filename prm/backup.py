"""Copies of the book: made and verified, listed, thinned with age, and brought back so that bringing back can be undone."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from prm.clock import Clock
from prm.database import Database, Transaction, write_marker
from prm.errors import BookError, FileError
from prm.paths import DataFolder, make_private_file, make_private_folder
from prm.store import copy, migrate
from prm.store.locks import BookLock

ASKED = "asked"
DAILY = "daily"
BEFORE_IMPORT = "before-import"
REPLACED = "replaced"

#: How many automatic copies stay: newest of a day, of a week, of a month.
KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 12, 10, 9
#: Copies before imports: the newest stay, and imports shortly after one another share one.
KEEP_BEFORE_IMPORT = 5
IMPORTS_SHARE = timedelta(minutes=10)

ReadArchive = Callable[[Transaction, Iterable[str]], Mapping[str, int]]

_STAMP = "%Y-%m-%dT%H%M%SZ"
_OWN_NAME = re.compile(r"kith-(\d{4}-\d\d-\d\dT\d{6}Z)-([a-z-]+?)(?:-\d+)?\.db")
_MIGRATION_NAME = re.compile(r"(before-schema-\d+)-(\d{4}-\d\d-\d\dT\d{6}Z)\.db")
_ASIDE_NAME = re.compile(r"replaced-(\d{4}-\d\d-\d\dT\d{6}Z)(?:-\d+)?")
_STAGING = "restoring"
#: A book's file and what SQLite keeps beside it: they belong together and move together, the file itself first.
_SUFFIXES = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy in the folder of backups. ``reason``: asked, daily, before-import, before-schema-N, replaced."""

    path: Path
    made_at: datetime
    reason: str
    size: int


@dataclass(frozen=True, slots=True)
class Restored:
    """What ``restore`` did: rows by table, and where the book lies that was there before (None: there was none)."""

    counts: Mapping[str, int]
    aside: Path | None


def make_backup(
    database: Database, path: Path | None = None, reason: str = ASKED, tell: copy.Tell | None = None
) -> Path:
    """Make a verified copy of an open book and give its place.

    ``path`` is a file that does not exist yet, or a folder; without it the copy goes into the book's own backups. Its
    SHA-256 lies beside it. An encrypted book's copy has the same key. FileError where it cannot be written.
    """
    folder = database.folder.backups if path is None else path
    if path is not None and not path.is_dir():
        if path.exists():
            raise FileError(f"There is already a file {path}. Nothing was copied; choose another name.")
        target = path
    else:
        if path is None:
            make_private_folder(folder)
        target = _free(folder, f"kith-{database.clock.now().strftime(_STAMP)}-{reason}", ".db")
    try:
        copy.copy_book(database.folder.book, target, database.key, tell)
    except OSError as fault:
        raise FileError(
            f"The copy {target} cannot be written ({fault.strerror}). The book itself was not changed."
        ) from None
    return target


def make_daily_backup(database: Database) -> Path | None:
    """Make the day's copy unless there is one, and thin the older ones; gives the new copy or None."""
    now = database.clock.now()
    if any(now - found.made_at < timedelta(days=1) for found in _of_reason(database.folder, DAILY)):
        return None
    made = make_backup(database, reason=DAILY)
    thin_backups(database.folder, now)
    return made


def before_import(database: Database, tell: copy.Tell | None = None) -> Path | None:
    """Make a copy before an import; imports within ten minutes share one (None), and the newest five stay."""
    now = database.clock.now()
    earlier = _of_reason(database.folder, BEFORE_IMPORT)
    if any(timedelta(0) <= now - found.made_at < IMPORTS_SHARE for found in earlier):
        return None
    made = make_backup(database, reason=BEFORE_IMPORT, tell=tell)
    for old in _of_reason(database.folder, BEFORE_IMPORT)[KEEP_BEFORE_IMPORT:]:
        _remove(old.path)
    return made


def list_backups(folder: DataFolder) -> list[Backup]:
    """The copies in the book's own folder, newest first; books that a restore set aside are among them."""
    found = []
    for path in folder.backups.iterdir() if folder.backups.is_dir() else ():
        own, migration, aside = (
            _OWN_NAME.fullmatch(path.name),
            _MIGRATION_NAME.fullmatch(path.name),
            _ASIDE_NAME.fullmatch(path.name),
        )
        if own:
            found.append(_backup(path, own[1], own[2]))
        elif migration:
            found.append(_backup(path, migration[2], migration[1]))
        elif aside and (path / folder.book.name).exists():
            found.append(_backup(path / folder.book.name, aside[1], REPLACED))
    return sorted(found, key=lambda one: (one.made_at, one.path), reverse=True)


def _backup(path: Path, stamp: str, reason: str) -> Backup:
    made_at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    return Backup(path, made_at, reason, path.stat().st_size)


def _of_reason(folder: DataFolder, reason: str) -> list[Backup]:
    return [found for found in list_backups(folder) if found.reason == reason]


def thin_backups(folder: DataFolder, now: datetime) -> list[Path]:
    """Delete the daily copies that age has made superfluous; gives them. Copies that a person asked for stay."""
    daily = _of_reason(folder, DAILY)
    superfluous = superfluous_times([found.made_at for found in daily], now)
    gone = [found.path for found in daily if found.made_at in superfluous]
    for path in gone:
        _remove(path)
    return gone


def superfluous_times(times: Sequence[datetime], now: datetime) -> frozenset[datetime]:
    """Which of these times of copies need not be kept.

    All of the last 24 hours stay, then the newest of each of 12 days, then of 10 weeks, then of 9 months.
    """
    old = sorted((time for time in times if now - time >= timedelta(days=1)), reverse=True)
    kept: set[datetime] = set()
    for count, bucket in ((KEEP_DAYS, _day), (KEEP_WEEKS, _week), (KEEP_MONTHS, _month)):
        newest: dict[tuple[int, ...], datetime] = {}
        for time in old:
            if len(newest) == count and bucket(time) not in newest:
                break
            newest.setdefault(bucket(time), time)
        kept |= set(newest.values())
        old = [time for time in old if time < min(newest.values(), default=time)]
    return frozenset(time for time in times if now - time >= timedelta(days=1)) - kept


def _day(time: datetime) -> tuple[int, ...]:
    return (time.year, time.month, time.day)


def _week(time: datetime) -> tuple[int, ...]:
    return tuple(time.isocalendar()[:2])


def _month(time: datetime) -> tuple[int, ...]:
    return (time.year, time.month)


def verify_backup(path: Path, key: bytes | None) -> Mapping[str, int]:
    """Open a copy, check its hash, its structure and its schema, and give its rows by table.

    A book without a hash beside it is taken too (a raw ``.db`` file). Raises FileError or BookError where something is
    wrong; the copy is left as it is.
    """
    _refuse_no_file(path)
    _check_hash(path)
    migrate.refuse_newer(path, migrate.stored_schema(path, key))
    if copy.faults(path, key):
        raise BookError(
            f"The copy {path} is damaged and is not used; your book is as it was. Choose another one (prm backup makes"
            " one, and the folder backups has more)."
        )
    return copy.row_counts(path, key)


def _refuse_no_file(path: Path) -> None:
    try:
        with path.open("rb") as file:
            is_empty = not file.read(1)
    except (OSError, ValueError) as fault:
        raise FileError(
            f"The file {path} cannot be read ({getattr(fault, 'strerror', fault)}). Your book is as it was;"
            " choose a backup or an archive that can be read."
        ) from None
    if is_empty:
        raise FileError(f"{path} is empty and holds no book. Your book is as it was; choose another copy.")


def _check_hash(path: Path) -> None:
    beside = copy.hash_file(path)
    if not beside.exists():
        return
    stated = beside.read_bytes()[:64].decode("ascii", errors="replace")
    if stated != copy.file_hash(path):
        raise BookError(
            f"The copy {path} is not what it was when it was made (its SHA-256 differs), so it is not used;"
            " your book is as it was. Choose another copy from the folder backups."
        )


def restore(
    folder: DataFolder,
    path: Path,
    *,
    key: bytes | None = None,
    clock: Clock,
    read_archive: ReadArchive | None = None,
) -> Restored:
    """Replace the book of a folder by a backup, a raw book or (with ``read_archive``) an archive.

    Everything is read, built and verified beside the book before anything of it moves. What was there before is kept
    whole in ``backups/replaced-<time>``, so that this can itself be undone by restoring that. Raises BookError while
    anybody has the book open, and FileError or BookError where the copy is not good; the book is as it was then.
    """
    _refuse_no_file(path)
    if _is_text(path) and not is_archive(path):
        raise FileError(
            f"{path} is neither a backup nor an archive of Kith's, so nothing was changed."
            " Tables and archives of other programs come in with: prm import"
        )
    if folder.book.exists() and path.samefile(folder.book):
        raise FileError(f"{path} is the book itself. Nothing was changed; choose a copy of it.")
    folder.make()
    with BookLock(folder, "a restore") as lock:
        lock.hold_alone()
        staging = DataFolder(folder.path / _STAGING)
        _clear(staging.path)
        make_private_folder(staging.path)
        try:
            ready = staging.path / "ready.db"
            if is_archive(path):
                _build(staging, path, ready, key, clock, read_archive)
            else:
                _stage(path, ready, key)
            counts = verify_backup(ready, key)
            copy.hash_file(ready).unlink(missing_ok=True)
            aside = _swap(folder, staging, ready, counts, key, clock.now())
        finally:
            _clear(staging.path)
    return Restored(counts, aside)


def _clear(path: Path) -> None:
    """Take away what an interrupted restore left."""
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as fault:
        raise FileError(
            f"{path} is in the way of restoring and cannot be taken away ({fault.strerror}). Your book is as it was."
        ) from None


def is_archive(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


def _is_text(path: Path) -> bool:
    """Whether a file begins as text does; a book, encrypted or not, never does."""
    with path.open("rb") as file:
        lines = file.read(4096).rpartition(b"\n")[0]
    return bool(lines) and b"\0" not in lines and "\ufffd" not in lines.decode("utf-8", "replace")


def _build(
    staging: DataFolder,
    path: Path,
    ready: Path,
    key: bytes | None,
    clock: Clock,
    read_archive: ReadArchive | None,
) -> None:
    """Make the book that an archive holds."""
    if read_archive is None:
        raise FileError(f"{path} is an archive, and only backups can be restored here. Nothing was changed.")

    def fill(tx: Transaction) -> None:
        with path.open(encoding="utf-8", newline="\n") as lines:
            read_archive(tx, lines)

    with Database.open(staging.path, key, clock=clock, name="a restore") as database:
        database.write(fill)
    copy.copy_book(staging.book, ready, key)


def _stage(path: Path, ready: Path, key: bytes | None) -> None:
    """Bring a backup, or a raw book with what lies in its log, into the staging folder."""
    if not copy.hash_file(path).exists():
        migrate.refuse_newer(path, migrate.stored_schema(path, key))
        copy.copy_book(path, ready, key)
        return
    _check_hash(path)
    try:
        make_private_file(ready)
        shutil.copyfile(path, ready)
        copy.hash_file(ready).write_bytes(copy.hash_file(path).read_bytes())
        _sync(ready)
    except OSError as fault:
        raise FileError(
            f"The copy {path} cannot be brought into {ready.parent.parent} ({fault.strerror}). Your book is as it was."
        ) from None


def _swap(
    folder: DataFolder,
    staging: DataFolder,
    ready: Path,
    counts: Mapping[str, int],
    key: bytes | None,
    now: datetime,
) -> Path | None:
    """Set the old book aside, place the new one and count it; puts all back where that fails. Gives the place aside."""
    make_private_folder(folder.backups)
    aside = _free(folder.backups, f"replaced-{now.strftime(_STAMP)}", "")
    make_private_folder(aside)
    moved: list[tuple[Path, Path]] = []
    try:
        for suffix in _SUFFIXES:
            _move(folder.book.with_name(folder.book.name + suffix), aside, moved)
        for new, old in ((staging.preferences, folder.preferences), (staging.photos, folder.photos)):
            if new.exists():
                _move(old, aside, moved)
                _place(new, old, moved)
        _place(ready, folder.book, moved)
        _sync(folder.path)
        if copy.row_counts(folder.book, key) != counts:
            raise BookError("The restored book does not hold what the copy holds.")
        write_marker(folder, now)
    except (OSError, BookError) as fault:
        _put_back(moved)
        raise FileError(
            f"The copy could not be put in the place of your book ({fault}). Your book is as it was."
        ) from None
    if any(aside.iterdir()):
        return aside
    aside.rmdir()
    return None


def _move(path: Path, aside: Path, moved: list[tuple[Path, Path]]) -> None:
    if path.exists():
        _place(path, aside / path.name, moved)


def _place(source: Path, target: Path, moved: list[tuple[Path, Path]]) -> None:
    source.replace(target)
    moved.append((source, target))


def _put_back(moved: list[tuple[Path, Path]]) -> None:
    for source, target in reversed(moved):
        target.replace(source)


def _sync(path: Path) -> None:
    """Make sure that a file, or the names in a folder, are on the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows has no such call for folders
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _free(folder: Path, stem: str, ending: str) -> Path:
    """A name in the folder that nothing has yet."""
    return next(path for path in _names(folder, stem, ending) if not path.exists())


def _names(folder: Path, stem: str, ending: str) -> Iterator[Path]:
    yield folder / f"{stem}{ending}"
    number = 2
    while True:
        yield folder / f"{stem}-{number}{ending}"
        number += 1


def _remove(path: Path) -> None:
    copy.hash_file(path).unlink(missing_ok=True)
    path.unlink(missing_ok=True)
