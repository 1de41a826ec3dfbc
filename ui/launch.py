"""Starting Kith once more, as a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment


def start_sample(own: Path) -> bool:
    """Start a window on the sample network that knows the folder of one's own book; False where the system would not."""
    return _start(["--demo"], own)


def start_own() -> bool:
    """Start a window on one's own book, which ``start_sample`` named; False where the system would not."""
    return _start([], None)


def capture_command(folder: Path, usual: Path) -> str:
    """The command that opens Ctrl+K over the window of this folder, to be bound to a key in the system's settings.

    Where the desktop grabs no keys for programs (Wayland), this is how one key works everywhere. ``usual`` is the folder
    that needs no naming.
    """
    words = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui"]
    if folder != usual:
        words += ["--data-dir", str(folder)]
    words.append("--capture")
    if sys.platform == "win32":
        from subprocess import list2cmdline

        return list2cmdline(words)
    from shlex import join

    return join(words)


def _start(words: list[str], own: Path | None) -> bool:
    process = QProcess()
    process.setProgram(sys.executable)
    process.setArguments(words if getattr(sys, "frozen", False) else ["-m", "ui", *words])
    environment = QProcessEnvironment.systemEnvironment()
    if own is not None:
        environment.insert("PRM_DATA_DIR", str(own))
    process.setProcessEnvironment(environment)
    # The stubs promise a pair, as the static function gives; PySide 6.11 gives the truth alone.
    answer: object = process.startDetached()
    return bool(answer[0] if isinstance(answer, tuple) else answer)
