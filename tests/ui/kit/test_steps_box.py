"""Fields that step up and down: flat in both schemes, as high as their text, the wheel only where they have the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance, Scheme
from ui.kit.steps_box import DayBox, NumberBox, TimeBox
from ui.kit.tokens import DARK, Size


@pytest.fixture(params=[NumberBox, TimeBox, DayBox])
def box(request: pytest.FixtureRequest, qtbot: QtBot, look: Appearance) -> QAbstractSpinBox:
    one: QAbstractSpinBox = request.param()
    if isinstance(one, NumberBox):
        one.setRange(1, 3_650)
        one.setValue(14)
    qtbot.addWidget(one)
    one.resize(one.sizeHint())
    with qtbot.waitExposed(one):
        one.show()
    return one


def _wheel(box: QAbstractSpinBox) -> None:
    middle = QPointF(box.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(box.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)


def test_it_is_high_enough_to_hit(box: QAbstractSpinBox) -> None:
    assert box.sizeHint().height() >= Size.CONTROL


def test_the_wheel_changes_it_only_where_it_has_the_focus(box: QAbstractSpinBox) -> None:
    box.clearFocus()
    before = box.text()
    _wheel(box)
    assert box.text() == before
    box.setFocus()
    _wheel(box)
    assert box.text() != before


def test_field_and_ground_are_one_surface_in_the_dark(box: QAbstractSpinBox, look: Appearance) -> None:
    look.set_scheme(Scheme.DARK)
    image = box.grab().toImage()
    inside = [image.pixelColor(x, 4) for x in range(8, box.width() - 8, 4)]
    assert {colour.name() for colour in inside} == {DARK.raised.name()}


def test_a_time_is_read_from_hours_to_minutes_in_every_layout(
    qtbot: QtBot, qapp: QApplication, look: Appearance
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        box = TimeBox()
        qtbot.addWidget(box)
        box.setDisplayFormat("HH:mm")
        box.setTime(QTime(9, 0))
        assert box.text() == "09:00"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_day_has_room_beside_its_arrow(qtbot: QtBot, look: Appearance) -> None:
    box = DayBox()
    qtbot.addWidget(box)
    box.setDate(QDate(2026, 11, 3))
    box.resize(200, 32)
    with qtbot.waitExposed(box):
        box.show()
    assert box.lineEdit().geometry().right() < box.width() - Size.ICON
