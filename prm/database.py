"""The one door to a book: opens, locks and migrates it, runs each command in one transaction as one step."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import QueuePool

from prm import clock as clocks
from prm.changes import Changes
from prm.clock import Clock, day_in
from prm.errors import BookError, UsageError
from prm.paths import DataFolder
from prm.store import driver, making, migrate, steps
from prm.store.locks import BookLock
from prm.store.making import write_marker
from prm.store.transaction import Transaction, Written

__all__ = ["BOOKKEEPING", "Database", "Reader", "Transaction", "Written", "write_marker"]

_HALF_A_CHARACTER = "A text holds a broken character, so nothing was done with it. Write it again without it."

P = ParamSpec("P")
R = TypeVar("R")


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
        #: Revisions of the book that this process made since it last looked for those of others.
        self._own: set[int] = set()
        self._data_version = self._look("PRAGMA data_version")
        self._seen_revision = self._look("SELECT revision FROM recording")
        self._home_zone = self._read_home_zone()

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
            if making.is_to_be_made(folder, key):
                making.make_book(folder, key, clock.now())
            else:
                migrate.bring_up_to_date(folder, key, clock.now(), lock_for_making)
                if not folder.marker.exists():
                    write_marker(folder, clock.now())
        lock = BookLock(folder, name)
        lock.hold_shared()
        try:
            return cls(folder, key, clock, lock)
        except BaseException:
            lock.close()
            raise

    @staticmethod
    def unmake(path: Path, key: bytes | None = None) -> bool:
        """Take back a book that was made for something that came to nothing; whether nothing was ever done in it.

        BookError where another program has it open.
        """
        folder = DataFolder(path)
        return making.unmake_book(folder, key, BookLock(folder, "prm"))

    # -- the two verbs -------------------------------------------------------------------------------------------

    def write(
        self, command: Callable[Concatenate[Transaction, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Written[R]:
        """Run a command in one transaction as one undoable step; a command that changed nothing leaves no step."""

        def step(transaction: Transaction) -> Written[R]:
            first = steps.begin_step(transaction, command.__name__)
            result = command(transaction, *args, **kwargs)
            return Written(result, steps.end_step(transaction, first))

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
                "This step cannot be taken back or done again any more, because something it was about was deleted for ever"
                " or made anew since. Nothing was changed."
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

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the book alone for a while; BookError, which names who is in the way, where others have it open."""
        with self._lock.alone():
            yield

    def overwrite_deleted(self) -> None:
        """From now on, what is deleted is overwritten in the file: before a purge."""
        self._look("PRAGMA secure_delete = ON")

    def rewrite_file(self) -> None:
        """Write the file anew and empty its log, so that nothing deleted lingers in free pages, gaps or the log."""
        try:
            self._raw().execute("VACUUM")
        except driver.DatabaseError as fault:
            raise driver.book_fault(self.folder.book, fault) from fault
        if self._look("PRAGMA wal_checkpoint(TRUNCATE)"):
            raise BookError(
                "What was to go is deleted, but traces stay in the book's log until it is closed everywhere."
                " Close Kith and open it again."
            )

    # -- what others did -----------------------------------------------------------------------------------------

    def changes_of_others(self) -> Changes | None:
        """What other processes changed since the last look, or None. Call it on the writer's thread."""
        version = self._look("PRAGMA data_version")
        if version == self._data_version:
            self._seen_revision = max(self._own, default=self._seen_revision)
            self._own.clear()
            return None
        raw = self._raw()
        try:
            raw.execute("BEGIN")
            changes = steps.changes_since(raw.execute, self._seen_revision, sorted(self._own))
            seen = raw.execute("SELECT revision FROM recording").fetchone()[0]
        except driver.DatabaseError as fault:
            raise driver.book_fault(self.folder.book, fault) from fault
        finally:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
        self._data_version, self._seen_revision = version, seen
        self._own.clear()
        self._home_zone = self._read_home_zone()
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
                before = self._look("SELECT revision FROM recording")
                result = step(transaction)
                transaction.sql("UPDATE recording SET step_id = NULL WHERE step_id IS NOT NULL")
                after = self._look("SELECT revision FROM recording")
        except IntegrityError:
            raise  # a broken promise of ours, not the world's fault
        except DBAPIError as fault:
            raise driver.book_fault(self.folder.book, fault.orig or fault) from fault
        except UnicodeDecodeError as fault:
            raise driver.book_fault(self.folder.book, fault) from fault
        except UnicodeEncodeError:
            raise UsageError(_HALF_A_CHARACTER) from None
        self._own.update(range(before + 1, after + 1))
        self._home_zone = self._read_home_zone()
        return result

    def _refuse_swapped_file(self) -> None:
        if _identity(self.folder.book) != self._identity:
            raise BookError(
                f"The file {self.folder.book} was replaced or removed by another program while it was open. Nothing was"
                " written; close Kith, put the right file there (backups are in the folder backups) and start again."
            )

    def _raw(self) -> Any:
        """The writer's connection without SQLAlchemy, which would open a writing transaction to read."""
        return self._writer.connection.driver_connection

    def _look(self, statement: str) -> int:
        """The first number that a statement gives on the writer's connection, in no transaction of its own."""
        try:
            row = self._raw().execute(statement).fetchone()
        except (driver.DatabaseError, UnicodeDecodeError) as fault:
            raise driver.book_fault(self.folder.book, fault) from fault
        return int(row[0])

    def _read_home_zone(self) -> str:
        try:
            row = self._raw().execute("SELECT value FROM book WHERE name = 'home_zone'").fetchone()
        except (driver.DatabaseError, UnicodeDecodeError) as fault:
            raise driver.book_fault(self.folder.book, fault) from fault
        return "UTC" if row is None else str(row[0])

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
        except UnicodeDecodeError as fault:
            raise driver.book_fault(self._database.folder.book, fault) from fault
        except UnicodeEncodeError:
            raise UsageError(_HALF_A_CHARACTER) from None

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


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        stat = os.stat(path)  # noqa: PTH116 - one system call before every write
    except FileNotFoundError:
        return None
    return (stat.st_dev, stat.st_ino)
