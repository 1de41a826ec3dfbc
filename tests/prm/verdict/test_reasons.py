"""Reasons survive being stored, and read as English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.verdict import CODES, Reason, decode_reason, words


@given(st.sampled_from(sorted(CODES)), st.integers(), st.text())
def test_decode_is_the_inverse_of_encode(code: str, count: int, text: str) -> None:
    reason = Reason(code, count, text)
    assert decode_reason(reason.encode()) == reason


@given(st.sampled_from(sorted(CODES)), st.integers(), st.text())
def test_encoded_reasons_can_be_joined(code: str, count: int, text: str) -> None:
    encoded = Reason(code, count, text).encode()
    assert not set(encoded) & set(' ,;|"\n\r\t')
    assert len(encoded.split()) == 1


@given(st.text())
def test_any_stored_word_is_read(encoded: str) -> None:
    assert isinstance(words(decode_reason(encoded)), str)


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        (Reason("both_wrote"), "both wrote"),
        (Reason("messages", 11), "11 messages"),
        (Reason("messages", 1), "1 message"),
        (Reason("question", 1), "a question"),
        (Reason("birthday_or_anniversary"), "only a greeting"),
        (Reason("in_a_group"), "in a group"),
        (Reason("in_a_group", 5), "in a group of 5"),
        (Reason("no_answer"), "no answer yet"),
        (Reason("quote", text="Open to a chat"), "says “Open to a chat”"),
        (Reason("made_by_a_later_version"), "made by a later version"),
    ],
)
def test_words(reason: Reason, expected: str) -> None:
    assert words(reason) == expected


def test_short_reasons_stay_short() -> None:
    assert Reason("messages", 11).encode() == "messages:11"
    assert Reason("both_wrote").encode() == "both_wrote"


def test_a_quotation_with_signs_of_its_own_is_words_all_the_same() -> None:
    assert words(Reason("quote", text="{n} of {t}")) == "says “{n} of {t}”"
