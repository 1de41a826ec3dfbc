"""An import that the window does itself, in the backend's threads: read and plan, plan with answers, carry out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from typing_extensions import override

from prm.backup import before_import
from prm.database import Transaction
from prm.importing import carry_out as carrying
from prm.importing.bring import without_collector
from prm.importing.carry_out import CarriedOut
from prm.importing.drafts import Reading
from prm.importing.formats import estimate_records, read_inputs
from prm.importing.plan import ImportPlan, Take
from prm.importing.review import OwnerQuestion, Review, plan_or_ask, review_of
from ui.jobs import Failure, ImportWork, Task, Work

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from prm.database import Written
    from ui.backend import Backend

#: More records than this are left to a process of its own: Python code in a thread makes painting stutter.
MOST_RECORDS: Final = 20_000
Answers = Mapping[tuple[str, str], Take]


class TooLarge:
    """There is more to read than a thread should."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What was read, and the plan with its review, or what has to be asked before."""

    reading: Reading
    plan: ImportPlan | None
    shown: Review | OwnerQuestion


def read_and_plan(work: Work, paths: Sequence[Path]) -> Planned | TooLarge:
    """Read files and plan; tells its progress while it reads."""
    if estimate_records(paths) > MOST_RECORDS:
        return TooLarge()
    with without_collector():
        reading = read_inputs(paths, progress=work.tick)
        return plan_anew(work, reading, None, {})


def plan_anew(work: Work, reading: Reading, owner_name: str | None, answers: Answers) -> Planned:
    """Plan what was read, with what the person answered."""
    plan = plan_or_ask(work.read, reading, owner_name, answers)
    if isinstance(plan, OwnerQuestion):
        return Planned(reading, None, plan)
    return Planned(reading, plan, review_of(plan))


def carry_out(tx: Transaction, plan: ImportPlan, progress: Callable[[int, int], None]) -> CarriedOut:
    """Carry a plan out as one step; it bears the name of the engine's command, by which the history knows it."""

    def tell(_what: str, done: int, of: int) -> None:
        progress(done, min(100, done * 100 // max(1, of)))

    with without_collector():
        carried = carrying.carry_out(tx, plan, tell)
    progress(len(plan.contacts), 100)  # the last moment at which cancelling takes everything back
    return carried


class ImportInThreads(ImportWork):
    """An import in the window's own process; ``too_large`` says that another process should do it."""

    too_large = Signal()

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._task: Task | None = None
        self._reading: Reading | None = None
        self._owner_name: str | None = None
        self._plan: ImportPlan | None = None

    @override
    def start(self, paths: Sequence[Path]) -> None:
        self._task = self._backend.compute(
            self,
            read_and_plan,
            paths,
            done=self._on_planned,
            failed=self._on_failed,
            progress=self._on_progress,
        )

    @override
    def answer_owner(self, name: str) -> None:
        self._owner_name = name
        self._plan_again({}, self._on_planned)

    @override
    def bring_in(self, answers: Answers) -> None:
        if answers:
            self._plan_again(answers, self._on_answered)
        else:
            self._carry_out()

    @override
    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    @override
    def drop(self) -> None:
        self.cancel()
        self.deleteLater()

    def _plan_again(self, answers: Answers, done: Callable[[Planned], None]) -> None:
        self._task = self._backend.compute(
            self, plan_anew, self._reading, self._owner_name, answers, done=done, failed=self._on_failed
        )

    def _carry_out(self) -> None:
        assert self._plan is not None
        self._task = self._backend.run(
            self,
            carry_out,
            self._plan,
            done=self._on_carried_out,
            failed=self._on_failed,
            progress=self._on_progress,
            before=None if self._plan.changes_nothing else before_import,
        )

    def _on_progress(self, done: int, percent: int) -> None:
        self.progressed.emit(done, percent)

    def _on_planned(self, planned: Planned | TooLarge) -> None:
        if isinstance(planned, TooLarge):
            self.too_large.emit()
            return
        self._reading, self._plan = planned.reading, planned.plan
        told = self.asked if isinstance(planned.shown, OwnerQuestion) else self.planned
        told.emit(planned.shown)

    def _on_answered(self, planned: Planned) -> None:
        if planned.plan is None:
            self._on_planned(planned)
        else:
            self._plan = planned.plan
            self._carry_out()

    def _on_carried_out(self, written: Written[CarriedOut]) -> None:
        self.done.emit(review_of(written.result.plan), written.changes.step_id)

    def _on_failed(self, failure: Failure) -> None:
        told = self.ended if self._reading is None else self.refused
        told.emit(failure)
