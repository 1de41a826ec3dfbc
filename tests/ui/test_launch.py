"""The command for a key of the desktop's own names this Kith, and its folder where that is not the usual one."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.launch import capture_command, start_own, start_sample


@pytest.mark.skipif(sys.platform == "win32", reason="other quotation marks there")
def test_the_command_for_a_key(tmp_path: Path) -> None:
    usual, other = tmp_path / "kith", tmp_path / "my book"
    assert shlex.split(capture_command(usual, usual)) == [sys.executable, "-m", "ui", "--capture"]
    assert shlex.split(capture_command(other, usual))[3:] == ["--data-dir", str(other), "--capture"]


def test_the_frozen_program_is_its_own_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "kith"))
    assert capture_command(tmp_path, tmp_path).endswith("kith --capture")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for the program")
def test_another_kith_is_started(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said, program = tmp_path / "said", tmp_path / "kith"
    program.write_text(f'#!/bin/sh\necho "$@ $PRM_DATA_DIR" > "{said}.part" && mv "{said}.part" "{said}"\n')
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    assert start_sample(tmp_path / "own")
    qtbot.waitUntil(said.exists)
    assert said.read_text().split() == ["-m", "ui", "--demo", str(tmp_path / "own")]


def test_what_cannot_be_started_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing here"))
    assert not start_own()
