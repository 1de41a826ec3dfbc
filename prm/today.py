"""What the first page says: follow-ups, who waits, whom to get in touch with and why, dates, invitations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from prm import cadence
from prm.cadence import days_in_month, in_year
from prm.store import today_sql

Fetch = Callable[[str, Sequence[Any]], Iterable[Any]]

#: Whoever wrote longer ago and has no rhythm does not stand in Today.
RECENT_DAYS = 60
#: Dates of the coming week are shown.
AHEAD_DAYS = 7
MOST = 3
#: So many candidates are read first; more only where others keep too many of them out.
_AT_ONCE = 16


class Who(NamedTuple):
    """Who an entry is about."""

    contact_id: int
    uid: str
    display_name: str
    organization: str
    position: str


class Why(StrEnum):
    """Why somebody is to get in touch with."""

    RHYTHM = "rhythm"
    NOT_YET = "not_yet"
    NO_ANSWER = "no_answer"


class GetInTouch(NamedTuple):
    """A person whose rhythm asks. ``since_on`` is the day of the message that got no answer, for NO_ANSWER."""

    person: Who
    why: Why
    last_meaningful_on: date | None
    circle: str
    cadence_days: int | None
    share: float | None
    next_due_on: date | None
    since_on: date | None


class Waiting(NamedTuple):
    """Somebody waits: ``me`` they wrote and I have not answered, ``them`` I wrote. ``text`` is the message, in its own words."""

    person: Who
    awaiting: str
    since_on: date
    text: str
    interaction_id: int


class DueFollowUp(NamedTuple):
    id: int
    person: Who
    kind: str
    text: str
    due_on: date
    rule: str
    made_on: date


class ComingDate(NamedTuple):
    """A birthday or another date in the coming week; ``turns`` is the number of years where the year is known."""

    contact_id: int
    uid: str
    display_name: str
    kind: str
    label: str
    on: date
    turns: int | None


class OpenInvitation(NamedTuple):
    id: int
    name: str
    profile: str
    message: str
    sent_on: date | None


class Coverage(NamedTuple):
    """Up to which day Kith has read a part of a source."""

    source: str
    part: str
    read_from: date | None
    read_to: date


class Today(NamedTuple):
    """The first page. Nobody stands in two of follow_ups, waiting and get_in_touch.

    ``more_waiting`` and ``more_follow_ups`` count those beyond the hundred that are listed.
    """

    on: date
    get_in_touch: tuple[GetInTouch, ...]
    waiting: tuple[Waiting, ...]
    follow_ups: tuple[DueFollowUp, ...]
    dates: tuple[ComingDate, ...]
    invitations: tuple[OpenInvitation, ...]
    coverage: tuple[Coverage, ...]
    more_waiting: int = 0
    more_follow_ups: int = 0


def read_today(fetch: Fetch, on: date, most: int = MOST, *, leap_day_in_march: bool = False) -> Today:
    """Today of a day, by a function that runs a statement: at most ``most`` people to get in touch with."""
    follow_ups = _follow_ups(fetch, on)
    taken = {entry.person.contact_id for entry in follow_ups}
    found = read_waiting(fetch, on)
    waiting = tuple(w for w in found if w.person.contact_id not in taken)
    taken |= {entry.person.contact_id for entry in waiting}
    return Today(
        on=on,
        get_in_touch=_get_in_touch(fetch, on, most, taken),
        waiting=waiting,
        follow_ups=follow_ups,
        dates=coming_dates(fetch, on, leap_day_in_march=leap_day_in_march),
        invitations=tuple(
            OpenInvitation(row[0], row[1], row[2], row[3], _day(row[4]))
            for row in fetch(today_sql.INVITATIONS, (on.isoformat(),))
        ),
        coverage=read_coverage(fetch),
        more_waiting=_more(fetch, today_sql.COUNT_WAITING, _recent(on), len(found)),
        more_follow_ups=_more(fetch, today_sql.COUNT_FOLLOW_UPS, on, len(follow_ups)),
    )


def _more(fetch: Fetch, statement: str, day: date, listed: int) -> int:
    """How many there are beyond a list that is full; counted only then."""
    if listed < today_sql.SHOWN:
        return 0
    return int(next(iter(fetch(statement, (day.isoformat(),))))[0]) - listed


def _recent(on: date) -> date:
    return on - timedelta(days=RECENT_DAYS)


def read_ahead(fetch: Fetch) -> tuple[int, str, date | None]:
    """Beyond the day: how many people have a rhythm that asks, and who comes up next and when ("" and None: nobody)."""
    real = next(iter(fetch(today_sql.REAL, ())))[0]
    for name, due in fetch(today_sql.NEXT, ()):
        return int(real), str(name), date.fromisoformat(due)
    return int(real), "", None


def read_coverage(fetch: Fetch) -> tuple[Coverage, ...]:
    """What Kith has read, and up to when."""
    return tuple(
        Coverage(source, part, _day(start), date.fromisoformat(end))
        for source, part, start, end in fetch(today_sql.COVERAGE, ())
    )


def read_waiting(fetch: Fetch, on: date) -> tuple[Waiting, ...]:
    """Who waits for me, newest first: people with a rhythm, and whoever wrote in the past 60 days."""
    return tuple(_waiting(row) for row in fetch(today_sql.WAITING, (_recent(on).isoformat(),)))


def all_waiting(fetch: Fetch, limit: int = 1000) -> tuple[Waiting, ...]:
    """Everybody who waits and everybody I wait for, newest first."""
    return tuple(_waiting(row) for row in fetch(today_sql.ALL_WAITING, (limit,)))


def _waiting(row: Sequence[Any]) -> Waiting:
    return Waiting(Who(*row[:5]), row[5], date.fromisoformat(row[6]), row[7] or "", row[8])


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _follow_ups(fetch: Fetch, on: date) -> tuple[DueFollowUp, ...]:
    return tuple(
        DueFollowUp(
            row[0],
            Who(*row[1:6]),
            row[6],
            row[7],
            date.fromisoformat(row[8]),
            row[9],
            date.fromisoformat(row[10][:10]),
        )
        for row in fetch(today_sql.FOLLOW_UPS, (on.isoformat(),))
    )


def _get_in_touch(fetch: Fetch, on: date, most: int, taken: set[int]) -> tuple[GetInTouch, ...]:
    """The choice of the day: the largest share of the rhythm passed first, ties by uid."""
    chosen = _details(fetch, _no_answer(fetch, on, most, taken), on, Why.NO_ANSWER)
    asked = {entry.person.contact_id for entry in chosen}
    wanted = _AT_ONCE
    while True:
        rows = list(fetch(today_sql.DUE, (on.toordinal(), on.isoformat(), wanted)))
        free = _free(fetch, on, [row[0] for row in rows if row[0] not in taken and row[0] not in asked])
        due = [entry for entry in _details(fetch, free, on, Why.RHYTHM) if entry.person.contact_id in free]
        enough = len(due) + len(chosen) > most and len({entry.share for entry in due}) > most
        if len(rows) < wanted or enough:
            break
        wanted *= 4
    entries = sorted([*chosen, *due], key=_order)
    return tuple(entries[:most])


def _order(entry: GetInTouch) -> tuple[float, str]:
    return (-(entry.share or 0.0), entry.person.uid)


def _no_answer(fetch: Fetch, on: date, most: int, taken: set[int]) -> list[int]:
    """Whose answer did not come: at least as many as can be shown, where there are so many, the first choices first."""
    ended_after = on - timedelta(days=cadence.NO_ANSWER_DAYS)
    oldest = on - timedelta(days=cadence.NEVER_ANSWERED_DAYS)
    day = on.isoformat()
    parameters = (on.toordinal(), ended_after.isoformat(), day, oldest.isoformat(), day)
    wanted = _AT_ONCE
    while True:
        rows = list(fetch(today_sql.NO_ANSWER, (*parameters, wanted)))
        free = _free(fetch, on, [row[0] for row in rows if row[0] not in taken])
        if len(rows) < wanted or len(free) >= most:
            return free
        wanted *= 4


def _free(fetch: Fetch, on: date, ids: list[int]) -> list[int]:
    """Of these people those whom no open follow-up keeps out until its day."""
    if not ids:
        return []
    listed = ",".join(map(str, ids))
    kept_out = {row[0] for row in fetch(today_sql.KEPT_OUT.format(ids=listed), (on.isoformat(),))}
    return [i for i in ids if i not in kept_out]


def _details(fetch: Fetch, ids: list[int], on: date, why: Why) -> list[GetInTouch]:
    if not ids:
        return []
    found = []
    for row in fetch(today_sql.DETAILS.format(ids=",".join(map(str, ids))), ()):
        start, days = row[10], row[11]
        share = None if start is None or days is None else (on.toordinal() - start) / days
        found.append(
            GetInTouch(
                person=Who(*row[:5]),
                why=Why.NOT_YET if why is Why.RHYTHM and row[5] is None else why,
                last_meaningful_on=_day(row[5]),
                circle=row[13],
                cadence_days=row[12],
                share=share,
                next_due_on=_day(row[9]),
                since_on=_day(row[7]) if why is Why.NO_ANSWER else None,
            )
        )
    return found


def coming_dates(
    fetch: Fetch, on: date, days: int = AHEAD_DAYS, *, leap_day_in_march: bool = False
) -> tuple[ComingDate, ...]:
    """Birthdays and other dates from this day on, so many days ahead, by day and name."""
    last = on + timedelta(days=days)
    found = []
    for row in fetch(today_sql.DATES.format(days=_days_of_the_year(on, last)), ()):
        contact_id, uid, name, kind, label, year, month, day = row
        for candidate in {on.year, last.year}:
            happens = in_year(month, day, candidate, leap_day_in_march=leap_day_in_march)
            if on <= happens <= last:
                turns = candidate - year if year and candidate > year else None
                found.append(ComingDate(contact_id, uid, name, kind, label, happens, turns))
    return tuple(sorted(found, key=_date_order))


def _days_of_the_year(first: date, last: date) -> str:
    """An SQL condition on month and day that leaves out no date which may be kept in this span, and few others.

    The last day of a month also stands for the days that the month does not have, and 1 March for 29 February.
    """
    spans: dict[tuple[int, int], list[int]] = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        spans.setdefault((day.year, day.month), []).append(day.day)
    parts = []
    for (year, month), days in sorted(spans.items()):
        is_whole = days[-1] == days_in_month(year, month)
        parts.append((month, days[0], 31 if is_whole else days[-1]))
        if month == 3 and days[0] == 1:
            parts.append((2, 29, 29))
    return " OR ".join(
        f"d.month = {month} AND d.day BETWEEN {start} AND {end}" for month, start, end in parts
    )


def _date_order(entry: ComingDate) -> tuple[date, str, str]:
    return (entry.on, entry.display_name, entry.uid)


def why_in_words(entry: GetInTouch) -> str:
    """The reason of an entry in one English line, for the command line."""
    rhythm = entry.circle.lower() if entry.circle else f"every {entry.cadence_days} days"
    if entry.why is Why.NO_ANSWER and entry.since_on is not None:
        return f"no answer yet since {entry.since_on.isoformat()}: write again, or let it rest?"
    if entry.last_meaningful_on is None:
        return f"no meaningful exchange yet in what Kith has read; {rhythm} is the rhythm"
    return f"since {entry.last_meaningful_on.isoformat()}; {rhythm} is the rhythm"
