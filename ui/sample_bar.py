"""The strip above the sample network: that everybody is invented, and the way to a book of one's own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.HAIR, Space.LARGE, Space.HAIR)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(IconView("telescope", Size.ICON, Tone.ACCENT))
        told = self.tr("This is the sample network. Everybody in it is invented; try whatever you like.")
        row.addWidget(plain_label(told, tone=Tone.INK2, elide=True), 1)  # one line: pages need the room
        row.addWidget(self.leave)

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
