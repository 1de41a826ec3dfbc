"""Kith's own CSV tables, all four, out of one book and into an empty one: nothing that was said is lost."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from prm.clock import FixedClock
from prm.contacts import add_contact
from prm.database import Database, Transaction
from prm.demo import make_sample
from prm.exporting import export
from prm.importing.bring import bring_in

CLOCK = FixedClock(datetime(2026, 11, 24, 9, tzinfo=UTC))


def _said(tx: Transaction) -> list[tuple[Any, ...]]:
    rows = tx.sql(
        "SELECT i.uid, m.at, m.from_me, m.text, m.key FROM message m JOIN interaction i ON i.id = m.interaction_id"
        " ORDER BY i.uid, m.at, m.id"
    )
    return [tuple(row) for row in rows]


def _verdicts(tx: Transaction) -> list[tuple[Any, ...]]:
    rows = tx.sql(
        "SELECT uid, kind, channel, title, text, started_on, happened_on, started_at, ended_at, message_count, meaningful,"
        " token_kind, awaiting, decided_by, reasons FROM interaction ORDER BY uid"
    )
    return [tuple(row) for row in rows]


def _people(tx: Transaction) -> list[tuple[Any, ...]]:
    rows = tx.sql(
        "SELECT uid, display_name, last_interaction_on, last_meaningful_on, awaiting, awaiting_since_on FROM contact ORDER BY uid"
    )
    return [tuple(row) for row in rows]


def test_all_that_was_said_comes_back_from_the_tables(tmp_path: Path) -> None:
    files = []
    with Database.open(tmp_path / "one", clock=CLOCK) as database:
        database.write(make_sample)
        before = [database.read(query) for query in (_said, _verdicts, _people)]
        for what in ("contacts", "interactions", "follow-ups", "notes"):
            files.append(tmp_path / f"{what}.csv")
            export(database, files[-1], format="csv", what=what, exact=False)
    with Database.open(tmp_path / "two", clock=CLOCK) as database:
        bring_in(database, files)
        after = [database.read(query) for query in (_said, _verdicts, _people)]
        again = bring_in(database, files).json()
    assert len(before[0]) > 300
    assert after == before
    assert again["step"] is None
    assert again["interactions"]["new"] == again["contacts"]["new"] == 0


def test_messages_that_cannot_be_read_leave_a_mark(tmp_path: Path) -> None:
    file = tmp_path / "interactions.csv"
    file.write_text(
        "uid,contact_uids,contacts,kind,happened_on,meaningful,title,text,messages_json\r\n"
        'u1,,Inês Duarte,message,2026-08-19,meaningful,,Maps,"[{""from"": 1}]"\r\n',
        encoding="utf-8",
    )
    with Database.open(tmp_path / "book", clock=CLOCK) as database:
        database.write(add_contact, "Inês Duarte")
        report = bring_in(database, [file]).json()
    assert [(one["line"], one["field"], one["rejected"]) for one in report["problems"]] == [
        (2, "messages_json", False)
    ]
    assert report["interactions"]["new"] == 1
