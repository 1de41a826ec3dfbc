"""Whom words fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.capturing.names import Name, NameIndex, name_words, other_words
from prm.capturing.people_words import Closeness
from tests.prm.capturing.reading import PEOPLE, names


def fits(index: NameIndex, *words: str) -> tuple[str, list[str]] | None:
    found = index.closest(words)
    return None if found is None else (found[0].name, [PEOPLE[i - 1] for i in found[1]])


@pytest.mark.parametrize(
    ("words", "how", "people"),
    [
        (("ada",), "EXACT", ["Ada Lovelace", "Ada Okonkwo"]),
        (("ada", "lovelace"), "EXACT", ["Ada Lovelace"]),
        (("lovelace", "ada"), "EXACT", ["Ada Lovelace"]),
        (("anna", "k"), "BEGINNING", ["Anna Kowalska"]),
        (("kow",), "BEGINNING", ["Anna Kowalska"]),
        (("ada", "lovelac"), "BEGINNING", ["Ada Lovelace"]),
        (("lovelaec",), "TYPO", ["Ada Lovelace"]),
        (("kwmae",), "TYPO", ["Kwame Mensah"]),
        (("juergen",), "EXACT", ["Jürgen Weiß"]),
        (("jurgen", "weiss"), "EXACT", ["Jürgen Weiß"]),
        (("oneil",), "EXACT", ["Siobhán O'Neil"]),
        (("王小明",), "EXACT", ["王小明"]),
        (("小明",), "EXACT", ["王小明"]),
    ],
)
def test_closest(words: tuple[str, ...], how: str, people: list[str]) -> None:
    assert fits(names(), *words) == (how, people)


@pytest.mark.parametrize("words", [(), ("xy",), ("ad",), ("ada", "ada"), ("lovelace", "okonkwo"), ("lvlc",)])
def test_nobody(words: tuple[str, ...]) -> None:
    assert fits(names(), *words) is None


def test_a_whole_name_is_closer_than_a_part_of_one() -> None:
    index = NameIndex(
        [Name(1, ("ada",), frozenset(), (0, 0, "ada")), Name(2, ("ada", "l"), frozenset(), (0, 0, ""))]
    )
    assert index.closest(["ada"]) == (Closeness.EXACT, [1])


def test_equals_come_in_their_order() -> None:
    index = NameIndex(
        [
            Name(1, ("ada", "b"), frozenset(), (1, 0, "ada b")),
            Name(2, ("ada", "c"), frozenset(), (0, -5, "ada c")),
            Name(3, ("ada", "d"), frozenset(), (0, -9, "ada d")),
        ]
    )
    assert index.closest(["ada"]) == (Closeness.EXACT, [3, 2, 1])


def test_people_are_replaced_and_forgotten() -> None:
    index = names()
    index.near("lovelaec")
    index.near_beginning("lovel")
    index.replace([1, 2], [Name(1, ("augusta", "king"), frozenset(), (0, 0, ""))])
    assert index.closest(["ada"]) is None
    assert index.closest(["augusta"]) == (Closeness.EXACT, [1])
    assert index.near("agusta") == {1}
    assert len(index) == len(PEOPLE) - 1


def test_words_of_names() -> None:
    assert name_words("Anne-Marie O'Neil, Dr.") == ("anne", "marie", "oneil", "dr")
    assert name_words("Søren Weiß") == ("soren", "weiss")
    assert other_words("Jürgen Weiß", "Jogi") == {"jogi", "juergen", "weiss"}
    assert other_words("Ada Lovelace") == frozenset()


@given(st.text(max_size=30), st.text(max_size=30))
def test_everybody_is_found_by_each_word_of_the_name(name: str, other: str) -> None:
    entries = [
        Name(n, name_words(text), other_words(text), (0, 0, "")) for n, text in enumerate((name, other))
    ]
    index = NameIndex(entries)
    for word in name_words(name):
        assert 0 in index.having(word)
        assert 0 in index.beginning(word[:1])
        assert 0 in index.near(word)


@given(st.data())
def test_one_letter_wrong_finds_the_word(data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(["lovelace", "okonkwo", "duarte", "mensah", "kowalska", "lindqvist"]))
    place = data.draw(st.integers(0, len(word) - 1))
    how = data.draw(st.sampled_from(["wrong", "missing", "added", "swapped"]))
    typed = {
        "wrong": word[:place] + "x" + word[place + 1 :],
        "missing": word[:place] + word[place + 1 :],
        "added": word[:place] + "x" + word[place:],
        "swapped": word[:place] + word[place + 1 : place + 2] + word[place] + word[place + 2 :],
    }[how]
    index = names()
    assert index.having(word) <= index.near(typed)
    assert index.having(word) <= index.beginning(typed[:3]) | index.near_beginning(typed) | index.near(typed)
