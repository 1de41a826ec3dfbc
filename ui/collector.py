"""Looks for cycles on the GUI thread alone: a widget that another thread's collection destroyed would end the program."""

from __future__ import annotations

import gc
import time
import weakref
from collections.abc import Callable
from typing import ClassVar, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication

_TICK_MILLISECONDS: Final = 250
#: Fewer new objects are not worth looking at.
_FEW: Final = 1_000
#: So many at once are data just read (15 ms and more to look through, and hardly ever a cycle): they wait for a quiet moment.
_MANY: Final = 100_000
#: Of the younger generations, as Python itself counts.
_OFTEN: Final = 10
#: A full collection that takes longer than this waits until nobody would notice.
_SHORT_SECONDS: Final = 0.03
_QUIET_TICKS: Final = 20


class Collector(QObject):
    """Takes Python's own collector's place while threads run, which would collect in whichever thread allocates.

    ``is_busy`` is true while an answer is under way for which somebody waits. ``longest`` is the longest pause so far, in
    seconds. Several may run at once; when the last one stops, Python collects by itself again.
    """

    _running: ClassVar[weakref.WeakSet[Collector]] = weakref.WeakSet()

    def __init__(self, is_busy: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest = 0.0
        self._is_busy = is_busy
        self._full_seconds = 0.0
        self._quiet = 0
        self._seen = (0, 0, 0)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self.tick)

    @property
    def is_running(self) -> bool:
        return self in self._running

    def start(self) -> None:
        """From here on nothing is collected but here."""
        self._running.add(self)
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give the work back, once no thread is left."""
        self._timer.stop()
        self._running.discard(self)
        if not self._running:
            gc.unfreeze()
            gc.enable()

    def settle(self) -> None:
        """What is there now stays as long as the window does: it is not looked through again."""
        gc.freeze()

    def tick(self) -> None:
        """Do what is due; mostly nothing."""
        young, middle, old = gc.get_count()
        self._note_quiet(young)
        if (young > _MANY or old > _OFTEN) and self._may_take_long(young):
            self._full_seconds = self._collect(2)
        if _FEW < gc.get_count()[0] <= _MANY:
            self._collect(1 if middle > _OFTEN else 0)

    def _may_take_long(self, young: int) -> bool:
        if self._is_busy():
            return False
        is_short = young <= _MANY and self._full_seconds < _SHORT_SECONDS
        return is_short or self._quiet >= _QUIET_TICKS or _is_behind()

    def _note_quiet(self, young: int) -> None:
        place = QCursor.pos()
        now = (place.x(), place.y(), young // _FEW)
        self._quiet = self._quiet + 1 if now == self._seen else 0
        self._seen = now

    def _collect(self, generation: int) -> float:
        began = time.perf_counter()
        gc.collect(generation)
        took = time.perf_counter() - began
        self.longest = max(self.longest, took)
        return took


def _is_behind() -> bool:
    """Whether the person is in another program."""
    return QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive
