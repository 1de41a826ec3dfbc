"""messages.csv into an empty book: people, episodes, verdicts and search; speed, growth and memory."""

from __future__ import annotations

from tests.benchmarks.again import again, written
from tests.benchmarks.imports import bring
from tests.benchmarks.measuring import Finding, Lab, exponent, p50
from tests.benchmarks.network import Network, write_messages


def measure(lab: Lab) -> list[Finding]:
    """Both sizes in turn, then the larger file once more into the book that has it."""
    small, large, people = lab.size(100_000, 3_000), lab.size(300_000, 9_000), lab.size(30_000, 1_000)
    network = Network(people)
    files = [write_messages(network, count, lab.folder / f"messages-{count}.csv") for count in (small, large)]
    fewer, more = [], []
    for _ in range(lab.size(2, 1)):
        fewer.append(bring(lab.folder / "book", files[0]))
        more.append(bring(lab.folder / "book", files[1], twice=True))
    few, many = p50([one.first for one in fewer]), p50([one.first for one in more])
    what = f"{large:,} messages"
    return [
        Finding(
            f"{what}: people, episodes, verdicts, search",
            5_000,
            "messages/s",
            large / many,
            f"{many:.1f} s, median of {len(more)} rounds; heavy-tailed over {people:,} people",
            at_least=True,
            why=(
                "about two thirds of the time is carrying out episodes, and most of that reading every message for the"
                " verdict, in Python"
            ),
        ),
        Finding(
            f"messages: growth {small:,} → {large:,}",
            1.15,
            "exponent",
            exponent(small, few, large, many),
            f"{few:.1f} s → {many:.1f} s, medians of {len(more)} rounds in turn",
            why="not located",
        ),
        Finding(
            f"{what}: peak memory",
            600,
            "MB",
            max(one.peak for one in more),
            "of the whole process",
            why="reading, planning, carrying out and settling each add to what is held",
        ),
        again(what, more),
        written(what, more),
    ]
