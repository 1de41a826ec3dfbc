"""Verdicts go into the book and come out as words."""

from __future__ import annotations

from datetime import UTC, datetime

from prm.judging import (
    VERDICT_COLUMNS,
    episode_of,
    last_with_substance,
    messages_of,
    read_reasons,
    reasons_in_words,
    stored_verdict,
    your_verdict,
)
from prm.verdict import RULES_VERSION, EpisodeMessage, judge
from tests.prm.books import Book

AT = datetime(2026, 3, 1, 10, tzinfo=UTC)
QUESTION = "Did you read the paper about bees? I wonder what you think of its third chapter."


def test_your_verdict_is_one_of_three() -> None:
    for verdict, one in (
        (your_verdict(meaningful=True), (1, "", "")),
        (your_verdict(meaningful=False), (0, "other", "")),
        (your_verdict(meaningful=False, awaiting="me"), (0, "", "me")),
        (your_verdict(meaningful=True, awaiting="me"), (1, "", "")),
    ):
        stored = dict(zip(VERDICT_COLUMNS, verdict, strict=True))
        assert (stored["meaningful"], stored["token_kind"], stored["awaiting"]) == one
        assert stored["decided_by"] == "you"
        assert reasons_in_words(stored["reasons"]) == ("you decided",)


def test_a_judgement_comes_back_as_it_was() -> None:
    judgement = judge(episode_of([EpisodeMessage(False, AT, QUESTION)]))
    stored = dict(zip(VERDICT_COLUMNS, stored_verdict(judgement), strict=True))
    assert stored["awaiting"] == "me"
    assert (stored["decided_by"], stored["rules_version"]) == ("rules", RULES_VERSION)
    assert read_reasons(stored["reasons"]) == judgement.reasons
    assert len(reasons_in_words(stored["reasons"])) == len(judgement.reasons)
    assert 0 <= stored["likelihood"] <= 1000


def test_a_group_is_in_passing_and_moves_only_the_last_interaction(book: Book) -> None:
    ana, bea = book.add("Ana"), book.add("Bea")
    said = [
        ("Ana", "2026-03-01T10:00:00+00:00", QUESTION),
        ("me", "2026-03-02T10:00:00+00:00", "I did, and I have changed how I plan the garden because of it."),
    ]
    book.thread([ana, bea], said, is_group=True)
    assert book.sql("SELECT meaningful, token_kind FROM interaction") == [(0, "in_a_group")]
    assert (
        book.sql("SELECT last_interaction_on, last_meaningful_on FROM contact") == [("2026-03-02", None)] * 2
    )


def test_messages_come_in_order(book: Book) -> None:
    ana = book.add("Ana")
    thread = book.thread(
        [ana], [("me", "2026-03-02T10:00:00+00:00", "second"), ("Ana", "2026-03-01T10:00:00+00:00", "first")]
    )
    assert [(m.text, m.from_me) for m in book.read(messages_of, thread)] == [
        ("first", False),
        ("second", True),
    ]


def test_the_last_message_with_substance() -> None:
    said = [EpisodeMessage(True, AT, text) for text in (QUESTION, "👍", "Thanks!")]
    assert last_with_substance(said).text == QUESTION
    assert last_with_substance(said[1:]).text == "Thanks!"
