from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from prm.errors import FileError
from prm.importing import inputs
from prm.importing.inputs import canonical_stem, open_inputs


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Connections.csv", "connections"),
        ("Jobs/Comments_34875879.csv", "comments"),
        ("Company_Follows.csv", "company follows"),
        ("Company Follows.csv", "company follows"),
        ("Messages (1).csv", "messages"),
        ("messages.csv (2)", "messages"),
        ("guide_messages.csv", "guide messages"),
        ("x\\y\\Profile.CSV", "profile"),
        ("Endorsement_Received_Info.csv", "endorsement received info"),
        ("messages_2024.csv", "messages 2024"),
        ("messages", "messages"),
    ],
)
def test_stems_as_archives_mean_them(name: str, stem: str) -> None:
    assert canonical_stem(name) == stem


def test_a_file_a_folder_and_a_zip_become_one_list(tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_bytes(b"one")
    folder = tmp_path / "My archive"
    (folder / "Jobs").mkdir(parents=True)
    (folder / "__MACOSX").mkdir()
    (folder / "Jobs" / "a.csv").write_bytes(b"a")
    (folder / "__MACOSX" / "b.csv").write_bytes(b"b")
    (folder / ".DS_Store").write_bytes(b"b")
    (folder / "empty.csv").write_bytes(b"")
    with zipfile.ZipFile(folder / "inner.zip", "w") as archive:
        archive.writestr("x/messages.csv", "m")
    with zipfile.ZipFile(tmp_path / "archive.zip (1).zip", "w") as archive:
        archive.writestr("Connections.csv", "c")
    found = open_inputs(
        [tmp_path / "one.csv", folder, tmp_path / "archive.zip (1).zip", tmp_path / "one.csv"]
    )
    assert {file.name: (file.read(), file.is_member) for file in found} == {
        "one.csv": (b"one", False),
        "My archive!Jobs/a.csv": (b"a", True),
        "My archive!inner.zip!x/messages.csv": (b"m", True),
        "archive.zip (1).zip!Connections.csv": (b"c", True),
    }
    assert len(found) == 4


def test_a_zip_is_told_by_what_is_in_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "download", "w") as archive:
        archive.writestr("Connections.csv", "c")
    (tmp_path / "fake.zip").write_bytes(b"First Name,Last Name\n")
    assert [file.name for file in open_inputs([tmp_path / "download", tmp_path / "fake.zip"])] == [
        "download!Connections.csv",
        "fake.zip",
    ]


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "loop").mkdir()
    (tmp_path / "loop" / "again").symlink_to(tmp_path / "loop")
    (tmp_path / "loop" / "a.csv").write_bytes(b"a")
    (tmp_path / "loop" / "elsewhere.csv").symlink_to("/etc/hostname")
    assert [file.name for file in open_inputs([tmp_path / "loop"])] == ["loop!a.csv"]


def test_what_cannot_be_read_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").touch()
    (tmp_path / "nothing").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for path, words in (
        (tmp_path / "missing.csv", "There is no file"),
        (Path("a\0b"), "There is no file"),
        (tmp_path / "empty.csv", "is empty"),
        (tmp_path / "nothing", "holds no file"),
        (tmp_path / "pipe", "is not a file"),
    ):
        with pytest.raises(FileError, match=words):
            open_inputs([path])
    with pytest.raises(FileError, match="nothing to read"):
        open_inputs([])


def test_a_file_that_vanishes_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a")
    (file,) = open_inputs([tmp_path / "a.csv"])
    (tmp_path / "a.csv").unlink()
    with pytest.raises(FileError, match=r"a\.csv could not be read"):
        file.read()


def test_too_many_or_too_large_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(4):
        (tmp_path / f"{number}.csv").write_bytes(b"abcd")
    monkeypatch.setattr(inputs, "MAX_READ_BYTES", 3)
    with pytest.raises(FileError, match="larger than"):
        open_inputs([tmp_path])[0].read()
    monkeypatch.setattr(inputs, "MAX_FOLDER_FILES", 3)
    with pytest.raises(FileError, match="more than 3 files"):
        open_inputs([tmp_path])
