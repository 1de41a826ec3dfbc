"""The columns that a list of people can have.

To add a column: one ``Column`` in ``COLUMNS`` (at its end: delegates know the first three by number) and, where it sorts
by something new, a ``Sort`` in ``prm/filters.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from prm.filters import Sort
from prm.people import Line
from ui.formatting import day_text
from ui.people.words import next_text
from ui.phrases import rhythm_text


class Column(NamedTuple):
    """``title`` and ``sample`` (a text of the width that it wants) are asked for when shown; ``text`` is a cell."""

    key: str
    title: Callable[[], str]
    sort: Sort
    sample: Callable[[], str]
    text: Callable[[Line, date], str]


def _day(day: date | None, on: date) -> str:
    return "" if day is None else day_text(day, on)


def _name_title() -> str:
    return QCoreApplication.translate("people", "Name")


def _name(line: Line, _on: date) -> str:
    return line.display_name


def _last_title() -> str:
    return QCoreApplication.translate("people", "Last talked")


def _last(line: Line, on: date) -> str:
    return _day(line.last_meaningful_on, on)


def _day_sample() -> str:
    return QCoreApplication.translate("people", "Wednesday")


def _next_title() -> str:
    return QCoreApplication.translate("people", "Next")


def _next(line: Line, on: date) -> str:
    return next_text(line, on)[0]


def _next_sample() -> str:
    return QCoreApplication.translate("people", "Follow-up Monday")


def _rhythm_title() -> str:
    return QCoreApplication.translate("people", "Rhythm")


def _rhythm(line: Line, _on: date) -> str:
    words = rhythm_text(line.circle, line.cadence_days)
    return words[:1].upper() + words[1:]


def _rhythm_sample() -> str:
    return QCoreApplication.translate("people", "Every two weeks")


def _organization_title() -> str:
    return QCoreApplication.translate("people", "Organization")


def _organization(line: Line, _on: date) -> str:
    return line.organization


def _position_title() -> str:
    return QCoreApplication.translate("people", "Position")


def _position(line: Line, _on: date) -> str:
    return line.position


def _work_sample() -> str:
    return QCoreApplication.translate("people", "Engineering manager")


def _place_title() -> str:
    return QCoreApplication.translate("people", "Place")


def _place(line: Line, _on: date) -> str:
    return line.place


def _place_sample() -> str:
    return QCoreApplication.translate("people", "Copenhagen")


def _interaction_title() -> str:
    return QCoreApplication.translate("people", "Last of any kind")


def _interaction(line: Line, on: date) -> str:
    return _day(line.last_interaction_on, on)


def _added_title() -> str:
    return QCoreApplication.translate("people", "Added")


def _added(line: Line, on: date) -> str:
    return _day(line.added_on, on)


WHO, LAST, NEXT = "who", "last", "next"
COLUMNS: Final = (
    Column(WHO, _name_title, Sort.NAME, _work_sample, _name),
    Column(LAST, _last_title, Sort.LAST, _day_sample, _last),
    Column(NEXT, _next_title, Sort.DUE, _next_sample, _next),
    Column("rhythm", _rhythm_title, Sort.RHYTHM, _rhythm_sample, _rhythm),
    Column("organization", _organization_title, Sort.ORGANIZATION, _work_sample, _organization),
    Column("position", _position_title, Sort.POSITION, _work_sample, _position),
    Column("place", _place_title, Sort.PLACE, _place_sample, _place),
    Column("interaction", _interaction_title, Sort.INTERACTION, _day_sample, _interaction),
    Column("added", _added_title, Sort.ADDED, _day_sample, _added),
)
#: What a list shows as long as nobody chose otherwise.
USUAL: Final = (WHO, LAST, NEXT)
_KEYS: Final = tuple(column.key for column in COLUMNS)


def known_columns(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The keys that there are, once each, the name always first; the usual ones where nothing is chosen."""
    kept = tuple(dict.fromkeys(key for key in keys if key in _KEYS and key != WHO))
    return (WHO, *kept) if keys else USUAL


def section_of(key: str) -> int:
    """The number of a column in the model."""
    return _KEYS.index(key)


def section_of_sort(sort: Sort) -> int:
    """The column that a list is sorted by."""
    return next(number for number, column in enumerate(COLUMNS) if column.sort is sort)
