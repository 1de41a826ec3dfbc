"""One story, told the same in text and in JSON, from the first person to the redone step."""

from __future__ import annotations

from typing import Any

from tests.prm.cli.calling import Prm


def interactions(person: Any) -> list[Any]:
    return [entry for entry in person["timeline"] if entry["type"] == "interaction"]


def test_the_story(prm: Prm) -> None:
    # Somebody comes into the book and gets a rhythm.
    made = prm.json("add", "Inês Duarte", "--email", "ines@example.org", "--organization", "Barro Claro")
    assert made == {"step": "h1", "ids": ["c1"], "changed": {"contact": 1}}
    assert prm.json("circle", "Inês", "Every two weeks") == {
        "step": "h2",
        "ids": ["c1"],
        "changed": {"contact": 1},
    }
    assert prm.json("today")["get_in_touch"] == []

    # A talk three weeks ago makes her due.
    logged = prm.json("log", "Inês", "--on", "3 weeks ago", "--kind", "call", "--text", "The bank said yes")
    assert logged == {"step": "h3", "ids": ["i1"], "changed": {"interaction": 1}}
    later = ("--on", "2026-12-10")
    [entry] = prm.json("today", *later)["get_in_touch"]
    assert entry["contact_id"] == "c1"
    assert entry["last_meaningful_on"] == "2026-11-03"
    page = prm.text("today", *later)
    assert "Get in touch\n  Inês Duarte  c1  Barro Claro" in page
    assert "“The bank said yes”" in page
    assert "overdue" not in page.lower()

    # It is judged otherwise, and the clock moves.
    assert prm.json("judge", "i1", "passing")["ids"] == ["i1"]
    person = prm.json("show", "c1")
    assert person["last_meaningful_on"] is None
    assert person["last_interaction_on"] == "2026-11-03"
    assert [(one["meaningful"], one["decided_by"]) for one in interactions(person)] == [(False, "you")]
    assert "in passing: you decided" in prm.text("show", "c1")
    prm.json("judge", "i1", "meaningful")

    # A follow-up is set and done.
    reminded = prm.json("remind", "Inês", "next week", "Ask about the lease", "--ask")
    assert reminded["ids"] == ["f1"]
    assert prm.json("follow-ups")[0]["due_on"] == "2026-12-01"
    assert prm.json("today", "--on", "2026-12-01")["follow_ups"][0]["text"] == "Ask about the lease"
    done = prm.json("done", "f1")
    assert done["ids"] == ["f1"]
    assert prm.json("follow-ups") == []
    assert prm.json("follow-ups", "--all")[0]["status"] == "done"

    # Undo and redo take it back and do it again.
    undone = prm.json("undo")
    assert undone["step"] == done["step"]
    assert undone["ids"] == ["f1"]
    assert [one["id"] for one in prm.json("follow-ups")] == ["f1"]
    steps = prm.json("history")
    assert (steps[0]["id"], steps[0]["is_undone"], steps[0]["can_redo"]) == (done["step"], True, True)
    assert "undone" in prm.text("history").splitlines()[0]
    assert prm.json("redo")["step"] == done["step"]
    assert prm.json("follow-ups") == []
    assert not prm.json("history")[0]["is_undone"]

    # Text and document agree at the end.
    person, text = prm.json("show", "Inês"), prm.text("show", "Inês")
    assert person["display_name"] in text
    assert person["emails"] == ["ines@example.org"]
    assert "ines@example.org" in text
    assert person["circle"] in text
    assert "meaningful: you decided" in text
    [listed] = prm.json("contacts")
    assert listed == {key: person[key] for key in listed}
