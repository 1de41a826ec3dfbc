"""``prm follow-ups``, ``prm done`` and ``prm drop``."""

from __future__ import annotations

import pytest

from tests.prm.cli.calling import Prm


@pytest.fixture
def two(prm: Prm, ada: str) -> None:
    prm.text("add", "Charles Babbage")
    prm.text("remind", "Ada", "in 2 weeks", "Write to her")
    prm.text("remind", "Charles", "tomorrow", "Ask about the engine", "--ask")


@pytest.mark.usefixtures("two")
def test_lists_by_day(prm: Prm) -> None:
    assert [one["id"] for one in prm.json("follow-ups")] == ["f2", "f1"]
    assert [one["id"] for one in prm.json("follow-ups", "Ada")] == ["f1"]
    assert prm.text("follow-ups").splitlines() == [
        "f2  tomorrow  ask   Charles Babbage  Ask about the engine",
        "f1  8 Dec     mine  Ada Lovelace     Write to her",
    ]


@pytest.mark.usefixtures("two")
def test_done_and_dropped(prm: Prm) -> None:
    assert prm.text("done", "f1").startswith("Done: Write to her (Ada Lovelace).")
    assert prm.text("drop", "f2").startswith("Dropped: ")
    prm.text("undo")
    assert prm.json("drop", "f2") == {"step": "h7", "ids": ["f2"], "changed": {"follow_up": 1}}
    assert prm.json("follow-ups") == []
    assert prm.text("follow-ups") == "There are no follow-ups.\n"
    assert {one["id"]: one["status"] for one in prm.json("follow-ups", "--all")} == {
        "f1": "done",
        "f2": "dropped",
    }
    assert "done" in prm.text("follow-ups", "--all")


@pytest.mark.usefixtures("two")
def test_refusals(prm: Prm) -> None:
    prm.text("done", "f1")
    assert "closed already" in prm.refusal("done", "f1", code=2)
    assert "There is no follow-up f9" in prm.refusal("drop", "f9", code=2)
    assert "named like f12" in prm.refusal("done", "c1", code=2)


def test_a_repeating_one_says_the_next(prm: Prm, ada: str) -> None:
    prm.text("remind", "Ada", "today", "Call", "--every", "2 weeks")
    assert "Next: 8 Dec (f2)." in prm.text("done", "f1")
