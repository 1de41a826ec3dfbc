"""What a book needs each day while the window is open: a backup, and that an old trash and old steps go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from ui.jobs import Failure

if TYPE_CHECKING:
    from prm.database import Database
    from ui.backend import Backend

#: After the start the person comes first; a laptop that slept over midnight is caught up with within the hour.
_FIRST_MILLISECONDS: Final = 20_000
_AGAIN_MILLISECONDS: Final = 3_600_000


def keep_book(database: Database) -> None:
    """The day's backup first, then what is older than thirty days goes; nothing where it was done already."""
    from prm.backup import make_daily_backup
    from prm.upkeep import keep_up

    make_daily_backup(database)
    keep_up(database)


class Upkeep(QObject):
    """Asks once after the start, each hour, and when a new day begins; what fails is said once a day."""

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._is_told = False
        self._clock = QTimer(self)
        self._clock.setInterval(_FIRST_MILLISECONDS)
        self._clock.timeout.connect(self.run)
        backend.ready.connect(self._clock.start)
        backend.day_changed.connect(self._on_backend_day_changed)

    def run(self) -> None:
        """Do now what is due."""
        self._clock.setInterval(_AGAIN_MILLISECONDS)
        if self._backend.is_ready:
            self._backend.manage(self, keep_book, failed=self._on_failed)

    def _on_backend_day_changed(self) -> None:
        self._is_told = False
        self.run()

    def _on_failed(self, failure: Failure) -> None:
        if not self._is_told:
            self._is_told = True
            self._backend.failed.emit(failure)
