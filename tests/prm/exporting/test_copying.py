"""People as text: in the order asked, without those in the trash, readable by the programs that get them."""

from __future__ import annotations

import csv
import io

import pytest

from prm import circles, contacts, facts, notes
from prm.errors import UsageError
from prm.exporting import export
from prm.exporting.copying import Copied, CopyAs, copied
from prm.words import DateKind
from tests.prm.books import Book


@pytest.fixture
def four(book: Book) -> Book:
    """Zoe has everything, Ana a phone, Bo nothing, Cy is in the trash."""
    zoe = book.add(
        "Zoe =1+1",
        emails=["zoe@example.org", "z@example.org"],
        phones=["+351 912 345 678"],
        organization="Acme",
        position="Welder",
    )
    book.write(facts.set_date, zoe, DateKind.BIRTHDAY, "--02-29")
    book.write(facts.add_address, zoe, street="Rua Nova 1", city="Faro")
    book.write(contacts.edit_contact, zoe, "how_met", "At the fair")
    book.write(facts.add_tag, [zoe], "press")
    book.write(notes.add_note, zoe, "Likes maps")
    book.write(circles.place_in_circle, [zoe], book.read(circles.find_circle, "Monthly"))
    book.add("Ana", phones=["+351 912 000 000"])
    book.add("Bo")
    book.add("Cy", emails=["cy@example.org"])
    book.write(contacts.trash_contact, [4])
    return book


def copy(book: Book, what: CopyAs, *ids: int) -> Copied:
    found: Copied = book.read(copied, ids or (3, 1, 4, 2), what)
    return found


def test_a_row_is_name_and_main_channel(four: Book) -> None:
    found = copy(four, CopyAs.BRIEF)
    assert found.text == "Bo\nZoe =1+1 <zoe@example.org>\nAna, +351 912 000 000"
    assert found.people == 3
    assert found.vcards.count("BEGIN:VCARD") == 3


@pytest.mark.parametrize(
    ("what", "text", "people"),
    [
        (CopyAs.NAME, "Bo\nZoe =1+1\nAna", 3),
        (CopyAs.EMAIL, "zoe@example.org", 1),
        (CopyAs.PHONE, "+351 912 345 678\n+351 912 000 000", 2),
    ],
)
def test_who_has_nothing_of_it_is_left_out(four: Book, what: CopyAs, text: str, people: int) -> None:
    found = copy(four, what)
    assert (found.text, found.people) == (text, people)


def test_everything_as_text(four: Book) -> None:
    assert copy(four, CopyAs.TEXT, 1).text.split("\n") == [
        "Zoe =1+1",
        "Welder, Acme",
        "zoe@example.org",
        "z@example.org",
        "+351 912 345 678",
        "Rua Nova 1, Faro",
        "--02-29",
        "At the fair",
    ]


def test_cards_pages_and_rows_are_those_of_the_files(four: Book) -> None:
    card = copy(four, CopyAs.VCARD, 1)
    assert "Likes maps" in card.text
    assert "Likes maps" not in copy(four, CopyAs.VCARD, 2).text
    assert card.text == card.vcards
    assert copy(four, CopyAs.MARKDOWN, 2, 1).text.startswith("# Ana")
    rows = list(csv.DictReader(io.StringIO(copy(four, CopyAs.CSV, 2, 1).text)))
    assert [row["display_name"] for row in rows] == ["Ana", "Zoe =1+1"]
    assert (rows[1]["organization"], rows[1]["circle"]) == ("Acme", "Monthly")


def test_nobody_is_nothing(four: Book) -> None:
    assert copy(four, CopyAs.TEXT, 4) == Copied("", "", 0)


@pytest.mark.parametrize("name", ["csv", "vcard", "markdown"])
def test_a_file_of_some_people_has_them_only(four: Book, name: str) -> None:
    path = four.database.folder.path / f"some.{name}"
    done = export(four.database, path, format=name, people=[2, 1])
    assert done["counts"] == {"contacts": 2}
    text = path.read_text(encoding="utf-8")
    assert text.index("Ana") < text.index("Zoe")
    assert "Bo" not in text


@pytest.mark.parametrize(("name", "what"), [("archive", None), ("ics", None), ("csv", "notes")])
def test_formats_of_the_whole_book_refuse_some_people(four: Book, name: str, what: str | None) -> None:
    path = four.database.folder.path / "some"
    with pytest.raises(UsageError, match="Nothing was written"):
        export(four.database, path, format=name, what=what, people=[1])
    assert not path.exists()
