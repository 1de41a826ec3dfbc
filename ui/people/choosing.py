"""Who is chosen in the list and where one is in it, kept through whatever changes the list."""

from __future__ import annotations

from array import array
from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QModelIndex, QObject, Signal

from ui.kit.rows import selected_ranges
from ui.people.model import PeopleModel
from ui.people.table import PeopleTable


class _Place(NamedTuple):
    """Where one was: who is chosen, the row of the keyboard, and what stood at the top."""

    chosen: frozenset[int]
    first_row: int
    current_id: int | None
    current_row: int
    top_id: int | None
    offset: int


class Choosing(QObject):
    """``person_chosen`` follows the row of the keyboard where one person alone is chosen, ``changed`` who is chosen."""

    person_chosen = Signal(int)
    changed = Signal()

    def __init__(self, table: PeopleTable, model: PeopleModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._wanted: int | None = None
        self._place: _Place | None = None
        self._is_restoring = False
        self._goes_to_next = False
        chosen = table.selectionModel()
        chosen.currentRowChanged.connect(self._on_current_row_changed)
        chosen.selectionChanged.connect(self._on_selection_changed)
        model.modelAboutToBeReset.connect(self.remember)

    @property
    def current_id(self) -> int | None:
        """The contact in the row of the keyboard."""
        return self._model.id_at(self._table.currentIndex())

    @property
    def ids(self) -> array[int]:
        """Everybody who is chosen, in the order of the list."""
        known, found = self._model.ids, array("q")
        for first, last in self._table.chosen_stretches():
            found += known[first : last + 1]
        return found

    @property
    def people(self) -> list[tuple[int, str]]:
        """The same with their names, empty where a line is not there yet."""
        known = self._model.ids
        return [
            (known[row], self._model.known_name(row)) for row in self._table.chosen_rows() if row < len(known)
        ]

    @property
    def count(self) -> int:
        return self._table.chosen_count

    def choose(self, contact_id: int) -> None:
        """Make this person the chosen one, now or when the list has come."""
        self._wanted = contact_id
        self._choose_wanted()

    def choose_row(self, row: int) -> None:
        """Make the person of a row the chosen one."""
        self._table.set_current_row(row)

    def choose_nobody_else(self) -> None:
        """Of many who are chosen only the one in the row of the keyboard stays so."""
        if self._table.currentIndex().isValid():
            self._table.set_current_row(self._table.currentIndex().row())
        else:
            self._table.clearSelection()

    def go_to_next(self) -> None:
        """When those chosen are gone from the list, the next person is chosen."""
        self._goes_to_next = True

    def remember(self) -> None:
        """Keep who is chosen and where one is, before the rows are others."""
        top = self._table.rowAt(0)
        at = self._model.ids[top] if 0 <= top < len(self._model.ids) else None
        self._place = _Place(
            frozenset(self.ids),
            min((part.top() for part in selected_ranges(self._table)), default=0),
            self.current_id,
            self._table.currentIndex().row(),
            at,
            self._table.rowViewportPosition(top) if at is not None else 0,
        )

    def forget(self) -> None:
        """Another list comes: nobody of the one before is chosen in it."""
        self._place = None
        self._goes_to_next = False

    def restore(self, *, keeps_scroll: bool) -> None:
        """Choose again who was chosen, where the list was made anew; who is not there yet is waited for."""
        place = self._place
        if place is not None:
            self._is_restoring = True
            self._restore_chosen(place)
            if keeps_scroll:
                self._restore_scroll(place)
            self._is_restoring = False
            self.changed.emit()
        self._choose_wanted()

    def _restore_chosen(self, place: _Place) -> None:
        row = -1 if place.current_id is None else self._model.row_of(place.current_id)
        if row >= 0:
            self._table.set_current_row(row, is_chosen=False)
        elif self._goes_to_next and self._model.rowCount():
            self._goes_to_next = False
            self._is_restoring = False
            self._table.set_current_row(min(place.first_row, self._model.rowCount() - 1))
            return
        elif 0 <= place.current_row < self._model.rowCount():
            # Whoever stood here left the list: the keyboard goes on from the same place, but nobody is chosen for it.
            self._table.set_current_row(place.current_row, is_chosen=False)
        self._table.choose_rows(number for number, one in enumerate(self._model.ids) if one in place.chosen)

    def _restore_scroll(self, place: _Place) -> None:
        row = -1 if place.top_id is None else self._model.row_of(place.top_id)
        if row >= 0:
            height = self._table.verticalHeader().defaultSectionSize()
            self._table.verticalScrollBar().setValue(row * height - place.offset)

    def _choose_wanted(self) -> None:
        row = -1 if self._wanted is None else self._model.row_of(self._wanted)
        if row >= 0:
            self._wanted = None
            self._table.set_current_row(row)

    def _on_current_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        contact_id = self._model.id_at(current)
        if contact_id is not None and not self._is_restoring:
            self._wanted = None
            self.person_chosen.emit(contact_id)

    def _on_selection_changed(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        if not self._is_restoring:
            self.changed.emit()
