"""One window a folder: who claims it hears of later starts, what a dead window left is taken over."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from prm.errors import BookError
from ui import single_instance
from ui.single_instance import SingleInstance

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def first(folder: Path, qtbot: QtBot) -> Iterator[SingleInstance]:
    """The window that has the folder."""
    folder.mkdir()
    one = SingleInstance(folder)
    assert one.claim()
    one.listen()
    yield one
    one.close()


SEND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.single_instance import SingleInstance
application = QCoreApplication([])
sys.exit(0 if SingleInstance(Path(sys.argv[1])).send([Path(name) for name in sys.argv[2:]]) else 1)
"""


def test_a_later_start_is_heard_with_its_files(qtbot: QtBot, first: SingleInstance, folder: Path) -> None:
    files = [folder / "archive.zip", folder / "Köln\n.csv"]
    with qtbot.waitSignal(first.asked, timeout=20_000) as told:
        later = subprocess.Popen([sys.executable, "-c", SEND, str(folder), *map(str, files)], cwd=ROOT)
    assert told.args == [files]
    assert later.wait(timeout=10) == 0


def test_the_wish_to_write_something_down_is_heard(qtbot: QtBot, first: SingleInstance, folder: Path) -> None:
    code = SEND.replace("send([Path(name) for name in sys.argv[2:]])", "send([], captures=True)")
    with qtbot.assertNotEmitted(first.asked), qtbot.waitSignal(first.capture_asked, timeout=20_000):
        later = subprocess.Popen([sys.executable, "-c", code, str(folder)], cwd=ROOT)
    assert later.wait(timeout=10) == 0


def test_the_folder_is_claimed_once(first: SingleInstance, folder: Path) -> None:
    second = SingleInstance(folder)
    assert not second.claim()
    first.close()
    assert second.claim()
    second.close()


def test_nobody_is_there(folder: Path, qtbot: QtBot) -> None:
    folder.mkdir()
    assert not SingleInstance(folder).send([])


def test_a_window_that_never_answers_is_named(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir()
    deaf = SingleInstance(folder)
    assert deaf.claim()
    monkeypatch.setattr(single_instance, "_TRIES", 2)
    with pytest.raises(BookError, match="does not answer"):
        SingleInstance(folder).claim_or_send([])
    deaf.close()


def test_two_folders_are_two_windows(first: SingleInstance, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    second = SingleInstance(other)
    assert second.claim()
    second.close()


@pytest.mark.parametrize("line", [b"no json\n", b'{"a": 1}\n', b"\xff\xfe\n"])
def test_what_is_no_list_of_files_is_ignored(qtbot: QtBot, first: SingleInstance, line: bytes) -> None:
    socket = QLocalSocket()
    with qtbot.assertNotEmitted(first.asked):
        socket.connectToServer(first._name)
        socket.write(line)
        socket.flush()
        qtbot.waitUntil(lambda: bool(socket.bytesAvailable()) or socket.waitForReadyRead(10))
    with qtbot.waitSignal(first.asked):
        again = QLocalSocket()
        again.connectToServer(first._name)
        again.write(json.dumps([]).encode() + b"\n")
        again.flush()
    socket.abort()
    again.abort()
