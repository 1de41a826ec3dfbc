"""A quiet line of keys and what they do, at the foot of a page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.keycap import Keycap
from ui.kit.text import Tone, font_for, plain_label
from ui.kit.tokens import Space, Style
from ui.overriding import override


class KeyHints(QWidget):
    """As many of the hints as there is room for, the first ones first; for screen readers the menus say the same."""

    def __init__(self, hints: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.SECTION, Space.SMALL, Space.SECTION, Space.SMALL)
        self._row.setSpacing(Space.LARGE)
        self._hints = [_hint(keys, words) for keys, words in hints]
        for hint in self._hints:
            self._row.addWidget(hint)
        self._row.addStretch()

    def _arrange(self) -> None:
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for hint in self._hints:
            room -= hint.sizeHint().width() + self._row.spacing()
            hint.setVisible(room >= 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()


def _hint(keys: str, words: str) -> QWidget:
    hint = QWidget()
    row = QHBoxLayout(hint)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.SMALL)
    row.addWidget(Keycap(keys), 0, Qt.AlignmentFlag.AlignVCenter)
    label = plain_label(words, Style.BODY, Tone.INK3)
    label.setMinimumWidth(QFontMetrics(font_for(Style.BODY)).horizontalAdvance(words) + 2)
    row.addWidget(label)
    return hint
