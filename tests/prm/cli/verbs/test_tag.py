"""``prm tag``."""

from __future__ import annotations

from tests.prm.cli.calling import Prm


def test_a_tag_comes_and_goes(prm: Prm) -> None:
    prm.text("add", "Ada Lovelace", "Charles Babbage")
    assert prm.json("tag", "Ada", "Charles", "#math")["ids"] == ["c1", "c2"]
    assert len(prm.json("contacts", "--tag", "Math")) == 2
    assert prm.text("tag", "Ada", "math", "--remove").startswith("Ada Lovelace no longer wears #math.")
    assert prm.text("tag", "Ada", "#math").startswith("Ada Lovelace wears #math.")
    assert prm.text("tag", "Ada", "Charles", "math", "--remove").startswith(
        "Ada Lovelace and Charles Babbage no longer wear #math."
    )
    assert "There is no tag" in prm.refusal("tag", "Ada", "physics", "--remove", code=2)
    assert "needs a name" in prm.refusal("tag", "Ada", "#", code=2)
