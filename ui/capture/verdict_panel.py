"""What saving will say: whether it counts and why, the rings as they will be, and the switch that overrules it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.icon_view import IconView
from ui.kit.paint import fill_rounded
from ui.kit.ring import Ring
from ui.kit.switch import Switch
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Radius, Size, Space, Style, tokens_of

_MOST_RINGS: Final = 5


class RingSpec(NamedTuple):
    """One ring: the share of the rhythm that will have passed, and what a screen reader says of it."""

    passed: float
    words: str


class VerdictPanel(QWidget):
    """``counts_changed`` says that a person flipped the switch."""

    counts_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_meaningful = True
        self._check = IconView("check", Size.ICON_LARGE, Tone.ACCENT)
        self._title = plain_label(style=Style.SECTION, wrap=True)
        self._detail = plain_label(tone=Tone.INK2, wrap=True)
        self._rings = QHBoxLayout()
        self._rings.setSpacing(Space.SMALL)
        self._shown: tuple[RingSpec, ...] = ()
        self._switch = Switch(self.tr("Counts as meaningful"), is_on=True)
        self._switch.clicked.connect(self._on_switch_clicked)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._check)
        row.addLayout(words, 1)
        row.addLayout(self._rings)
        row.addSpacing(Space.SMALL)
        row.addWidget(plain_label(self.tr("Counts"), tone=Tone.INK2))
        row.addWidget(self._switch)

    @property
    def switch(self) -> Switch:
        return self._switch

    @property
    def sentence(self) -> str:
        """What it says, both lines of it."""
        return f"{self._title.text()}\n{self._detail.text()}"

    def show_verdict(self, title: str, detail: str, rings: Sequence[RingSpec], *, counts: bool) -> None:
        """Say what it comes to."""
        self._is_meaningful = counts
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        policy = self._check.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._check.setSizePolicy(policy)
        self._check.setVisible(counts)
        self._switch.setChecked(counts)
        self.setAccessibleName(self.sentence)
        self._show_rings(tuple(rings[:_MOST_RINGS]))
        self.updateGeometry()
        self.update()

    def _show_rings(self, rings: tuple[RingSpec, ...]) -> None:
        if rings == self._shown:
            return
        self._shown = rings
        while (item := self._rings.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for spec in rings:
            ring = Ring(Size.RING_IN_ROW)
            ring.set_passed(spec.passed, spec.words)
            self._rings.addWidget(ring, 0, Qt.AlignmentFlag.AlignVCenter)

    def _on_switch_clicked(self) -> None:
        self.counts_changed.emit(self._switch.isChecked())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        ground = tokens.accent_soft if self._is_meaningful else tokens.fill
        fill_rounded(QPainter(self), QRectF(self.rect()), Radius.ROW, ground)
