"""``prm circle`` and ``prm not-this-time``."""

from __future__ import annotations

import pytest

from prm.cli.verbs.rhythm import read_cadence
from tests.prm.cli.calling import Prm


def test_people_get_a_rhythm_in_one_step(prm: Prm) -> None:
    prm.text("add", "Ada Lovelace", "Charles Babbage")
    assert prm.json("circle", "Ada", "Charles", "each season") == {
        "step": "h2",
        "ids": ["c1", "c2"],
        "changed": {"contact": 2},
    }
    assert {one["circle"] for one in prm.json("contacts")} == {"Each season"}
    assert "Ada Lovelace and Charles Babbage: every 21 days." in prm.text(
        "circle", "Ada", "Charles", "every 21 days"
    )
    assert {one["cadence_days"] for one in prm.json("contacts")} == {21}
    assert "Ada Lovelace: no rhythm." in prm.text("circle", "Ada", "none")
    assert prm.json("contacts")[0]["circle"] is None
    assert "Rhythms are: Every two weeks, Monthly" in prm.refusal("circle", "Ada", "Weekly", code=2)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("21", 21),
        ("21 days", 21),
        ("every 21 days", 21),
        ("Every 1 day", 1),
        ("Every two weeks", None),
        ("", None),
    ],
)
def test_a_number_of_days_is_told_from_a_name(text: str, days: int | None) -> None:
    assert read_cadence(text) == days


def test_not_this_time_starts_the_rhythm_anew(prm: Prm, ada: str, monkeypatch: pytest.MonkeyPatch) -> None:
    prm.text("log", ada, "--on", "2026-10-01")
    monkeypatch.setenv("PRM_NOW", "2027-01-10T12:00:00+00:00")
    assert len(prm.json("today")["get_in_touch"]) == 1
    assert prm.json("not-this-time", "Ada")["ids"] == ["c1"]
    assert prm.json("today")["get_in_touch"] == []
    person = prm.json("show", ada)
    assert (person["last_meaningful_on"], person["next_due_on"]) == ("2026-10-01", "2027-02-09")
    assert prm.json("history")[0]["sentence"] == "Not this time: Ada Lovelace"
