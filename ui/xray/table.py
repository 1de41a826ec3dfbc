"""The X-ray as a table, for whoever cannot or does not want to read a picture."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from prm.xray import Xray
from ui.formatting import number_text
from ui.xray.legend import BANDS
from ui.xray.words import band_title


class XrayTable(QTableWidget):
    """A row for each band. ``opened`` carries the place of the one that was entered."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(len(BANDS), 2, parent)
        self.setAccessibleName(self.tr("The X-ray as a table"))
        self.setHorizontalHeaderLabels([self.tr("What passed between you"), self.tr("People")])
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.cellDoubleClicked.connect(self._on_cell_double_clicked)

    def show_xray(self, found: Xray) -> None:
        """Show these numbers."""
        for row, band in enumerate(BANDS):
            number = QTableWidgetItem(number_text(len(found.bands[band])))
            number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, 0, QTableWidgetItem(band_title(band)))
            self.setItem(row, 1, number)

    def _on_cell_double_clicked(self, row: int, _column: int) -> None:
        self.opened.emit(row)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
