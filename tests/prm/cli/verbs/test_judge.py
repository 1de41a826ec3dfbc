"""``prm judge``: the person's word wins."""

from __future__ import annotations

from tests.prm.cli.calling import Prm


def test_a_verdict_is_overruled_and_the_clock_follows(prm: Prm, ada: str) -> None:
    prm.text("log", ada, "--on", "yesterday")
    assert prm.json("judge", "i1", "passing") == {"step": "h3", "ids": ["i1"], "changed": {"interaction": 1}}
    assert prm.json("show", ada)["last_meaningful_on"] is None
    said = prm.text("judge", "i1", "meaningful")
    assert said.startswith("The exchange with Ada Lovelace is meaningful, you decided.")
    assert prm.json("show", ada)["last_meaningful_on"] == "2026-11-23"


def test_the_same_again_is_no_step(prm: Prm, ada: str) -> None:
    prm.text("log", ada)
    assert prm.json("judge", "i1", "meaningful") == {"step": None, "ids": [], "changed": {}}


def test_wrong_words(prm: Prm, ada: str) -> None:
    assert "There is no exchange i9" in prm.refusal("judge", "i9", "passing", code=2)
    assert "named like i12" in prm.refusal("judge", "c1", "passing", code=2)
    assert "invalid choice" in prm.refusal("judge", "i1", "great", code=2).lower()
