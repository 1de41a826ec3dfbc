"""The lock of a data folder: everyone who has the book open holds it shared; restore and migration hold it alone."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType

import portalocker

from prm.errors import BookError
from prm.paths import DataFolder, make_private_file, make_private_folder


def _alive(pid: int) -> bool:
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
        make_private_file(folder.lock)
        self._file = folder.lock.open("r+b")
        make_private_folder(folder.openers)
        self._mark = folder.openers / str(os.getpid())
        self._name = name

    def hold_shared(self) -> None:
        """Hold it with others; BookError while somebody holds it alone."""
        self._hold(portalocker.LockFlags.SHARED | portalocker.LockFlags.NON_BLOCKING)
        make_private_file(self._mark)
        self._mark.write_text(self._name, encoding="utf-8")

    def hold_alone(self) -> None:
        """Hold it alone; BookError that names who is in the way."""
        self._hold(portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)

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
            self._file.close()
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
