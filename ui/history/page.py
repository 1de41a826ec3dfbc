"""The page of what was done: every step with a way back, beside it the trash and the backups."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from prm.history import KEEP_DAYS
from ui.formatting import day_text
from ui.history.queries import History, Told, history
from ui.history.rows import StepRow
from ui.history.side import SidePane
from ui.jobs import Failure, Replayed
from ui.kit.button import Button, ButtonKind
from ui.kit.field import SearchField
from ui.kit.scale import text_scale
from ui.kit.scroll import Scroll
from ui.kit.separator import Separator
from ui.kit.text import PlainLabel, Tone, font_for, plain_label
from ui.kit.tokens import Space, Style
from ui.step_words import blocked_text, search_words, step_label

if TYPE_CHECKING:
    from prm.changes import Changes
    from ui.desk import Desk
    from ui.jobs import Task

_BLOCK: Final = 40
_BESIDE: Final = 880
#: How many rows are made before the loop gets its turn again.
_AT_ONCE: Final = 8


class HistoryPage(QWidget):
    """Fetches again whenever a step is made or taken back; an older step is undone only where none depends on it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._backend = desk.backend
        self._limit = _BLOCK
        self._rows: list[StepRow] = []
        self._known: dict[tuple[str, object], QWidget] = {}
        self._found = History((), has_more=False, redo_id=None)
        self._undoing: int | None = None
        self._focused: int | None = None
        self._task: Task | None = None
        self._title = plain_label(self.tr("History"), Style.PAGE)
        self._told = plain_label(
            self.tr("Everything you did, newest first. Each step can be undone."), tone=Tone.INK2, wrap=True
        )
        self._search = SearchField(self.tr("Search history"))
        self._search.textChanged.connect(self._on_search_text_changed)
        self._to_trash = Button(self.tr("Trash and backups"), ButtonKind.LINK)
        self._to_trash.clicked.connect(self._on_to_trash_clicked)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self._nothing = plain_label(tone=Tone.INK2, wrap=True)
        self._older = Button(self.tr("Show older steps"))
        self._older.clicked.connect(self._on_older_clicked)
        self._kept = plain_label(
            self.tr("Steps are kept for {number} days.").format(number=KEEP_DAYS), Style.CAPTION, Tone.INK3
        )
        self._side = SidePane(desk)
        self._line = Separator(Qt.Orientation.Vertical)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._scroll = Scroll()
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # it holds the keyboard until the steps are there
        self._backend.changed.connect(self._on_backend_changed)
        self._backend.day_changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(Space.MEDIUM)
        words.addWidget(self._title, 0, Qt.AlignmentFlag.AlignBaseline)
        words.addWidget(self._told, 1, Qt.AlignmentFlag.AlignBaseline)
        words.addWidget(self._to_trash)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(Space.WIDE_PAGE, Space.SECTION, Space.WIDE_PAGE, Space.MEDIUM)
        self._head.setSpacing(Space.MEDIUM)
        self._head.addLayout(words, 1)
        self._head.addWidget(self._search)
        inside = QWidget()
        steps = QVBoxLayout()
        steps.setSpacing(Space.SMALL)
        steps.addWidget(self._nothing)
        steps.addLayout(self._steps)
        steps.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeading)
        steps.addWidget(self._kept)
        steps.addStretch()
        self._beside.setSpacing(Space.SECTION)
        self._beside.addLayout(steps, 3)
        self._beside.addWidget(self._line)
        self._beside.addWidget(self._side, 2)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.WIDE_PAGE, 0, Space.WIDE_PAGE, Space.SECTION)
        column.addLayout(self._beside, 1)
        self._scroll.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addLayout(self._head)
        outside.addWidget(self._scroll, 1)
        self._arrange()

    def refresh(self) -> None:
        """Ask for what is shown anew."""
        self._side.refresh()
        self._ask()

    def _ask(self) -> None:
        if self._task is not None:
            self._task.cancel()
        text = self._search.text().strip()
        ask = self._backend.search if text else self._backend.fetch
        self._task = ask(self, history, self._limit, text, search_words(), done=self._on_history)

    def _on_history(self, found: History) -> None:
        self._found = found
        self._older.setVisible(found.has_more)
        self._kept.setVisible(not found.has_more and bool(found.steps))
        self._nothing.setVisible(not found.steps)
        self._nothing.setText(self._empty_words())
        focused = self._step_of_focus()
        self._focused = focused if focused is not None else self._focused
        self._place()

    def _place(self) -> None:
        """Put the rows in their order; a few new ones are made at a time, so that nothing ever waits for all of them."""
        while self._steps.takeAt(0) is not None:
            pass
        known, self._known = self._known, {}
        self._rows = []
        room = _AT_ONCE
        for day, steps in groupby(self._found.steps, _day_of):
            heading = known.pop(("day", day), None)
            listed = []
            for told in steps:
                key = (told, told.past.step.id == self._found.redo_id)
                row = _same_row(known.pop(("step", told.past.step.id), None), key)
                if row is None and room > 0:
                    row = self._made_row(*key)
                    room -= 1
                if row is not None:
                    listed.append(row)
            if listed:
                self._place_day(day, heading, listed)
            elif heading is not None:
                _let_go(heading)
        for widget in known.values():
            _let_go(widget)
        self._put_in_tab_order()
        if len(self._rows) < len(self._found.steps):
            QTimer.singleShot(0, self, self._place)
        else:
            self._focus_again()

    def _put_in_tab_order(self) -> None:
        """Rows are made when they are needed; the keyboard goes through them as they stand."""
        before: QWidget = self._search
        for row in self._rows:
            if row.button is not None:
                QWidget.setTabOrder(before, row.button)
                before = row.button
        QWidget.setTabOrder(before, self._older)

    def _place_day(self, day: date, heading: QWidget | None, rows: list[StepRow]) -> None:
        text = day_text(day, self._backend.today)
        if not isinstance(heading, PlainLabel):
            heading = plain_label(text, Style.STRONG, Tone.INK2)
            heading.setContentsMargins(0, Space.MEDIUM, 0, 0)
        heading.setText(text)
        self._known[("day", day)] = heading
        self._steps.addWidget(heading)
        for row in rows:
            self._known[("step", row.step_id)] = row
            self._rows.append(row)
            self._steps.addWidget(row)
            row.show()  # at once: what is not seen yet cannot hold the keyboard

    def _made_row(self, told: Told, can_redo: bool) -> StepRow:
        row = StepRow(told, self._backend.today, can_redo=can_redo)
        row.undo_requested.connect(self._on_row_undo_requested)
        row.redo_requested.connect(self._on_row_redo_requested)
        return row

    def _empty_words(self) -> str:
        if self._search.text().strip():
            return self.tr("No step fits “{text}”.").format(text=self._search.text().strip())
        return self.tr("Nothing was done yet. Every change will stand here, with a way back.")

    def _step_of_focus(self) -> int | None:
        # Of the window, which may not be in front while another program writes into the book.
        focus = self.window().focusWidget()
        return next(
            (row.step_id for row in self._rows if row.button is not None and row.button is focus), None
        )

    def _focus_again(self) -> None:
        """Where the focus was on a step, it stays there; a step that cannot be undone any more gives it to the search."""
        if self._rows and self.window().focusWidget() is self:
            self.setFocus()
        if self._focused is None:
            return
        focused, self._focused = self._focused, None
        for row in self._rows:
            if row.step_id == focused and row.button is not None:
                row.button.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self._search.setFocus()

    @property
    def rows(self) -> list[StepRow]:
        """The steps shown, newest first."""
        return self._rows

    @property
    def side(self) -> SidePane:
        """The trash and the backups."""
        return self._side

    @property
    def search(self) -> SearchField:
        return self._search

    def _on_search_text_changed(self) -> None:
        self._limit = _BLOCK
        self._ask()

    def _on_older_clicked(self) -> None:
        self._limit += 2 * _BLOCK
        self._ask()

    def _on_to_trash_clicked(self) -> None:
        self._scroll.verticalScrollBar().setValue(self._side.y())

    def _on_row_undo_requested(self, step_id: int) -> None:
        self._undoing = step_id
        self._backend.undo(self, step_id, done=self._on_undone, failed=self._on_failed)

    def _on_row_redo_requested(self, step_id: int) -> None:
        self._undoing = step_id
        self._backend.redo(self, done=self._on_redone, failed=self._on_failed)

    def _on_undone(self, replayed: Replayed) -> None:
        self._desk.notices.say(self.tr("Taken back"), step_label(replayed.past))

    def _on_redone(self, replayed: Replayed) -> None:
        self._desk.notices.say(self.tr("Done again"), step_label(replayed.past), replayed.step.id)

    def _on_failed(self, failure: Failure) -> None:
        sentence = blocked_text(failure, self._backend.today) or failure.message
        for row in self._rows:
            if row.step_id == self._undoing:
                row.show_problem(sentence)
                QTimer.singleShot(0, self, self._scroll_to_problem)

    def _scroll_to_problem(self) -> None:
        for row in self._rows:
            if row.step_id == self._undoing:
                self._scroll.ensureWidgetVisible(row)

    def _on_backend_changed(self, _changes: Changes) -> None:
        self.refresh()

    def back(self) -> bool:
        """Out of the search; False where nothing was searched."""
        if not self._search.text():
            return False
        self._search.clear()
        return True

    def _arrange(self) -> None:
        """Trash and backups beside the steps where there is room, else beneath them."""
        scale = text_scale(self.font())
        is_beside = self.width() >= _BESIDE * scale
        direction = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(direction)
        self._head.setDirection(direction)
        self._line.setVisible(is_beside)
        self._to_trash.setVisible(not is_beside)
        self._told.setVisible(is_beside)
        most = round(260 * scale)
        self._search.setMaximumWidth(most if is_beside else 16_777_215)
        self._search.setMinimumWidth(most if is_beside else 0)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        first = next((row.button for row in self._rows if row.button is not None), None)
        if first is not None:
            first.setFocus(reason)
        else:
            # The rows may still be on their way. The search would take the letters of `G T` for words.
            super().setFocus(reason)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Down and up go from step to step."""
        keys = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        buttons = [row.button for row in self._rows if row.button is not None]
        way = keys.get(Qt.Key(event.key()))
        if way is None or not buttons:
            super().keyPressEvent(event)
            return
        here = next((number for number, button in enumerate(buttons) if button.hasFocus()), None)
        there = 0 if here is None else max(0, min(len(buttons) - 1, here + way))
        buttons[there].setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(buttons[there], 0, 3 * font_for(Style.BODY).pixelSize())


def _same_row(widget: QWidget | None, key: tuple[Told, bool]) -> StepRow | None:
    """The row of a step where it still says what is so."""
    if isinstance(widget, StepRow) and widget.key == key:
        return widget
    if widget is not None:
        _let_go(widget)
    return None


def _let_go(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()


def _day_of(told: Told) -> date:
    return told.day
