"""What each figure of ``features.py`` counts towards a meaningful exchange; learned by ``tests/benchmarks/verdict.py --fit``.

Every sign is what a reader would expect: more of the weaker side's own words speaks for an exchange, formulas,
arrangements, refusals and automatic answers speak against it. Figures that learned a sign against reason were left out.
"""

from __future__ import annotations

BIAS = -3.39
WEIGHTS = {
    "weaker side": 0.33,
    "best exchange": 0.45,
    "best answer": 0.52,
    "the replier's own": 0.44,
    "weaker side per message": 0.82,
    "answers with substance": 0.27,
    "formula share": -3.28,
    "logistics share": -7.88,
    "exclamations": -0.90,
    "specifics of the weaker side": 0.27,
    "shared words": 0.41,
    "stock opening": -0.57,
    "stock later": -0.50,
    "niceties": -0.46,
    "brush-off in the answer": -1.49,
    "refusal": -1.04,
    "automatic": -2.54,
    "arrangements": -0.54,
}
