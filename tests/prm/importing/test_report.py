from __future__ import annotations

import json
from pathlib import Path

import pytest

from prm import facts
from prm.importing.plan_messages import NEVER_ANSWERED
from tests.prm.books import Book
from tests.prm.importing.archives import Archive, Connection, bring, by, to
from tests.prm.importing.test_plan_messages import ASKED, talk


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(
        tmp_path / "archive",
        [Connection("Ana Silva", "Acme"), Connection("Ben Ode", on="soon")],
        [*talk("Ana Silva"), by("Cy Twill", "2026-04-01 10:00:00", ASKED)],
    )


def test_the_document_for_programs(book: Book, archive: Archive) -> None:
    document = bring(book, archive).json()
    assert json.loads(json.dumps(document)) == document
    assert document == {
        "applied": True,
        "step": "h1",
        "sources": [
            source("Profile.csv", "linkedin-profile", read=1, new=1),
            source("Connections.csv", "linkedin-connections", read=2, new=2),
            source("messages.csv", "linkedin-messages", read=3, new=2, skipped=1),
        ],
        "contacts": {"new": 2, "updated": 0, "same": 0, "conflicts": 0},
        "interactions": {"new": 1, "updated": 0, "same": 0},
        "skipped": [{"file": "archive!messages.csv", "reason": NEVER_ANSWERED, "count": 1}],
        "problems": [
            {
                "file": "archive!Connections.csv",
                "line": 3,
                "field": "Connected On",
                "reason": "'soon' is no day, so the connection has none.",
                "rejected": False,
            }
        ],
        "coverage": [{"source": "linkedin", "to": "2026-04-01"}],
    }


def source(file: str, kind: str, **counts: int) -> dict[str, object]:
    none = dict.fromkeys(("read", "new", "updated", "same", "conflicts", "skipped", "rejected"), 0)
    return {"file": f"archive!{file}", "format": kind, **none, **counts}


def test_an_exchange_that_grows_is_updated_and_not_the_same_too(book: Book, archive: Archive) -> None:
    bring(book, archive)
    archive.messages = [*archive.messages, to("Ana Silva", "2026-03-05 10:00:00", ASKED)]
    assert bring(book, archive).json()["interactions"] == {"new": 0, "updated": 1, "same": 0}
    assert bring(book, archive).json()["interactions"] == {"new": 0, "updated": 0, "same": 1}


def test_lines_for_people(book: Book, archive: Archive) -> None:
    lines = bring(book, archive).lines()
    assert "archive!messages.csv: 3 read" in lines
    assert f"  left out: 1 {NEVER_ANSWERED}" in lines
    assert "People: 2 new, 0 updated, 0 same, 0 in conflict." in lines
    assert "Known to: LinkedIn to 1 Apr 2026" in lines
    assert lines[-1] == "Done as h1; take it back with: prm undo h1"
    assert bring(book, archive).lines()[-1] == "Nothing new: all of it is in your book already."
    assert bring(book, archive, dry_run=True).lines()[-1] == "Nothing was written yet (dry run)."


def test_a_conflict_is_told_by_name_with_both_sides(book: Book, archive: Archive) -> None:
    bring(book, archive)
    book.write(facts.set_position, 1, organization="Mine")
    archive.connections = [Connection("Ana Silva", "Bloom"), *archive.connections[1:]]
    lines = bring(book, archive).lines()
    assert "  Ana Silva, organization: yours is Mine, the file says Bloom (yours kept)" in lines


def test_of_many_problems_some_are_listed_and_the_rest_counted(book: Book, tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive", [Connection(f"Person {n}", on="soon") for n in range(30)])
    report = bring(book, archive)
    assert len(report.json()["problems"]) == 30
    assert "  and 10 more; --json lists them all" in report.lines()


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("", "There is nothing in it, so nothing was changed."),
        (
            "zoe@example.org,Yes,Yes,\n",
            "Nothing of it was brought in, for the reasons above; your book is as it was.",
        ),
    ],
)
def test_what_was_not_brought_in_is_not_called_known(
    book: Book, tmp_path: Path, rows: str, told: str
) -> None:
    file = tmp_path / "Email Addresses.csv"
    file.write_text("Email Address,Confirmed,Primary,Updated On\n" + rows, encoding="utf-8")
    assert bring(book, file).lines()[-1] == told
