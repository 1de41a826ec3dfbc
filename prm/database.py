"""The one door to a book: opens, locks and migrates it, runs each command in one transaction as one step."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import Connection, CursorResult, Engine, Executable, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import QueuePool

from prm import clock as clocks
from prm.changes import Changes
from prm.clock import Clock, day_in, local_zone_name
from prm.errors import BookError
from prm.paths import DataFolder, make_private_file, write_private_text
from prm.store import driver, migrate, schema, settle
from prm.store.locks import BookLock
from prm.store.types import instant_text

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(slots=True)
class Transaction:
    """What commands and queries work in: one connection, one instant, one home zone.

    Commands flush, never commit; they finish or raise. ``sql`` runs a statement on the driver with positional
    parameters (fast, cached); ``execute`` runs a SQLAlchemy statement.
    """

    connection: Connection
    now: datetime
    home_zone: str
    step_id: int | None = None
    folder: DataFolder | None = None
    notes: dict[str, Any] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """Today in the book's home zone."""
        return day_in(self.now, self.home_zone)

    def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        """Run a SQLAlchemy statement."""
        return self.connection.execute(statement, parameters)

    def sql(self, statement: str, parameters: Sequence[Any] = ()) -> Any:
        """Run one statement on the driver; parameters are stored values (days and instants as text).

        Gives SQLAlchemy's cursor result: iterate it, or ask ``fetchall``, ``first``, ``scalar``, ``rowcount``.
        """
        return self.connection.exec_driver_sql(statement, tuple(parameters))

    def many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each row of stored values."""
        listed = rows if isinstance(rows, list) else list(rows)
        if listed:
            self.connection.exec_driver_sql(statement, listed)

    def insert(self, table: str, **values: Any) -> int:
        """Insert one row of stored values and give its id."""
        columns = ", ".join(f'"{column}"' for column in values)
        marks = ", ".join("?" * len(values))
        row = self.sql(f'INSERT INTO "{table}"({columns}) VALUES ({marks})', tuple(values.values()))
        return int(row.lastrowid or 0)


@dataclass(frozen=True, slots=True)
class Written(Generic[R]):
    """What a command gave and what it changed."""

    result: R
    changes: Changes


class Database:
    """An open book. ``write`` and ``read`` are the only ways in; close it when done."""

    def __init__(self, folder: DataFolder, key: bytes | None, clock: Clock, lock: BookLock) -> None:
        self.folder = folder
        self._key = key
        self._clock = clock
        self._lock = lock
        self._writer_engine = self._engine(read_only=False)
        self._reader_engine = self._engine(read_only=True)
        self._identity = _identity(folder.book)
        self._writer = self._writer_engine.connect()
        self._seen_revision = self._revision(self._writer)
        self._data_version = self._read_data_version()
        self._home_zone = self._read_fact("home_zone") or "UTC"

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes | None = None,
        *,
        clock: Clock | None = None,
        create: bool = True,
        name: str = "prm",
    ) -> Database:
        """Open the book of a data folder, making it where there is none yet.

        ``key`` is the raw 32-byte key of an encrypted book; ``name`` is what other programs call this opener. Raises
        BookError, and leaves every byte as it was, where the book is damaged, newer, missing or in use.
        """
        folder = DataFolder(path)
        clock = clock or clocks.clock_from_environment()
        if not create and not folder.book.exists() and not folder.marker.exists():
            raise BookError(f"There is no book in {path}. Start Kith once, or import a file, to make one.")
        folder.make()
        with BookLock(folder, name) as lock_for_making:
            lock_for_making.hold_shared()
            if not folder.book.exists() or folder.book.stat().st_size == 0:
                _make(folder, key, clock)
            else:
                migrate.bring_up_to_date(folder, key, clock.now(), lock_for_making)
        lock = BookLock(folder, name)
        lock.hold_shared()
        try:
            return cls(folder, key, clock, lock)
        except BaseException:
            lock.close()
            raise

    # -- the two verbs -------------------------------------------------------------------------------------------

    def write(
        self, command: Callable[Concatenate[Transaction, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Written[R]:
        """Run a command in one transaction as one undoable step; a command that changed nothing leaves no step."""

        def step(transaction: Transaction) -> Written[R]:
            connection = transaction.connection
            first = _begin_step(transaction, command.__name__)
            result = command(transaction, *args, **kwargs)
            return Written(result, _end_step(connection, transaction.step_id or 0, first))

        return self._in_transaction(step)

    def replay(
        self, command: Callable[Concatenate[Transaction, P], Written[R]], *args: P.args, **kwargs: P.kwargs
    ) -> Written[R]:
        """Run undo or redo: triggers stay off and the command itself says what it changed."""

        def step(transaction: Transaction) -> Written[R]:
            return command(transaction, *args, **kwargs)

        try:
            return self._in_transaction(step)
        except IntegrityError:
            raise BookError(
                "This step cannot be taken back or done again any more, because somebody or something it was about was"
                " deleted for ever. Nothing was changed."
            ) from None

    def bookkeep(
        self, command: Callable[Concatenate[Transaction, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run a command that is no step. The closed list: BOOKKEEPING."""
        if command.__name__ not in BOOKKEEPING:
            raise ValueError(f"{command.__name__} is no bookkeeping")

        def step(transaction: Transaction) -> R:
            return command(transaction, *args, **kwargs)

        return self._in_transaction(step)

    def read(self, query: Callable[Concatenate[Transaction, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run a query on one consistent state of the book."""
        with self.reader() as reader:
            return reader.read(query, *args, **kwargs)

    def reader(self) -> Reader:
        """A reading connection of one's own, for a thread that reads again and again."""
        return Reader(self, self._reader_engine.connect())

    def overwrite_deleted(self) -> None:
        """From now on, what is deleted is overwritten in the file: before a purge."""
        self._writer.exec_driver_sql("PRAGMA secure_delete = ON")
        self._writer.rollback()

    def fold_log(self) -> None:
        """Fold the write-ahead log into the file and empty it, so that nothing deleted lingers there."""
        self._writer.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        self._writer.rollback()

    # -- what others did -----------------------------------------------------------------------------------------

    def changes_of_others(self) -> Changes | None:
        """What other processes changed since the last look, or None. Call it on the writer's thread."""
        version = self._read_data_version()
        if version == self._data_version:
            return None
        self._data_version = version
        sql = _sql_of(self._writer)
        rows = sql(
            "SELECT id, first_change, last_change FROM step WHERE revision > ? ORDER BY revision",
            (self._seen_revision,),
        ).fetchall()
        self._seen_revision = self._revision(self._writer)
        self._writer.rollback()
        if not rows:
            return None
        touched = settle.Touched()
        for row in rows:
            _add_touched(touched, settle.read_touched(sql, row.first_change, row.last_change))
        changes = settle.as_changes(sql, rows[-1].id, touched)
        self._writer.rollback()
        return changes

    @property
    def home_zone(self) -> str:
        """The book's home zone (IANA name)."""
        return self._home_zone

    @property
    def today(self) -> date:
        """Today in the book's home zone."""
        return day_in(self._clock.now(), self._home_zone)

    @property
    def clock(self) -> Clock:
        return self._clock

    @property
    def key(self) -> bytes | None:
        """The key the book was opened with."""
        return self._key

    def close(self) -> None:
        """Close all connections and let go of the lock."""
        self._writer.close()
        self._writer_engine.dispose()
        self._reader_engine.dispose()
        self._lock.close()

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- inside --------------------------------------------------------------------------------------------------

    def _engine(self, *, read_only: bool) -> Engine:
        def connect() -> Any:
            return driver.connect(self.folder.book, self._key, read_only=read_only)

        engine = create_engine(
            "sqlite://",
            creator=connect,
            module=driver.DRIVER,
            poolclass=QueuePool,
            pool_size=1 if not read_only else 3,
            max_overflow=0 if not read_only else 5,
            pool_reset_on_return=None,
        )
        begin = "BEGIN DEFERRED" if read_only else "BEGIN IMMEDIATE"

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        return engine

    def _in_transaction(self, step: Callable[[Transaction], R]) -> R:
        self._refuse_swapped_file()
        connection = self._writer
        try:
            with connection.begin():
                transaction = Transaction(connection, self._clock.now(), self._home_zone, folder=self.folder)
                result = step(transaction)
                _sql_of(connection)("UPDATE recording SET step_id = NULL WHERE step_id IS NOT NULL", ())
        except IntegrityError:
            raise  # a broken promise of ours, not the world's fault
        except DBAPIError as fault:
            raise driver.book_fault(self.folder.book, fault.orig or fault) from fault
        self._data_version = self._read_data_version()
        self._seen_revision = self._revision(connection)
        connection.rollback()
        self._home_zone = self._read_fact("home_zone") or "UTC"
        return result

    def _refuse_swapped_file(self) -> None:
        if _identity(self.folder.book) != self._identity:
            raise BookError(
                f"The file {self.folder.book} was replaced or removed by another program while it was open. Nothing was"
                " written; close Kith, put the right file there (backups are in the folder backups) and start again."
            )

    def _read_data_version(self) -> int:
        value = self._writer.exec_driver_sql("PRAGMA data_version").scalar_one()
        self._writer.rollback()
        return int(value)

    def _revision(self, connection: Connection) -> int:
        return int(connection.exec_driver_sql("SELECT revision FROM recording").scalar_one())

    def _read_fact(self, name: str) -> str | None:
        row = self._writer.exec_driver_sql("SELECT value FROM book WHERE name = ?", (name,)).first()
        self._writer.rollback()
        return None if row is None else str(row[0])

    def reading(self, connection: Connection) -> Transaction:
        """A transaction for queries on this connection (used by Reader)."""
        return Transaction(connection, self._clock.now(), self._home_zone, folder=self.folder)


class Reader:
    """A reading connection of one's own. ``interrupt`` may be called from any thread and ends a running query."""

    def __init__(self, database: Database, connection: Connection) -> None:
        self._database = database
        self._connection = connection

    def read(self, query: Callable[Concatenate[Transaction, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run a query on one consistent state of the book."""
        try:
            with self._connection.begin():
                return query(self._database.reading(self._connection), *args, **kwargs)
        except DBAPIError as fault:
            raise driver.book_fault(self._database.folder.book, fault.orig or fault) from fault

    def interrupt(self) -> None:
        """End the query that runs on this connection; it raises BookError there."""
        raw = self._connection.connection.driver_connection
        if raw is not None:
            raw.interrupt()

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


#: Writes that are no step: a reminder was shown, the trash was emptied by age, old steps were forgotten, …
BOOKKEEPING = frozenset({"forget_old_steps", "note_shown", "purge_old_trash", "recompute_book"})


def _sql_of(connection: Connection) -> Callable[[str, Sequence[Any]], Any]:
    def sql(statement: str, parameters: Sequence[Any]) -> Any:
        return connection.exec_driver_sql(statement, tuple(parameters))

    return sql


def _begin_step(transaction: Transaction, verb: str) -> int:
    """Open a step; gives the id that its first change will have."""
    sql = _sql_of(transaction.connection)
    last = sql("SELECT seq FROM sqlite_sequence WHERE name = 'change'", ()).scalar()
    first = int(last or 0) + 1
    revision = int(sql("SELECT revision FROM recording", ()).scalar_one()) + 1
    row = sql(
        "INSERT INTO step(verb, at, first_change, last_change, revision, discarded) VALUES (?, ?, ?, ?, ?, 0)",
        (verb, instant_text(transaction.now), first, first - 1, revision),
    )
    transaction.step_id = int(row.lastrowid or 0)
    sql("UPDATE recording SET step_id = ?", (transaction.step_id,))
    return first


def _end_step(connection: Connection, step_id: int, first: int) -> Changes:
    """Close a step: settle what depends on it; drop it where nothing changed."""
    sql = _sql_of(connection)
    sql("UPDATE recording SET step_id = NULL", ())
    last = int(sql("SELECT seq FROM sqlite_sequence WHERE name = 'change'", ()).scalar() or 0)
    if last < first:
        sql("DELETE FROM step WHERE id = ?", (step_id,))
        return Changes()
    touched = settle.read_touched(sql, first, last)
    settle.settle(sql, touched)
    sql("UPDATE step SET last_change = ? WHERE id = ?", (last, step_id))
    sql("UPDATE step SET discarded = 1 WHERE undone_at IS NOT NULL AND discarded = 0", ())
    sql("UPDATE recording SET revision = revision + 1", ())
    return settle.as_changes(sql, step_id, touched)


def _add_touched(into: settle.Touched, more: settle.Touched) -> None:
    for key, rows in more.rows.items():
        into.rows.setdefault(key, []).extend(rows)
    for table, contacts in more.contacts.items():
        into.contacts.setdefault(table, set()).update(contacts)
    into.interactions |= more.interactions


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        stat = os.stat(path)  # noqa: PTH116 - one system call before every write
    except FileNotFoundError:
        return None
    return (stat.st_dev, stat.st_ino)


def _make(folder: DataFolder, key: bytes | None, clock: Clock) -> None:
    """Make a new book, unless a marker says that one was here."""
    if folder.marker.exists():
        state = "is empty" if folder.book.exists() else "is gone"
        raise BookError(
            f"There was a book in {folder.path}, and its file {folder.book.name} {state}. Nothing was changed;"
            f" bring back the newest backup from {folder.backups} with: prm restore PATH"
        )
    make_private_file(folder.book)
    connection = driver.connect(folder.book, key)

    def sql(statement: str, parameters: Sequence[Any]) -> Any:
        return connection.execute(statement, parameters)

    try:
        connection.execute("BEGIN IMMEDIATE")
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            schema.make_book(sql, clock.now(), local_zone_name())
        connection.execute("COMMIT")
    finally:
        connection.close()
    write_marker(folder, clock.now())


def write_marker(folder: DataFolder, now: datetime) -> None:
    """Note beside the book that it exists."""
    write_private_text(folder.marker, json.dumps({"kith": "book", "made_at": instant_text(now)}) + "\n")
