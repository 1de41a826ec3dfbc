"""Which titles fit what was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.capturing.ranking import Fit, rank_titles

TITLES = ("Import…", "People", "Settings…", "We talked…", "Add a person…", "Go to Today", "Undo", "Über Kith")


@pytest.mark.parametrize(
    ("words", "title", "fit"),
    [
        ("imp", "Import…", Fit.BEGINNING),
        ("today", "Go to Today", Fit.WORDS),
        ("talked we", "We talked…", Fit.ANY_ORDER),
        ("gtt", "Go to Today", Fit.INITIALS),
        ("ttings", "Settings…", Fit.INSIDE),
        ("setings", "Settings…", Fit.TYPO),
        ("improt", "Import…", Fit.TYPO),
        ("uber", "Über Kith", Fit.BEGINNING),
    ],
)
def test_the_best_title(words: str, title: str, fit: Fit) -> None:
    best = rank_titles(words, TITLES)[0]
    assert (TITLES[best.place], best.fit) == (title, fit)


def test_a_beginning_comes_before_a_word_inside() -> None:
    assert [TITLES[one.place] for one in rank_titles("pe", TITLES)] == ["People", "Add a person…"]


def test_no_words_fit_all_and_strange_ones_none() -> None:
    assert [one.place for one in rank_titles("", TITLES)] == list(range(len(TITLES)))
    assert rank_titles("zzzz", TITLES) == ()


@given(st.text(max_size=20), st.lists(st.text(max_size=20), max_size=6))
def test_places_are_of_the_titles_and_never_twice(words: str, titles: list[str]) -> None:
    places = [one.place for one in rank_titles(words, titles)]
    assert len(places) == len(set(places))
    assert all(0 <= place < len(titles) for place in places)
