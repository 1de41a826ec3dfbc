"""The list of what was left out: every record with its line and reason, harmless in a spreadsheet, and readable again."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from prm.errors import FileError
from prm.importing.carry_out import carry_out
from prm.importing.formats import read_inputs
from prm.importing.plan import WHOLE, Choices, ImportPlan, Take
from prm.importing.rejected import document_of, left_out, left_out_from, suggested_name, write_left_out
from prm.importing.review import plan_or_ask, replanned
from tests.prm.books import Book
from tests.prm.importing.archives import Archive, Connection, by, key, names, to
from tests.prm.importing.fresh import fresh_book

PEOPLE = (
    Connection("Ana Silva", "=HYPERLINK(1)", "Editor"),
    Connection("Ana Silva", "Acme", "Editor"),
    Connection("", "", "", url=""),
    Connection("Bea Costa", "-1+1", "Chief, of staff"),
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with fresh_book(tmp_path / "book") as opened:
        yield opened


def planned(book: Book, path: Path, *left: str) -> ImportPlan:
    plan = plan_or_ask(book.database.read, read_inputs([path]))
    assert isinstance(plan, ImportPlan)
    return replanned(book.database.read, plan, Choices({(one, WHOLE): Take.LEAVE for one in left}))


def rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def test_one_files_records_with_line_and_reason(book: Book, tmp_path: Path) -> None:
    folder = Archive(tmp_path / "archive", PEOPLE, owner="").write()
    plan = planned(book, folder / "Connections.csv", key("Bea Costa"))
    found = left_out(plan)
    assert suggested_name(found) == "Left out of Connections.csv"
    target = write_left_out([folder / "Connections.csv"], found, tmp_path / "left")
    head, *rows = rows_of(target.read_bytes())
    assert target.name == "left.csv"
    assert head[-3:] == ["Kith: file", "Kith: line", "Kith: left out because"]
    assert [(row[0], row[-2], row[-1].split(":")[0]) for row in rows] == [
        ("Ana", "3", "twice in the file"),
        ("", "4", "only a date"),
        ("Bea", "5", "left out by you"),
    ]
    assert rows[2][head.index("Company")] == "'-1+1"
    assert rows[2][head.index("Position")] == "Chief, of staff"
    assert sum(one.number for one in found) == sum(a.skipped + a.rejected for a in plan.accounts)


def test_what_was_left_out_comes_in_again_as_it_was(book: Book, tmp_path: Path) -> None:
    folder = Archive(tmp_path / "archive", PEOPLE, owner="").write()
    path = folder / "Connections.csv"
    plan = planned(book, path, key("Bea Costa"), key("Ana Silva"))
    book.write(carry_out, plan)
    target = write_left_out([path], left_out(plan), tmp_path / "left.csv")
    again = planned(book, target)
    assert again.accounts[0].format == "linkedin-connections"
    book.write(carry_out, again)
    assert names(book) == ["Ana Silva", "Bea Costa"]
    assert book.one("SELECT organization FROM contact WHERE display_name = 'Bea Costa'") == "-1+1"
    assert not book.one("SELECT extra FROM contact WHERE display_name = 'Bea Costa'")


def test_several_files_become_an_archive_that_is_read_again(book: Book, tmp_path: Path) -> None:
    said = (
        by("Ana Silva", "2026-01-05 10:00:00", "Is the engine\noiled?"),
        to("Nobody Known", "2026-02-05 10:00:00", "Hello there, stranger"),
    )
    folder = Archive(tmp_path / "archive", PEOPLE, said).write()
    plan = planned(book, folder)
    found = left_out(plan)
    assert suggested_name(found) == "Left out.zip"
    target = write_left_out([folder], found, tmp_path / "left.csv")
    assert target.name == "left.zip"
    with zipfile.ZipFile(target) as archive:
        assert set(archive.namelist()) == {"Connections.csv", "messages.csv"}
        [message] = rows_of(archive.read("messages.csv"))[1:]
    assert "Hello there, stranger" in message
    assert message[-1] == "never answered, not a connection"
    assert {source.format for source in read_inputs([target]).sources} == {
        "linkedin-connections",
        "linkedin-messages",
    }


def test_a_broken_record_is_in_it_as_it_stands(book: Book, tmp_path: Path) -> None:
    folder = Archive(
        tmp_path / "archive", (Connection("Ana Silva"), Connection("Bea Costa")), owner=""
    ).write()
    path = folder / "Connections.csv"
    text = path.read_text(encoding="utf-8").replace("Bea,", '"Bea,')
    path.write_text(text, encoding="utf-8")
    plan = planned(book, path)
    assert plan.accounts[0].rejected == 1
    [_, row] = rows_of(write_left_out([path], left_out(plan), tmp_path / "left").read_bytes())
    assert "Bea" in row[0]
    assert row[-2] == "3"


def test_it_crosses_as_json(book: Book, tmp_path: Path) -> None:
    found = left_out(planned(book, Archive(tmp_path / "archive", PEOPLE).write()))
    assert left_out_from(json.loads(json.dumps(document_of(found)))) == found


def test_a_file_that_is_gone_is_a_sentence_and_leaves_nothing(book: Book, tmp_path: Path) -> None:
    folder = Archive(tmp_path / "archive", PEOPLE, owner="").write()
    found = left_out(planned(book, folder))
    (folder / "Connections.csv").rename(folder / "elsewhere.csv")
    with pytest.raises(FileError, match="is not where it was"):
        write_left_out([folder], found, tmp_path / "left")
    with pytest.raises(FileError):
        write_left_out([tmp_path / "nowhere"], found, tmp_path / "left")
    assert not list(tmp_path.glob("left*"))


def test_stopping_leaves_nothing(book: Book, tmp_path: Path) -> None:
    people = [Connection(f"Given{n} Family") for n in range(1_500)]
    folder = Archive(tmp_path / "archive", [*people, people[0]], owner="").write()
    found = left_out(planned(book, folder))

    def enough(_records: int, _percent: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_left_out([folder], found, tmp_path / "left", enough)
    assert not list(tmp_path.glob("left*"))
