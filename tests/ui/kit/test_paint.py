"""Pieces are cut along the line of reading."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from ui.kit.paint import Along, square_in

ROOM = QRectF(10, 0, 100, 20)


def test_start_is_left_in_latin_and_right_in_arabic() -> None:
    latin, arabic = Along(ROOM, is_mirrored=False), Along(ROOM, is_mirrored=True)
    assert latin.from_start(30, 5) == QRectF(10, 0, 30, 20)
    assert latin.from_end(20) == QRectF(90, 0, 20, 20)
    assert latin.rest == QRectF(45, 0, 45, 20)
    assert arabic.from_start(30, 5) == QRectF(80, 0, 30, 20)
    assert arabic.from_end(20) == QRectF(10, 0, 20, 20)
    assert arabic.rest == QRectF(30, 0, 45, 20)


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 80), st.integers(0, 20))), st.booleans())
def test_what_is_left_is_never_less_than_nothing(
    cuts: list[tuple[bool, int, int]], is_mirrored: bool
) -> None:
    along = Along(ROOM, is_mirrored=is_mirrored)
    for at_start, width, gap in cuts:
        along.from_start(width, gap) if at_start else along.from_end(width, gap)
        assert along.rest.width() >= 0
        assert ROOM.contains(along.rest) or along.rest.width() == 0


def test_square_sits_in_the_middle() -> None:
    assert square_in(ROOM, 10) == QRectF(55, 5, 10, 10)
