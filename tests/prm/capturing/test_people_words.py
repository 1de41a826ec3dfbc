"""The people in a line."""

from __future__ import annotations

import pytest

from prm.capturing.people_words import Closeness, NoNames
from prm.capturing.values import PieceKind
from tests.prm.capturing.reading import read, said

LINES = {
    "lunch with inês and kwame on thursday": ["inês", "kwame"],
    "lunch with Ada, May and Will yesterday": ["Ada", "May", "Will"],
    "coffee with May on 14 May": ["May"],
    "met will on friday": ["will"],
    "yesterday lunch ada": ["ada"],
    "ada coffee engines": ["ada"],
    "coffee with anna k yesterday": ["anna k"],
    "coffee with Bart de Wit": ["Bart de Wit"],
    "called Dr. Weiss": ["Weiss"],
    "coffee with ada yesterday & mark": ["ada", "mark"],
    "dinner at Jürgen Weiß's place": ["Jürgen Weiß's"],
    "Ada and Kwame came over for tea": ["Ada", "Kwame"],
    "about engines with Ada": ["Ada"],
    "call with lovelac about engines": ["lovelac"],
    "Herrn Freitag angerufen": ["Freitag"],
    "Kaffee mit 王小明": ["王小明"],
    "mit Ada und Kwame gegessen": ["Ada", "Kwame"],
    "Brief an Siobhan": ["Siobhan"],
    "coffee with Inga Holm yesterday": ["Inga Holm"],
    "coffee with inga about maps": ["inga"],
    "coffee with Ada and Inga": ["Ada", "Inga"],
    "talked about Mark with Ada": ["Ada"],
}


@pytest.mark.parametrize(("text", "people"), LINES.items())
def test_people(text: str, people: list[str]) -> None:
    assert said(read(text), PieceKind.PERSON) == people


@pytest.mark.parametrize("text", ["coffee with the team", "drove to Lisbon yesterday", "long walk yesterday"])
def test_nobody(text: str) -> None:
    assert "the team" not in said(read(text), PieceKind.PERSON)
    assert "Lisbon" not in said(read(text), PieceKind.PERSON) or "drove" in text


def test_a_name_in_the_topic_is_nobody_who_was_there() -> None:
    line = read("coffee with Ada about Mark and May")
    assert said(line, PieceKind.PERSON) == ["Ada"]
    assert said(line, PieceKind.TOPIC) == ["Mark and May"]


def test_without_a_book_there_are_no_names() -> None:
    assert NoNames().closeness(["ada"]) is None
    assert Closeness.EXACT < Closeness.BEGINNING < Closeness.TYPO
