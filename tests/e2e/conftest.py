"""Stories use the window's fixtures and its care for windows left behind."""

from __future__ import annotations

from tests.ui.conftest import (
    folder,
    look,
    no_waiting_dialogs,
    pytest_runtest_teardown,
)

__all__ = ["folder", "look", "no_waiting_dialogs", "pytest_runtest_teardown"]
