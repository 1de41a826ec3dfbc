"""``prm log`` keeps what passed, with its verdict, and no day that is still to come."""

from __future__ import annotations

import pytest

from tests.prm.cli.calling import Prm


@pytest.mark.parametrize(
    ("options", "kind", "meaningful", "awaiting", "words"),
    [
        ([], "other", True, "", "exchange with Ada Lovelace, today; meaningful"),
        (["--kind", "call"], "call", True, "", "call with Ada Lovelace, today; meaningful"),
        (["--kind", "social"], "social", False, "", "in passing"),
        (["--kind", "social", "--meaningful"], "social", True, "", "meaningful"),
        (["--kind", "meeting", "--passing"], "meeting", False, "", "in passing"),
        (["--sent"], "message", False, "them", "waiting for an answer"),
        (["--received", "--kind", "email"], "email", False, "me", "waiting for you"),
    ],
)
def test_verdicts(
    prm: Prm, ada: str, options: list[str], kind: str, meaningful: bool, awaiting: str, words: str
) -> None:
    said = prm.text("log", ada, "--text", "Tea", *options)
    assert said.startswith("Logged i1: ")
    assert words in said
    [entry] = prm.json("show", ada)["timeline"]
    assert (entry["kind"], entry["meaningful"], entry["awaiting"]) == (kind, meaningful, awaiting)
    assert entry["text"] == "Tea"


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("2026-11-01", "2026-11-01"),
        ("yesterday", "2026-11-23"),
        ("monday", "2026-11-23"),
        ("3 days ago", "2026-11-21"),
    ],
)
def test_days_in_words(prm: Prm, ada: str, when: str, day: str) -> None:
    prm.text("log", ada, "--on", when)
    assert prm.json("show", ada)["last_meaningful_on"] == day


@pytest.mark.parametrize("when", ["tomorrow", "2027-01-01", "in 3 days"])
def test_the_future_is_a_follow_up(prm: Prm, ada: str, when: str) -> None:
    sentence = prm.refusal("log", ada, "--on", when)
    assert "still to come" in sentence
    assert "follow-up" in sentence
    assert prm.json("show", ada)["timeline"] == []


def test_several_people_in_one_exchange(prm: Prm, ada: str) -> None:
    prm.text("add", "Charles Babbage")
    made = prm.json("log", "Ada", "Charles", "--kind", "meeting")
    assert made == {"step": "h3", "ids": ["i1"], "changed": {"interaction": 1}}
    assert prm.json("show", "c2")["timeline"][0]["contact_ids"] == ["c1", "c2"]


def test_wrong_words(prm: Prm, ada: str) -> None:
    assert "says no day" in prm.refusal("log", ada, "--on", "whenever", code=2)
    assert "Nobody fits" in prm.refusal("log", "Charles", code=2)
    assert "not allowed with" in prm.refusal("log", ada, "--sent", "--received", code=2)
    assert "not allowed with" in prm.refusal("log", ada, "--meaningful", "--passing", code=2)
