"""Open follow-ups as all-day events of a calendar file, each with an alarm and a UID that stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TextIO

from prm.database import Transaction
from prm.exporting.archive import RECORDS, Record
from prm.exporting.csv_files import names_of_people
from prm.exporting.vcard import escaped, folded
from prm.words import FollowUpStatus

#: Calendars show all-day alarms relative to midnight: nine in the morning.
_ALARM = "PT9H"


def write_calendar(tx: Transaction, file: TextIO) -> dict[str, int]:
    """Write open follow-ups that have a day to an open text file (UTF-8, ``newline=""``) and give how many there are.

    SEQUENCE counts the seconds of the book's time, so that a later file updates the events of an earlier one.
    """
    names = names_of_people(tx)
    stamp = tx.now.strftime("%Y%m%dT%H%M%SZ")
    sequence = int(tx.now.timestamp()) & 0x7FFFFFFF
    for line in ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kith//Follow-ups//EN", "CALSCALE:GREGORIAN"):
        file.write(folded(line))
    count = 0
    for record in RECORDS["follow_up"](tx):
        name = names.get(record["contact_uid"])
        if name is not None and record["status"] == FollowUpStatus.OPEN and record["due_on"]:
            for line in _event(record, name, stamp, sequence):
                file.write(folded(line))
            count += 1
    file.write(folded("END:VCALENDAR"))
    return {"follow-ups": count}


def _event(record: Record, name: str, stamp: str, sequence: int) -> Iterator[str]:
    day = date.fromisoformat(record["due_on"])
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(record['uid'])}@kith"
    yield f"DTSTAMP:{stamp}"
    yield f"SEQUENCE:{sequence}"
    yield f"DTSTART;VALUE=DATE:{_basic(day)}"
    if day < date.max:
        yield f"DTEND;VALUE=DATE:{_basic(day + timedelta(days=1))}"
    if record["rule"]:
        yield f"RRULE:{''.join(record['rule'].removeprefix('RRULE:').split())}"
    summary = name + (": " + record["text"] if record["text"] else "")
    yield f"SUMMARY:{escaped(summary)}"
    yield "TRANSP:TRANSPARENT"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{escaped(name)}"
    yield f"TRIGGER;RELATED=START:{_ALARM}"
    yield "END:VALARM"
    yield "END:VEVENT"


def _basic(day: date) -> str:
    return day.isoformat().replace("-", "")
