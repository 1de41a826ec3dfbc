"""Records that are left out: on which lines of which file, for which reason."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


class Placed(Protocol):
    """A draft that knows where it was read."""

    @property
    def file(self) -> str: ...
    @property
    def line(self) -> int: ...


@dataclass(slots=True)
class Skips:
    """Lines by file and reason; a line is physical, from 1, and 0 where a record has none."""

    lines: dict[tuple[str, str], array[int]] = field(default_factory=dict)

    def add(self, draft: Placed, reason: str) -> None:
        """Leave a record out for a reason."""
        self.add_line(draft.file, draft.line, reason)

    def add_line(self, file: str, line: int, reason: str) -> None:
        """The same for a record that is no draft."""
        self.lines.setdefault((file, reason), array("L")).append(line)

    def reasons(self, file: str) -> Counter[str]:
        """How many records of a file are left out, by reason."""
        return Counter({reason: len(lines) for (of, reason), lines in self.lines.items() if of == file})

    def take(self, more: Mapping[tuple[str, str], array[int]]) -> None:
        """Add others' lines to these."""
        for place, lines in more.items():
            self.lines.setdefault(place, array("L")).extend(lines)
