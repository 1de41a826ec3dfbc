"""The composition root: folder, clock, backend, window and tray are made here and handed on; nothing else is global."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from prm.clock import Clock
from prm.errors import PrmError
from prm.first_paint import read_first_today
from prm.paths import DataFolder
from prm.preferences import Preferences, load_preferences
from ui.appearance import Appearance, Scheme
from ui.backend import Backend
from ui.crashes import CrashReporter
from ui.deeds import Deeds
from ui.desk import Desk
from ui.language import Language
from ui.main_window import MainWindow
from ui.notices import Notices
from ui.overriding import override
from ui.preference_keeper import PreferenceKeeper
from ui.single_instance import SingleInstance
from ui.upkeep import Upkeep
from ui.ways import Ways

if TYPE_CHECKING:
    from ui.background.background import Background

#: After the book is open: what Today asks for comes first.
_WARM_MILLISECONDS: Final = 700
#: Python runs its signal handlers only when it gets a turn, and Qt's loop gives it none by itself.
_SIGNAL_MILLISECONDS: Final = 200


class Options(NamedTuple):
    """How Kith was started: which folder, hidden in the tray or not, the sample network or not, files to bring in.

    ``captures`` opens the palette over the window as soon as the book is open.
    ``copy`` is a backup that takes the place of the book first.
    """

    folder: Path
    is_hidden: bool = False
    is_demo: bool = False
    files: tuple[Path, ...] = ()
    captures: bool = False
    copy: Path | None = None


class Application(QApplication):
    """``quitting`` comes before the windows are asked to close: who quits is not asked what closing a window means."""

    quitting = Signal()

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.quitting.emit()
        return super().event(event)


class Kith(QObject):
    """One running Kith. The window is filled before the book is open; the engine loads after the first paint."""

    def __init__(
        self, application: QApplication, options: Options, instance: SingleInstance, clock: Clock
    ) -> None:
        super().__init__()
        self._application = application
        self._options = options
        self._instance = instance
        self._clock = clock
        self._folder = DataFolder(options.folder)
        self._background: Background | None = None
        self.leaves_sample = False
        #: How to start once more after this one has ended; None ends for good.
        self.again: Options | None = None
        preferences = load_preferences(self._folder)
        self._language = preferences.language
        self.language = Language(application, preferences.language, self)
        self.warmed = 0
        self.crashes = CrashReporter(self._folder.logs, clock, self)
        self.appearance = Appearance(application, Scheme(preferences.appearance), self)
        self.backend = Backend(self._folder.path, None, clock, self)
        self.notices = Notices(self)
        self.deeds = Deeds(self.backend, self.notices, self)
        self.preferences = PreferenceKeeper(self._folder, preferences, self.backend, self)
        self.ways = Ways(self)
        self._upkeep = Upkeep(self.backend, self)
        self._desk = Desk(
            self.backend, self.notices, self.deeds, self.preferences, self.appearance, self.ways
        )
        self.window = MainWindow(self._desk)
        self._connect()

    def _connect(self) -> None:
        self.window.painted.connect(self._on_window_painted)
        self.window.sample_requested.connect(self._on_window_sample_requested)
        self.window.sample_left.connect(self._on_window_sample_left)
        self._instance.asked.connect(self._on_instance_asked)
        self.backend.ready.connect(self._on_backend_ready)
        self._instance.capture_asked.connect(self._on_instance_capture_asked)
        if self._options.captures:
            self.backend.ready.connect(self._on_instance_capture_asked)
        self.preferences.failed.connect(self.backend.failed)
        self.preferences.changed.connect(self._on_preferences_changed)
        self.ways.restore_asked.connect(self._on_ways_restore_asked)

    def start(self) -> None:
        """Show the window, filled with what the book says now; in the tray alone only where there is one."""
        self.crashes.install()
        self.window.geometry_.fit_screen()
        has_book = self._folder.book.exists()
        first = read_first_today(self._folder, None, self._clock, self.preferences.values.people_a_day)
        is_new = not has_book and not self._folder.marker.exists() and not self._options.is_demo
        self.window.show_first(first, is_new=is_new)
        if first is not None and (place := self.window.geometry_.last_place(first.today.on.isoformat())):
            self.window.go(place)
        self.window.open_files(list(self._options.files))
        if self.preferences.values.complaint:
            self.window.banner.show_message(self.preferences.values.complaint)
        if self._options.is_hidden and self._made_background().tray.has_icon:
            # Painted for the first time when somebody opens it, and everything is there already.
            self.window.painted.disconnect(self._on_window_painted)
            self.window.painted.connect(_mark_first_paint)
            self._open_book()
        else:
            self.window.show()

    def _on_window_painted(self) -> None:
        _mark_first_paint()
        self._made_background()
        self._open_book()

    def _open_book(self) -> None:
        if self._options.copy is not None:
            from ui.replacing import Replacing

            self._replacing = Replacing(self._options.copy, self.backend, self.notices, self)
        elif self._options.is_demo:
            self.backend.prepare_with(_fill_with_sample)
        self.backend.start()
        self._instance.listen()
        from ui.kit.icons import app_icon

        self._application.setWindowIcon(app_icon())

    def _on_backend_ready(self) -> None:
        """What Today itself fetches goes first."""
        QTimer.singleShot(_WARM_MILLISECONDS, self, self._warm_up)

    def _warm_up(self) -> None:
        from ui.warming import warm_up

        if self.backend.is_ready:
            self.backend.compute(self, warm_up, done=self._on_warm)

    def _on_warm(self, number: int) -> None:
        """So many modules wait for nobody any more."""
        self.warmed = number
        self.backend.collector.settle()

    def _made_background(self) -> Background:
        """Kith beside its window; made after the first paint where there is one."""
        if self._background is None:
            from ui.background.background import Background

            self._background = Background(self._desk, self.window, self._clock, self)
            self._background.window_asked.connect(self.raise_window)
            self._background.quit_asked.connect(self.quit)
            self._background.closing.hold_while(self.window.root.may_close)
            if isinstance(self._application, Application):
                self._application.quitting.connect(self._background.closing.end_session)
        return self._background

    def quit(self) -> None:
        """End, whatever is open; nothing is asked."""
        self._application.exit(0)

    def raise_window(self) -> None:
        """Bring the window to the front."""
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _on_instance_asked(self, files: list[Path]) -> None:
        self.raise_window()
        self.window.open_files(files)

    def _on_instance_capture_asked(self) -> None:
        self.raise_window()
        self.ways.capture_asked.emit("")

    def _on_window_sample_requested(self) -> None:
        from ui.launch import start_sample

        if start_sample(self._folder.path):
            self.quit()
        else:
            self.window.banner.show_message(
                self.tr("The sample network could not be opened. Nothing was changed.")
            )

    def _on_window_sample_left(self) -> None:
        self.leaves_sample = True
        self.quit()

    def _on_ways_restore_asked(self, path: Path) -> None:
        self._start_again(self._options._replace(is_hidden=False, files=(), copy=path))

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        if preferences.language != self._language:
            # Every text was asked for when its page was made: in another language the window is made anew.
            self._start_again(self._options._replace(is_hidden=False, files=(), copy=None))

    def _start_again(self, options: Options) -> None:
        self.again = options
        self._application.exit(0)

    def close(self) -> None:
        """End: running writes are waited for, everything is let go of."""
        self.window.geometry_.remember()
        if self._background is not None:
            self._background.close()
        self.window.hide()
        self.backend.close()
        try:
            self.preferences.close()
        except PrmError as fault:
            sys.stderr.write(f"{fault}\n")  # the window is gone: there is nobody else to tell
        self._instance.asked.disconnect(self._on_instance_asked)
        self._instance.capture_asked.disconnect(self._on_instance_capture_asked)
        self.crashes.uninstall()
        self.appearance.set_text_percent(100)  # the next one counts from the system's own size
        if "ui.copying" in sys.modules:  # else nothing was copied
            from ui.copying import leave_text_behind

            leave_text_behind()
        self.window.close()
        self.window.deleteLater()


def _mark_first_paint() -> None:
    """Leave a file where ``KITH_FIRST_PAINT`` says: tests and measurements wait for it instead of guessing."""
    marker = os.environ.get("KITH_FIRST_PAINT")
    if marker:
        Path(marker).touch()


def remove_sample(folder: DataFolder) -> None:
    """Delete the sample network that was left; nobody has its folder open any more."""
    from prm.demo import remove_sample_book

    try:
        remove_sample_book(folder.path)
    except PrmError as fault:
        sys.stderr.write(f"{fault}\n")  # the window is gone: there is nobody else to tell


def _fill_with_sample(folder: Path, clock: Clock) -> None:
    """Make the sample network where its folder has no book yet; runs on the writer's thread."""
    if not DataFolder(folder).book.exists():
        from prm.demo import fill_with_sample

        fill_with_sample(folder, clock=clock)


def run(options: Options, clock: Clock) -> int:
    """Run Kith until it quits; gives the exit code. A second start hands its files to the first and ends."""
    application = Application(sys.argv[:1])
    application.setApplicationName("kith")
    application.setApplicationDisplayName("Kith")
    application.setDesktopFileName("kith")
    DataFolder(options.folder).make()
    instance = SingleInstance(options.folder)
    if not instance.claim_or_send(list(options.files), captures=options.captures):
        return 0
    ticking = QTimer()
    ticking.setInterval(_SIGNAL_MILLISECONDS)
    ticking.timeout.connect(_let_python_look)
    ticking.start()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, _on_signal)
    wanted: Options | None = options
    code, leaves_sample = 0, False
    while wanted is not None:
        kith = Kith(application, wanted, instance, clock)
        kith.start()
        code = application.exec()
        kith.close()
        wanted = kith.again
        leaves_sample = kith.leaves_sample
        kith.deleteLater()
    instance.close()
    if leaves_sample:
        from ui.launch import start_own

        remove_sample(DataFolder(options.folder))
        start_own()
    return code


def _let_python_look() -> None:
    """Nothing: that Python code runs at all is what lets its signal handlers run."""


def _on_signal(_number: int, _frame: object) -> None:
    QApplication.quit()
