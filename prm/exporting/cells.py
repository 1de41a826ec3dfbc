"""Cells of Kith's own CSV: harmless in a spreadsheet, and several values in one cell without loss."""

from __future__ import annotations

import re
from collections.abc import Iterable

#: What makes a spreadsheet take a cell for a formula, at its beginning; full-width signs count in some of them.
TRIGGERS = "=+-@\t\r\n\0＝＋－＠"

_LOOKS_LIVE = re.compile(f"'*[{re.escape(TRIGGERS)}]")
_LOOKS_MARKED = re.compile(f"'+[{re.escape(TRIGGERS)}]")


def safe_cell(text: str) -> str:
    """The text with ``'`` before it where a spreadsheet would take it for a formula.

    One that begins like a text so marked gets a ``'`` more, so that whoever takes one off always has the text back.
    """
    return f"'{text}" if _LOOKS_LIVE.match(text) else text


def exact_cell(text: str) -> str:
    """The text untouched, unless it begins like one that ``safe_cell`` marked: then with a ``'`` more, for the way back."""
    return f"'{text}" if _LOOKS_MARKED.match(text) else text


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
