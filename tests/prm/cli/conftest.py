"""A book of its own and a clock that stands still for every test of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.prm.cli.calling import Prm

NOW = "2026-11-24T12:00:00+00:00"  # a Tuesday; at noon it is the same day in nearly every zone


@pytest.fixture
def prm(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Prm:
    """The command line on an empty data folder."""
    monkeypatch.setenv("PRM_NOW", NOW)
    return Prm(tmp_path / "book", capsys)


@pytest.fixture
def ada(prm: Prm) -> str:
    """Ada Lovelace in the book, as c1."""
    prm.text("add", "Ada Lovelace", "--email", "ada@example.org", "--circle", "Monthly")
    return "c1"
