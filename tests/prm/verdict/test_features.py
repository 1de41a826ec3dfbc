"""The figures of a conversation mean what their names say."""

from __future__ import annotations

from prm.verdict.features import Turn, answered_questions, answers, features, shared_words, side_of
from prm.verdict.reading import Reading


def turn(from_me: bool, mass: float = 0.0, questions: int = 0, content: str = "") -> Turn:
    reading = Reading(mass=mass, own_words=int(mass), all_words=max(1, int(mass)), questions=questions)
    reading.content = {word[:6]: word for word in content.split()}
    return Turn(from_me, reading)


def test_a_side_is_all_that_one_person_wrote() -> None:
    turns = [turn(True, 3), turn(False, 10), turn(True, 4)]
    assert (side_of(turns, True).mass, side_of(turns, True).messages) == (7, 2)
    assert (side_of(turns, False).mass, side_of(turns, False).messages) == (10, 1)


def test_an_answer_comes_from_the_other_side() -> None:
    turns = [turn(True), turn(True), turn(False), turn(True)]
    assert answers(turns) == [(turns[1], turns[2]), (turns[2], turns[3])]


def test_a_question_is_answered_by_something_said() -> None:
    assert answered_questions([turn(True, 4, questions=1), turn(False, 5)]) == 1
    assert answered_questions([turn(True, 4, questions=1), turn(False, 0.2)]) == 0
    assert answered_questions([turn(True, 4, questions=1), turn(True, 5)]) == 0


def test_words_of_both_sides() -> None:
    turns = [
        turn(True, content="kingfisher slope inform"),
        turn(False, content="kingfisher information digger"),
    ]
    assert shared_words(turns) == ["kingfisher", ""]


def test_the_weaker_side_decides() -> None:
    even = features([turn(True, 8), turn(False, 8)])
    lopsided = features([turn(True, 30), turn(False, 0.2)])
    for name in (
        "weaker side",
        "best exchange",
        "weaker side per message",
        "best answer",
        "the replier's own",
    ):
        assert even[name] > lopsided[name], name


def test_giveaways_are_told_apart_by_their_place() -> None:
    pitch, late = turn(False, 5), turn(False, 5)
    pitch.reading.tags = {"sales_pitch": ["free demo"]}
    late.reading.tags = {"sales_pitch": ["free demo"], "brush_off": ["not now"]}
    figures = features([pitch, turn(True, 5), late])
    assert (figures["stock opening"], figures["stock later"]) == (1, 1)
    assert figures["brush-off in the answer"] == 0
    assert features([turn(True, 5), late])["brush-off in the answer"] == 1
