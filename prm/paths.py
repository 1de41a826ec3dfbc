"""Where things lie: the data folder and the files in it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from prm.errors import BookError

BOOK_FILE = "book.db"


class DataFolder(NamedTuple):
    """One book: the store, its marker, locks, backups, photos, preferences and logs, all in one folder."""

    path: Path

    @property
    def book(self) -> Path:
        """The SQLite file."""
        return self.path / BOOK_FILE

    @property
    def marker(self) -> Path:
        """Says that a book was made here, so that a missing file is never mistaken for a new start."""
        return self.path / "book.json"

    @property
    def lock(self) -> Path:
        return self.path / "book.lock"

    @property
    def openers(self) -> Path:
        """One small file for each program that has the book open, to say who is in the way."""
        return self.path / "openers"

    @property
    def backups(self) -> Path:
        return self.path / "backups"

    @property
    def photos(self) -> Path:
        return self.path / "photos"

    @property
    def preferences(self) -> Path:
        return self.path / "preferences.json"

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    def make(self) -> None:
        """Make the folder, for its owner only (0700)."""
        make_private_folder(self.path)


def default_data_folder() -> Path:
    """``PRM_DATA_DIR``, or the place where this system keeps a program's data."""
    given = os.environ.get("PRM_DATA_DIR", "")
    if given:
        return Path(given).expanduser()
    from platformdirs import user_data_path

    return user_data_path("kith", appauthor=False)


def make_private_folder(path: Path) -> None:
    """Make a folder that only its owner can read; its parents as the system makes them."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir(mode=0o700, exist_ok=True)
    except OSError as fault:
        raise BookError(
            f"The folder {path} cannot be made ({fault.strerror}). Nothing was changed; choose another with --data-dir."
        ) from None


def make_private_file(path: Path) -> None:
    """Make an empty file that only its owner can read (0600), or narrow the permissions of the one that is there."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    os.close(handle)
    path.chmod(0o600)


def write_private_text(path: Path, text: str) -> None:
    """Replace a small file whole, for its owner only: readers see the old text or the new, never a part."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")  # two programs may write the same file at once
    try:
        make_private_file(part)
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
