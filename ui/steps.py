"""Undo and redo, and the one toast that says what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.backend import Backend
from ui.banner import Banner
from ui.jobs import Failure, Replayed
from ui.notices import Notice, Notices

if TYPE_CHECKING:
    from ui.kit.toast import Toast


class Steps(QObject):
    """Shows notices as a toast whose *Undo* takes back just that step, and takes steps back and does them again.

    The toast lies at the bottom of ``host``.
    """

    def __init__(
        self, backend: Backend, notices: Notices, host: QWidget, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._notices = notices
        self._banner = banner
        self._step_id: int | None = None
        self._host = host
        self._toast: Toast | None = None
        notices.said.connect(self._on_notices_said)

    @property
    def toast(self) -> Toast:
        """The one toast; made when there is something to say."""
        if self._toast is None:
            from ui.kit.toast import Toast

            self._toast = Toast(self._host)
            self._toast.undo_requested.connect(self._on_toast_undo_requested)
        return self._toast

    def undo(self) -> None:
        """Take back the newest step."""
        self._backend.undo(self, done=self._on_undone, failed=self._on_failed)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._backend.redo(self, done=self._on_redone, failed=self._on_failed)

    def _on_notices_said(self, notice: Notice) -> None:
        self._step_id = notice.step_id
        self._banner.hide()
        self.toast.show_message(notice.text, notice.detail, can_undo=notice.step_id is not None)

    def _on_toast_undo_requested(self) -> None:
        self._backend.undo(self, self._step_id, done=self._on_undone, failed=self._on_failed)

    def _on_undone(self, replayed: Replayed) -> None:
        self._notices.say(self.tr("Taken back"), replayed.step.sentence)

    def _on_redone(self, replayed: Replayed) -> None:
        self._notices.say(self.tr("Done again"), replayed.step.sentence, replayed.step.id)

    def _on_failed(self, failure: Failure) -> None:
        self._banner.show_message(failure.message)
