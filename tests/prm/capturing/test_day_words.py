"""Words for days, in English and German, on Sunday 22 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from prm.capturing.date_words import DayWords
from prm.capturing.day_words import DayReader
from prm.capturing.languages import grammar_of
from prm.capturing.tokens import tokens_of

SUNDAY = date(2026, 11, 22)


def read(text: str, code: str, day_first: bool | None = None) -> DayWords | None:
    tokens = tokens_of(text)
    grammar = grammar_of(tokens, (code,))
    assert grammar is not None
    reader = DayReader(tokens, grammar, SUNDAY, day_first)
    words = reader.at(0)
    assert words is None or words.end == len(tokens), f"{text}: only {words}"
    return words


ENGLISH = {
    "today": "2026-11-22",
    "this morning": "2026-11-22",
    "last night": "2026-11-21",
    "yesterday evening": "2026-11-21",
    "the day before yesterday": "2026-11-20",
    "on thursday": "2026-11-19",
    "last friday": "2026-11-20",
    "tues": "2026-11-17",
    "saturday night": "2026-11-21",
    "3 days ago": "2026-11-19",
    "two weeks ago": "2026-11-08",
    "a fortnight ago": "2026-11-08",
    "a month ago": "2026-10-22",
    "2 hours ago": "2026-11-22",
    "14 May": "2026-05-14",
    "on May 14th": "2026-05-14",
    "the 14th of May": "2026-05-14",
    "14 May 2025": "2025-05-14",
    "May 14, 2025": "2025-05-14",
    "2026-05-14": "2026-05-14",
    "on the 14th": "2026-11-14",
    "friday, 20 Nov": "2026-11-20",
    "14.5.": "2026-05-14",
    "5/14": "2026-05-14",
    "tomorrow": "2026-11-23",
    "next friday": "2026-11-27",
    "in 3 weeks": "2026-12-13",
    "in a month": "2026-12-22",
    "friday before last": "2026-11-13",
}
GERMAN = {
    "heute früh": "2026-11-22",
    "heute frueh": "2026-11-22",
    "gestern Abend": "2026-11-21",
    "vorgestern": "2026-11-20",
    "am Donnerstag": "2026-11-19",
    "am Do": "2026-11-19",
    "am Do.": "2026-11-19",
    "letzten Montag": "2026-11-16",
    "vor drei Tagen": "2026-11-19",
    "vor 2 Wochen": "2026-11-08",
    "vor einer Woche": "2026-11-15",
    "vor einem halben Jahr": "2026-05-22",
    "am 14.5.": "2026-05-14",
    "14.05.2026": "2026-05-14",
    "am 14. Mai": "2026-05-14",
    "14. Mai 2025": "2025-05-14",
    "am 14.": "2026-11-14",
    "am 14. Nov. 2025": "2025-11-14",
    "Freitag, 20.11.": "2026-11-20",
    "morgen früh": "2026-11-23",
    "übermorgen": "2026-11-24",
    "nächsten Freitag": "2026-11-27",
    "in drei Wochen": "2026-12-13",
    "in nem Monat": "2026-12-22",
    "vorletzten Freitag": "2026-11-13",
    "Freitag in einer Woche": "2026-12-04",
    "am Morgen": "2026-11-22",
}


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [("en", *pair) for pair in ENGLISH.items()] + [("de", *pair) for pair in GERMAN.items()],
)
def test_a_plain_day(code: str, text: str, day: str) -> None:
    words = read(text, code)
    assert words is not None
    assert words.reading.happened == (date.fromisoformat(day),)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "on sunday"),
        ("en", "last week"),
        ("en", "last month"),
        ("en", "in May"),
        ("en", "recently"),
        ("en", "the other day"),
        ("en", "a few days ago"),
        ("en", "at the weekend"),
        ("en", "3 Dec"),
        ("en", "4/5"),
        ("en", "friday, 19 Nov"),
        ("de", "am Sonntag"),
        ("de", "letzte Woche"),
        ("de", "im Mai"),
        ("de", "neulich"),
        ("de", "vor ein paar Tagen"),
        ("de", "am Wochenende"),
        ("de", "am 3.12."),
        ("de", "am 31.11."),
        ("de", "diesen Freitag"),
        ("en", "20.11"),
        ("en", "on 20"),
        ("en", "on new year's eve"),
        ("de", "an Silvester"),
    ],
)
def test_a_doubtful_day_has_several_readings_or_none(code: str, text: str) -> None:
    words = read(text, code)
    assert words is not None
    assert len(words.reading.happened) != 1


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "may"),
        ("en", "sat"),
        ("en", "14"),
        ("en", "2.5 km"),
        ("en", "24/7 support"),
        ("de", "so"),
        ("de", "die"),
        ("de", "mit"),
        ("de", "Mai"),
        ("en", "chairs"),
    ],
)
def test_no_day(code: str, text: str) -> None:
    tokens = tokens_of(text)
    grammar = grammar_of(tokens, (code,))
    assert grammar is not None
    assert DayReader(tokens, grammar, SUNDAY, None).at(0) is None


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "in january", "2027-01-01"),
        ("en", "next week", "2026-11-29"),
        ("en", "next month", "2026-12-01"),
        ("en", "end of january", "2027-01-31"),
        ("en", "on friday", "2026-11-27"),
        ("en", "3 weeks", "2026-12-13"),
        ("de", "im Januar", "2027-01-01"),
        ("de", "Ende Januar", "2027-01-31"),
        ("de", "nächste Woche", "2026-11-29"),
        ("de", "am 3.12.", "2026-12-03"),
        ("de", "Ende des Monats", "2026-11-30"),
    ],
)
def test_a_day_of_a_follow_up(code: str, text: str, day: str) -> None:
    words = read(text, code)
    assert words is not None
    assert words.reading.coming == (date.fromisoformat(day),)


def test_the_order_of_figures_is_given() -> None:
    for day_first, day in ((True, date(2026, 5, 4)), (False, date(2026, 4, 5))):
        words = read("4/5", "en", day_first)
        assert words is not None
        assert words.reading.happened == (day,)


@pytest.mark.parametrize("text", ["at 5pm", "15:30", "at 5"])
def test_a_time_of_day_is_no_day(text: str) -> None:
    tokens = tokens_of(text)
    grammar = grammar_of(tokens, ("en",))
    assert grammar is not None
    reader = DayReader(tokens, grammar, SUNDAY, None)
    assert reader.clock_at(0) == len(tokens)
    assert reader.at(0) is None
