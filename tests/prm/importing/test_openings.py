"""The same words to many people are told from the same words to few."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from prm.importing.drafts import MessageDraft, PersonRef
from prm.importing.openings import MANY, openings_to_many
from prm.words import Channel


def said(text: str) -> MessageDraft:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    return MessageDraft("m.csv", 2, Channel.LINKEDIN, "thread", at, PersonRef("Me"), (), text)


@pytest.mark.parametrize(
    ("people", "mine", "text", "is_to_many"),
    [
        (MANY, True, "I would like to add you to my network", True),
        (MANY - 1, True, "I would like to add you to my network", False),
        (MANY, False, "I would like to add you to my network", False),
        (MANY, True, "Thank you!", False),
    ],
)
def test_long_texts_of_mine_to_many_people(people: int, mine: bool, text: str, is_to_many: bool) -> None:
    pairs = {(person, Channel.LINKEDIN): [(said(text), mine)] for person in range(1, people + 1)}
    assert openings_to_many(pairs) == ({text} if is_to_many else set())


def test_often_to_one_is_not_to_many() -> None:
    text = "I would like to add you to my network"
    assert openings_to_many({(1, Channel.LINKEDIN): [(said(text), True)] * MANY}) == set()
