"""The lock of a data folder: everyone who has the book open holds it shared; restore and migration hold it alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import portalocker

from prm.errors import BookError
from prm.paths import DataFolder, make_private_file, make_private_folder, write_private_text

_SHARED = portalocker.LockFlags.SHARED | portalocker.LockFlags.NON_BLOCKING


def _alive(pid: int) -> bool:
    if os.name == "nt":
        return True  # asking by signal 0 would end the program there
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


class BookLock:
    """A held lock; ``close`` lets go. ``name`` is what other programs call this one ("the window", "prm log")."""

    def __init__(self, folder: DataFolder, name: str) -> None:
        self._folder = folder
        self._mark = folder.openers / str(os.getpid())
        self._name = name
        self._is_shared = False
        make_private_folder(folder.openers)
        try:
            make_private_file(folder.lock)
            self._file = folder.lock.open("r+b")
        except OSError as fault:
            raise BookError(
                f"Kith cannot write in the folder {folder.path} ({fault.strerror}). Nothing was changed;"
                " look at its permissions."
            ) from None

    def hold_shared(self) -> None:
        """Hold it with others; BookError, and the lock is closed, while somebody holds it alone."""
        try:
            self._hold(_SHARED)
        except BookError:
            self._file.close()
            raise
        self._is_shared = True
        write_private_text(self._mark, self._name)

    def hold_alone(self) -> None:
        """Hold it alone; BookError that names who is in the way, and it is held as before."""
        try:
            self._hold(portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
        except BookError:
            if self._is_shared:  # the system lets go of the shared lock before it tries
                self._hold(_SHARED)
            raise

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold it alone for a while, then with others again."""
        self.hold_alone()
        try:
            yield
        finally:
            self._hold(_SHARED)

    def close(self) -> None:
        """Let go."""
        self._mark.unlink(missing_ok=True)
        self._file.close()

    def __enter__(self) -> BookLock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _hold(self, flags: portalocker.LockFlags) -> None:
        try:
            portalocker.lock(self._file, flags)
        except (portalocker.exceptions.LockException, portalocker.exceptions.AlreadyLocked):
            others = openers(self._folder)
            who = ", ".join(others) if others else "another program"
            raise BookError(
                f"Your book is in use by {who}. Nothing was changed; close it there and try again."
            ) from None


def openers(folder: DataFolder) -> list[str]:
    """Who else has the book open, in words: ``the window (process 4711)``. Marks of ended programs are cleared away."""
    found = []
    marks: list[Path] = sorted(folder.openers.iterdir()) if folder.openers.is_dir() else []
    for mark in marks:
        if not mark.name.isdigit() or int(mark.name) == os.getpid():
            continue
        if _alive(int(mark.name)):
            found.append(f"{mark.read_text(encoding='utf-8') or 'another program'} (process {mark.name})")
        else:
            mark.unlink(missing_ok=True)
    return found
