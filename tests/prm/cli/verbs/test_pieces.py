"""``prm split`` and ``prm join``."""

from __future__ import annotations

from tests.prm.cli.calling import Prm


def test_two_logged_exchanges_become_one(prm: Prm, ada: str) -> None:
    prm.text("log", ada, "--kind", "message", "--on", "2026-11-20", "--text", "One")
    prm.text("log", ada, "--kind", "message", "--on", "2026-11-21", "--text", "Two")
    assert prm.json("join", "i2", "i1")["ids"] == ["i1"]
    [entry] = prm.json("show", ada)["timeline"]
    assert (entry["id"], entry["text"]) == ("i1", "One\nTwo")
    prm.text("undo")
    assert len(prm.json("show", ada)["timeline"]) == 2


def test_a_thread_comes_apart_and_together(prm: Prm) -> None:
    prm.text("demo")
    thread = next(
        entry
        for person in prm.json("contacts")
        for entry in prm.json("show", person["id"])["timeline"]
        if len(entry.get("messages", ())) > 3 and len(entry["contact_ids"]) == 1
    )
    parts = prm.json("split", thread["id"])
    assert parts["ids"][0] == thread["id"]
    assert "They are one exchange now" in prm.text("join", *parts["ids"])
    again = prm.json("show", thread["contact_ids"][0])["timeline"]
    [same] = [entry for entry in again if entry.get("id") == thread["id"]]
    assert same["messages"] == thread["messages"]


def test_what_is_one_piece_stays(prm: Prm, ada: str) -> None:
    prm.text("log", ada)
    assert "one piece" in prm.refusal("split", "i1")
    assert "with itself" in prm.refusal("join", "i1", "i1", code=2)
