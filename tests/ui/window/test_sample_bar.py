"""The sample network goes with one click and one question, and nothing else goes with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from prm.paths import DataFolder
from tests.ui.books import NOW
from ui.app import Kith, Options, remove_sample
from ui.appearance import Appearance
from ui.kit.dialog import Dialog
from ui.single_instance import SingleInstance
from ui.window.sample_bar import SampleBar


@pytest.fixture
def kith(qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Kith]:
    folder.mkdir()
    instance = SingleInstance(folder)
    assert instance.claim_or_send([])
    one = Kith(qapp, Options(folder, is_demo=True), instance, FixedClock(NOW))
    with qtbot.waitSignal(one.backend.ready, timeout=60_000):
        one.start()
    qtbot.waitUntil(lambda: one.window._sample is not None and one.window._sample.isVisible())
    yield one
    if not one.leaves_sample:
        one.close()
    one.deleteLater()


def _question(qtbot: QtBot, kith: Kith) -> Dialog:
    bar = kith.window._sample
    assert bar is not None
    bar.leave.click()
    qtbot.waitUntil(lambda: bool(kith.window.findChildren(Dialog)))
    found = kith.window.findChildren(Dialog)[0]
    assert isinstance(found, Dialog)
    return found


@pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing")
def test_it_asks_once_and_then_the_folder_is_gone(
    qtbot: QtBot, kith: Kith, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits: list[bool] = []

    def remember() -> None:
        quits.append(True)

    monkeypatch.setattr(kith, "quit", remember)
    question = _question(qtbot, kith)
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not kith.window.findChildren(Dialog))
    assert quits == []
    _question(qtbot, kith).deed_button.click()
    assert quits == [True]
    assert folder.exists()
    assert kith.leaves_sample
    kith.close()
    kith._instance.close()
    remove_sample(DataFolder(folder))
    assert not folder.exists()


class _Told(QObject):
    left = Signal()


def test_the_button_goes_below_the_words_in_a_narrow_window(qtbot: QtBot, look: Appearance) -> None:
    window, told = QWidget(), _Told()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    bar = SampleBar(column, told.left)
    column.addStretch()
    window.resize(1280, 300)
    with qtbot.waitExposed(window):
        window.show()
    words = bar._told
    assert bar.leave.x() > words.geometry().right()
    window.resize(480, 300)
    qtbot.waitUntil(lambda: bar.leave.y() > words.geometry().bottom())
    assert bar.rect().contains(bar.leave.geometry())
    assert words.heightForWidth(words.width()) <= words.height()
