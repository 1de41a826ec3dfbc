"""A backup takes the place of the book from the window itself: Kith ends, puts it there, and opens again."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prm.backup import REPLACED, list_backups, make_backup
from prm.clock import FixedClock
from prm.contacts import add_contact
from prm.database import Database
from prm.paths import DataFolder
from prm.people import Filter, people_ids
from tests.ui.books import NOW
from ui.app import Kith, Options
from ui.jobs import Failure
from ui.notices import Notice
from ui.single_instance import SingleInstance

ROOT = Path(__file__).resolve().parent.parent.parent
#: Runs Kith; when the book is open for the first time it asks for the copy, when for the second it says what is there.
RESTORING = """
import sys
from pathlib import Path
from ui.__main__ import make_ready
make_ready()
from prm.clock import clock_from_environment
from prm.people import Filter, people_ids
from ui import app
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
opened = []
ready = app.Kith._open_book
def open_book(kith):
    kith.backend.ready.connect(lambda: QTimer.singleShot(0, lambda: tell(kith)))
    ready(kith)
def tell(kith):
    opened.append(len(kith.backend.database().read(people_ids, Filter())))
    if len(opened) == 1:
        if sys.argv[3] == "language":
            kith.preferences.change(language="de")
        else:
            kith.ways.restore_asked.emit(Path(sys.argv[3]))
    else:
        print(opened, kith.language.code, flush=True)
        kith.quit()
app.Kith._open_book = open_book
sys.exit(app.run(app.Options(Path(sys.argv[1])), clock_from_environment()))
"""


@pytest.fixture
def copy(folder: Path, people: dict[str, int]) -> Path:
    """A backup of the small book, after which one more person was added."""
    clock = FixedClock(NOW)
    with Database.open(folder, clock=clock) as database:
        path = make_backup(database)
        database.write(add_contact, "Later than the backup")
    return path


def run(folder: Path, what: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", RESTORING, str(folder), "--", what],
        cwd=ROOT,
        env=os.environ | {"PRM_NOW": NOW.isoformat(), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout.strip()


def test_the_window_opens_again_on_the_backup(folder: Path, copy: Path) -> None:
    assert run(folder, str(copy)).startswith("[8, 7]")
    assert [found.reason for found in list_backups(DataFolder(folder))].count(REPLACED) == 1


def test_another_language_opens_the_window_anew(folder: Path, copy: Path) -> None:
    assert run(folder, "language") == "[8, 8] de"


@pytest.fixture
def instance(folder: Path) -> Iterator[SingleInstance]:
    one = SingleInstance(folder)
    assert one.claim()
    yield one
    one.close()


def test_a_copy_that_is_not_good_leaves_the_book_and_says_so(
    qtbot: QtBot, qapp: QApplication, folder: Path, copy: Path, instance: SingleInstance
) -> None:
    copy.write_bytes(copy.read_bytes()[:5000])
    kith = Kith(qapp, Options(folder, copy=copy), instance, FixedClock(NOW))
    told: list[Failure] = []
    kith.backend.failed.connect(told.append)
    with qtbot.waitSignal(kith.backend.ready, timeout=20_000):
        kith.start()
    qtbot.waitUntil(lambda: bool(told))
    assert "is not what it was" in told[0].message
    assert len(kith.backend.database().read(people_ids, Filter())) == 8
    kith.close()
    kith.deleteLater()


def test_what_was_done_is_said(
    qtbot: QtBot, qapp: QApplication, folder: Path, copy: Path, instance: SingleInstance
) -> None:
    kith = Kith(qapp, Options(folder, copy=copy), instance, FixedClock(NOW))
    heard: list[Notice] = []
    kith.notices.said.connect(heard.append)
    with qtbot.waitSignal(kith.backend.ready, timeout=20_000):
        kith.start()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0].text == "The backup is your book now"
    assert len(kith.backend.database().read(people_ids, Filter())) == 7
    kith.close()
    kith.deleteLater()
