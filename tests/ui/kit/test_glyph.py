"""The more dots the oftener."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from prm.words import DEFAULT_CIRCLES
from ui.kit.glyph import RhythmGlyph, dots_of


def test_dots_of_the_default_rhythms() -> None:
    days = [circle.cadence_days for circle in DEFAULT_CIRCLES if circle.cadence_days is not None]
    assert [dots_of(number) for number in days] == [12, 8, 4, 2, 1]
    assert dots_of(7) == 16


@given(st.integers(1, 4000), st.integers(1, 4000))
def test_a_rarer_rhythm_never_has_more_dots(one: int, other: int) -> None:
    assert dots_of(min(one, other)) >= dots_of(max(one, other))


@pytest.mark.parametrize("cadence", [7, 14, 30, 90, 182, 365, None])
def test_a_glyph_is_named(qtbot: QtBot, cadence: int | None) -> None:
    glyph = RhythmGlyph("Family & <b>co</b>", cadence)
    qtbot.addWidget(glyph)
    assert glyph.accessibleName() == "Family & <b>co</b>"
    assert "&lt;b&gt;" in glyph.toolTip()
    assert not glyph.grab().isNull()
