"""What a row of a table says beside names and addresses, on its whole way into the book, again, and back out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from prm.contacts import add_contact
from prm.importing.bring import bring_in
from prm.interactions import delete_interaction
from prm.people import person
from prm.search import search_people
from prm.timeline import timeline
from tests.prm.books import Book

HEADER = "Name,Mail,Firm,Street,City,Birthday,Wedding,Tags,Rhythm,How we met,Notes,Last talked,Last lunch\n"
ADA = "Ada Lovelace,ada@engine.example,Engine Works,1 Some St,London,1990-12-10,2010-06-01,a;b,monthly,on a train,Likes engines,2026-02-01,2026-03-21\n"


def bring(book: Book, path: Path, *rows: str) -> dict[str, Any]:
    path.write_text(HEADER + "".join(rows), encoding="utf-8")
    return bring_in(book.database, [path]).json()


def contact(book: Book, name: str) -> int:
    (found,) = book.read(search_people, name)
    return int(found)


def counts(book: Book) -> list[int]:
    def count(tx: Any) -> list[int]:
        tables = ("contact", "address", "contact_date", "note", "interaction", "participant", "base", "tag")
        return [int(tx.sql(f"SELECT count(*) FROM {table}").scalar_one()) for table in tables]

    return list(book.read(count))


def test_everything_a_row_says_comes_in_and_out_again(book: Book, tmp_path: Path) -> None:
    before = counts(book)
    report = bring(book, tmp_path / "people.csv", ADA)
    assert report["contacts"]["new"] == 1
    assert report["interactions"]["new"] == 2
    whole = book.read(person, contact(book, "Ada"))
    assert whole.line.circle == "Monthly"
    assert str(whole.line.last_meaningful_on) == "2026-03-21"
    assert whole.how_met == "on a train"
    assert counts(book)[:5] == [1, 1, 2, 1, 2]
    again = bring(book, tmp_path / "people.csv", ADA)
    assert again["step"] is None
    assert again["contacts"] == {"new": 0, "updated": 0, "same": 1, "conflicts": 0}
    book.undo()
    assert counts(book) == before


def test_a_newer_day_is_another_exchange_and_a_deleted_one_stays_deleted(book: Book, tmp_path: Path) -> None:
    bring(book, tmp_path / "people.csv", ADA)
    ada = contact(book, "Ada")
    report = bring(book, tmp_path / "people.csv", ADA.replace("2026-03-21", "2026-05-02"))
    assert (report["contacts"]["updated"], report["interactions"]["new"]) == (1, 1)
    (newest, *_) = (entry.exchange for entry in book.read(timeline, ada) if entry.exchange is not None)
    assert str(newest.happened_on) == "2026-05-02"
    book.write(delete_interaction, newest.id)
    report = bring(book, tmp_path / "people.csv", ADA.replace("2026-03-21", "2026-05-02"))
    assert report["interactions"]["new"] == 0


def test_a_day_still_to_come_is_marked_and_the_rest_comes_in(book: Book, tmp_path: Path) -> None:
    report = bring(book, tmp_path / "people.csv", ADA.replace("2026-03-21", "2027-03-21"))
    assert (report["contacts"]["new"], report["interactions"]["new"]) == (1, 1)
    assert [problem["rejected"] for problem in report["problems"]] == [False]


def test_a_row_with_a_name_only_is_the_one_person_of_that_name(book: Book, tmp_path: Path) -> None:
    ada = book.write(add_contact, "Ada Lovelace")
    report = bring(book, tmp_path / "people.csv", "Ada Lovelace,,Engine Works,,,,,,,,,,\n")
    assert report["contacts"] == {"new": 0, "updated": 1, "same": 0, "conflicts": 0}
    assert book.read(person, ada).line.organization == "Engine Works"
    report = bring(book, tmp_path / "people.csv", "Ada Lovelace,,Other Works,,,,,,,,,,\n")
    assert report["contacts"]["new"] == 1
    report = bring(book, tmp_path / "people.csv", "Ada Lovelace,,Third Works,,,,,,,,,,\n")
    assert report["contacts"]["new"] == 1  # two of that name: nobody can tell


def test_a_rhythm_of_another_book_is_passed_over(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("uid,display_name,how_met,circle\nu1,Ada,,Family\n", encoding="utf-8")
    assert bring_in(book.database, [path]).json()["contacts"]["new"] == 1
    assert book.read(person, contact(book, "Ada")).line.circle == ""
