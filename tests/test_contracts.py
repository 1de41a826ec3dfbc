"""The import contracts of pyproject.toml hold for a house that keeps them and bite at each import that breaks one."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
    "contracts"
]
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Empty rooms of every name that the contracts know, under the contracts of the real house."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for contract in CONTRACTS:
        for floor in contract.get("containers", []):
            for room in re.findall(r"\w+", " ".join(contract["layers"])):
                (tmp_path / floor / room).mkdir(parents=True)
                (tmp_path / floor / room / "__init__.py").touch()
            (tmp_path / floor / "__init__.py").touch()
    return tmp_path


def test_this_house_keeps_its_contracts() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout


def lint(house: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LINT, "--no-cache"]
    return subprocess.run(command, cwd=house, capture_output=True, text=True, check=False)


def broken(house: Path) -> list[str]:
    said = lint(house).stdout
    return [contract["id"] for contract in CONTRACTS if f"{contract['name']} BROKEN" in said]


def test_the_rooms_themselves_break_nothing(house: Path) -> None:
    (house / "prm/cli/show.py").write_text("import prm.today, prm.contacts, prm.database", encoding="utf-8")
    (house / "prm/contacts/__init__.py").write_text("import prm.interactions, prm.history", encoding="utf-8")
    (house / "prm/store/__init__.py").write_text("import sqlalchemy, prm.verdict", encoding="utf-8")
    (house / "ui/today/__init__.py").write_text("import prm.today, ui.kit", encoding="utf-8")
    done = lint(house)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("contract", "room", "forbidden"),
    [
        ("engine-without-qt", "prm/words", "PySide6.QtCore"),
        ("engine-without-qt", "prm/reminders", "ui.kit"),
        ("window-without-sql", "ui/people", "sqlalchemy"),
        ("window-without-sql", "ui/people", "sqlcipher3"),
        ("window-without-sql", "ui/people", "prm.store"),
        ("engine-layers", "prm/errors", "prm.words"),
        ("engine-layers", "prm/cadence", "prm.store"),
        ("engine-layers", "prm/cadence", "prm.verdict"),
        ("engine-layers", "prm/store", "prm.database"),
        ("engine-layers", "prm/database", "prm.contacts"),
        ("engine-layers", "prm/contacts", "prm.today"),
        ("engine-layers", "prm/importing", "prm.exporting"),
        ("engine-layers", "prm/exporting", "prm.cli"),
        ("pages-apart", "ui/today", "ui.people"),
        ("pages-apart", "ui/writing", "ui.capture"),
        ("pages-apart", "ui/today", "ui.window"),
        ("pages-apart", "ui/kit", "ui.today"),
    ],
)
def test_a_contract_bites(house: Path, contract: str, room: str, forbidden: str) -> None:
    (house / room / "breach.py").write_text(f"import {forbidden}\n", encoding="utf-8")
    assert broken(house) == [contract]


def test_a_room_that_stands_on_no_floor_is_noticed(house: Path) -> None:
    (house / "prm" / "helpers.py").touch()
    assert broken(house) == ["engine-layers"]
