"""The formats that Kith reads, and the one call that turns files into drafts.

To add an import format: one file in this folder with a class that has ``name``, ``title``, ``recognise`` and ``read``
(see ``ImportFormat``), one line in ``FORMATS`` (with its import), and a test beside those of the others. ``text.decode``
makes text of the bytes, ``table.open_table`` rows of a table. The reader fills a ``SourceRead`` in which every record is
a draft, skipped for a reason, or rejected; its ``source`` is never empty (formats of one service share it: what was
imported last, and up to which day, is remembered by it), and the ``fields`` of every person hold ``display_name``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from prm.errors import FileError, UsageError
from prm.importing.drafts import Reading, SourceRead
from prm.importing.google_csv import GoogleContacts
from prm.importing.inputs import InputFile, open_inputs
from prm.importing.kith_csv import KITH_CONTACTS, KITH_FOLLOW_UPS, KITH_INTERACTIONS, KITH_NOTES
from prm.importing.linkedin_connections import LinkedInConnections
from prm.importing.linkedin_invitations import LinkedInInvitations
from prm.importing.linkedin_messages import LinkedInMessages
from prm.importing.linkedin_notes import LinkedInNotes
from prm.importing.linkedin_profile import LinkedInEmails, LinkedInPhones, LinkedInProfile
from prm.importing.mapped_table import (
    NAME as TABLE,
)
from prm.importing.mapped_table import (
    TITLE as TABLE_TITLE,
)
from prm.importing.mapped_table import (
    is_spreadsheet,
    look_at_table,
    read_table,
)
from prm.importing.mapping import TableChoice, TableLook
from prm.importing.outlook_csv import OutlookContacts
from prm.importing.table import Tick, no_tick
from prm.importing.text import decode_head

Progress = Callable[[int, int], None]
"""Told ``(records done, per cent of all bytes done)``; may raise to cancel, and nothing has happened."""


class ImportFormat(Protocol):
    """What Kith can read. ``name`` is what ``--as`` takes and reports say, ``title`` what a person sees."""

    @property
    def name(self) -> str: ...
    @property
    def title(self) -> str: ...

    def recognise(self, file: InputFile, head: str) -> bool:
        """Whether a file is of this format, by its name and by ``head``, the text of its first 64 KB."""
        ...

    def read(self, file: InputFile, tick: Tick = no_tick) -> SourceRead:
        """Everything in the file, with ``read = drafts + skipped + rejected``.

        Calls ``tick`` at least every 2,000 records. Raises ``FileError`` where the file as a whole cannot be read.
        """
        ...


FORMATS: tuple[ImportFormat, ...] = (
    LinkedInProfile(),
    LinkedInEmails(),
    LinkedInPhones(),
    LinkedInConnections(),
    LinkedInInvitations(),
    LinkedInMessages(),
    LinkedInNotes(),
    KITH_CONTACTS,
    KITH_INTERACTIONS,
    KITH_FOLLOW_UPS,
    KITH_NOTES,
    GoogleContacts(),
    OutlookContacts(),
)
"""In the order in which sources are listed, and in which a file is offered to them."""

_MAX_HEADS = 300
#: More tables than this are no person's lists of people; nobody wants to say of each where its columns go.
_MAX_TABLES = 20
#: What a record of people or messages takes in a file, about; LinkedIn's connections do.
_BYTES_OF_A_RECORD = 120
_TEXT_ENDINGS = (".csv", ".tsv", ".txt")


def recognise(file: InputFile, formats: Sequence[ImportFormat] = FORMATS) -> ImportFormat | None:
    """The first of the formats that knows the file, or None."""
    head = decode_head(file.head(), file.encoding)
    return next((known for known in formats if known.recognise(file, head)), None)


def read_inputs(
    paths: Sequence[Path],
    *,
    as_format: str | None = None,
    progress: Progress | None = None,
    encoding: str | None = None,
    choices: Mapping[str, TableChoice] | None = None,
    remembered: Mapping[str, TableChoice] | None = None,
) -> Reading:
    """Read files, folders and zips. The book is not touched.

    ``as_format`` is a format's name (``linkedin-messages``) or the beginning of several (``linkedin``), taken whatever
    a file is called; ``table`` reads any table by its columns. ``encoding`` is one of ``text.ENCODINGS``, where the person
    knows better. Tables that no format knows go where ``choices`` (by file name) or ``remembered`` (by signature) say,
    else where Kith guesses, if that names people. Raises ``UsageError`` for a name that is none, and ``FileError`` where
    something cannot be read or nothing is recognised.
    """
    formats = _wanted(as_format)
    inputs = _inputs(paths, encoding)
    chosen, rest = _chosen(inputs, choices or {})
    known, others = _sorted_out(rest, formats, is_forced=as_format is not None)
    tables, unrecognised, faceless = _tables(
        others, is_all=not known and not chosen, remembered=remembered or {}
    )
    if not known and not chosen and not tables:
        raise _nothing(paths, formats, faceless, is_own_archive=any(map(_is_own_archive, inputs)))
    known.sort(key=lambda pair: formats.index(pair[1]))
    sources: list[SourceRead] = []
    readers: list[tuple[InputFile, Callable[[InputFile, Tick], SourceRead]]] = [
        *((file, one.read) for file, one in known),
        *((file, _TableReader(choice).read) for file, choice in (*chosen, *tables)),
    ]
    total = sum(file.size for file, _ in readers) or 1
    records = done = 0
    for file, read in readers:
        source = read(file, _tick(progress, records, done, total))
        sources.append(source)
        records += source.read
        done += file.size
        if progress is not None:
            progress(records, min(100, done * 100 // total))
    return Reading(sources, unrecognised)


@dataclass(frozen=True, slots=True)
class _TableReader:
    """Reads a table that no format knows."""

    choice: TableChoice | None

    def read(self, file: InputFile, tick: Tick) -> SourceRead:
        return read_table(file, self.choice, tick)


def tables_to_map(
    paths: Sequence[Path], remembered: Mapping[str, TableChoice] | None = None, *, as_table: bool = False
) -> tuple[TableLook, ...]:
    """The tables among these files that no format knows, for the person to say where their columns go.

    With ``as_table`` all of them, also those that a format would know. Raises ``FileError`` like ``read_inputs``.
    """
    inputs = _inputs(paths, None)
    known, rest = ([], inputs) if as_table else _sorted_out(inputs, FORMATS, is_forced=False)
    looks = (look_at_table(file, remembered or {}) for file in _candidates(rest, is_all=not known))
    return tuple(look for look in looks if look is not None)


def look_again(paths: Sequence[Path], name: str, choice: TableChoice) -> TableLook | None:
    """What can be seen of the table of this name among the files, where it is written as ``choice`` says."""
    file = next((file for file in _inputs(paths, None) if file.name == name), None)
    return None if file is None else look_at_table(file, {}, choice)


def _inputs(paths: Sequence[Path], encoding: str | None) -> list[InputFile]:
    inputs = named_inputs(paths)
    return inputs if encoding is None else [replace(file, encoding=encoding) for file in inputs]


def _chosen(
    inputs: Sequence[InputFile], choices: Mapping[str, TableChoice]
) -> tuple[list[tuple[InputFile, TableChoice | None]], list[InputFile]]:
    """The files for which a person chose, and the others."""
    chosen = [(file, choices.get(file.name)) for file in inputs if file.name in choices]
    return chosen, [file for file in inputs if file.name not in choices]


def _candidates(files: Sequence[InputFile], *, is_all: bool) -> list[InputFile]:
    """Files that may be unknown tables: those given by themselves, and where nothing else is known those inside of others."""
    found = [file for file in files if is_all or not file.is_member]
    return found if len(found) <= _MAX_TABLES else []


def _tables(
    files: Sequence[InputFile], *, is_all: bool, remembered: Mapping[str, TableChoice]
) -> tuple[list[tuple[InputFile, TableChoice | None]], list[str], TableLook | None]:
    """Unknown tables that name people and where their columns go, the names of all other files, and a table without people."""
    found: list[tuple[InputFile, TableChoice | None]] = []
    faceless = None
    for file in _candidates(files, is_all=is_all):
        look = look_at_table(file, remembered)
        if look is not None and look.names_people:
            found.append((file, remembered.get(look.signature)))
        faceless = faceless or look
    taken = {file.name for file, _ in found}
    return found, [file.name for file in files if file.name not in taken], faceless


def estimate_records(paths: Sequence[Path]) -> int:
    """About how many records these files hold, by their sizes. Raises ``FileError`` where they cannot be opened."""
    return sum(file.size for file in open_inputs(paths) if _is_text(file)) // _BYTES_OF_A_RECORD


def _is_text(file: InputFile) -> bool:
    return not file.is_member or file.name.lower().endswith(_TEXT_ENDINGS)


def named_inputs(paths: Sequence[Path]) -> list[InputFile]:
    """Everything that can be read, each under the name that its accounts have. Raises like ``open_inputs``.

    Two files of one name (from two folders) get a number, so that their accounts stay apart.
    """
    inputs = open_inputs(paths)
    seen: Counter[str] = Counter()
    named = []
    for file in inputs:
        seen[file.name] += 1
        number = seen[file.name]
        named.append(file if number == 1 else replace(file, name=f"{file.name} ({number})"))
    return named


def _wanted(as_format: str | None) -> tuple[ImportFormat, ...]:
    if as_format is None:
        return FORMATS
    name = as_format.strip().casefold()
    if name == TABLE:
        return ()
    found = tuple(known for known in FORMATS if known.name == name or known.name.startswith(f"{name}-"))
    if not found:
        raise UsageError(
            f"There is no format {as_format!r}, so nothing was read; there are {', '.join((*(known.name for known in FORMATS), TABLE))}."
        )
    return found


def _sorted_out(
    inputs: list[InputFile], formats: Sequence[ImportFormat], *, is_forced: bool
) -> tuple[list[tuple[InputFile, ImportFormat]], list[InputFile]]:
    """Which format reads which file; those that none does.

    Inside a folder or a zip the names count. Where they say nothing at all (somebody renamed the files), or the person
    named the format, the contents decide.
    """
    known, rest = _offered(inputs, formats)
    if (not known or is_forced) and len(rest) <= _MAX_HEADS:
        more, _ = _offered([file.alone() for file in rest], formats)
        known += more
        taken = {file.name for file, _ in more}
        rest = [file for file in rest if file.name not in taken]
    if not known and is_forced and len(formats) == 1 and len(inputs) == 1:
        return [(inputs[0], formats[0])], []
    return known, rest


def _offered(
    inputs: list[InputFile], formats: Sequence[ImportFormat]
) -> tuple[list[tuple[InputFile, ImportFormat]], list[InputFile]]:
    known: list[tuple[InputFile, ImportFormat]] = []
    rest: list[InputFile] = []
    for file in inputs:
        found = recognise(file, formats) if _is_text(file) else None
        if found is None:
            rest.append(file)
        else:
            known.append((file, found))
    return known, rest


def _tick(progress: Progress | None, records: int, done: int, total: int) -> Tick:
    if progress is None:
        return no_tick

    def tick(file_records: int, file_bytes: int) -> None:
        progress(records + file_records, min(100, (done + file_bytes) * 100 // total))

    return tick


def _is_own_archive(file: InputFile) -> bool:
    head = file.head().removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith(b"{") and b'"kith-archive"' in head.split(b"\n", 1)[0]


def _nothing(
    paths: Sequence[Path],
    formats: Sequence[ImportFormat],
    faceless: TableLook | None,
    *,
    is_own_archive: bool,
) -> FileError:
    names = ", ".join(path.name or str(path) for path in paths[:3]) + (" …" if len(paths) > 3 else "")
    shown = "".join(letter if letter.isprintable() else "?" for letter in names)
    if is_own_archive:
        return FileError(
            f"{shown} holds a whole book of Kith's, which is not brought in beside another; nothing was changed. It takes"
            " the place of a book with: prm restore PATH"
        )
    if any(is_spreadsheet(path.name) for path in paths):
        return FileError(
            f"{shown} is a spreadsheet, which Kith does not read as it stands, so nothing was changed; save it as CSV"
            " (comma separated values) and bring that in."
        )
    expected = ", ".join((*(known.title for known in formats), TABLE_TITLE))
    if faceless is not None:
        titles = ", ".join(filter(None, (column.title[:40] for column in faceless.columns[:6])))
        expected += (
            f" (this one has no column with a name or an e-mail address{': ' if titles else ''}{titles})"
        )
    return FileError(
        f"Kith recognised nothing in {shown}, so nothing was changed; it reads {expected}. LinkedIn makes the archive "
        "under Settings & Privacy, Data privacy, Get a copy of your data: give Kith that ZIP as it comes."
    )
