from __future__ import annotations

from pathlib import Path

import pytest

from prm.importing.drafts import SourceRead
from prm.importing.formats import read_inputs
from prm.importing.google_csv import groups_of

DATA = Path(__file__).parents[2] / "data" / "tables"


def read(name: str) -> SourceRead:
    (source,) = read_inputs([DATA / name]).sources
    assert source.format == "google-contacts"
    assert source.read == source.drafts + source.skipped.total() + source.rejected
    return source


@pytest.mark.parametrize("name", ["google_new_utf8.csv", "google_old_utf8.csv", "google_old_utf16le.csv"])
def test_both_eras_say_the_same_of_a_person(name: str) -> None:
    mara = read(name).contacts[0]
    assert mara.fields["display_name"] == "Mara Quillfeather"
    assert (mara.fields["organization"], mara.fields["position"]) == ("Northwind, Inc.", "Head")
    assert mara.fields["birthday"] == "1990-05-14"
    assert mara.methods[0].value == "mara@example.org"
    assert set(mara.tags) == {"Friends", "starred"}
    assert len(mara.notes) == 1


def test_labels_dates_and_what_kith_has_no_place_for() -> None:
    mara = read("google_new_utf8.csv").contacts[0]
    assert mara.methods[0].label == "Home"
    assert mara.fields["anniversary"] == "2015-06-01"
    assert "Relation 1 - Value" in mara.extra


def test_a_birthday_without_a_year() -> None:
    assert read("google_old_utf8.csv").contacts[1].fields["birthday"] == "--05-14"


def test_googles_own_groups_are_no_tags() -> None:
    assert groups_of("Friends ::: * myContacts ::: * starred") == ["Friends", "starred"]
    assert groups_of("* My Contacts ::: * Other Contacts") == []
