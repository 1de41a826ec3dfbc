"""``prm import-child`` is there for the window, and no help names it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from prm.cli.main import main
from tests.prm.cli.calling import Prm

ROOT = Path(__file__).parents[4]


def test_it_talks_json_over_pipes(prm: Prm, tmp_path: Path) -> None:
    prm.text("add", "Ada Lovelace")
    done = subprocess.run(
        [sys.executable, "-m", "prm.cli", "--data-dir", str(prm.folder), "import-child"],
        cwd=ROOT,
        input=json.dumps({"read": [str(tmp_path / "nowhere.zip")]}).encode() + b"\n",
        capture_output=True,
        check=False,
    )
    assert "nowhere.zip" in json.loads(done.stdout)["refused"]
    assert (done.returncode, done.stderr) == (1, b"")


def test_no_help_names_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "import-child" not in capsys.readouterr().out
