"""What goes to threads and processes and what comes back: jobs, their tasks, what a computation is given, imports."""

from __future__ import annotations

import sys
import time
import weakref
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from prm.changes import Changes
from prm.errors import PrmError

if TYPE_CHECKING:
    from pathlib import Path

    from prm.database import Database
    from prm.history import Step
    from prm.importing.mapping import TableChoice
    from prm.importing.plan import Choices
    from prm.importing.rejected import LeftOut
    from prm.importing.review import Review
    from prm.importing.since import Since
    from prm.step_details import PastStep

_PROGRESS_SECONDS: Final = 0.05
Slot = Callable[..., None]
#: What an import is at once it cannot be stopped any more.
FINISH: Final = "finish"


class Cancelled(Exception):  # noqa: N818 - it is no error
    """Raised inside what was cancelled, at its next sign of progress; a command that it ends has changed nothing."""


class ChildCrash(Exception):  # noqa: N818 - it is another process's fault
    """A process of Kith ended by a mistake of ours. ``details`` hold places in the code, never what people wrote."""

    def __init__(self, details: str) -> None:
        super().__init__(details)
        self.details = details


def report(fault: BaseException) -> None:
    """Give what is no PrmError to whoever takes our own faults."""
    sys.excepthook(type(fault), fault, fault.__traceback__)


def without_values(fault: BaseException) -> BaseException:
    """The fault, with the values of its frames let go of in the thread that they belong to: open cursors among them."""
    from traceback import clear_frames

    seen: BaseException | None = fault
    while seen is not None:
        clear_frames(seen.__traceback__)
        seen = seen.__cause__ or seen.__context__
    return fault


class Failure(NamedTuple):
    """The world's fault, in one sentence for a person, and where a later step stands in an undo's way, that one."""

    message: str
    blocked: Blocked | None = None


class Done(NamedTuple):
    """An import is done: what it did, its step (None: nothing was new), what came since the last one, what was left out."""

    review: Review
    step_id: int | None
    since: Since | None
    left_out: tuple[LeftOut, ...]


def failure_of(fault: BaseException) -> Failure:
    """The world's fault in the language of the window."""
    from ui.engine_words import in_language

    return Failure(in_language(str(fault)), fault if isinstance(fault, Blocked) else None)


class Blocked(PrmError):  # noqa: N818 - it is no error
    """A step cannot be taken back, because ``later`` came after it and depends on it."""

    def __init__(self, sentence: str, later: PastStep) -> None:
        super().__init__(sentence)
        self.later = later


class Replayed(NamedTuple):
    """A step that was taken back or done again."""

    past: PastStep
    changes: Changes

    @property
    def step(self) -> Step:
        return self.past.step


def _nothing() -> None:
    """What a job does before it is told."""


def replay(database: Database, name: str, step_id: int | None = None) -> Replayed:
    """Take back a step (``name`` "undo") or do the last one again ("redo"); runs on the writer's thread."""
    from prm import history
    from prm.step_details import PastStep, about_step

    args = () if step_id is None else (step_id,)
    try:
        written = database.replay(getattr(history, name), *args)
    except history.StepBlockedError as fault:
        raise Blocked(str(fault), PastStep(fault.later, database.read(about_step, fault.later))) from None
    step = database.read(history.step, written.result)
    return Replayed(PastStep(step, database.read(about_step, step)), written.changes)


class Task:
    """Something that was asked for. ``cancel`` drops its result, and ends it where it tells of its progress."""

    __slots__ = ("is_cancelled",)

    def __init__(self) -> None:
        self.is_cancelled = False

    def cancel(self) -> None:
        self.is_cancelled = True


class Job:
    """One thing to do on a thread, and whom to tell: askers are held weakly, so that a page may go at any time.

    ``serial`` numbers searches, of which only the newest is delivered.
    """

    def __init__(
        self,
        asker: weakref.ref[QObject],
        done: weakref.WeakMethod[Slot] | None = None,
        failed: weakref.WeakMethod[Slot] | None = None,
        progress: weakref.WeakMethod[Slot] | None = None,
    ) -> None:
        self.asker = asker
        self.done = done
        self.failed = failed
        self.progress = progress
        self.is_write = False
        self.serial = 0
        self.task = Task()
        self.function: Callable[[], Any] = _nothing

    @property
    def is_wanted(self) -> bool:
        """Whether the asker is still there and still wants to know."""
        asker = self.asker()
        return asker is not None and isValid(asker) and not self.task.is_cancelled

    def tell(self, method: weakref.WeakMethod[Slot] | None, *values: object) -> bool:
        """Call one of the asker's methods; False where there is none, or nobody wants to know any more."""
        bound = method() if method is not None else None
        if bound is None or not self.is_wanted:
            return False
        bound(*values)
        return True


def job_of(
    asker: QObject, done: Slot | None, failed: Slot | None = None, progress: Slot | None = None
) -> Job:
    """A job that tells these bound methods."""
    return Job(weakref.ref(asker), _weakly(done), _weakly(failed), _weakly(progress))


def _weakly(method: Slot | None) -> weakref.WeakMethod[Slot] | None:
    return None if method is None else weakref.WeakMethod(method)


class Outcome(NamedTuple):
    """A job is done: with a result, or with the fault that ended it."""

    job: Job
    result: Any = None
    fault: BaseException | None = None


class Progress(NamedTuple):
    """How far a job is: records done, and per cent of what is being done."""

    job: Job
    done: int
    percent: int
    what: str = ""


class Opened(NamedTuple):
    """The book is open, or why it is not."""

    fault: BaseException | None = None


class Looked(NamedTuple):
    """What other processes changed since the last look, and which day it is."""

    changes: Changes | None
    today: date


class Work:
    """What a computation is given: a reader of its own, and a way to tell how far it is."""

    def __init__(self, job: Job, arrive: Callable[[object], None], database: Callable[[], Database]) -> None:
        self._job = job
        self._arrive = arrive
        self._database = database
        self._told_at = 0.0

    def tick(self, done: int, percent: int, what: str = "") -> None:
        """Tell the progress: records done, per cent, of what; raises ``Cancelled`` once the person has had enough."""
        if self._job.task.is_cancelled:
            raise Cancelled
        now = time.monotonic()
        if now - self._told_at >= _PROGRESS_SECONDS:
            self._told_at = now
            self._arrive(Progress(self._job, done, percent, what))

    def database(self) -> Database:
        """The open book, for what opens readers of its own: an export."""
        return self._database()

    def read(self, query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Run a query on one consistent state of the book."""
        with self._database().reader() as reader:
            return reader.read(query, *args, **kwargs)


class ImportWork(QObject):
    """An import on its way, wherever it is done; all it says comes by signals.

    ``planned`` carries a ``Review``, ``replanned`` the one of a plan with the person's choices, ``listed`` a ``Piece`` of
    a list, ``asked`` an ``OwnerQuestion``, ``progressed`` records, per cent and of what, ``done`` a ``Done``. ``refused``
    is a ``Failure`` after which it can be answered again, ``stopped`` says that bringing in was taken back and the plan
    kept, ``ended`` is a ``Failure`` after which it is over (None: it was cancelled).
    """

    planned = Signal(object)
    replanned = Signal(object)
    listed = Signal(object)
    asked = Signal(object)
    progressed = Signal(int, int, str)
    done = Signal(object)
    refused = Signal(Failure)
    stopped = Signal()
    ended = Signal(object)

    def start(self, paths: Sequence[Path], tables: Mapping[str, TableChoice] | None = None) -> None:
        """Read these files and plan; ``tables`` says by file where the columns of tables go that no format knows."""
        raise NotImplementedError

    def answer_owner(self, name: str) -> None:
        """Say whose archive it is; ``planned`` or ``refused`` follows."""
        raise NotImplementedError

    def choose(self, choices: Choices) -> None:
        """Plan anew with what the person chose; ``replanned`` follows for the newest choices, those between are passed over."""
        raise NotImplementedError

    def list_more(self, kind: str, text: str, start: int) -> None:
        """Ask for more of a list of what was planned (see ``piece_of``); ``listed`` follows."""
        raise NotImplementedError

    def bring_in(self, choices: Choices) -> None:
        """Carry out what was planned, with what the person chose; ``done`` or ``refused`` follows."""
        raise NotImplementedError

    def stop(self) -> None:
        """Take back bringing in and keep the plan: ``stopped`` follows, or ``done`` where it is too late."""
        raise NotImplementedError

    def cancel(self) -> None:
        """End it. Where it is too late for that, ``done`` comes all the same."""
        raise NotImplementedError

    def drop(self) -> None:
        """Stop, and let go of what was read: nobody will ask again."""
        self.cancel()


def load_what_pages_need() -> None:
    """Import here what pages import when they are made; the writer thread calls it, so that the GUI thread finds it loaded."""
    import prm.circles
    import prm.follow_ups
    import prm.history
    import prm.interactions
    import prm.notes
    import prm.people
    import prm.timeline  # noqa: F401


def load_what_the_import_needs() -> None:
    """The same a little later and beside everything else: for Ctrl+K, which has a tenth of a second, then for the import."""
    import prm.backup
    import prm.capturing.finding
    import prm.capturing.logging
    import prm.capturing.ranking
    import prm.capturing.resolving
    import prm.importing.bring
    import prm.importing.formats
    import prm.importing.rejected
    import prm.importing.review
    import prm.importing.since  # noqa: F401
