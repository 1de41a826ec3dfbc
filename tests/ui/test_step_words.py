"""Every step has whole sentences in the words of the screen, and names are never guessed at."""

from __future__ import annotations

from datetime import UTC, date, datetime
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.history import NAMES, Step
from prm.step_details import About, PastStep
from tests.test_architecture import ROOT
from ui.step_table import STEPS
from ui.step_words import (
    names_text,
    search_words,
    short,
    step_detail,
    step_icon,
    step_label,
    step_runs,
    step_sentence,
)

TODAY = date(2026, 11, 22)


def past(verb: str, *names: str, people: int | None = None, **about: object) -> PastStep:
    at = datetime(2026, 11, 22, 9, tzinfo=UTC)
    number = len(names) if people is None else people
    step = Step(1, verb, NAMES.get(verb, verb), at, False, False, names, number)
    return PastStep(step, About(**about))  # type: ignore[arg-type]


def test_every_command_of_the_engine_has_its_words() -> None:
    assert NAMES.keys() - STEPS.keys() == set()


@pytest.mark.parametrize("verb", sorted(STEPS))
def test_words_name_only_what_there_is(verb: str) -> None:
    words = STEPS[verb]
    fields = {name for source in (words.sentence, words.label) for _, name, _, _ in Formatter().parse(source)}
    assert fields <= {None, "names", "kind", "text"}
    assert (ROOT / f"resources/icons/{words.icon}.svg").exists()


def test_the_sentence_lets_names_stand_out() -> None:
    logged = past("log_interaction", "Ada Lovelace", kind="meeting", text="Coffee", meaningful=True)
    assert step_sentence(logged) == "You logged a meeting with Ada Lovelace"
    assert step_runs(logged)[-1] == ("Ada Lovelace", True)
    assert step_detail(logged, TODAY) == "“Coffee” · meaningful"


def test_a_verdict_says_which_way() -> None:
    judged = past("judge_interaction", "Yuki", kind="message", meaningful=False)
    assert step_sentence(judged) == "You decided that a message exchange with Yuki does not count"


def test_the_label_is_what_undo_says_in_the_menu() -> None:
    assert step_label(past("trash_contact", "Ann Lee")) == "Move Ann Lee to the trash"
    assert step_label(past("add_tag", "A", "B", "C", people=9, text="lisbon")) == "Tag 9 people with lisbon"


@pytest.mark.parametrize(
    ("names", "people", "text"),
    [
        (("Ada",), 1, "Ada"),
        (("Ada", "Inês"), 2, "Ada and Inês"),
        (("Ada", "Inês", "Bo"), 3, "Ada, Inês and Bo"),
        (("Ada", "Inês", "Bo"), 12, "12 people"),
        ((), 0, "somebody who is gone"),
    ],
)
def test_names(names: tuple[str, ...], people: int, text: str) -> None:
    assert names_text(names, people) == text


def test_an_import_says_what_it_brought() -> None:
    brought = past(
        "carry_out",
        text="linkedin",
        day=date(2026, 11, 21),
        counts={"new": 12, "updated": 31, "exchanges": 14},
    )
    assert step_sentence(brought) == "You imported LinkedIn"
    assert step_detail(brought, TODAY) == "12 new people · 31 updated · 14 exchanges · until yesterday"


def test_fields_and_rhythms_say_what_was_there_before() -> None:
    moved = past("edit_contact", "Ada", kind="place", text="Porto", before="Lisbon")
    assert step_detail(moved, TODAY) == "Place: Lisbon became Porto"
    placed = past("place_in_circle", "Ada", text="Monthly", before="Yearly")
    assert step_sentence(placed) == "You gave Ada the rhythm Monthly"
    assert step_detail(placed, TODAY) == "was Yearly"
    assert step_sentence(past("place_in_circle", "Ada")) == "You took Ada out of their rhythm"


def test_a_command_without_words_is_said_all_the_same() -> None:
    assert step_sentence(past("fold_paper", "Ada")) == "You changed something about Ada"
    assert step_sentence(past("fold_paper")) == "You changed something"
    assert step_icon(past("fold_paper").step) == "history"


def test_what_is_searched_are_the_sentences_of_the_screen() -> None:
    assert search_words()["add_note"] == "You wrote a note on {names}"


@given(
    st.sampled_from(sorted(STEPS)),
    st.text(max_size=200),
    st.text(max_size=200),
    st.sampled_from(["", "place", "meeting", "died", "something new"]),
)
def test_no_text_of_a_person_breaks_a_sentence(verb: str, text: str, before: str, kind: str) -> None:
    one = past(verb, text or "x", text=text, before=before, kind=kind)
    for said in (step_sentence(one), step_label(one), step_detail(one, TODAY)):
        assert "\n" not in said or "\n" in (text or "x")
    assert len(short(text)) <= 90
