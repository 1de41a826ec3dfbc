"""Preferences come back as they were saved, and no file, however broken, keeps Kith from starting."""

from __future__ import annotations

import json
import stat
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prm.errors import FileError
from prm.paths import DataFolder
from prm.preferences import Preferences, load_preferences, save_preferences


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "book")


def write(folder: DataFolder, content: bytes | Any) -> None:
    folder.make()
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    folder.preferences.write_bytes(raw)


def test_without_a_file_the_defaults_hold(folder: DataFolder) -> None:
    assert load_preferences(folder) == Preferences()
    assert not folder.path.exists(), "reading makes nothing"


def test_what_is_saved_comes_back(folder: DataFolder) -> None:
    chosen = Preferences(
        people_a_day=5,
        appearance="dark",
        text_percent=150,
        leap_day_in_march=True,
        reminder_time="18:30",
        reminds=False,
        reminder_content="name",
        quiet_until="2026-11-23",
        archive_asked_on="2026-11-20",
        close_to_tray="stay",
        is_no_tray_told=True,
        language="de",
        single_letter_keys=False,
        is_still=True,
        place="2026-11-22 history",
        pane_sizes="420,640",
        window_geometry="AdnQywADAAA=",
    )
    save_preferences(folder, chosen)
    assert load_preferences(folder) == chosen


def test_what_another_version_wrote_stays(folder: DataFolder) -> None:
    write(folder, {"people_a_day": 4, "colour_of_the_moon": ["blue", 1]})
    found = load_preferences(folder)
    save_preferences(folder, replace(found, people_a_day=2))
    stored = json.loads(folder.preferences.read_text(encoding="utf-8"))
    assert stored["colour_of_the_moon"] == ["blue", 1]
    assert stored["people_a_day"] == 2
    assert "complaint" not in stored


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are the system's own there")
def test_the_file_is_its_owners_only(folder: DataFolder) -> None:
    save_preferences(folder, Preferences())
    assert stat.S_IMODE(folder.preferences.stat().st_mode) == 0o600
    assert [path.name for path in folder.path.iterdir()] == ["preferences.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[1, 2]", b"null", b"[" * 100_000])
def test_a_broken_file_is_set_aside_and_said(folder: DataFolder, content: bytes) -> None:
    write(folder, content)
    found = load_preferences(folder)
    assert found == Preferences()
    assert "set aside as preferences.broken.json" in found.complaint
    assert (folder.path / "preferences.broken.json").read_bytes() == content
    assert load_preferences(folder).complaint == ""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("people_a_day", 0),
        ("people_a_day", 8),
        ("people_a_day", True),
        ("people_a_day", "3"),
        ("appearance", "sepia"),
        ("appearance", {}),
        ("text_percent", 79),
        ("text_percent", 201),
        ("text_percent", 100.5),
        ("leap_day_in_march", 1),
        ("reminder_time", "24:00"),
        ("reminder_time", "9:00"),
        ("reminder_time", None),
        ("reminds", 1),
        ("reminder_content", "note"),
        ("quiet_until", "2026-11-31"),
        ("quiet_until", "20261130"),
        ("archive_asked_on", None),
        ("archive_asked_on", "tomorrow"),
        ("close_to_tray", "never"),
        ("is_no_tray_told", "no"),
        ("window_geometry", 7),
    ],
)
def test_a_value_that_does_not_fit_gives_way_to_the_default(
    folder: DataFolder, name: str, value: object
) -> None:
    write(folder, {name: value, "text_percent": 120} if name != "text_percent" else {name: value})
    found = load_preferences(folder)
    assert getattr(found, name) == getattr(Preferences(), name)
    assert name in found.complaint
    if name != "text_percent":
        assert found.text_percent == 120


def test_a_folder_in_the_way_is_a_sentence(folder: DataFolder) -> None:
    folder.preferences.mkdir(parents=True)
    assert "cannot be read" in load_preferences(folder).complaint
    with pytest.raises(FileError, match="cannot be written"):
        save_preferences(folder, Preferences())


@given(st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_file_raises(folder: DataFolder, content: bytes) -> None:
    write(folder, content)
    assert 1 <= load_preferences(folder).people_a_day <= 7
