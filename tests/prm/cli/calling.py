"""Calls the command line in this process and keeps what it said."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from prm.cli.main import main


@dataclass(frozen=True, slots=True)
class Said:
    """The exit code and both streams of one call."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Prm:
    """``prm("show", "Ada")`` runs a verb on the book of ``folder``."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: str) -> Said:
        self._capsys.readouterr()
        code = main(["--data-dir", str(self.folder), *words])
        said = self._capsys.readouterr()
        return Said(code, said.out, said.err)

    def text(self, *words: str) -> str:
        """What a verb that has to succeed says to people."""
        said = self(*words)
        assert (said.code, said.err) == (0, "")
        return said.out

    def json(self, *words: str) -> Any:
        """The one document of a verb that has to succeed."""
        said = self(*words, "--json")
        assert (said.code, said.err) == (0, "")
        assert said.out.count("\n") == 1
        return json.loads(said.out)

    def refusal(self, *words: str, code: int = 1) -> str:
        """The one sentence of a verb that has to be refused with this code, with nothing on standard output."""
        said = self(*words)
        assert (said.code, said.out) == (code, "")
        assert said.err.count("\n") == 1
        assert "Traceback" not in said.err
        return said.err.strip()
