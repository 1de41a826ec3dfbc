"""One toast at a time, long enough to be read, held while it is looked at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.toast import FOOT, STAYS_MILLISECONDS, Toast


@pytest.fixture
def toast(qtbot: QtBot) -> Iterator[Toast]:
    page = QWidget()
    page.resize(800, 600)
    qtbot.addWidget(page)
    shown = Toast(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    yield shown
    page.close()


def _timer(toast: Toast) -> QTimer:
    return toast._clock


def test_it_lies_at_the_bottom_and_stays_eight_seconds(toast: Toast) -> None:
    toast.show_message("Logged coffee with <b>Ada</b>", "Follow-up 13 Dec")
    _move_pointer_away(toast)
    assert toast.isVisible()
    assert toast.geometry().center().x() == pytest.approx(400, abs=2)
    assert 500 < toast.geometry().bottom() < 600
    assert _timer(toast).interval() == STAYS_MILLISECONDS == 8000
    assert _timer(toast).isActive()
    assert toast.accessibleName() == "Logged coffee with <b>Ada</b> Follow-up 13 Dec"


def test_a_screen_reader_is_told(toast: Toast, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[QAccessibleAnnouncementEvent] = []

    class Listener:
        updateAccessibility = told.append  # noqa: N815  Qt's own name

    monkeypatch.setattr("ui.kit.toast.QAccessible", Listener)
    toast.show_message("Logged coffee with Ada", "Follow-up 13 Dec")
    assert [event.message() for event in told] == ["Logged coffee with Ada Follow-up 13 Dec"]


def test_it_moves_with_its_parent(toast: Toast) -> None:
    toast.show_message("Done")
    toast.parentWidget().resize(400, 300)
    assert toast.geometry().bottom() < 300
    assert toast.geometry().right() <= 400


@pytest.mark.parametrize("detail", ["", "back on Thursday"])
def test_where_there_is_room_nothing_is_shortened(toast: Toast, detail: str) -> None:
    toast.show_message("Talked with Kerstin Ahlgren-Lindqvist", detail)
    for label in (toast._text, toast._detail):
        if label.isVisible():
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    host = toast.parentWidget()
    assert isinstance(host, QWidget)
    host.resize(360, 300)
    toast.show_message("Talked with Kerstin Ahlgren-Lindqvist of Biblioteket Kastanjen in Stockholm", detail)
    assert host.rect().contains(toast.geometry())
    assert toast.undo_button.width() == toast.undo_button.sizeHint().width()


def test_it_stays_above_a_foot_that_is_shown(toast: Toast) -> None:
    foot = QWidget(toast.parentWidget())
    foot.setObjectName(FOOT)
    foot.setGeometry(0, 540, 800, 60)
    toast.show_message("Ada Lovelace: Monthly")
    low = toast.geometry().bottom()
    foot.show()
    toast.show_message("Ada Lovelace: Monthly")
    assert toast.geometry().bottom() < 540 < low


def test_the_next_one_takes_its_place(qtbot: QtBot, toast: Toast) -> None:
    toast.show_message("First")
    toast.show_message("Second", can_undo=False)
    assert toast.accessibleName() == "Second"
    assert not toast.undo_button.isVisible()


def test_it_goes_when_its_time_is_over(qtbot: QtBot, toast: Toast) -> None:
    toast.show_message("Done")
    with qtbot.waitSignal(toast.closed):
        _timer(toast).start(1)
    assert not toast.isVisible()


def test_undo_is_asked_for_once(qtbot: QtBot, toast: Toast) -> None:
    toast.show_message("Done")
    with qtbot.waitSignals([toast.closed, toast.undo_requested]):
        qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()
    with qtbot.assertNotEmitted(toast.closed):
        toast.close_now()


def _move_pointer_away(toast: Toast) -> None:
    """The offscreen pointer may lie anywhere."""
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))


def test_the_pointer_holds_it(toast: Toast) -> None:
    toast.show_message("Done")
    place = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(place, place, place))
    assert toast.is_holding
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast.is_holding


def test_focus_holds_it(toast: Toast) -> None:
    toast.show_message("Done")
    _move_pointer_away(toast)
    toast.undo_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert toast.is_holding
    toast.undo_button.clearFocus()
    assert not toast.is_holding
    assert not toast.grab().isNull()
