from __future__ import annotations

import contextlib
import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prm.errors import FileError
from prm.importing import zips
from prm.importing.zips import members

DATA = Path(__file__).parents[3] / "tests" / "data" / "linkedin"


def made(path: Path, entries: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


def contents(path: Path) -> dict[str, bytes]:
    return {member.name: member.read("x", 1 << 20) for member in members(path, path.name)}


def test_members_without_what_macos_adds(tmp_path: Path) -> None:
    path = made(
        tmp_path / "a.zip",
        {"d/": b"", "d/a.csv": b"a", "__MACOSX/d/._a.csv": b"x", "d/.DS_Store": b"x", "d/._b": b"x"},
    )
    assert contents(path) == {"d/a.csv": b"a"}


def test_of_two_members_with_one_name_the_later_counts(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.csv", "old")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.csv", "new")
    assert contents(tmp_path / "a.zip") == {"a.csv": b"new"}


@pytest.mark.parametrize(
    "name", ["../a.csv", "x/../../a.csv", "/abs/a.csv", "C:/a.csv", "..\\a.csv", "\\a.csv", "c:a.csv"]
)
def test_names_that_lead_out_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileError, match="leads outside"):
        members(made(tmp_path / "a.zip", {"Connections.csv": b"x", name: b"x"}), "a.zip")


def test_the_traversal_sample_is_refused_whole() -> None:
    with pytest.raises(FileError, match="leads outside") as caught:
        members(DATA / "evil_zip_traversal.zip", "evil_zip_traversal.zip")
    assert "nothing was read" in str(caught.value)


def test_links_are_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("messages.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(FileError, match="is a link"):
        members(tmp_path / "a.zip", "a.zip")


def test_bombs_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileError, match="zip bomb"):
        members(made(tmp_path / "a.zip", {"a.csv": b"0" * (4 << 20)}), "a.zip")
    monkeypatch.setattr(zips, "MAX_ENTRIES", 3)
    with pytest.raises(FileError, match="more than 3 entries"):
        members(made(tmp_path / "b.zip", {str(number): b"x" for number in range(4)}), "b.zip")
    monkeypatch.setattr(zips, "MAX_BYTES", 10)
    with pytest.raises(FileError, match="larger than 2 GB unpacked"):
        members(made(tmp_path / "c.zip", {"a": b"x" * 11}), "c.zip")
    with pytest.raises(FileError, match="unpacked it is larger"):
        members(made(tmp_path / "d.zip", {"a": b"x" * 6, "b": b"x" * 6}), "d.zip")


def test_members_over_each_other_are_refused(tmp_path: Path) -> None:
    data = bytearray(
        made(tmp_path / "a.zip", {"a.csv": b"x" * 100, "b.csv": b"y" * 100}, zipfile.ZIP_STORED).read_bytes()
    )
    second = data.rfind(b"PK\x01\x02")
    struct.pack_into("<L", data, second + 42, 0)
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(FileError, match="over each other"):
        members(tmp_path / "a.zip", "a.zip")


def test_a_password_is_said(tmp_path: Path) -> None:
    data = bytearray(made(tmp_path / "a.zip", {"a.csv": b"x"}).read_bytes())
    data[data.find(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(FileError, match="password"):
        members(tmp_path / "a.zip", "a.zip")


def test_a_zip_with_nothing_in_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="holds no file"):
        members(made(tmp_path / "a.zip", {"d/": b""}), "a.zip")


def test_damage_is_said_when_it_is_met(tmp_path: Path) -> None:
    data = bytearray(
        made(tmp_path / "a.zip", {"a.csv": bytes(range(256)) * 9}, zipfile.ZIP_STORED).read_bytes()
    )
    data[500] ^= 0xFF
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(FileError, match="damaged"):
        contents(tmp_path / "a.zip")
    (tmp_path / "a.zip").write_bytes(data[:-30])
    with pytest.raises(FileError, match="damaged"):
        members(tmp_path / "a.zip", "a.zip")


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=12), st.integers(0, 400))
def test_any_damage_is_one_sentence(tmp_path: Path, changes: list[tuple[int, int]], cut: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", "First Name,Last Name,Connected On\n")
        archive.writestr("messages.csv", "x" * 50)
    data = bytearray(out.getvalue())
    for at, value in changes:
        data[at % len(data)] = value
    path = tmp_path / "a.zip"
    path.write_bytes(data[: len(data) - cut % 40])
    with contextlib.suppress(FileError):
        contents(path)


def test_a_zip_of_nothing_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="holds no file"):
        members(made(tmp_path / "a.zip", {}), "a.zip")
