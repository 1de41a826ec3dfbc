"""Random actions on the whole window: keys, clicks, typing, sizes, looks; the same for the same seed.

What would leave the window is kept out: quitting, and the dialogs of the system, which are not ours. Nothing is opened
outside: addresses that the window hands to the desktop end in a list.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Final, TextIO

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from tests.windows.stage import Stage, pause
from ui.appearance import Scheme
from ui.capture.overlay import Overlay
from ui.conversations import CONVERSATIONS

#: Letters and keys that a hand would press anywhere.
KEYS: Final = (
    *"WLFNTSXDOMJKY1234506/?",
    "Up",
    "Down",
    "Left",
    "Right",
    "Home",
    "End",
    "PgDown",
    "PgUp",
    "Tab",
    "Backtab",
    "Return",
    "Esc",
    "Space",
    "Del",
    "F2",
    "Ctrl+K",
    "Ctrl+Z",
    "Ctrl+Shift+Z",
    "Ctrl+A",
    "Ctrl+C",
    "Ctrl+Return",
    "Ctrl+,",
    "Ctrl++",
    "Ctrl+-",
    "Ctrl+0",
    "Shift+Down",
    "Menu",
)
WORDS: Final = (
    "ana",
    "lis",
    "coffee with kerstin yesterday about engines, ping in 3 weeks #work",
    "Telefonat mit Carlos gestern",
    "<b>x</b> & co",
    "王小明",
    "2026-02-30",
    "\u202eevil",
    "🙂🙂",
)
KEPT_OUT: Final = frozenset({"quit", "close", "import", "print", "export", "full_screen", "choose_file"})
_BEAT: Final = 5


class Elsewhere(QObject):
    """Where addresses go that would be opened outside."""

    _SCHEMES: Final = ("https", "http", "mailto", "tel", "file")

    def __init__(self) -> None:
        super().__init__()
        self.opened = 0
        for scheme in self._SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "take")  # type: ignore[arg-type]

    def stop(self) -> None:
        """Let addresses go where they go."""
        for scheme in self._SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

    @Slot(QUrl)
    def take(self, _url: QUrl) -> None:
        self.opened += 1


class Heart(QObject):
    """Beats every few milliseconds on the GUI thread; ``longest`` is the longest time it did not, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self.where = ""
        self.doing = ""
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start(_BEAT)

    def _on_timer_timeout(self) -> None:
        now = time.perf_counter()
        gap = (now - self._last) * 1000 - _BEAT
        if gap > self.longest:
            self.longest, self.where = gap, self.doing
        self._last = now

    def stop(self) -> None:
        """Beat no longer."""
        self._timer.stop()

    def start_anew(self) -> None:
        """Forget what was measured."""
        self.longest, self.where = 0.0, ""
        self._last = time.perf_counter()


class Nudge(QObject):
    """Ends what waits for a hand inside of one action: a menu, a drag, a dialog of the system. ``seen`` says what it was."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: Counter[str] = Counter()
        self.number = 0
        self._last = -1
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start(3_000)

    def stop(self) -> None:
        """Look no longer."""
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        if self._last == self.number:
            waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            self.seen[f"{waiting!r:.80}"] += 1
            if waiting is not None:
                waiting.close()
            else:  # a drag
                QTest.keyClick(
                    QApplication.focusWidget() or QApplication.topLevelWidgets()[0], Qt.Key.Key_Escape
                )
        self._last = self.number


class Monkey:
    """Does one random thing after another. ``faults`` are exceptions that reached the top; ``trace`` is told each deed."""

    def __init__(self, stage: Stage, seed: int, trace: TextIO | None = None) -> None:
        self.stage = stage
        self._trace = trace
        self.random = random.Random(seed)
        self.faults: list[str] = []
        self.heart = Heart()
        self.nudge = Nudge()
        self._elsewhere = Elsewhere()
        self._hook = sys.excepthook
        sys.excepthook = self._on_fault
        self._does: tuple[tuple[Callable[[], str], int], ...] = (
            (self._press_key, 50),
            (self._trigger, 20),
            (self._click, 15),
            (self._click_row, 5),
            (self._open_context_menu, 4),
            (self._converse, 1),
            (self._type, 6),
            (self._resize, 2),
            (self._look, 1),
            (self._close_all, 6),
        )

    def _on_fault(self, kind: type[BaseException], fault: BaseException, trace: object) -> None:
        import traceback

        self.faults.append("".join(traceback.format_exception(kind, fault, fault.__traceback__)))

    def close(self) -> None:
        """Give the hook back, and let nothing go on that the next test would meet."""
        sys.excepthook = self._hook
        self.heart.stop()
        self.nudge.stop()
        self._elsewhere.stop()

    def act(self) -> str:
        """One random thing; says what it was."""
        self.nudge.number += 1
        deeds, weights = zip(*self._does, strict=True)
        done: str = self.random.choices(deeds, weights)[0]()
        self.heart.doing = done
        pause(0)
        self._put_foreign_away()
        return done

    def _begin(self, words: str) -> None:
        """Say what is about to be done, where a crash leaves it to be read."""
        self.heart.doing = words
        if self._trace is not None:
            self._trace.write(f"{self.nudge.number} {words}\n")
            self._trace.flush()

    def _focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        over = self.stage.over()
        return popup or QApplication.focusWidget() or (over[-1] if over else self.stage.window)

    def _press_key(self) -> str:
        from PySide6.QtGui import QKeySequence

        keys = self.random.choice(KEYS)
        combination = QKeySequence(keys)[0]  # type: ignore[index]
        self._begin(f"key {keys} to {type(self._focus()).__name__}")
        QTest.keyClick(self._focus(), combination.key(), combination.keyboardModifiers())
        return f"key {keys}"

    def _trigger(self) -> str:
        actions = self.stage.window.actions_
        keys = [key for key in actions._by_key if key not in KEPT_OUT]
        key = self.random.choice(keys)
        if QApplication.activeModalWidget() is None:
            self._begin(f"action {key}")
            actions.action(key).trigger()
        return f"action {key}"

    def _click(self) -> str:
        window = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.stage.window
        if isinstance(window, QMenu):
            return self._choose_from(window)
        buttons = [
            one
            for one in window.findChildren(QAbstractButton)
            if one.isVisible()
            and one.isEnabled()
            and "file" not in one.text().casefold()
            # The months of a calendar open a menu that waits for a hand.
            and not (isinstance(one, QToolButton) and one.menu() is not None)
        ]
        if not buttons:
            return "nothing to click"
        button = self.random.choice(buttons)
        words = f"click {type(button).__name__} {button.accessibleName()[:30]!r}"
        self._begin(words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
        return words

    def _choose_from(self, menu: QMenu) -> str:
        actions = [
            one
            for one in menu.actions()
            if one.isEnabled() and not one.isSeparator() and str(one.data()) not in KEPT_OUT
        ]
        menu.close()
        if not actions or self.random.random() < 0.5:
            return "close menu"
        action = self.random.choice(actions)
        inner = action.menu()
        if isinstance(inner, QMenu):
            return self._choose_from(inner)
        words = f"choose {action.text()[:30]!r}"
        self._begin(words)
        action.trigger()
        return words

    def _views(self) -> list[QAbstractItemView]:
        window = QApplication.activeModalWidget() or self.stage.window
        return [one for one in window.findChildren(QAbstractItemView) if one.isVisible()]

    def _click_row(self) -> str:
        views = self._views()
        if not views or QApplication.activePopupWidget() is not None:
            return "no row to click"
        view = self.random.choice(views)
        room = view.viewport().rect()
        point = QPoint(
            self.random.randrange(max(1, room.width())), self.random.randrange(max(1, room.height()))
        )
        words = f"row of {type(view).__name__}"
        self._begin(words)
        held = self.random.choice(
            (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
                Qt.KeyboardModifier.ControlModifier,
            )
        )
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, point)
        return words

    def _open_context_menu(self) -> str:
        views = self._views()
        if not views or QApplication.activePopupWidget() is not None:
            return "nothing with a menu"
        view = self.random.choice(views)
        index = view.currentIndex()
        point = view.visualRect(index).center() if index.isValid() else QPoint(5, 5)
        words = f"context menu of {type(view).__name__}"
        self._begin(words)
        at = view.viewport().mapToGlobal(point)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, at)
        QApplication.sendEvent(view.viewport(), event)
        return words

    def _converse(self) -> str:
        key = self.random.choice(tuple(CONVERSATIONS))
        words = f"conversation {key}"
        self._begin(words)
        if QApplication.activeModalWidget() is None:
            self.stage.desk.ways.conversation_asked.emit(key)
        return words

    def _type(self) -> str:
        field = QApplication.focusWidget()
        words = self.random.choice(WORDS)
        if isinstance(field, QLineEdit | QPlainTextEdit) and not field.isReadOnly():
            self._begin(f"type {words}")
            if isinstance(field, QLineEdit):
                field.setText(words)
            else:
                field.setPlainText(words)
        return f"type {words}"

    def _resize(self) -> str:
        width, height = self.random.randint(640, 1900), self.random.randint(520, 1100)
        self.stage.window.resize(width, height)
        return f"size {width} x {height}"

    def _look(self) -> str:
        scheme = self.random.choice((Scheme.LIGHT, Scheme.DARK))
        self.stage.appearance.set_scheme(scheme)
        return f"look {scheme}"

    def _close_all(self) -> str:
        for one in self.stage.over():
            if isinstance(one, QDialog):
                one.reject()
            elif isinstance(one, Overlay):
                one.put_away()
        return "close dialogs"

    def _put_foreign_away(self) -> None:
        """Dialogs of the system, and a window that was closed: the next thing needs one to act on."""
        for one in self.stage.window.findChildren(QFileDialog):
            one.reject()
        if not self.stage.window.isVisible():
            self.stage.window.show()

    def run(self, number: int, told: Callable[[int], None] | None = None) -> None:
        """So many things; waits for the book now and then, as a hand would."""
        for count in range(number):
            self.act()
            if count % 20 == 19:
                self.stage.settle()
            if count % 500 == 499:
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                if told is not None:
                    told(count + 1)
        self.stage.settle()
