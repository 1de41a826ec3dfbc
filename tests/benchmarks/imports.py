"""Runs ``import_child`` for the benchmarks of importing, each time into a new book."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Imported:
    """One file brought in: seconds of the first time and of the second, peak memory in MB.

    ``wrote_nothing``: after the second time every row of every table was what it had been before.
    """

    first: float
    peak: float
    again: float = 0.0
    wrote_nothing: bool = False


def python(module: str, arguments: Sequence[str], environment: dict[str, str] | None = None) -> str:
    """What a module of ours prints when it is started in a process of its own, with compiled modules as a user has them."""
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env={**surroundings, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{module} failed: {done.stderr[-2000:]}")
    return done.stdout


def bring(folder: Path, file: Path, *, twice: bool = False) -> Imported:
    """Bring a file into a new book in this folder, in a process of its own; the folder is gone afterwards."""
    shutil.rmtree(folder, ignore_errors=True)
    arguments = ["twice" if twice else "once", str(folder), str(file)]
    found = json.loads(python("tests.benchmarks.import_child", arguments))
    shutil.rmtree(folder)
    return Imported(
        found["first"],
        found["peak"],
        found.get("again", 0.0),
        bool(found.get("is_same")) and not found.get("changes"),
    )
