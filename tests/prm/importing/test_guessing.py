from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.importing.guessing import guess_targets
from prm.importing.targets import LISTS, Target


def guessed(**columns: Sequence[str]) -> list[str]:
    titles = [title.replace("_", " ") for title in columns]
    return [str(target) for target in guess_targets(titles, list(columns.values()))]


def test_the_table_of_the_picture() -> None:
    assert guessed(
        Name=["Ada Lovelace"],
        Firm=["Engine Works"],
        Job=["Analyst"],
        Mail=["ada@engine.example"],
        Mail_2=["ada.l@post.example"],
        Last_lunch=["21.03.2026"],
        Group=["clients; lisbon"],
        My_rating=["4"],
    ) == ["name", "organization", "position", "email", "email", "last in person", "tags", "leave out"]


def test_values_speak_for_themselves() -> None:
    assert guessed(Zzz=["ada@example.org"], Yyy=["https://example.org"], Xxx=["+1 555 0100"]) == [
        *("email", "link", "phone"),
    ]
    assert guessed(Contact=["ada@example.org", "b@example.org"]) == ["email"]
    assert guessed(Mail=["not one", "of these"], Name=["A B", "C D"]) == ["leave out", "name"]


def test_a_day_of_which_nothing_says_what_it_is_is_left_out() -> None:
    assert guessed(Name=["A"], Started=["2020-01-05"], Last_walk_with_us=["2020-01-05"]) == [
        *("name", "leave out", "last talked"),
    ]
    assert guess_targets(["", ""], [["Ada B"], ["2020-01-05"]])[1] is Target.OTHER_DATE


def test_names_without_a_header() -> None:
    titles = ["", "", ""]
    assert guess_targets(titles, [["Ada"], ["Lovelace"], ["ada@example.org"]]) == (
        *(Target.GIVEN_NAME, Target.FAMILY_NAME, Target.EMAIL),
    )
    assert guess_targets(titles[:2], [["Ada Lovelace"], ["London"]])[0] is Target.NAME


def test_half_a_name_is_the_whole_where_the_other_half_is_missing() -> None:
    assert guessed(Nombre=["Ada Lovelace"], Correo=["a@example.org"])[0] == "name"
    assert guessed(Naam=["Ada"], Achternaam=["Lovelace"]) == ["given name", "family name"]
    assert guessed(Prénom=["Ada"], Nom=["Lovelace"]) == ["given name", "family name"]
    assert guessed(Name=["Lovelace", "van der Berg"], Vorname=["Ada", "Petra"]) == [
        "family name",
        "given name",
    ]
    assert guessed(Name=["Ada Lovelace", "Petra Berg"], Vorname=["Ada", "Petra"])[0] == "name"


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"Name": ["A"], "City": ["Lisbon"], "Country": ["PT"]}, ["name", "place", "place"]),
        ({"Name": ["A"], "Address": ["1 St"], "City": ["X"]}, ["name", "street", "city"]),
        ({"Name": ["A"], "Address": ["1 St, X"]}, ["name", "address"]),
        ({"Name": ["A"], "Title": ["Dr."]}, ["name", "leave out"]),
        ({"Name": ["A"], "Rhythm": ["monthly"]}, ["name", "rhythm"]),
        ({"Name": ["A"], "Circle": ["friends"]}, ["name", "tags"]),
    ],
)
def test_columns_together(columns: dict[str, list[str]], expected: list[str]) -> None:
    assert guessed(**columns) == expected


@given(
    st.lists(
        st.tuples(st.text(max_size=20), st.lists(st.text(min_size=1, max_size=20), max_size=4)), max_size=8
    )
)
def test_any_columns_get_a_target_and_what_is_single_only_once(columns: list[tuple[str, list[str]]]) -> None:
    targets = guess_targets([title for title, _ in columns], [values for _, values in columns])
    assert len(targets) == len(columns)
    single = [target for target in targets if target not in LISTS]
    assert len(single) == len(set(single))
