"""Letters for menus, in any language: each menu of a bar is opened by Alt and a letter of its own."""

from __future__ import annotations

from collections.abc import Iterable


def with_mnemonics(titles: Iterable[str]) -> list[str]:
    """The titles with an ampersand before the first letter that none of those before it took.

    First letters of words are preferred; a title of which every letter is taken goes without.
    """
    taken: set[str] = set()
    found = []
    for title in titles:
        place = next((place for place in _order(title) if title[place].casefold() not in taken), None)
        if place is None:
            found.append(title)
            continue
        taken.add(title[place].casefold())
        found.append(f"{title[:place]}&{title[place:]}")
    return found


def _order(title: str) -> list[int]:
    letters = [place for place, letter in enumerate(title) if letter.isalnum()]
    begins = [place for place in letters if place == 0 or not title[place - 1].isalnum()]
    return begins + [place for place in letters if place not in begins]
