from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.facts import read_partial_date
from prm.importing.days import Order
from prm.importing.partial_days import birthday, is_no_day, partial_day


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("1990-05-14", Order.UNKNOWN, "1990-05-14"),
        ("14.05.1990", Order.UNKNOWN, "1990-05-14"),
        ("14.05.", Order.UNKNOWN, "--05-14"),
        (" --05-14", Order.UNKNOWN, "--05-14"),
        ("1604-03-15", Order.UNKNOWN, "--03-15"),
        ("May 14", Order.UNKNOWN, "--05-14"),
        ("14. Mai", Order.UNKNOWN, "--05-14"),
        ("1990", Order.UNKNOWN, "1990"),
        ("5/14", Order.UNKNOWN, "--05-14"),
        ("03/04/2024", Order.DAY_FIRST, "2024-04-03"),
        ("03/04/2024", Order.MONTH_FIRST, "2024-03-04"),
        ("03/04/2024", Order.UNKNOWN, None),
        ("3/4", Order.UNKNOWN, None),
        ("3/4", Order.DAY_FIRST, "--04-03"),
        ("31.02.", Order.UNKNOWN, None),
        ("soon", Order.DAY_FIRST, None),
    ],
)
def test_days_of_which_a_part_may_be_missing(text: str, order: Order, day: str | None) -> None:
    assert partial_day(text, order) == day


def test_the_century_of_a_birthday_is_never_made_up() -> None:
    assert birthday("5/14/55", Order.MONTH_FIRST) == "1955-05-14"
    assert birthday("14.05.12", Order.DAY_FIRST) == "--05-14"
    assert birthday("14.05.1912", Order.DAY_FIRST) == "1912-05-14"


def test_what_outlook_writes_for_no_day() -> None:
    assert all(map(is_no_day, ("0/0/00", "00.00.00", "", "  ")))
    assert not is_no_day("1/1/00")


@given(st.text(max_size=20), st.sampled_from(Order))
def test_any_text_is_a_partial_date_or_none(text: str, order: Order) -> None:
    for read in (partial_day, birthday):
        found = read(text, order)
        if found is not None:
            read_partial_date(found)
