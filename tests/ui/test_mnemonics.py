"""Each menu of the bar has a letter of its own, in any language."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.mnemonics import with_mnemonics


def test_first_letters_are_preferred() -> None:
    assert with_mnemonics(["Kith", "Edit", "Person", "View", "Help"]) == [
        "&Kith",
        "&Edit",
        "&Person",
        "&View",
        "&Help",
    ]
    assert with_mnemonics(["Ansicht", "Alles hier"]) == ["&Ansicht", "Alles &hier"]
    assert with_mnemonics(["A", "a"]) == ["&A", "a"]


@given(st.lists(st.text(alphabet="abcABC äö王-", max_size=8), max_size=8))
def test_no_letter_stands_for_two(titles: list[str]) -> None:
    found = with_mnemonics(titles)
    assert [title.replace("&", "", 1) if "&" in title else title for title in found] == titles
    letters = [title[title.index("&") + 1].casefold() for title in found if "&" in title]
    assert len(letters) == len(set(letters))
