"""Bringing an older book to the newest schema: a verified copy first, then all of it or nothing.

Alembic's traps on SQLite are closed here: it runs inside our own IMMEDIATE transaction, foreign keys are off outside
of it and checked before commit, and the schema afterwards is compared with that of a new book, so that no trigger,
index or search table is lost without a word.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from prm.errors import BookError
from prm.paths import DataFolder
from prm.store import driver
from prm.store.copy import copy_book
from prm.store.locks import BookLock
from prm.store.schema import SCHEMA, schema_statements, stamp

MIGRATIONS = Path(__file__).with_name("migrations")


def stored_schema(path: Path, key: bytes | None) -> int:
    """The schema number of a book, with not a byte of it written."""
    number = driver.header_schema(path)
    if number is not None and number > SCHEMA:
        return number
    connection = driver.connect(path, key, read_only=True)
    try:
        if connection.execute("PRAGMA application_id").fetchone()[0] != driver.APPLICATION_ID:
            raise BookError(f"{path} is a database, but no book of Kith's. It was left as it is.")
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    except driver.DatabaseError as fault:
        raise driver.book_fault(path, fault) from None
    finally:
        connection.close()


def refuse_newer(path: Path, number: int) -> None:
    """Refuse a book that a newer Kith has written."""
    if number > SCHEMA:
        raise BookError(
            f"The book {path} was written by a newer Kith (schema {number}; this one knows {SCHEMA})."
            " It was left untouched; install the newer Kith to open it."
        )


def bring_up_to_date(folder: DataFolder, key: bytes | None, now: datetime, lock: BookLock) -> None:
    """Migrate a book where it is older; refuse it where it is newer. ``lock`` is held shared and taken alone to migrate."""
    number = stored_schema(folder.book, key)
    refuse_newer(folder.book, number)
    if number == SCHEMA:
        return
    lock.hold_alone()
    stamp_text = now.strftime("%Y-%m-%dT%H%M%SZ")
    copy_book(folder.book, folder.backups / f"before-schema-{SCHEMA}-{stamp_text}.db", key)
    upgrade(folder.book, key)
    lock.hold_shared()


def upgrade(path: Path, key: bytes | None, *, to: str = "head") -> None:
    """Run the migrations in one transaction; the book is wholly old or wholly new afterwards."""
    from sqlalchemy import Connection, create_engine, event
    from sqlalchemy.pool import StaticPool

    raw = driver.connect(path, key)
    raw.execute("PRAGMA foreign_keys = OFF")
    engine = create_engine("sqlite://", creator=lambda: raw, module=driver.DRIVER, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    try:
        with engine.connect() as connection, connection.begin():
            _run_alembic(connection, to)
            if raw.execute("PRAGMA foreign_key_check").fetchall():
                raise BookError(f"The upgrade of {path} would have lost references and was taken back.")
            if to == "head":
                _compare(raw)
                stamp(raw.execute, SCHEMA)
    finally:
        engine.dispose()
        raw.close()


def _run_alembic(connection: Any, to: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def schema_of(raw: Any) -> dict[str, str]:
    """The statements of a book's tables, indices and triggers by name, white space folded."""
    rows = raw.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE '%_search_%' AND name <> 'alembic_version'"
    ).fetchall()
    return {name: " ".join(sql.split()) for name, sql in rows}


def newest_schema() -> dict[str, str]:
    """The same of a new book."""
    raw = driver.DRIVER.connect(":memory:")
    try:
        for statement in schema_statements():
            raw.execute(statement)
        return schema_of(raw)
    finally:
        raw.close()


def _compare(raw: Any) -> None:
    have, want = schema_of(raw), newest_schema()
    if have != want:
        different = sorted(name for name in have.keys() | want.keys() if have.get(name) != want.get(name))
        raise RuntimeError(f"migrated schema differs in {', '.join(different)}")
