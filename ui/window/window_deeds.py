"""What the actions of the window itself do: places, size of text, full screen, panes, backups, help."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from prm.preferences import LARGEST_TEXT, SMALLEST_TEXT
from ui.jobs import Failure
from ui.window.panes import Panes

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.main_window import MainWindow

_STEP: Final = 10


class WindowDeeds(QObject):
    """``does`` is what each action does, by its key."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._panes = Panes(window)
        self.does: Mapping[str, Callable[[], None]] = {
            "history": self._history,
            "settings": self._settings,
            "close": self._close,
            "larger_text": self._larger,
            "smaller_text": self._smaller,
            "usual_text": self._usual,
            "full_screen": self._full_screen,
            "next_pane": self._panes.next,
            "previous_pane": self._panes.previous,
            "back_up": self.back_up,
            "restore_backup": self.restore_backup,
            "data_folder": self.open_data_folder,
            "help": self._help,
            "keys": self._show_keys,
            "whats_new": self._whats_new,
            "diagnostics": self.copy_diagnostics,
            "about": self._about,
        }

    def _history(self) -> None:
        self._window.go("history")

    def _settings(self) -> None:
        self._window.go("settings")

    def _close(self) -> None:
        self._window.close()

    def _larger(self) -> None:
        self._set_text(self._desk.preferences.values.text_percent + _STEP)

    def _smaller(self) -> None:
        self._set_text(self._desk.preferences.values.text_percent - _STEP)

    def _usual(self) -> None:
        self._set_text(100)

    def _set_text(self, percent: int) -> None:
        fitting = max(SMALLEST_TEXT, min(LARGEST_TEXT, percent))
        self._desk.preferences.change(text_percent=fitting)
        self._desk.notices.say(self.tr("Text at {number} %").format(number=fitting))

    def _full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def back_up(self) -> None:
        """Make a backup now, beside everything else."""
        from prm.backup import make_backup

        self._desk.backend.manage(self, make_backup, done=self._on_backed_up, failed=self._on_failed)

    def _on_backed_up(self, _path: Path) -> None:
        self._desk.notices.say(self.tr("Backup made"), self.tr("opened and counted after it was written"))

    def _on_failed(self, failure: Failure) -> None:
        self._desk.backend.failed.emit(failure)

    def restore_backup(self) -> None:
        """Ask which backup takes the place of the book."""
        from ui.restoring import RestoreDialog

        RestoreDialog(self._desk, self._window).open()

    def open_data_folder(self) -> None:
        """Show the folder in which everything is, with the system's own program for folders."""
        path = self._desk.preferences.folder.path
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._desk.backend.failed.emit(
                Failure(self.tr("The folder could not be shown. It is {path}").format(path=path))
            )

    def _help(self) -> None:
        from ui.help.window import HelpWindow

        HelpWindow.open_at(self._topic(), self._window)

    def _topic(self) -> str:
        """Which page of the help is about what is shown."""
        window = self._window
        if window.root.shows_import:
            return "import"
        if not window.root.shows_frame:
            return "first-steps"
        return "people" if window.people is not None else window.place

    def _whats_new(self) -> None:
        from ui.help.window import HelpWindow

        HelpWindow.open_at("whats-new", self._window)

    def _show_keys(self) -> None:
        from ui.help.keys import KeySheet

        KeySheet(self._window.actions_, self._window).open()

    def copy_diagnostics(self) -> None:
        """Put onto the clipboard what a report needs, without names or words of anybody."""
        from ui.help.diagnostics import Diagnostics

        self._diagnostics = Diagnostics(self._desk, self)
        self._diagnostics.copy()

    def _about(self) -> None:
        from ui.help.about import AboutDialog

        AboutDialog(self._desk, self._window).open()
