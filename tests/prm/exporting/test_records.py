from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.exporting.records import FIELDS, REQUIRED, Field, FieldError, Form, read_text
from prm.store.tables import history_tables

# What the archive says in another way: pointers as uids or names, ``from``, and reasons in words and codes.
SAID_OTHERWISE = {
    "contact": {"circle_id"},
    "interaction": {"source_id", "reasons"},
    "message": {"interaction_id", "from_me"},
    "coverage": {"source_id"},
    "base": {"source_id", "contact_id"},
    "invitation": {"contact_id", "source_id"},
    "follow_up": {"contact_id", "interaction_id"},
    "relation": {"contact_id", "other_contact_id"},
    "keep_apart": {"contact_id", "other_contact_id"},
}
ONE_CONTACT = ("contact_method", "address", "position", "contact_date", "note", "merge")
ONLY_POINTERS = {"contact_tag", "participant", "story_contact", "story_interaction"}
FACTS_BY_NAME = {"book"}


@pytest.mark.parametrize("table", sorted(history_tables()))
def test_the_archive_says_every_column_of_the_store(table: str) -> None:
    if table in ONLY_POINTERS | FACTS_BY_NAME:
        assert table not in FIELDS
        return
    elsewhere = {"contact_id"} if table in ONE_CONTACT else SAID_OTHERWISE.get(table, set())
    said = {one.name for one in FIELDS[table]}
    assert said | elsewhere | {"id"} == set(history_tables()[table].columns)
    assert not said & elsewhere


@pytest.mark.parametrize(
    ("form", "stored", "written"),
    [
        (Form.TEXT, "a\nü", "a\nü"),
        (Form.JSON, '{"a": 1}', '{"a": 1}'),
        (Form.DAY, "2026-11-22", "2026-11-22"),
        (Form.INSTANT, "2026-11-22T08:00:00Z", "2026-11-22T08:00:00Z"),
        (Form.NUMBER, -7, -7),
        (Form.TRUTH, 1, True),
        (Form.HEX, b"\x00\xff", "00ff"),
    ],
)
def test_what_is_written_is_read_again(form: Form, stored: object, written: object) -> None:
    one = Field("x", form)
    assert one.write(stored) == written
    assert one.read({"x": written}) == stored


@given(value=st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.none()))
def test_any_value_is_read_or_refused(value: object) -> None:
    for form in Form:
        with suppress(FieldError):
            Field("x", form, REQUIRED).read({"x": value})


def test_a_default_stands_for_what_is_missing() -> None:
    assert Field("x", Form.DAY, None).read({}) is None
    with pytest.raises(FieldError, match="x is missing"):
        Field("x", default=REQUIRED).read({})


def test_half_a_character_is_no_text() -> None:
    with pytest.raises(FieldError, match="half a character"):
        read_text("x", "\udfff")
