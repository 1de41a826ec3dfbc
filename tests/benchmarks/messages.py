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
                "most of the time goes into judging: every message is read word by word against the phrases of sixteen"
                " languages, in Python"
            ),
        ),
        Finding(
            f"messages: growth {small:,} → {large:,}",
            1.15,
            "exponent",
            exponent(small, few, large, many),
            f"{few:.1f} s → {many:.1f} s, medians of {len(more)} rounds in turn",
            why=(
                "the larger file has fewer people who wrote once and more threads to judge in both directions, and the search"
                " table is merged more often"
            ),
        ),
        Finding(
            f"{what}: peak memory",
            600,
            "MB",
            max(one.peak for one in more),
            "of the whole process",
            why="all messages of the file are held at once as values, from reading to carrying out",
        ),
        again(what, more),
        written(what, more),
    ]
