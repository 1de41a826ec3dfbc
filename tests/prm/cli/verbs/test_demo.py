"""``prm demo`` makes a book of its own and says how to open it."""

from __future__ import annotations

from pathlib import Path

import pytest

from prm.cli.main import main
from prm.demo import sample_folder
from tests.prm.cli.calling import Prm


def test_an_empty_folder_is_filled_and_no_other(prm: Prm) -> None:
    said = prm.text("demo")
    assert "120 invented people" in said
    assert f'prm --data-dir "{prm.folder}" today' in said
    assert len(prm.json("contacts")) == 120
    assert "not empty" in prm.refusal("demo")


def test_the_document_names_the_step_and_the_place(prm: Prm) -> None:
    made = prm.json("demo")
    assert (made["step"], made["data_dir"]) == ("h1", str(prm.folder))
    assert made["changed"]["contact"] == 120


def test_without_a_folder_it_lies_beside_the_own_book(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo"]) == 0
    assert str(sample_folder()) in capsys.readouterr().out
    assert main(["demo"]) == 0
    assert "there already" in capsys.readouterr().out
    assert main(["--data-dir", str(sample_folder()), "contacts", "--limit", "1"]) == 0


def test_a_named_folder_in_the_environment_is_a_named_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRM_DATA_DIR", str(tmp_path / "named"))
    assert main(["demo"]) == 0
    assert (tmp_path / "named" / "book.db").exists()
    assert main(["demo"]) == 1
