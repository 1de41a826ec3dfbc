from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from prm.cells import bare_cell as bare
from prm.exporting.cells import TRIGGERS, exact_cell, joined, safe_cell
from prm.importing.kith_csv import entries

tricky = st.text(st.sampled_from([*"';:\\ nr\n\r\t=+@-a", "＝", "ü"]), max_size=12) | st.text()


@pytest.mark.parametrize(
    "text", ["=1+1", "+49 170", "-x", "@x", "\tx", "\rx", "\nx", "\0x", "＝x", "'=x", "''@"]
)
def test_what_looks_live_is_marked(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=b", " =x", "'x", "O'Hara", "1-2"])
def test_the_rest_stays(text: str) -> None:
    assert safe_cell(text) == exact_cell(text) == text


@pytest.mark.parametrize("text", ["=1+1", "+49 170", "-x", "@x"])
def test_an_exact_cell_is_untouched(text: str) -> None:
    assert exact_cell(text) == text


@given(text=tricky)
def test_no_cell_is_a_formula_and_every_text_comes_back(text: str) -> None:
    assert safe_cell(text)[:1] not in list(TRIGGERS)
    assert bare(safe_cell(text)) == text


@given(text=tricky)
def test_an_exact_cell_comes_back(text: str) -> None:
    if text[:1] not in list(TRIGGERS):
        assert bare(exact_cell(text)) == text
    else:
        assert exact_cell(text) == text == bare(text)


def test_several_values_read_well() -> None:
    cell = joined([("work", "a@example.org"), ("", "https://example.org/x"), ("a: b", "x; y")])
    assert cell == "work: a@example.org; https://example.org/x; a\\: b: x\\; y"


@example(pairs=[("", "Skype: mara"), ("a", ""), ("", " x "), ("", ": ")])
@given(pairs=st.lists(st.tuples(tricky, tricky).filter(any)))
def test_several_values_come_back(pairs: list[tuple[str, str]]) -> None:
    assert entries(joined(pairs)) == pairs
