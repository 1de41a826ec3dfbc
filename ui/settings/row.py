"""One setting: its name, what it comes to in one line, and the control that changes it at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import Button, ButtonKind
from ui.kit.choice import Choice
from ui.kit.separator import Separator
from ui.kit.switch import Switch
from ui.kit.text import PlainLabel, Tone, plain_label
from ui.kit.tokens import Space, Style


class SettingRow(QWidget):
    """``name`` and ``consequence`` are what the search looks in; the control stands at the end of the line."""

    def __init__(
        self, name: str, consequence: str, control: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._told = plain_label(consequence, tone=Tone.INK3, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(name, Style.STRONG, wrap=True))
        words.addWidget(self._told)
        self._across = QHBoxLayout()
        self._across.setContentsMargins(0, Space.MEDIUM, 0, Space.MEDIUM)
        self._across.setSpacing(Space.LARGE)
        self._across.addLayout(words, 1)
        if control is not None:
            if not control.accessibleName():
                control.setAccessibleName(name)
            control.setAccessibleDescription(consequence)
            self._across.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._across)
        self._column.addWidget(Separator())
        self._told.setVisible(bool(consequence))

    @property
    def told(self) -> PlainLabel:
        """The line under the name; it may change with what holds."""
        return self._told

    def tell(self, consequence: str) -> None:
        """Say another line."""
        self._told.setText(consequence)
        self._told.setVisible(bool(consequence))

    def fits(self, words: Sequence[str], section: str) -> bool:
        """Whether every one of these words is in the setting or in its section's title."""
        place = f"{section} {self._name} {self._told.text()}".casefold()
        return all(word in place for word in words)


class Chooser(Choice):
    """One of several values by their words; ``picked`` carries the value that the person chose."""

    picked = Signal(object)

    def __init__(self, choices: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        for _, words in choices:
            self.addItem(words)
        self.activated.connect(self._on_activated)

    def show_value(self, value: object) -> None:
        """Show what holds; a value that is not offered shows none."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @property
    def value(self) -> object:
        """What is shown."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def pick(self, value: object) -> None:
        """Choose as a person would."""
        self.show_value(value)
        self._on_activated(self.currentIndex())

    def _on_activated(self, number: int) -> None:
        self.picked.emit(self._values[number])


class Section(QWidget):
    """The settings of one section under its title. ``rows`` are searched; ``reset`` puts back how Kith came.

    ``fields`` names the preferences that ``reset`` sets back; empty offers no way back, because nothing is a preference.
    ``arranged`` says that other controls stand in it.
    """

    reset_asked = Signal()
    arranged = Signal()

    def __init__(self, title: str, told: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._rows: list[SettingRow] = []
        self._heading = plain_label(title, Style.PANE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, Space.SECTION)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._intro = plain_label(told, tone=Tone.INK2, wrap=True)
        self._column.addWidget(self._intro)
        self._intro.setVisible(bool(told))
        self._extras: list[QWidget] = [self._intro] if told else []
        self._reset: Button | None = None

    @property
    def title(self) -> str:
        return self._title

    def add(self, row: SettingRow) -> SettingRow:
        """Add a setting."""
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def add_extra(self, widget: QWidget) -> None:
        """Add what is no setting by itself; it is shown while nothing is searched."""
        self._extras.append(widget)
        self._column.addWidget(widget)

    def add_subtitle(self, text: str) -> None:
        """A title inside the section."""
        label = plain_label(text, Style.SECTION)
        label.setContentsMargins(0, Space.SECTION, 0, 0)
        self.add_extra(label)

    def add_reset(self, text: str) -> None:
        """Offer to set the section back."""
        self._reset = Button(text, ButtonKind.PLAIN, icon="undo-2")
        self._reset.clicked.connect(self.reset_asked)
        self._column.addSpacing(Space.MEDIUM)
        self._column.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignLeading)
        self._extras.append(self._reset)

    @property
    def reset_button(self) -> Button | None:
        return self._reset

    def filter(self, words: Sequence[str]) -> int:
        """Show what fits these words (all, without any); gives how many settings are shown."""
        number = 0
        for row in self._rows:
            is_shown = not words or row.fits(words, self._title)
            row.setVisible(is_shown)
            number += is_shown
        for extra in self._extras:
            extra.setVisible(not words)
        return number


def switch_row(name: str, consequence: str) -> tuple[SettingRow, Switch]:
    """A setting that is on or off."""
    switch = Switch(name)
    return SettingRow(name, consequence, switch), switch
