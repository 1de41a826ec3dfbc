"""How a reminder reaches the person: what is handed over, and what comes back."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple, Protocol


class Answer(StrEnum):
    """What became of a notification. ``REFUSED``: this channel cannot show it, another one has to."""

    WRITE = "write"
    LATER = "later"
    OPEN = "open"
    DISMISSED = "dismissed"
    REFUSED = "refused"


class Choice(NamedTuple):
    """An answer that is offered, and its word on the button."""

    answer: Answer
    word: str


class Card(NamedTuple):
    """What a notification says, in the person's language: what to do, and why. ``name`` and ``uid`` give the picture of
    one person and are empty otherwise. Clicking it anywhere is ``Answer.OPEN``.
    """

    title: str
    body: str
    choices: tuple[Choice, ...]
    name: str = ""
    uid: str = ""


class Channel(Protocol):
    """Shows one card at a time. Nothing here waits: what happens is told later.

    ``listen`` gives the function that is told an ``Answer`` and the days that *Later* means (0 where it was not said).
    """

    def listen(self, told: Callable[[Answer, int], None]) -> None: ...

    def show_card(self, card: Card) -> None: ...

    def withdraw(self) -> None:
        """Take the card away, where one is shown; nothing is told."""
        ...
