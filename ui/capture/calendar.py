"""A small calendar that opens beside what asks for a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QVBoxLayout, QWidget

from ui.kit.text import plain_tooltip
from ui.kit.tokens import Space


class DayPopup(QWidget):
    """``chosen`` carries the day. Esc, or a click elsewhere, closes it."""

    chosen = Signal(date)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        self._calendar = QCalendarWidget()
        self._calendar.setAccessibleName(name)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._calendar.activated.connect(self._on_calendar_activated)
        self._calendar.clicked.connect(self._on_calendar_activated)
        self._name_arrow("qt_calendar_prevmonth", self.tr("Month before"))
        self._name_arrow("qt_calendar_nextmonth", self.tr("Month after"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.addWidget(self._calendar)

    def _name_arrow(self, part: str, name: str) -> None:
        """Qt leaves the arrows of its calendar without a name."""
        arrow = self._calendar.findChild(QToolButton, part)
        if isinstance(arrow, QToolButton):
            arrow.setAccessibleName(name)
            arrow.setToolTip(plain_tooltip(name))

    @property
    def calendar(self) -> QCalendarWidget:
        return self._calendar

    def open_at(
        self, beside: QWidget, day: date, *, first: date | None = None, last: date | None = None
    ) -> None:
        """Open under a widget on a day; days before ``first`` and after ``last`` cannot be chosen."""
        if first is not None:
            self._calendar.setMinimumDate(_qdate(first))
        if last is not None:
            self._calendar.setMaximumDate(_qdate(last))
        self._calendar.setSelectedDate(_qdate(day))
        self.adjustSize()
        self.move(beside.mapToGlobal(QPoint(0, beside.height() + int(Space.HAIR))))
        self.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_calendar_activated(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(date(day.year(), day.month(), day.day()))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
