"""What every benchmark shares: how samples become figures, what a finding says, and where the files of a run lie."""

from __future__ import annotations

import math
import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Finding:
    """One figure against its goal, both in ``unit``; ``measured`` None could not be taken, and ``note`` says why.

    ``at_least`` turns the goal round. ``note`` also holds sizes, rounds and the figures beside it; ``why`` says in a
    sentence what a missed goal misses for, as far as that is known.
    """

    what: str
    goal: float
    unit: str
    measured: float | None
    note: str = ""
    at_least: bool = False
    why: str = ""
    load: float = field(default_factory=lambda: os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0)

    @property
    def share(self) -> float | None:
        """How much of the goal was used: up to 1 is met, 1.2 misses it by a fifth."""
        if self.measured is None:
            return None
        if self.at_least:
            return self.goal / max(self.measured, 1e-9)
        return self.measured / self.goal if self.goal else 1.0 + self.measured

    @property
    def is_met(self) -> bool | None:
        return None if self.share is None else self.share <= 1.0


@dataclass(frozen=True, slots=True)
class Lab:
    """One run: a folder for its files, and whether it is the quick form with small sizes."""

    folder: Path
    quick: bool

    def size(self, full: int, quick: int) -> int:
        """The size to measure at."""
        return quick if self.quick else full


def seconds(function: Callable[[], object]) -> float:
    """How long a call takes, in seconds."""
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def quantile(samples: Sequence[float], share: float) -> float:
    """The value below which this share of the samples lies, between neighbours by proportion."""
    ordered = sorted(samples)
    place = (len(ordered) - 1) * share
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def p50(samples: Sequence[float]) -> float:
    return statistics.median(samples)


def p95(samples: Sequence[float]) -> float:
    return quantile(samples, 0.95)


def paired_ratio(product: Sequence[float], yardstick: Sequence[float]) -> float:
    """The median of the ratios of samples that were taken in turn, one pair a round."""
    return p50([mine / theirs for mine, theirs in zip(product, yardstick, strict=True)])


def exponent(small: int, small_seconds: float, large: int, large_seconds: float) -> float:
    """By which power of the size the time grows: 1 is proportional."""
    return math.log(large_seconds / small_seconds) / math.log(large / small)


def milliseconds(samples: Sequence[float]) -> str:
    """Median, 95th percentile and maximum of samples in seconds, in words."""
    return (
        f"p50 {p50(samples) * 1e3:.2f} ms, p95 {p95(samples) * 1e3:.2f} ms,"
        f" max {max(samples) * 1e3:.1f} ms, n = {len(samples):,}"
    )
