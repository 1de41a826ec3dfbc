"""The backend: results on the GUI thread, dropped with their asker; the newest search wins; nothing is swallowed."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from prm.changes import Changes
from prm.clock import FixedClock
from prm.contacts import add_contact
from prm.database import Database, Transaction
from prm.errors import PrmError
from prm.people import Counts, counts
from tests.ui.books import NOW, write_from_outside
from ui.backend import Backend
from ui.jobs import Failure, Replayed, Work


class Asker(QObject):
    """Somebody who asks, and remembers what came."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[Any] = []
        self.failures: list[Failure] = []
        self.progress: list[tuple[int, int]] = []
        self.threads: set[threading.Thread] = set()

    def done(self, value: object) -> None:
        self.came.append(value)
        self.threads.add(threading.current_thread())

    def failed(self, failure: Failure) -> None:
        self.failures.append(failure)

    def tell(self, done: int, percent: int, _what: str) -> None:
        self.progress.append((done, percent))


def slow(tx: Transaction) -> int:
    """A query of some minutes, unless it is interrupted."""
    number = tx.sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT count(*) FROM n"
    ).scalar_one()
    return int(number)


def slow_rows(tx: Transaction) -> int:
    """The same, ended while its rows are fetched."""
    numbers = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT i FROM n"
    )
    return len(tx.rows(numbers))


def refuse(_tx: Transaction) -> None:
    raise PrmError("This cannot be. Nothing was changed.")


def stumble(_tx: Transaction) -> None:
    raise ZeroDivisionError


def test_a_command_is_run_and_told_to_everybody(qtbot: QtBot, backend: Backend) -> None:
    asker = Asker()
    with qtbot.waitSignal(backend.changed) as told:
        backend.run(asker, add_contact, "Ada Lovelace", done=asker.done)
    (changes,) = told.args
    assert isinstance(changes, Changes)
    qtbot.waitUntil(lambda: bool(asker.came))
    (written,) = asker.came
    assert changes.touches("contact", [written.result])
    assert written.changes == changes


def test_results_come_on_the_gui_thread(qtbot: QtBot, backend: Backend) -> None:
    asker = Asker()
    backend.fetch(asker, counts, done=asker.done)
    qtbot.waitUntil(lambda: bool(asker.came))
    assert isinstance(asker.came[0], Counts)
    assert asker.threads == {threading.main_thread()}


def test_a_dead_asker_hears_nothing(qtbot: QtBot, backend: Backend) -> None:
    dead, alive = Asker(), Asker()
    backend.fetch(dead, counts, done=dead.done)
    delete(dead)
    backend.fetch(alive, counts, done=alive.done)
    qtbot.waitUntil(lambda: bool(alive.came))
    assert dead.came == []


def test_a_cancelled_question_is_not_answered(qtbot: QtBot, backend: Backend) -> None:
    asker = Asker()
    backend.fetch(asker, counts, done=asker.done).cancel()
    backend.fetch(asker, counts, done=asker.failed)
    qtbot.waitUntil(lambda: bool(asker.failures))
    assert asker.came == []


def test_the_worlds_fault_is_told_to_the_asker(qtbot: QtBot, backend: Backend) -> None:
    asker = Asker()
    with qtbot.assertNotEmitted(backend.failed):
        backend.run(asker, refuse, done=asker.done, failed=asker.failed)
        qtbot.waitUntil(lambda: bool(asker.failures))
    assert asker.failures == [Failure("This cannot be. Nothing was changed.")]
    assert asker.came == []


def test_a_fault_that_nobody_takes_is_told_to_all(qtbot: QtBot, backend: Backend) -> None:
    with qtbot.waitSignal(backend.failed) as told:
        backend.run(backend, refuse)
    assert told.args == [Failure("This cannot be. Nothing was changed.")]


def test_a_change_that_failed_is_told_though_its_page_is_gone(qtbot: QtBot, backend: Backend) -> None:
    asker = Asker()
    with qtbot.waitSignal(backend.failed):
        backend.run(asker, refuse, failed=asker.failed)
        delete(asker)


def test_our_own_fault_is_never_swallowed(qtbot: QtBot, backend: Backend) -> None:
    with qtbot.captureExceptions() as caught:
        backend.fetch(backend, stumble, done=backend.arrive)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_the_newest_search_wins_and_ends_the_one_before(qtbot: QtBot, backend: Backend) -> None:
    older, newer = Asker(), Asker()
    with qtbot.assertNotEmitted(backend.failed):
        backend.search(older, slow, done=older.done)
        backend.search(older, slow_rows, done=older.done)
        backend.search(newer, counts, done=newer.done)
        qtbot.waitUntil(lambda: bool(newer.came))
    assert older.came == []


def test_a_search_is_ended_while_its_rows_come(qtbot: QtBot, backend: Backend) -> None:
    older, newer = Asker(), Asker()
    backend.search(older, slow_rows, done=older.done)
    qtbot.waitUntil(lambda: backend._search_reader is not None)
    backend.search(newer, counts, done=newer.done)
    qtbot.waitUntil(lambda: bool(newer.came))
    assert older.came == []


def test_what_an_ended_search_stumbled_over_is_nobodys_fault(qtbot: QtBot, backend: Backend) -> None:
    older, newer = Asker(), Asker()
    is_ended = threading.Event()

    def read_what_came_back_empty(tx: Transaction) -> None:
        is_ended.wait()
        raise ValueError

    with qtbot.captureExceptions() as caught:
        backend.search(older, read_what_came_back_empty, done=older.done)
        qtbot.waitUntil(lambda: backend._search_reader is not None)
        backend.search(newer, counts, done=newer.done)
        is_ended.set()
        qtbot.waitUntil(lambda: bool(newer.came))
    assert (caught, older.came) == ([], [])


def count_to(work: Work, number: int) -> int:
    for done in range(number):
        work.tick(done, done * 100 // number)
    return work.read(counts).everyone


def test_a_computation_reads_and_tells_how_far_it_is(qtbot: QtBot, backend: Backend) -> None:
    asker = Asker()
    backend.compute(asker, count_to, 5, done=asker.done, progress=asker.tell)
    qtbot.waitUntil(lambda: bool(asker.came))
    assert asker.came == [7]
    assert asker.progress[0] == (0, 0)


def test_a_computation_ends_when_it_is_cancelled(qtbot: QtBot, backend: Backend) -> None:
    asker = Asker()
    task = backend.compute(asker, count_to, 1_000_000_000, done=asker.done, progress=asker.tell)
    qtbot.waitUntil(lambda: bool(asker.progress))
    task.cancel()
    backend.compute(asker, count_to, 1, done=asker.done)
    qtbot.waitUntil(lambda: bool(asker.came), timeout=1_000)
    assert asker.came == [7]


def test_steps_are_taken_back_and_done_again(qtbot: QtBot, backend: Backend) -> None:
    asker = Asker()
    backend.run(asker, add_contact, "Ada Lovelace", done=asker.done)
    backend.undo(asker, done=asker.done)
    backend.redo(asker, done=asker.done)
    qtbot.waitUntil(lambda: len(asker.came) == 3)
    written, undone, redone = asker.came
    assert isinstance(undone, Replayed)
    assert undone.step.is_undone
    assert undone.step.id == redone.step.id == written.changes.step_id
    assert not redone.step.is_undone
    assert undone.changes.touches("contact")


def test_what_other_programs_change_is_seen(qtbot: QtBot, backend: Backend, folder: Path) -> None:
    with qtbot.waitSignal(backend.changed, timeout=10_000) as told:
        changes = write_from_outside(folder, "Ada Lovelace")
    assert told.args[0].ids == changes.ids


def test_a_running_write_is_waited_for(qtbot: QtBot, backend: Backend, folder: Path) -> None:
    backend.run(backend, add_contact, "Ada Lovelace")
    backend.close()
    with Database.open(folder, clock=FixedClock(NOW)) as database:
        assert database.read(counts).everyone == 8


def test_questions_before_the_start_are_answered_after_it(
    qtbot: QtBot, folder: Path, people: dict[str, int]
) -> None:
    early = Backend(folder, None, FixedClock(NOW))
    asker = Asker()
    early.fetch(asker, counts, done=asker.done)
    early.start()
    qtbot.waitUntil(lambda: bool(asker.came), timeout=20_000)
    early.close()


def test_a_book_that_cannot_be_opened_says_so(qtbot: QtBot, folder: Path) -> None:
    folder.mkdir()
    (folder / "book.db").write_bytes(b"no book at all, but long enough to be looked at " * 100)
    broken = Backend(folder, None, FixedClock(NOW))
    with qtbot.waitSignal(broken.broken, timeout=20_000) as told:
        broken.start()
    assert "no book of Kith's" in told.args[0].message
    broken.close()


def test_closing_twice_or_before_the_start_does_no_harm(folder: Path) -> None:
    unopened = Backend(folder, None, FixedClock(NOW))
    unopened.close()
    unopened.close()
    assert not unopened.is_ready


def test_another_day_is_noticed(qtbot: QtBot, folder: Path, people: dict[str, int]) -> None:
    clock = FixedClock(NOW)
    opened = Backend(folder, None, clock)
    with qtbot.waitSignal(opened.ready, timeout=20_000):
        opened.start()
    with qtbot.waitSignal(opened.day_changed, timeout=10_000) as told:
        clock.instant = NOW.replace(day=23)
    assert told.args[0].day == 23
    opened.close()
