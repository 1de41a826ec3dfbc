"""The strip above the sample network: that everybody is invented, and the way to a book of one's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, SignalInstance
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.icon_view import IconView
from ui.kit.paint import fill
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, tokens_of
from ui.overriding import override


class SampleBar(QWidget):
    """Lies first in ``column``; ``left`` is told when the sample may go: its one question was answered."""

    def __init__(self, column: QVBoxLayout, left: SignalInstance) -> None:
        super().__init__()
        self._left = left
        column.insertWidget(0, self)
        self.leave = Button(self.tr("Close the sample and start your own"), least_height=Size.CONTROL_IN_ROW)
        self.leave.clicked.connect(self._on_leave_clicked)
        told = self.tr("This is the sample network. Everybody in it is invented; try whatever you like.")
        self._told = plain_label(told, tone=Tone.INK2, wrap=True)
        words = QHBoxLayout()
        words.setSpacing(Space.MEDIUM)
        words.addWidget(IconView("telescope", Size.ICON, Tone.ACCENT))
        words.addWidget(self._told, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(Space.LARGE, Space.HAIR, Space.LARGE, Space.HAIR)
        self._box.setSpacing(Space.HAIR)
        self._box.addLayout(words, 1)
        self._box.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)

    def _arrange(self) -> None:
        """The button beside the words where both have room in one line, else below them."""
        needed = QFontMetrics(self._told.font()).horizontalAdvance(self._told.text())
        needed += self.leave.sizeHint().width() + int(Space.PAGE) * 2 + int(Size.ICON)
        is_wide = needed <= self.width()
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(way)

    @override
    def event(self, event: QEvent, /) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()
        return is_done

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _on_leave_clicked(self) -> None:
        from ui.kit.dialog import Dialog

        question = Dialog(
            self.tr("Close the sample network?"),
            self.tr("Delete the sample"),
            detail=self.tr(
                "Its invented people and what you tried with them are deleted. Your own book is another one."
            ),
            is_dangerous=True,
            parent=self.window(),
        )
        question.accepted.connect(self._left)
        question.open()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        fill(QPainter(self), QRectF(self.rect()), tokens_of(self.palette()).accent_soft)
