"""Days, counts and spans as people say them; today's date always comes from the caller."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_CONTEXT: Final = "formatting"
_WEEK: Final = 7
_SAID_IN_DAYS: Final = 13
_SAID_IN_WEEKS: Final = 60
_DAYS_OF_A_MONTH: Final = 30.44


def number_text(number: int) -> str:
    """A number in the person's own figures: 2,041."""
    return QLocale().toString(number)


def plural(one: str, many: str, number: int) -> str:
    """A counted thing: ``plural("%Ln person", "%Ln people", 3)`` is "3 people".

    Translations are keyed by ``many`` and have as many forms as their language; the two English forms stand in the source,
    because Qt would need a translation file even for English.
    """
    is_translated = QCoreApplication.translate(_CONTEXT, many) != many
    source = one if number == 1 and not is_translated else many
    return QCoreApplication.translate(_CONTEXT, source, None, number)


def people_text(number: int) -> str:
    """ "1 person", "2,041 people"."""
    return plural("%Ln person", "%Ln people", number)


def messages_text(number: int) -> str:
    """ "1 message", "11 messages"."""
    return plural("%Ln message", "%Ln messages", number)


def number_word(number: int) -> str:
    """A small number as a word inside a sentence: "three"; from eleven on in figures."""
    words = (
        QCoreApplication.translate("formatting", "none"),
        QCoreApplication.translate("formatting", "one"),
        QCoreApplication.translate("formatting", "two"),
        QCoreApplication.translate("formatting", "three"),
        QCoreApplication.translate("formatting", "four"),
        QCoreApplication.translate("formatting", "five"),
        QCoreApplication.translate("formatting", "six"),
        QCoreApplication.translate("formatting", "seven"),
        QCoreApplication.translate("formatting", "eight"),
        QCoreApplication.translate("formatting", "nine"),
        QCoreApplication.translate("formatting", "ten"),
    )
    return words[number] if 0 <= number < len(words) else number_text(number)


def capitalized(text: str) -> str:
    """The text with its first letter as a capital, for the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def day_text(day: date, today: date) -> str:
    """A day as the look says it.

    Today, Yesterday, Tomorrow; the weekday within a week either way; "19 Aug" within a year; "Nov 2024" beyond.
    """
    near = {
        0: QCoreApplication.translate("formatting", "Today"),
        -1: QCoreApplication.translate("formatting", "Yesterday"),
        1: QCoreApplication.translate("formatting", "Tomorrow"),
    }
    distance = (day - today).days
    if distance in near:
        return near[distance]
    if abs(distance) < _WEEK:
        return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    return _date_text(day, today)


def exact_day_text(day: date) -> str:
    """The whole date in words, for tooltips: "Wednesday, August 19, 2026", as the locale orders it."""
    return QLocale().toString(_qdate(day), QLocale.FormatType.LongFormat)


def date_text(day: date) -> str:
    """A day with its year, short: "14 Jun 2012"."""
    return QLocale().toString(
        _qdate(day), QCoreApplication.translate("formatting", "d MMM yyyy", "Qt date format")
    )


def month_text(day: date) -> str:
    """Month and year: "Nov 2024"."""
    return QLocale().toString(
        _qdate(day), QCoreApplication.translate("formatting", "MMM yyyy", "Qt date format")
    )


def span_text(first: date, last: date, today: date) -> str:
    """From day to day: "17 to 19 Aug", "14 Aug to 3 Sep", "2021 to 2025"; like ``day_text`` where both are one day."""
    if first == last:
        return day_text(last, today)
    begin, end = _date_text(first, today), _date_text(last, today)
    if not _is_within_a_year(first, today):
        begin, end = (
            (number_of_year(first), number_of_year(last))
            if first.year != last.year
            else (month_text(first), end)
        )
    elif (first.year, first.month) == (last.year, last.month):
        begin = number_text(first.day)
    if begin == end:
        return end
    return QCoreApplication.translate("formatting", "{first} to {last}").format(first=begin, last=end)


def number_of_year(day: date) -> str:
    """The year alone, without a thousands separator."""
    return QLocale().toString(_qdate(day), "yyyy")


def relative_text(day: date, today: date) -> str:
    """How far away a day is: "today", "in 3 days", "in 2 weeks", "in 4 months", "3 days ago"."""
    near = {
        0: QCoreApplication.translate("formatting", "today"),
        -1: QCoreApplication.translate("formatting", "yesterday"),
        1: QCoreApplication.translate("formatting", "tomorrow"),
    }
    distance = (day - today).days
    if distance in near:
        return near[distance]
    away = abs(distance)
    if away <= _SAID_IN_DAYS:
        ahead = plural("in %Ln day", "in %Ln days", away)
        ago = plural("%Ln day ago", "%Ln days ago", away)
    elif away <= _SAID_IN_WEEKS:
        weeks = round(away / _WEEK)
        ahead = plural("in %Ln week", "in %Ln weeks", weeks)
        ago = plural("%Ln week ago", "%Ln weeks ago", weeks)
    else:
        months = round(away / _DAYS_OF_A_MONTH)
        ahead = plural("in %Ln month", "in %Ln months", months)
        ago = plural("%Ln month ago", "%Ln months ago", months)
    return ahead if distance > 0 else ago


def _date_text(day: date, today: date) -> str:
    if not _is_within_a_year(day, today):
        return month_text(day)
    return QLocale().toString(
        _qdate(day), QCoreApplication.translate("formatting", "d MMM", "Qt date format")
    )


def _is_within_a_year(day: date, today: date) -> bool:
    """The same day a year away is no longer within it: "22 Nov" would then mean two days."""
    earlier, later = sorted((day, today))
    return (later.year, later.month, later.day) < (earlier.year + 1, earlier.month, earlier.day)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
