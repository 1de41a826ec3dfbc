"""Which people a list has and in what order: the filter as a value, and what it is to the book."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final, NamedTuple

from prm.database import Transaction


class Scope(StrEnum):
    """Which people a list has.

    ``QUIET``: the rhythm has passed since the last meaningful exchange. ``ALL`` is everybody but the trash, hidden
    people too: what a search looks through.
    """

    EVERYONE = "everyone"
    REAL = "real"
    ELSE = "else"
    WAITING = "waiting"
    QUIET = "quiet"
    HIDDEN = "hidden"
    TRASH = "trash"
    ALL = "all"


class Sort(StrEnum):
    """How a list is sorted. Days are newest first, except ``DUE``, which is soonest first; nobody's place is last."""

    NAME = "name"
    LAST = "last"
    DUE = "due"
    INTERACTION = "interaction"
    RHYTHM = "rhythm"
    ORGANIZATION = "organization"
    POSITION = "position"
    PLACE = "place"
    ADDED = "added"

    @property
    def is_newest_first(self) -> bool:
        """Whether the order by itself runs from the greatest to the least."""
        return self in (Sort.LAST, Sort.INTERACTION, Sort.ADDED)


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list of people shows; everything given must fit.

    ``among`` are exactly these people (of those that the scope has), ``tag`` is without regard to case, ``text`` is
    looked for everywhere and ranks who it finds.
    """

    scope: Scope = Scope.EVERYONE
    circle_id: int | None = None
    tag: str = ""
    text: str = ""
    organization: str = ""
    place: str = ""
    never_talked: bool = False
    birthday_this_month: bool = False
    among: tuple[int, ...] | None = None

    @property
    def has_more_than_scope(self) -> bool:
        """Whether anything but the scope narrows the list."""
        return self != Filter(self.scope)


_SEEN: Final = "c.trashed_at IS NULL AND c.hidden_at IS NULL"
SCOPES: Final = {
    Scope.EVERYONE: _SEEN,
    Scope.REAL: (
        f"{_SEEN} AND (c.cadence_days IS NOT NULL OR EXISTS"
        " (SELECT 1 FROM circle k WHERE k.id = c.circle_id AND k.cadence_days IS NOT NULL))"
    ),
    Scope.ELSE: f"{_SEEN} AND c.cadence_days IS NULL AND c.circle_id IS NULL",
    Scope.WAITING: f"{_SEEN} AND c.awaiting = 'me' AND c.awaiting <> '' AND c.leave_alone = ''",
    # Only who has a due day has a rhythm that runs; both stand in one index.
    Scope.QUIET: f"{_SEEN} AND c.next_due_on IS NOT NULL AND c.rhythm_start_day + c.rhythm_days <= {{today}}",
    Scope.HIDDEN: "c.trashed_at IS NULL AND c.hidden_at IS NOT NULL",
    Scope.TRASH: "c.trashed_at IS NOT NULL",
    Scope.ALL: "c.trashed_at IS NULL",
}
_CADENCE: Final = "COALESCE(c.cadence_days, (SELECT k.cadence_days FROM circle k WHERE k.id = c.circle_id))"
_TAG: Final = "EXISTS (SELECT 1 FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.contact_id = c.id AND t.norm = ?)"
_BIRTHDAY: Final = (
    "EXISTS (SELECT 1 FROM contact_date d WHERE d.contact_id = c.id AND d.kind = 'birthday' AND d.month = ?)"
)


def scope_sql(scope: Scope, today: date) -> str:
    """The condition that a contact ``c`` belongs to a scope."""
    return SCOPES[scope].format(today=today.toordinal())


def where(chosen: Filter, today: date) -> tuple[str, list[Any]]:
    """The condition of a filter on a contact ``c`` with its parameters; the text is not in it."""
    parts = [scope_sql(chosen.scope, today)]
    parameters: list[Any] = []

    def narrow(condition: str, *values: Any) -> None:
        parts.append(condition)
        parameters.extend(values)

    if chosen.circle_id is not None:
        narrow("c.circle_id = ?", chosen.circle_id)
    if chosen.tag:
        narrow(_TAG, chosen.tag.removeprefix("#").casefold())
    if chosen.organization:
        narrow("c.organization = ?", chosen.organization)
    if chosen.place:
        narrow("c.place = ?", chosen.place)
    if chosen.never_talked:
        narrow("c.last_meaningful_on IS NULL")
    if chosen.birthday_this_month:
        narrow(_BIRTHDAY, today.month)
    if chosen.among is not None:
        narrow("c.id IN (SELECT value FROM json_each(?))", json.dumps(chosen.among))
    return " AND ".join(parts), parameters


_COLUMNS: Final = {
    Sort.LAST: "c.last_meaningful_on",
    Sort.INTERACTION: "c.last_interaction_on",
    Sort.ADDED: "c.made_at",
    Sort.DUE: "c.next_due_on",
    Sort.RHYTHM: _CADENCE,
}
_TEXTS: Final = {
    Sort.ORGANIZATION: "c.organization",
    Sort.POSITION: "c.position",
    Sort.PLACE: "c.place",
}


def order(sort: Sort, *, is_reversed: bool = False, names: str = "c.sort_key") -> str:
    """The order of a list, always the same for the same book; who has no value comes last both ways.

    ``names`` is the expression by which names sort.
    """
    down = sort.is_newest_first is not is_reversed
    way = " DESC" if down else ""
    if sort is Sort.NAME:
        return f"{names}{way}, c.id{way}"
    if sort in _TEXTS:
        column = _TEXTS[sort]
        return f"{column} = '', {column} COLLATE NOCASE{way}, {names}, c.id"
    column = _COLUMNS[sort]
    if sort is Sort.LAST and down:
        return f"{column} DESC, c.id DESC"  # as the index has it; who never talked is last by itself
    return f"{column} IS NULL, {column}{way}, {names}, c.id"


class Value(NamedTuple):
    """Something to filter by, and how many of the people of the lists have it."""

    name: str
    people: int


_VALUES: Final = {
    "tag": (
        "SELECT t.name, count(*) FROM tag t JOIN contact_tag ct ON ct.tag_id = t.id JOIN contact c ON c.id = ct.contact_id"
        f" WHERE {_SEEN} GROUP BY t.id"
    ),
    "organization": f"SELECT c.organization, count(*) FROM contact c WHERE c.organization <> '' AND {_SEEN} GROUP BY 1",
    "place": f"SELECT c.place, count(*) FROM contact c WHERE c.place <> '' AND {_SEEN} GROUP BY 1",
}


def values_of(tx: Transaction, kind: str, most: int) -> list[Value]:
    """The tags, organizations or places there are, by name; where there are more than ``most``, those of most people."""
    rows = tx.rows(f"{_VALUES[kind]} ORDER BY 2 DESC, 1 LIMIT ?", (most,))
    return sorted((Value(*row) for row in rows), key=lambda value: value.name.casefold())
