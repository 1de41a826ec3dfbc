"""Kith as a process: filled before anything heavy is loaded, one window a folder, gone when it is told to go."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from tests.ui.books import NOW
from ui.app import Kith, Options
from ui.single_instance import SingleInstance

ROOT = Path(__file__).resolve().parent.parent.parent
#: What is loaded only after the first paint, or never for it.
LATER = (
    "sqlalchemy",
    "alembic",
    "keyring",
    "phonenumbers",
    "icalendar",
    "rapidfuzz",
    "portalocker",
    "platformdirs",
    "typing_extensions",
    "importlib.resources",
    "calendar",
    "hashlib",
    "html",
    "json",
    "locale",
    "dateutil",
    "email",
    "urllib.request",
    "asyncio",
    "PySide6.QtNetwork",
    "prm.database",
    "ui.window.people_place",
    "ui.contact",
    "ui.import_wizard",
    "ui.capture",
    "ui.welcome",
    "ui.background.background",
    "ui.background.tray",
    "ui.background.reminders",
    "ui.background.notifications",
    "jeepney",
    "prm.reminders",
    "ui.crash_dialog",
    "ui.kit.empty",
    "ui.kit.toast",
)
FIRST_PAINT = """
import builtins, gc, sys
from ui.__main__ import main, make_ready
make_ready()
from ui import app, main_window
from PySide6.QtWidgets import QApplication
painted = app.Kith._on_window_painted
def seen(kith):
    loaded = sorted(set(LATER) & set(sys.modules))
    is_plain = builtins.__import__ is builtins.__orig_import__
    page = kith.window.today
    rows = [page._model.index(n, 0).data() for n in range(page._model.rowCount())]
    collects = [gc.isenabled(), kith.backend.collector.is_running]
    painted(kith)
    collects += [gc.isenabled(), kith.backend.collector.is_running]
    import json
    print(json.dumps([loaded, rows, is_plain, collects]), flush=True)
    QApplication.quit()
app.Kith._on_window_painted = seen
sys.exit(main(sys.argv[1:]))
"""
COPIED = """
import sys
from ui.__main__ import main, make_ready
make_ready()
from ui import app
from PySide6.QtWidgets import QApplication
painted = app.Kith._on_window_painted
def seen(kith):
    painted(kith)
    from prm.exporting.copying import Copied
    from ui.copying import mime_of
    QApplication.clipboard().setMimeData(mime_of(Copied("Ada", "BEGIN:VCARD", 1)))
    QApplication.quit()
app.Kith._on_window_painted = seen
code = main(sys.argv[1:])
print(QApplication.clipboard().text(), flush=True)
sys.exit(code)
"""


def environment() -> Mapping[str, str]:
    return os.environ | {"PRM_NOW": NOW.isoformat(), "QT_QPA_PLATFORM": "offscreen"}


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "ui", *arguments],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def running(qtbot: QtBot, folder: Path, people: dict[str, int]) -> Iterator[subprocess.Popen[str]]:
    """A window on the small book, in a process of its own, whose book is open."""
    process = start("--data-dir", str(folder))
    try:
        wait_for_window(qtbot, folder)
        yield process
    finally:
        process.kill()
        process.communicate()


def wait_for_window(qtbot: QtBot, folder: Path) -> None:
    """Until the window answers a later start."""
    asker = SingleInstance(folder)
    qtbot.waitUntil(lambda: asker.send([]), timeout=30_000)


def test_the_first_paint_is_filled_and_loads_nothing_heavy(folder: Path, people: dict[str, int]) -> None:
    code = f"LATER = {LATER!r}\n{FIRST_PAINT}"
    done = subprocess.run(
        [sys.executable, "-c", code, "--data-dir", str(folder)],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    loaded, rows, is_plain, collects = json.loads(done.stdout)
    assert loaded == []
    assert is_plain
    assert collects == [False, False, False, True]
    assert rows == [
        "Get in touch",
        "Inês Duarte",
        "Waiting for you",
        "Kwame Mensah",
        "Follow-ups",
        "Tomás Herrera",
    ]


def test_it_ends_well_where_people_were_copied_and_leaves_their_text(
    folder: Path, people: dict[str, int]
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", COPIED, "--data-dir", str(folder)],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (0, "Ada\n"), done.stderr


def test_a_second_start_hands_over_its_files_and_ends(folder: Path, running: subprocess.Popen[str]) -> None:
    second = start("--data-dir", str(folder), "archive.zip")
    second.communicate(timeout=30)
    assert second.returncode == 0
    assert running.poll() is None


def test_sigterm_ends_it_within_three_seconds(running: subprocess.Popen[str]) -> None:
    running.send_signal(signal.SIGTERM)
    assert running.wait(timeout=3) == 0
    assert "Traceback" not in running.communicate()[1]


def test_a_killed_window_is_in_nobodys_way(
    qtbot: QtBot, folder: Path, running: subprocess.Popen[str]
) -> None:
    running.kill()
    running.wait(timeout=10)
    again = start("--data-dir", str(folder))
    try:
        wait_for_window(qtbot, folder)
        again.send_signal(signal.SIGTERM)
        assert again.wait(timeout=10) == 0
    finally:
        again.kill()
        again.communicate()


def test_without_a_screen_it_says_how(folder: Path) -> None:
    screenless = {
        k: v for k, v in environment().items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "ui", "--data-dir", str(folder)],
        cwd=ROOT,
        env=screenless,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "xvfb-run" in done.stderr
    assert not folder.exists()


@pytest.mark.parametrize(("words", "code"), [(["--help"], 0), (["--no-such-thing"], 2)])
def test_its_usage_is_one_line(words: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ui", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == code
    assert done.stderr.startswith("usage: python -m ui")


@pytest.fixture
def kith(qapp: QApplication, folder: Path, qtbot: QtBot) -> Iterator[Kith]:
    """Kith in this process on an empty folder, with what the test may want to see before it starts."""
    folder.mkdir()
    instance = SingleInstance(folder)
    assert instance.claim()
    one = Kith(qapp, Options(folder), instance, FixedClock(NOW))
    yield one
    one.close()
    one.deleteLater()


def test_an_empty_folder_shows_the_three_ways_in(qtbot: QtBot, kith: Kith) -> None:
    with qtbot.waitSignal(kith.backend.ready, timeout=20_000):
        kith.start()
    assert kith.window.root.shows_welcome
    assert kith.window.isVisible()


def test_hidden_without_a_tray_is_shown_all_the_same(qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
    folder.mkdir()
    instance = SingleInstance(folder)
    assert instance.claim()
    one = Kith(qapp, Options(folder, is_hidden=True), instance, FixedClock(NOW))
    with qtbot.waitSignal(one.backend.ready, timeout=20_000):
        one.start()
    assert one.window.isVisible()
    one.close()
    one.deleteLater()


def test_the_sample_network_is_made_when_it_is_asked_for(
    qtbot: QtBot, qapp: QApplication, folder: Path
) -> None:
    instance = SingleInstance(folder)
    folder.mkdir()
    assert instance.claim()
    one = Kith(qapp, Options(folder, is_demo=True), instance, FixedClock(NOW))
    with qtbot.waitSignal(one.backend.ready, timeout=60_000):
        one.start()
    qtbot.waitUntil(lambda: one.window.places is not None)
    assert one.window.places is not None
    assert one.window.places.is_sample
    assert "sample" in one.window.windowTitle()
    one.close()
    one.deleteLater()
