"""Saving the list of what was left out, beside everything else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from prm.importing.rejected import LeftOut, suggested_name, write_left_out
from ui.jobs import Work


def suggested_path(found: Sequence[LeftOut]) -> Path:
    """Where the list may go: among the person's documents."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place or Path.home()) / suggested_name(found)


def save_left_out(work: Work, paths: Sequence[Path], found: Sequence[LeftOut], target: Path) -> Path:
    """Write the list, and give the place where it is."""
    return write_left_out(paths, found, target, work.tick)
