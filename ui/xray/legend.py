"""The bands of the X-ray, each with its dot, its number and its words; arrow keys move over them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from prm.xray import Band, Xray
from ui.formatting import number_text
from ui.kit.dots import DotSample
from ui.kit.numbers import OpenNumber
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style
from ui.xray.words import DOTS, band_text

BANDS: Final = tuple(Band)


class Legend(QWidget):
    """``opened`` carries the place of a band whose number was pressed, ``looked_at`` that under mouse or focus, else -1."""

    opened = Signal(int)
    looked_at = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setVerticalSpacing(Space.HAIR)
        self._grid.setColumnStretch(2, 1)
        self._numbers: list[OpenNumber] = []

    def show_xray(self, found: Xray) -> None:
        """Show these numbers."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._numbers = []
        for place, band in enumerate(BANDS):
            number = len(found.bands[band])
            tone = Tone.INK if number else Tone.INK3
            button = OpenNumber(number_text(number), band_text(band), Style.SECTION, tone, self)
            button.setObjectName(str(place))
            button.setEnabled(number > 0)
            button.clicked.connect(self._on_number_clicked)
            button.installEventFilter(self)
            self._numbers.append(button)
            self._grid.addWidget(DotSample(DOTS[band]), place, 0)
            self._grid.addWidget(button, place, 1, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(plain_label(band_text(band), tone=Tone.INK2, wrap=True), place, 2)

    @property
    def numbers(self) -> list[OpenNumber]:
        """The numbers in the order of the bands."""
        return self._numbers

    def step(self, way: int) -> None:
        """Look at the next band that has people (1), or at the one before (-1)."""
        places = [place for place, button in enumerate(self._numbers) if button.isEnabled()]
        at = next((place for place in places if self._numbers[place].hasFocus()), None)
        if at is not None:
            places = [place for place in places if (place - at) * way > 0]
        if places:
            chosen = self._numbers[min(places) if way > 0 else max(places)]
            chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_number_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, OpenNumber):
            self.opened.emit(int(sender.objectName()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(watched, OpenNumber):
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.HoverEnter):
                self.looked_at.emit(int(watched.objectName()))
            elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.HoverLeave):
                self.looked_at.emit(-1)
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                way = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
                if way is not None:
                    self.step(way)
                    return True
        return super().eventFilter(watched, event)
