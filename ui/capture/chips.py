"""The chips under the line: what was understood, each to be changed or taken away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from prm.capturing.values import PieceKind
from ui.kit.chip import Chip, ChipKind
from ui.kit.flow import FlowLayout

CHIP: Final = 28
_REMOVING: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class ChipSpec(NamedTuple):
    """One chip: the piece it stands for by kind and words, what it shows, and what can be done with it.

    ``words`` are those of the line, empty where the line does not say it (today). ``place`` numbers people.
    """

    kind: PieceKind
    text: str
    words: str = ""
    icon: str = ""
    uid: str = ""
    place: int = -1
    has_choices: bool = False


class PieceChip(Chip):
    """A chip that Backspace or Delete takes away. ``asked`` carries itself when it is pressed, ``removed`` its spec."""

    asked = Signal(object)
    removed = Signal(ChipSpec)

    def __init__(self, spec: ChipSpec, parent: QWidget | None = None) -> None:
        super().__init__(
            spec.text,
            ChipKind.SOFT if spec.words else ChipKind.OUTLINED,
            icon=spec.icon,
            uid=spec.uid,
            trailing="chevron-down" if spec.has_choices else "",
            least_height=CHIP,
            parent=parent,
        )
        self.spec = spec
        self.setAccessibleName(self._name_of(spec))
        self.clicked.connect(self._on_clicked)
        if spec.words:
            self.setAccessibleDescription(self.tr("Backspace takes it away"))

    def _name_of(self, spec: ChipSpec) -> str:
        """What it stands for, in words: the icon says it to those who see."""
        names = {
            PieceKind.PERSON: self.tr("With: {what}"),
            PieceKind.KIND: self.tr("How: {what}"),
            PieceKind.DAY: self.tr("Day: {what}"),
            PieceKind.TOPIC: self.tr("Topic: {what}"),
            PieceKind.TAG: self.tr("Tag: {what}"),
        }
        return names.get(spec.kind, "{what}").format(what=spec.text)

    def _on_clicked(self) -> None:
        self.asked.emit(self)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in _REMOVING and self.spec.words:
            self.removed.emit(self.spec)
        else:
            super().keyPressEvent(event)


class ChipBar(QWidget):
    """``pressed`` carries the ``PieceChip`` that was pressed, ``removed`` the spec of one to be taken away."""

    pressed = Signal(object)
    removed = Signal(ChipSpec)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What Kith understood"))
        self._flow = FlowLayout(self)
        self._chips: list[PieceChip] = []

    @property
    def chips(self) -> tuple[PieceChip, ...]:
        return tuple(self._chips)

    def show_specs(self, specs: Sequence[ChipSpec]) -> None:
        """Show these chips; those that stay the same stay, and keep the focus."""
        if [chip.spec for chip in self._chips] == list(specs):
            return
        had_focus = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), None)
        while self._flow.count():
            self._flow.takeAt(0)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._make(spec) for spec in specs]
        if had_focus is not None and self._chips:
            self._chips[min(had_focus, len(self._chips) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        self.updateGeometry()

    def _make(self, spec: ChipSpec) -> PieceChip:
        chip = PieceChip(spec, self)
        chip.asked.connect(self.pressed)
        chip.removed.connect(self.removed)
        self._flow.addWidget(chip)
        chip.show()
        return chip
