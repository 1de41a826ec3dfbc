"""``prm remind`` sets follow-ups by days in words."""

from __future__ import annotations

from datetime import date

import pytest

from prm.cli.verbs.remind import due_in_words, read_due
from tests.prm.cli.calling import Prm

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("2027-02-01", "2027-02-01"),
        ("today", "2026-11-24"),
        ("tomorrow", "2026-11-25"),
        ("friday", "2026-11-27"),
        ("in 3 weeks", "2026-12-15"),
        ("3w", "2026-12-15"),
        ("2 months", "2027-01-24"),
        ("next week", "2026-12-01"),
        ("someday", None),
    ],
)
def test_the_day(prm: Prm, ada: str, when: str, day: str | None) -> None:
    assert prm.json("remind", "Ada", when, "Ask", "her")["ids"] == ["f1"]
    [one] = prm.json("follow-ups")
    assert (one["due_on"], one["text"], one["kind"]) == (day, "Ask her", "mine")


@pytest.mark.parametrize("kind", ["mine", "theirs", "ask"])
def test_whose_promise_it_is(prm: Prm, ada: str, kind: str) -> None:
    prm.text("remind", "Ada", "tomorrow", "Ask", f"--{kind}")
    assert prm.json("follow-ups")[0]["kind"] == kind


def test_a_rule_repeats(prm: Prm, ada: str) -> None:
    prm.text("remind", "Ada", "2027-01-31", "Call", "--every", "month")
    assert prm.json("done", "f1")["ids"] == ["f1", "f2"]
    assert prm.json("follow-ups")[0]["due_on"] == "2027-02-28"


def test_text_and_refusals(prm: Prm, ada: str) -> None:
    assert prm.text("remind", "Ada", "tomorrow", "Ask").startswith(
        "Set f1, for tomorrow, about Ada Lovelace."
    )
    assert "says no day" in prm.refusal("remind", "Ada", "soonish", "Ask", code=2)
    assert "says no rhythm" in prm.refusal("remind", "Ada", "today", "Ask", "--every", "moon", code=2)
    assert "needs a first day" in prm.refusal("remind", "Ada", "none", "Ask", "--every", "week", code=2)


def test_due_days_in_words() -> None:
    assert read_due("none", TODAY) is None
    assert read_due("Some day", TODAY) is None
    assert due_in_words(None, TODAY) == "for some day"
    assert due_in_words(date(2026, 11, 25), TODAY) == "for tomorrow"
