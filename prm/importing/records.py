"""The frame around every reader of a table: it counts records and passes on what the table found to be broken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from prm.errors import FileError
from prm.importing.drafts import Columns, SourceRead
from prm.importing.inputs import InputFile
from prm.importing.table import Header, Signature, Table, Tick, has_endless_line, no_tick, open_table
from prm.importing.text import Decoded


class RecordReader:
    """Reads a table into ``found``."""

    def __init__(self, table: Table, found: SourceRead) -> None:
        self.table = table
        self.found = found

    def records(self, tick: Tick = no_tick) -> Iterator[tuple[int, list[str]]]:
        """``(line, cells)`` of every record that is whole; ``found.read`` counts all, and broken ones are noted at the end."""
        found = self.found
        for record in self.table.records(tick):
            found.read += 1
            yield record
        for line, reason in self.table.broken:
            found.read += 1
            found.reject(line, "", reason)
        for line, reason in self.table.marks:
            found.mark(line, "", reason)
        found.problems.sort(key=lambda problem: problem.line)


def columns_of(header: Header) -> Columns:
    """How the table is written, for what is left out of it to be written likewise."""
    return Columns(header.line, header.delimiter, header.cells)


def open_known(file: InputFile, decoded: Decoded, signatures: Sequence[Signature], title: str) -> Table:
    """The table with one of these headers. Raises ``FileError`` where there is none, or no person could have made it."""
    if has_endless_line(decoded):
        raise FileError(
            f"{file.name} has a line that is longer than any real one, so nothing was read; download or save it again."
        )
    table = open_table(decoded, signatures, long_text=True)
    if table is None:
        raise FileError(
            f"{file.name} has no header line as {title} have one, so nothing was read; choose another format or"
            " download the file again."
        )
    return table
