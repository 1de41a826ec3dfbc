"""Which day: a few that are near, or one from the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from ui.capture.form import Choice

_OTHER: Final = "other"
_NONE: Final = "none"


class DayChoice(QWidget):
    """Days as chips, and *On a day* with a calendar. ``can_be_none`` offers no day at all."""

    def __init__(
        self,
        name: str,
        offers: Sequence[tuple[date, str]],
        *,
        first: date | None = None,
        last: date | None = None,
        can_be_none: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._days = {str(number): day for number, (day, _) in enumerate(offers)}
        self._choice = Choice(name)
        for number, (_, text) in enumerate(offers):
            self._choice.add(str(number), text)
        if can_be_none:
            self._choice.add(_NONE, self.tr("No day"))
        other = self._choice.add(_OTHER, self.tr("On a day"), "calendar")
        self._edit = QDateEdit()
        self._edit.setCalendarPopup(True)
        self._edit.setAccessibleName(self.tr("Day"))
        self._edit.setDate(_qdate(offers[0][0]))
        if first is not None:
            self._edit.setMinimumDate(_qdate(first))
        if last is not None:
            self._edit.setMaximumDate(_qdate(last))
        self._edit.hide()
        self._choice.add_widget(self._edit)
        other.toggled.connect(self._edit.setVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._choice)

    @property
    def day(self) -> date | None:
        """The chosen day."""
        key = self._choice.key
        if key == _NONE:
            return None
        if key != _OTHER:
            return self._days[key]
        shown = self._edit.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Choose a day from the calendar."""
        self._choice.choose(_OTHER)
        self._edit.setDate(_qdate(day))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
