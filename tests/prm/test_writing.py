"""Before writing: the channel used last comes first, and every sentence about how two people talk is true."""

from __future__ import annotations

from datetime import date

import pytest

from prm import contacts, facts, notes, writing
from prm.words import Direction, InteractionKind, MethodKind
from prm.writing import ChannelKind
from tests.prm.books import Book

SAID = [
    (
        "Ana",
        "2026-10-01T10:00:00+00:00",
        "Did you read the paper about bees? I changed our garden plan after it.",
    ),
    (
        "me",
        "2026-10-02T10:00:00+00:00",
        "I did, and I would start with the hedge. What does your brother say?",
    ),
    (
        "Ana",
        "2026-10-05T10:00:00+00:00",
        "He wants the meadow. I sent you both drawings, tell me what you think.",
    ),
]


@pytest.fixture
def ana(book: Book) -> int:
    return book.add("Ana")


def add_methods(book: Book, contact_id: int, *methods: tuple[MethodKind, str]) -> None:
    for kind, value in methods:
        book.write(facts.add_method, contact_id, value, kind)


def kinds(book: Book, contact_id: int) -> list[ChannelKind]:
    return [one.kind for one in book.read(writing.channels_to, contact_id)]


def test_nothing_is_offered_where_nothing_is_known(book: Book, ana: int) -> None:
    assert book.read(writing.channels_to, ana) == ()


def test_the_channel_used_last_comes_first(book: Book, ana: int) -> None:
    add_methods(
        book,
        ana,
        (MethodKind.EMAIL, "ana@garden.example"),
        (MethodKind.PHONE, "+351 911 222 333"),
        (MethodKind.LINK, "https://www.linkedin.com/in/ana"),
    )
    assert kinds(book, ana) == [
        ChannelKind.PROFILE,
        ChannelKind.EMAIL,
        ChannelKind.WHATSAPP,
        ChannelKind.CALL,
    ]
    book.log(ana, on="2026-11-01", kind=InteractionKind.CALL)
    assert kinds(book, ana)[0] is ChannelKind.CALL
    book.thread([ana], SAID, channel="whatsapp")
    assert kinds(book, ana)[0] is ChannelKind.CALL  # the call was later
    book.log(ana, on="2026-11-20", kind=InteractionKind.EMAIL, direction=Direction.OUT, channel="mail")
    channels = book.read(writing.channels_to, ana)
    assert (channels[0].kind, channels[0].address) == (ChannelKind.EMAIL, "mailto:ana@garden.example")
    assert channels[0].used_on == date(2026, 11, 20)


def test_a_number_opens_whatsapp_only_in_its_international_form(book: Book, ana: int) -> None:
    add_methods(book, ana, (MethodKind.PHONE, "030 901820"), (MethodKind.PHONE, "+49 30 901820"))
    found = {(one.kind, one.address) for one in book.read(writing.channels_to, ana)}
    assert found == {
        (ChannelKind.CALL, "tel:030901820"),
        (ChannelKind.CALL, "tel:+4930901820"),
        (ChannelKind.WHATSAPP, "https://wa.me/4930901820"),
    }


def test_an_address_cannot_smuggle_anything_into_the_mail_program(book: Book, ana: int) -> None:
    add_methods(book, ana, (MethodKind.EMAIL, "ana@garden.example?bcc=spy@example.org&body=x"))
    (channel,) = book.read(writing.channels_to, ana)
    assert channel.address == "mailto:ana@garden.example%3Fbcc%3Dspy@example.org%26body%3Dx"


def test_only_a_web_address_is_opened(book: Book, ana: int) -> None:
    add_methods(book, ana, (MethodKind.LINK, "file:///etc/passwd"), (MethodKind.LINK, "javascript:alert(1)"))
    assert book.read(writing.channels_to, ana) == ()


def test_how_two_people_talk_counts_meaningful_exchanges_of_a_year(book: Book, ana: int) -> None:
    book.thread([ana], SAID)
    thread = book.one("SELECT id FROM interaction")
    from prm import interactions

    book.write(interactions.judge_interaction, thread, meaningful=True)
    book.log(ana, on="2026-11-01", kind=InteractionKind.CALL)
    book.log(ana, on="2026-11-02", kind=InteractionKind.CALL, meaningful=False)
    book.log(ana, on="2025-01-02", kind=InteractionKind.CALL)
    habit = book.read(writing.habit_of, ana)
    assert habit.kinds == (("call", 1), ("message", 1))
    assert (habit.they_started, habit.told_starts) == (1, 1)
    assert habit.answer_days is None


def test_how_soon_an_answer_came_is_told_from_three_answers_on(book: Book, ana: int) -> None:
    said = [
        (who, f"2026-10-{day:02}T10:00:00+00:00", f"What about the hedge, number {day}?")
        for who, day in (("me", 1), ("Ana", 2), ("me", 5), ("Ana", 7), ("me", 10), ("Ana", 13))
    ]
    book.thread([ana], said)
    assert book.read(writing.habit_of, ana).answer_days == 2


def test_before_writing_all_is_there_at_once(book: Book, ana: int) -> None:
    book.thread([ana], SAID[:1])
    book.log(ana, on="2026-09-01", kind=InteractionKind.MEETING, text="Walked through the meadow.")
    book.write(notes.add_note, ana, "\n  Moves to Évora in spring.\nSecond line")
    found = book.read(writing.before_you_write, ana)
    assert found.left_off.last_words.startswith("Did you read the paper")
    assert found.asked == found.left_off
    assert (found.in_person_on, found.in_person) == (date(2026, 9, 1), "Walked through the meadow.")
    assert [text for _id, _day, text in found.notes] == ["Moves to Évora in spring."]


def test_nobody_is_nobody(book: Book, ana: int) -> None:
    book.write(contacts.trash_contact, [ana])
    book.write(contacts.restore_contact, [ana])
    assert book.read(writing.before_you_write, ana + 1) is None
