"""Our own faults: logged without names or texts of people, and shown with what can be copied into a report."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from prm.clock import Clock
from prm.errors import PrmError
from ui.jobs import ChildCrash

if TYPE_CHECKING:
    from ui.crash_dialog import CrashDialog

_LOG: Final = "crashes.log"
_MOST_BYTES: Final = 1 << 20
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def details_of(fault: BaseException) -> str:
    """Where it happened and what kind of fault it is; never its message, which may hold what a person wrote."""
    lines = []
    seen: BaseException | None = fault
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        trace = seen.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            place = "/".join(Path(code.co_filename).parts[-3:])
            lines.append(f"  {place}:{trace.tb_lineno} in {code.co_qualname}")
            trace = trace.tb_next
        if isinstance(seen, ChildCrash):
            lines.append(seen.details)
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


class CrashReporter(QObject):
    """Takes every fault that nobody caught: writes it to the log and shows one dialog at a time."""

    def __init__(self, logs: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self._clock = clock
        self._before: Hook | None = None
        self._dialog: CrashDialog | None = None

    def install(self) -> None:
        """Become ``sys.excepthook``."""
        self._before = sys.excepthook
        sys.excepthook = self.report
        threading.excepthook = self._report_of_thread

    def uninstall(self) -> None:
        """Give the hook back."""
        if self._before is not None:
            sys.excepthook = self._before
            threading.excepthook = threading.__excepthook__
            self._before = None

    def report(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Log a fault and show it; an interrupt from the terminal ends the program instead."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if self._before is not None:
            self._before(kind, fault, trace)
        details = details_of(fault)
        self._write(details)
        if self._dialog is None and QApplication.instance() is not None:
            from ui.crash_dialog import CrashDialog

            self._dialog = CrashDialog(details, self._logs / _LOG)
            self._dialog.finished.connect(self._on_dialog_finished)
            self._dialog.open()

    def _report_of_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._write(details_of(args.exc_value))

    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _write(self, details: str) -> None:
        from prm.paths import make_private_file, make_private_folder

        path = self._logs / _LOG
        try:
            make_private_folder(self._logs)
            if path.exists() and path.stat().st_size > _MOST_BYTES:
                path.replace(path.with_suffix(".old.log"))
            make_private_file(path)
            with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
                log.write(f"{self._clock.now().isoformat()}\n{details}\n\n")
        except (OSError, PrmError):
            return  # a disk that takes no log must not hide the fault itself: the dialog has its details
