"""Every figure has a weight, of the sign that a reader would expect."""

from __future__ import annotations

from prm.verdict.features import Turn, features
from prm.verdict.reading import Reading
from prm.verdict.weights import BIAS, WEIGHTS

FOR = {
    "weaker side",
    "best exchange",
    "best answer",
    "the replier's own",
    "weaker side per message",
    "answers with substance",
    "specifics of the weaker side",
    "shared words",
}


def test_each_figure_has_its_weight_and_each_weight_its_figure() -> None:
    assert set(WEIGHTS) == set(features([Turn(True, Reading()), Turn(False, Reading())]))


def test_signs_are_what_a_reader_expects() -> None:
    assert {name for name, weight in WEIGHTS.items() if weight > 0} == FOR
    assert BIAS < 0
