"""Words of the command line as people, ids and numbers."""

from __future__ import annotations

from argparse import ArgumentTypeError

import pytest

from prm.cli.people import find_people, positive, read_id, read_rhythms, rhythm_in_words
from prm.database import Database
from prm.errors import UsageError
from prm.people import people_lines
from tests.prm.cli.calling import Prm


def test_people_are_found_by_id_name_and_address(prm: Prm, ada: str) -> None:
    prm.text("add", "王小明")
    with Database.open(prm.folder) as book:
        assert book.read(find_people, ["王小明", "ADA@example.org", "c1"]) == {
            2: "王小明",
            1: "Ada Lovelace",
        }
        with pytest.raises(UsageError, match="Nobody fits"):
            book.read(find_people, ["Charles"])


def test_whoever_is_in_the_trash_is_found_where_asked(prm: Prm, ada: str) -> None:
    prm.text("trash", ada)
    with Database.open(prm.folder) as book:
        with pytest.raises(UsageError):
            book.read(find_people, ["Ada"])
        assert book.read(find_people, ["Ada"], trashed=True) == {1: "Ada Lovelace"}


def test_a_cadence_of_ones_own_is_said_instead_of_the_circles(prm: Prm, ada: str) -> None:
    with Database.open(prm.folder) as book:
        rhythms = book.read(read_rhythms)
        assert rhythms["Monthly"] == 30
        assert rhythm_in_words(book.read(people_lines, [1])[0], rhythms) == "Monthly"
        prm.text("circle", ada, "every 21 days")
        assert rhythm_in_words(book.read(people_lines, [1])[0], rhythms) == "every 21 days"
        prm.text("circle", ada, "none")
        assert rhythm_in_words(book.read(people_lines, [1])[0], rhythms) == ""


def test_ids_are_typed() -> None:
    assert read_id("interaction", " I40 ") == 40
    for text in ("40", "c40", "i", "i-1", "i1.5", "i" + "9" * 30):
        with pytest.raises(UsageError, match="named like i12"):
            read_id("interaction", text)
    with pytest.raises(UsageError, match="an interaction is named"):
        read_id("interaction", "c3")
    with pytest.raises(UsageError, match="a follow-up is named"):
        read_id("follow_up", "c3")


def test_numbers_begin_with_one() -> None:
    assert positive("12") == 12
    for text in ("0", "-1", "x", "", "1.5", "²", "9" * 30):
        with pytest.raises(ArgumentTypeError):
            positive(text)
