"""An import that the window does itself, in the backend's threads: read and plan, plan with choices, carry out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from typing_extensions import override

from prm.backup import before_import
from prm.database import Database, Transaction
from prm.importing import carry_out as carrying
from prm.importing.bring import without_collector
from prm.importing.carry_out import CarriedOut
from prm.importing.drafts import Reading
from prm.importing.formats import estimate_records, read_inputs
from prm.importing.mapping import TableChoice
from prm.importing.plan import Choices, ImportPlan, Tell
from prm.importing.rejected import left_out
from prm.importing.review import OwnerQuestion, Piece, Review, piece_of, plan_or_ask, replanned, review_of
from prm.importing.since import Since, since
from ui.jobs import FINISH, Done, Failure, ImportWork, Task, Work

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from prm.database import Written
    from ui.backend import Backend

#: More records than this are left to a process of its own: Python code in a thread makes painting stutter.
MOST_RECORDS: Final = 20_000
Tick = Callable[[int, int, str], None]


class TooLarge:
    """There is more to read than a thread should."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What was read, and the plan with its review, or what has to be asked before."""

    reading: Reading
    plan: ImportPlan | None
    shown: Review | OwnerQuestion


def _teller(tick: Tick) -> Tell:
    """The engine's way to tell how far it is, as the backend's."""

    def tell(what: str, done: int, of: int) -> None:
        tick(done, min(100, done * 100 // max(1, of)), what)

    return tell


def read_and_plan(work: Work, paths: Sequence[Path], tables: Mapping[str, TableChoice]) -> Planned | TooLarge:
    """Read files and plan; tells its progress."""
    if estimate_records(paths) > MOST_RECORDS:
        return TooLarge()
    with without_collector():
        reading = read_inputs(paths, progress=work.tick, choices=tables)
        return plan_first(work, reading, None)


def plan_first(work: Work, reading: Reading, owner_name: str | None) -> Planned:
    """Plan what was read, by the name that the person gave as theirs."""
    plan = plan_or_ask(work.read, reading, owner_name, tell=_teller(work.tick))
    if isinstance(plan, OwnerQuestion):
        return Planned(reading, None, plan)
    return Planned(reading, plan, review_of(plan))


def plan_with(work: Work, plan: ImportPlan, choices: Choices) -> tuple[ImportPlan, Review]:
    """Plan anew with what the person chose."""
    with without_collector():
        chosen = replanned(work.read, plan, choices, _teller(work.tick))
        return chosen, review_of(chosen)


def list_piece(_work: Work, plan: ImportPlan, kind: str, text: str, start: int) -> Piece:
    """More of a list."""
    return piece_of(plan, kind, text, start)


def copy_first(database: Database, tick: Tick) -> None:
    """The copy before an import."""

    def tell(pages: int, of: int) -> None:
        tick(pages, min(100, pages * 100 // max(1, of)), "copy")

    before_import(database, tell)


def carry_out(tx: Transaction, plan: ImportPlan, progress: Tick) -> CarriedOut:
    """Carry a plan out as one step; it bears the name of the engine's command, by which the history knows it."""
    with without_collector():
        carried = carrying.carry_out(tx, plan, _teller(progress))
    progress(len(plan.contacts), 100, FINISH)  # the last moment at which cancelling takes everything back
    return carried


class ImportInThreads(ImportWork):
    """An import in the window's own process; ``too_large`` says that another process should do it."""

    too_large = Signal()

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._task: Task | None = None
        self._reading: Reading | None = None
        self._plan: ImportPlan | None = None
        self._chosen: ImportPlan | None = None
        self._goes_on = False
        self._carried: Written[CarriedOut] | None = None

    @override
    def start(self, paths: Sequence[Path], tables: Mapping[str, TableChoice] | None = None) -> None:
        self._task = self._backend.compute(
            self,
            read_and_plan,
            paths,
            tables or {},
            done=self._on_planned,
            failed=self._on_failed,
            progress=self._on_progress,
        )

    @override
    def answer_owner(self, name: str) -> None:
        self._task = self._backend.compute(
            self,
            plan_first,
            self._reading,
            name,
            done=self._on_planned,
            failed=self._on_failed,
            progress=self._on_progress,
        )

    @override
    def choose(self, choices: Choices) -> None:
        self._cancel_task()
        self._task = self._backend.compute(
            self,
            plan_with,
            self._plan,
            choices,
            done=self._on_chosen,
            failed=self._on_failed,
            progress=self._on_progress,
        )

    @override
    def list_more(self, kind: str, text: str, start: int) -> None:
        self._backend.compute(self, list_piece, self._plan, kind, text, start, done=self._on_piece)

    @override
    def bring_in(self, choices: Choices) -> None:
        plan = self._chosen
        if plan is not None and Choices(plan.answers, plan.for_new) == choices:
            self._carry_out(plan)
        else:
            self._goes_on = True
            self.choose(choices)

    @override
    def stop(self) -> None:
        self._goes_on = False
        self._cancel_task()
        self.stopped.emit()

    @override
    def cancel(self) -> None:
        self._cancel_task()

    @override
    def drop(self) -> None:
        self.cancel()
        self.deleteLater()

    def _cancel_task(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _carry_out(self, plan: ImportPlan) -> None:
        self._task = self._backend.run(
            self,
            carry_out,
            plan,
            done=self._on_carried_out,
            failed=self._on_failed,
            progress=self._on_progress,
            before=None if plan.changes_nothing else copy_first,
        )

    def _on_piece(self, piece: Piece) -> None:
        self.listed.emit(piece)

    def _on_progress(self, done: int, percent: int, what: str) -> None:
        self.progressed.emit(done, percent, what)

    def _on_planned(self, planned: Planned | TooLarge) -> None:
        if isinstance(planned, TooLarge):
            self.too_large.emit()
            return
        self._reading, self._plan, self._chosen = planned.reading, planned.plan, planned.plan
        told = self.asked if isinstance(planned.shown, OwnerQuestion) else self.planned
        told.emit(planned.shown)

    def _on_chosen(self, chosen: tuple[ImportPlan, Review]) -> None:
        self._chosen, review = chosen
        if self._goes_on:
            self._goes_on = False
            self._carry_out(self._chosen)
        else:
            self.replanned.emit(review)

    def _on_carried_out(self, written: Written[CarriedOut]) -> None:
        self._carried = written
        self._backend.fetch(self, since, written.result, written.changes.step_id, done=self._on_since)

    def _on_since(self, found: Since | None) -> None:
        assert self._carried is not None
        plan = self._carried.result.plan
        self.done.emit(Done(review_of(plan), self._carried.changes.step_id, found, left_out(plan)))

    def _on_failed(self, failure: Failure) -> None:
        self._goes_on = False
        told = self.ended if self._reading is None else self.refused
        told.emit(failure)
