"""Puts a copy in the place of the book while nobody has it open: between the end of one window and the start of the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from prm.errors import PrmError
from prm.paths import DataFolder

if TYPE_CHECKING:
    from pathlib import Path

    from prm.clock import Clock
    from ui.backend import Backend
    from ui.notices import Notices


class Replacing(QObject):
    """Does it on the writer's thread before the book is opened, and says afterwards how it went.

    A copy that is not good leaves the book as it was, and that one is opened.
    """

    def __init__(self, path: Path, backend: Backend, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._backend = backend
        self._notices = notices
        self._problem = ""
        backend.prepare_with(self._put_in_place)
        backend.ready.connect(self._on_backend_ready)

    def _put_in_place(self, folder: Path, clock: Clock) -> None:
        from prm.backup import restore
        from prm.exporting.restore_archive import read_archive_into

        try:
            restore(DataFolder(folder), self._path, clock=clock, read_archive=read_archive_into)
        except PrmError as fault:
            self._problem = str(fault)

    def _on_backend_ready(self) -> None:
        from ui.jobs import Failure

        if self._problem:
            self._backend.failed.emit(Failure(self._problem))
        else:
            self._notices.say(
                self.tr("The backup is your book now"),
                self.tr("the book before it is kept among the backups"),
            )
