"""How good the verdict is on the conversations for tuning, how fast, and (``--fit``) what its weights would be learned anew.

The figures "as shipped" flatter the rules: weights and some phrases were made on this very set. "Cross-validated" learns
the weights without the episodes they are tried on, ten blocks of neighbours at a time; the phrases stay what they are.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import exp
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from prm.verdict import Episode, EpisodeMessage, Judgement, judge  # noqa: E402
from prm.verdict.features import features  # noqa: E402
from prm.verdict.rules import read_episode  # noqa: E402

SET = ROOT.parent / "shared" / "conversations" / "episodes.jsonl"
FOLDS, BLOCK, RIDGE = 10, 12, 4.0


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled episode; ``kind`` is the set's own word, ``unanswered`` standing for awaiting."""

    lang: str
    meaningful: bool
    kind: str | None
    hard: bool
    episode: Episode

    @property
    def both_wrote(self) -> bool:
        return len({message.from_me for message in self.episode.messages}) == 2


def load(path: Path) -> list[Example]:
    """The episodes of the set, in its order."""
    examples = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        messages = tuple(
            EpisodeMessage(m["from"] == "me", datetime.fromisoformat(m["at"]), m["text"])
            for m in record["messages"]
        )
        examples.append(
            Example(
                record["lang"],
                record["label"] == "meaningful",
                record["kind"],
                record["hard"],
                Episode(messages),
            )
        )
    return examples


def naive(example: Example) -> bool:
    """The rule to beat: both wrote, and the weaker side more than 80 characters."""
    sides = [
        sum(len(m.text) for m in example.episode.messages if m.from_me is side) for side in (True, False)
    ]
    return min(sides) > 80


def accuracy_and_f1(truth: Sequence[bool], said: Sequence[bool]) -> tuple[float, float]:
    """Share of right verdicts, and F1 with meaningful as the positive class."""
    if not truth:
        return 0.0, 0.0
    pairs = Counter(zip(truth, said, strict=True))
    right = pairs[True, True] + pairs[False, False]
    return right / len(truth), 2 * pairs[True, True] / max(1, len(truth) - right + 2 * pairs[True, True])


def report(name: str, examples: Sequence[Example], said: Sequence[bool]) -> None:
    """One line of accuracy and F1: all, hard, English, the other languages."""
    groups: list[tuple[str, Callable[[Example], bool]]] = [
        ("all", lambda _: True),
        ("hard", lambda example: example.hard),
        ("en", lambda example: example.lang == "en"),
        ("de fr es pt it nl", lambda example: example.lang in {"de", "fr", "es", "pt", "it", "nl"}),
        ("other languages", lambda example: example.lang not in {"en", "de", "fr", "es", "pt", "it", "nl"}),
    ]
    print(name)
    for group, belongs in groups:
        chosen = [index for index, example in enumerate(examples) if belongs(example)]
        accuracy, f1 = accuracy_and_f1([examples[i].meaningful for i in chosen], [said[i] for i in chosen])
        print(f"  {group:18} n={len(chosen):3}  accuracy {accuracy:.3f}  F1 {f1:.3f}")


def report_kinds(examples: Sequence[Example], judgements: Sequence[Judgement]) -> None:
    """How often awaiting and the kind of a token are what the set says."""
    waits = [example.kind == "unanswered" for example in examples]
    said = [judgement.awaiting is not None for judgement in judgements]
    accuracy, f1 = accuracy_and_f1(waits, said)
    print(f"awaiting             n={sum(waits):3}  accuracy {accuracy:.3f}  F1 {f1:.3f}")
    kinds = [
        (example.kind, judgement.token_kind)
        for example, judgement in zip(examples, judgements, strict=True)
        if example.kind not in {None, "unanswered"} and judgement.token_kind is not None
    ]
    right = sum(kind == told for kind, told in kinds)
    print(f"kind of token        n={len(kinds):3}  accuracy {right / max(1, len(kinds)):.3f}")
    if "-v" in sys.argv:
        wrong = Counter(f"{kind} told as {told}" for kind, told in kinds if kind != told)
        for line, count in wrong.most_common():
            print(f"  {count:2} {line}")


# Learning


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a small linear system, by elimination."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, size):
            factor = rows[r][i] / rows[i][i]
            rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i], strict=True)]
    solution = [0.0] * size
    for i in reversed(range(size)):
        known = sum(rows[i][c] * solution[c] for c in range(i + 1, size))
        solution[i] = (rows[i][size] - known) / rows[i][i]
    return solution


def squash(total: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def learn(rows: Sequence[Sequence[float]], truth: Sequence[bool]) -> list[float]:
    """Logistic regression with a ridge on all but the first weight, by Newton's method."""
    size = len(rows[0])
    weights = [0.0] * size
    for _ in range(15):
        slope = [-RIDGE * w if j else 0.0 for j, w in enumerate(weights)]
        bend = [[(RIDGE if j else 1e-6) if j == k else 0.0 for k in range(size)] for j in range(size)]
        for row, positive in zip(rows, truth, strict=True):
            p = squash(sum(a * b for a, b in zip(weights, row, strict=True)))
            spread = max(p * (1 - p), 1e-6)
            for j, value in enumerate(row):
                slope[j] += (positive - p) * value
                scaled = spread * value
                line = bend[j]
                for k, other in enumerate(row):
                    line[k] += scaled * other
        step = solve(bend, slope)
        weights = [a + b for a, b in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


@dataclass(frozen=True, slots=True)
class Table:
    """The figures of the two-sided episodes, each column brought to mean 0 and spread 1."""

    names: list[str]
    indices: list[int]
    rows: list[list[float]]
    truth: list[bool]
    means: list[float]
    spreads: list[float]


def tabulate(examples: Sequence[Example]) -> Table:
    indices = [index for index, example in enumerate(examples) if example.both_wrote]
    figures = [features(read_episode(examples[index].episode)) for index in indices]
    names = list(figures[0])
    columns = [[row[name] for row in figures] for name in names]
    means = [sum(column) / len(column) for column in columns]
    spreads = [
        max(1e-9, (sum((v - m) ** 2 for v in column) / len(column)) ** 0.5)
        for column, m in zip(columns, means, strict=True)
    ]
    rows = [
        [1.0, *((row[name] - m) / s for name, m, s in zip(names, means, spreads, strict=True))]
        for row in figures
    ]
    return Table(names, indices, rows, [examples[i].meaningful for i in indices], means, spreads)


def cross_validate(examples: Sequence[Example], table: Table) -> list[bool]:
    """Verdicts by weights learned without the block of neighbours that each episode lies in."""
    said = [False] * len(examples)
    for fold in range(FOLDS):
        inside = [(index // BLOCK) % FOLDS == fold for index in table.indices]
        weights = learn(
            [row for row, out in zip(table.rows, inside, strict=True) if not out],
            [truth for truth, out in zip(table.truth, inside, strict=True) if not out],
        )
        for index, row, out in zip(table.indices, table.rows, inside, strict=True):
            if out:
                said[index] = sum(a * b for a, b in zip(weights, row, strict=True)) > 0
    return said


def print_weights(table: Table) -> None:
    """The weights in the units of the features, as ``prm/verdict/weights.py`` has them."""
    weights = learn(table.rows, table.truth)
    scaled = [w / s for w, s in zip(weights[1:], table.spreads, strict=True)]
    bias = weights[0] - sum(w * m for w, m in zip(scaled, table.means, strict=True))
    print(f"BIAS = {bias:.2f}")
    for name, weight in zip(table.names, scaled, strict=True):
        print(f'    "{name}": {weight:.2f},')


def speed(examples: Sequence[Example]) -> None:
    """Episodes a second with reasons, on this core, in this run."""
    both = [example.episode for example in examples if example.both_wrote]
    one = [example.episode for example in examples if not example.both_wrote]
    for name, episodes in (("both wrote", both), ("one wrote", one)):
        started = time.perf_counter()
        rounds = 1 + 600 // len(episodes)
        for _ in range(rounds):
            for episode in episodes:
                judge(episode)
        print(f"speed, {name:11} {rounds * len(episodes) / (time.perf_counter() - started):8.0f} episodes/s")


def main() -> int:
    if not SET.exists():
        print(f"nothing to measure: {SET.name} is not there")
        return 0
    examples = load(SET)
    judgements = [judge(example.episode) for example in examples]
    table = tabulate(examples)
    report("naive rule: both wrote and weaker side > 80", examples, [naive(example) for example in examples])
    report("the rules, cross-validated", examples, cross_validate(examples, table))
    report(
        "the rules as shipped (made on this set)",
        examples,
        [judgement.meaningful for judgement in judgements],
    )
    report_kinds(examples, judgements)
    speed(examples)
    if "--fit" in sys.argv:
        print_weights(table)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
