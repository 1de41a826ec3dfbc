"""What every test of the window needs: no screen, no dialog that waits, no window left behind."""

from __future__ import annotations

import gc
import os
import shutil

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything makes the QApplication

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from prm.paths import DataFolder
from prm.preferences import Preferences
from ui.appearance import Appearance, Scheme
from ui.backend import Backend
from ui.deeds import Deeds
from ui.desk import Desk
from ui.notices import Notices
from ui.preference_keeper import PreferenceKeeper
from ui.ways import Ways

if TYPE_CHECKING:
    from tests.ui.private_bus import PrivateBus

_SAID_BY_THE_PLATFORM = (
    "grabbing the keyboard",  # and so it says of menus
    r"support raise\(\)",
    "propagateSizeHints",  # the offscreen platform says so whenever a window is shown
    "does not support raise()",  # of windows that stay on top, and of menus
    "does not support grabbing the keyboard",
    "OpenType support missing",  # a script for which this computer has no font
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the platform says of itself fails no test of ours."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore(*_SAID_BY_THE_PLATFORM))


def _refuse(what: str) -> object:
    def refuse(*_arguments: object, **_more: object) -> object:
        pytest.fail(f"{what} would wait for a person; give the test a way around it")

    return refuse


@pytest.fixture(autouse=True)
def no_waiting_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A modal dialog in a test is a hang; it fails instead."""
    for name in ("exec", "question", "information", "warning", "critical", "about"):
        monkeypatch.setattr(QMessageBox, name, _refuse(f"QMessageBox.{name}"))
    for name in (
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
        "getExistingDirectory",
        "getExistingDirectoryUrl",
    ):
        monkeypatch.setattr(QFileDialog, name, staticmethod(_refuse(f"QFileDialog.{name}")))
    monkeypatch.setattr(QDialog, "exec", _refuse("QDialog.exec"))


def _windows() -> list[QWidget]:
    return [
        widget for widget in QApplication.topLevelWidgets() if widget.metaObject().className() != "QTipLabel"
    ]


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """After a test, and after pytest-qt closed what it was told about, nothing of the test may be left."""
    yield
    if QApplication.instance() is None:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _windows():
        gc.collect()  # a cycle is no window left open
    names = [f"{type(widget).__name__} {widget.objectName()!r}" for widget in _windows()]
    for widget in _windows():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if names:
        pytest.fail(f"{item.name} left windows behind: {', '.join(names)}", pytrace=False)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Appearance]:
    """The light look of Kith, put on the application; the next test starts from it again."""
    appearance = Appearance(qapp, Scheme.LIGHT)
    yield appearance
    appearance.deleteLater()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty data folder."""
    return tmp_path / "book"


@pytest.fixture
def people(folder: Path) -> dict[str, int]:
    """The small book of ``tests/ui/books.py`` in the folder; the ids of its people by short names."""
    from tests.ui.books import make_book

    return make_book(folder)


@pytest.fixture
def backend(folder: Path, people: dict[str, int], look: Appearance, qtbot: QtBot) -> Iterator[Backend]:
    """The small book, open; closed at the end."""
    from prm.clock import FixedClock
    from tests.ui.books import NOW

    opened = Backend(folder, None, FixedClock(NOW))
    with qtbot.waitSignal(opened.ready, timeout=20_000):
        opened.start()
    yield opened
    opened.close()
    opened.deleteLater()


@pytest.fixture
def notices() -> Notices:
    """Where pages leave their notices."""
    return Notices()


@pytest.fixture
def desk(backend: Backend, notices: Notices, look: Appearance, folder: Path) -> Desk:
    """What a page is given, on the small book."""
    return desk_on(backend, notices, look, folder)


def desk_on(backend: Backend, notices: Notices, look: Appearance, folder: Path) -> Desk:
    """What a page is given, on any book."""
    ways = Ways(backend)
    keeper = PreferenceKeeper(DataFolder(folder), Preferences(), backend, ways)
    return Desk(backend, notices, Deeds(backend, notices, ways), keeper, look, ways)


@pytest.fixture
def session_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    """A session bus of the test's own, which this process finds as a desktop's."""
    from tests.ui.private_bus import private_bus

    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon here (Debian and Ubuntu: package dbus)")
    with TemporaryDirectory(prefix="kith-") as place, private_bus(Path(place), dict(os.environ)) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        yield bus
