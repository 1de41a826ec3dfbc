"""Cycles are looked for on the GUI thread alone, while threads run; afterwards Python does it by itself again."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui import collector
from ui.backend import Backend
from ui.collector import Collector


class Knot:
    """Something that only a collection lets go of."""

    def __init__(self) -> None:
        self.self = self


class Busy:
    is_busy = False

    def asked(self) -> bool:
        return self.is_busy


@pytest.fixture
def busy() -> Busy:
    return Busy()


@pytest.fixture
def running(qtbot: QtBot, busy: Busy) -> Iterator[Collector]:
    gc.collect()
    one = Collector(busy.asked)
    one.start()
    yield one
    one.stop()
    assert gc.isenabled()


def knots(number: int) -> weakref.ref[Knot]:
    made = [Knot() for _ in range(number)]
    return weakref.ref(made[-1])


def test_no_thread_collects_while_it_runs(running: Collector) -> None:
    last: list[weakref.ref[Knot]] = []

    def work() -> None:
        last.append(knots(50_000))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert last[0]() is not None
    running.tick()
    assert last[0]() is None
    assert running.longest > 0


def test_it_ticks_by_itself(qtbot: QtBot, running: Collector) -> None:
    last = knots(5_000)
    qtbot.waitUntil(lambda: last() is None)


def test_few_new_objects_are_left_alone(running: Collector) -> None:
    last = knots(10)
    running.tick()
    assert last() is not None


def test_what_is_many_waits_until_nobody_asks(
    running: Collector, busy: Busy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collector, "_is_behind", lambda: True)
    busy.is_busy = True
    last = knots(150_000)
    running.tick()
    assert last() is not None
    busy.is_busy = False
    running.tick()
    assert last() is None


def test_what_is_many_waits_for_a_quiet_moment_of_an_active_window(
    running: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collector, "_is_behind", lambda: False)
    last = knots(150_000)
    running.tick()
    assert last() is not None
    for _ in range(collector._QUIET_TICKS + 1):
        running.tick()
    assert last() is None


def test_a_book_that_is_open_collects_here_and_gives_it_back(backend: Backend) -> None:
    assert (backend.collector.is_running, gc.isenabled()) == (True, False)
    backend.close()
    assert (backend.collector.is_running, gc.isenabled()) == (False, True)


def test_two_at_once(qtbot: QtBot, running: Collector, busy: Busy) -> None:
    other = Collector(busy.asked)
    other.start()
    other.stop()
    assert not gc.isenabled()
