"""Over a year nobody is starved: whoever is due comes up by 1.25 times the rhythm where the setting allows it."""

from __future__ import annotations

from prm import circles, contacts, today
from prm.database import Database, Transaction
from prm.interactions import log_interaction
from prm.today import Today
from tests.prm.books import Book


def _page(tx: Transaction) -> Today:
    return today.read_today(tx.sql, tx.today)


def test_nobody_is_starved_in_a_year(database: Database) -> None:
    """200 people whose rhythms ask for less than three a day: everybody comes up by 1.25 times the rhythm."""
    book = Book(database)
    names = ("Monthly", "Each season", "Twice a year", "Yearly")
    rhythm = dict(zip(names, (30, 90, 182, 365), strict=True))
    share = {"Monthly": 20, "Each season": 50, "Twice a year": 60, "Yearly": 70}

    def fill(tx: Transaction) -> None:
        for name, count in share.items():
            people = contacts.add_contacts(tx, [f"{name} {n}" for n in range(count)])
            circles.place_in_circle(tx, people, circles.find_circle(tx, name))

    book.write(fill)
    assert sum(count / rhythm[name] for name, count in share.items()) < 2
    shown: dict[int, int] = {}
    worst = 0.0

    def talk(tx: Transaction, people: list[int]) -> None:
        for who in people:
            log_interaction(tx, [who])

    for day in range(456):
        page = book.read(_page)
        people = [entry.person.contact_id for entry in page.get_in_touch]
        for entry in page.get_in_touch:
            shown[entry.person.contact_id] = day
            worst = max(worst, entry.share or 0.0)
        if people:
            book.write(talk, people)
        book.advance(1)
    assert len(shown) == 200
    assert worst <= 1.25
