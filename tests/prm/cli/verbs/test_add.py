"""``prm add`` makes one person, or several by name, in one step."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.cli.verbs.add import people_named
from tests.prm.cli.calling import Prm


def test_everything_said_of_a_person_is_one_step(prm: Prm) -> None:
    made = prm.json(
        "add", "Ada", "Lovelace", "--email", "ada@example.org", "--email", "a@example.org", "--phone", "+44 1234567",
        "--link", "https://example.org/ada", "--tag", "math", "--tag", "poetry", "--organization", "Analytical Engines",
        "--position", "Analyst", "--place", "London", "--how-met", "At a party", "--circle", "monthly",
        "--note", "Likes horses", "--birthday", "--12-10",
    )  # fmt: skip
    assert made["step"] == "h1"
    assert made["ids"] == ["c1"]
    person = prm.json("show", "c1")
    assert person["display_name"] == "Ada Lovelace"
    assert person["emails"] == ["ada@example.org", "a@example.org"]
    assert person["tags"] == ["math", "poetry"]
    assert person["circle"] == "Monthly"
    assert person["place"] == "London"
    assert person["how_met"] == "At a party"
    assert person["dates"][0]["year"] is None
    assert person["timeline"][0]["text"] == "Likes horses"
    prm.text("undo")
    assert prm.json("contacts") == []


def test_several_people_by_name(prm: Prm) -> None:
    made = prm.json("add", "Ada Lovelace", "Charles Babbage")
    assert made == {"step": "h1", "ids": ["c1", "c2"], "changed": {"contact": 2}}
    assert "Facts belong to one person" in prm.refusal("add", "A B", "C D", "--tag", "x", code=2)


def test_text_says_the_id(prm: Prm) -> None:
    assert prm.text("add", "王小明") == "Added 王小明 as c1.  (undo: prm undo h1)\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["   "], "needs a name"),
        (["Ada", "--circle", "Weekly"], "no rhythm 'Weekly'"),
        (["Ada", "--birthday", "soon"], "is no date"),
    ],
)
def test_bad_words_add_nobody(prm: Prm, words: list[str], sentence: str) -> None:
    assert sentence in prm.refusal("add", *words, code=2)
    assert prm.json("contacts") == []


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1), min_size=1, max_size=4))
def test_words_without_blanks_are_one_name(words: list[str]) -> None:
    assert people_named(words) == [" ".join(words)]
    assert people_named([*words, "Ada Lovelace"]) == [*words, "Ada Lovelace"]
