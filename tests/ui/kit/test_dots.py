"""The disc of dots: one for each person, whoever is nearer further in, and quick at any number."""

from __future__ import annotations

from math import hypot
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance, Scheme
from ui.kit.dots import Dot, DotField


@pytest.fixture
def field(qtbot: QtBot, look: Appearance) -> DotField:
    one = DotField(tuple(Dot))
    qtbot.addWidget(one)
    one.resize(520, 520)
    return one


def _out(place: QPointF) -> float:
    return hypot(place.x(), place.y())


@pytest.mark.parametrize(
    "numbers", [(19, 55, 37, 200, 1730), (0, 0, 0, 0, 2041), (1, 0, 0, 0, 0), (40, 400, 300, 2000, 27260)]
)
def test_there_is_a_dot_for_everybody_within_the_picture(field: DotField, numbers: tuple[int, ...]) -> None:
    field.set_numbers(numbers)
    field.grab()
    assert tuple(map(len, field._places)) == numbers
    outs = [_out(place) for places in field._places for place in places]
    assert outs == sorted(outs)
    assert max(outs) <= 260


def test_thirty_thousand_are_painted_at_once(field: DotField) -> None:
    field.grab()
    field.set_numbers((40, 400, 300, 2000, 27260))
    times = []
    for number in (1, 2, 3, 4, 0):
        field.emphasize(number)
        field._laid_out = None
        start = perf_counter()
        field.grab()
        times.append(perf_counter() - start)
    assert min(times) < 0.1
    start = perf_counter()
    field.grab()
    assert perf_counter() - start < 0.05, "what is drawn already is kept"


def test_a_change_of_scheme_is_seen(field: DotField, look: Appearance) -> None:
    field.set_numbers((3, 3, 3, 3, 3))
    light = field.grab().toImage()
    look.set_scheme(Scheme.DARK)
    assert field.grab().toImage() != light


def test_pressing_the_picture_tells_the_band(qtbot: QtBot, field: DotField) -> None:
    field.set_numbers((19, 55, 37, 200, 1730))
    middle = QPointF(260, 260)
    for band in range(5):
        field.grab()
        place = middle + field._places[band][-1]
        with qtbot.waitSignal(field.picked) as told:
            qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=place.toPoint())
        assert told.args == [band]
    assert field.band_at(QPointF(2, 2)) is None
    with qtbot.assertNotEmitted(field.picked):
        qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
