"""A menu that is filled anew keeps nothing of before."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.menu import empty_menu


def fill(menu: QMenu, shared: QMenu) -> None:
    menu.addAction(QAction("One", menu))
    menu.addMenu(shared)
    inner = menu.addMenu("More")
    inner.addAction(QAction("Two", inner))
    inner.addMenu("Still more").addAction("Three")


def test_nothing_of_before_is_left_but_what_belongs_to_another(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    menu, shared = QMenu(home), QMenu(home)
    fill(menu, shared)
    number = len(menu.findChildren(QObject))
    for _ in range(3):
        empty_menu(menu)
        fill(menu, shared)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(menu.findChildren(QObject)) == number
    empty_menu(menu)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert menu.isEmpty()
    assert shared.parent() is home
