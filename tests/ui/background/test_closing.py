"""Closing the window: asked once, kept, never hidden without an icon, and never in the way of logging out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.background.closing import Closing
from ui.background.closing_dialogs import FirstClose, NoTray
from ui.desk import Desk


class Tray:
    """Whether there is an icon, as a test wants it."""

    def __init__(self) -> None:
        self.is_there = True

    def has_icon(self) -> bool:
        return self.is_there


@pytest.fixture
def tray() -> Tray:
    return Tray()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> QWidget:
    one = QWidget()
    qtbot.addWidget(one)
    one.show()
    return one


@pytest.fixture
def closing(window: QWidget, desk: Desk, tray: Tray) -> Iterator[Closing]:
    one = Closing(window, desk.preferences, tray.has_icon, desk.ways)
    yield one
    if one.dialog is not None:
        one.dialog.close()
    one.close()


def first_close(closing: Closing, window: QWidget) -> FirstClose:
    window.close()
    assert window.isVisible()
    assert isinstance(closing.dialog, FirstClose)
    return closing.dialog


@pytest.mark.parametrize(
    ("choice", "close_to_tray", "reminds"),
    [(0, "stay", True), (1, "stay", False), (2, "quit", True)],
)
def test_the_first_close_asks_and_the_answer_is_kept(
    qtbot: QtBot,
    closing: Closing,
    window: QWidget,
    desk: Desk,
    choice: int,
    close_to_tray: str,
    reminds: bool,
) -> None:
    quits: list[bool] = []
    closing.quit_asked.connect(lambda: quits.append(True))
    dialog = first_close(closing, window)
    assert dialog.options[0].isChecked()
    dialog.options[choice].click()
    dialog.deed_button.click()
    liked = desk.preferences.values
    assert (liked.close_to_tray, liked.reminds) == (close_to_tray, reminds)
    assert bool(quits) == (close_to_tray == "quit")
    assert window.isVisible() == (close_to_tray == "quit")
    assert closing.dialog is None


def test_it_is_asked_once(qtbot: QtBot, closing: Closing, window: QWidget, desk: Desk) -> None:
    first_close(closing, window).deed_button.click()
    window.show()
    window.close()
    assert closing.dialog is None
    assert not window.isVisible()


def test_cancel_leaves_everything_as_it_is(
    qtbot: QtBot, closing: Closing, window: QWidget, desk: Desk
) -> None:
    before = desk.preferences.values
    dialog = first_close(closing, window)
    window.close()
    assert closing.dialog is dialog, "asked twice is one question"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert desk.preferences.values == before
    first_close(closing, window)


def test_enter_confirms_and_the_arrows_choose(
    qtbot: QtBot, closing: Closing, window: QWidget, desk: Desk
) -> None:
    dialog = first_close(closing, window)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.options[0].setFocus()
    qtbot.keyClick(dialog.options[0], Qt.Key.Key_Down)
    assert dialog.options[1].isChecked()
    qtbot.keyClick(dialog.options[1], Qt.Key.Key_Return)
    assert desk.preferences.values.close_to_tray == "stay"
    assert not desk.preferences.values.reminds


def test_the_hour_is_said_as_the_person_reads_it(closing: Closing, window: QWidget, desk: Desk) -> None:
    desk.preferences.change(reminder_time="18:00")
    dialog = first_close(closing, window)
    name = dialog.options[0].accessibleName()
    assert name.startswith("Stay, and remind me once a day, at ")
    assert "6:00" in name or "18:00" in name


def test_the_window_sees_what_closes_it_and_not_what_leaves_it_open(
    qtbot: QtBot, desk: Desk, tray: Tray
) -> None:
    seen: list[str] = []

    class Window(QWidget):
        def closeEvent(self, event: QCloseEvent, /) -> None:
            seen.append("closed")
            super().closeEvent(event)

    window = Window()
    qtbot.addWidget(window)
    window.show()
    closing = Closing(window, desk.preferences, tray.has_icon, desk.ways)
    window.close()
    assert seen == []
    assert closing.dialog is not None
    closing.dialog.reject()
    desk.preferences.change(close_to_tray="stay")
    window.close()
    assert seen == ["closed"]
    assert not window.isVisible()
    closing.close()


def test_whoever_quits_is_not_asked(qtbot: QtBot, closing: Closing, window: QWidget) -> None:
    closing.end_session()
    with qtbot.waitSignal(closing.quit_asked):
        assert window.close()
    assert closing.dialog is None


def test_a_session_that_ends_is_not_held_up_and_one_that_did_not_is_forgotten(
    qtbot: QtBot, closing: Closing, window: QWidget, desk: Desk
) -> None:
    desk.preferences.change(close_to_tray="stay")
    closing.end_session()
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    with qtbot.assertNotEmitted(closing.quit_asked):
        assert window.close()
    assert not window.isVisible()


def test_who_wants_to_quit_quits(qtbot: QtBot, closing: Closing, window: QWidget, desk: Desk) -> None:
    desk.preferences.change(close_to_tray="quit")
    with qtbot.waitSignal(closing.quit_asked):
        window.close()


@pytest.mark.parametrize("wish", [None, "stay"])
def test_without_a_tray_nothing_hides_and_that_is_said_once(
    qtbot: QtBot, closing: Closing, window: QWidget, desk: Desk, tray: Tray, wish: str | None
) -> None:
    desk.preferences.change(close_to_tray=wish)
    tray.is_there = False
    window.close()
    assert window.isVisible()
    assert isinstance(closing.dialog, NoTray)
    with qtbot.waitSignal(closing.quit_asked):
        closing.dialog.deed_button.click()
    assert desk.preferences.values.is_no_tray_told
    with qtbot.waitSignal(closing.quit_asked):
        window.close()


def test_a_tray_that_goes_while_the_question_is_open_hides_nothing(
    closing: Closing, window: QWidget, tray: Tray
) -> None:
    dialog = first_close(closing, window)
    tray.is_there = False
    dialog.deed_button.click()
    assert window.isVisible()


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_the_question_cuts_no_word(
    qtbot: QtBot, qapp: QApplication, closing: Closing, window: QWidget, percent: int
) -> None:
    from PySide6.QtGui import QFont

    usual = QFont(qapp.font())
    font = QFont(usual)
    font.setPointSizeF(usual.pointSizeF() * percent / 100)
    qapp.setFont(font)
    dialog = first_close(closing, window)
    for option in dialog.options:
        assert option.width() >= option.sizeHint().width()
        assert option.height() >= max(24, option.sizeHint().height())
    dialog.close()
    qapp.setFont(usual)


def test_what_is_under_way_holds_the_window_until_it_says_otherwise(
    qtbot: QtBot, closing: Closing, window: QWidget, desk: Desk
) -> None:
    answers = [False, True]

    def may_end() -> bool:
        return answers.pop(0)

    closing.hold_while(may_end)
    desk.preferences.change(close_to_tray="quit")
    with qtbot.assertNotEmitted(closing.quit_asked):
        window.close()
    assert window.isVisible()
    with qtbot.waitSignal(closing.quit_asked):
        window.close()
    desk.preferences.change(close_to_tray="stay")
    window.show()
    window.close()  # who stays in the tray is asked nothing: it goes on there
    assert answers == []
