"""The saved lists, known to the sidebar, the list of people and the palette alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.backend import Backend

if TYPE_CHECKING:
    from prm.changes import Changes
    from prm.lists import SavedList


def _lists(tx: Any) -> list[SavedList]:
    from prm.lists import lists

    return lists(tx)


_KINDS = ("list", "contact", "interaction", "circle", "tag")


class Lists(QObject):
    """Fetches the lists anew whenever they or their people may have changed; ``changed`` carries all of them."""

    changed = Signal(tuple)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._lists: tuple[SavedList, ...] = ()
        backend.changed.connect(self._on_backend_changed)
        backend.day_changed.connect(self.refresh)

    @property
    def all(self) -> tuple[SavedList, ...]:
        """The lists, as far as they are known."""
        return self._lists

    def find(self, list_id: int) -> SavedList | None:
        """A list by its id."""
        return next((one for one in self._lists if one.id == list_id), None)

    def refresh(self) -> None:
        """Ask for them."""
        self._backend.fetch(self, _lists, done=self._on_lists)

    def _on_lists(self, found: list[SavedList]) -> None:
        if tuple(found) != self._lists:
            self._lists = tuple(found)
            self.changed.emit(self._lists)

    def _on_backend_changed(self, changes: Changes) -> None:
        # Without lists only a new one can matter: most books are spared the counting.
        kinds = _KINDS if self._lists else ("list",)
        if any(changes.touches(kind) for kind in kinds):
            self.refresh()
