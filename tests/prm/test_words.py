"""The words of the design keep to themselves: typed ids go both ways, and no two things share a letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.words import DEFAULT_CIRCLES, TYPE_LETTERS, read_short_id, short_id, source_name

KINDS = st.sampled_from(sorted(TYPE_LETTERS))


@given(KINDS, st.integers(min_value=0, max_value=2**59))
def test_a_typed_id_reads_back(kind: str, number: int) -> None:
    assert read_short_id(kind, short_id(kind, number)) == number


@given(KINDS, KINDS, st.integers(min_value=0, max_value=2**59))
def test_a_typed_id_is_no_other_kinds(kind: str, other: str, number: int) -> None:
    assert (read_short_id(other, short_id(kind, number)) is None) == (kind != other)


@given(st.text())
def test_no_text_is_too_strange_to_be_no_id(text: str) -> None:
    number = read_short_id("contact", text)
    assert number is None or text.lstrip("c").lstrip("0") == str(number).lstrip("0")


@pytest.mark.parametrize("text", ["", "c", "12", "c-1", "c1.0", "c١٢", "c²", "C12", "c12 ", "c" + "9" * 19])
def test_what_is_no_typed_id_is_none(text: str) -> None:
    assert read_short_id("contact", text) is None


def test_every_kind_has_a_letter_of_its_own() -> None:
    assert len(set(TYPE_LETTERS.values())) == len(TYPE_LETTERS)


def test_the_rhythms_of_a_new_book_run_from_often_to_never() -> None:
    cadences = [circle.cadence_days for circle in DEFAULT_CIRCLES]
    assert cadences == [14, 30, 90, 182, 365, None]


def test_a_source_is_named_as_people_write_it() -> None:
    assert source_name("linkedin") == "LinkedIn"
    assert source_name("diary") == "diary"
