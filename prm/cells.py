"""Cells of the tables that Kith writes: harmless in a spreadsheet, and read back as they were."""

from __future__ import annotations

import re

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


def bare_cell(cell: str) -> str:
    """The text of a cell: one ``'`` that was set before what a spreadsheet would take for a formula is taken off."""
    return cell[1:] if _LOOKS_MARKED.match(cell) else cell
