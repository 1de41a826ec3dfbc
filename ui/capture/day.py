"""Which day: a few that are near, or one from the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.capture.calendar import DayPopup
from ui.capture.choice import Choice
from ui.capture.sentences import dated

_OTHER: Final = "other"
_CHOSEN: Final = "chosen"
_NONE: Final = "none"


class DayChoice(QWidget):
    """Days as chips, and *On a day* with a calendar; ``changed`` says that a person chose another.

    ``none`` offers no day at all, before the others. A day that no chip stands for gets one of its own.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        offers: Sequence[tuple[date, str]],
        today: date,
        *,
        other: str = "",
        none: str = "",
        first: date | None = None,
        last: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._bounds = first, last
        self._day: date | None = None
        self._days = {str(number): day for number, (day, _) in enumerate(offers)}
        self._name = name
        self._choice = Choice(name)
        if none:
            self._choice.add(_NONE, none)
        for number, (_, text) in enumerate(offers):
            self._choice.add(str(number), text)
        self._choice.add(_CHOSEN, "", "calendar").hide()
        other = other or self.tr("On a day")
        self._choice.add(_OTHER, other, "calendar" if first is not None else "", has_menu=first is None)
        self._choice.picked.connect(self._on_choice_picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._choice)
        self.set_day(None)

    @property
    def day(self) -> date | None:
        """The chosen day."""
        return self._day

    @property
    def choice(self) -> Choice:
        return self._choice

    def set_day(self, day: date | None) -> None:
        """Choose a day, or none."""
        self._day = day
        near = next((key for key, one in self._days.items() if one == day), None)
        chosen = self._choice.chip(_CHOSEN)
        chosen.setVisible(day is not None and near is None)
        if day is None:
            self._choice.choose(_NONE if self._has_none else "")
        elif near is not None:
            self._choice.choose(near)
        else:
            text = dated(day, self._today)
            chosen.set_label(text)
            chosen.setAccessibleName(self.tr("Day: {what}").format(what=text))
            self._choice.choose(_CHOSEN)

    @property
    def _has_none(self) -> bool:
        return self._choice.has(_NONE)

    def _on_choice_picked(self, key: str) -> None:
        if key == _OTHER:
            self.set_day(self._day)
            self._ask()
            return
        if key != _CHOSEN:
            self.set_day(None if key == _NONE else self._days[key])
        self.changed.emit()

    def _ask(self) -> None:
        popup = DayPopup(self._name, self)
        popup.chosen.connect(self._on_popup_chosen)
        first, last = self._bounds
        popup.open_at(self._choice.chip(_OTHER), self._day or self._today, first=first, last=last)

    def _on_popup_chosen(self, day: date) -> None:
        self.set_day(day)
        self.changed.emit()
