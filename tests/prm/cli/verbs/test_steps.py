"""``prm history``, ``prm undo`` and ``prm redo``."""

from __future__ import annotations

from tests.prm.cli.calling import Prm


def test_history_tells_steps_newest_first(prm: Prm, ada: str) -> None:
    prm.text("note", ada, "Likes poetry")
    steps = prm.json("history")
    assert [step["id"] for step in steps] == ["h2", "h1"]
    assert steps[0] == {
        "id": "h2",
        "verb": "add_note",
        "sentence": "Noted: Ada Lovelace",
        "at": "2026-11-24T12:00:00Z",
        "is_undone": False,
        "can_redo": False,
    }
    assert [step["id"] for step in prm.json("history", "--limit", "1")] == ["h2"]
    assert "Noted: Ada Lovelace" in prm.text("history").splitlines()[0]


def test_undo_and_redo(prm: Prm, ada: str) -> None:
    prm.text("note", ada, "Likes poetry")
    undone = prm.json("undo")
    assert (undone["step"], undone["changed"]["note"]) == ("h2", 1)
    assert undone["ids"] == ["n1"]
    assert prm.json("show", ada)["timeline"] == []
    assert prm.json("redo")["step"] == "h2"
    assert prm.text("undo") == "Taken back: Noted: Ada Lovelace.  (redo: prm redo)\n"
    assert prm.text("redo") == "Done again: Noted: Ada Lovelace.\n"


def test_an_undone_step_still_names_whom_it_brought(prm: Prm, ada: str) -> None:
    assert prm.text("undo") == "Taken back: Added: Ada Lovelace.  (redo: prm redo)\n"
    prm.text("redo")
    assert prm.text("undo", "h1").startswith("Taken back: Added: Ada Lovelace.")


def test_an_older_step_names_what_depends_on_it(prm: Prm, ada: str) -> None:
    prm.text("note", ada, "Likes poetry")
    prm.text("tag", ada, "math")
    assert prm.json("undo", "h2")["step"] == "h2"
    sentence = prm.refusal("undo", "h1")
    assert "h3" in sentence
    assert "depends on it" in sentence


def test_nothing_to_undo_is_a_sentence(prm: Prm, ada: str) -> None:
    prm.text("undo")
    assert prm.refusal("undo") == "There is nothing to undo."
    assert "undone already" in prm.refusal("undo", "h1")
    assert "kept for 30 days" in prm.refusal("undo", "h9")
    assert "named like h12" in prm.refusal("undo", "9", code=2)
    prm.text("redo")
    assert "nothing to redo" in prm.refusal("redo")


def test_a_judged_exchange_names_whom_it_was_with(prm: Prm, ada: str) -> None:
    prm.text("log", ada)
    prm.text("judge", "i1", "passing")
    assert prm.text("undo").startswith("Taken back: Judged an exchange with: Ada Lovelace.")
