"""What time it is. Nothing else in Kith asks."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, tzinfo
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from prm.errors import PrmError


class Clock(Protocol):
    """Tells the instant; days follow from a zone."""

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands still until it is set: for tests and demonstrations."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def now(self) -> datetime:
        return self.instant


def clock_from_environment() -> Clock:
    """The system's clock, or the instant that ``PRM_NOW`` (ISO 8601 with an offset) fixes for demonstrations and tests."""
    text = os.environ.get("PRM_NOW", "")
    if not text:
        return SystemClock()
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise PrmError(f"PRM_NOW is no time: {text!r}. Write it like 2026-11-22T09:00:00+01:00.") from None
    if instant.tzinfo is None:
        raise PrmError(f"PRM_NOW has no offset: {text!r}. Write it like 2026-11-22T09:00:00+01:00.")
    return FixedClock(instant.astimezone(UTC))


def zone(name: str) -> tzinfo:
    """The time zone of this IANA name; UTC where the system does not know it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def day_in(instant: datetime, zone_name: str) -> date:
    """The calendar day of an instant in a zone."""
    return instant.astimezone(zone(zone_name)).date()


def local_zone_name() -> str:
    """The IANA name of this computer's zone, for a new book; ``UTC`` where it cannot be told."""
    from tzlocal import get_localzone_name  # loaded once in a book's life

    try:
        return get_localzone_name() or "UTC"
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
