"""Identifiers sort by when they were made and are never the same."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

from prm.uids import new_uid

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def test_a_uid_is_a_uuid_of_version_7_and_holds_its_millisecond() -> None:
    found = uuid.UUID(new_uid(NOW))
    assert (found.version, found.variant) == (7, uuid.RFC_4122)
    assert found.int >> 80 == int(NOW.timestamp() * 1000)


def test_later_uids_sort_later() -> None:
    uids = [new_uid(NOW + timedelta(milliseconds=n)) for n in range(200)]
    assert uids == sorted(uids)


def test_uids_of_one_instant_differ() -> None:
    assert len({new_uid(NOW) for _ in range(2_000)}) == 2_000
