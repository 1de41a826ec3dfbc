"""Who is there: objects of Qt and of Python by class, so that a soak says what grew."""

from __future__ import annotations

import gc
import os
from collections import Counter

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


def resident() -> int:
    """Bytes of memory that this process holds now."""
    gc.collect()
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - a path of the kernel's
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def census() -> Counter[str]:
    """How many there are of each class: objects of Qt below every window, with their parents' class, and all of Python's."""
    found: Counter[str] = Counter()
    for window in QApplication.topLevelWidgets():
        found[f"window {_name(window)}"] += 1
        for one in window.findChildren(QObject):
            found[f"{_name(one)} in {_name(one.parent())}"] += 1
    # What was settled before is in the permanent generation, which is not listed: it does not grow.
    found.update(f"python {type(one).__module__}.{type(one).__qualname__}" for one in gc.get_objects())
    return found


def _name(one: QObject | None) -> str:
    return "nothing" if one is None else type(one).__name__ or one.metaObject().className()


def growth(before: Counter[str], after: Counter[str], least: int = 10) -> list[str]:
    """What there is more of now, the most first."""
    more = after - before
    return [f"{name}: {before[name]} to {after[name]}" for name, n in more.most_common(40) if n >= least]
