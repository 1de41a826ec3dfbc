"""Days and times as each export writes them: strict, in English whatever the computer's language, never guessed per row."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from enum import Enum

_MONTHS_BY_LANGUAGE = (
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jan feb mrz apr mai jun jul aug sept okt nov dez",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janv févr mars avr mai juin juil août sept oct nov déc",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ene feb mar abr may jun jul ago sep oct nov dic",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "gen feb mar apr mag giu lug ago set ott nov dic",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "jan fev mar abr mai jun jul ago set out nov dez",
)
_MONTHS = {name: number for names in _MONTHS_BY_LANGUAGE for number, name in enumerate(names.split(), 1)} | {
    "fev": 2,
    "fevr": 2,
    "marz": 3,
    "aout": 8,
    "dec": 12,
    "decembre": 12,
    "fevrier": 2,
    "marco": 3,
}

_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009\u200e\u200f"), " ")
_CLOCK = r"(?:,?[ T]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?)?"
_ZONE = r"(?: ?(?:UTC|GMT|Z))?"
_DAY_MONTH_YEAR = re.compile(
    r"(?P<day>\d{1,2})(?:\.? |[-./])(?:de )?(?P<month>[^\W\d_]+)\.?(?:,? |[-./])(?:de )?(?P<year>\d{4}|\d{2})"
    + _CLOCK
    + _ZONE
)
_MONTH_DAY_YEAR = re.compile(r"(?P<month>[^\W\d_]+)\.? (?P<day>\d{1,2}),? (?P<year>\d{4})" + _CLOCK + _ZONE)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})" + _CLOCK + _ZONE)
_NUMERIC = re.compile(
    r"(?P<first>\d{1,2})(?P<mark>[-/.])(?P<second_part>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})"
    + _CLOCK
    + _ZONE
)
_PLAIN_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d")
_LONGEST = 64


class Order(Enum):
    """Which part of a numeric day comes first in a column."""

    MONTH_FIRST = "month first"
    DAY_FIRST = "day first"
    UNKNOWN = "unknown"


def order_of(column: Iterable[str]) -> Order:
    """How a whole column (its different values) writes numeric days: a part over twelve decides, of both the more frequent."""
    month_first = day_first = 0
    for text in column:
        if text[:1].isdigit() and (match := _NUMERIC.fullmatch(_clean(text))) and match["mark"] != ".":
            month_first += int(match["second_part"]) > 12
            day_first += int(match["first"]) > 12
    if month_first == day_first:
        return Order.UNKNOWN
    return Order.MONTH_FIRST if month_first > day_first else Order.DAY_FIRST


def is_ambiguous(text: str) -> bool:
    """Whether a numeric day has two readings that differ, as 03/04/2024 does."""
    match = _NUMERIC.fullmatch(_clean(text))
    if match is None or match["mark"] == ".":
        return False
    first, second = int(match["first"]), int(match["second_part"])
    return first != second and 1 <= first <= 12 and 1 <= second <= 12


def read_day(text: str, order: Order = Order.UNKNOWN) -> date | None:
    """The day that a cell names, or None where it names none.

    Reads ``08 Feb 2026`` (English, and the month names of six more languages), ``8-Feb-26``, ``March 15, 2016``,
    ``2026-02-08``, and numeric days: with dots the day comes first, else ``order`` tells, month first where it is not
    known. Two-digit years are 1969 to 2068. A time of day behind it is passed over.
    """
    found = _wall(text, order)
    return None if found is None else found.date()


def read_wall_time(text: str, order: Order = Order.UNKNOWN) -> datetime | None:
    """The time on the wall, without a zone, that a cell names (``11/20/26, 12:05 AM``); midnight where it names a day only."""
    return _wall(text, order)


def read_instant(text: str, order: Order = Order.UNKNOWN) -> datetime | None:
    """The instant, aware in UTC, that a cell names, or None.

    Reads ``2026-02-01 08:00:00 UTC``, ``2019-11-06T02:08:20``, an ISO time with an offset, ``March 15, 2016, 02:05 PM``
    and what ``read_wall_time`` reads. A time without a zone counts as UTC.
    """
    tail = text[19:]
    if (not tail or tail in (" UTC", "Z")) and _PLAIN_INSTANT.match(text):
        try:
            return datetime.fromisoformat(text[:19] + "+00:00")
        except ValueError:
            return None
    found = _wall(text, order)
    if found is not None:
        return found.replace(tzinfo=UTC)
    if not _PLAIN_INSTANT.match(text) or len(text) > _LONGEST:
        return None
    try:
        return datetime.fromisoformat(text.strip()).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _clean(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text[: _LONGEST + 1]).translate(_SPACES).split())


def _wall(text: str, order: Order) -> datetime | None:
    cleaned = _clean(text)
    if not cleaned or len(cleaned) > _LONGEST:
        return None
    for pattern in (_DAY_MONTH_YEAR, _MONTH_DAY_YEAR):
        if match := pattern.fullmatch(cleaned):
            month = _MONTHS.get(match["month"].casefold())
            return None if month is None else _moment(match, month, int(match["day"]))
    if match := _YEAR_FIRST.fullmatch(cleaned):
        return _moment(match, int(match["month"]), int(match["day"]))
    if match := _NUMERIC.fullmatch(cleaned):
        first, second = int(match["first"]), int(match["second_part"])
        if match["mark"] == "." or order is Order.DAY_FIRST:
            return _moment(match, second, first)
        return _moment(match, first, second)
    return None


def _moment(match: re.Match[str], month: int, day: int) -> datetime | None:
    hour, half = int(match["hour"] or 0), (match["half"] or "").casefold()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        on = date(_full_year(match["year"]), month, day)
        return datetime.combine(on, time(hour, int(match["minute"] or 0), int(match["second"] or 0)))
    except ValueError:
        return None


def _full_year(text: str) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    return year + (2000 if year < 69 else 1900)
