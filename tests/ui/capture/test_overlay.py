"""What lies over a page keeps the keyboard to itself and gives the focus back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from typing_extensions import override

from ui.backend import Backend
from ui.capture.overlay import Overlay
from ui.capture.talk import TalkForm
from ui.notices import Notices


def opened(window: QWidget) -> tuple[Overlay, QLineEdit, QPushButton]:
    overlay = Overlay(window, "Something")
    edit, button = QLineEdit(), QPushButton("inside")
    overlay.column.addWidget(edit)
    overlay.column.addWidget(button)
    overlay.open()
    edit.setFocus()
    return overlay, edit, button


def test_esc_gives_the_focus_back(qtbot: QtBot, window: QWidget) -> None:
    behind = window.findChild(QPushButton)
    assert behind is not None
    behind.setFocus()
    overlay, edit, _button = opened(window)
    with qtbot.waitSignal(overlay.left):
        qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert not overlay.isVisible()
    assert QApplication.focusWidget() is behind


def test_what_had_the_focus_may_be_gone(qtbot: QtBot, window: QWidget) -> None:
    row = QPushButton("a row", window)
    row.show()
    row.setFocus()
    overlay, edit, _button = opened(window)
    delete(row)
    with qtbot.waitSignal(overlay.left):
        qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert not overlay.isVisible()


def test_tab_stays_inside(qtbot: QtBot, window: QWidget) -> None:
    _overlay, edit, button = opened(window)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button
    qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is edit
    qtbot.keyClick(edit, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is button


def test_the_keys_of_the_page_do_not_act(qtbot: QtBot, window: QWidget) -> None:
    acted: list[bool] = []
    action = QAction("later", window)
    action.setShortcut(QKeySequence("S"))
    action.triggered.connect(acted.append)
    window.addAction(action)
    _overlay, _edit, button = opened(window)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_S)
    assert not acted


def test_a_click_beside_it_puts_it_away_and_one_on_it_does_not(qtbot: QtBot, window: QWidget) -> None:
    overlay, _edit, _button = opened(window)
    qtbot.mouseClick(overlay.panel, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert overlay.isVisible()
    qtbot.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not overlay.isVisible()


def test_it_follows_the_window_and_never_leaves_it(qtbot: QtBot, window: QWidget) -> None:
    overlay, _edit, _button = opened(window)
    for width, height in ((640, 520), (2560, 1400), (700, 400)):
        window.resize(width, height)
        assert overlay.size() == window.size()
        assert window.rect().contains(overlay.panel.geometry())
        middle = overlay.panel.geometry().center().x()
        assert abs(middle - window.rect().center().x()) <= 1


def test_it_comes_to_rest(
    qtbot: QtBot, window: QWidget, backend: Backend, notices: Notices, people: dict[str, int]
) -> None:
    """Arranging asks for no arranging: an open form that nobody touches does nothing."""
    form = TalkForm([(people["ines"], "Inês Duarte")], backend, notices, window)
    form.open()
    qtbot.waitUntil(lambda: form.is_up_to_date)
    qtbot.wait(100)
    with Counted(form) as requests:
        qtbot.wait(200)
    assert requests.number == 0


class Counted(QObject):
    """Counts the wishes for another layout that a form's content has."""

    def __init__(self, form: TalkForm) -> None:
        super().__init__()
        self.number = 0
        self._form = form

    def __enter__(self) -> Counted:
        for content in self._form._content:
            content.installEventFilter(self)
        return self

    def __exit__(self, *_fault: object) -> None:
        for content in self._form._content:
            content.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        self.number += event.type() == QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)
