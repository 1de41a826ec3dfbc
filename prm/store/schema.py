"""Making a new book and telling which schema one has."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from prm.store.derived import Sql
from prm.store.driver import APPLICATION_ID
from prm.store.search_index import SEARCH_TABLES
from prm.store.tables import Row
from prm.store.triggers import trigger_statements
from prm.store.types import instant_text
from prm.uids import new_uid
from prm.words import DEFAULT_CIRCLES

#: The number of the newest schema, kept in ``user_version`` and as Alembic's revision ``0001``.
SCHEMA = 1


def revision_name(schema: int) -> str:
    """Alembic's name of a schema number."""
    return f"{schema:04d}"


def schema_statements() -> list[str]:
    """The statements that make the newest schema from nothing, in order."""
    dialect = sqlite.dialect()
    statements = []
    for table in Row.metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        statements.extend(
            str(CreateIndex(index).compile(dialect=dialect)).strip()
            for index in sorted(table.indexes, key=_index_name)
        )
    statements.extend(SEARCH_TABLES.values())
    statements.extend(trigger_statements().values())
    return statements


def _index_name(index: Any) -> str:
    return str(index.name)


def first_rows(now: datetime, home_zone: str) -> list[tuple[str, Sequence[Any]]]:
    """The rows every new book starts with."""
    book = {
        "uid": new_uid(now),
        "home_zone": home_zone,
        "made_at": instant_text(now),
        "secret": secrets.token_hex(32),
    }
    rows: list[tuple[str, Sequence[Any]]] = [
        ("INSERT INTO recording(id, step_id, revision) VALUES (1, NULL, 0)", ()),
        *[("INSERT INTO book(name, value) VALUES (?, ?)", item) for item in book.items()],
    ]
    for place, circle in enumerate(DEFAULT_CIRCLES, 1):
        rows.append(
            (
                "INSERT INTO circle(uid, name, cadence_days, position) VALUES (?, ?, ?, ?)",
                (new_uid(now), circle.name, circle.cadence_days, place),
            )
        )
    return rows


def make_book(sql: Sql, now: datetime, home_zone: str) -> None:
    """Make an empty book inside the caller's transaction."""
    for statement in schema_statements():
        sql(statement, ())
    for statement, parameters in first_rows(now, home_zone):
        sql(statement, parameters)
    stamp(sql, SCHEMA)


def stamp(sql: Sql, schema: int) -> None:
    """Write the schema's number where Alembic and the file's header keep it."""
    sql("CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)", ())
    sql("DELETE FROM alembic_version", ())
    sql("INSERT INTO alembic_version(version_num) VALUES (?)", (revision_name(schema),))
    sql(f"PRAGMA user_version = {schema}", ())
    sql(f"PRAGMA application_id = {APPLICATION_ID}", ())
