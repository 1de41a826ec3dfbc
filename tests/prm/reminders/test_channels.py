"""What a channel is handed and what it tells."""

from __future__ import annotations

from collections.abc import Callable

from prm.reminders.channels import Answer, Card, Channel, Choice


class Notebook:
    """A channel that writes down what it should show."""

    def __init__(self) -> None:
        self.cards: list[Card] = []
        self.told: Callable[[Answer, int], None] | None = None

    def listen(self, told: Callable[[Answer, int], None]) -> None:
        self.told = told

    def show_card(self, card: Card) -> None:
        self.cards.append(card)

    def withdraw(self) -> None:
        self.cards.clear()


def test_a_channel_shows_a_card_and_tells_what_became_of_it() -> None:
    book = Notebook()
    channel: Channel = book
    heard: list[tuple[Answer, int]] = []

    def told(answer: Answer, days: int) -> None:
        heard.append((answer, days))

    channel.listen(told)
    channel.show_card(Card("Ana", "Since 19 Aug.", (Choice(Answer.WRITE, "Write"),)))
    assert book.cards[0].choices[0].answer is Answer.WRITE
    assert book.told is not None
    book.told(Answer.LATER, 7)
    channel.withdraw()
    assert (heard, book.cards) == ([(Answer.LATER, 7)], [])
