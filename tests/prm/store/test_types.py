"""Instants and days go in and come out as they were; naive instants are refused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from prm.store.types import Day, Instant, instant_text, read_instant

DIALECT: Any = sqlite.dialect()
zones = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
instants = st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 12, 31), timezones=zones)


@given(instants)
def test_an_instant_keeps_its_second(instant: datetime) -> None:
    text = instant_text(instant)
    assert len(text) == 20
    assert read_instant(text) == instant.astimezone(UTC).replace(microsecond=0)
    assert read_instant(text).tzinfo is not None


@given(instants, instants)
def test_texts_sort_by_time(one: datetime, other: datetime) -> None:
    if abs(one - other) >= timedelta(seconds=1):
        assert (instant_text(one) < instant_text(other)) == (one < other)


def test_an_instant_as_stored() -> None:
    assert instant_text(datetime(2026, 11, 22, 9, 30, 1, 999, tzinfo=UTC)) == "2026-11-22T09:30:01Z"


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(TypeError, match="naive"):
        Instant().process_bind_param(datetime(2026, 11, 22), DIALECT)


def test_an_instant_is_no_day() -> None:
    with pytest.raises(TypeError, match="where a day belongs"):
        Day().process_bind_param(datetime(2026, 11, 22, tzinfo=UTC), DIALECT)


@given(st.dates())
def test_a_day_goes_in_and_comes_out(day: date) -> None:
    stored = Day().process_bind_param(day, DIALECT)
    assert stored == day.isoformat()
    assert Day().process_result_value(stored, DIALECT) == day


def test_nothing_stays_nothing() -> None:
    for kind in (Day(), Instant()):
        assert kind.process_bind_param(None, DIALECT) is None
        assert kind.process_result_value(None, DIALECT) is None
