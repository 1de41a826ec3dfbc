"""The head of the list: what it is called, whom it has, and what can be done with all of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.kit.button import Button, ButtonKind
from ui.kit.scale import text_scale
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style

_ROOMY: Final = 440


class PeopleHead(QWidget):
    """``asked`` carries ``add_person``, ``import`` or the key of a line of its menu."""

    asked = Signal(str)

    def __init__(self, columns: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._title = plain_label(self.tr("People"), Style.PAGE, elide=True)
        self._scope = plain_label(style=Style.CAPTION, tone=Tone.INK3, wrap=True)
        self._import = self._button("download", self.tr("Import…"))
        self._add = self._button("user-plus", self.tr("Add a person…"))
        self._more = self._button("ellipsis", self.tr("More for this list"))
        self._import.clicked.connect(self._on_import_clicked)
        self._add.clicked.connect(self._on_add_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_menu_triggered)
        self._list_name = ""
        self._is_changed = False
        self._is_roomy = True
        row = QHBoxLayout()
        row.setSpacing(Space.HAIR)
        row.addWidget(self._title, 1)
        for button in (self._import, self._add, self._more):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addLayout(row)
        column.addWidget(self._scope)

    def _button(self, icon: str, name: str) -> Button:
        return Button("", ButtonKind.PLAIN, icon=icon, name=name)

    def show_title(self, title: str, scope: str) -> None:
        """What the list is called and whom it has."""
        self._title.setText(title)
        self._scope.setText(scope)
        self._title.setAccessibleDescription(scope)
        self._scope.setVisible(bool(scope) and self._is_roomy)

    def fit(self, height: int) -> None:
        """In a low page the list has the room of the sentence under its title; it is still told to screen readers."""
        self._is_roomy = height >= _ROOMY * text_scale(self.font())
        self._scope.setVisible(bool(self._scope.text()) and self._is_roomy)

    def show_list(self, name: str, *, is_changed: bool) -> None:
        """Which saved list is shown, and whether it shows something else by now; empty is none."""
        self._list_name, self._is_changed = name, is_changed

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def scope(self) -> str:
        return self._scope.text()

    def fill_menu(self) -> QMenu:
        """What can be done with the list."""
        menu = self._menu
        menu.clear()
        self._columns.setTitle(self.tr("Columns"))
        menu.addMenu(self._columns)
        menu.addSeparator()
        if self._list_name:
            for text, key in (
                (self.tr("Keep the changes of this list"), "keep_list"),
                (self.tr("Back to the list as it was saved"), "reset_list"),
            ):
                self._add_action(text, key).setEnabled(self._is_changed)
            self._add_action(self.tr("Rename the list…"), "rename_list")
        self._add_action(self.tr("Save as list…"), "save_list")
        self._add_action(self.tr("Choose all"), "choose_all")
        self._add_action(self.tr("Export…"), "export")
        return menu

    def _add_action(self, text: str, key: str) -> QAction:
        action = QAction(text, self._menu)
        action.setData(key)
        self._menu.addAction(action)
        return action

    def _on_import_clicked(self) -> None:
        self.asked.emit("import")

    def _on_add_clicked(self) -> None:
        self.asked.emit("add_person")

    def _on_more_clicked(self) -> None:
        self.asked.emit("menu")
        self.fill_menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _on_menu_triggered(self, action: QAction) -> None:
        if isinstance(action.data(), str):
            self.asked.emit(action.data())
