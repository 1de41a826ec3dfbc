"""How a table is written, said in sentences that can be changed: delimiter, letters, first line, order of days."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from prm.importing.days import Order, read_day
from prm.importing.mapping import TableLook
from ui.formatting import exact_day_text
from ui.import_wizard.map_words import delimiter_titles, encoding_name, encoding_titles, split_at
from ui.kit.choice import Choice
from ui.kit.flow import FlowLayout
from ui.kit.icon_view import IconView
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space


class Writing(QWidget):
    """What Kith took for granted about the file. ``changed`` says that the person knows better, and the table is to be
    looked at again; ``days_changed`` that days are read otherwise.
    """

    changed = Signal()
    days_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ambiguous = ""
        self._uses_days = False
        self._said = plain_label(tone=Tone.INK2, wrap=True)
        self._doubt = plain_label(tone=Tone.WARN, wrap=True)
        self._remembers = plain_label(
            self.tr("Kith remembers these choices for the next file with the same columns."),
            tone=Tone.INK2,
            wrap=True,
        )
        self.delimiter = Choice()
        self.encoding = Choice()
        self.first_line = Choice()
        self.days = Choice()
        self._parts: dict[QComboBox, QWidget] = {}
        self._fill()
        self._lay_out()
        for box in (self.delimiter, self.encoding, self.first_line):
            box.activated.connect(self._on_box_activated)
        self.days.activated.connect(self._on_days_activated)

    def _fill(self) -> None:
        for sign, title in delimiter_titles().items():
            self.delimiter.addItem(title, sign)
        for name, title in encoding_titles().items():
            self.encoding.addItem(title, name)
        self.first_line.addItem(self.tr("Names the columns"), True)
        self.first_line.addItem(self.tr("Is somebody already"), False)
        self.days.addItem(self.tr("Choose…"), None)
        self.days.addItem(self.tr("Day, month, year"), True)
        self.days.addItem(self.tr("Month, day, year"), False)

    def _lay_out(self) -> None:
        boxes = FlowLayout(gap=int(Space.LARGE))
        for title, box in (
            (self.tr("Split at"), self.delimiter),
            (self.tr("Letters"), self.encoding),
            (self.tr("First line"), self.first_line),
            (self.tr("Days"), self.days),
        ):
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(Space.SMALL)
            label: QLabel = plain_label(title, tone=Tone.INK2)
            label.setBuddy(box)
            box.setAccessibleName(title)
            row.addWidget(label)
            row.addWidget(box)
            boxes.addWidget(part)
            self._parts[box] = part
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._said)
        words.addWidget(self._doubt)
        words.addWidget(self._remembers)
        words.addSpacing(Space.SMALL)
        words.addLayout(boxes)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, Space.SMALL, 0, 0)
        whole.setSpacing(Space.MEDIUM)
        icons = QVBoxLayout()
        icons.addWidget(IconView("info", Size.ICON, Tone.INK3))
        icons.addStretch()
        whole.addLayout(icons)
        whole.addLayout(words, 1)

    def show_look(self, look: TableLook, uses_days: bool) -> None:
        """Say how this table is written; ``uses_days`` tells that some column holds days."""
        _choose(self.delimiter, look.delimiter, f"“{look.delimiter}”")
        _choose(self.encoding, look.encoding, encoding_name(look.encoding))
        _choose(self.first_line, look.has_header)
        _choose(self.days, look.day_first)
        self._is_encoding_sure = look.is_encoding_sure
        self._ambiguous = look.ambiguous
        self.set_uses_days(uses_days)

    def set_uses_days(self, uses_days: bool) -> None:
        """Whether some column holds days: without one nothing is said or asked about them."""
        self._uses_days = uses_days
        self._parts[self.days].setVisible(uses_days and (bool(self._ambiguous) or self.day_first is not None))
        self._say()

    @property
    def day_first(self) -> bool | None:
        """How days are read; None where nothing says so."""
        value: bool | None = self.days.currentData()
        return value

    @property
    def must_be_asked(self) -> bool:
        """Whether days can be read in two ways and nobody said in which."""
        return self._uses_days and bool(self._ambiguous) and self.day_first is None

    @property
    def values(self) -> Mapping[str, object]:
        """What is chosen, as fields of a ``TableChoice``."""
        return {
            "encoding": self.encoding.currentData(),
            "delimiter": self.delimiter.currentData(),
            "has_header": self.first_line.currentData(),
            "day_first": self.day_first,
        }

    def _say(self) -> None:
        letters = self.tr("Letters are read as {encoding}.").format(
            encoding=encoding_name(str(self.encoding.currentData()))
        )
        sentences = [split_at(str(self.delimiter.currentData())), letters]
        if self._uses_days and self.day_first is not None:
            sentences.append(
                self.tr("Days are read as day, month, year.")
                if self.day_first
                else self.tr("Days are read as month, day, year.")
            )
        if self._uses_days and self._ambiguous and self.day_first is not None:
            sentences.append(self._example(self.day_first))
        self._said.setText(" ".join(sentences))
        self._doubt.setText(self._doubt_text())
        self._doubt.setVisible(bool(self._doubt.text()))

    def _doubt_text(self) -> str:
        doubts = []
        if not self._is_encoding_sure:
            doubts.append(
                self.tr(
                    "The file does not say how its letters are written: look whether the names are right."
                )
            )
        if self.must_be_asked:
            doubts.append(
                self.tr("{day} can be two days: choose which part comes first.").format(day=self._ambiguous)
            )
        return " ".join(doubts)

    def _example(self, day_first: bool) -> str:
        read = read_day(self._ambiguous, Order.DAY_FIRST if day_first else Order.MONTH_FIRST)
        if read is None:
            return ""
        return self.tr("{text} is {day}.").format(text=self._ambiguous, day=exact_day_text(read))

    def _on_box_activated(self, _index: int) -> None:
        self.changed.emit()

    def _on_days_activated(self, _index: int) -> None:
        self._say()
        self.days_changed.emit()


def _choose(box: QComboBox, value: object, title: str = "") -> None:
    """Choose the item with this value, which is added where the file has something that is not offered."""
    place = next((at for at in range(box.count()) if box.itemData(at) == value), -1)
    if place < 0:
        box.addItem(title, value)
        place = box.count() - 1
    box.setCurrentIndex(place)
