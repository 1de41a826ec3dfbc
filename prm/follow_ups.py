"""Follow-ups: something by a day that I promised, they promised, or to ask about; once or again and again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import MAXYEAR, date, datetime, time

from prm import tombstones
from prm.clock import day_in
from prm.contacts import require_contact
from prm.database import Transaction
from prm.errors import UsageError
from prm.interactions import require_interaction
from prm.store.types import instant_text, read_instant
from prm.uids import new_uid
from prm.words import FollowUpKind, FollowUpStatus, short_id


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A follow-up; ``rule`` is an RFC 5545 recurrence rule or empty."""

    id: int
    uid: str
    contact_id: int
    display_name: str
    kind: FollowUpKind
    text: str
    due_on: date | None
    rule: str
    status: FollowUpStatus
    closed_on: date | None
    made_on: date


_SELECT = (
    "SELECT f.id, f.uid, f.contact_id, c.display_name, f.kind, f.text, f.due_on, f.rule, f.status, f.closed_on, f.made_at"
    " FROM follow_up f JOIN contact c ON c.id = f.contact_id"
)

_UNITS = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}


def add_follow_up(
    tx: Transaction,
    contact_id: int,
    text: str,
    due_on: date | None,
    *,
    kind: FollowUpKind = FollowUpKind.MINE,
    every: str = "",
    interaction_id: int | None = None,
) -> int:
    """Set a follow-up and give its id. ``every`` is ``month``, ``2 weeks``… or an RRULE; it needs a day."""
    require_contact(tx, contact_id)
    if not text.strip():
        raise UsageError("A follow-up needs some words. Nothing was set.")
    rule = read_rule(every, due_on)
    if interaction_id is not None:
        require_interaction(tx, interaction_id)
    return tx.insert(
        "follow_up",
        uid=new_uid(tx.now),
        contact_id=contact_id,
        interaction_id=interaction_id,
        kind=str(kind),
        text=text.strip(),
        due_on=None if due_on is None else due_on.isoformat(),
        rule=rule,
        status=str(FollowUpStatus.OPEN),
        made_at=instant_text(tx.now),
    )


def read_rule(every: str, due_on: date | None) -> str:
    """A recurrence rule from ``week``, ``3 months``, ``year`` or an RRULE; the end of a month stays the end."""
    text = " ".join(every.split())
    if not text:
        return ""
    if due_on is None:
        raise UsageError("A follow-up that repeats needs a first day. Nothing was set.")
    if "=" in text:
        rule = text.upper().removeprefix("RRULE:")
    else:
        words = text.lower().removeprefix("every ").split()
        number = int(words[0]) if len(words) == 2 and words[0].isdigit() else 1 if len(words) == 1 else 0
        unit = _UNITS.get(words[-1].removesuffix("s"))
        if unit is None or not 0 < number < 1000:
            raise UsageError(f"{every!r} says no rhythm. Write day, week, month, year, 2 weeks, or an RRULE.")
        rule = f"FREQ={unit}" + (f";INTERVAL={number}" if number > 1 else "") + _month_end(unit, due_on)
    if next_day(rule, due_on) is None and not re.search("COUNT|UNTIL", rule):
        raise UsageError(f"{every!r} never comes. Write it like FREQ=MONTHLY;INTERVAL=2.")
    return rule


def _month_end(unit: str, due_on: date) -> str:
    if due_on.day < 29 or unit not in {"MONTHLY", "YEARLY"} or (unit == "YEARLY" and due_on.month != 2):
        return ""
    days = ",".join(str(day) for day in range(28, due_on.day + 1))
    month = ";BYMONTH=2" if unit == "YEARLY" else ""
    return f"{month};BYMONTHDAY={days};BYSETPOS=-1"


_PART = re.compile(
    r"(?:FREQ|INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|WKST)=[-+,A-Z0-9]+"
)
#: The latest year a search for the next day starts in.
_LAST_START = 9899


def next_day(rule: str, after: date) -> date | None:
    """The next day of a rule after a day that it holds; None where the rule ends. UsageError where it is no rule."""
    from dateutil.rrule import rrulestr

    if re.search("SECONDLY|MINUTELY|HOURLY", rule):
        raise UsageError(
            "A follow-up repeats by days, weeks, months or years, not by hours. Nothing was set."
        )
    no_rule = UsageError(f"{rule!r} is no rule Kith understands. Write it like FREQ=MONTHLY;INTERVAL=2.")
    if not all(_PART.fullmatch(part) for part in rule.split(";")):
        raise no_rule
    parts = dict(part.split("=") for part in rule.split(";"))
    count, until = parts.pop("COUNT", ""), parts.pop("UNTIL", "")
    # The calendar repeats every 400 years, weekdays too. Looked for in the last centuries there are, a rule that never
    # comes is given up soon, and not after 8,000 years.
    years = (_LAST_START - after.year) // 400 * 400
    start = datetime.combine(after.replace(year=after.year + years), time())  # days have no zone
    try:
        if until:
            last = date.fromisoformat(until[:8])
            if last <= after:
                return None
            if last.year + years <= MAXYEAR:
                parts["UNTIL"] = last.replace(year=last.year + years).isoformat().replace("-", "")
        if int(parts.get("INTERVAL", "1")) < 1 or int(count or "2") < 1:
            raise no_rule
        text = ";".join("=".join(part) for part in parts.items())
        following = rrulestr(text, dtstart=start).after(start)
    except (ValueError, TypeError, AttributeError, KeyError, OverflowError, IndexError):
        raise no_rule from None
    if following is None or count == "1" or following.year - years > MAXYEAR:
        return None
    return following.date().replace(year=following.year - years)


def find_follow_up(tx: Transaction, follow_up_id: int) -> FollowUp:
    """One follow-up, or UsageError."""
    row = tx.sql(f"{_SELECT} WHERE f.id = ?", (follow_up_id,)).first()
    if row is None:
        raise UsageError(f"There is no follow-up {short_id('follow_up', follow_up_id)}.")
    return _read(tx, tuple(row))


def follow_ups(tx: Transaction, *, contact_id: int | None = None, closed: bool = False) -> list[FollowUp]:
    """Open follow-ups by day (those without one last), or all with ``closed``; of one person or of all not in the trash."""
    where = "1" if closed else "f.status = 'open'"
    where += " AND c.trashed_at IS NULL" if contact_id is None else " AND f.contact_id = ?"
    rows = tx.sql(
        f"{_SELECT} WHERE {where} ORDER BY f.status <> 'open', f.due_on IS NULL, f.due_on, f.id",
        () if contact_id is None else (contact_id,),
    )
    return [_read(tx, tuple(row)) for row in rows]


def _read(tx: Transaction, row: tuple[object, ...]) -> FollowUp:
    i, uid, contact, name, kind, text, due, rule, status, closed, made = row
    return FollowUp(
        id=int(str(i)),
        uid=str(uid),
        contact_id=int(str(contact)),
        display_name=str(name),
        kind=FollowUpKind(str(kind)),
        text=str(text),
        due_on=date.fromisoformat(str(due)) if due else None,
        rule=str(rule),
        status=FollowUpStatus(str(status)),
        closed_on=date.fromisoformat(str(closed)) if closed else None,
        made_on=day_in(read_instant(str(made)), tx.home_zone),
    )


def edit_follow_up(
    tx: Transaction, follow_up_id: int, *, text: str | None = None, kind: FollowUpKind | None = None
) -> None:
    """Change the words or the kind of a follow-up."""
    found = find_follow_up(tx, follow_up_id)
    new_text = found.text if text is None else text.strip()
    if not new_text:
        raise UsageError("A follow-up needs some words. Nothing was changed.")
    new_kind = kind or found.kind
    if (new_text, new_kind) != (found.text, found.kind):
        tx.sql(
            "UPDATE follow_up SET text = ?, kind = ? WHERE id = ?", (new_text, str(new_kind), follow_up_id)
        )


def close_follow_up(
    tx: Transaction, follow_up_id: int, status: FollowUpStatus = FollowUpStatus.DONE
) -> int | None:
    """Close a follow-up as done or dropped; the next one of a repeating follow-up is set and its id given."""
    found = find_follow_up(tx, follow_up_id)
    if found.status is not FollowUpStatus.OPEN:
        raise UsageError(f"{short_id('follow_up', follow_up_id)} is closed already. Nothing was changed.")
    tx.sql(
        "UPDATE follow_up SET status = ?, closed_on = ? WHERE id = ?",
        (str(status), tx.today.isoformat(), follow_up_id),
    )
    if status is FollowUpStatus.DROPPED or not found.rule or found.due_on is None:
        return None
    following, rule = found.due_on, found.rule
    while following <= max(tx.today, found.due_on):
        day = next_day(rule, following)
        if day is None:
            return None
        following, rule = day, _one_less(rule)
    return tx.insert(
        "follow_up",
        uid=new_uid(tx.now),
        contact_id=found.contact_id,
        kind=str(found.kind),
        text=found.text,
        due_on=following.isoformat(),
        rule=rule,
        status=str(FollowUpStatus.OPEN),
        made_at=instant_text(tx.now),
    )


def _one_less(rule: str) -> str:
    """A rule that ends after so many times, with one of them over."""
    return re.sub(r"COUNT=(\d+)", lambda found: f"COUNT={max(1, int(found[1]) - 1)}", rule)


def reopen_follow_up(tx: Transaction, follow_up_id: int) -> None:
    """Open a closed follow-up again."""
    find_follow_up(tx, follow_up_id)
    tx.sql(
        "UPDATE follow_up SET status = 'open', closed_on = NULL WHERE id = ? AND status <> 'open'",
        (follow_up_id,),
    )


def postpone_follow_up(tx: Transaction, follow_up_id: int, due_on: date | None) -> None:
    """Move a follow-up to another day, or to none. A repeating one keeps its rule and counts from the new day."""
    found = find_follow_up(tx, follow_up_id)
    if due_on is None and found.rule:
        raise UsageError("A follow-up that repeats needs a day. Nothing was changed.")
    stored = None if due_on is None else due_on.isoformat()
    tx.sql("UPDATE follow_up SET due_on = ? WHERE id = ? AND due_on IS NOT ?", (stored, follow_up_id, stored))


def delete_follow_up(tx: Transaction, follow_up_id: int) -> None:
    """Delete a follow-up; an import does not bring it back."""
    found = find_follow_up(tx, follow_up_id)
    tombstones.bury(tx, tombstones.FOLLOW_UP, [found.uid])
    tx.sql("DELETE FROM follow_up WHERE id = ?", (follow_up_id,))
