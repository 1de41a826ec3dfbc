"""The ring is full after a meaningful exchange, empties clockwise from 12, and says so in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.kit.ring import Ring, paint_ring
from ui.kit.tokens import LIGHT, Size, contrast

SIDE = 60


def _drawn(passed: float, *, is_mirrored: bool = False, is_on_selection: bool = False) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(LIGHT.base)
    painter = QPainter(image)
    if is_mirrored:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    paint_ring(painter, QRectF(0, 0, SIDE, SIDE), passed, LIGHT, is_on_selection=is_on_selection)
    painter.end()
    return image


def _at(image: QImage, hour: int) -> QColor:
    places = {3: (SIDE - 3, SIDE // 2), 6: (SIDE // 2, SIDE - 3), 9: (2, SIDE // 2)}
    return image.pixelColor(*places[hour])


@pytest.mark.parametrize(
    ("passed", "filled"),
    [
        (0.0, {3, 6, 9}),
        (0.35, {6, 9}),
        (0.6, {9}),
        (0.9, set()),
        (1.0, set()),
        (4.0, set()),
        (-1.0, {3, 6, 9}),
    ],
)
def test_the_gap_opens_clockwise_from_twelve(qapp: QApplication, passed: float, filled: set[int]) -> None:
    for is_mirrored in (False, True):  # a clock is a clock in every script
        image = _drawn(passed, is_mirrored=is_mirrored)
        assert {hour for hour in (3, 6, 9) if contrast(_at(image, hour), LIGHT.base) > 4.5} == filled


def test_empty_is_empty_however_long_ago(qapp: QApplication) -> None:
    assert _drawn(1.0) == _drawn(40.0)


def test_its_track_steps_back_on_a_selected_row(qapp: QApplication) -> None:
    assert _drawn(1.0) != _drawn(1.0, is_on_selection=True)


@pytest.mark.parametrize("side", [Size.RING_IN_LIST, Size.RING_IN_ROW, Size.RING, Size.RING_LARGE])
def test_a_ring_says_what_it_shows(qtbot: QtBot, side: int) -> None:
    ring = Ring(side)
    qtbot.addWidget(ring)
    ring.set_passed(0.5, "last talked 19 August, each season")
    assert ring.accessibleDescription() == "last talked 19 August, each season"
    assert ring.accessibleName()
    assert ring.sizeHint().width() == side
    assert not ring.grab().isNull()


def test_it_fills_after_we_talked(qtbot: QtBot) -> None:
    ring = Ring()
    qtbot.addWidget(ring)
    ring.set_passed(1.5, "time to talk")
    ring.set_passed(0.0, "just talked", is_animated=True)
    qtbot.waitUntil(lambda: ring.passed == 0.0, timeout=2000)
