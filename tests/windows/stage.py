"""A whole window on the sample network, in any language, look and size of text, for the walk and for the contact sheet."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QLocale,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from prm.clock import FixedClock
from prm.first_paint import read_first_today
from prm.paths import DataFolder
from prm.preferences import load_preferences
from ui.appearance import Appearance, Scheme
from ui.backend import Backend
from ui.background.notice_panel import NoticePanel
from ui.capture.overlay import Overlay
from ui.copying import leave_text_behind
from ui.deeds import Deeds
from ui.desk import Desk
from ui.language import LANGUAGES, Language
from ui.main_window import MainWindow
from ui.notices import Notices
from ui.preference_keeper import PreferenceKeeper
from ui.ways import Ways

NOW: Final = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
#: A language that nobody speaks: longer by two fifths, and marked, so that what is not translated is seen.
PSEUDO: Final = "pseudo"
#: English words in the layout of a language that runs from right to left.
ARABIC: Final = "arabic"
_ACCENTS: Final = str.maketrans("aceinosuyACEINOSUY", "áçéíñóšúýÁÇÉÍÑÓŠÚÝ")
OPENING, CLOSING = "⟦", "⟧"


def pause(milliseconds: int) -> None:
    """Let the window live for so long. ``QTest.qWait`` would hold Python's lock meanwhile: no thread would get a turn."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class PseudoTranslator(QTranslator):
    """Every text with accents, longer by two fifths, between marks; places for values stay as they are."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, number: int = -1
    ) -> str:
        if (disambiguation or "").startswith(("Qt date format", "the code")):
            return source
        filled = source.replace("%Ln", str(number)).replace("%n", str(number)) if number >= 0 else source
        pieces = [piece if piece[:1] in ("{", "%") else piece.translate(_ACCENTS) for piece in _split(filled)]
        more = "~" * (len(source) * 2 // 5)
        return f"{OPENING}{''.join(pieces)}{more}{CLOSING}"

    def isEmpty(self) -> bool:
        return False


def _split(text: str) -> list[str]:
    import re

    return re.split(r"(\{\w*\}|%\w+)", text)


class Stage:
    """One window. ``settle`` waits until nothing is under way; ``close`` lets go of everything."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        language: str = "en",
        percent: int = 100,
        *,
        is_new: bool = False,
    ) -> None:
        self.application = application
        self.folder = folder
        self._font = QFont(application.font())
        self._locale = QLocale()
        # Of the system's own size: another stage may have made the application's larger already, and the window itself
        # makes it as large as the preferences say.
        application.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        self.language = Language(application, language if language in LANGUAGES else "en")
        if language not in ("de",):
            QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        self._pseudo: PseudoTranslator | None = None
        if language == PSEUDO:
            self._pseudo = PseudoTranslator()
            application.installTranslator(self._pseudo)
        if language == ARABIC:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        data = DataFolder(folder)
        clock = FixedClock(NOW)
        preferences = replace(load_preferences(data), text_percent=percent)
        self.appearance = Appearance(application, Scheme.LIGHT)
        self.backend = Backend(folder, None, clock)
        self.notices = Notices(self.backend)
        ways = Ways(self.backend)
        keeper = PreferenceKeeper(data, preferences, self.backend, ways)
        deeds = Deeds(self.backend, self.notices, ways)
        self.desk = Desk(self.backend, self.notices, deeds, keeper, self.appearance, ways)
        self.window = MainWindow(self.desk)
        self.window.show_first(None if is_new else read_first_today(data, None, clock), is_new=is_new)
        self.window.resize(1280, 800)
        self.window.show()
        self.backend.start()
        self.wait(self._is_ready)
        self.settle()

    def _is_ready(self) -> bool:
        return self.backend.is_ready

    def _is_idle(self) -> bool:
        return not self.backend._pending

    def wait(self, condition: Callable[[], bool], milliseconds: int = 20_000) -> None:
        """Until something is so; fails where it never becomes so."""
        left = QDeadlineTimer(milliseconds)
        while not condition():
            assert not left.hasExpired(), f"never came true: {condition}"
            pause(5)

    def settle(self) -> None:
        """Until the book has answered everything, and everything is laid out."""
        for _ in range(3):
            self.wait(self._is_idle)
            pause(1)

    def use(self, scheme: Scheme) -> None:
        """Light or dark, while the window is open."""
        # By the preferences: whatever else is remembered meanwhile brings back the look that stands there.
        self.desk.preferences.change(appearance=scheme.value)
        self.settle()

    def over(self) -> list[QWidget]:
        """What is open over the window: dialogs, and panels that lie on the page."""
        found: list[QWidget] = [*self.window.findChildren(QDialog), *self.window.findChildren(Overlay)]
        return [one for one in found if one.isVisible()]

    def dialog(self) -> QWidget:
        """The newest of what is open over the window."""
        found: list[QWidget] = []

        def is_there() -> bool:
            found[:] = self.over()
            return bool(found)

        self.wait(is_there, 5_000)
        self.settle()
        return found[-1]

    def key(self, keys: str) -> None:
        """Press keys, one after another, where the focus is: ``"g p"``, ``"Ctrl+k"``."""
        from PySide6.QtGui import QKeySequence

        for one in keys.split():
            combination = QKeySequence(one)[0]
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            self.settle()

    def home(self) -> None:
        """Put everything away and go back to Today, in the usual size."""
        for one in self.over():
            if isinstance(one, Overlay):
                one.leave()
            else:
                one.close()
        self.window.guide.put_question_away()
        for panel in self.window.findChildren(NoticePanel):
            panel.close()
            panel.deleteLater()
        if self.window.people is not None:
            self.window.people.listing._search.clear()
        if self.window.steps._toast is not None:
            self.window.steps._toast.close_now()
        self.window.resize(1280, 800)
        self.window.root.show_frame()
        self.window.go("today")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.settle()

    def windows(self) -> list[QWidget]:
        """Every window that is open."""
        return [one for one in QApplication.topLevelWidgets() if one.isVisible()]

    def close(self) -> None:
        """End, and give the application back as it was."""
        leave_text_behind()
        self.window.close()
        self.backend.close()
        self.window.deleteLater()
        if self._pseudo is not None:
            self.application.removeTranslator(self._pseudo)
        self.language.use("en")
        self.language.deleteLater()
        self.application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.application.setFont(self._font)
        QLocale.setDefault(self._locale)
        self.appearance.deleteLater()
        self.backend.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
