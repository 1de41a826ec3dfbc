"""``prm hide``, ``prm trash`` and ``prm restore-contact``."""

from __future__ import annotations

from tests.prm.cli.calling import Prm


def test_hidden_and_shown(prm: Prm, ada: str) -> None:
    assert prm.text("hide", ada).startswith("Hid Ada Lovelace; searching still finds them.")
    assert prm.json("contacts") == []
    assert prm.json("hide", ada)["step"] is None
    assert prm.json("hide", "Ada", "--show")["ids"] == ["c1"]
    assert len(prm.json("contacts")) == 1


def test_to_the_trash_and_back(prm: Prm, ada: str) -> None:
    prm.text("add", "Charles Babbage")
    assert "Ada Lovelace and Charles Babbage to the trash" in prm.text("trash", ada, "Charles")
    assert prm.json("contacts") == []
    assert "Nobody fits" in prm.refusal("show", "Ada", code=2)
    assert prm.json("restore-contact", "Ada")["ids"] == ["c1"]
    assert [one["id"] for one in prm.json("contacts")] == ["c1"]
    prm.text("undo")
    prm.text("undo")
    assert len(prm.json("contacts")) == 2


def test_nobody_is_a_sentence(prm: Prm, ada: str) -> None:
    for verb in ("hide", "trash", "restore-contact"):
        assert "There is no person c9" in prm.refusal(verb, "c9", code=2)
