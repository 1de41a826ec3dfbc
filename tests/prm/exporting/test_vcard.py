from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prm.database import Database, Transaction
from prm.exporting.vcard import MAX_OCTETS, escaped, folded, write_vcards
from tests.prm.exporting.books import Fill, books, open_book, sample, uid


def cards(database: Database) -> list[list[str]]:
    """The unfolded lines of every card."""
    file = io.StringIO(newline="")
    database.read(write_vcards, file)
    text = file.getvalue().replace("\r\n ", "")
    return [card.split("\r\n")[:-1] for card in text.split("END:VCARD\r\n")[:-1]]


@pytest.fixture
def book(tmp_path: Path) -> Any:
    with open_book(tmp_path / "book") as database:
        database.write(sample)
        yield database


def test_a_card_says_what_address_books_know(book: Database) -> None:
    _, ines = cards(book)
    assert ines == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"UID:{uid(2)}",
        "FN:Inês Duarte",
        "N:Duarte;Inês;;;",
        "ORG:Harbour\\; Co",
        "TITLE:Pilot",
        "EMAIL;TYPE=work--new:ines@example.org",
        "TEL:+351 900 000",
        "X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/ines",
        "ADR;TYPE=home:;;Rua A\\, 1;Porto;;;Portugal",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-14",
        "X-ANNIVERSARY:2019-06-01",
        "CATEGORIES:Friends,Monthly",
        "X-PRM-LAST-INTERACTION:2026-10-02",
        "X-PRM-LAST-MEANINGFUL:2026-10-02",
        "NOTE:How we met: At the quay\\, in the rain\\n\\nLikes: rye bread\\,\\nand tides",
    ]


def test_numbers_are_no_formulas_here_and_names_are_parted(book: Database) -> None:
    tomas, _ = cards(book)
    assert "FN:=Tomás\\; O'Hara" in tomas
    assert "N:O'Hara;=Tomás\\;;;;" in tomas
    assert "NICKNAME:@tom" in tomas


def test_a_photo_comes_along(book: Database) -> None:
    book.folder.photos.mkdir()
    (book.folder.photos / "p.jpg").write_bytes(b"\xff\xd8" * 100)

    def name_photo(tx: Transaction) -> None:
        tx.sql("UPDATE contact SET photo = 'p.jpg' WHERE id = 1")

    book.write(name_photo)
    assert any(line.startswith("PHOTO;ENCODING=b:/9j/2P/Y") for line in cards(book)[1])


@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=300))
def test_lines_are_short_in_octets_and_unfold_to_what_they_were(text: str) -> None:
    lines = folded(text)
    assert all(len(line.encode()) <= MAX_OCTETS for line in lines.split("\r\n"))
    assert lines.replace("\r\n ", "") == text + "\r\n"


@given(text=st.text(st.sampled_from("\\,;\nan:"), max_size=20))
def test_texts_are_escaped_so_that_they_come_back(text: str) -> None:
    cell = escaped(text)
    assert "\n" not in cell
    back = re.sub(r"\\(.)", lambda match: "\n" if match[1] == "n" else match[1], cell)
    assert back == text


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(fill=books())
def test_no_text_breaks_out_of_its_line(fill: Fill) -> None:
    with open_book() as book:
        book.write(fill)
        people = book.read(
            lambda tx: tx.sql("SELECT count(*) FROM contact WHERE trashed_at IS NULL").scalar()
        )
        found = cards(book)
        assert len(found) == people
        for lines in found:
            assert lines[0] == "BEGIN:VCARD"
            assert sum(line.startswith("FN:") for line in lines) == 1
            assert all(re.match(r"[A-Z-]+[;:]", line) for line in lines), lines
