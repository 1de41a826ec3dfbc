"""What the person likes while the window is open: changed at once, written beside everything else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from prm.paths import DataFolder
from prm.preferences import Preferences
from ui.jobs import Failure

if TYPE_CHECKING:
    from ui.backend import Backend


def _save(_work: object, folder: DataFolder, preferences: Preferences) -> Preferences:
    from prm.preferences import save_preferences

    save_preferences(folder, preferences)
    return preferences


class PreferenceKeeper(QObject):
    """The one holder of the preferences. ``changed`` carries the new ones as soon as they hold, ``failed`` a ``Failure``
    where they could not be written; they hold nevertheless until the window closes.
    """

    changed = Signal(Preferences)
    failed = Signal(Failure)

    def __init__(
        self, folder: DataFolder, preferences: Preferences, backend: Backend, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._backend = backend
        self._values = preferences
        self._saved = preferences

    @property
    def folder(self) -> DataFolder:
        """The folder that the preferences, and all the rest, lie in."""
        return self._folder

    @property
    def values(self) -> Preferences:
        """What holds now."""
        return self._values

    @property
    def is_saved(self) -> bool:
        """Whether the file says what holds now."""
        return self._saved == self._values

    def change(self, **fields: Any) -> None:
        """Change these fields of ``Preferences``; what is the same already is left alone and nothing is said."""
        changed = replace(self._values, **fields)
        if changed == self._values:
            return
        self._values = changed
        self.changed.emit(changed)
        self._backend.compute(self, _save, self._folder, changed, done=self._on_saved, failed=self._on_failed)

    def close(self) -> None:
        """Write what is not written yet; raises PrmError where the folder cannot be written."""
        if not self.is_saved:
            from prm.preferences import save_preferences

            save_preferences(self._folder, self._values)
            self._saved = self._values

    def _on_saved(self, saved: Preferences) -> None:
        self._saved = saved

    def _on_failed(self, failure: Failure) -> None:
        self._saved = self._values  # said once; a second try at the end would fail in the same way
        self.failed.emit(failure)
