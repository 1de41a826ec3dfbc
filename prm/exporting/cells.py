"""Cells of Kith's own CSV: harmless in a spreadsheet, and several values in one cell without loss."""

from __future__ import annotations

from collections.abc import Iterable

from prm.cells import TRIGGERS, exact_cell, safe_cell

__all__ = ["TRIGGERS", "exact_cell", "joined", "safe_cell"]


def joined(entries: Iterable[tuple[str, str]]) -> str:
    """Labels and values as one cell: ``work: mara@example.org; private: m@example.net``; an empty label is left out.

    A backslash stands before a backslash, a semicolon, and a colon that would be misread; line ends are written ``\\n``
    and ``\\r``.
    """
    return "; ".join(_entry(label, value) for label, value in entries)


def _entry(label: str, value: str) -> str:
    if not label:
        return _escaped(value).replace(": ", "\\: ")
    return f"{_escaped(label).replace(':', chr(92) + ':')}: {_escaped(value)}"


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace(";", "\\;")
    return text.replace("\n", "\\n").replace("\r", "\\r")
