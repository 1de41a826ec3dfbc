"""``prm note``."""

from __future__ import annotations

from tests.prm.cli.calling import Prm


def test_a_note_is_kept(prm: Prm, ada: str) -> None:
    assert prm.text("note", "Ada", "Likes", "poetry") == "Noted n1 on Ada Lovelace.  (undo: prm undo h2)\n"
    assert prm.json("note", "Ada", "- and horses")["ids"] == ["n2"]
    assert {one["text"] for one in prm.json("show", ada)["timeline"]} == {"Likes poetry", "- and horses"}


def test_an_empty_note_is_refused(prm: Prm, ada: str) -> None:
    assert "needs some text" in prm.refusal("note", "Ada", "  ", code=2)
