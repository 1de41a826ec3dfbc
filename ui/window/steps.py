"""Undo and redo, and the one toast that says what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.backend import Backend
from ui.jobs import Failure, Replayed
from ui.notices import Notice, Notices
from ui.window.banner import Banner

if TYPE_CHECKING:
    from prm.database import Transaction
    from prm.step_details import PastStep
    from ui.kit.toast import Toast


def _next(tx: Transaction) -> tuple[PastStep | None, PastStep | None]:
    """The steps that undo and redo would be about."""
    from prm.step_details import PastStep, about_step, newest_step, next_redo

    undo, redo = newest_step(tx), next_redo(tx)
    return (
        None if undo is None else PastStep(undo, about_step(tx, undo)),
        None if redo is None else PastStep(redo, about_step(tx, redo)),
    )


class Steps(QObject):
    """Shows notices as a toast whose *Undo* takes back just that step, and takes steps back and does them again.

    The toast lies at the bottom of ``host``. ``named`` carries what undo and redo would be about, empty where there is
    nothing.
    """

    named = Signal(str, str)

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
        backend.ready.connect(self.refresh_names)
        backend.changed.connect(self.refresh_names)

    @property
    def toast(self) -> Toast:
        """The one toast; made when there is something to say."""
        if self._toast is None:
            from ui.kit.toast import Toast

            self._toast = Toast(self._host)
            self._toast.undo_requested.connect(self._on_toast_undo_requested)
            if isinstance(self._host, QStackedWidget):
                self._host.currentChanged.connect(self._on_host_current_changed)
        return self._toast

    def undo(self) -> None:
        """Take back the newest step."""
        self._backend.undo(self, done=self._on_undone, failed=self._on_failed)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._backend.redo(self, done=self._on_redone, failed=self._on_failed)

    def _on_host_current_changed(self) -> None:
        self.toast.keep_above()  # Qt puts a page that comes above all else

    def _on_notices_said(self, notice: Notice) -> None:
        self._step_id = notice.step_id
        self._banner.hide()
        self.toast.show_message(notice.text, notice.detail, can_undo=notice.step_id is not None)

    def _on_toast_undo_requested(self) -> None:
        self._backend.undo(self, self._step_id, done=self._on_undone, failed=self._on_failed)

    def _on_undone(self, replayed: Replayed) -> None:
        from ui.step_words import step_label

        self._notices.say(self.tr("Taken back"), step_label(replayed.past))

    def _on_redone(self, replayed: Replayed) -> None:
        from ui.step_words import step_label

        self._notices.say(self.tr("Done again"), step_label(replayed.past), replayed.step.id)

    def _on_failed(self, failure: Failure) -> None:
        from ui.step_words import blocked_text

        self._banner.show_message(blocked_text(failure, self._backend.today) or failure.message)

    def refresh_names(self) -> None:
        """Ask what undo and redo would be about; ``named`` follows."""
        if self._backend.is_ready:
            self._backend.fetch(self, _next, done=self._on_next)

    def _on_next(self, found: tuple[PastStep | None, PastStep | None]) -> None:
        from ui.step_words import step_label

        undo, redo = found
        self.named.emit(
            "" if undo is None else step_label(undo),
            "" if redo is None else step_label(redo),
        )
