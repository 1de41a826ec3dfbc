"""Dates as people write them, without words before them."""

from __future__ import annotations

from datetime import date

import pytest

from prm.capturing.date_words import DateReader, DayWords
from prm.capturing.languages import language
from prm.capturing.tokens import tokens_of

SUNDAY = date(2026, 11, 22)


def read(text: str, code: str = "en", *, has_at: bool = False) -> DayWords | None:
    main = language(code)
    assert main is not None
    return DateReader(tokens_of(text), main, SUNDAY).date_at(main.days, 0, has_at=has_at)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14 May", "2026-05-14"),
        ("May 14th, 2025", "2025-05-14"),
        ("the 14th of May", "2026-05-14"),
        ("14.05.26", "2026-05-14"),
        ("14.5. 2025", "2025-05-14"),
        ("5/14/2026", "2026-05-14"),
        ("2026-05-14", "2026-05-14"),
        ("the 14th", "2026-11-14"),
        ("14 Nov. 2025", "2025-11-14"),
    ],
)
def test_a_date(text: str, day: str) -> None:
    words = read(text)
    assert words is not None
    assert words.reading.happened == (date.fromisoformat(day),)
    assert words.end == len(tokens_of(text))


def test_figures_that_need_a_word_before_them() -> None:
    doubtful = read("20.11")
    assert doubtful is not None
    assert doubtful.reading.happened == (date(2026, 11, 20), SUNDAY)
    assert read("2.5 km") is None
    words = read("3.12", "de", has_at=True)
    assert words is not None
    assert words.reading.coming == (date(2026, 12, 3),)


@pytest.mark.parametrize("text", ["14", "May", "24/7", "50/50", "14 chairs", "the 14th chair", "ada", ""])
def test_no_date(text: str) -> None:
    assert read(text) is None


def test_a_year_does_not_tell_the_order_of_figures() -> None:
    words = read("4/5/2026")
    assert words is not None
    assert words.reading.happened == (date(2026, 5, 4), date(2026, 4, 5))


def test_a_day_that_no_calendar_has_fixes_no_day() -> None:
    for text in ("31.11.", "2026-02-30"):
        words = read(text)
        assert words is not None
        assert words.reading.happened == ()
