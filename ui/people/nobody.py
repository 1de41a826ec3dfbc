"""What stands in the place of a list that has nobody: why, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from prm.filters import Filter
from ui.kit.button import Button, ButtonKind
from ui.kit.empty import EmptyState
from ui.people.words import emptiness


class Nobody(QWidget):
    """``asked`` carries the key of an offer of ``emptiness``."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = tuple(Button("", kind) for kind in (ButtonKind.PRIMARY, ButtonKind.QUIET))
        self._keys: dict[Button, str] = {}
        self._state = EmptyState("", offers=self._offers)
        for offer in self._offers:
            offer.clicked.connect(self._on_offer_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # In a low window it scrolls: a stack takes the room of its largest page, and the filters would have none.
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._state)
        column.addWidget(area)

    def show_why(self, chosen: Filter) -> None:
        """Say why nobody fits this filter."""
        empty = emptiness(chosen)
        self._state.set_text(empty.sentence, empty.detail)
        texts = self._texts(chosen.text)
        for number, offer in enumerate(self._offers):
            key = empty.offers[number] if number < len(empty.offers) else ""
            self._keys[offer] = key
            offer.set_label(texts.get(key, ""))
            offer.setVisible(bool(key))

    def _texts(self, text: str) -> dict[str, str]:
        add = self.tr("Add “{name}”…").format(name=text) if text else self.tr("Add a person…")
        return {
            "add": add,
            "empty": self.tr("Empty the search"),
            "clear": self.tr("Clear all filters"),
            "else": self.tr("Show everyone else"),
            "everyone": self.tr("Show everyone"),
            "import": self.tr("Import…"),
        }

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._state.accessibleName()

    @property
    def offers(self) -> dict[str, Button]:
        """The offers that are made, by their keys."""
        return {key: offer for offer, key in self._keys.items() if key}

    def _on_offer_clicked(self) -> None:
        self.asked.emit(next(key for offer, key in self._keys.items() if offer is self.sender()))
