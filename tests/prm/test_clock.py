"""The one clock tells instants in UTC, and days as a zone has them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
import tzlocal

from prm.clock import FixedClock, SystemClock, clock_from_environment, day_in, local_zone_name, zone
from prm.errors import PrmError


def test_the_system_clock_is_aware_and_goes_on() -> None:
    before = SystemClock().now()
    assert before.utcoffset() == timedelta(0)
    assert SystemClock().now() >= before


def test_a_fixed_clock_stands_until_it_is_set() -> None:
    clock = FixedClock(datetime(2026, 11, 22, tzinfo=UTC))
    assert clock.now() == clock.now()
    clock.instant += timedelta(days=1)
    assert clock.now() == datetime(2026, 11, 23, tzinfo=UTC)


def test_the_environment_fixes_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRM_NOW", "2026-11-22T09:00:00+01:00")
    assert clock_from_environment().now() == datetime(2026, 11, 22, 8, tzinfo=UTC)


def test_without_it_the_system_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRM_NOW", "")
    assert isinstance(clock_from_environment(), SystemClock)


@pytest.mark.parametrize("text", ["soon", "2026-11-22T09:00:00", "2026-02-30T09:00:00Z"])
def test_a_time_that_is_none_is_refused_in_one_sentence(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("PRM_NOW", text)
    with pytest.raises(PrmError, match=r"PRM_NOW (has no offset|is no time)"):
        clock_from_environment()


def test_a_day_is_the_zones_day() -> None:
    evening = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert day_in(evening, "Europe/Lisbon") == date(2026, 11, 22)
    assert day_in(evening, "Asia/Tokyo") == date(2026, 11, 23)
    assert day_in(evening, "Pacific/Honolulu") == date(2026, 11, 22)


@pytest.mark.parametrize("name", ["Atlantis/Capital", "", "../etc/passwd", "\0"])
def test_an_unknown_zone_is_utc(name: str) -> None:
    assert zone(name) is UTC


@pytest.fixture
def lisbon(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Lisbon")
    tzlocal.reload_localzone()
    yield
    monkeypatch.delenv("TZ")
    tzlocal.reload_localzone()


@pytest.mark.usefixtures("lisbon")
def test_the_zone_of_a_new_book_is_the_computers() -> None:
    assert local_zone_name() == "Europe/Lisbon"
