"""``prm import`` brings in, looks only, or asks, and accounts for every record."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from typing_extensions import override

from prm.importing.formats import tables_to_map
from prm.importing.mapping import TableChoice
from prm.importing.targets import Target
from prm.paths import DataFolder
from prm.preferences import Preferences, save_preferences
from tests.prm.cli.calling import Prm

SAMPLES = Path(__file__).resolve().parents[3] / "data" / "linkedin"
CONNECTIONS = str(SAMPLES / "li_2023plus_Connections_url.csv")
ACCOUNTS = ("new", "updated", "same", "conflicts", "skipped", "rejected")


class Terminal(io.StringIO):
    @override
    def isatty(self) -> bool:
        return True


def test_everything_is_accounted_for_and_known_the_second_time(prm: Prm) -> None:
    first = prm.json("import", CONNECTIONS)
    assert first["applied"]
    assert first["step"] == "h1"
    [source] = first["sources"]
    assert source["read"] == sum(source[account] for account in ACCOUNTS)
    assert first["contacts"]["new"] == len(prm.json("contacts")) > 0
    second = prm.json("import", CONNECTIONS)
    assert (second["contacts"]["new"], second["contacts"]["updated"]) == (0, 0)
    prm.text("undo")
    assert prm.json("contacts") == []


def test_looking_only_leaves_no_trace(prm: Prm) -> None:
    looked = prm.json("import", CONNECTIONS, "--dry-run")
    assert (looked["applied"], looked["step"]) == (False, None)
    assert looked["contacts"]["new"] > 0
    assert not prm.folder.exists()
    prm.text("add", "Ada")
    assert prm.json("import", CONNECTIONS, "--dry-run")["contacts"] == looked["contacts"]
    assert len(prm.json("contacts")) == 1


def test_the_text_says_the_same(prm: Prm) -> None:
    said = prm.text("import", CONNECTIONS)
    assert "li_2023plus_Connections_url.csv" in said
    assert "undo" in said


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("", 1), ("n", 1)])
def test_at_a_terminal_the_plan_is_shown_first(
    prm: Prm, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdin", Terminal(answer + "\n"))
        patched.setattr(sys, "stderr", Terminal())
        said = prm("import", CONNECTIONS)
    assert said.code == code
    assert "People: " in said.out
    assert prm.folder.exists() == (code == 0)
    assert code or prm.json("contacts")


def test_yes_does_not_ask(prm: Prm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal())
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert prm("import", CONNECTIONS, "--yes").code == 0
    assert "Bring this in?" not in terminal.getvalue()


def test_a_wrong_name_makes_no_book(prm: Prm) -> None:
    assert "There is no file" in prm.refusal("import", "nothing.zip")
    assert not prm.folder.exists()


def test_what_is_nothing_is_a_sentence(prm: Prm, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ada", encoding="utf-8")
    for path in (letter, tmp_path / "nothing.zip"):
        said = prm("import", str(path))
        assert (said.code in {1, 2}, said.out) == (True, "")
        assert said.err.count("\n") == 1
    said = prm("import", CONNECTIONS, "--as", "no-such-format")
    assert said.code in {1, 2}
    assert "Traceback" not in said.err


def test_a_refused_import_into_a_new_folder_leaves_no_book(prm: Prm, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ada", encoding="utf-8")
    for words in ((str(letter),), (CONNECTIONS, "--as", "no-such-format")):
        assert prm("import", *words).code in {1, 2}
        assert not prm.folder.exists()
    prm.folder.mkdir()
    (prm.folder / "mine.txt").write_text("mine", encoding="utf-8")
    prm("import", str(letter))
    assert [path.name for path in prm.folder.iterdir()] == ["mine.txt"]
    prm.text("add", "Ada")
    prm("import", str(letter))
    assert len(prm.json("contacts")) == 1


@pytest.mark.usefixtures("ada")
def test_an_archive_of_kiths_own_is_shown_its_way(prm: Prm, tmp_path: Path) -> None:
    file = str(tmp_path / "book.jsonl")
    prm.text("export", file)
    assert "prm restore" in prm.refusal("import", file)


PEOPLE = "Name,Mail,My rating\nAda Lovelace,ada@engine.example,4\nGrace Hopper,grace@navy.example,5\n"


def test_an_unknown_table_of_people_comes_in_and_says_which_column_went_where(
    prm: Prm, tmp_path: Path
) -> None:
    table = tmp_path / "people.csv"
    table.write_text(PEOPLE, encoding="utf-8")
    said = prm.text("import", str(table))
    assert "Columns of people.csv: Name → name, Mail → email" in said
    assert "left out: My rating" in said
    again = prm.json("import", str(table))
    assert (again["sources"][0]["format"], again["contacts"]["new"], again["contacts"]["same"]) == (
        "table",
        0,
        2,
    )
    assert set(again["sources"][0]) == {"file", "format", "read", *ACCOUNTS}


def test_what_was_chosen_in_the_window_holds_for_the_command_line(prm: Prm, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text(PEOPLE, encoding="utf-8")
    (look,) = tables_to_map([table])
    choice = TableChoice((Target.NAME, Target.LEAVE_OUT, Target.NOTE))
    folder = DataFolder(prm.folder)
    save_preferences(folder, Preferences(table_choices={look.signature: choice.document()}))
    prm.text("import", str(table))
    assert all(not one["emails"] for one in prm.json("contacts"))


def test_a_table_without_people_is_refused_and_a_known_one_can_be_taken_as_a_table(
    prm: Prm, tmp_path: Path
) -> None:
    table = tmp_path / "prices.csv"
    table.write_text("Colour,Price\nred,3\n", encoding="utf-8")
    said = prm("import", str(table))
    assert (said.code, said.out) == (1, "")
    assert "no column with a name or an e-mail address" in said.err
    taken = prm.json("import", CONNECTIONS, "--as", "table", "--dry-run")
    assert taken["sources"][0]["format"] == "table"
