"""The line at the foot of the palette that says which keys do what."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.keycap import Keycap
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space


class KeyHints(QWidget):
    """The keys for finding, or those for something that happened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: list[QWidget] = []
        self._capturing: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.XLARGE, Space.SMALL + 2, Space.XLARGE, Space.SMALL + 2)
        self._row.setSpacing(Space.SMALL)
        self._add(self._finding, self.tr("choose"), "Up", "Down")
        self._add(self._capturing, self.tr("next chip"), "Tab")
        self._add(self._capturing, self.tr("remove a chip"), "Backspace")
        self._add([], self.tr("commands"), ">")
        self._row.addStretch()
        self._add([], self.tr("close"), "Esc")
        self.show_for(is_capture=False)

    def show_for(self, *, is_capture: bool) -> None:
        """Show the keys that matter now."""
        for widget in self._finding:
            widget.setVisible(not is_capture)
        for widget in self._capturing:
            widget.setVisible(is_capture)

    def _add(self, group: list[QWidget], words: str, *keys: str) -> None:
        parts: list[QWidget] = [Keycap(key) for key in keys]
        parts.append(plain_label(words, tone=Tone.INK2))
        for part in parts:
            self._row.addWidget(part)
        self._row.addSpacing(Space.SMALL)
        group += parts
