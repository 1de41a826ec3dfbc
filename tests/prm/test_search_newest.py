"""What was said is found newest first, whoever is in the trash, and names without spaces from their middle."""

from __future__ import annotations

from datetime import date, timedelta

from prm import contacts, notes
from prm.search import search_people, search_said
from tests.prm.books import Book


def _said(book: Book, text: str, limit: int = 3) -> list[tuple[date, str]]:
    return [(hit.on, hit.display_name) for hit in book.read(search_said, text, limit)]


def test_who_is_in_the_trash_leaves_their_place_to_older_ones(book: Book) -> None:
    """More of the newest than are asked for are in the trash: those behind them are looked up too."""
    ana, bea = book.add("Ana"), book.add("Bea")
    today = book.database.today
    for days in range(4):
        book.log(bea, on=today - timedelta(days=100 + days), text="lemon trees")
    for days in range(6):
        book.log(ana, on=today - timedelta(days=days), text="lemon trees")
    book.write(contacts.trash_contact, [ana])
    assert _said(book, "lem") == [(today - timedelta(days=100 + days), "Bea") for days in range(3)]


def test_the_day_decides_and_not_the_order_of_coming_in(book: Book) -> None:
    ana = book.add("Ana")
    days = ("2026-03-01", "2026-11-02", "2025-01-05", "2026-07-09")
    book.thread([ana], [("Ana", f"{day}T10:00:00+00:00", "the lemon tree") for day in days[:1]])
    for day in days[1:]:
        book.thread([ana], [("Ana", f"{day}T10:00:00+00:00", "the lemon tree")])
    found = [on.isoformat() for on, _ in _said(book, "lemon tree", 4)]
    assert found == sorted(days, reverse=True)


def test_of_one_day_the_last_that_came_in_stands_first(book: Book) -> None:
    ana = book.add("Ana")
    for number in range(5):
        book.write(notes.add_note, ana, f"lemon {number}")
    assert [hit.text for hit in book.read(search_said, "lemon", 3)] == ["lemon 4", "lemon 3", "lemon 2"]


def test_a_name_without_spaces_is_found_from_its_middle(book: Book) -> None:
    sato = book.add("佐藤健一")
    gone = book.add("加藤健一")
    book.write(contacts.trash_contact, [gone])
    assert book.read(search_people, "健一") == [sato]
    assert book.read(search_people, "藤健", trashed=True) == [sato, gone]
    assert book.read(search_people, "一%") == []
