from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from prm.database import Database, Transaction
from prm.exporting.ics import write_calendar
from tests.prm.exporting.books import fast_forward, open_book, sample, uid


def calendar(database: Database) -> str:
    file = io.StringIO(newline="")
    database.read(write_calendar, file)
    return file.getvalue()


@pytest.fixture
def book(tmp_path: Path) -> Any:
    with open_book(tmp_path / "book") as database:
        database.write(sample)
        yield database


def test_an_open_follow_up_is_an_all_day_event_with_an_alarm(book: Database) -> None:
    lines = calendar(book).split("\r\n")
    start, end = lines.index("BEGIN:VEVENT"), lines.index("END:VEVENT")
    assert lines[start : end + 1] == [
        "BEGIN:VEVENT",
        f"UID:{uid(9)}@kith",
        "DTSTAMP:20261122T080000Z",
        "SEQUENCE:1795334400",
        "DTSTART;VALUE=DATE:20261201",
        "DTEND;VALUE=DATE:20261202",
        "RRULE:FREQ=YEARLY",
        "SUMMARY:Inês Duarte: ask\\, how it went",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Inês Duarte",
        "TRIGGER;RELATED=START:PT9H",
        "END:VALARM",
        "END:VEVENT",
    ]
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]


def test_what_is_done_has_no_day_or_belongs_to_the_trash_is_left_out(book: Database) -> None:
    def change(tx: Transaction) -> None:
        made = "2026-01-01T00:00:00Z"
        tx.insert(
            "follow_up", uid=uid(20), contact_id=1, kind="mine", text="some day", status="open", made_at=made
        )
        tx.insert(
            "follow_up",
            uid=uid(21),
            contact_id=3,
            kind="mine",
            text="t",
            status="open",
            due_on="2026-12-01",
            made_at=made,
        )

    book.write(change)
    assert calendar(book).count("BEGIN:VEVENT") == 1


def test_a_later_file_updates_the_same_event(book: Database) -> None:
    first = calendar(book)
    fast_forward(book, hours=1)
    second = calendar(book)
    assert f"UID:{uid(9)}@kith" in second
    assert "SEQUENCE:1795338000" in second
    assert "SEQUENCE:1795334400" in first


def test_the_last_day_of_the_calendar_and_a_rule_over_two_lines_break_nothing(book: Database) -> None:
    def change(tx: Transaction) -> None:
        tx.sql("UPDATE follow_up SET due_on = '9999-12-31', rule = 'RRULE:FREQ=DAILY\r\nX-EVIL:1'")

    book.write(change)
    text = calendar(book)
    assert "DTSTART;VALUE=DATE:99991231" in text
    assert "DTEND" not in text
    assert "\nX-EVIL" not in text
