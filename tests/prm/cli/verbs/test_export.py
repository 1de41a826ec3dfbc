"""``prm export`` writes by ending or by name, and refuses in a sentence."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.prm.cli.calling import Prm


@pytest.mark.parametrize(
    ("name", "format_name"),
    [
        ("people.csv", "csv"),
        ("people.vcf", "vcard"),
        ("days.ics", "ics"),
        ("book.jsonl", "archive"),
        ("people.md", "markdown"),
        ("people", "csv"),
    ],
)
def test_the_ending_says_the_format(prm: Prm, ada: str, tmp_path: Path, name: str, format_name: str) -> None:
    prm.text("remind", ada, "tomorrow", "Write")
    path = tmp_path / name
    document = prm.json("export", str(path))
    assert document["format"] == format_name
    assert path.stat().st_size > 0


def test_the_text_says_how_many(prm: Prm, ada: str, tmp_path: Path) -> None:
    assert prm.text("export", str(tmp_path / "x.csv")) == f"Wrote {tmp_path / 'x.csv'}: 1 person.\n"


def test_what_and_exact(prm: Prm, ada: str, tmp_path: Path) -> None:
    prm.text("note", ada, "=1+1")
    for options, cell in (([], "'=1+1"), (["--exact"], "=1+1")):
        path = tmp_path / "notes.csv"
        prm.text("export", str(path), "--what", "notes", *options)
        with path.open(encoding="utf-8-sig", newline="") as file:
            [row] = csv.DictReader(file)
        assert row["text"] == cell


def test_an_archive_comes_back(prm: Prm, ada: str, tmp_path: Path) -> None:
    path = tmp_path / "all.txt"
    prm.text("export", str(path), "--format", "archive")
    with path.open(encoding="utf-8") as file:
        assert json.loads(file.readline())["format"] == "kith-archive"


def test_refusals(prm: Prm, ada: str, tmp_path: Path) -> None:
    assert prm("export", str(tmp_path)).code == 1
    assert prm("export", str(tmp_path / "no" / "such" / "x.csv")).code in {0, 1}
    assert "choose from" in prm.refusal("export", "x", "--format", "pdf", code=2)


@pytest.mark.usefixtures("ada")
def test_a_name_that_calls_for_another_program_is_refused(prm: Prm, tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    assert "writes no .xlsx file" in prm.refusal("export", str(path), code=2)
    assert not path.exists()
    prm.text("export", str(path), "--format", "csv")
    assert path.exists()
