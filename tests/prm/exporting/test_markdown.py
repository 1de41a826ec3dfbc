from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from prm.contacts import find_contact
from prm.database import Database
from prm.exporting.markdown import literal, quoted, write_markdown
from tests.prm.exporting.books import Fill, books, open_book, sample, uid


def pages(database: Database, contact_uid: str | None = None) -> str:
    file = io.StringIO()
    people = None if contact_uid is None else [database.read(find_contact, contact_uid)]
    database.read(write_markdown, file, people)
    return file.getvalue()


@pytest.fixture
def book(tmp_path: Path) -> Any:
    with open_book(tmp_path / "book") as database:
        database.write(sample)
        yield database


def test_a_page_reads_from_facts_to_timeline(book: Database) -> None:
    assert pages(book, uid(2)) == (
        "# Inês Duarte\n"
        "\n"
        "- Position: Pilot, Harbour; Co\n"
        "- Email (work: new): ines@example.org\n"
        "- Phone: \\+351 900 000\n"
        "- Link: https://www.linkedin.com/in/ines\n"
        "- Address: Rua A, 1, Porto, Portugal\n"
        "- Birthday: \\--05-14\n"
        "- Anniversary: 2019-06-01\n"
        "- How we met: At the quay, in the rain\n"
        "- Rhythm: Monthly\n"
        "- Tags: Friends\n"
        "\n"
        "## Follow-ups\n"
        "\n"
        "- open: ask, how it went (by 2026-12-01)\n"
        "- done: done\n"
        "\n"
        "## Notes\n"
        "\n"
        "2026-10-04\n"
        "\n"
        "> Likes: rye bread,  \n"
        "> and tides  \n"
        "\n"
        "## Timeline\n"
        "\n"
        "### 2026-10-02: message by linkedin, meaningful\n"
        "\n"
        "Boats\n"
        "\n"
        "Me, 2026-10-01 08:00 UTC\n"
        "\n"
        "> Do you still \\*sail\\*?  \n"
        "\n"
        "Inês, 2026-10-02 08:00 UTC\n"
        "\n"
        "> \\# Yes,  \n"
        "> \\- every Sunday  \n"
        "\n"
    )


def test_everybody_but_the_trash_has_a_page(book: Database) -> None:
    titles = [line for line in pages(book).splitlines() if line.startswith("# ")]
    assert titles == ["# \\=Tomás; O'Hara", "# Inês Duarte"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<img src=x>", "\\<img src=x\\>"),
        ("# title", "\\# title"),
        ("- item", "\\- item"),
        ("1. first", "1\\. first"),
        ("12) x", "12\\) x"),
        ("a\nb", "a b"),
        ("&lt;", "\\&lt;"),
    ],
)
def test_what_people_wrote_stands_there_literally(text: str, shown: str) -> None:
    assert literal(text) == shown


def test_a_quotation_keeps_its_lines() -> None:
    assert quoted("a\n\nb") == ["> a  ", ">", "> b  "]


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(fill=books())
def test_no_text_makes_a_title(fill: Fill) -> None:
    with open_book() as book:
        book.write(fill)
        people = book.read(
            lambda tx: tx.sql("SELECT count(*) FROM contact WHERE trashed_at IS NULL").scalar()
        )
        assert len(re.findall(r"^# ", pages(book), re.MULTILINE)) == people
