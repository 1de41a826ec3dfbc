"""Zips that strangers made: what is in them, read in memory and refused where it is dangerous."""

from __future__ import annotations

import lzma
import stat
import struct
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from prm.errors import FileError

MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
MAX_ENTRIES = 10_000
MAX_BYTES = 2 << 30
MAX_RATIO = 200
_RATIO_COUNTS_FROM = 1 << 20
_LOCAL_HEADER_BYTES = 30

_FAULTS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    IndexError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class Member:
    """One file in a zip: its name with ``/`` and its size unpacked. The zip stays open as long as a member is held."""

    name: str
    size: int
    archive: zipfile.ZipFile
    entry: zipfile.ZipInfo

    def read(self, shown: str, limit: int) -> bytes:
        """The first ``limit`` bytes. Raises ``FileError`` where the member is damaged."""
        try:
            with self.archive.open(self.entry) as stream:
                return stream.read(limit)
        except _FAULTS:
            raise _damaged(shown) from None


def members(path: Path, shown: str) -> list[Member]:
    """The files of a zip without folders, hidden files and what macOS adds; of two with one name the later.

    The whole zip is judged first, and refused with a ``FileError`` of one sentence: names that lead out of it, links,
    encryption, too many or too large members, compression that only a bomb has, members over each other, damage.
    """
    try:
        archive = zipfile.ZipFile(path)
    except _FAULTS:
        raise _damaged(shown) from None
    try:
        _judge(archive.infolist(), archive.start_dir, shown)
    except FileError:
        archive.close()
        raise
    by_name: dict[str, Member] = {}
    for entry in archive.infolist():
        name = entry.filename.replace("\\", "/")
        parts = name.split("/")
        if entry.is_dir() or "__MACOSX" in parts or parts[-1].startswith("."):
            continue
        by_name[name] = Member(_printable(name), entry.file_size, archive, entry)
    if not by_name:
        archive.close()
        raise FileError(f"{shown} holds no file, so nothing was read; download the archive again.")
    return list(by_name.values())


def _judge(entries: list[zipfile.ZipInfo], end_of_members: int, shown: str) -> None:
    if len(entries) > MAX_ENTRIES:
        raise _refused(shown, f"it has more than {MAX_ENTRIES:,} entries")
    for entry in entries:
        _judge_entry(entry, shown)
    if sum(entry.file_size for entry in entries) > MAX_BYTES:
        raise _refused(shown, "unpacked it is larger than 2 GB")
    after = sorted(entries, key=lambda entry: entry.header_offset)
    starts = [*(entry.header_offset for entry in after[1:]), end_of_members]
    for entry, start in zip(after, starts, strict=False):  # of no members there is one start too many
        own = _LOCAL_HEADER_BYTES + len(entry.orig_filename) + entry.compress_size
        if entry.header_offset + own > start:
            raise _refused(shown, "its members lie over each other, as in a zip bomb")


def _judge_entry(entry: zipfile.ZipInfo, shown: str) -> None:
    name = entry.filename.replace("\\", "/")
    parts = name.split("/")
    if name.startswith("/") or ".." in parts or (len(parts[0]) > 1 and parts[0][1] == ":"):
        raise _refused(shown, f"the name {_printable(name)!r} in it leads outside of the archive")
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise _refused(shown, f"{_printable(name)!r} in it is a link to another place")
    if entry.flag_bits & 0x1:
        raise FileError(
            f"{shown} is protected by a password, so nothing was read; unpack it and give Kith the folder."
        )
    if entry.file_size > MAX_BYTES:
        raise _refused(shown, f"{_printable(name)!r} in it is larger than 2 GB unpacked")
    if entry.file_size > _RATIO_COUNTS_FROM and entry.file_size > MAX_RATIO * entry.compress_size:
        raise _refused(
            shown, f"{_printable(name)!r} in it unpacks to far more than is in it, as in a zip bomb"
        )


def _printable(name: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in name)


def _refused(shown: str, why: str) -> FileError:
    return FileError(
        f"Kith refused {shown} because {why}; nothing was read or changed. Download the archive again from where it "
        "comes from."
    )


def _damaged(shown: str) -> FileError:
    return FileError(
        f"{shown} is damaged or cut off, or was packed in a way Kith cannot read; nothing was changed. Download it again."
    )
