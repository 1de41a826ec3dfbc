"""``prm open`` starts the window as a process of its own, where there is a screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from prm.cli.verbs.window import has_screen, start_apart, window_command
from prm.errors import PrmError
from tests.prm.cli.calling import Prm


def test_the_window_is_this_pythons(tmp_path: Path) -> None:
    command = window_command(tmp_path, [tmp_path / "a.zip"], hidden=True)
    assert command == [
        sys.executable,
        "-m",
        "ui",
        "--data-dir",
        str(tmp_path),
        "--hidden",
        str(tmp_path / "a.zip"),
    ]


def test_the_frozen_window_lies_beside_the_frozen_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "prm.exe"))
    assert window_command(tmp_path, [], hidden=False)[0] == str(tmp_path / "kith.exe")


def test_it_can_be_asked_to_write_something_down(tmp_path: Path) -> None:
    assert window_command(tmp_path, [], captures=True)[-2:] == [str(tmp_path), "--capture"]


def test_a_screen_is_needed_on_linux_only() -> None:
    assert not has_screen({}, "linux")
    assert not has_screen({"DISPLAY": ""}, "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        assert has_screen({name: ":0"}, "linux")
    assert has_screen({}, "win32")
    assert has_screen({}, "darwin")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize("words", [[], ["open"], ["open", "--hidden", "a.zip"]])
def test_without_a_screen_it_is_one_sentence(
    prm: Prm, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert prm.refusal(*words).startswith("There is no screen here")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="waits at a named pipe")
def test_it_goes_on_in_a_session_of_its_own(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    code = "import os, sys; open(sys.argv[1], 'w').write(str(os.getsid(0)))"
    number = start_apart([sys.executable, "-c", code, str(pipe)])
    assert pipe.read_text(encoding="utf-8") == str(number)
    os.waitpid(number, 0)


def test_what_cannot_start_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PrmError, match="cannot be started"):
        start_apart([str(tmp_path / "nothing")])
