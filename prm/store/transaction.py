"""What commands and queries work in, and what a command gives back."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, CursorResult, Executable

from prm.changes import Changes
from prm.clock import day_in
from prm.paths import DataFolder

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

    def rows(self, statement: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a statement as plain tuples, without SQLAlchemy's rows: for what is asked often or gives much."""
        result = self.sql(statement, parameters)
        try:
            found: list[tuple[Any, ...]] = result.cursor.fetchall()
        finally:
            # A cursor that an interruption left open resets its statement when it dies, in whichever thread that is: in the
            # middle of the next query of the same words, which then gives empty rows.
            result.close()
        return found

    def numbers(self, statement: str, parameters: Sequence[Any] = ()) -> array[int]:
        """The first column of every row of a statement, as whole numbers: a list of ids."""
        return array("q", [row[0] for row in self.rows(statement, parameters)])

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
