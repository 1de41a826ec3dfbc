"""The only file that knows threads: runs commands, queries and computations off the GUI thread and brings back what they gave."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from datetime import date
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from prm.changes import Changes
from prm.errors import PrmError
from ui import jobs
from ui.collector import Collector
from ui.jobs import Cancelled, Failure, Job, Slot, Task, Work, job_of

if TYPE_CHECKING:
    from pathlib import Path

    from prm.clock import Clock
    from prm.database import Database, Reader
    from ui.import_child import ImportChild

_POLL_MILLISECONDS: Final = 500
#: Python code in a thread makes painting stutter: 37 ms a frame at the usual 5 ms, 10 ms at this.
_SWITCH_SECONDS: Final = 0.0005


class Backend(QObject):
    """The book, from the GUI thread.

    A writer thread owns the book, a reader serves pages, another one searches, a last one computes. What they give is
    delivered on the GUI thread to ``done``, a bound method, and dropped when the asker is gone or its task was
    cancelled. ``changed`` carries ``Changes``, also those of other processes; ``failed`` a ``Failure`` that nobody took;
    anything that is no PrmError goes to ``sys.excepthook``. ``closing`` comes when the window ends.
    """

    ready = Signal()
    broken = Signal(Failure)
    changed = Signal(Changes)
    failed = Signal(Failure)
    day_changed = Signal(date)
    closing = Signal()
    _arrived = Signal(object)

    def __init__(self, folder: Path, key: bytes | None, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._folder = folder
        self._key = key
        self._clock = clock
        self._database: Database | None = None
        self._prepare: Callable[[Path, Clock], None] | None = None
        self._opened = threading.Event()
        self._is_closed = False
        self._is_looking = False
        self._today: date | None = None
        self._lock = threading.Lock()
        self._search_serial = 0
        self._search_next: Job | None = None
        self._search_reader: Reader | None = None
        self._pending: set[Job] = set()
        self._writes: SimpleQueue[Job | None] = SimpleQueue()
        self._reads: SimpleQueue[Job | None] = SimpleQueue()
        self._searches: SimpleQueue[bool] = SimpleQueue()
        self._computations: SimpleQueue[Job | None] = SimpleQueue()
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            threading.Thread(target=target, name=name, daemon=True)
            for target, name in (
                (self._write_all, "writer"),
                (self._read_all, "reader"),
                (self._search_all, "search"),
                (self._compute_all, "computation"),
            )
        ]
        self.collector = Collector(self._pending.__len__, self)
        self._look = QTimer(self)
        self._look.setInterval(_POLL_MILLISECONDS)
        self._look.timeout.connect(self._on_look_timeout)

    def prepare_with(self, prepare: Callable[[Path, Clock], None]) -> None:
        """Run this on the writer's thread before the book is opened."""
        self._prepare = prepare

    def start(self) -> None:
        """Open the book; ``ready`` or ``broken`` follows. What was asked for before waits for it."""
        self.collector.start()
        for thread in self._threads:
            thread.start()

    @property
    def is_ready(self) -> bool:
        return self._database is not None and not self._is_closed

    @property
    def today(self) -> date:
        """Today in the book's home zone, once it is open."""
        assert self._today is not None
        return self._today

    def database(self) -> Database:
        """The open book, for the threads of this file."""
        assert self._database is not None
        return self._database

    def run(
        self,
        asker: QObject,
        command: Callable[..., Any],
        *args: Any,
        done: Slot | None = None,
        failed: Slot | None = None,
        progress: Slot | None = None,
        before: Callable[..., object] | None = None,
        **kwargs: Any,
    ) -> Task:
        """Run a command as one step; ``done`` gets its ``Written``, ``failed`` a ``Failure``.

        With ``progress`` (told records and per cent) the command takes a ``progress`` too and can be cancelled.
        ``before`` is done with the book first, outside of the step, and told the same progress: a copy of it.
        """
        job = job_of(asker, done, failed, progress)
        job.is_write = True
        if progress is not None:
            kwargs["progress"] = Work(job, self.arrive, self.database).tick

        def write() -> Any:
            if before is not None:
                before(self.database(), kwargs.get("progress"))
            return self.database().write(command, *args, **kwargs)

        job.function = write
        return self._put(self._writes, job)

    def bookkeep(
        self, asker: QObject, command: Callable[..., Any], *args: Any, done: Slot, failed: Slot
    ) -> Task:
        """Run a command that is no step (a closed list); ``done`` gets what it gave."""
        job = job_of(asker, done, failed)
        job.is_write = True
        job.function = lambda: self.database().bookkeep(command, *args)
        return self._put(self._writes, job)

    def undo(
        self,
        asker: QObject,
        step_id: int | None = None,
        *,
        done: Slot | None = None,
        failed: Slot | None = None,
    ) -> Task:
        """Take back a step, the newest without ``step_id``; ``done`` gets a ``Replayed``."""
        return self.manage(asker, jobs.replay, "undo", step_id, done=done, failed=failed)

    def redo(self, asker: QObject, *, done: Slot | None = None, failed: Slot | None = None) -> Task:
        """Do again what was taken back last; ``done`` gets a ``Replayed``."""
        return self.manage(asker, jobs.replay, "redo", done=done, failed=failed)

    def manage(
        self,
        asker: QObject,
        deed: Callable[..., Any],
        *args: Any,
        done: Slot | None = None,
        failed: Slot | None = None,
    ) -> Task:
        """Do something with the whole book outside of a step: a copy, emptying the trash. ``done`` gets what it gave."""
        job = job_of(asker, done, failed)
        job.is_write = True
        job.function = lambda: deed(self.database(), *args)
        return self._put(self._writes, job)

    def fetch(
        self,
        asker: QObject,
        query: Callable[..., Any],
        *args: Any,
        done: Slot,
        failed: Slot | None = None,
        **kwargs: Any,
    ) -> Task:
        """Run a query; ``done`` gets what it gave."""
        job = job_of(asker, done, failed)
        job.function = lambda: self._reader_of_pages.read(query, *args, **kwargs)
        return self._put(self._reads, job)

    def search(
        self, asker: QObject, query: Callable[..., Any], *args: Any, done: Slot, **kwargs: Any
    ) -> Task:
        """Run a query while somebody types: the newest wins, an older one is interrupted and never delivered."""
        job = job_of(asker, done)

        def read() -> Any:
            assert self._search_reader is not None
            return self._search_reader.read(query, *args, **kwargs)

        job.function = read
        with self._lock:
            self._search_serial += 1
            job.serial = self._search_serial
            self._search_next = job
            if self._search_reader is not None:
                self._search_reader.interrupt()
        self._searches.put(True)
        return job.task

    def compute(
        self,
        asker: QObject,
        function: Callable[..., Any],
        *args: Any,
        done: Slot,
        failed: Slot | None = None,
        progress: Slot | None = None,
        **kwargs: Any,
    ) -> Task:
        """Run ``function(work, …)`` beside everything else; ``work`` is a ``Work``. Cancelling ends it at its next tick."""
        job = job_of(asker, done, failed, progress)
        work = Work(job, self.arrive, self.database)

        def compute() -> Any:
            return function(work, *args, **kwargs)

        job.function = compute
        return self._put(self._computations, job)

    def import_in_child(self) -> ImportChild:
        """An import in a process of its own, to be started; what it wrote is shown like that of any other program."""
        from ui.import_child import ImportChild

        child = ImportChild(self._folder, self._key, self)
        child.done.connect(self._on_look_timeout)
        child.over.connect(self._on_look_timeout)
        self.closing.connect(child.close)
        return child

    def close(self) -> None:
        """End everything: running writes are waited for, those that can be cancelled are, nothing is delivered any more."""
        if self._is_closed:
            return
        self._is_closed = True
        self._look.stop()
        self.closing.emit()
        for job in list(self._pending):
            if not job.is_write or job.progress is not None:
                job.task.cancel()
        with self._lock:
            if self._search_reader is not None:
                self._search_reader.interrupt()
        self._reads.put(None)
        self._computations.put(None)
        self._searches.put(False)
        for thread in self._threads[1:]:
            if thread.is_alive():
                thread.join()
        self._writes.put(None)
        if self._threads[0].is_alive():
            self._threads[0].join()
        self.collector.stop()

    def _put(self, queue: SimpleQueue[Job | None], job: Job) -> Task:
        self._pending.add(job)
        queue.put(job)
        return job.task

    def arrive(self, what: object) -> None:
        """Hand something over to the GUI thread; the threads of this file call it."""
        self._arrived.emit(what)

    def _on_arrived(self, what: object) -> None:
        if isinstance(what, jobs.Outcome):
            self._pending.discard(what.job)
        if self._is_closed:
            return
        if isinstance(what, jobs.Outcome):
            self._deliver(what)
        elif isinstance(what, jobs.Progress):
            what.job.tell(what.job.progress, what.done, what.percent, what.what)
        elif isinstance(what, jobs.Looked):
            self._on_looked(what)
        elif isinstance(what, jobs.Opened):
            self._on_opened(what)

    def _on_opened(self, opened: jobs.Opened) -> None:
        if opened.fault is None:
            self._today = self.database().today
            self._look.start()
            self.ready.emit()
        elif isinstance(opened.fault, PrmError):
            self.broken.emit(jobs.failure_of(opened.fault))
        else:
            jobs.report(opened.fault)

    def _deliver(self, outcome: jobs.Outcome) -> None:
        job, fault = outcome.job, outcome.fault
        is_stale = bool(job.serial) and job.serial != self._search_serial
        if fault is None:
            changes = getattr(outcome.result, "changes", None) if job.is_write else None
            if changes:
                self.changed.emit(changes)
            if job.is_write:
                job.task.is_cancelled = False  # too late: it is in the book, and the asker must know
            if not is_stale:
                job.tell(job.done, outcome.result)
        elif isinstance(fault, PrmError):
            failure = jobs.failure_of(fault)
            # A change that failed is told even where the page that asked for it is gone; a question is not.
            if not is_stale and not job.tell(job.failed, failure) and (job.is_write or job.is_wanted):
                self.failed.emit(failure)
        elif not isinstance(fault, Cancelled) and not is_stale:
            jobs.report(fault)

    def _on_look_timeout(self) -> None:
        if not self._is_looking:
            self._is_looking = True
            look = job_of(self, None)
            look.function = self._look_around
            self._writes.put(look)

    def _on_looked(self, looked: jobs.Looked) -> None:
        self._is_looking = False
        if looked.changes:
            self.changed.emit(looked.changes)
        if looked.today != self._today:
            self._today = looked.today
            self.day_changed.emit(looked.today)

    def _look_around(self) -> jobs.Looked:
        database = self.database()
        return jobs.Looked(database.changes_of_others(), database.today)

    def _write_all(self) -> None:
        fault = self._open()
        self._opened.set()
        self.arrive(jobs.Opened(fault))
        while (job := self._writes.get()) is not None:
            if self._database is not None:
                self._work(job)
        if self._database is not None:
            self._database.close()

    def _open(self) -> BaseException | None:
        try:
            from prm.database import Database

            jobs.load_what_pages_need()
            if self._prepare is not None:
                self._prepare(self._folder, self._clock)
            self._database = Database.open(self._folder, self._key, clock=self._clock, name="the window")
        except Exception as fault:
            return fault
        return None

    def _read_all(self) -> None:
        self._opened.wait()
        if self._database is None:
            return
        with self._database.reader() as reader:
            self._reader_of_pages = reader
            while (job := self._reads.get()) is not None:
                self._work(job)

    def _search_all(self) -> None:
        self._opened.wait()
        if self._database is None:
            return
        with self._database.reader() as reader:
            while self._searches.get():
                with self._lock:
                    job, self._search_next = self._search_next, None
                    if job is None:
                        continue
                    self._search_reader = reader
                self._work(job)
                with self._lock:
                    self._search_reader = None

    def _compute_all(self) -> None:
        self._opened.wait()
        if self._database is not None:
            jobs.load_what_the_import_needs()
        while (job := self._computations.get()) is not None:
            self._work(job)

    def _work(self, job: Job) -> None:
        if job.task.is_cancelled:
            self.arrive(jobs.Outcome(job, fault=Cancelled()))
            return
        try:
            result = job.function()
        except BaseException as fault:
            self.arrive(jobs.Outcome(job, fault=jobs.without_values(fault)))
        else:
            self.arrive(result if isinstance(result, jobs.Looked) else jobs.Outcome(job, result))
