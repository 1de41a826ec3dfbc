"""The formats that Kith reads, and the one call that turns files into drafts.

To add an import format: one file in this folder with a class that has ``name``, ``title``, ``recognise`` and ``read``
(see ``ImportFormat``), one line in ``FORMATS`` (with its import), and a test beside those of the others. ``text.decode``
makes text of the bytes, ``table.open_table`` rows of a table. The reader fills a ``SourceRead`` in which every record is
a draft, skipped for a reason, or rejected; its ``source`` is never empty (formats of one service share it: what was
imported last, and up to which day, is remembered by it), and the ``fields`` of every person hold ``display_name``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from prm.errors import FileError, UsageError
from prm.importing.drafts import Reading, SourceRead
from prm.importing.inputs import InputFile, open_inputs
from prm.importing.kith_csv import KITH_CONTACTS, KITH_FOLLOW_UPS, KITH_INTERACTIONS, KITH_NOTES
from prm.importing.linkedin_connections import LinkedInConnections
from prm.importing.linkedin_invitations import LinkedInInvitations
from prm.importing.linkedin_messages import LinkedInMessages
from prm.importing.linkedin_notes import LinkedInNotes
from prm.importing.linkedin_profile import LinkedInEmails, LinkedInPhones, LinkedInProfile
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
)
"""In the order in which sources are listed, and in which a file is offered to them."""

_MAX_HEADS = 300
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
) -> Reading:
    """Read files, folders and zips. The book is not touched.

    ``as_format`` is a format's name (``linkedin-messages``) or the beginning of several (``linkedin``), taken whatever
    a file is called; ``encoding`` one of ``text.ENCODINGS``, where the person knows better. Raises ``UsageError`` for
    a name that is none, and ``FileError`` where something cannot be read or nothing is recognised.
    """
    formats = _wanted(as_format)
    inputs = named_inputs(paths)
    if encoding is not None:
        inputs = [replace(file, encoding=encoding) for file in inputs]
    known, unrecognised = _sorted_out(inputs, formats, is_forced=as_format is not None)
    if not known:
        raise _nothing(paths, formats, is_own_archive=any(map(_is_own_archive, inputs)))
    known.sort(key=lambda pair: formats.index(pair[1]))
    sources: list[SourceRead] = []
    total = sum(file.size for file, _ in known) or 1
    records = done = 0
    for file, known_format in known:
        source = known_format.read(file, _tick(progress, records, done, total))
        sources.append(source)
        records += source.read
        done += file.size
        if progress is not None:
            progress(records, min(100, done * 100 // total))
    return Reading(sources, unrecognised)


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
    found = tuple(known for known in FORMATS if known.name == name or known.name.startswith(f"{name}-"))
    if not found:
        raise UsageError(
            f"There is no format {as_format!r}, so nothing was read; there are {', '.join(known.name for known in FORMATS)}."
        )
    return found


def _sorted_out(
    inputs: list[InputFile], formats: Sequence[ImportFormat], *, is_forced: bool
) -> tuple[list[tuple[InputFile, ImportFormat]], list[str]]:
    """Which format reads which file; the names of those that none does.

    Inside a folder or a zip the names count. Where they say nothing at all (somebody renamed the files), or the person
    named the format, the contents decide.
    """
    known, rest = _offered(inputs, formats)
    if (not known or is_forced) and len(rest) <= _MAX_HEADS:
        more, rest = _offered([file.alone() for file in rest], formats)
        known += more
    if not known and is_forced and len(formats) == 1 and len(inputs) == 1:
        return [(inputs[0], formats[0])], []
    return known, [file.name for file in rest]


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


def _nothing(paths: Sequence[Path], formats: Sequence[ImportFormat], *, is_own_archive: bool) -> FileError:
    names = ", ".join(path.name or str(path) for path in paths[:3]) + (" …" if len(paths) > 3 else "")
    shown = "".join(letter if letter.isprintable() else "?" for letter in names)
    if is_own_archive:
        return FileError(
            f"{shown} holds a whole book of Kith's, which is not brought in beside another; nothing was changed. It takes"
            " the place of a book with: prm restore PATH"
        )
    expected = ", ".join(known.title for known in formats)
    return FileError(
        f"Kith recognised nothing in {shown}, so nothing was changed; it reads {expected}. LinkedIn makes the archive "
        "under Settings & Privacy, Data privacy, Get a copy of your data: give Kith that ZIP as it comes."
    )
