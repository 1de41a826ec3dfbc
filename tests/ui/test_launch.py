"""The command for a key of the desktop's own names this Kith, and its folder where that is not the usual one."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest

from ui.launch import capture_command


@pytest.mark.skipif(sys.platform == "win32", reason="other quotation marks there")
def test_the_command_for_a_key(tmp_path: Path) -> None:
    usual, other = tmp_path / "kith", tmp_path / "my book"
    assert shlex.split(capture_command(usual, usual)) == [sys.executable, "-m", "ui", "--capture"]
    assert shlex.split(capture_command(other, usual))[3:] == ["--data-dir", str(other), "--capture"]


def test_the_frozen_program_is_its_own_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "kith"))
    assert capture_command(tmp_path, tmp_path).endswith("kith --capture")
