from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.importing.days import Order, is_ambiguous, order_of, read_day, read_instant, read_wall_time


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("08 Feb 2026", date(2026, 2, 8)),
        ("5 Mar 2024", date(2024, 3, 5)),
        ("1/31/17, 9:05 AM", date(2017, 1, 31)),
        ("1/31/17, 9:05\u202fAM", date(2017, 1, 31)),
        ("12/31/2018", date(2018, 12, 31)),
        ("2024-03-05", date(2024, 3, 5)),
        ("2024/03/05 10:00:00 UTC", date(2024, 3, 5)),
        ("3-Jan-19", date(2019, 1, 3)),
        ("15-Mar-24", date(2024, 3, 15)),
        ("05 mars 2024", date(2024, 3, 5)),
        ("22 nov. 2022", date(2022, 11, 22)),
        ("03 févr. 2021", date(2021, 2, 3)),
        ("03 fe\u0301vr. 2021", date(2021, 2, 3)),
        ("14 Dez 2020", date(2020, 12, 14)),
        ("3. März 2020", date(2020, 3, 3)),
        ("5 de marzo de 2024", date(2024, 3, 5)),
        ("14 ott 2020", date(2020, 10, 14)),
        ("14 out 2020", date(2020, 10, 14)),
        ("14 mrt 2020", date(2020, 3, 14)),
        ("March 15, 2016, 02:05 PM", date(2016, 3, 15)),
        ("07.06.2022", date(2022, 6, 7)),
        ("29 Feb 2024", date(2024, 2, 29)),
        ("01 Jan 68", date(2068, 1, 1)),
        ("01 Jan 69", date(1969, 1, 1)),
        ("01 Jan 23", date(2023, 1, 1)),
    ],
)
def test_days_of_every_era(text: str, day: date) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Yesterday",
        "29 Feb 2023",
        "31 Foo 2020",
        "2024-13-01",
        "0/0/00",
        "13/13/2020",
        "45123",
        "x" * 1000,
        "1 2 3",
        "12:30",
        "00 Jan 2020",
        "2020",
        "1/31/17, 19:05 PM",
        "1/31/17, 0:05 AM",
        "2020-01-01 25:00",
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text) is None


def test_a_column_decides_the_order_and_a_row_never() -> None:
    assert order_of(["03/04/2024", "12/31/2018", "2020-01-01"]) is Order.MONTH_FIRST
    assert order_of(["03/04/2024", "31/12/2018"]) is Order.DAY_FIRST
    assert order_of(["03/04/2024", "25.12.2018"]) is Order.UNKNOWN
    assert order_of(["13/04/2024", "14/04/2024", "04/15/2024"]) is Order.DAY_FIRST
    assert read_day("03/04/2024", Order.DAY_FIRST) == date(2024, 4, 3)
    assert read_day("03/04/2024", Order.MONTH_FIRST) == date(2024, 3, 4)
    assert read_day("04/15/2024", Order.DAY_FIRST) is None


def test_ambiguous_is_what_has_two_readings() -> None:
    assert is_ambiguous("03/04/2024")
    assert not any(map(is_ambiguous, ("03/03/2024", "13/04/2024", "03.04.2024", "2024-03-04", "x")))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-02-01 08:00:00 UTC", datetime(2026, 2, 1, 8, tzinfo=UTC)),
        ("2026-02-01 08:00:00", datetime(2026, 2, 1, 8, tzinfo=UTC)),
        ("2019-11-06T02:08:20", datetime(2019, 11, 6, 2, 8, 20, tzinfo=UTC)),
        ("2019-11-06T02:08:20Z", datetime(2019, 11, 6, 2, 8, 20, tzinfo=UTC)),
        ("2026-02-01T08:00:00+01:00", datetime(2026, 2, 1, 7, tzinfo=UTC)),
        ("2026-02-01T08:00:00.123Z", datetime(2026, 2, 1, 8, tzinfo=UTC)),
        ("March 15, 2016, 02:05 PM", datetime(2016, 3, 15, 14, 5, tzinfo=UTC)),
        ("2/1/2026 8:00", datetime(2026, 2, 1, 8, tzinfo=UTC)),
    ],
)
def test_instants_of_every_era(text: str, at: datetime) -> None:
    found = read_instant(text)
    assert found == at
    assert found is not None
    assert found.utcoffset() == UTC.utcoffset(None)


@pytest.mark.parametrize(
    "text", ["", "2026-02-30 08:00:00 UTC", "2026-02-01 08:00:00 CET", "0001-01-01T00:00:00+23:00"]
)
def test_what_is_no_instant_is_none(text: str) -> None:
    assert read_instant(text) is None


def test_wall_time_has_no_zone() -> None:
    assert read_wall_time("11/20/26, 12:05 AM") == datetime(2026, 11, 20, 0, 5)
    assert read_wall_time("1/2/26, 9:41 AM") == datetime(2026, 1, 2, 9, 41)
    assert read_wall_time("1/2/26, 12:41 PM") == datetime(2026, 1, 2, 12, 41)


@given(st.dates())
def test_every_day_comes_back(day: date) -> None:
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    assert read_day(f"{day.day:02} {months[day.month - 1]} {day.year:04}") == day
    assert read_day(day.isoformat()) == day
    assert read_day(f"{day.day}/{day.month}/{day.year:04}", Order.DAY_FIRST) == day


@given(st.text(max_size=80))
def test_any_text_is_a_time_or_none(text: str) -> None:
    assert read_day(text) is None or isinstance(read_day(text), date)
    assert read_instant(text) is None or isinstance(read_instant(text), datetime)
