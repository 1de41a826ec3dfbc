"""Text for people at a terminal: columns that hold in every script, lines that fit, names of kinds and channels."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Iterable, Iterator, Sequence


def width(text: str) -> int:
    """How many columns of a terminal a text takes: wide letters two, marks on letters none."""
    return sum(map(_cells, text))


def _cells(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1


def fit(text: str, columns: int) -> str:
    """A text padded or cut (with …) to exactly so many columns."""
    short = shorten(text, columns)
    return short + " " * (columns - width(short))


def shorten(text: str, columns: int) -> str:
    """One line of a text, at most so many columns wide, with … where it was cut."""
    flat = one_line(text)
    if width(flat) <= columns:
        return flat
    kept, used = [], 0
    for letter in flat:
        used += _cells(letter)
        if used > columns - 1:
            break
        kept.append(letter)
    return "".join(kept).rstrip() + "…"


def one_line(text: str) -> str:
    """A text without line breaks and without anything that would command a terminal."""
    return " ".join("".join(c if _is_harmless(c) else " " for c in text).split())


def _is_harmless(letter: str) -> bool:
    return unicodedata.category(letter) != "Cc"


def table(rows: Sequence[Sequence[str]], most: Sequence[int]) -> Iterator[str]:
    """Rows as lines of aligned columns; each column is as wide as it needs, at most ``most``. The last one is not padded."""
    if not rows:
        return
    widths = [
        min(limit, max(width(one_line(row[column])) for row in rows)) for column, limit in enumerate(most)
    ]
    last = len(most) - 1
    for row in rows:
        cells = [
            shorten(cell, widths[column]) if column == last else fit(cell, widths[column])
            for column, cell in enumerate(row)
        ]
        yield "  ".join(cells).rstrip()


def wrapped(text: str, indent: str) -> Iterator[str]:
    """A text as indented lines that fit the terminal; line breaks of the text stay."""
    columns = max(20, min(100, shutil.get_terminal_size().columns) - width(indent))
    for paragraph in text.splitlines() or [""]:
        line = ""
        for word in one_line(paragraph).split(" "):
            if line and width(line) + 1 + width(word) > columns:
                yield indent + line
                line = word
            else:
                line = f"{line} {word}" if line else word
        yield (indent + line).rstrip()


def quoted(text: str, columns: int = 76) -> str:
    """The words somebody said, as a quotation of at most a line."""
    return f"“{shorten(text, columns)}”"


def counted(number: int, one: str, many: str | None = None) -> str:
    """``1 person``, ``2,041 people``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(parts: Iterable[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    *front, last = [*parts] or [""]
    return f"{', '.join(front)} and {last}" if front else last
