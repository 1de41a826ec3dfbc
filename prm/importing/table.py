"""Delimited text: finds the header wherever it stands, reads records, and loses no row to a broken quote."""

from __future__ import annotations

import csv
import io
import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TextIO

from prm.cells import bare_cell
from prm.importing.drafts import MAX_PROBLEMS
from prm.importing.text import Decoded

Signature = frozenset[str]
"""The normalised names that a header must hold, in any order, among others."""

Tick = Callable[[int, int], None]
"""Told ``(records done, bytes done)`` of a file every ``TICK_RECORDS`` records; may raise to cancel."""

TICK_RECORDS = 1_000
MAX_CELL = 64 << 10
MAX_LONG_CELL = 1 << 20
MAX_LINES = 200
MAX_LONG_LINES = 5_000
MAX_PHYSICAL_LINE = 8 << 20
MAX_BROKEN = 2 * MAX_PROBLEMS
"""Behind so many broken records reading ends: ``SourceRead.reject`` refuses the file."""

_DELIMITERS = (",", ";", "\t", "|")
_HEADER_LINES = 30
_MAX_HEADER_LINE = 64 << 10
_LINE_END = re.compile(rb"\r\n|\r|\n")
_TEXT_LINE_END = re.compile(r"\r\n|\r|\n")
_INVISIBLE = dict.fromkeys(map(ord, "\ufeff\u200b\u200e\u200f\u202a\u202c\"'"))
_RESCAN_BYTES = 32 << 20

NOT_CLOSED = "A quotation mark is not closed, so this record was left out; the next line was read again."
TOO_LONG = "The record is longer than any real one, so it was left out; reading went on with the next line."
SLOPPY = "A quotation mark inside a cell is not doubled; the cell may be misread."
MISREAD = "Some letters were not in the file's encoding and may be misread."


#: What Kith puts behind a file's own columns where it writes down what was left out (see ``rejected``).
LEFT_OUT_COLUMNS = ("Kith: file", "Kith: line", "Kith: left out because")


def no_tick(_records: int, _bytes: int) -> None:
    """Nobody is told."""


@dataclass(frozen=True, slots=True)
class Header:
    """Where the header stands (physical line, from 1), its delimiter and its normalised cells."""

    line: int
    delimiter: str
    names: tuple[str, ...]
    cells: tuple[str, ...]


@dataclass(slots=True)
class Table:
    """The records below a header.

    ``records`` yields ``(line, cells)``: the physical line where the record starts, and one cell per column and an
    empty one behind, so that the position of a missing column (``column`` gives the width) reads as empty. While it
    runs it notes in ``broken`` the records that it left out and in ``marks`` those it kept with a fault, each as
    ``(line, reason)``. ``long_text`` tells that cells may hold letters of up to 5,000 lines.
    """

    decoded: Decoded
    header: Header
    long_text: bool = False
    broken: list[tuple[int, str]] = field(default_factory=list)
    marks: list[tuple[int, str]] = field(default_factory=list)
    _offsets: array[int] = field(default_factory=lambda: array("Q"))
    _rescanned: int = 0

    @property
    def width(self) -> int:
        """How many columns the header has."""
        return len(self.header.names)

    @property
    def is_left_out(self) -> bool:
        """Whether this is what Kith wrote of a file's left out records: its cells are marked against formulas."""
        return self.header.names[-len(LEFT_OUT_COLUMNS) :] == tuple(map(normalised, LEFT_OUT_COLUMNS))

    def column(self, *names: str, nth: int = 0) -> int:
        """The position of the nth column with one of these normalised names, the first name that is there; else the width."""
        for name in names:
            found = [at for at, own in enumerate(self.header.names) if own == name]
            if len(found) > nth:
                return found[nth]
        return self.width

    def others(self, known: Iterable[str]) -> list[tuple[int, str]]:
        """Position and name, as the file writes it, of the columns that are not among these."""
        names = frozenset((*known, *map(normalised, LEFT_OUT_COLUMNS)))
        return [
            (at, self.header.cells[at].strip() or f"Column {at + 1}")
            for at, name in enumerate(self.header.names)
            if name not in names
        ]

    def records(self, tick: Tick = no_tick) -> Iterator[tuple[int, list[str]]]:
        """All records in order. ``tick`` may raise, which ends the reading."""
        is_left_out = self.is_left_out
        before = csv.field_size_limit(MAX_LONG_CELL if self.long_text else MAX_CELL)
        try:
            for line, cells in self._records(tick):
                yield line, [bare_cell(cell) for cell in cells] if is_left_out else cells
        finally:
            csv.field_size_limit(before)

    def _records(self, tick: Tick) -> Iterator[tuple[int, list[str]]]:
        """Run after run of good records; behind the first line of a broken record the next run starts."""
        line, done, after_wreck = self.header.line, 0, False
        while True:
            stream = io.BytesIO(self.decoded.utf8)
            stream.seek(self._offset(line))
            lines = io.TextIOWrapper(stream, encoding="utf-8", newline="")
            known = len(self.broken)
            is_hopeless = self._rescanned > _RESCAN_BYTES
            for start, end, cells in (
                self._line_by_line(lines, line) if is_hopeless else self._run(lines, line)
            ):
                if after_wreck and len(cells) == 1 and self.width > 2:
                    continue  # the rest of a text whose record is broken: no record of its own
                after_wreck = False
                if not cells[0] and not any(cells):
                    continue
                done += 1
                if done % TICK_RECORDS == 0:
                    tick(done, stream.tell())
                yield start, self._fitted(start, end, cells)
            if is_hopeless or len(self.broken) == known or known > MAX_BROKEN:
                return
            line, after_wreck = self.broken[-1][0], True
            done += 1
            if done % TICK_RECORDS == 0:
                tick(done, self._offset(line))

    def _run(self, lines: TextIO, base: int) -> Iterator[tuple[int, int, list[str]]]:
        """``(first line, last line, cells)`` up to the end, or to a record that is broken."""
        reader = csv.reader(lines, delimiter=self.header.delimiter, strict=True)
        previous = 0
        while True:
            try:
                for cells in reader:
                    start, now = base + previous + 1, reader.line_num
                    if now != previous + 1 and not self._is_plausible(cells, now - previous):
                        self._break(start, base + now, TOO_LONG if now - previous > MAX_LINES else NOT_CLOSED)
                        return
                    previous = now
                    if cells:
                        yield start, base + now, cells
                return
            except csv.Error as error:
                start, now = base + previous + 1, base + reader.line_num
                sloppy = self._sloppy(start, self._line(start)) if now == start else None
                if sloppy is None:
                    self._break(start, now, TOO_LONG if "limit" in str(error) else NOT_CLOSED)
                    return
                previous = reader.line_num
                yield start, start, sloppy

    def _line_by_line(self, lines: TextIO, base: int) -> Iterator[tuple[int, int, list[str]]]:
        """Every line for itself: what is left of a file in which too much had to be read again."""
        for number, text in enumerate(lines, base + 1):
            try:
                cells = next(csv.reader([text], delimiter=self.header.delimiter, strict=True), [])
            except csv.Error:
                sloppy = self._sloppy(number, text)
                if sloppy is None:
                    self.broken.append((number, NOT_CLOSED))
                    continue
                cells = sloppy
            if cells:
                yield number, number, cells

    def _is_plausible(self, cells: Sequence[str], lines: int) -> bool:
        """Whether a record over several lines is one, and not what an open quote swallowed."""
        if lines > (MAX_LONG_LINES if self.long_text else MAX_LINES):
            return False
        if len(cells) == self.width:
            return True
        return len(cells) < self.width and lines <= 20 and len(cells) > 1

    def _sloppy(self, line: int, text: str) -> list[str] | None:
        """The cells of a line whose inner quotes are not doubled, where they still come out as many as the columns."""
        try:
            cells = next(csv.reader([text], delimiter=self.header.delimiter), [])
        except csv.Error:
            return None
        if len(cells) != self.width:
            return None
        cells[-1] = cells[-1].rstrip("\r\n")
        self.marks.append((line, SLOPPY))
        return cells

    def _break(self, start: int, end: int, reason: str) -> None:
        self.broken.append((start, reason))
        self._rescanned += self._offset(end) - self._offset(start)

    def _fitted(self, start: int, end: int, cells: list[str]) -> list[str]:
        width = self.width
        if len(cells) < width:
            cells.extend([""] * (width - len(cells)))
        elif len(cells) > width:
            if any(cells[width:]):
                self.marks.append(
                    (start, "The record has more cells than there are columns; the last were left out.")
                )
            del cells[width:]
        if self.decoded.bad_lines and not self.decoded.bad_lines.isdisjoint(range(start, end + 1)):
            self.marks.append((start, MISREAD))
        cells.append("")
        return cells

    def torn_cells(self, line: int) -> tuple[str, ...]:
        """What stands on a physical line whose record is broken, cut as well as can be."""
        cells = _cells(self._line(line).rstrip("\r\n"), self.header.delimiter)
        return tuple(cells) if cells else (self._line(line).rstrip("\r\n"),)

    def _offset(self, line: int) -> int:
        """The byte behind this physical line. All lines are found once, when the first is asked for in a broken file."""
        if line == self.header.line and not self._offsets:
            return _offset_of_line(self.decoded.utf8, line)
        if not self._offsets:
            self._offsets = array("Q", [0])
            self._offsets.extend(match.end() for match in _LINE_END.finditer(self.decoded.utf8))
        return self._offsets[line] if line < len(self._offsets) else len(self.decoded.utf8)

    def _line(self, line: int) -> str:
        return self.decoded.utf8[self._offset(line - 1) : self._offset(line)].decode("utf-8")


def find_header(text: str, signatures: Sequence[Signature]) -> Header | None:
    """The header that holds one of the signatures, in the first ``_HEADER_LINES`` physical lines, or None.

    Of several delimiters the one that gives most cells wins; a first line ``sep=;`` (Excel) decides.
    """
    delimiters: Sequence[str] = _DELIMITERS
    for number, line in enumerate(_physical_lines(text), 1):
        if number == 1 and (stated := re.fullmatch(r'"?sep=(.)"?\s*', line, re.IGNORECASE)):
            delimiters = (stated[1],)
        found: Header | None = None
        for delimiter in delimiters:
            if delimiter not in line:
                continue
            cells = _cells(line, delimiter)
            names = tuple(normalised(cell) for cell in cells)
            if any(signature.issubset(names) for signature in signatures) and (
                found is None or len(names) > len(found.names)
            ):
                found = Header(number, delimiter, names, tuple(cells))
        if found is not None:
            return found
    return None


def open_table(decoded: Decoded, signatures: Sequence[Signature], *, long_text: bool = False) -> Table | None:
    """The table whose header holds one of the signatures, or None."""
    head = decoded.utf8[: _HEADER_LINES * _MAX_HEADER_LINE].decode("utf-8", errors="ignore")
    header = find_header(head, signatures)
    return None if header is None else Table(decoded, header, long_text)


def has_endless_line(decoded: Decoded) -> bool:
    """Whether a physical line is so long that its cells alone would fill the memory."""
    data, start = decoded.utf8, 0
    while start + MAX_PHYSICAL_LINE < len(data):
        end = start + MAX_PHYSICAL_LINE
        start = max(data.rfind(b"\n", start, end), data.rfind(b"\r", start, end)) + 1
        if not start:
            return True
    return False


def normalised(name: str) -> str:
    """A column's name without case, quotes, invisible marks and doubled space; ``_`` is a space."""
    return " ".join(name.translate(_INVISIBLE).replace("_", " ").casefold().split())


def _physical_lines(text: str) -> Iterator[str]:
    start = 0
    for _ in range(_HEADER_LINES):
        match = _TEXT_LINE_END.search(text, start)
        line = text[start : match.start() if match else len(text)]
        if len(line) <= _MAX_HEADER_LINE:
            yield line
        if match is None:
            return
        start = match.end()


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _offset_of_line(data: bytes, line: int) -> int:
    end = 0
    matches = _LINE_END.finditer(data)
    for _ in range(line):
        match = next(matches, None)
        if match is None:
            return len(data)
        end = match.end()
    return end
