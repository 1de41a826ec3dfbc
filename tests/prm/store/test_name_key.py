"""Names stand where a reader of the language looks for them, quickly at any size."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.filters import Filter
from prm.people import people_ids, people_lines
from prm.store.derived import sort_key
from prm.store.name_key import name_key
from tests.prm.books import Book


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("de", ["Ärmel", "Arnold", "Lukas", "Łukasz", "Müller", "Nowak", "Ödland", "Olsen", "Øst", "Zander"]),
        ("en", ["Åsa", "Atle", "Çelik", "Chapman", "Dvořák", "Eve", "Özil", "Pan"]),
        ("sv", ["Adam", "Zoe", "Åke", "Åsa", "Ärling", "Öberg"]),
        ("fi", ["Aalto", "Zeta", "Åberg", "Äijö", "Öhman"]),
        ("nb", ["Adam", "Zoe", "Ærlig", "Øst", "Åse"]),
        (
            "cs",
            ["Cyril", "Čapek", "Dana", "Hus", "Hynek", "Chalupa", "Ivan", "Rybář", "Řezník", "Zeman", "Žák"],
        ),
        ("pl", ["Adam", "Ąd", "Lis", "Lzy", "Łukasz", "Mak", "Zyt", "Źr", "Żak"]),
        ("es", ["Nuez", "Nzola", "Ñandú", "Oro"]),
        ("tr", ["Can", "Czar", "Çelik", "Deniz", "Hz", "Işık", "İnan", "Oz", "Öz"]),
    ],
)
def test_a_list_in_a_language(book: Book, language: str, names: list[str]) -> None:
    for name in reversed(names):
        book.add(name)
    ids = book.read(people_ids, Filter(), language=language)
    assert [line.display_name for line in book.read(people_lines, ids)] == names
    turned = book.read(people_ids, Filter(), language=language, is_reversed=True)
    assert list(turned) == list(reversed(ids))


def test_without_a_language_names_sort_by_their_key(book: Book) -> None:
    for name in ("Żak", "Zander", "Łukasz"):
        book.add(name)
    keys = [sort_key(line.display_name) for line in book.read(people_lines, book.read(people_ids, Filter()))]
    assert keys == sorted(keys)


@given(st.text(alphabet="abcxyz éüñ-'", max_size=12), st.sampled_from(["de", "en", "fr", "xx"]))
def test_plain_letters_are_as_everywhere(name: str, language: str) -> None:
    assert name_key(name, language) == sort_key(name)


@given(st.text(max_size=20), st.sampled_from(["sv", "cs", "tr", "de", ""]))
def test_any_name_has_a_key(name: str, language: str) -> None:
    assert name_key(name, language) == name_key(name, language)
