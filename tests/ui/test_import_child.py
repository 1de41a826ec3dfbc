"""A large import goes through a process of its own: the window stays free, and nothing is left of what is cancelled."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess, QTimer
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from prm.importing.crossing import document_of
from prm.importing.drafts import Reading
from prm.importing.planning import make_plan
from prm.importing.review import review_of
from prm.people import counts
from tests.ui.archives import connections, make_archive
from tests.ui.books import NOW
from tests.ui.conftest import desk_on
from ui import import_child
from ui.appearance import Appearance
from ui.backend import Backend
from ui.formatting import people_text
from ui.import_child import ImportChild, child_command
from ui.import_wizard.page import ImportPage
from ui.jobs import ChildCrash, Done
from ui.notices import Notices

MANY = 25_000


@pytest.fixture
def empty(qtbot: QtBot, folder: Path, look: Appearance, monkeypatch: pytest.MonkeyPatch) -> Iterator[Backend]:
    """A book with nobody in it, and the clock of the test also for the process."""
    monkeypatch.setenv("PRM_NOW", NOW.isoformat())
    opened = Backend(folder, None, FixedClock(NOW))
    with qtbot.waitSignal(opened.ready, timeout=20_000):
        opened.start()
    yield opened
    opened.close()
    opened.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, empty: Backend, notices: Notices, look: Appearance, folder: Path) -> ImportPage:
    one = ImportPage(desk_on(empty, notices, look, folder))
    qtbot.addWidget(one)
    one.resize(1100, 760)
    with qtbot.waitExposed(one):
        one.show()
    return one


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rows = (
        ("Given", f"Family{n}", f"The {n} Weavers' House of Harbours", "Keeper of looms") for n in range(MANY)
    )
    path = tmp_path_factory.mktemp("large") / "Connections.csv"
    path.write_text(connections(*rows), encoding="utf-8")
    return path


class Heartbeat(QObject):
    """The longest time that the GUI thread did not come round, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start(5)

    def _on_timer_timeout(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def everyone(backend: Backend) -> int:
    return backend.database().read(counts).everyone


def child_of(backend: Backend) -> ImportChild:
    return backend.findChildren(ImportChild)[-1]


def reviewed(qtbot: QtBot, page: ImportPage, path: Path) -> None:
    page.start([path])
    qtbot.waitUntil(lambda: page.step in (page.review, page.choose), timeout=60_000)
    assert page.step is page.review, page.choose.problem


def until_it_writes(qtbot: QtBot, page: ImportPage, backend: Backend) -> ImportChild:
    child = child_of(backend)
    with qtbot.waitSignal(child.progressed, timeout=60_000):
        page.confirm()
    return child


def is_gone(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return True
    return False


def test_a_large_import_goes_through_a_process_and_the_window_stays_free(
    qtbot: QtBot,
    page: ImportPage,
    empty: Backend,
    large: Path,
    record_property: Callable[[str, object], None],
) -> None:
    beat = Heartbeat()
    reviewed(qtbot, page, large)
    child = child_of(empty)
    assert child.process_id
    assert page.review.found_text.replace("\u00a0", " ") == f"What I found: {people_text(MANY)}"
    page.review.show_section("new")
    assert len(page.review.model.sections["new"].lines) == 500
    page.review.model.want_more("new")
    qtbot.waitUntil(lambda: len(page.review.model.sections["new"].lines) == 1_500, timeout=20_000)
    page.review.search.setText(f"family{MANY - 1}")
    qtbot.waitUntil(lambda: page.review.model.sections["new"].whole == 1, timeout=20_000)
    page.review.search.clear()
    with qtbot.waitSignals([child.over, empty.changed], timeout=60_000):
        page.confirm()
    qtbot.waitUntil(lambda: page.step is page.done)
    assert page.done.title == "All read, all on this computer"
    assert everyone(empty) == MANY
    record_property("longest_gap_seconds", round(beat.longest, 3))
    print(f"longest gap of the GUI thread: {beat.longest * 1000:.0f} ms")
    assert beat.longest < 1
    with qtbot.waitSignal(empty.changed, timeout=60_000):
        page.done.undo.click()
    qtbot.waitUntil(lambda: page.done.title == "Taken back")
    assert everyone(empty) == 0


def test_a_small_import_needs_no_process(
    qtbot: QtBot, page: ImportPage, empty: Backend, tmp_path: Path
) -> None:
    reviewed(qtbot, page, make_archive(tmp_path / "archive.zip"))
    assert empty.findChildren(ImportChild) == []


def test_cancelling_while_it_reads_ends_the_process_within_a_second(
    qtbot: QtBot, page: ImportPage, empty: Backend, large: Path
) -> None:
    page.start([large])
    qtbot.waitUntil(lambda: empty.findChildren(ImportChild) != [], timeout=20_000)
    child = child_of(empty)
    qtbot.waitUntil(lambda: child.process_id > 0)
    process_id = child.process_id
    with qtbot.waitSignal(child.over, timeout=2_000):
        page.back()
        assert page.step is page.choose
    assert is_gone(process_id)
    assert everyone(empty) == 0


def test_putting_the_review_away_ends_the_process(
    qtbot: QtBot, page: ImportPage, empty: Backend, large: Path
) -> None:
    reviewed(qtbot, page, large)
    with qtbot.waitSignal(child_of(empty).over, timeout=2_000):
        page.back()
    assert page.step is page.choose
    reviewed(qtbot, page, large)


def test_cancelling_while_it_writes_leaves_nothing(
    qtbot: QtBot, page: ImportPage, empty: Backend, large: Path
) -> None:
    reviewed(qtbot, page, large)
    child = until_it_writes(qtbot, page, empty)
    with qtbot.waitSignal(child.stopped, timeout=1_000):
        page.back()
        assert page.step is page.review
    assert everyone(empty) == 0
    with qtbot.waitSignals([child.over, empty.changed], timeout=60_000):
        page.confirm()
    assert everyone(empty) == MANY


def test_closing_the_window_ends_the_process(
    qtbot: QtBot, page: ImportPage, empty: Backend, large: Path
) -> None:
    reviewed(qtbot, page, large)
    child = until_it_writes(qtbot, page, empty)
    process_id, process = child.process_id, child._process
    empty.close()
    assert process.state() == QProcess.ProcessState.NotRunning
    assert is_gone(process_id)


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
@pytest.mark.parametrize("is_confirmed", [False, True])
def test_a_process_that_dies_is_told_in_a_sentence_and_to_the_crash_log(
    qtbot: QtBot,
    page: ImportPage,
    empty: Backend,
    large: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_confirmed: bool,
) -> None:
    reported: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, fault, _trace: reported.append(fault))
    reviewed(qtbot, page, large)
    child = until_it_writes(qtbot, page, empty) if is_confirmed else child_of(empty)
    with qtbot.waitSignal(child.over, timeout=20_000):
        os.kill(child.process_id, signal.SIGKILL)
    assert page.step is page.choose
    assert page.choose.problem.startswith("The import stopped before it was done.")
    assert [type(fault) for fault in reported] == [ChildCrash]
    assert everyone(empty) == 0


def test_a_process_that_cannot_start_is_told_in_a_sentence(
    qtbot: QtBot, page: ImportPage, empty: Backend, large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, fault, _trace: reported.append(fault))
    monkeypatch.setattr(import_child, "child_command", lambda folder: [str(folder / "nothing"), "here"])
    page.start([large])
    qtbot.waitUntil(lambda: page.choose.problem != "", timeout=20_000)
    assert [type(fault) for fault in reported] == [ChildCrash]


def script(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Let the process be these lines of Python."""
    monkeypatch.setattr(import_child, "child_command", lambda _folder: [sys.executable, "-c", text])


def test_a_process_that_does_not_hear_is_ended(
    qtbot: QtBot, page: ImportPage, empty: Backend, large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(monkeypatch, 'import time; print(\'{"progress": ["reading", 1, 1]}\', flush=True); time.sleep(60)')
    page.start([large])
    qtbot.waitUntil(lambda: empty.findChildren(ImportChild) != [], timeout=20_000)
    child = child_of(empty)
    with qtbot.waitSignal(child.progressed, timeout=20_000):
        pass
    with qtbot.waitSignal(child.over, timeout=2_000):
        page.back()
    assert page.step is page.choose


def test_past_the_last_moment_it_is_waited_for_and_told(
    qtbot: QtBot, empty: Backend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = review_of(empty.database().read(make_plan, Reading([], [])))
    done = json.dumps({"done": {"review": document_of(review), "step_id": 7, "since": None, "left_out": []}})
    script(
        monkeypatch,
        "import sys, time\n"
        'print(\'{"progress": ["people", 1, 1]}\\n{"closing": true}\', flush=True)\n'
        "sys.stdin.read(); time.sleep(1.2)\n"
        f"print({done!r}, flush=True)\n",
    )
    child = empty.import_in_child()
    with qtbot.waitSignal(child.progressed, timeout=20_000):
        child.start([tmp_path])
    with qtbot.waitSignal(child.done, timeout=20_000) as told:
        child.cancel()
    assert told.args == [Done(review, 7, None, ())]


def test_what_the_process_refuses_is_told_on_the_page(
    qtbot: QtBot, page: ImportPage, empty: Backend, tmp_path: Path
) -> None:
    odd = tmp_path / "large.csv"
    odd.write_bytes(b"\x00\x01" * 2_000_000)
    page.start([odd])
    qtbot.waitUntil(lambda: page.choose.problem != "", timeout=20_000)
    assert "large.csv" in page.choose.problem


def test_a_frozen_window_takes_the_command_line_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "kith"))
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert child_command(Path("book"))[0] == str(tmp_path / "prm")
