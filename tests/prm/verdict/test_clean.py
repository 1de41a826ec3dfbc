"""What its writer did not write is taken from a message."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.verdict.clean import LONGEST, is_forward, own_text, without_placeholders


@pytest.mark.parametrize(
    ("raw", "own"),
    [
        ('<p class="spinmail">Hello<br>you&nbsp;two &amp; all</p>', "Hello\nyou two & all"),
        ("<style>p {color: red}</style>Yes.", "Yes."),
        ("Wait.\n\nOn Mon, 3 Mar 2025 at 10:11, Jo Ek <jo@example.org> wrote:\n> Operate or wait?", "Wait."),
        ("Ja.\n> Kommst du?\n> Oder nicht?", "Ja."),
        ("Gut.\n\nAm 3. März 2025 um 10:11 schrieb Jo Ek:\nKommst du?", "Gut."),
        ("See below.\n---------- Forwarded message ----------\nFrom: x\nBuy now", "See below."),
        ("Come at nine.\n-- \nJo Ek\nHead of Things", "Come at nine."),
        ("Come at nine.\nSent from my iPhone", "Come at nine."),
        ("a < b and b > c", "a < b and b > c"),
        ("", ""),
    ],
)
def test_own_text(raw: str, own: str) -> None:
    assert own_text(raw) == own


def test_placeholders_and_links_are_no_words() -> None:
    text = without_placeholders("Look [image: cat.png] at https://example.org/x?y=1 or write jo@example.org")
    assert text.split() == ["Look", "at", "or", "write"]


@pytest.mark.parametrize(
    ("text", "expected"), [("Fwd: Ten trends", True), ("WG: Termin", True), ("Forward!", False)]
)
def test_forwards_are_known(text: str, expected: bool) -> None:
    assert is_forward(text) is expected


@given(st.text())
def test_any_text_is_cleaned(text: str) -> None:
    assert len(without_placeholders(own_text(text))) <= LONGEST * 2


@pytest.mark.parametrize(
    "part", ["<style>", "<", "\n", " \n>", "[", "&amp", "a.a@", "{{a", "On a\n", "__", "-- \n"]
)
def test_no_text_takes_long(part: str) -> None:
    started = time.process_time()
    without_placeholders(own_text(part * LONGEST))
    assert time.process_time() - started < 1.5
