"""The list of a review: one line at a time, everything by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from ui.import_wizard.lines import Kind
from ui.import_wizard.model import ReviewModel
from ui.import_wizard.painting import LineDelegate, halves_of
from ui.kit.tokens import Space

_PEOPLE = (Kind.PERSON, Kind.CHANGE)


class LineView(QListView):
    """Shows a ``ReviewModel``. Space ticks or opens, Enter does what a click does, left and right choose mine or the
    file's and close or open a section. Several people are marked with Shift and Ctrl and ticked together."""

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = LineDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("What would be brought in"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(300)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_section(self, key: str) -> None:
        """Open a section and bring it to the top."""
        self._model.set_open(key, is_open=True)
        row = self._model.row_of(key)
        if row >= 0:
            index = self._model.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def press(self, index: QModelIndex, at: QPoint | None = None) -> None:
        """What a click at a place of a line, or Enter, does."""
        line = self._model.line(index.row())
        if line.kind is Kind.SECTION:
            if at is not None and self._is_on_box(index, at):
                self._tick(index)
            else:
                self._model.set_open(line.section, is_open=not self._model.is_on(index.row()))
        elif line.kind is Kind.MORE:
            self._model.want_more(line.section)
        elif line.kind in (Kind.CONFLICT, Kind.ALL_OF_FIELD):
            self._choose_side(index, at)
        elif line.takes_answer:
            self._tick(index)

    def _choose_side(self, index: QModelIndex, at: QPoint | None) -> None:
        if at is None:
            self._model.choose(index.row(), is_on=not self._model.is_on(index.row()))
            return
        rect = QRectF(self.visualRect(index))
        mine, file = halves_of(rect, is_mirrored=self.isRightToLeft())
        for place, is_on in ((mine, False), (file, True)):
            if place.contains(at):
                self._model.choose(index.row(), is_on=is_on)

    def _is_on_box(self, index: QModelIndex, at: QPoint) -> bool:
        """Whether a place lies on a section's box."""
        if self._model.check(self._model.line(index.row())) is None:
            return False
        rect = self.visualRect(index)
        start, wide = int(Space.SECTION) - 2, max(24, self.fontMetrics().ascent() + 10)
        reach = rect.right() - at.x() if self.isRightToLeft() else at.x() - rect.left()
        return start <= reach <= start + wide

    def _tick(self, index: QModelIndex) -> None:
        """Tick this line, and with it all that are marked."""
        line = self._model.line(index.row())
        is_on = self._model.check(line) != Qt.CheckState.Checked
        marked = [one for one in self.selectedIndexes() if self._model.line(one.row()).kind in _PEOPLE]
        if line.kind in _PEOPLE and index in marked:
            for one in marked:
                self._model.choose(one.row(), is_on=is_on)
        else:
            self._model.choose(index.row(), is_on=is_on)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and is_plain and index.isValid():
            self.press(index, event.position().toPoint())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        index = self.currentIndex()
        bare = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not (index.isValid() and bare and self._takes(event.key(), index)):
            super().keyPressEvent(event)

    def _takes(self, key: int, index: QModelIndex) -> bool:
        line = self._model.line(index.row())
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        backward = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.press(index)
        elif key == Qt.Key.Key_Space and line.kind is Kind.SECTION and self._model.check(line) is not None:
            self._tick(index)
        elif key == Qt.Key.Key_Space:
            self.press(index)
        elif key in (forward, backward) and line.kind is Kind.SECTION:
            self._model.set_open(line.section, is_open=key == forward)
        elif key in (forward, backward) and line.kind in (Kind.CONFLICT, Kind.ALL_OF_FIELD):
            self._model.choose(index.row(), is_on=key == forward)
        else:
            return False
        return True

    def _on_scrolled(self) -> None:
        """More of a list comes as soon as its end is seen."""
        last = self.indexAt(QPoint(self.viewport().width() // 2, self.viewport().height() - 2))
        if last.isValid() and self._model.line(last.row()).kind is Kind.MORE:
            self._model.want_more(self._model.line(last.row()).section)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
