"""What else a chip may be: its menu, and a calendar where none of the days offered is the one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from prm.capturing.values import Capture, PieceKind
from ui.capture.calendar import DayPopup
from ui.capture.chips import ChipSpec, PieceChip
from ui.capture.menus import day_menu, due_menu, kind_menu, people_menu

if TYPE_CHECKING:
    from ui.backend import Backend


class ChipMenu(QObject):
    """``chosen`` carries the spec of the chip and what was chosen for it: a day, a kind, a ``Found``."""

    chosen = Signal(ChipSpec, object)

    def __init__(self, host: QWidget, backend: Backend) -> None:
        super().__init__(host)
        self._host = host
        self._backend = backend
        self._spec: ChipSpec | None = None
        self._beside = host

    def open_for(self, chip: PieceChip, capture: Capture) -> bool:
        """Open the menu of a chip; False where there is nothing else that it may be."""
        menu = self._menu(chip.spec, capture)
        if menu is None:
            return False
        self._spec, self._beside = chip.spec, chip
        menu.triggered.connect(self._on_menu_triggered)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))
        return True

    def ask_for_day(self, spec: ChipSpec, beside: QWidget) -> None:
        """Open the calendar for a day or a follow-up."""
        self._spec = spec
        today = self._backend.today
        popup = DayPopup(self.tr("Day"), self._host)
        popup.chosen.connect(self._on_popup_chosen)
        if spec.kind is PieceKind.FOLLOW_UP:
            popup.open_at(beside, today + timedelta(days=7), first=today)
        else:
            popup.open_at(beside, today, last=today)

    def _menu(self, spec: ChipSpec, capture: Capture) -> QMenu | None:
        if spec.kind is PieceKind.DAY:
            return day_menu(self._host, self._backend.today, capture.days)
        if spec.kind is PieceKind.FOLLOW_UP:
            return due_menu(self._host, self._backend.today)
        if spec.kind is PieceKind.KIND:
            return kind_menu(self._host)
        if spec.has_choices:
            return people_menu(self._host, capture.people[spec.place].others)
        return None

    def _on_menu_triggered(self, action: QAction) -> None:
        spec, value = self._spec, action.data()
        if spec is None:
            return
        if value is None:
            # The chip may be gone: the line was read anew while its menu was open.
            is_there = isValid(self._beside) and self._beside.isVisible()
            self.ask_for_day(spec, self._beside if is_there else self._host)
        else:
            self.chosen.emit(spec, value)

    def _on_popup_chosen(self, day: date) -> None:
        if self._spec is not None:
            self.chosen.emit(self._spec, day)
