"""Where the columns of an unknown table go: guessed by their names and by what is in them, chosen by a person, remembered."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from prm.importing.days import Order, is_ambiguous, order_of
from prm.importing.guessing import guess_targets
from prm.importing.header_words import languages_of
from prm.importing.inputs import InputFile
from prm.importing.letters import guess_letters
from prm.importing.shape import Shape, find_shape
from prm.importing.table import LEFT_OUT_COLUMNS, MAX_BROKEN, Table, has_endless_line, normalised
from prm.importing.targets import DAYS, NAMING, Target
from prm.importing.text import ENCODINGS, Decoded, decode

SAMPLES = 3
_LOOK_BYTES = 2 << 20
_LOOK_RECORDS = 2_000


@dataclass(frozen=True, slots=True)
class TableChoice:
    """What a person chose for a table, or Kith guessed: where each column goes, and how the table is written.

    None leaves a thing to the file. ``day_first`` tells how days such as 03/04/2024 are meant.
    """

    targets: tuple[Target, ...]
    encoding: str | None = None
    delimiter: str | None = None
    has_header: bool | None = None
    day_first: bool | None = None

    def document(self) -> dict[str, Any]:
        """The same as values that JSON can hold."""
        return {
            "targets": [str(target) for target in self.targets],
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "has_header": self.has_header,
            "day_first": self.day_first,
        }


def choice_from(document: object) -> TableChoice | None:
    """The inverse of ``TableChoice.document``; None for what is none, whoever wrote it."""
    if not isinstance(document, Mapping) or not isinstance(document.get("targets"), list):
        return None
    values = {name: document.get(name) for name in ("encoding", "delimiter", "has_header", "day_first")}
    encoding, delimiter = values["encoding"], values["delimiter"]
    fits = (
        (encoding is None or encoding in ENCODINGS)
        and (delimiter is None or (isinstance(delimiter, str) and len(delimiter) == 1))
        and all(
            values[name] is None or isinstance(values[name], bool) for name in ("has_header", "day_first")
        )
    )
    known = {str(target) for target in Target}
    if not fits or not all(isinstance(name, str) and name in known for name in document["targets"]):
        return None
    return TableChoice(tuple(Target(name) for name in document["targets"]), **values)


def remembered_choices(documents: Mapping[str, Any]) -> dict[str, TableChoice]:
    """The choices in ``preferences.table_choices``, by signature; what is none is passed over."""
    read = {signature: choice_from(document) for signature, document in documents.items()}
    return {signature: choice for signature, choice in read.items() if choice is not None}


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """A column: its title as the file writes it (``""`` in a table without a header), and up to three of its values."""

    title: str
    samples: tuple[str, ...]
    target: Target


@dataclass(frozen=True, slots=True)
class TableLook:
    """What can be seen of an unknown table before it is read as a whole.

    ``signature`` names tables with the same columns, whatever is in them. ``records`` were counted, ``is_whole`` tells
    whether they are all. ``ambiguous`` is a day of the table that can be read in two ways, where no other one of its
    column decides; ``day_first`` what is known or assumed about that, None where it has to be asked. ``is_remembered``
    tells that the targets are a person's earlier choice.
    """

    file: str
    signature: str
    encoding: str
    is_encoding_sure: bool
    delimiter: str
    has_header: bool
    columns: tuple[ColumnLook, ...]
    records: int
    is_whole: bool
    ambiguous: str
    day_first: bool | None
    is_remembered: bool = False

    @property
    def targets(self) -> tuple[Target, ...]:
        """Where the columns go."""
        return tuple(column.target for column in self.columns)

    @property
    def familiar(self) -> int:
        """How many columns have a place in Kith."""
        return sum(target is not Target.LEAVE_OUT for target in self.targets)

    @property
    def names_people(self) -> bool:
        """Whether some column says who somebody is."""
        return not NAMING.isdisjoint(self.targets)


@dataclass(frozen=True, slots=True)
class Opened:
    """An unknown table, decoded and shaped."""

    decoded: Decoded
    shape: Shape
    is_encoding_sure: bool

    def table(self) -> Table:
        """Its records, to be read once."""
        return Table(self.decoded, self.shape.header, long_text=True)


def open_unknown(
    data: bytes, choice: TableChoice | None = None, encoding: str | None = None
) -> Opened | None:
    """Open the bytes of a file as a table, or None where they are none."""
    encoding = (choice.encoding if choice else None) or encoding
    letters = None if encoding else guess_letters(data)
    decoded = decode(data, encoding if letters is None else _named(letters.encoding))
    if has_endless_line(decoded):
        return None
    shape = find_shape(decoded, choice.delimiter if choice else None, choice.has_header if choice else None)
    return None if shape is None else Opened(decoded, shape, letters is None or letters.is_sure)


def _named(encoding: str) -> str | None:
    """None lets ``decode`` take off a byte order mark, and repair what is UTF-8 for the most part."""
    return encoding if encoding in ENCODINGS and not encoding.startswith("utf") else None


def own_names(names: Sequence[str]) -> tuple[str, ...]:
    """A table's columns without those that Kith put behind them when it wrote down what was left out."""
    added = tuple(map(normalised, LEFT_OUT_COLUMNS))
    return tuple(names[: -len(added)] if tuple(names[-len(added) :]) == added else names)


def fitting_targets(choice: TableChoice, names: Sequence[str]) -> tuple[Target, ...] | None:
    """The chosen targets, where they are as many as the table's own columns; Kith's own behind them are left out."""
    number = len(own_names(names))
    if len(choice.targets) < number or len(choice.targets) > len(names):
        return None
    return choice.targets + (Target.LEAVE_OUT,) * (len(names) - len(choice.targets))


def signature_of(shape: Shape) -> str:
    """What names tables with the same columns: a hash of their names; without names, of how many there are."""
    names = (
        own_names(shape.header.names)
        if shape.has_header
        else (f"{len(shape.header.names)} columns without a name",)
    )
    return hashlib.blake2b("\n".join(names).encode(), digest_size=8).hexdigest()


def look_at(
    file: InputFile, choice: TableChoice | None = None, remembered: Mapping[str, TableChoice] | None = None
) -> TableLook | None:
    """What can be seen of an unknown table, or None where the file is none.

    ``choice`` is how the person says it is written (its targets are taken where they are as many as the columns);
    ``remembered`` are earlier choices by signature. Raises ``FileError`` where the file cannot be read.
    """
    data = _head(file)
    own = open_unknown(data, encoding=file.encoding)
    if own is None and choice is None:
        return None
    signature = "" if own is None else signature_of(own.shape)
    earlier = (remembered or {}).get(signature) if choice is None else None
    if earlier is not None:
        choice = earlier
    opened = open_unknown(data, choice, file.encoding) if choice is not None else own
    if opened is None:
        return None
    is_whole = len(data) >= file.size
    look = _look(file.name, signature or signature_of(opened.shape), opened, choice, is_whole=is_whole)
    return replace(look, is_remembered=earlier is not None)


def _head(file: InputFile) -> bytes:
    """The beginning of a file, up to the end of a line."""
    data = file.beginning(_LOOK_BYTES)
    if len(data) >= file.size:
        return data
    cut = max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
    return data[: cut + (cut % 2)] or data


def _look(
    name: str, signature: str, opened: Opened, choice: TableChoice | None, *, is_whole: bool
) -> TableLook:
    table = opened.table()
    rows = [cells for _, cells in islice(table.records(), _LOOK_RECORDS)]
    more = len(rows) == _LOOK_RECORDS
    records = len(rows) + len(table.broken)
    if more:
        records = sum(1 for _ in opened.table().records())
    header = opened.shape.header
    values = [[cells[at].strip() for cells in rows if cells[at].strip()] for at in range(table.width)]
    titles = [cell.strip() for cell in header.cells]
    targets = guess_targets(titles, values)
    chosen = None if choice is None else fitting_targets(choice, header.names)
    targets = targets if chosen is None else chosen
    ambiguous, day_first = days_of(titles, values, targets)
    if choice is not None and choice.day_first is not None:
        day_first = choice.day_first
    return TableLook(
        file=name,
        signature=signature,
        encoding=opened.decoded.encoding,
        is_encoding_sure=opened.is_encoding_sure,
        delimiter=header.delimiter,
        has_header=opened.shape.has_header,
        columns=tuple(
            ColumnLook(title, tuple(islice(dict.fromkeys(own), SAMPLES)), target)
            for title, own, target in zip(titles, values, targets, strict=True)
        ),
        records=records,
        is_whole=is_whole and len(table.broken) < MAX_BROKEN,
        ambiguous=ambiguous,
        day_first=day_first,
    )


def days_of(
    titles: Sequence[str], values: Sequence[Sequence[str]], targets: Sequence[Target]
) -> tuple[str, bool | None]:
    """A day that can be read in two ways, where none decides, and how days are read; see ``TableLook``.

    Columns named in a language other than English come from where the day stands first.
    """
    days = [text for own, target in zip(values, targets, strict=True) if target in DAYS for text in own]
    order = order_of(dict.fromkeys(days))
    if order is not Order.UNKNOWN:
        return ("", order is Order.DAY_FIRST)
    ambiguous = next((text for text in days if is_ambiguous(text)), "")
    spoken = languages_of(titles)
    assumed = True if spoken and spoken[0] != "en" else None
    return (ambiguous, assumed)
