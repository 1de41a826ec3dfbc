"""The base of all row classes and what a table says of itself: is it in history, whose is a row."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase, MappedColumn, mapped_column

from prm.store.types import Day, Instant

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(DeclarativeBase):
    """A stored record. Rows never leave prm; frozen dataclasses do."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: Instant, date: Day}


#: Table arguments of a table that history follows: ids are never used twice, so that undo can bring a row back.
HISTORY: dict[str, Any] = {"sqlite_autoincrement": True, "info": {"history": True}}
#: Table arguments of bookkeeping that is no step.
BOOKKEEPING: dict[str, Any] = {"sqlite_autoincrement": True, "info": {"history": False}}


def derived(*args: Any, **kwargs: Any) -> MappedColumn[Any]:
    """A column that is computed from others: never in history, recomputed after every command."""
    return mapped_column(*args, info={"derived": True}, **kwargs)
