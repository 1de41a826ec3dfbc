"""``prm check`` says that all is well, what it mended, or that the file is damaged."""

from __future__ import annotations

import pytest

from prm.database import Database, Transaction
from tests.prm.cli.calling import Prm
from tests.prm.damage import spoil_an_index


def test_all_is_well(prm: Prm, ada: str) -> None:
    assert prm.json("check") == {"is_sound": True, "faults": [], "mended": {}}
    assert prm.text("check").startswith("All is well")


def test_what_was_mended_is_said_once(prm: Prm, ada: str) -> None:
    def spoil(tx: Transaction) -> None:
        tx.sql("UPDATE recording SET step_id = NULL")
        tx.sql("UPDATE contact SET sort_key = 'zzz'")

    with Database.open(prm.folder) as book:
        book.write(spoil)
    said = prm("check")
    assert (said.code, said.out) == (1, "Mended: 1 record of names for sorting.\n")
    assert "was mended" in said.err
    assert prm("check").code == 0


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_damage_is_said_and_left(prm: Prm, ada: str, form: list[str]) -> None:
    spoil_an_index(Database.open(prm.folder))
    before = (prm.folder / "book.db").read_bytes()
    said = prm("check", *form)
    assert said.code == 1
    assert "damaged" in said.err
    assert "Traceback" not in said.err
    assert (prm.folder / "book.db").read_bytes() == before
