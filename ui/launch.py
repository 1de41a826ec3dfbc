"""Starting Kith once more, as a process of its own."""

from __future__ import annotations

import sys

from PySide6.QtCore import QProcess


def start_sample() -> bool:
    """Start a window on the sample network; False where the system would not."""
    arguments = ["--demo"] if getattr(sys, "frozen", False) else ["-m", "ui", "--demo"]
    is_started, _process = QProcess.startDetached(sys.executable, arguments)
    return bool(is_started)
