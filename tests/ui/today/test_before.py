"""How two people talk, in sentences that are true."""

from __future__ import annotations

from prm.writing import Habit
from ui.today.before import habit_text


def test_nothing_is_said_of_what_did_not_happen() -> None:
    assert habit_text(Habit((), 0, 0, None), "Inês") == ""


def test_one_beginning_is_no_habit() -> None:
    assert habit_text(Habit((("call", 1),), 0, 1, None), "Inês") == (
        "1 meaningful exchange in twelve months: 1 by phone."
    )


def test_ways_beginnings_and_answers() -> None:
    words = habit_text(Habit((("message", 2), ("meeting", 1)), 2, 2, 1), "Inês")
    assert words == (
        "3 meaningful exchanges in twelve months: 2 by message, 1 in person."
        " Of those in writing Inês started 2 of 2. Inês mostly answers within 2 days."
    )


def test_a_slow_answer_is_not_counted_up() -> None:
    assert "answers" not in habit_text(Habit((("message", 2),), 1, 2, 14), "Inês")
