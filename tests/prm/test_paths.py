"""Where things lie, and that only the owner reads them."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from prm.errors import BookError
from prm.paths import (
    DataFolder,
    default_data_folder,
    make_private_file,
    make_private_folder,
    write_private_text,
)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_all_of_a_book_is_in_its_folder(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    places = (
        folder.book, folder.marker, folder.lock, folder.openers, folder.backups, folder.photos, folder.preferences,
        folder.logs,
    )  # fmt: skip
    assert len(set(places)) == 8
    assert all(place.parent == tmp_path for place in places)


def test_the_folder_is_the_one_that_was_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path
) -> None:
    assert default_data_folder().name == "kith"
    assert home in default_data_folder().parents
    monkeypatch.setenv("PRM_DATA_DIR", str(tmp_path))
    assert default_data_folder() == tmp_path
    monkeypatch.setenv("PRM_DATA_DIR", "~/mine")
    assert default_data_folder() == home / "mine"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_files_and_folders_are_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        make_private_folder(tmp_path / "a" / "b")
        make_private_file(tmp_path / "a" / "b" / "c")
        write_private_text(tmp_path / "a" / "b" / "d", "text")
    finally:
        os.umask(before)
    assert _mode(tmp_path / "a" / "b") == 0o700
    assert _mode(tmp_path / "a" / "b" / "c") == _mode(tmp_path / "a" / "b" / "d") == 0o600


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_permissions_of_a_file_that_is_there_are_narrowed_and_its_bytes_kept(tmp_path: Path) -> None:
    (tmp_path / "c").write_text("kept", encoding="utf-8")
    (tmp_path / "c").chmod(0o644)
    make_private_file(tmp_path / "c")
    assert (_mode(tmp_path / "c"), (tmp_path / "c").read_text(encoding="utf-8")) == (0o600, "kept")


def test_a_text_is_replaced_whole(tmp_path: Path) -> None:
    write_private_text(tmp_path / "d", "a long text\nof two lines\n")
    write_private_text(tmp_path / "d", "short\n")
    assert (tmp_path / "d").read_bytes() == b"short\n"
    assert [path.name for path in tmp_path.iterdir()] == ["d"]


def test_another_program_that_writes_the_same_file_is_left_in_peace(tmp_path: Path) -> None:
    others = [tmp_path / "d.part", tmp_path / f"d.{os.getpid() + 1}.part"]
    for other in others:
        other.write_text("half", encoding="utf-8")
    write_private_text(tmp_path / "d", "short\n")
    assert [other.read_text(encoding="utf-8") for other in others] == ["half", "half"]


def test_a_text_that_cannot_be_written_leaves_no_part(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    with pytest.raises(OSError, match="d"):
        write_private_text(tmp_path / "d", "short\n")
    assert [path.name for path in tmp_path.iterdir()] == ["d"]


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BookError, match=r"cannot be made .*choose another with --data-dir"):
        make_private_folder(tmp_path / "file" / "folder")
