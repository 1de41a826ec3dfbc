"""What should be shown now: the state of the book, the clock and the preferences compared, and nothing scheduled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from prm.preferences import Preferences
from prm.today import ComingDate, Coverage, DueFollowUp, GetInTouch, Today, Why

#: What nobody did anything about is shown again after so many days.
AGAIN_DAYS: Final = 7
#: A date that passed while the computer was off is still told for so many days.
LATE_DAYS: Final = 2


class Kind(StrEnum):
    """What can be due."""

    FOLLOW_UP = "follow-up"
    DATE = "date"
    GET_IN_TOUCH = "touch"
    ARCHIVE = "archive"


class Due(NamedTuple):
    """Something that is due. ``thing`` names it for ever, so that it is known what was shown already.

    ``contact_id`` and ``name`` are 0 and "" for the archive; ``about`` is what Today says of it. ``comes_again`` tells
    that it is shown again after ``AGAIN_DAYS`` where nothing happened.
    """

    kind: Kind
    thing: str
    contact_id: int
    uid: str
    name: str
    about: GetInTouch | DueFollowUp | ComingDate | None
    comes_again: bool


def is_hour(now: datetime, preferences: Preferences) -> bool:
    """Whether reminders are to be shown now, by the person's own time of day.

    The hour is a state, not a moment: it has come from then until midnight, so that sleep, a late start and a changed
    clock need no care. ``now`` is aware, in the zone where the person is.
    """
    hour, minute = preferences.reminder_time.split(":")
    is_late_enough = (now.hour, now.minute) >= (int(hour), int(minute))
    return preferences.reminds and is_late_enough and not is_quiet(now.date(), preferences)


def is_quiet(on: date, preferences: Preferences) -> bool:
    """Whether the person asked for quiet until a later day. A day too far ahead is a clock that was wrong once."""
    if not preferences.quiet_until:
        return False
    until = date.fromisoformat(preferences.quiet_until)
    return on < until <= on + timedelta(days=1)


def all_due(today: Today, dates: Iterable[ComingDate], preferences: Preferences) -> tuple[Due, ...]:
    """Everything that is due on a day, whether it was shown or not; ``dates`` are those that came up to this day."""
    return (
        *map(_follow_up, today.follow_ups),
        *(_date(one) for one in dates if one.on <= today.on),
        *map(_get_in_touch, today.get_in_touch),
        *_archive(today.on, today.coverage, preferences),
    )


def not_yet_shown(due: Iterable[Due], shown: Mapping[str, date], on: date) -> tuple[Due, ...]:
    """What of it is to be shown on this day. ``shown`` gives the newest day on which a thing was.

    There is one notification a day: where anything was shown on this day, nothing more is.
    """
    if day_thing(on) in shown:
        return ()
    return tuple(one for one in due if _is_wanted(one, shown.get(one.thing), on))


def day_thing(on: date) -> str:
    """The name of the one notification of a day."""
    return f"day:{on.isoformat()}"


def occurrence(thing: str, on: date) -> str:
    """The name under which showing a thing on a day is stored."""
    return f"{thing}@{on.isoformat()}"


def _is_wanted(one: Due, last: date | None, on: date) -> bool:
    return last is None or (one.comes_again and (on - last).days >= AGAIN_DAYS)


def _follow_up(entry: DueFollowUp) -> Due:
    who = entry.person
    thing = f"{Kind.FOLLOW_UP}:{entry.id}:{entry.due_on.isoformat()}"
    return Due(Kind.FOLLOW_UP, thing, who.contact_id, who.uid, who.display_name, entry, comes_again=True)


def _date(entry: ComingDate) -> Due:
    thing = f"{Kind.DATE}:{entry.uid}:{entry.kind}:{entry.on.isoformat()}"
    return Due(Kind.DATE, thing, entry.contact_id, entry.uid, entry.display_name, entry, comes_again=False)


def _get_in_touch(entry: GetInTouch) -> Due:
    """No answer is asked about once; a rhythm comes up by the day it was over, so that *Later* makes it another thing."""
    who = entry.person
    is_no_answer = entry.why is Why.NO_ANSWER
    since = entry.since_on if is_no_answer else entry.next_due_on
    thing = f"{Kind.GET_IN_TOUCH}:{who.uid}:{entry.why}:{since.isoformat() if since else ''}"
    return Due(
        Kind.GET_IN_TOUCH,
        thing,
        who.contact_id,
        who.uid,
        who.display_name,
        entry,
        comes_again=not is_no_answer,
    )


def archive_is_ready(on: date, coverage: Iterable[Coverage], asked_on: str) -> bool:
    """Whether LinkedIn should have the archive ready that was asked for on this ISO day, and it was not read yet.

    It is ready a day later. The names come first and alone, so only its messages count as read.
    """
    if not asked_on:
        return False
    asked = date.fromisoformat(asked_on)
    is_read = any(
        one.source == "linkedin" and one.part == "messages" and one.read_to >= asked for one in coverage
    )
    return on > asked and not is_read


def _archive(on: date, coverage: Iterable[Coverage], preferences: Preferences) -> Iterator[Due]:
    """That the archive should be ready; once it was read there is nothing to say."""
    asked_on = preferences.archive_asked_on
    if archive_is_ready(on, coverage, asked_on):
        thing = f"{Kind.ARCHIVE}:{asked_on}"
        yield Due(Kind.ARCHIVE, thing, 0, "", "", None, comes_again=False)
