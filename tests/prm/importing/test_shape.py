from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.importing.shape import Shape, find_shape, looks_like_data
from prm.importing.text import Decoded, decode


def shape(text: str, delimiter: str | None = None, has_header: bool | None = None) -> Shape | None:
    return find_shape(Decoded(text.encode(), "utf-8", frozenset()), delimiter, has_header)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter(delimiter: str) -> None:
    found = shape(f"Name{delimiter}Mail\nAda{delimiter}ada@example.org\n")
    assert found is not None
    assert (found.header.delimiter, found.has_header, found.header.line) == (delimiter, True, 1)
    assert found.header.names == ("name", "mail")


def test_commas_in_semicolon_tables_and_in_quotes() -> None:
    found = shape('Name;Ort\n"Lovelace, Ada";"London, UK"\n"Hopper, Grace";"New York, US"\n')
    assert found is not None
    assert found.header.delimiter == ";"


def test_excels_own_first_line_decides() -> None:
    found = shape("sep=|\nName|Mail, private\nAda|ada@example.org\n")
    assert found is not None
    assert (found.header.delimiter, found.header.line) == ("|", 2)


def test_a_table_without_a_header() -> None:
    found = shape("Ada,Lovelace,ada@example.org\nGrace,Hopper,grace@example.org\n")
    assert found is not None
    assert (found.has_header, found.header.line, found.header.names) == (False, 0, ("", "", ""))


def test_lines_above_the_header_are_passed_over() -> None:
    found = shape(
        "My people\n\nexported 2026\nName,Mail,Phone\nAda,ada@example.org,1\nGrace,g@example.org,2\n"
    )
    assert found is not None
    assert (found.header.line, found.header.names) == (4, ("name", "mail", "phone"))


def test_the_person_knows_better() -> None:
    text = "Ada,Lovelace\nGrace,Hopper\n"
    first, second = shape(text, has_header=True), shape(text, has_header=False)
    assert first is not None
    assert second is not None
    assert (first.header.line, second.header.line) == (1, 0)
    other = shape("a;b,c\nd;e,f\n", delimiter=",")
    assert other is not None
    assert other.header.cells == ("a;b", "c")


def test_a_list_of_names_is_a_table_and_a_letter_is_none() -> None:
    found = shape("Ada Lovelace\nGrace Hopper\n")
    assert found is not None
    assert not found.has_header
    assert shape("Dear Ada") is None
    assert (
        shape("Dear Ada,\n\nhow are you? It has been a while, and I thought of the engine.\n\nYours, Grace\n")
        is None
    )


@pytest.mark.parametrize(
    "text", ["", "  \n", "BEGIN:VCARD\nFN:Ada\n", '{"a": 1}', "<html>", "\x01\x02\x03\x04,\x05"]
)
def test_what_is_no_table(text: str) -> None:
    assert shape(text) is None


def test_a_cell_that_no_column_is_called() -> None:
    assert all(map(looks_like_data, ("ada@example.org", "https://example.org", "+1 555 0100", "21.03.2026")))
    assert not any(map(looks_like_data, ("Mail 2", "Name", "", "Ada Lovelace")))


@given(st.text(max_size=200), st.sampled_from([None, ",", ";"]), st.sampled_from([None, True, False]))
def test_any_text_is_a_table_or_none(text: str, delimiter: str | None, has_header: bool | None) -> None:
    found = find_shape(decode(text.encode("utf-8", "replace")), delimiter, has_header)
    assert found is None or (
        found.header.line >= 0 and len(found.header.names) == len(found.header.cells) > 0
    )
