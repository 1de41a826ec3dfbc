"""Picking by name: a field, who fits, and a name that is nobody's yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from prm.people import Line
from ui.jobs import Failure
from ui.kit.button import Button, ButtonKind
from ui.kit.field import SearchField
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style
from ui.phrases import work_text
from ui.picking.queries import found_people

if TYPE_CHECKING:
    from prm.database import Written
    from ui.desk import Desk

_ID = Qt.ItemDataRole.UserRole


class Finder(QWidget):
    """``found`` carries the id of who was chosen or added; ``deck_requested`` goes on with the cards."""

    found = Signal(int)
    deck_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told = plain_label(tone=Tone.INK2, wrap=True)
        self.field = _Field(self.tr("A name, or the beginning of one"))
        self.listing = QListWidget()
        self.listing.setAccessibleName(self.tr("Who fits"))
        self.listing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._problem.hide()
        self.deck = Button(self.tr("Back to the cards"), ButtonKind.LINK)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.field.returnPressed.connect(self.take)
        self.field.moved.connect(self._on_field_moved)
        self.listing.itemClicked.connect(self._on_listing_item_clicked)
        self.deck.clicked.connect(self.deck_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(plain_label(self.tr("Whom would you miss?"), Style.PAGE, wrap=True))
        for part in (self._told, self.field, self.listing, self._problem):
            column.addWidget(part)
        column.addWidget(self.deck, 0, Qt.AlignmentFlag.AlignLeft)

    def begin(self, *, is_blind: bool, has_cards: bool) -> None:
        """Start with an empty field; ``is_blind`` says why there is nobody to suggest."""
        self._told.setText(
            self.tr(
                "Kith has read names but no messages, so it cannot suggest anybody. You can: one name at a time."
            )
            if is_blind
            else self.tr("Anybody in your book, and anybody who is not in it yet.")
        )
        self.deck.set_label(
            self.tr("Show me the newest connections") if is_blind else self.tr("Back to the cards")
        )
        self.deck.setVisible(has_cards)
        self.field.clear()
        self.listing.clear()
        self._problem.hide()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self) -> None:
        """Enter: the chosen row."""
        item = self.listing.currentItem()
        if item is not None:
            self._on_listing_item_clicked(item)

    def _on_field_text_changed(self, text: str) -> None:
        if text.strip():
            self._desk.backend.search(self, found_people, text, done=self._on_found)
        else:
            self.listing.clear()

    def _on_found(self, lines: list[Line]) -> None:
        name = " ".join(self.field.text().split())
        self.listing.clear()
        for line in lines:
            work = work_text(line.position, line.organization)
            text = (
                line.display_name
                if not work
                else self.tr("{name}, {work}").format(name=line.display_name, work=work)
            )
            self._add(text, line.id)
        if name and all(line.display_name.casefold() != name.casefold() for line in lines):
            self._add(self.tr("Add “{name}” to your book").format(name=name), 0)
        self.listing.setCurrentRow(0)

    def _add(self, text: str, contact_id: int) -> None:
        item = QListWidgetItem(text)
        item.setData(_ID, contact_id)
        self.listing.addItem(item)

    def _on_field_moved(self, way: int) -> None:
        row = self.listing.currentRow() + way
        if 0 <= row < self.listing.count():
            self.listing.setCurrentRow(row)

    def _on_listing_item_clicked(self, item: QListWidgetItem) -> None:
        contact_id = int(item.data(_ID))
        if contact_id:
            self.found.emit(contact_id)
            return
        from prm.contacts import add_contact

        name = self.field.text()
        self._desk.backend.run(self, add_contact, name, done=self._on_added, failed=self._on_failed)

    def _on_added(self, written: Written[int]) -> None:
        self.found.emit(written.result)

    def _on_failed(self, failure: Failure) -> None:
        self._problem.setText(failure.message)
        self._problem.show()


class _Field(SearchField):
    """The field keeps the focus; arrow keys move in the list below it. ``moved`` carries 1 or -1."""

    moved = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        way = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(way)
