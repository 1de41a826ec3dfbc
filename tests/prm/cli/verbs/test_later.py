"""``prm later`` moves a follow-up or lets a person rest."""

from __future__ import annotations

import pytest

from tests.prm.cli.calling import Prm


@pytest.mark.parametrize(
    ("when", "day"),
    [([], "2026-12-01"), (["3w"], "2026-12-15"), (["next", "month"], "2026-12-24"), (["none"], None)],
)
def test_a_follow_up_moves(prm: Prm, ada: str, when: list[str], day: str | None) -> None:
    prm.text("remind", "Ada", "tomorrow", "Write")
    assert prm.json("later", "f1", *when)["ids"] == ["f1"]
    assert prm.json("follow-ups")[0]["due_on"] == day


def test_a_person_rests(prm: Prm, ada: str) -> None:
    assert prm.json("later", "Ada")["ids"] == ["c1"]
    assert prm.json("show", ada)["later_until_on"] == "2026-12-01"
    assert "not before 24 Jan 2027" in prm.text("later", "c1", "2 months")
    assert "again when the rhythm asks" in prm.text("later", "c1", "none")
    assert prm.json("show", ada)["later_until_on"] is None


def test_later_is_after_today(prm: Prm, ada: str) -> None:
    assert "a day after today" in prm.refusal("later", "Ada", "today", code=2)
    assert "says no day" in prm.refusal("later", "Ada", "sometime", "soon", code=2)
    assert "There is no follow-up f1" in prm.refusal("later", "f1", code=2)
