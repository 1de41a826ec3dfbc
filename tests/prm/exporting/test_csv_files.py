from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from prm.database import Database, Transaction
from prm.exporting.cells import TRIGGERS
from prm.exporting.csv_files import TABLES, split_dates, write_csv
from tests.prm.exporting.books import Fill, books, open_book, sample, uid


def written(database: Database, what: str, *, exact: bool = False) -> str:
    file = io.StringIO(newline="")
    database.read(write_csv, file, what, exact=exact)
    return file.getvalue()


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


@pytest.fixture
def book(tmp_path: Path) -> Any:
    with open_book(tmp_path / "book") as database:
        database.write(sample)
        yield database


def test_people_with_everything_a_table_can_hold(book: Database) -> None:
    tomas, ines = rows(written(book, "contacts"))
    assert ines == {
        "uid": uid(2),
        "display_name": "Inês Duarte",
        "given_name": "Inês",
        "family_name": "Duarte",
        "nickname": "",
        "organization": "Harbour; Co",
        "position": "Pilot",
        "place": "",
        "how_met": "At the quay, in the rain",
        "circle": "Monthly",
        "cadence_days": "",
        "tags": "Friends",
        "emails": "work\\: new: ines@example.org",
        "phones": "'+351 900 000",
        "links": "https://www.linkedin.com/in/ines",
        "handles": "",
        "other_addresses": "",
        "birthday": "'--05-14",
        "other_dates": "anniversary: 2019-06-01",
        "connected_on": "",
        "last_interaction_on": "2026-10-02",
        "last_meaningful_on": "2026-10-02",
        "next_due_on": ines["next_due_on"],
        "leave_alone": "",
        "hidden": "",
    }
    assert ines["next_due_on"] > "2026-10-02"
    assert tomas["display_name"] == "'=Tomás; O'Hara"
    assert tomas["nickname"] == "'@tom"


def test_exact_values_are_untouched(book: Database) -> None:
    tomas, ines = rows(written(book, "contacts", exact=True))
    assert (tomas["display_name"], tomas["nickname"]) == ("=Tomás; O'Hara", "@tom")
    assert ines["phones"] == "+351 900 000"


def test_exchanges(book: Database) -> None:
    (talk,) = rows(written(book, "interactions"))
    assert talk["contact_uids"] == f"{uid(1)}; {uid(2)}"
    assert talk["contacts"] == "'=Tomás\\; O'Hara; Inês Duarte"
    assert (talk["meaningful"], talk["token_kind"], talk["awaiting"]) == ("meaningful", "", "")
    assert (talk["started_on"], talk["happened_on"], talk["messages"]) == ("2026-10-01", "2026-10-02", "2")


def test_follow_ups_and_notes_of_everybody_but_the_trash(book: Database) -> None:
    ask, done = rows(written(book, "follow-ups"))
    assert (ask["contact"], ask["due_on"], ask["rule"]) == ("Inês Duarte", "2026-12-01", "FREQ=YEARLY")
    assert (done["status"], done["closed_on"]) == ("done", "2026-10-05")
    (note,) = rows(written(book, "notes"))
    assert note["text"] == "Likes: rye bread,\nand tides"
    assert note["made_at"] == "2026-10-04T00:00:00Z"


@pytest.mark.parametrize(
    ("verdict", "word"),
    [
        ("meaningful = 1", "meaningful"),
        ("meaningful = 0, token_kind = 'brush_off'", "passing"),
        ("meaningful = 0, awaiting = 'me'", "waiting"),
    ],
)
def test_the_verdict_in_one_word(book: Database, verdict: str, word: str) -> None:
    def judge(tx: Transaction) -> None:
        tx.sql(f"UPDATE interaction SET {verdict}")

    book.write(judge)
    (talk,) = rows(written(book, "interactions"))
    assert talk["meaningful"] == word


def test_lines_end_as_spreadsheets_want_it(book: Database) -> None:
    text = written(book, "contacts")
    assert text.startswith("uid,display_name,")
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r\n") == 3


def test_a_second_birthday_is_not_lost() -> None:
    dates = [{"kind": "birthday", "label": "", "year": year, "month": 1, "day": 2} for year in (1980, 1981)]
    assert split_dates(dates) == ("1980-01-02", [("birthday", "1981-01-02")])


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(fill=books())
def test_no_cell_of_any_book_is_a_formula(fill: Fill) -> None:
    with open_book() as book:
        book.write(fill)
        for what in TABLES:
            for cells in csv.reader(io.StringIO(written(book, what), newline=""), strict=True):
                assert len(cells) == len(TABLES[what][0])
                assert not [cell for cell in cells if cell[:1] in list(TRIGGERS)]
