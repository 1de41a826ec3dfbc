from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from prm.contacts import add_contact, trash_contact
from prm.facts import add_method, set_position
from prm.importing.book_index import read_index
from prm.importing.drafts import ContactDraft, MethodDraft
from prm.importing.whom import DELETED, IN_TRASH, YOURSELF, whom
from prm.me import add_me, read_me
from prm.purge import purge
from prm.words import MethodKind
from tests.prm.books import Book


def of(book: Book, draft: ContactDraft, *claimed: int) -> tuple[str, int | None]:
    def ask(tx: Any) -> tuple[str, int | None]:
        return whom("table", draft, read_index(tx, {"table"}), read_me(tx), set(claimed))

    found: tuple[str, int | None] = book.read(ask)
    return found


def draft(name: str, email: str = "", organization: str = "") -> ContactDraft:
    methods = (MethodDraft(MethodKind.EMAIL, email),) if email else ()
    fields = {"display_name": name, **({"organization": organization} if organization else {})}
    return ContactDraft(str(Path("x.csv")), 2, email or name, fields, methods, by_name=not email)


@pytest.fixture
def ada(book: Book) -> int:
    found = book.write(add_contact, "Ada Lovelace")
    book.write(add_method, found, "ada@engine.example")
    return int(found)


def test_by_the_address_and_by_the_name_alone(book: Book, ada: int) -> None:
    assert of(book, draft("A. L.", "ada@engine.example")) == ("", ada)
    assert of(book, draft("ADA Lovelace")) == ("", ada)
    assert of(book, draft("Ada Lovelace", "other@engine.example")) == ("", None)
    assert of(book, draft("Ada Lovelace"), ada) == ("", None)


def test_two_of_a_name_or_one_elsewhere_are_not_told_by_it(book: Book, ada: int) -> None:
    book.write(set_position, ada, "Engine Works", "Analyst")
    assert of(book, draft("Ada Lovelace", organization="engine works")) == ("", ada)
    assert of(book, draft("Ada Lovelace", organization="Navy")) == ("", None)
    book.write(add_contact, "Ada Lovelace")
    assert of(book, draft("Ada Lovelace")) == ("", None)


def test_who_is_left_out(book: Book, ada: int) -> None:
    book.write(add_me, names=["Me"], emails=["me@example.org"])
    assert of(book, draft("Me", "me@example.org"))[0] == YOURSELF
    book.write(trash_contact, [ada])
    assert of(book, draft("Ada Lovelace", "ada@engine.example")) == (IN_TRASH, None)
    purge(book.database, [ada])
    assert of(book, draft("Ada Lovelace", "ada@engine.example")) == (DELETED, None)
