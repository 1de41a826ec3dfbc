"""What can be done about a follow-up where it stands: done, another day, let go."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from prm.follow_ups import FollowUp
from ui.kit.button import Button, ButtonKind

_DROP = "drop"


class PromiseButtons(QWidget):
    """``done_requested`` and ``dropped`` carry the id and words of the follow-up, ``moved`` also the new day (None for no day)."""

    done_requested = Signal(int, str)
    dropped = Signal(int, str)
    moved = Signal(int, str, object)

    def __init__(self, follow_up: FollowUp, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follow_up = follow_up
        self._on = on
        self._done = Button(self.tr("Done"), ButtonKind.LINK, icon="circle", least_height=24)
        self._done.setAccessibleDescription(follow_up.text)
        self._done.clicked.connect(self._on_done_clicked)
        self._more = Button(
            "", ButtonKind.PLAIN, icon="ellipsis", name=self.tr("Another day, or let it go"), least_height=24
        )
        self._more.setAccessibleDescription(follow_up.text)
        self._more.clicked.connect(self._on_more_clicked)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_menu_triggered)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._done)
        row.addWidget(self._more)

    def fill_menu(self) -> QMenu:
        """Other days, and to let it go."""
        self._menu.clear()
        for days, text in (
            (1, self.tr("Tomorrow")),
            (7, self.tr("In a week")),
            (30, self.tr("In a month")),
        ):
            self._add(text, self._on + timedelta(days=days))
        if not self._follow_up.rule:
            self._add(self.tr("No day"), None)
        self._menu.addSeparator()
        self._add(self.tr("Let it go"), _DROP)
        return self._menu

    def _add(self, text: str, data: object) -> None:
        action = QAction(text, self._menu)
        action.setData(data)
        self._menu.addAction(action)

    def _on_done_clicked(self) -> None:
        self.done_requested.emit(self._follow_up.id, self._follow_up.text)

    def _on_more_clicked(self) -> None:
        self.fill_menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _on_menu_triggered(self, action: QAction) -> None:
        if action.data() == _DROP:
            self.dropped.emit(self._follow_up.id, self._follow_up.text)
        else:
            self.moved.emit(self._follow_up.id, self._follow_up.text, action.data())
