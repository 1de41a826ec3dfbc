"""What closing the window means: stay in the tray or quit, asked once; a window is never hidden without an icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QTime, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.preference_keeper import PreferenceKeeper


class Closing(QObject):
    """Answers the window's close button. ``quit_asked`` says that Kith is to end.

    What ``hold_while`` was given is asked before Kith may end; it says for itself what is under way, once. Where the
    session ends, every close is accepted at once and nothing is asked, so that nobody is kept from logging out.
    """

    quit_asked = Signal()

    def __init__(
        self, window: QWidget, preferences: PreferenceKeeper, has_icon: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._preferences = preferences
        self._has_icon = has_icon
        self._is_ending = False
        self._dialog: QDialog | None = None
        self._may_end: Callable[[], bool] | None = None
        window.installEventFilter(self)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.commitDataRequest.connect(self.end_session)

    @property
    def dialog(self) -> QDialog | None:
        """The question, while it is asked."""
        return self._dialog

    def hold_while(self, may_end: Callable[[], bool]) -> None:
        """Ask this before the window closes for good: False keeps it open."""
        self._may_end = may_end

    def end_session(self) -> None:
        """The session may be ending: what is written is on the disk already, and closing asks nothing from here on."""
        self._is_ending = True

    def close(self) -> None:
        """Let the window close as any other."""
        self._window.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched is self._window and isinstance(event, QCloseEvent):
            return self._answer(event)
        if event.type() == QEvent.Type.WindowActivate:
            self._is_ending = False  # somebody works here again: the session did not end after all
        return super().eventFilter(watched, event)

    def _answer(self, event: QCloseEvent) -> bool:
        """True where the window stays open and need not see the event; an accepted one hides it, after its own work."""
        liked = self._preferences.values
        event.accept()
        stays = liked.close_to_tray == "stay" and self._has_icon()
        if not (self._is_ending or stays) and self._may_end is not None and not self._may_end():
            event.ignore()
            return True
        if self._is_ending or liked.close_to_tray == "quit":
            self.quit_asked.emit()
        elif not self._has_icon():
            if liked.is_no_tray_told:
                self.quit_asked.emit()
            else:
                event.ignore()
                self._tell_no_tray()
        elif liked.close_to_tray is None:
            event.ignore()
            self._ask()
        return not event.isAccepted()

    def _ask(self) -> None:
        from ui.background.closing_dialogs import FirstClose

        if self._dialog is None:
            hour, minute = self._preferences.values.reminder_time.split(":")
            shown = QLocale().toString(QTime(int(hour), int(minute)), QLocale.FormatType.ShortFormat)
            dialog = FirstClose(shown, self._window)
            dialog.accepted.connect(self._on_first_close_accepted)
            self._open(dialog)

    def _tell_no_tray(self) -> None:
        from ui.background.closing_dialogs import NoTray

        if self._dialog is None:
            dialog = NoTray(self._window)
            dialog.accepted.connect(self._on_no_tray_accepted)
            self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def _on_first_close_accepted(self) -> None:
        from ui.background.closing_dialogs import FirstClose

        assert isinstance(self._dialog, FirstClose)
        self._preferences.change(**self._dialog.answer)
        if self._preferences.values.close_to_tray == "quit":
            self.quit_asked.emit()
        elif self._has_icon():
            self._window.hide()

    def _on_no_tray_accepted(self) -> None:
        self._preferences.change(is_no_tray_told=True)
        self.quit_asked.emit()
