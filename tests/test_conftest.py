"""The walls around every test stand."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import HOME_FOLDERS, UNSET, LogWatch

CONFTEST = Path(__file__).with_name("conftest.py")


def run_inner(folder: Path, test: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text(CONFTEST.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "test_inner.py").write_text(f"import logging\n\n{test}\n", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:randomly",
        "-p",
        "no:pytest-qt",
        "-p",
        "no:cacheprovider",
    ]
    return subprocess.run([*command, str(folder)], cwd=folder, capture_output=True, text=True, check=False)


def test_an_unexpected_warning_in_the_log_fails_the_test(tmp_path: Path) -> None:
    done = run_inner(tmp_path, "def test_it():\n    logging.getLogger('prm').warning('the book moved')")
    assert done.returncode == 1
    assert "WARNING prm: the book moved" in done.stdout


def test_an_expected_warning_passes_and_has_to_come(tmp_path: Path) -> None:
    named = "def test_it(fail_on_logging):\n    fail_on_logging.expect('the book')\n"
    assert run_inner(tmp_path, named + "    logging.warning('the book moved')").returncode == 0
    done = run_inner(tmp_path, named)
    assert done.returncode == 1
    assert "never logged: the book" in done.stdout


def test_what_is_below_a_warning_is_nobodys_business(fail_on_logging: LogWatch) -> None:
    logging.getLogger("prm").info("opened")
    assert fail_on_logging.complaints() == []


@pytest.mark.parametrize("name", UNSET)
def test_nothing_leads_out_of_the_empty_home(name: str) -> None:
    assert name not in os.environ


@pytest.mark.parametrize("name", HOME_FOLDERS)
def test_every_folder_of_the_person_is_below_the_empty_home(name: str, home: Path) -> None:
    folder = Path(os.environ[name])
    assert folder.is_relative_to(home)
    assert not any(path.is_file() for path in folder.rglob("*"))
