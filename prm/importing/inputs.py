"""What a person gave to read, files, folders and zips alike, as a flat list of named inputs."""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from prm.errors import FileError
from prm.importing import zips

HEAD_BYTES = 1 << 16
MAX_FOLDER_FILES = 10_000
MAX_READ_BYTES = 512 << 20
"""A single text that is larger than this is not read: no archive of a person has one."""

_MAX_DEPTH = 12
_JUNK_FOLDERS = frozenset({"__MACOSX"})


@dataclass(frozen=True, slots=True)
class InputFile:
    """One file, or one member of a zip, that can be read.

    ``name`` is what a person sees (``archive.zip!messages.csv``, ``folder!messages.csv``, or the file's name);
    ``stem`` the name by which archives tell their files apart (see ``canonical_stem``); ``size`` bytes unpacked.
    ``is_member`` tells that it came from a folder or a zip, where the name means something. ``encoding`` is a
    person's choice, None lets the text decide.
    """

    name: str
    stem: str
    size: int
    path: Path
    member: zips.Member | None = None
    is_member: bool = False
    encoding: str | None = None

    def read(self) -> bytes:
        """All bytes. Raises ``FileError`` where the file cannot be read, is damaged or larger than ``MAX_READ_BYTES``."""
        if self.size > MAX_READ_BYTES:
            raise FileError(
                f"{self.name} is larger than {MAX_READ_BYTES >> 20} MB, more than Kith reads of one file; nothing was "
                "read. Split it, or leave it out."
            )
        return self._bytes(MAX_READ_BYTES)

    def head(self) -> bytes:
        """The first ``HEAD_BYTES``, enough to recognise a format. Raises ``FileError`` like ``read``."""
        return self._bytes(HEAD_BYTES)

    def beginning(self, most: int) -> bytes:
        """The first bytes, at most so many. Raises ``FileError`` like ``read``."""
        return self._bytes(most)

    def alone(self) -> InputFile:
        """The same input as if it had been given by itself: what is in it counts, not what it is called."""
        return replace(self, is_member=False)

    def _bytes(self, limit: int) -> bytes:
        if self.member is not None:
            return self.member.read(self.name, limit)
        try:
            with self.path.open("rb") as stream:
                return stream.read(limit)
        except OSError as error:
            raise _unreadable(self.name, error) from None


def open_inputs(paths: Sequence[Path]) -> list[InputFile]:
    """Everything that can be read in these files, folders (with all inside) and zips (told by content, not by name).

    Nothing is unpacked. Hidden files and what macOS leaves behind are passed over. Raises ``FileError`` with one
    sentence for whatever is missing, empty, unreadable, damaged or dangerous.
    """
    if not paths:
        raise FileError("No file was given, so there is nothing to read; name a file, a folder or a ZIP.")
    inputs: dict[tuple[Path, str], InputFile] = {}
    for path in paths:
        for found in _open(path):
            member = found.member.name if found.member else ""
            inputs.setdefault((found.path.resolve(), member), found)
    return list(inputs.values())


def canonical_stem(name: str) -> str:
    """The name that archives mean, whatever a browser or a member number made of it.

    ``Jobs/Comments_34875879.csv`` is ``comments``, ``Company_Follows (1).csv`` is ``company follows``.
    """
    base = name.replace("\\", "/").rsplit("/", 1)[-1][-255:]
    stem = unicodedata.normalize("NFC", base).casefold()
    stem = re.sub(r"\.(?:csv|tsv|txt|zip)(?=$|\.|\s*\()", "", stem)
    stem = re.sub(r"\s*\(\d{1,3}\)$", "", stem)
    stem = re.sub(r"_\d{5,}$", "", stem)
    return " ".join(stem.replace("_", " ").split())


def _open(path: Path) -> Iterator[InputFile]:
    try:
        kind = path.stat()
    except (OSError, ValueError):
        raise FileError(f"There is no file {_shown(path)}, so nothing was read; check the name.") from None
    if stat.S_ISDIR(kind.st_mode):
        yield from _open_folder(path)
        return
    if not stat.S_ISREG(kind.st_mode):
        raise FileError(f"{_shown(path)} is not a file that can be read; choose a file, a folder or a ZIP.")
    if kind.st_size == 0:
        raise FileError(f"{_shown(path)} is empty, so nothing was read; download or save it again.")
    if _is_zip(path, path.name):
        yield from _open_zip(path, path.name)
    else:
        yield InputFile(path.name, canonical_stem(path.name), kind.st_size, path)


def _open_folder(folder: Path) -> Iterator[InputFile]:
    root = _shown_name(folder)
    count = 0
    for path in _walk(folder, 0):
        count += 1
        if count > MAX_FOLDER_FILES:
            raise FileError(
                f"The folder {root} holds more than {MAX_FOLDER_FILES:,} files, so nothing was read; choose the "
                "folder of the archive itself."
            )
        name = f"{root}!{path.relative_to(folder).as_posix()}"
        try:
            size = path.stat().st_size
        except OSError as error:
            raise _unreadable(name, error) from None
        if size and ".zip" in path.name.lower() and _is_zip(path, name):
            yield from _open_zip(path, name)
        elif size:
            yield InputFile(name, canonical_stem(path.name), size, path, is_member=True)
    if not count:
        raise FileError(
            f"The folder {root} holds no file that can be read; choose the folder of the archive."
        )


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    """Regular files by name, depth first; links are not followed, so that no folder is walked twice."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise _unreadable(_shown_name(folder), error) from None
    for entry in entries:
        if entry.name.startswith(".") or entry.name in _JUNK_FOLDERS:
            continue
        if entry.is_dir(follow_symlinks=False):
            if depth < _MAX_DEPTH:
                yield from _walk(Path(entry.path), depth + 1)
        elif entry.is_file(follow_symlinks=False):
            yield Path(entry.path)


def _open_zip(path: Path, name: str) -> Iterator[InputFile]:
    for member in zips.members(path, name):
        if not member.size:
            continue
        yield InputFile(
            f"{name}!{member.name}", canonical_stem(member.name), member.size, path, member, is_member=True
        )


def _is_zip(path: Path, name: str) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(4) in zips.MAGIC
    except OSError as error:
        raise _unreadable(name, error) from None


def _shown(path: Path) -> str:
    """A path as a person may read it: one line, no bytes that a terminal would obey."""
    return "".join(c if c.isprintable() else "?" for c in str(path))


def _shown_name(folder: Path) -> str:
    return _shown(Path(folder.name or folder.resolve().name or str(folder)))


def _unreadable(name: str, error: OSError) -> FileError:
    why = error.strerror or "it cannot be read"
    return FileError(f"{name} could not be read ({why}), so nothing was changed; check that you may open it.")
