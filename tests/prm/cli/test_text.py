"""Columns hold in every script, and no text commands the terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.cli.text import counted, fit, listed, one_line, quoted, shorten, table, width, wrapped


@pytest.mark.parametrize(
    ("text", "columns"), [("", 0), ("Ada", 3), ("王小明", 6), ("Ine\u0302s", 4), ("ｅ", 2), ("अनु", 2)]
)
def test_width_counts_columns(text: str, columns: int) -> None:
    assert width(text) == columns


@given(st.text(max_size=60), st.integers(1, 30))
def test_a_cell_is_exactly_as_wide_as_it_should(text: str, columns: int) -> None:
    assert width(fit(text, columns)) == columns
    assert width(shorten(text, columns)) <= columns


@given(st.text())
def test_no_text_commands_the_terminal(text: str) -> None:
    flat = one_line(text + "\x1b[31m\x07\n")
    assert all(ord(letter) >= 32 and not 127 <= ord(letter) < 160 for letter in flat)
    assert "\n" not in "".join(wrapped(text, "  ")) or "\n" not in flat


def test_cut_texts_say_so() -> None:
    assert shorten("Ada Lovelace", 5) == "Ada…"
    assert shorten("王小明", 4) == "王…"
    assert quoted("a\nb") == "“a b”"


def test_columns_are_aligned_and_the_last_is_not_padded() -> None:
    lines = list(table([("c1", "王小明", "x"), ("c12", "Ada", "y")], (8, 20, 20)))
    assert lines == ["c1   王小明  x", "c12  Ada     y"]
    assert list(table([], (8,))) == []


def test_texts_are_wrapped_with_their_own_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "24")
    assert list(wrapped("one two three four five\nsix", "  ")) == ["  one two three four", "  five", "  six"]
    assert list(wrapped("", "  ")) == [""]


def test_counting_and_listing() -> None:
    assert counted(1, "person", "people") == "1 person"
    assert counted(2041, "person", "people") == "2,041 people"
    assert counted(0, "note") == "0 notes"
    assert [listed(names) for names in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
