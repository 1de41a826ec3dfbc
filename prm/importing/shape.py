"""How an unknown table is written: its delimiter, where its header stands or that it has none, and its first records."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from prm.importing.header_words import known_headers
from prm.importing.table import MAX_LONG_CELL, Header, normalised
from prm.importing.text import Decoded

DELIMITERS = (",", ";", "\t", "|")
MOST_COLUMNS = 256
_HEAD_BYTES = 1 << 20
_RECORDS = 60
_HEADER_WITHIN = 20
_LEAST_SHARE = 0.5
_LONGEST_ENTRY, _MOST_WORDS = 100, 6
_SENTENCE_END = (",", "!", "?", ":", "…")
_SEPARATOR = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s.,;<>]+")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBERS = re.compile(r"[+(]?\d[\d\s().\-/:+]{3,}")
_NO_TABLE = ("BEGIN:", "{", "[", "<", "%PDF", "From ")


@dataclass(frozen=True, slots=True)
class Shape:
    """``header.line`` is the physical line above the first record, 0 where there is none; without a header its cells are
    ``""``."""

    header: Header
    has_header: bool


def looks_like_data(cell: str) -> bool:
    """Whether a cell holds what no column is called: an address, a link, a number or a day."""
    text = cell.strip()
    return any(pattern.fullmatch(text) for pattern in (_EMAIL, _LINK, _NUMBERS))


def find_shape(
    decoded: Decoded, delimiter: str | None = None, has_header: bool | None = None
) -> Shape | None:
    """How a text is a table, or None where it is none; ``delimiter`` and ``has_header`` are a person's better knowledge."""
    text = decoded.utf8[:_HEAD_BYTES].decode("utf-8", errors="ignore")
    if delimiter is None and (not text.strip() or text.lstrip().startswith(_NO_TABLE) or _is_binary(text)):
        return None
    skip = 0
    first, _, rest = text.partition("\n")
    if stated := _SEPARATOR.fullmatch(first.strip("\r")):
        skip, text = 1, rest
        delimiter = delimiter or stated[1]
    best: tuple[float, str, list[tuple[int, int, list[str]]]] | None = None
    for mark in (delimiter,) if delimiter else DELIMITERS:
        records = _records(text, mark)
        score = _score(records)
        if records and (best is None or score > best[0]):
            best = (score, mark, records)
    if best is None:
        return None
    _, mark, records = best
    if delimiter is None and not _is_table(records, mark):
        return None
    return _shape(records, mark, skip, has_header)


def _is_binary(text: str) -> bool:
    head = text[:4096]
    strange = sum(not letter.isprintable() and letter not in "\r\n\t\f\v" for letter in head)
    return strange > len(head) // 50


def _records(text: str, delimiter: str) -> list[tuple[int, int, list[str]]]:
    """``(first line, last line, cells)`` of the first records that hold something."""
    before = csv.field_size_limit(MAX_LONG_CELL)
    found = []
    try:
        reader = csv.reader(_lines(text), delimiter=delimiter)
        start = 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                found.append((start, reader.line_num, cells))
            start = reader.line_num + 1
            if len(found) == _RECORDS:
                break
    except csv.Error:
        pass  # what was read so far tells how the table is written; reading it finds what is broken
    finally:
        csv.field_size_limit(before)
    return found


def _lines(text: str) -> list[str]:
    """Physical lines with their ends, as the reader of tables counts them."""
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)


def _width(records: Sequence[tuple[int, int, list[str]]]) -> int:
    """How many columns most records have; of two equally frequent widths the larger."""
    counted = Counter(len(cells) for _, _, cells in records)
    return max(counted, key=lambda width: (counted[width], width)) if counted else 0


def _score(records: Sequence[tuple[int, int, list[str]]]) -> float:
    """How well a delimiter explains the records: as many columns as possible, in as many records as possible."""
    width = _width(records)
    if width < 2:
        return 0.0
    share = sum(len(cells) == width for _, _, cells in records) / len(records)
    return share * share * (1 + min(width, 30) / 30)


def _is_table(records: Sequence[tuple[int, int, list[str]]], delimiter: str) -> bool:
    """Whether these are records and no letter: as wide as each other, or short lines such as a list of names."""
    width = _width(records)
    if width == 1:
        return len(records) > 1 and all(_is_short(cells[0]) for _, _, cells in records)
    if sum(len(cells) == width for _, _, cells in records) < _LEAST_SHARE * len(records):
        return False
    return delimiter != "," or not _is_prose([cells for _, _, cells in records])


def _is_prose(records: Sequence[list[str]]) -> bool:
    """Whether commas stand as in sentences: before a space or at the end of a line, and nothing in it is a table's."""
    if any(known_headers(cells) for cells in records[:_HEADER_WITHIN]):
        return False
    cells = [cell for record in records for cell in record]
    behind = [cell for record in records for cell in record[1:]]
    return not any(map(looks_like_data, cells)) and all(not cell or cell.startswith(" ") for cell in behind)


def _is_short(cell: str) -> bool:
    return (
        len(cell) <= _LONGEST_ENTRY
        and len(cell.split()) <= _MOST_WORDS
        and not cell.rstrip().endswith(_SENTENCE_END)
    )


def _shape(
    records: list[tuple[int, int, list[str]]], delimiter: str, skip: int, has_header: bool | None
) -> Shape | None:
    width = _width(records)
    if width > MOST_COLUMNS:
        return None
    at = next(
        (
            place
            for place, (_, _, cells) in enumerate(records[:_HEADER_WITHIN])
            if len(cells) >= width - 1
            and sum(bool(cell.strip()) for cell in cells) * 2 >= min(width, len(cells))
        ),
        0,
    )
    at = _known_first(records, at)
    start, end, cells = records[at]
    is_header = _is_header(cells, len(records) > at + 1) if has_header is None else has_header
    if is_header:
        names = tuple(normalised(cell) for cell in cells)
        return Shape(Header(end + skip, delimiter, names, tuple(cells)), has_header=True)
    blank = ("",) * max(width, 1)
    return Shape(Header(start - 1 + skip, delimiter, blank, blank), has_header=False)


def _known_first(records: list[tuple[int, int, list[str]]], at: int) -> int:
    """A line of titles above the table may be as wide as it is: the one that names most columns is the header."""
    best = max(
        range(min(len(records), _HEADER_WITHIN)), key=lambda place: (known_headers(records[place][2]), -place)
    )
    return best if known_headers(records[best][2]) > max(1, known_headers(records[at][2])) else at


def _is_header(cells: Sequence[str], has_more: bool) -> bool:
    if any(looks_like_data(cell) for cell in cells):
        return False
    return known_headers(cells) > 0 or (len(cells) > 1 and has_more)
