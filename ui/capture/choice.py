"""One of several chips."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.capture.chips import CHIP
from ui.kit.chip import Chip, ChipKind
from ui.kit.flow import FlowLayout

_REACHED: Final = Qt.FocusPolicy.StrongFocus


class Choice(QWidget):
    """Chips of which one is chosen, or none yet; ``picked`` carries the key of one that a person pressed."""

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_group_button_clicked)
        self._keys: dict[str, Chip] = {}

    def add(self, key: str, text: str, icon: str = "", *, has_menu: bool = False) -> Chip:
        """Offer one more."""
        chip = Chip(
            text,
            ChipKind.OUTLINED,
            icon=icon,
            trailing="chevron-down" if has_menu else "",
            is_checkable=True,
            least_height=CHIP,
        )
        self._keys[key] = chip
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        return chip

    @property
    def key(self) -> str:
        """Which one is chosen, empty where none is."""
        return next((key for key, chip in self._keys.items() if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose one; the empty key none."""
        self._group.setExclusive(bool(key))
        for one, chip in self._keys.items():
            chip.setChecked(one == key)
            # Tab comes to the chosen one, the arrows go from there; Qt itself would begin at the first.
            chip.setFocusPolicy(_REACHED if one == key or not key else Qt.FocusPolicy.ClickFocus)
        self._group.setExclusive(True)

    def has(self, key: str) -> bool:
        """Whether this one is offered."""
        return key in self._keys

    def chip(self, key: str) -> Chip:
        return self._keys[key]

    def _on_group_button_clicked(self, chip: Chip) -> None:
        self.picked.emit(next(key for key, one in self._keys.items() if one is chip))
