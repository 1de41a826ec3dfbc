"""Where the window was is found again; a window that was on no screen that is there comes up on one that is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from prm.preferences import Preferences
from ui.desk import Desk
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    one = MainWindow(desk)
    qtbot.addWidget(one)
    one.show()
    return one


def again(qtbot: QtBot, desk: Desk) -> MainWindow:
    one = MainWindow(desk)
    qtbot.addWidget(one)
    one.show()
    return one


def test_size_and_place_come_back(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    window.resize(QSize(720, 560))
    window.go("history")
    window.geometry_.remember()
    other = again(qtbot, desk)
    assert other.size() == QSize(720, 560)
    assert other.geometry_.last_place("2026-11-22") == "history"
    assert other.geometry_.last_place("2026-11-23") == ""


def test_a_maximised_window_comes_back_maximised(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    window.showMaximized()
    window.geometry_.remember()
    other = MainWindow(desk)
    qtbot.addWidget(other)
    assert other.isMaximized()


def test_a_window_from_a_screen_that_is_gone_is_seen(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    window.move(QPoint(40_000, 30_000))
    window.geometry_.remember()
    other = again(qtbot, desk)
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.intersects(other.frameGeometry())


@pytest.mark.parametrize("stored", ["nonsense", "AAAA", "äöü"])
def test_what_cannot_be_read_is_no_hindrance(qtbot: QtBot, desk: Desk, stored: str) -> None:
    desk.preferences._values = replace(Preferences(), window_geometry=stored)
    other = again(qtbot, desk)
    assert other.size().width() >= 640


def test_panes_get_their_widths_back(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    window.resize(1280, 800)
    window.go("people")
    panes = window._people
    assert panes is not None
    panes.widget.setSizes([300, 700])
    window.geometry_.remember()
    sizes = panes.widget.sizes()
    other = again(qtbot, desk)
    other.resize(1280, 800)
    other.go("people")
    assert other._people is not None
    qtbot.waitUntil(lambda: other._people is not None and other._people.widget.sizes()[0] == sizes[0])


def test_a_first_window_is_no_larger_than_its_screen(qtbot: QtBot, window: MainWindow) -> None:
    room = window.screen().availableGeometry().size()
    window.resize(room.width() + 400, room.height() + 400)
    window.geometry_.fit_screen()
    assert window.width() <= room.width()
    assert window.height() < room.height(), "the frame has its room too"
