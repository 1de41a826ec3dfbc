"""Which Kith this is and what it stands on."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

from PySide6.QtCore import qVersion


class Version(NamedTuple):
    """A part and its version."""

    name: str
    number: str


def kith_version() -> str:
    """The version of Kith; empty where it runs from its folder without having been installed."""
    try:
        return version("prm")
    except PackageNotFoundError:
        return ""


def versions() -> list[Version]:
    """Kith, Python, Qt and SQLite."""
    from prm.program import sqlite_version

    return [
        Version("Kith", kith_version() or "from its folder"),
        Version("Python", platform.python_version()),
        Version("Qt", str(qVersion())),
        Version("SQLite", sqlite_version()),
    ]
