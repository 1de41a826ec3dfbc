"""Our own faults are logged without anything that people wrote, and shown once at a time."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from tests.ui.books import NOW
from ui.appearance import Appearance
from ui.crash_dialog import CrashDialog
from ui.crashes import CrashReporter, details_of
from ui.jobs import ChildCrash

SECRET = "Inês Duarte moves to Lisbon"


def fault() -> Exception:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as inner:
            raise ValueError(SECRET) from inner
    except ValueError as outer:
        return outer


@pytest.fixture
def reporter(qtbot: QtBot, look: Appearance, tmp_path: Path) -> Iterator[CrashReporter]:
    one = CrashReporter(tmp_path / "logs", FixedClock(NOW))
    yield one
    one.uninstall()
    if one._dialog is not None:
        one._dialog.accept()


def test_details_say_where_but_never_what_was_written() -> None:
    details = details_of(fault())
    assert "builtins.ValueError" in details
    assert "builtins.KeyError" in details
    assert "test_crashes.py" in details
    assert SECRET not in details


def test_details_of_another_process_are_told_with_it() -> None:
    assert details_of(ChildCrash("builtins.KeyError\n  prm/importing/child.py:7 in _import")).endswith(
        "in _import"
    )


def test_a_fault_is_logged_and_shown_once(reporter: CrashReporter, tmp_path: Path) -> None:
    one = fault()
    reporter.report(type(one), one, one.__traceback__)
    dialog = reporter._dialog
    assert isinstance(dialog, CrashDialog)
    reporter.report(type(one), one, one.__traceback__)
    assert reporter._dialog is dialog
    log = tmp_path / "logs" / "crashes.log"
    text = log.read_text(encoding="utf-8")
    assert text.count("builtins.ValueError") == 2
    assert SECRET not in text
    assert NOW.isoformat() in text
    assert log.stat().st_mode & 0o077 == 0
    dialog._copy.click()
    assert "builtins.ValueError" in QApplication.clipboard().text()


def test_the_hook_is_given_back(reporter: CrashReporter) -> None:
    before = sys.excepthook
    reporter.install()
    assert sys.excepthook == reporter.report
    reporter.uninstall()
    assert sys.excepthook == before


def test_a_log_that_cannot_be_written_hides_nothing(qtbot: QtBot, look: Appearance, tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where a folder should be")
    one = CrashReporter(tmp_path / "logs", FixedClock(NOW))
    raised = fault()
    one.report(type(raised), raised, raised.__traceback__)
    assert one._dialog is not None
    one._dialog.accept()
