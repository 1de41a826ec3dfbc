"""The program examines itself: what a frozen one may lack is found missing, and no book is touched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from prm import program
from prm.cli.main import main
from prm.errors import PrmError
from prm.store import migrate
from prm.store.schema import SCHEMA


def test_a_whole_program_says_what_it_is_made_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data-dir", str(tmp_path / "none"), "--json", "check", "--program"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["schema"] == SCHEMA
    assert facts["sqlcipher"]
    assert facts["languages"] >= 7
    assert facts["sample_people"] >= 100
    assert facts["icons"] > 40
    assert "keyring" in facts["keyring"]
    assert not (tmp_path / "none").exists()


def test_missing_migrations_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrate, "MIGRATIONS", tmp_path / "nowhere")
    with pytest.raises(Exception, match="nowhere"):
        program.examine_program()


def test_missing_resources_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_files(package: str) -> Path:
        raise ModuleNotFoundError(f"No module named {package!r}")

    monkeypatch.setattr(program, "files", no_files)
    with pytest.raises(PrmError, match=r"resources\.phrases.*install Kith again"):
        program.examine_program()
