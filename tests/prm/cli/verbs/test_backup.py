"""``prm backup`` and ``prm restore``: a copy and the way back, from a copy or an archive."""

from __future__ import annotations

from pathlib import Path

from tests.prm.cli.calling import Prm


def test_a_copy_brings_everything_back(prm: Prm, ada: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    made = prm.json("backup", str(copy))
    assert made == {"step": None, "ids": [], "changed": {}, "path": str(copy)}
    prm.text("purge", ada, "--yes")
    restored = prm.json("restore", str(copy))
    assert restored["restored"]["contact"] == 1
    assert Path(restored["aside"]).is_dir()
    assert prm.json("contacts")[0]["display_name"] == "Ada Lovelace"


def test_without_a_place_it_lies_with_the_book(prm: Prm, ada: str) -> None:
    said = prm.text("backup")
    [made] = (prm.folder / "backups").glob("*.db")
    assert said == f"A verified copy of your book is {made}.\n"


def test_an_archive_becomes_the_book_of_an_empty_folder(prm: Prm, ada: str, tmp_path: Path) -> None:
    archive = tmp_path / "book.jsonl"
    prm.text("export", str(archive))
    prm.folder = tmp_path / "new"
    said = prm.text("restore", str(archive))
    assert said == f"Your book is now what {archive} holds, with 1 person.\n"
    assert prm.json("contacts")[0]["display_name"] == "Ada Lovelace"


def test_refusals_leave_the_book(prm: Prm, ada: str, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("mine", encoding="utf-8")
    assert str(letter) in prm.refusal("restore", str(letter))
    assert prm("restore", str(tmp_path / "nothing.db")).code == 1
    assert "already a file" in prm.refusal("backup", str(letter))
    assert letter.read_text(encoding="utf-8") == "mine"
    assert len(prm.json("contacts")) == 1
