"""Logging one exchange so that it is on the disk, against one write of 4 KiB with fdatasync in the same folder."""

from __future__ import annotations

import os
from pathlib import Path

from prm.clock import FixedClock
from prm.database import Database
from prm.interactions import log_interaction
from prm.words import InteractionKind
from tests.benchmarks.books import NOW, book
from tests.benchmarks.measuring import Finding, Lab, milliseconds, p50, seconds

#: What the goal grants beyond the bare write, in milliseconds.
GRANTED = 5.0
_TEXT = "Talked about the new job and the climbing trip with Anna; promised to send the deck by Friday."


class RawFile:
    """A file that is written 4 KiB at a time, each on the disk before the next; the disk's own floor."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        self._block = os.urandom(4096)
        os.write(self._handle, self._block * 64)
        os.fsync(self._handle)
        self._sync = getattr(os, "fdatasync", os.fsync)

    def write(self) -> None:
        """Write one block and wait for the disk."""
        os.write(self._handle, self._block)
        self._sync(self._handle)

    def close(self) -> None:
        """Close the file and delete it."""
        os.close(self._handle)
        self._path.unlink()


def measure(lab: Lab) -> list[Finding]:
    """Both in turn; each exchange is with somebody else, whose rhythm and waiting are settled in the same transaction."""
    people, exchanges = lab.size(30_000, 2_000), lab.size(300_000, 20_000)
    folder = book(lab, people, exchanges)
    bare: list[float] = []
    logged: list[float] = []
    raw = RawFile(folder / "floor.bin")
    with Database.open(folder, clock=FixedClock(NOW)) as database:
        for turn in range(lab.size(400, 40)):
            person = turn * 7919 % people + 1
            bare.append(seconds(raw.write))
            logged.append(
                seconds(
                    lambda person=person: database.write(  # type: ignore[misc]
                        log_interaction, [person], kind=InteractionKind.CALL, text=_TEXT
                    )
                )
            )
    raw.close()
    goal = p50(bare) * 1e3 + GRANTED
    return [
        Finding(
            f"log one exchange, durable, at {people:,} people and {exchanges:,} exchanges",
            round(goal, 2),
            "ms (p50)",
            p50(logged) * 1e3,
            f"{milliseconds(logged)}; 4 KiB + fdatasync {milliseconds(bare)}",
        )
    ]
