"""No cell is a formula, and every text comes back; more of this in tests/prm/exporting/test_cells.py."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from prm.cells import TRIGGERS, bare_cell, safe_cell


@given(st.text(st.sampled_from([*TRIGGERS, "'", "a"]), max_size=6))
def test_a_safe_cell_is_no_formula_and_comes_back(text: str) -> None:
    assert safe_cell(text)[:1] not in list(TRIGGERS)
    assert bare_cell(safe_cell(text)) == text
