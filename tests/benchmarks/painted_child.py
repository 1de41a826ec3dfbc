"""Types names into the People page of a book, and prints the seconds from each key to the painted list as one JSON line."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from prm.clock import FixedClock
from prm.paths import DataFolder
from prm.people import Filter
from prm.preferences import Preferences
from tests.benchmarks.books import NOW
from ui.appearance import Appearance, Scheme
from ui.backend import Backend
from ui.deeds import Deeds
from ui.desk import Desk
from ui.notices import Notices
from ui.people.page import PeoplePage
from ui.preference_keeper import PreferenceKeeper
from ui.ways import Ways

#: Nothing on this page may take so long; a key that does has not been answered.
_PATIENCE_MILLISECONDS = 10_000


class Watch(QObject):
    """Waits for the next paint of the list that shows what the last key asked for."""

    def __init__(self, page: PeoplePage) -> None:
        super().__init__()
        self._viewport: QWidget = page._view.viewport()
        self._viewport.installEventFilter(self)
        self._loop = QEventLoop(self)
        self._is_answered = False
        self.painted_at = 0.0
        page.model.modelReset.connect(self._on_answer)
        page.model.dataChanged.connect(self._on_answer)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._loop.quit)

    def _on_answer(self) -> None:
        self._is_answered = True
        self._viewport.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if self._is_answered and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self.painted_at = time.perf_counter()
        self._loop.quit()

    def wait(self) -> bool:
        """Run until the answer is painted; False where it did not come."""
        self.painted_at = 0.0
        self._patience.start()
        self._loop.exec()
        self._patience.stop()
        self._is_answered = False
        return self.painted_at > 0


def _press(field: QWidget, letter: str) -> None:
    """A key where there is one for the letter, otherwise what an input method commits."""
    if letter.isascii():
        QTest.keyClick(field, letter)  # type: ignore[call-overload]  # the stubs know no letters
        return
    event = QInputMethodEvent()
    event.setCommitString(letter)
    QApplication.sendEvent(field, event)


def run(folder: Path, texts: list[str]) -> list[float]:
    """The seconds of every key of every text; each text starts from the whole list."""
    application = QApplication([])
    appearance = Appearance(application, Scheme.LIGHT)
    backend = Backend(folder, None, FixedClock(NOW))
    opening = QEventLoop()
    backend.ready.connect(opening.quit)
    backend.start()
    opening.exec()
    notices = Notices()
    ways = Ways(backend)
    keeper = PreferenceKeeper(DataFolder(folder), Preferences(), backend, ways)
    page = PeoplePage(Desk(backend, notices, Deeds(backend, notices, ways), keeper, appearance, ways))
    page.resize(760, 800)
    watch = Watch(page)
    page.show()
    page.show_list(Filter(), "Everyone")
    watch.wait()
    taken = []
    for text in texts:
        for letter in text:
            start = time.perf_counter()
            _press(page._search, letter)
            if not watch.wait():
                raise RuntimeError(f"nothing was painted for {letter!r} of {text!r}")
            taken.append(watch.painted_at - start)
        page.clear_search()
        watch.wait()
    page.close()
    backend.close()
    del appearance
    return taken


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]), json.loads(sys.argv[2]))))
