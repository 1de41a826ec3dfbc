"""Column types: an instant that refuses naive values, and a day; both readable text that sorts by time."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import String
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from typing_extensions import override


def instant_text(instant: datetime) -> str:
    """An aware instant as stored: UTC, whole seconds, ``2026-11-22T08:00:00Z``. A naive one is a bug: TypeError."""
    if instant.tzinfo is None:
        raise TypeError(f"naive instant: {instant!r}")
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0")


def read_instant(text: str) -> datetime:
    """The inverse of ``instant_text``."""
    return datetime.fromisoformat(text)


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant, stored as text of fixed width."""

    impl = String
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else instant_text(value)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else read_instant(value)


class Day(TypeDecorator[date]):
    """A calendar day, stored as ``YYYY-MM-DD``."""

    impl = String
    cache_ok = True

    @override
    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if isinstance(value, datetime):
            raise TypeError(f"an instant where a day belongs: {value!r}")
        return value.isoformat()

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)
