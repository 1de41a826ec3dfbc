"""What holds for every test: nobody's own files and settings are near, and an unexpected warning in the log fails it."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Two cores shared with others make single examples slow now and then, so the time of one example proves nothing.
# The same examples in every run: a change is judged by what it does, and the long run goes looking.
settings.register_profile(
    "ci",
    max_examples=100,
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "long", max_examples=2000, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or "ci")

HOME_FOLDERS = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": ".runtime",
    "XDG_STATE_HOME": ".local/state",
}
# The session bus would lead to the keyring and the notifications of whoever runs the tests.
UNSET = ("PRM_DATA_DIR", "PRM_NOW", "PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for every test, and none of the variables that would lead out of it."""
    folder = tmp_path_factory.mktemp("home")
    for name, place in HOME_FOLDERS.items():
        (folder / place).mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(name, str(folder / place))
    for name in UNSET:
        monkeypatch.delenv(name, raising=False)
    return folder


class LogWatch(logging.Handler):
    """Keeps what is logged at WARNING and above, and knows which of it the test expects."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []
        self.expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def expect(self, pattern: str) -> None:
        """Say that a line which this regular expression finds belongs to the test; it then has to come."""
        self.expected.append(pattern)

    def complaints(self) -> list[str]:
        """What came unexpected and what was expected and did not come."""
        strangers = [line for line in self.lines if not any(re.search(one, line) for one in self.expected)]
        absent = [one for one in self.expected if not any(re.search(one, line) for line in self.lines)]
        return [f"logged: {line}" for line in strangers] + [f"never logged: {one}" for one in absent]


@pytest.fixture(autouse=True)
def fail_on_logging() -> Iterator[LogWatch]:
    """Fails the test over a log record at WARNING or above that it did not name with ``expect``."""
    watch = LogWatch()
    logging.getLogger().addHandler(watch)
    yield watch
    logging.getLogger().removeHandler(watch)
    if watch.complaints():
        pytest.fail("\n".join(watch.complaints()), pytrace=False)
