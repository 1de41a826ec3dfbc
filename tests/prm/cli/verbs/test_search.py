"""``prm search`` finds people and what was said."""

from __future__ import annotations

from tests.prm.cli.calling import Prm


def test_people_and_words_are_found(prm: Prm, ada: str) -> None:
    prm.text("log", ada, "--text", "She lent me the engine drawings", "--on", "yesterday")
    prm.text("note", ada, "Owns an engine")
    found = prm.json("search", "engine")
    assert [one["id"] for one in found["contacts"]] == ["c1"], "her note speaks of it"
    assert [(one["type"], one["id"]) for one in found["said"]] == [("note", "n1"), ("interaction", "i1")]
    assert found["said"][1] == {
        "id": "i1",
        "type": "interaction",
        "contact_id": "c1",
        "display_name": "Ada Lovelace",
        "on": "2026-11-23",
        "text": "She lent me the engine drawings",
    }
    said = prm.text("search", "engine")
    assert "yesterday  i1  Ada Lovelace: “She lent me the engine drawings”" in said
    assert len(prm.json("search", "engine", "--limit", "1")["said"]) == 1


def test_nothing_is_said(prm: Prm, ada: str) -> None:
    assert prm.text("search", "zzz") == "Nothing fits.\n"
    assert prm.json("search", "***") == {"contacts": [], "said": []}


def test_the_hidden_are_found(prm: Prm, ada: str) -> None:
    prm.text("hide", ada)
    assert prm.json("search", "love")["contacts"][0]["id"] == "c1"
