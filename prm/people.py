"""Lists of people and everything that is known of one: ids first, lines on demand."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from prm.clock import day_in
from prm.database import Transaction
from prm.errors import UsageError
from prm.facts import write_partial_date
from prm.filters import Filter, Scope, Sort, order, scope_sql, where
from prm.relations import Relation, relations_of
from prm.search import search_people
from prm.store import today_sql
from prm.store.derived import sort_key
from prm.store.name_key import names_sql
from prm.store.types import read_instant
from prm.words import LeaveAlone, MethodKind, short_id

__all__ = [
    "Counts",
    "Filter",
    "Line",
    "Method",
    "Person",
    "PersonDate",
    "Position",
    "Scope",
    "Sort",
    "counts",
    "emails_of",
    "names_beginning",
    "namesakes",
    "people_ids",
    "people_lines",
    "person",
]


@dataclass(frozen=True, slots=True)
class Line:
    """One person in a list. ``share`` is how much of the rhythm has passed, None without one."""

    id: int
    uid: str
    display_name: str
    organization: str
    position: str
    circle: str
    cadence_days: int | None
    last_interaction_on: date | None
    last_meaningful_on: date | None
    next_due_on: date | None
    awaiting: str
    awaiting_since_on: date | None
    later_until_on: date | None
    share: float | None
    leave_alone: str
    follow_up_on: date | None
    place: str = ""
    added_on: date | None = None
    is_hidden: bool = False


def people_ids(
    tx: Transaction,
    chosen: Filter,
    sort: Sort = Sort.NAME,
    limit: int | None = None,
    *,
    is_reversed: bool = False,
    language: str = "",
) -> array[int]:
    """The ids of a list in its order. With text: who fits best, beginnings of names first, at most 500.

    ``language`` (``sv``) puts names where a reader of it looks for them; without one they sort by their plain letters.
    """
    condition, parameters = where(chosen, tx.today)
    if chosen.text.strip():
        found = search_people(tx, chosen.text, 500, trashed=chosen.scope is Scope.TRASH)
        if not found:
            return array("q")
        listed = ",".join(map(str, found))
        kept = {
            r[0]
            for r in tx.sql(
                f"SELECT c.id FROM contact c WHERE c.id IN ({listed}) AND {condition}", parameters
            )
        }
        return array("q", [i for i in found if i in kept][:limit])
    tail = "" if limit is None else f" LIMIT {int(limit)}"
    names = names_sql("c.display_name", "c.sort_key", language) if language else "c.sort_key"
    ordered = order(sort, is_reversed=is_reversed, names=names)
    return tx.numbers(f"SELECT c.id FROM contact c WHERE {condition} ORDER BY {ordered}{tail}", parameters)


def names_beginning(tx: Transaction, text: str) -> array[int]:
    """The first people whose names begin so, by name; those in the trash are left out."""
    beginning = sort_key(" ".join(text.split()))
    if not beginning:
        return array("q")
    return tx.numbers(
        "SELECT id FROM contact WHERE sort_key >= ? AND sort_key < ? AND trashed_at IS NULL ORDER BY sort_key, id LIMIT 500",
        (beginning, beginning + "\U0010ffff"),
    )


def namesakes(tx: Transaction, name: str) -> list[Line]:
    """The people who have just this name, marks and case apart; those in the trash are left out."""
    ids = tx.numbers(
        "SELECT id FROM contact WHERE sort_key = ? AND trashed_at IS NULL ORDER BY id LIMIT 20",
        (sort_key(" ".join(name.split())),),
    )
    return people_lines(tx, ids)


def talked_since(tx: Transaction, day: date) -> tuple[int, ...]:
    """Ids of the people whose last meaningful exchange was on that day or later, by name."""
    rows = tx.sql(
        f"SELECT c.id FROM contact c WHERE {scope_sql(Scope.EVERYONE, tx.today)} AND c.last_meaningful_on >= ? ORDER BY {order(Sort.NAME)}",
        (day.isoformat(),),
    )
    return tuple(row[0] for row in rows)


_LINE = """
SELECT c.id, c.uid, c.display_name, c.organization, c.position, COALESCE(k.name, ''), COALESCE(c.cadence_days, k.cadence_days),
  c.last_interaction_on, c.last_meaningful_on, c.next_due_on, c.awaiting, c.awaiting_since_on, c.later_until_on,
  c.rhythm_start_day, c.rhythm_days, c.leave_alone,
  (SELECT MIN(f.due_on) FROM follow_up f WHERE f.contact_id = c.id AND f.status = 'open'),
  c.place, c.made_at, c.hidden_at IS NOT NULL
FROM contact c LEFT JOIN circle k ON k.id = c.circle_id WHERE c.id IN ({ids})
"""


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def people_lines(tx: Transaction, ids: Iterable[int]) -> list[Line]:
    """The lines of these people, in the order of the ids; ids that are gone are left out."""
    wanted = list(ids)
    if not wanted:
        return []
    today = tx.today.toordinal()
    rows = tx.sql(_LINE.format(ids=",".join(map(str, wanted)))).fetchall()
    lines = {row[0]: _line(tuple(row), today, tx.home_zone) for row in rows}
    return [lines[i] for i in wanted if i in lines]


def _line(row: tuple[Any, ...], today: int, home_zone: str) -> Line:
    start, days = row[13], row[14]
    return Line(
        id=row[0],
        uid=row[1],
        display_name=row[2],
        organization=row[3],
        position=row[4],
        circle=row[5],
        cadence_days=row[6],
        last_interaction_on=_day(row[7]),
        last_meaningful_on=_day(row[8]),
        next_due_on=_day(row[9]),
        awaiting=row[10],
        awaiting_since_on=_day(row[11]),
        later_until_on=_day(row[12]),
        share=None if start is None or days is None else max(0.0, (today - start) / days),
        leave_alone=row[15],
        follow_up_on=_day(row[16]),
        place=row[17],
        added_on=day_in(read_instant(row[18]), home_zone),
        is_hidden=bool(row[19]),
    )


def emails_of(tx: Transaction, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """E-mail addresses by contact."""
    found: dict[int, list[str]] = {}
    if ids:
        listed = ",".join(map(str, ids))
        for contact_id, value in tx.sql(
            f"SELECT contact_id, value FROM contact_method WHERE kind = 'email' AND contact_id IN ({listed}) ORDER BY id"
        ):
            found.setdefault(contact_id, []).append(value)
    return {contact_id: tuple(values) for contact_id, values in found.items()}


@dataclass(frozen=True, slots=True)
class Counts:
    """How many people each list has, for the sidebar."""

    everyone: int
    real: int
    waiting: int
    quiet: int
    hidden: int
    trash: int


def counts(tx: Transaction) -> Counts:
    """How many people the lists have."""

    def count(scope: Scope) -> int:
        return int(tx.sql(f"SELECT count(*) FROM contact c WHERE {scope_sql(scope, tx.today)}").scalar_one())

    return Counts(
        everyone=count(Scope.EVERYONE),
        real=int(tx.sql(today_sql.REAL).scalar_one()),
        waiting=count(Scope.WAITING),
        quiet=count(Scope.QUIET),
        hidden=count(Scope.HIDDEN),
        trash=count(Scope.TRASH),
    )


@dataclass(frozen=True, slots=True)
class Method:
    kind: MethodKind
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Position:
    organization: str
    title: str
    is_current: bool
    started_on: date | None
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class PersonDate:
    """A day of the year, as ``1984-02-09`` or ``--02-09``."""

    kind: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Person:
    """Everything known of one person but the timeline."""

    line: Line
    given_name: str
    family_name: str
    nickname: str
    place: str
    how_met: str
    connected_on: date | None
    leave_alone: LeaveAlone | None
    hidden_at: datetime | None
    trashed_at: datetime | None
    made_at: datetime
    placed_in_circle_on: date | None
    not_this_time_on: date | None
    own_cadence_days: int | None
    last_in_person_on: date | None
    methods: tuple[Method, ...]
    addresses: tuple[str, ...]
    positions: tuple[Position, ...]
    dates: tuple[PersonDate, ...]
    tags: tuple[str, ...]
    relations: tuple[Relation, ...]


def person(tx: Transaction, contact_id: int) -> Person:
    """Everything known of one person but the timeline; UsageError where there is none."""
    row = tx.sql(
        "SELECT given_name, family_name, nickname, place, how_met, connected_on, leave_alone, hidden_at, trashed_at, made_at,"
        " placed_in_circle_on, not_this_time_on, cadence_days FROM contact WHERE id = ?",
        (contact_id,),
    ).first()
    if row is None:
        raise UsageError(f"There is no person {short_id('contact', contact_id)}.")
    in_person = tx.sql(
        "SELECT MAX(i.happened_on) FROM participant p JOIN interaction i ON i.id = p.interaction_id"
        " WHERE p.contact_id = ? AND i.kind = 'meeting'",
        (contact_id,),
    ).scalar()
    return Person(
        line=people_lines(tx, [contact_id])[0],
        given_name=row.given_name,
        family_name=row.family_name,
        nickname=row.nickname,
        place=row.place,
        how_met=row.how_met,
        connected_on=_day(row.connected_on),
        leave_alone=LeaveAlone(row.leave_alone) if row.leave_alone else None,
        hidden_at=read_instant(row.hidden_at) if row.hidden_at else None,
        trashed_at=read_instant(row.trashed_at) if row.trashed_at else None,
        made_at=read_instant(row.made_at),
        placed_in_circle_on=_day(row.placed_in_circle_on),
        not_this_time_on=_day(row.not_this_time_on),
        own_cadence_days=row.cadence_days,
        last_in_person_on=_day(in_person),
        methods=_methods(tx, contact_id),
        addresses=_addresses(tx, contact_id),
        positions=_positions(tx, contact_id),
        dates=_dates(tx, contact_id),
        tags=_tags(tx, contact_id),
        relations=tuple(relations_of(tx, contact_id)),
    )


def _methods(tx: Transaction, contact_id: int) -> tuple[Method, ...]:
    rows = tx.sql(
        "SELECT kind, value, label FROM contact_method WHERE contact_id = ? ORDER BY id", (contact_id,)
    )
    return tuple(Method(MethodKind(kind), value, label) for kind, value, label in rows)


def _addresses(tx: Transaction, contact_id: int) -> tuple[str, ...]:
    rows = tx.sql(
        "SELECT street, postal_code, city, region, country FROM address WHERE contact_id = ? ORDER BY id",
        (contact_id,),
    )
    return tuple(", ".join(part for part in row if part) for row in rows)


def _positions(tx: Transaction, contact_id: int) -> tuple[Position, ...]:
    rows = tx.sql(
        "SELECT organization, title, is_current, started_on, ended_on FROM position WHERE contact_id = ?"
        " ORDER BY is_current DESC, id DESC",
        (contact_id,),
    )
    return tuple(
        Position(organization, title, bool(current), _day(start), _day(end))
        for organization, title, current, start, end in rows
    )


def _dates(tx: Transaction, contact_id: int) -> tuple[PersonDate, ...]:
    rows = tx.sql(
        "SELECT kind, label, year, month, day FROM contact_date WHERE contact_id = ? ORDER BY kind, id",
        (contact_id,),
    )
    return tuple(
        PersonDate(kind, label, write_partial_date(year, month, day))
        for kind, label, year, month, day in rows
    )


def _tags(tx: Transaction, contact_id: int) -> tuple[str, ...]:
    rows = tx.sql(
        "SELECT t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.contact_id = ? ORDER BY t.norm",
        (contact_id,),
    )
    return tuple(row[0] for row in rows)
