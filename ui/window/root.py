"""What fills the whole window: the frame with the pages, the welcome of an empty book, or an import."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.place_keys import IMPORT

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.import_wizard.page import ImportPage
    from ui.welcome.page import WelcomePage


class Root(QStackedWidget):
    """Makes welcome and import when they are first needed.

    ``files_chosen`` carries paths, ``sample_requested`` asks for the sample network, ``import_left`` says that the import
    is done with or put away, ``conversation_left`` the same of what else filled the window.
    """

    files_chosen = Signal(list)
    sample_requested = Signal()
    import_left = Signal()
    conversation_left = Signal()

    def __init__(self, frame: QWidget, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._desk = desk
        self._talk: QWidget | None = None
        self._talk_key = ""
        self._welcome: WelcomePage | None = None
        self._import: ImportPage | None = None
        self.addWidget(frame)

    def show_frame(self) -> None:
        self.setCurrentWidget(self._frame)
        self._let_go()

    def show_welcome(self) -> None:
        """The three ways in."""
        if self._welcome is None:
            from ui.welcome.page import WelcomePage

            self._welcome = WelcomePage(self._desk)
            self._welcome.files_chosen.connect(self.files_chosen)
            self._welcome.sample_requested.connect(self.sample_requested)
            self.addWidget(self._welcome)
        self.setCurrentWidget(self._welcome)

    def show_import(self, paths: list[Path] | None = None) -> None:
        """The import, of these files where they are known already."""
        if self._import is None:
            from ui.import_wizard.page import ImportPage

            self._import = ImportPage(self._desk)
            self._import.left.connect(self.import_left)
            self._import.close_confirmed.connect(self._on_import_close_confirmed)
            self.addWidget(self._import)
        self.setCurrentWidget(self._import)
        self._import.setFocus()
        if paths:
            self._import.start(paths)

    def show_conversation(self, key: str) -> None:
        """What fills the window under this key; what filled it before is let go of."""
        if key == IMPORT:
            self.show_import()
            return
        from ui.conversations import CONVERSATIONS

        self._let_go()
        self._talk = CONVERSATIONS[key](self._desk)
        self._talk_key = key
        # Every one of them has the signal; the recipe of that file asks for it.
        self._talk.left.connect(self.conversation_left)  # type: ignore[attr-defined]
        self.addWidget(self._talk)
        self.setCurrentWidget(self._talk)
        self._talk.setFocus()

    def _let_go(self) -> None:
        if self._talk is not None:
            self.removeWidget(self._talk)
            self._talk.deleteLater()
            self._talk = None

    def leave_conversation(self) -> bool:
        """One step back in what fills the window; gives whether something did."""
        talk = self._talk
        if talk is None or self.currentWidget() is not talk:
            return False
        if not (hasattr(talk, "back") and talk.back()):
            self.conversation_left.emit()
        return True

    def leave_import(self) -> None:
        """One step back in the import."""
        if self._import is not None:
            self._import.back()

    def may_close(self) -> bool:
        """Whether nothing under way is in the way of closing the window; what is, is shown and asks once."""
        if self._import is None or self._import.may_close():
            return True
        self.setCurrentWidget(self._import)
        return False

    def _on_import_close_confirmed(self) -> None:
        self.window().close()

    @property
    def conversation(self) -> str:
        """The key of what fills the window; empty where nothing does."""
        if self.shows_import:
            return IMPORT
        return self._talk_key if self._talk is not None and self.currentWidget() is self._talk else ""

    @property
    def shows_frame(self) -> bool:
        return self.currentWidget() is self._frame

    @property
    def shows_welcome(self) -> bool:
        return self._welcome is not None and self.currentWidget() is self._welcome

    @property
    def shows_import(self) -> bool:
        return self._import is not None and self.currentWidget() is self._import

    @property
    def import_page(self) -> ImportPage | None:
        return self._import

    @property
    def welcome_page(self) -> WelcomePage | None:
        return self._welcome
