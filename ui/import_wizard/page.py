"""The way of an import through its steps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from prm.circles import Circle, circles
from prm.filters import Filter
from prm.importing.review import OwnerQuestion, Piece, Review
from ui.import_wizard.done import DoneStep
from ui.import_wizard.frame import Stepper
from ui.import_wizard.map_step import MapStep
from ui.import_wizard.review import ReviewStep
from ui.import_wizard.saving import save_left_out, suggested_path
from ui.import_wizard.since import SinceStep
from ui.import_wizard.steps import ChooseStep, OwnerStep, WorkingStep
from ui.import_wizard.work import ImportInThreads
from ui.jobs import Done, Failure, ImportWork, Replayed
from ui.kit.button import Button, ButtonKind
from ui.kit.separator import Separator
from ui.kit.text import plain_label
from ui.kit.tokens import Space, Style

if TYPE_CHECKING:
    from prm.importing.plan import Choices
    from ui.desk import Desk


class ImportPage(QWidget):
    """Choose, review, done. ``left`` says that the person is through with it, or put it away; ``close_confirmed`` that
    the window may close although an import was under way."""

    left = Signal()
    close_confirmed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._backend = desk.backend
        self._paths: list[Path] = []
        self._work: ImportWork | None = None
        self._review: Review | None = None
        self._done: Done | None = None
        self.choose = ChooseStep()
        self.working = WorkingStep()
        self.map = MapStep(desk.backend, desk.preferences)
        self.owner = OwnerStep()
        self.review = ReviewStep()
        self.done = DoneStep()
        self.since = SinceStep()
        self._stack = QStackedWidget()
        self._close = Button(self.tr("Close"), ButtonKind.PLAIN)
        self.steps = Stepper(self._titles(), self)
        self._lay_out()
        self._connect()
        self._show(self.choose)

    def _titles(self) -> list[str]:
        if self.map.is_used:
            return [self.tr("Choose"), self.tr("Map"), self.tr("Review"), self.tr("Done")]
        return [self.tr("Choose"), self.tr("Review"), self.tr("Done")]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.PAGE, Space.MEDIUM)
        head.setSpacing(Space.LARGE)
        head.addWidget(plain_label(self.tr("Import"), Style.PANE), 1)
        head.addWidget(self.steps)
        head.addWidget(self._close, 1, Qt.AlignmentFlag.AlignRight)
        kept = self._close.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the head is as high without it
        self._close.setSizePolicy(kept)
        asked = (self.choose, self.working, self.map, self.owner)
        for step in (*asked, self.review, self.done, self.since):
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
        self.map.needed.connect(self._on_map_needed)
        self.map.not_needed.connect(self._read)
        self.map.confirmed.connect(self._read)
        self.map.failed.connect(self._on_work_ended)
        self.map.put_away.connect(self._on_map_put_away)
        self.working.cancelled.connect(self.back)
        self.working.close_confirmed.connect(self.close_confirmed)
        self.owner.answered.connect(self._on_owner_answered)
        self.review.confirmed.connect(self.confirm)
        self.review.put_away.connect(self.back)
        self.review.table_asked.connect(self._on_review_table_asked)
        self.review.choices_changed.connect(self._on_review_choices_changed)
        self.review.more_wanted.connect(self._on_review_more_wanted)
        for step in (self.done, self.since):
            step.undo_requested.connect(self._on_undo_requested)
            step.left_out_requested.connect(self._on_left_out_requested)
            step.closed.connect(self._leave)
        self.done.x_ray_requested.connect(self._on_done_x_ray_requested)
        self.done.pick_requested.connect(self._on_done_pick_requested)
        self.done.more_requested.connect(self._on_done_more_requested)
        self.since.people_asked.connect(self._on_since_people_asked)
        self.since.person_asked.connect(self._desk.ways.person_asked)
        self._shortcuts = [QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+Return", "Ctrl+Enter")]
        for shortcut in self._shortcuts:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.confirm)

    def _show(self, step: QWidget) -> None:
        self._stack.setCurrentWidget(step)
        self._close.setVisible(step is not self.working)
        is_done = step in (self.done, self.since)
        titles = self._titles()
        is_reading = step is self.working and self._review is None
        if step is self.choose or (is_reading and not self.map.is_used):
            at = 0
        elif is_done:
            at = len(titles) - 1
        else:
            at = 1 if step is self.map or is_reading else len(titles) - 2
        self.steps.set_steps(titles, at)
        self._close.set_label(self.tr("Close") if is_done or step is self.choose else self.tr("Cancel"))

    @property
    def step(self) -> QWidget:
        """The step that is shown."""
        return self._stack.currentWidget() or self.choose

    @property
    def is_working(self) -> bool:
        """Whether something is being read or brought in."""
        return self.step is self.working

    def may_close(self) -> bool:
        """Whether the window may close; while something is under way it is asked about once, and then it may."""
        if not self.is_working or self.working.asks:
            return True
        self.working.ask_before_closing()
        return False

    # -- the way -------------------------------------------------------------------------------------------------

    def start(self, paths: list[Path], *, as_table: bool = False) -> None:
        """Read these files and plan; what was under way is dropped. ``as_table`` asks where the columns go of any table."""
        if self.is_working and self._review is not None:
            return  # the book is being written: that goes first
        self._drop()
        self._paths = paths
        self.choose.complain("")
        self._say_reading()
        self.map.look_for(paths, as_table=as_table)

    def _say_reading(self) -> None:
        self.working.set_bringing(False)
        self.working.begin(self.tr("Reading…"))
        self._show(self.working)

    def _on_map_needed(self) -> None:
        self._show(self.map)
        self.map.go_on.setFocus()

    def _on_map_put_away(self) -> None:
        self._drop()
        self._show(self.choose)

    def _on_review_table_asked(self) -> None:
        self.start(self._paths, as_table=True)

    def _read(self) -> None:
        """Read and plan, as the tables were mapped."""
        self._let_go()
        self._say_reading()
        work = ImportInThreads(self._backend, self)
        work.too_large.connect(self._on_work_too_large)
        self._begin(work)

    def _on_work_too_large(self) -> None:
        self._let_go()
        self._begin(self._backend.import_in_child())

    def _begin(self, work: ImportWork) -> None:
        self._work = work
        work.progressed.connect(self._on_work_progressed)
        work.planned.connect(self._on_work_planned)
        work.replanned.connect(self._on_work_replanned)
        work.listed.connect(self._on_work_listed)
        work.asked.connect(self._on_work_asked)
        work.done.connect(self._on_work_done)
        work.refused.connect(self._on_work_refused)
        work.ended.connect(self._on_work_ended)
        work.start(self._paths, self.map.choices)

    def confirm(self) -> None:
        """Ctrl+Enter: bring in what is reviewed, or go on from what is done."""
        if self.step in (self.done, self.since):
            self._leave()
        elif self.step is self.map:
            self.map.confirm()
        elif self.step is self.review and self._review is not None and self._work is not None:
            self.working.set_bringing(True)
            self.working.begin(self.tr("Bringing it in…"))
            self._show(self.working)
            self._work.bring_in(self.review.choices)

    def back(self) -> None:
        """One step back: what is under way is cancelled, what is reviewed is put away, else the import is left."""
        if self.step is self.map:
            self.map.back()
        elif self.step in (self.review, self.owner):
            self._before_review()
        elif self.is_working:
            self._stop()
        else:
            self._leave()

    def _before_review(self) -> None:
        """Back to where the columns go, where that was asked, else to choosing files."""
        self._let_go()
        if self.map.is_used:
            self.map.show_last()
            self._on_map_needed()
        else:
            self._on_map_put_away()

    def _stop(self) -> None:
        """Cancel what is under way. Bringing in may be too late for that, so what becomes of it is still heard."""
        if self._review is None or self._work is None:
            self._before_review()
            return
        if self.working.is_finishing:
            return
        self._work.stop()
        self._show(self.review)
        self.review.confirm.setFocus()

    def _drop(self) -> None:
        self.map.cancel()
        self._let_go()

    def _let_go(self) -> None:
        """End the work that was under way; where columns go stays as it was said."""
        if self._work is not None:
            self._work.disconnect(self)
            self._work.drop()
        self._work = self._review = None

    def _leave(self) -> None:
        self._drop()
        self._done = None
        self.choose.complain("")
        self._show(self.choose)
        self.left.emit()

    # -- what the work says --------------------------------------------------------------------------------------

    def _on_work_progressed(self, done: int, percent: int, what: str) -> None:
        if self.is_working:
            self.working.show_progress(done, percent, what)

    def _on_work_planned(self, review: Review) -> None:
        self._review = review
        self._backend.fetch(self, circles, done=self._on_circles)
        self.review.show_review(review)
        self._show(self.review)
        self.review.confirm.setFocus()

    def _on_circles(self, found: list[Circle]) -> None:
        self.review.show_rhythms([circle.name for circle in found])

    def _on_work_replanned(self, review: Review) -> None:
        self.review.show_accounts(review)

    def _on_work_listed(self, piece: Piece) -> None:
        self.review.add(piece)

    def _on_review_choices_changed(self, choices: Choices) -> None:
        if self._work is not None and self.step is self.review:
            self._work.choose(choices)

    def _on_review_more_wanted(self, kind: str, text: str, start: int) -> None:
        if self._work is not None:
            self._work.list_more(kind, text, start)

    def _on_work_asked(self, question: OwnerQuestion) -> None:
        self._review = None
        self.owner.ask(question)
        self._show(self.owner)

    def _on_owner_answered(self, name: str) -> None:
        if self._work is not None:
            self.working.begin(self.tr("Comparing it with your book…"))
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
        self._let_go()
        self._done = done
        if done.since is not None and done.step_id is not None:
            self.since.show_since(done, done.since, self._backend.today)
            self._show(self.since)
            self.since.today.setFocus()
        else:
            self.done.show_done(done, self._backend.today)
            self._show(self.done)
            self.done.focus_next()
        self._desk.ways.import_finished.emit(self.done.title if done.since is None else self.since.title)

    # -- after it ------------------------------------------------------------------------------------------------

    def _on_undo_requested(self) -> None:
        if self._done is not None and self._done.step_id is not None:
            self._backend.undo(self, self._done.step_id, done=self._on_undone)

    def _on_undone(self, _replayed: Replayed) -> None:
        self._done = None
        self.done.show_undone()
        self._show(self.done)

    def _on_left_out_requested(self) -> None:
        if self._done is None or not self._done.left_out:
            return
        suggested = suggested_path(self._done.left_out)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the list of what was left out"), str(suggested)
        )
        if chosen:
            self.save_left_out(Path(chosen))

    def save_left_out(self, target: Path) -> None:
        """Save the list of what was left out."""
        if self._done is not None:
            self._backend.compute(
                self,
                save_left_out,
                self._paths,
                self._done.left_out,
                target,
                done=self._on_saved,
                failed=self._on_not_saved,
            )

    def _on_saved(self, target: Path) -> None:
        self._tell_saved(self.tr("Saved as {file}.").format(file=target))

    def _on_not_saved(self, failure: Failure) -> None:
        self._tell_saved(failure.message)

    def _tell_saved(self, told: str) -> None:
        for step in (self.done, self.since):
            step.tell_saved(told)

    def _on_done_x_ray_requested(self) -> None:
        self._desk.ways.conversation_asked.emit("x-ray")

    def _on_done_pick_requested(self) -> None:
        self._desk.ways.conversation_asked.emit("pick-ten")

    def _on_done_more_requested(self) -> None:
        self._done = None
        self._show(self.choose)
        self.choose.files.setFocus()

    def _on_since_people_asked(self, people: tuple[int, ...], title: str) -> None:
        self._desk.ways.people_asked.emit(Filter(among=people), title)

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        if self.step is self.choose:
            self.choose.files.setFocus(reason)
        else:
            super().setFocus(reason)
