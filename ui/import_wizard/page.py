"""The way of an import through its steps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from prm.importing.plan import Choices
from prm.importing.review import OwnerQuestion, Review
from prm.today import Coverage
from ui.backend import Backend
from ui.import_wizard.review import ReviewStep
from ui.import_wizard.steps import ChooseStep, DoneStep, OwnerStep, WorkingStep
from ui.import_wizard.work import ImportInThreads
from ui.jobs import Done, Failure, ImportWork, Replayed
from ui.kit.button import Button, ButtonKind
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style
from ui.phrases import coverage_text


class ImportPage(QWidget):
    """Choose, review, done. ``left`` says that the person is through with it, or put it away."""

    left = Signal()

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._paths: list[Path] = []
        self._work: ImportWork | None = None
        self._review: Review | None = None
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
        if self.step is self.working and self._review is not None:
            return  # the book is being written: that goes first
        self._drop()
        self._paths = paths
        self.choose.complain("")
        self.working.begin(self.tr("Reading…"))
        self._show(self.working)
        work = ImportInThreads(self._backend, self)
        work.too_large.connect(self._on_work_too_large)
        self._begin(work)

    def _on_work_too_large(self) -> None:
        self._drop()
        self._begin(self._backend.import_in_child())

    def _begin(self, work: ImportWork) -> None:
        self._work = work
        work.progressed.connect(self._on_work_progressed)
        work.planned.connect(self._on_work_planned)
        work.asked.connect(self._on_work_asked)
        work.done.connect(self._on_work_done)
        work.refused.connect(self._on_work_refused)
        work.ended.connect(self._on_work_ended)
        work.start(self._paths)

    def confirm(self) -> None:
        """Ctrl+Enter: bring in what is reviewed, or go on from what is done."""
        if self.step is self.done:
            self._leave()
        elif self.step is self.review and self._review is not None and self._work is not None:
            self.working.begin(self.tr("Bringing it in…"))
            self._show(self.working)
            self._work.bring_in(Choices(self.review.answers(self._review)))

    def back(self) -> None:
        """One step back: what is under way is cancelled, what is reviewed is put away, else the import is left."""
        if self.step in (self.review, self.owner):
            self._drop()
            self._show(self.choose)
        elif self.step is self.working:
            self._stop()
        else:
            self._leave()

    def _stop(self) -> None:
        """Cancel what is under way. Bringing in may be too late for that, so what becomes of it is still heard."""
        if self._review is None or self._work is None:
            self._drop()
            self._show(self.choose)
            return
        self._work.stop()
        self._show(self.review)

    def _drop(self) -> None:
        if self._work is not None:
            self._work.disconnect(self)
            self._work.drop()
        self._work = self._review = None

    def _leave(self) -> None:
        self._drop()
        self.choose.complain("")
        self._show(self.choose)
        self.left.emit()

    def _on_work_progressed(self, done: int, percent: int, _what: str) -> None:
        if self.step is self.working:
            self.working.show_progress(done, percent)

    def _on_work_planned(self, review: Review) -> None:
        self._review = review
        parts = [Coverage(part.source, part.part, part.read_from, part.read_to) for part in review.coverage]
        self.review.show_review(review, coverage_text(parts, self._backend.today))
        self._show(self.review)

    def _on_work_asked(self, question: OwnerQuestion) -> None:
        self._review = None
        self.owner.ask(question)
        self._show(self.owner)

    def _on_owner_answered(self, name: str) -> None:
        if self._work is not None:
            self.working.begin(self.tr("Planning…"))
            self._show(self.working)
            self._work.answer_owner(name)

    def _on_work_refused(self, failure: Failure) -> None:
        if self._review is None:
            self.owner.complain(failure.message)
            self._show(self.owner)
        else:
            self._backend.failed.emit(failure)
            self._show(self.review)

    def _on_work_ended(self, failure: Failure | None) -> None:
        self._drop()
        self.choose.complain("" if failure is None else failure.message)
        self._show(self.choose)

    def _on_work_done(self, done: Done) -> None:
        self._drop()
        self._step_id = done.step_id
        self.done.show_done(done.review, can_undo=done.step_id is not None)
        self._show(self.done)
        self.done.today.setFocus()

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
