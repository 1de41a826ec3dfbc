"""Days and counts as people say them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from ui.formatting import (
    day_text,
    exact_day_text,
    messages_text,
    number_text,
    people_text,
    plural,
    relative_text,
    span_text,
)

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (TODAY, "Today"),
        (date(2026, 11, 21), "Yesterday"),
        (date(2026, 11, 23), "Tomorrow"),
        (date(2026, 11, 19), "Thursday"),
        (date(2026, 11, 16), "Monday"),
        (date(2026, 11, 15), "15 Nov"),
        (date(2026, 11, 28), "Saturday"),
        (date(2026, 11, 29), "29 Nov"),
        (date(2026, 8, 19), "19 Aug"),
        (date(2025, 11, 23), "23 Nov"),
        (date(2025, 11, 22), "Nov 2025"),
        (date(2024, 11, 3), "Nov 2024"),
        (date(2028, 2, 29), "Feb 2028"),
    ],
)
def test_days(day: date, text: str) -> None:
    assert day_text(day, TODAY) == text


@given(st.dates(date(1, 1, 1), date(9998, 12, 31)))
def test_every_day_has_words(day: date) -> None:
    assert day_text(day, TODAY)
    assert relative_text(day, TODAY)
    assert exact_day_text(day)


@given(st.integers(-364, 364), st.integers(-364, 364))
def test_two_days_of_a_year_never_sound_alike(one: int, other: int) -> None:
    first, second = TODAY + timedelta(one), TODAY + timedelta(other)
    is_past_alike = (one <= 0) == (other <= 0)
    if one != other and is_past_alike:
        assert day_text(first, TODAY) != day_text(second, TODAY)


def test_exact_days_name_everything() -> None:
    text = exact_day_text(date(2026, 8, 19))
    assert all(part in text for part in ("Wednesday", "19", "August", "2026"))


def test_days_speak_the_language_of_the_locale() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert day_text(date(2026, 11, 19), TODAY) == "Donnerstag"
    assert number_text(2041) == "2.041"


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2026, 8, 17), date(2026, 8, 19), "17 to 19 Aug"),
        (date(2026, 8, 14), date(2026, 9, 3), "14 Aug to 3 Sep"),
        (date(2026, 8, 19), date(2026, 8, 19), "19 Aug"),
        (date(2021, 3, 1), date(2025, 4, 1), "2021 to 2025"),
        (date(2024, 3, 1), date(2024, 3, 9), "Mar 2024"),
        (date(2024, 3, 1), date(2024, 5, 9), "Mar 2024 to May 2024"),
        (date(2025, 3, 1), date(2026, 5, 9), "2025 to 2026"),
    ],
)
def test_spans(first: date, last: date, text: str) -> None:
    assert span_text(first, last, TODAY) == text


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (3, "in 3 days"),
        (-3, "3 days ago"),
        (13, "in 13 days"),
        (14, "in 2 weeks"),
        (-21, "3 weeks ago"),
        (61, "in 2 months"),
        (-120, "4 months ago"),
    ],
)
def test_distances(days: int, text: str) -> None:
    assert relative_text(TODAY + timedelta(days), TODAY) == text


def test_counts() -> None:
    assert people_text(1) == "1 person"
    assert people_text(0) == "0 people"
    assert people_text(2041) == "2,041 people"
    assert messages_text(11) == "11 messages"
    assert plural("%Ln day", "%Ln days", 1) == "1 day"
