from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.importing.inputs import open_inputs
from prm.importing.mapping import (
    TableChoice,
    TableLook,
    choice_from,
    look_at,
    open_unknown,
    remembered_choices,
    signature_of,
)
from prm.importing.targets import Target
from prm.importing.text import ENCODINGS

PICTURE = """Name;Firm;Job;Mail;Mail 2;Last lunch;Group;My rating
Ada Lovelace;Engine Works;Analyst;ada@engine.example;ada.l@post.example;21.03.2026;clients; 4
Zoë Brandt;Müller;Chefin;zoe@example.org;;02.01.2026;clients;3
"""


def look(
    tmp_path: Path, data: bytes, choice: TableChoice | None = None, **remembered: TableChoice
) -> TableLook:
    path = tmp_path / "people-2026.csv"
    path.write_bytes(data)
    (file,) = open_inputs([path])
    found = look_at(file, choice, remembered)
    assert found is not None
    return found


def test_what_can_be_seen_of_the_table_of_the_picture(tmp_path: Path) -> None:
    found = look(tmp_path, PICTURE.encode("cp1252"))
    assert (found.encoding, found.delimiter, found.has_header) == ("cp1252", ";", True)
    assert (found.records, found.is_whole) == (2, True)
    assert (found.familiar, len(found.columns)) == (7, 8)
    assert found.columns[0].samples == ("Ada Lovelace", "Zoë Brandt")
    assert (found.ambiguous, found.names_people) == ("", True)


def test_three_samples_are_different_values(tmp_path: Path) -> None:
    found = look(tmp_path, b"Name,City\nA B,X\nC D,X\nE F,Y\nG H,Z\nI J,W\n")
    assert found.columns[1].samples == ("X", "Y", "Z")


@pytest.mark.parametrize(
    ("header", "cells", "ambiguous", "day_first"),
    [
        ("Name,Last contact", ("03/04/2024", "05/06/2024"), "03/04/2024", None),
        ("Name,Last contact", ("03/04/2024", "25/06/2024"), "", True),
        ("Name,Last contact", ("03/04/2024", "06/25/2024"), "", False),
        ("Vorname,Letzter Kontakt", ("03/04/2024", "05/06/2024"), "03/04/2024", True),
        ("Name,Last contact", ("2024-03-04", "2024-05-06"), "", None),
    ],
)
def test_the_order_of_days_is_told_by_the_column_or_asked(
    tmp_path: Path, header: str, cells: tuple[str, str], ambiguous: str, day_first: bool | None
) -> None:
    rows = "\n".join(f"Person {at},{cell}" for at, cell in enumerate(cells))
    found = look(tmp_path, f"{header}\n{rows}\n".encode())
    assert (found.ambiguous, found.day_first) == (ambiguous, day_first)


def test_a_persons_choices_hold(tmp_path: Path) -> None:
    data = "Имя;Город\nИван;Москва\n".encode("koi8-r")
    chosen = TableChoice((Target.NOTE, Target.LEAVE_OUT), "koi8-r", ";", True, False)
    found = look(tmp_path, data, chosen)
    assert found.columns[0].samples == ("Иван",)
    assert found.targets == chosen.targets
    found = look(tmp_path, PICTURE.encode(), TableChoice((), delimiter="|"))
    assert len(found.columns) == 1
    found = look(tmp_path, PICTURE.encode(), TableChoice((), has_header=False))
    assert (found.records, found.columns[0].title) == (3, "")


def test_what_was_chosen_is_remembered_for_tables_with_the_same_columns(tmp_path: Path) -> None:
    first = look(tmp_path, PICTURE.encode())
    chosen = TableChoice((Target.NAME, *(Target.LEAVE_OUT,) * 7), day_first=True)
    again = look(tmp_path, PICTURE.replace("Ada", "Grace").encode(), **{first.signature: chosen})
    assert again.is_remembered
    assert (again.targets, again.day_first) == (chosen.targets, True)
    other = look(tmp_path, PICTURE.replace("Firm", "Company").encode(), **{first.signature: chosen})
    assert not other.is_remembered


def test_another_delimiter_keeps_the_signature_by_which_it_is_remembered(tmp_path: Path) -> None:
    guessed = look(tmp_path, PICTURE.encode())
    changed = look(tmp_path, PICTURE.encode(), TableChoice((), delimiter="|"))
    assert guessed.signature == changed.signature


def test_a_large_file_is_only_begun(tmp_path: Path) -> None:
    found = look(tmp_path, b"Name,Mail\n" + b"Ada Lovelace,ada@example.org\n" * 100_000)
    assert not found.is_whole
    assert 10_000 < found.records < 100_000


@given(
    st.lists(st.sampled_from(Target)),
    st.sampled_from([None, *ENCODINGS]),
    st.sampled_from([None, ",", ";"]),
    st.sampled_from([None, True, False]),
    st.sampled_from([None, True, False]),
)
def test_a_choice_comes_back_from_json(
    targets: list[Target], encoding: str | None, delimiter: str | None, header: bool | None, day: bool | None
) -> None:
    choice = TableChoice(tuple(targets), encoding, delimiter, header, day)
    assert choice_from(json.loads(json.dumps(choice.document()))) == choice


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["targets", "encoding", "delimiter"]), inner)
        ),
    )
)
def test_what_is_no_choice_is_passed_over(document: object) -> None:
    choice = choice_from(document)
    assert remembered_choices({"x": document}) == ({} if choice is None else {"x": choice})


@given(st.binary(max_size=300), st.sampled_from([None, *ENCODINGS]))
def test_any_bytes_are_a_table_or_none(data: bytes, encoding: str | None) -> None:
    opened = open_unknown(data, TableChoice((), encoding))
    assert opened is None or signature_of(opened.shape)
