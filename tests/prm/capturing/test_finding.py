"""Whom typed words find, in which order and why."""

from __future__ import annotations

from datetime import date

import pytest

from prm.capturing.finding import find_people, found_people, recent_people
from prm.capturing.values import Reason
from prm.contacts import edit_contact, hide_contact, trash_contact
from prm.facts import add_method, add_tag, set_position
from prm.filters import Filter
from prm.lists import View, add_list
from prm.notes import add_note
from tests.prm.books import Book


@pytest.fixture
def people(book: Book) -> dict[str, int]:
    ids = {
        name: book.add(name)
        for name in (
            "Lis Bergström",
            "Inês Duarte",
            "Bart de Wit",
            "Ada Lovelace",
            "Ada Okonkwo",
            "Priya Raman",
            "Søren Holm",
            "Jürgen Weiß",
            "王小明",
            "Elisa Novak",
        )
    }
    book.write(edit_contact, ids["Inês Duarte"], "place", "Lisbon")
    book.write(add_tag, [ids["Bart de Wit"]], "lisbon")
    book.write(set_position, ids["Ada Okonkwo"], "Tidal", "Designer")
    book.write(add_note, ids["Priya Raman"], "Loves the trams of Lisbon.")
    book.write(add_method, ids["Søren Holm"], "holm@fjord.example")
    return ids


def found(book: Book, words: str, limit: int = 8) -> list[tuple[str, str]]:
    return [(person.display_name, str(person.reason)) for person in book.read(find_people, words, limit)]


def test_the_beginning_of_a_name_comes_before_everything_else(book: Book, people: dict[str, int]) -> None:
    assert found(book, "lis") == [
        ("Lis Bergström", "name"),
        ("Bart de Wit", "tag"),
        ("Inês Duarte", "place"),
        ("Priya Raman", "note"),
    ]
    (_, tag, place, _) = book.read(find_people, "lis")
    assert (tag.reason_text, place.reason_text) == ("lisbon", "Lisbon")


def test_people_of_a_list_are_found_by_its_name(book: Book, people: dict[str, int]) -> None:
    among = (people["Bart de Wit"], people["Elisa Novak"])
    book.write(add_list, "Lisbon, March", View(Filter(among=among)))
    found = {person.display_name: person for person in book.read(find_people, "lisbon mar")}
    assert list(found) == ["Bart de Wit", "Elisa Novak"]
    assert found["Elisa Novak"].reason is Reason.LIST
    assert found["Elisa Novak"].reason_text == "Lisbon, March"
    names = [person.display_name for person in book.read(find_people, "lis")]
    assert names == ["Lis Bergström", "Bart de Wit", "Inês Duarte", "Priya Raman", "Elisa Novak"]


@pytest.mark.parametrize(
    ("words", "name", "reason"),
    [
        ("ad lo", "Ada Lovelace", Reason.NAME),
        ("al", "Ada Lovelace", Reason.INITIALS),
        ("lovelace ada", "Ada Lovelace", Reason.NAME),
        ("love", "Ada Lovelace", Reason.NAME),
        ("soren", "Søren Holm", Reason.NAME),
        ("juergen", "Jürgen Weiß", Reason.NAME),
        ("weiss", "Jürgen Weiß", Reason.NAME),
        ("小明", "王小明", Reason.NAME),
        ("INES", "Inês Duarte", Reason.NAME),
        ("ada tidal", "Ada Okonkwo", Reason.ORGANIZATION),
        ("designer", "Ada Okonkwo", Reason.POSITION),
        ("bergstorm", "Lis Bergström", Reason.TYPO),
        ("lovelac", "Ada Lovelace", Reason.NAME),
        ("lvelac", "Ada Lovelace", Reason.TYPO),
        ("ada lvelace", "Ada Lovelace", Reason.TYPO),
    ],
)
def test_found_first(book: Book, people: dict[str, int], words: str, name: str, reason: Reason) -> None:
    assert found(book, words)[0] == (name, reason)


def test_one_letter_off_is_among_the_first_three(book: Book, people: dict[str, int]) -> None:
    for name in people:
        for word in name.split():
            if len(word) < 5:
                continue
            for place in range(len(word)):
                wrong = word[:place] + "x" + word[place + 1 :]
                missing = word[:place] + word[place + 1 :]
                swapped = word[:place] + word[place + 1 : place + 2] + word[place] + word[place + 2 :]
                added = word[:place] + "x" + word[place:]
                for typed in (wrong, missing, swapped, added):
                    assert name in [one for one, _ in found(book, typed)][:3], (typed, name)


def test_people_with_a_last_exchange_come_first_among_equals(book: Book, people: dict[str, int]) -> None:
    assert [name for name, _ in found(book, "ada")] == ["Ada Lovelace", "Ada Okonkwo"]
    book.log(people["Ada Okonkwo"], on="2026-11-20")
    assert [name for name, _ in found(book, "ada")] == ["Ada Okonkwo", "Ada Lovelace"]


def test_what_is_shown(book: Book, people: dict[str, int]) -> None:
    book.log(people["Ada Okonkwo"], on="2026-11-20")
    (person,) = book.read(find_people, "okonkwo")
    assert (person.organization, person.position) == ("Tidal", "Designer")
    assert person.last_meaningful_on == date(2026, 11, 20)


def test_hidden_people_are_found_and_those_in_the_trash_are_not(book: Book, people: dict[str, int]) -> None:
    book.write(hide_contact, [people["Inês Duarte"]])
    book.write(trash_contact, [people["Lis Bergström"]])
    assert [name for name, _ in found(book, "ines")] == ["Inês Duarte"]
    assert found(book, "bergstr") == []
    assert book.read(found_people, [people["Lis Bergström"]]) == ()


def test_no_words_find_nobody(book: Book, people: dict[str, int]) -> None:
    for words in ("", "  ", "?!", "zzzz", "ada zzzz"):
        assert found(book, words) == []
    assert found(book, "a", 0) == []


def test_no_more_than_asked_for(book: Book, people: dict[str, int]) -> None:
    assert len(found(book, "a", 2)) == 2


def test_recent_people(book: Book, people: dict[str, int]) -> None:
    book.log(people["Inês Duarte"], on="2026-11-01")
    book.log(people["Bart de Wit"], on="2026-11-20")
    recent = book.read(recent_people, 5)
    assert [person.display_name for person in recent] == ["Bart de Wit", "Inês Duarte"]
    assert {person.reason for person in recent} == {Reason.RECENT}
