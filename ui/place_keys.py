"""The keys by which the places of the sidebar are known: by what asks for one, and by the window that goes there."""

from __future__ import annotations

TODAY, PEOPLE, ELSE, IMPORT = "today", "people", "else", "import"


def rhythm_place(circle_id: int) -> str:
    """The key of a rhythm's place."""
    return f"rhythm {circle_id}"


def rhythm_of(place: str) -> int | None:
    """The circle behind a place, None where it is no rhythm."""
    return int(place.removeprefix("rhythm ")) if place.startswith("rhythm ") else None


def list_place(list_id: int) -> str:
    """The key of a saved list's place."""
    return f"list {list_id}"


def list_of(place: str) -> int | None:
    """The saved list behind a place, None where it is none."""
    return int(place.removeprefix("list ")) if place.startswith("list ") else None
