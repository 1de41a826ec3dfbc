"""Plain imports: no source text is read when a module is imported beside PySide6."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
CODE = """
import inspect
from ui.plain_imports import use_plain_imports
read = []
inspect.getsource = lambda module: read.append(module.__name__) or ""
{use}
import colorsys, ui.launch
print(read)
"""


@pytest.mark.parametrize(("use", "read"), [("use_plain_imports()", []), ("", ["colorsys"])])
def test_no_source_is_read_for_an_import(use: str, read: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE.format(use=use)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    for name in read:
        assert name in done.stdout
    if not read:
        assert done.stdout == "[]\n"
