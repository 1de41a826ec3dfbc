"""The way of an import through its steps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from prm.backup import before_import
from prm.importing.drafts import Reading
from prm.importing.plan import ImportPlan
from prm.today import Coverage
from ui.backend import Backend
from ui.import_wizard.review import ReviewStep
from ui.import_wizard.steps import ChooseStep, DoneStep, OwnerStep, WorkingStep
from ui.import_wizard.work import Answers, OwnerAsked, carry_out, plan_anew, read_and_plan
from ui.jobs import Failure, Replayed, Task
from ui.kit.button import Button, ButtonKind
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style
from ui.phrases import coverage_text

if TYPE_CHECKING:
    from prm.database import Written
    from prm.importing.carry_out import CarriedOut


class ImportPage(QWidget):
    """Choose, review, done. ``left`` says that the person is through with it, or put it away."""

    left = Signal()

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._task: Task | None = None
        self._reading: Reading | None = None
        self._owner_name: str | None = None
        self._plan: ImportPlan | None = None
        self._step_id: int | None = None
        self.choose = ChooseStep()
        self.working = WorkingStep()
        self.owner = OwnerStep()
        self.review = ReviewStep()
        self.done = DoneStep()
        self._stack = QStackedWidget()
        self._close = Button(self.tr("Close"), ButtonKind.PLAIN)
        self._where = plain_label(tone=Tone.INK2)
        self._lay_out()
        self._connect()
        self._show(self.choose)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.PAGE, Space.MEDIUM)
        head.addWidget(plain_label(self.tr("Import"), Style.PANE))
        head.addSpacing(Space.LARGE)
        head.addWidget(self._where)
        head.addStretch()
        head.addWidget(self._close)
        for step in (self.choose, self.working, self.owner, self.review, self.done):
            self._stack.addWidget(step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Separator())
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._close.clicked.connect(self._leave)
        self.choose.chosen.connect(self.start)
        self.working.cancelled.connect(self.back)
        self.owner.answered.connect(self._on_owner_answered)
        self.review.confirmed.connect(self.confirm)
        self.review.put_away.connect(self.back)
        self.done.undo_requested.connect(self._on_done_undo_requested)
        self.done.today_requested.connect(self._leave)
        self._shortcuts = [QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+Return", "Ctrl+Enter")]
        for shortcut in self._shortcuts:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.confirm)

    def _show(self, step: QWidget) -> None:
        self._stack.setCurrentWidget(step)
        self._close.setVisible(step is not self.working)
        self._where.setText(
            {
                self.choose: self.tr("1 of 3: choose"),
                self.working: "",
                self.owner: self.tr("2 of 3: review"),
                self.review: self.tr("2 of 3: review"),
                self.done: self.tr("3 of 3: done"),
            }[step]
        )

    @property
    def step(self) -> QWidget:
        """The step that is shown."""
        return self._stack.currentWidget() or self.choose

    def start(self, paths: list[Path]) -> None:
        """Read these files and plan; what was under way is dropped."""
        if self.step is self.working and self._plan is not None:
            return  # the book is being written: that goes first
        self._drop()
        self._reading, self._owner_name, self._plan = None, None, None
        self.choose.complain("")
        self.working.begin(self.tr("Reading…"))
        self._show(self.working)
        self._task = self._backend.compute(
            self,
            read_and_plan,
            paths,
            done=self._on_planned,
            failed=self._on_read_failed,
            progress=self.working.show_progress,
        )

    def confirm(self) -> None:
        """Ctrl+Enter: bring in what is reviewed, or go on from what is done."""
        if self.step is self.done:
            self._leave()
        elif self.step is self.review and self._plan is not None:
            answers = self.review.answers(self._plan)
            if answers:
                self._plan_again(answers, self._on_answered)
            else:
                self._carry_out(self._plan)

    def back(self) -> None:
        """One step back: what is under way is cancelled, what is reviewed is put away, else the import is left."""
        if self.step in (self.review, self.owner):
            self._plan = None
            self._show(self.choose)
        elif self.step is self.working:
            self._drop()
            self._show(self.review if self._plan is not None else self.choose)
        else:
            self._leave()

    def _drop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _leave(self) -> None:
        self._drop()
        self._reading = self._plan = None
        self.choose.complain("")
        self._show(self.choose)
        self.left.emit()

    def _on_planned(self, planned: ImportPlan | OwnerAsked) -> None:
        self._task = None
        self._reading = planned.reading
        if isinstance(planned, OwnerAsked):
            self.owner.ask(planned)
            self._show(self.owner)
            return
        self._plan = planned
        parts = [Coverage(part.source, part.part, part.read_from, part.read_to) for part in planned.coverage]
        self.review.show_plan(planned, coverage_text(parts, self._backend.today))
        self._show(self.review)

    def _on_read_failed(self, failure: Failure) -> None:
        self._task = None
        self.choose.complain(failure.message)
        self._show(self.choose)

    def _on_owner_answered(self, name: str) -> None:
        self._owner_name = name
        self._plan_again({}, self._on_planned)

    def _plan_again(self, answers: Answers, done: object) -> None:
        assert callable(done)
        self.working.begin(self.tr("Planning…"))
        self._show(self.working)
        self._task = self._backend.compute(
            self,
            plan_anew,
            self._reading,
            self._owner_name,
            answers,
            done=done,
            failed=self._on_plan_failed,
        )

    def _on_plan_failed(self, failure: Failure) -> None:
        self._task = None
        if self._plan is None:
            self._owner_name = None
            self.owner.complain(failure.message)
            self._show(self.owner)
        else:
            self._backend.failed.emit(failure)
            self._show(self.review)

    def _on_answered(self, planned: ImportPlan | OwnerAsked) -> None:
        if isinstance(planned, ImportPlan):
            self._plan = planned
            self._carry_out(planned)
        else:
            self._on_planned(planned)

    def _carry_out(self, plan: ImportPlan) -> None:
        self.working.begin(self.tr("Bringing it in…"))
        self._show(self.working)
        self._task = self._backend.run(
            self,
            carry_out,
            plan,
            done=self._on_carried_out,
            failed=self._on_carry_out_failed,
            progress=self.working.show_progress,
            before=None if plan.changes_nothing else before_import,
        )

    def _on_carried_out(self, written: Written[CarriedOut]) -> None:
        self._task = None
        self._plan = None
        self._step_id = written.changes.step_id
        self.done.show_done(written.result.plan, can_undo=self._step_id is not None)
        self._show(self.done)
        self.done.today.setFocus()

    def _on_carry_out_failed(self, failure: Failure) -> None:
        self._task = None
        self._backend.failed.emit(failure)
        self._show(self.review)

    def _on_done_undo_requested(self) -> None:
        if self._step_id is not None:
            self._backend.undo(self, self._step_id, done=self._on_undone)

    def _on_undone(self, _replayed: Replayed) -> None:
        self._step_id = None
        self.done.show_undone(self.tr("What came in is out again; what you changed yourself since was kept."))

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        if self.step is self.choose:
            self.choose.files.setFocus(reason)
        else:
            super().setFocus(reason)
