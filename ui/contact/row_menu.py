"""What can be done about one row of a timeline: its menu, in the words of the row's kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from ui.contact.rows import Row

if TYPE_CHECKING:
    from prm.database import Written
    from ui.desk import Desk


class RowMenu(QObject):
    """``open_asked`` is the row itself (to read or edit it), ``edit_asked`` an exchange to be changed."""

    open_asked = Signal(Row)
    edit_asked = Signal(Row)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: Row | None = None
        self._said = ""
        self._menu = QMenu(parent)
        self._menu.triggered.connect(self._on_menu_triggered)

    def open(self, row: Row, point: QPoint) -> None:
        """Open the menu of a row."""
        if self.fill(row).actions():
            self._menu.popup(point)

    def fill(self, row: Row) -> QMenu:
        """The menu of a row; empty for what nothing can be done about."""
        self._row = row
        self._menu.clear()
        exchange = row.exchange
        if exchange is not None:
            counts = self.tr("It does not count") if exchange.meaningful else self.tr("It counts")
            self._add("counts", counts, "M")
            if exchange.message_count:
                self._add("open", self.tr("Read all messages"), "Enter")
            self._add("edit", self.tr("Edit…"), "")
            self._add("copy", self.tr("Copy the words"), "")
            if exchange.is_joined:
                self._add("split", self.tr("Take apart what you logged and the messages"), "")
            self._menu.addSeparator()
            self._add("delete", self.tr("Delete this exchange"), "")
        elif row.entry is not None and row.entry.note_id is not None:
            self._add("open", self.tr("Open the note"), "Enter")
            self._add("copy", self.tr("Copy the words"), "")
            self._menu.addSeparator()
            self._add("delete note", self.tr("Delete the note"), "")
        elif row.group:
            self._add("open", self.tr("Fold") if row.is_open else self.tr("Unfold"), "Enter")
        return self._menu

    def _add(self, key: str, text: str, keys: str) -> None:
        action = QAction(f"{text}\t{keys}" if keys else text, self._menu)
        action.setData(key)
        self._menu.addAction(action)

    def _on_menu_triggered(self, action: QAction) -> None:
        row, key = self._row, str(action.data())
        if row is None:
            return
        exchange = row.exchange
        if key == "open":
            self.open_asked.emit(row)
        elif key == "edit":
            self.edit_asked.emit(row)
        elif key == "copy":
            self._copy(row)
        elif key == "delete note" and row.entry is not None:
            from prm.notes import delete_note

            self._run(self.tr("Note deleted"), delete_note, row.entry.note_id)
        elif exchange is None:
            return
        elif key == "counts":
            self._desk.deeds.judge(exchange.id, meaningful=not exchange.meaningful)
        elif key == "split":
            from prm.interactions import split_interaction

            self._run(self.tr("Taken apart"), split_interaction, exchange.id)
        elif key == "delete":
            from prm.interactions import delete_interaction

            self._run(
                self.tr("Exchange deleted: {title}").format(title=row.title), delete_interaction, exchange.id
            )

    def _copy(self, row: Row) -> None:
        words = (
            row.text if row.exchange is None else (row.exchange.text or row.exchange.last_words or row.title)
        )
        QGuiApplication.clipboard().setText(words)
        self._desk.notices.say(self.tr("Copied"), words)

    def _run(self, said: str, command: object, *args: object) -> None:
        self._said = said
        self._desk.backend.run(self, command, *args, done=self._on_done)  # type: ignore[arg-type]

    def _on_done(self, written: Written[object]) -> None:
        if written.changes:
            self._desk.notices.say(self._said, "", written.changes.step_id)
