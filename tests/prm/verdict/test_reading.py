"""Substance: what is left of a message when the small change is taken away."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.verdict import substance
from prm.verdict.clean import LONGEST
from prm.verdict.lexicon import lexicon
from prm.verdict.reading import Reading, cut_message, language_of, read_message


def read(text: str) -> Reading:
    lex = lexicon()
    cut = cut_message(text, lex)
    return read_message(cut, language_of([cut], lex), lex)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "👍",
        "🎉🎉 ❤️",
        "Thanks!",
        "Thank you so much, Priya",
        "Hi Tom,",
        "Happy birthday!!",
        "Hope you are well.",
        "Congratulations on your new position, Ana! Well deserved.",
        "I'd like to add you to my professional network on LinkedIn.",
        "Kind regards,\nJo",
        "[image]",
        "https://example.org/a",
        "<p>&nbsp;</p>",
        "Vielen Dank!",
        "Alles Gute zum Geburtstag, Reinhild!",
        "Merci beaucoup !",
        "¡Muchas gracias! Un abrazo",
        "Parabéns, muitas felicidades!",
        "Tanti auguri!",
        "Gefeliciteerd met je verjaardag!",
        "生日快乐!",
        "ありがとうございます。",
        "감사합니다",
        "Спасибо большое!",
        "شكراً جزيلاً",
        "> quoted words of somebody else\n> and more of them",
    ],
)
def test_pleasantries_have_no_substance(text: str) -> None:
    assert substance(text) == ""
    assert read(text).mass < 1


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hi Tom, thanks! The kiln cracked on Monday. Best wishes, Jo", "The kiln cracked on Monday."),
        ("Happy birthday! Did the heron come back to the pond?", "Did the heron come back to the pond?"),
        ("The kiln cracked.\n> Did it work?", "The kiln cracked."),
        ("Danke dir! Der Kachelofen zieht wieder.", "Der Kachelofen zieht wieder."),
    ],
)
def test_sentences_with_something_to_say_are_kept(text: str, left: str) -> None:
    assert substance(text) == left


def test_a_small_question_is_no_question() -> None:
    assert read("How are you?").questions == 0
    assert read("Which glue holds on wet slate?").questions == 1


def test_phrases_are_kept_as_they_stand_in_the_message() -> None:
    assert read("May I have a 15-Minute Call?").tags["sales_pitch"] == ["15-Minute Call"]


def test_somebody_elses_text_is_no_substance() -> None:
    assert read("Fwd: Ten trends\n\nThe packaging market grows by six percent.").mass == 0


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert read(text).mass >= 0
    assert isinstance(substance(text), str)


@given(
    st.lists(
        st.sampled_from(
            ["Hi", "thanks", ",", ".", "?", " ", "\n", "<b>", "[x]", "9.45", "é", "生", "👍", "ü"]
        )
    )
)
def test_what_is_left_stands_in_the_message(parts: list[str]) -> None:
    text = " ".join(parts)
    for word in substance(text).split():
        assert word.strip(".?!…\n") in text


@pytest.mark.parametrize(
    "part", ["hi ", "thanks, ", "1,", "\n", " ", "!", "best ", "add ", "生", "a'", "Hi\n", ".\n "]
)
def test_no_text_takes_long(part: str) -> None:
    started = time.process_time()
    substance(part * LONGEST)
    assert time.process_time() - started < 3
