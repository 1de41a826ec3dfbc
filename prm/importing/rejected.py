"""What an import left out, as a file that a spreadsheet opens and Kith reads again: each record with its line and reason."""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prm.cells import safe_cell
from prm.errors import FileError
from prm.importing.drafts import Columns
from prm.importing.formats import named_inputs
from prm.importing.inputs import InputFile
from prm.importing.plan import ImportPlan
from prm.importing.table import LEFT_OUT_COLUMNS, Header, Table, normalised
from prm.importing.text import decode
from prm.paths import make_private_file

#: Told ``(records, per cent)``; may raise to cancel, and there is no file.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What was left out of one file: reasons, each with the physical lines on which its records start (0: nowhere)."""

    file: str
    reasons: Mapping[str, tuple[int, ...]]
    columns: Columns | None = None
    encoding: str = ""

    @property
    def number(self) -> int:
        """How many records."""
        return sum(map(len, self.reasons.values()))


def left_out(plan: ImportPlan) -> tuple[LeftOut, ...]:
    """What a plan leaves out, and what its reader could not read, by file."""
    reasons: dict[str, dict[str, list[int]]] = {}
    for (file, reason), lines in plan.left_out.items():
        reasons.setdefault(file, {})[reason] = list(lines)
    for problem in plan.problems:
        if problem.rejected:
            reasons.setdefault(problem.file, {}).setdefault(problem.reason, []).append(problem.line)
    return tuple(
        LeftOut(
            source.file,
            {reason: tuple(lines) for reason, lines in reasons[source.file].items()},
            source.columns,
            source.encoding,
        )
        for source in plan.reading.sources
        if source.file in reasons
    )


def suggested_name(found: Sequence[LeftOut]) -> str:
    """What the file may be called: a table of one file is a CSV, of several a ZIP of them."""
    if len(found) == 1:
        return f"Left out of {_plain_name(found[0].file)}"
    return "Left out.zip"


def write_left_out(
    paths: Sequence[Path], found: Sequence[LeftOut], target: Path, tell: Progress | None = None
) -> Path:
    """Write what was left out of these files to ``target``, whole or not at all, and give the place.

    One file's records are a CSV with its own columns and three behind them; those of several files a ZIP of such
    tables, which Kith reads like an archive. The files are read again. FileError where they are gone or nothing can be
    written.
    """
    target = target.with_suffix(".csv" if len(found) == 1 else ".zip")
    inputs = {file.name: file for file in named_inputs(paths)}
    part = target.with_name(target.name + ".part")
    try:
        make_private_file(part)
        if len(found) == 1:
            part.write_bytes(_table(inputs, found[0], tell))
        else:
            _write_zip(part, inputs, found, tell)
        part.replace(target)
    except OSError as fault:
        raise FileError(
            f"The list {target} cannot be written ({fault.strerror}). Your book is as it was; choose another place."
        ) from None
    finally:
        part.unlink(missing_ok=True)
    return target


def _write_zip(
    part: Path, inputs: Mapping[str, InputFile], found: Sequence[LeftOut], tell: Progress | None
) -> None:
    names: Counter[str] = Counter()
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in found:
            name = _plain_name(one.file)
            names[name] += 1
            numbered = name if names[name] == 1 else f"{Path(name).stem} ({names[name]}).csv"
            archive.writestr(numbered, _table(inputs, one, tell))


def _plain_name(file: str) -> str:
    """A file's name without archive and folders, as that of a table."""
    name = file.rpartition("!")[2].replace("\\", "/").rpartition("/")[2] or "file"
    return f"{Path(name).stem}.csv"


def _table(inputs: Mapping[str, InputFile], found: LeftOut, tell: Progress | None) -> bytes:
    """The table as bytes, with the mark by which spreadsheets know UTF-8."""
    cells = _own_columns(found.columns)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([*map(safe_cell, cells), *LEFT_OUT_COLUMNS])
    records = _records(inputs, found, len(cells), tell)
    for line, reason in sorted((line, reason) for reason, lines in found.reasons.items() for line in lines):
        kept = records.get(line, ())
        row = (*kept, *[""] * (len(cells) - len(kept)), found.file, str(line or ""), reason)
        writer.writerow(map(safe_cell, row))
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace")


def _own_columns(columns: Columns | None) -> tuple[str, ...]:
    """A table's columns without those that Kith put there when it wrote it the last time."""
    known = set(map(normalised, LEFT_OUT_COLUMNS))
    return tuple(cell for cell in columns.cells if normalised(cell) not in known) if columns else ()


def _records(
    inputs: Mapping[str, InputFile], found: LeftOut, width: int, tell: Progress | None
) -> dict[int, tuple[str, ...]]:
    """The cells of the left out records, by line; of what is no table, or is not there any more, none."""
    columns = found.columns
    if columns is None:
        return {}
    if found.file not in inputs:
        raise FileError(
            f"{found.file} is not where it was, so the list was not written. Put it back, or import it again."
        )
    wanted = {line for lines in found.reasons.values() for line in lines if line}
    data = inputs[found.file].read()
    decoded = decode(data)
    if found.encoding not in ("", decoded.encoding):  # the person knew better
        decoded = decode(data, found.encoding)
    header = Header(columns.line, columns.delimiter, tuple(map(normalised, columns.cells)), columns.cells)
    table = Table(decoded, header, long_text=True)
    kept: dict[int, tuple[str, ...]] = {}

    def tick(records: int, done: int) -> None:
        if tell is not None:
            tell(records, min(100, done * 100 // max(1, len(decoded.utf8))))

    for line, cells in table.records(tick):
        if line in wanted:
            kept[line] = tuple(cells[:width])
    for line in wanted - kept.keys():
        kept[line] = table.torn_cells(line)[:width]
    return kept


# -- to another process and back ---------------------------------------------------------------------------------


def document_of(found: Sequence[LeftOut]) -> list[dict[str, Any]]:
    """It as what JSON can hold."""
    return [
        {
            "file": one.file,
            "reasons": {reason: list(lines) for reason, lines in one.reasons.items()},
            "columns": one.columns and [one.columns.line, one.columns.delimiter, list(one.columns.cells)],
            "encoding": one.encoding,
        }
        for one in found
    ]


def left_out_from(document: Sequence[Mapping[str, Any]]) -> tuple[LeftOut, ...]:
    """What ``document_of`` made this of, before or after JSON."""
    return tuple(
        LeftOut(
            one["file"],
            {reason: tuple(lines) for reason, lines in one["reasons"].items()},
            one["columns"] and Columns(one["columns"][0], one["columns"][1], tuple(one["columns"][2])),
            one["encoding"],
        )
        for one in document
    )
