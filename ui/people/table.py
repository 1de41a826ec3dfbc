"""The table of people: how keys move in it, choose in it and find in it, and what is dragged out of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.kit.rows import PeopleDelegate, selected_ranges
from ui.people.header import PeopleHeader

_MOVES: Final = {Qt.Key.Key_J: Qt.Key.Key_Down, Qt.Key.Key_K: Qt.Key.Key_Up}
_MOST_STRETCHES: Final = 2_000
_Cursor = QAbstractItemView.CursorAction
_Index = QModelIndex | QPersistentModelIndex


class PeopleTable(QTableView):
    """Rows of people; several can be chosen.

    ``opened`` is Enter or a double click on a row, ``resized`` follows its width, ``menu_requested`` carries a point on
    the screen, ``typed`` what was typed so far to find a name, ``pressed`` says that rows may be dragged soon.
    """

    opened = Signal()
    resized = Signal()
    menu_requested = Signal(QPoint)
    typed = Signal(str)
    pressed_on = Signal()
    drag_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._typed_at = 0
        self.setItemDelegate(PeopleDelegate(self))
        self.setAccessibleName(self.tr("People"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())  # the style would draw a corner of its own
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = PeopleHeader(self)
        self.setHorizontalHeader(header)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.doubleClicked.connect(self.opened)

    def chosen_stretches(self) -> list[tuple[int, int]]:
        """First and last row of each stretch that is chosen, from the top."""
        return sorted({(part.top(), part.bottom()) for part in selected_ranges(self)})

    def chosen_rows(self) -> list[int]:
        """The rows that are chosen, from the top."""
        return [row for first, last in self.chosen_stretches() for row in range(first, last + 1)]

    @property
    def chosen_count(self) -> int:
        """How many rows are chosen."""
        return sum(last - first + 1 for first, last in self.chosen_stretches())

    def choose_rows(self, rows: Iterable[int]) -> None:
        """Choose just these rows, without moving.

        Nobody, where they lie in more stretches than a view can bear: that takes a choice of thousands, sorted anew.
        """
        model, chosen = self.model(), QItemSelection()
        last = model.columnCount() - 1
        start = before = -2
        stretches: list[tuple[int, int]] = []
        for row in [*sorted(rows), -1]:
            if row != before + 1:
                if start >= 0:
                    stretches.append((start, before))
                start = row
            before = row
        if len(stretches) <= _MOST_STRETCHES:
            for first, end in stretches:
                chosen.append(QItemSelectionRange(model.index(first, 0), model.index(end, last)))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def set_current_row(self, row: int, *, is_chosen: bool = True) -> None:
        """Move to a row, and choose it alone."""
        flag = QItemSelectionModel.SelectionFlag
        how = flag.ClearAndSelect | flag.Rows if is_chosen else flag.NoUpdate
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), how)

    @override
    def moveCursor(self, action: _Cursor, modifiers: Qt.KeyboardModifier, /) -> QModelIndex:
        ends = {_Cursor.MoveHome: 0, _Cursor.MoveEnd: self.model().rowCount() - 1}
        if action in ends:
            return self.model().index(ends[action], max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    @override
    def event(self, event: QEvent, /) -> bool:
        # A name that is being typed goes on with letters that are keys of actions otherwise.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._goes_on(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _goes_on(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        is_soon = event.timestamp() - self._typed_at < QApplication.keyboardInputInterval()
        return plain and bool(self._typed) and is_soon and bool(event.text()) and event.text().isprintable()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if self._goes_on(event) or (event.text().isalpha() and not _moves(event) and not _has_command(event)):
            self._type(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Space:
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self.currentIndex(), flag.Toggle | flag.Rows)
        elif _moves(event):
            super().keyPressEvent(QKeyEvent(event.type(), _MOVES[key], event.modifiers()))
        else:
            super().keyPressEvent(event)

    def _type(self, event: QKeyEvent) -> None:
        is_soon = event.timestamp() - self._typed_at < QApplication.keyboardInputInterval()
        self._typed = (self._typed if is_soon else "") + event.text()
        self._typed_at = event.timestamp()
        self.typed.emit(self._typed)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            point = self.visualRect(index.siblingAtColumn(0)).center()
        else:
            point = event.pos()
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self.set_current_row(index.row())
        self.menu_requested.emit(self.viewport().mapToGlobal(point))

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.pressed_on.emit()

    @override
    def startDrag(self, _actions: Qt.DropAction, /) -> None:
        self.drag_requested.emit()

    @override
    def currentChanged(self, current: _Index, previous: _Index, /) -> None:
        super().currentChanged(current, previous)
        # The frame of the keyboard goes round the whole row; Qt paints anew only the cell that it left.
        self.viewport().update()

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def _moves(event: QKeyEvent) -> bool:
    return Qt.Key(event.key()) in _MOVES and event.modifiers() == Qt.KeyboardModifier.NoModifier


def _has_command(event: QKeyEvent) -> bool:
    return bool(
        event.modifiers()
        & (
            Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
            | Qt.KeyboardModifier.MetaModifier
        )
    )
