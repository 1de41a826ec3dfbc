"""The line at the foot of the palette that says which keys do what."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.keycap import Keycap
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space

_GAP = Space.LARGE


class KeyHints(QWidget):
    """The keys for finding, or those for something that happened; as many as there is room for, Esc always."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_capture = False
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XLARGE, Space.SMALL + 2, Space.XLARGE, Space.SMALL + 2)
        row.setSpacing(_GAP)
        choose = _hint(self.tr("choose"), "Up", "Down")
        following = _hint(self.tr("next chip"), "Tab")
        remove = _hint(self.tr("remove a chip"), "Backspace")
        commands = _hint(self.tr("commands"), ">")
        self._close = _hint(self.tr("close"), "Esc")
        self._finding = (choose, commands)
        self._capturing = (following, remove, commands)
        for hint in (choose, following, remove, commands):
            row.addWidget(hint)
        row.addStretch()
        row.addWidget(self._close)
        self.show_for(is_capture=False)

    def show_for(self, *, is_capture: bool) -> None:
        """Show the keys that matter now."""
        self._is_capture = is_capture
        shown = self._capturing if is_capture else self._finding
        room = self.width() - 2 * Space.XLARGE - self._close.sizeHint().width() - _GAP
        for hint in {*self._finding, *self._capturing}:
            if hint not in shown:
                hint.hide()
        for hint in shown:
            room -= hint.sizeHint().width() + _GAP
            hint.setVisible(room >= 0)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.show_for(is_capture=self._is_capture)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())


def _hint(words: str, *keys: str) -> QWidget:
    hint = QWidget()
    hint.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    row = QHBoxLayout(hint)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.SMALL)
    for key in keys:
        row.addWidget(Keycap(key))
    row.addWidget(plain_label(words, tone=Tone.INK2))
    return hint
