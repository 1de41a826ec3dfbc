"""Asks the book for what a list shows: its beginning first, all of it then, lines as they are looked at."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, QObject, Signal

from prm.changes import Changes
from prm.filters import Filter
from ui.backend import Backend
from ui.jobs import Task
from ui.people.arranging import Arrangement
from ui.people.model import BLOCK, PeopleModel
from ui.people.queries import Block, Listed, beginning, block, listed

_KINDS: Final = ("contact", "interaction", "follow_up", "circle", "note", "tag", "book")
_FIRST: Final = 2 * BLOCK


class Listing(QObject):
    """Fills the model. ``shown`` says whether the rows are others now, ``grown`` that the rest of a long list followed,
    ``changed`` that something in the book did.
    """

    shown = Signal(bool)
    grown = Signal()
    changed = Signal()

    def __init__(self, backend: Backend, model: PeopleModel, columns: Arrangement) -> None:
        super().__init__(model)
        self._backend = backend
        self._model = model
        self._columns = columns
        self._filter = Filter()
        self._task: Task | None = None
        model.block_wanted.connect(self._on_model_block_wanted)
        backend.changed.connect(self._on_backend_changed)
        backend.day_changed.connect(self.refresh)

    def ask(self, chosen: Filter) -> None:
        """Show these people."""
        self._filter = chosen
        self._cancel()
        query, done = (listed, self._on_listed) if chosen.text else (beginning, self._on_beginning)
        self._task = self._backend.search(self, query, *self._arguments(_FIRST), done=done)

    def refresh(self) -> None:
        """Ask for what is shown anew, in place."""
        self._cancel()
        self._task = self._backend.fetch(self, listed, *self._arguments(_FIRST), done=self._on_listed)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _arguments(self, first: int) -> tuple[Filter, object, bool, str, int]:
        language = QLocale().name().partition("_")[0]
        return self._filter, self._columns.sort, self._columns.is_reversed, language, first

    def _show(self, found: Listed) -> None:
        self.shown.emit(self._model.show(found))

    def _on_beginning(self, found: Listed) -> None:
        self._show(found)
        if not found.is_whole:
            self._task = self._backend.fetch(self, listed, *self._arguments(0), done=self._on_rest)

    def _on_rest(self, found: Listed) -> None:
        self._model.grow(found)
        self.grown.emit()

    def _on_listed(self, found: Listed) -> None:
        self._show(found)

    def _on_model_block_wanted(self, number: int, ids: object) -> None:
        self._backend.fetch(self, block, number, ids, done=self._on_block)

    def _on_block(self, found: Block) -> None:
        self._model.add_block(found)

    def _on_backend_changed(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in _KINDS):
            self.changed.emit()
            if self._filter.text:
                self.ask(self._filter)
            else:
                self.refresh()
