"""By keyboard alone: what one does day by day about a person, on Today and on the person's page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from prm.follow_ups import follow_ups
from tests.e2e.keyboard.hands import Choose, Hands, Task, To, Type, Until, find, on, says
from tests.windows.stage import NOW

TODAY = NOW.date()
FIRST = "Kerstin Ahlgren"


def talked(name: str, on_day: date, words: str = "") -> Callable[[Hands], bool]:
    """The newest meaningful exchange is of this day, with these words."""

    def is_so(hands: Hands) -> bool:
        newest = next((one.exchange for one in hands.timeline(name) if one.exchange is not None), None)
        return (
            hands.person(name).line.last_meaningful_on == on_day
            and newest is not None
            and words in f"{newest.title} {newest.text}"
        )

    return is_so


def later(name: str, day: date) -> Callable[[Hands], bool]:
    def is_so(hands: Hands) -> bool:
        return hands.person(name).line.later_until_on == day

    return is_so


def rhythm(name: str, circle: str) -> Callable[[Hands], bool]:
    def is_so(hands: Hands) -> bool:
        return hands.person(name).line.circle == circle

    return is_so


def promised(words: str, due_on: date | None) -> Callable[[Hands], bool]:
    def is_so(hands: Hands) -> bool:
        found = hands.stage.backend.database().read(follow_ups)
        return any(one.text == words and one.due_on == due_on for one in found)

    return is_so


def noted(name: str, words: str) -> Callable[[Hands], bool]:
    def is_so(hands: Hands) -> bool:
        return any(one.note_id is not None and one.text == words for one in hands.timeline(name))

    return is_so


def rests_for_now(hands: Hands) -> bool:
    return hands.person(FIRST).not_this_time_on == TODAY


def waits_for_an_answer(hands: Hands) -> bool:
    return hands.person("Nguyễn Thị Mai").line.awaiting == "them"


def has_walked(hands: Hands) -> bool:
    words = "Ask how the walk through the wards went"
    return all(one.text != words for one in hands.stage.backend.database().read(follow_ups))


def has_tag(name: str, tag: str, *, is_on: bool = True) -> Callable[[Hands], bool]:
    def is_so(hands: Hands) -> bool:
        return (tag in hands.person(name).tags) is is_on

    return is_so


def left_alone(hands: Hands) -> bool:
    return hands.person(FIRST).leave_alone is not None


def not_left_alone(hands: Hands) -> bool:
    return hands.person(FIRST).leave_alone is None


def is_asked(hands: Hands) -> bool:
    return hands.stage.window.is_asking


TASKS = (
    Task("we talked, with the form", ("L", Type("Walked by the lake"), "Ctrl+Return"), talked(FIRST, TODAY)),
    Task(
        "we talked, in one line",
        ("Ctrl+K", Type("coffee with kerstin yesterday about herons"), "Return"),
        talked(FIRST, TODAY - timedelta(days=1), "herons"),
    ),
    Task(
        "a line with a follow-up",
        ("Ctrl+K", Type("call with kerstin today, send the map in 2 weeks"), "Return"),
        talked(FIRST, TODAY),
    ),
    Task("talked since", ("T",), talked(FIRST, TODAY)),
    Task("a note", ("N", Type("Likes plums"), "Ctrl+Return"), noted(FIRST, "Likes plums")),
    Task(
        "a follow-up",
        ("F", Type("Send the seeds"), "Ctrl+Return"),
        promised("Send the seeds", TODAY + timedelta(days=7)),
    ),
    Task(
        "a follow-up for another day",
        ("F", Type("Send the seeds"), To("In a week"), "Right", "Ctrl+Return"),
        promised("Send the seeds", TODAY + timedelta(days=21)),
    ),
    Task("a follow-up that is done", ("J", "J", "J", "J", "J", "D"), has_walked),
    Task("later", ("S",), later(FIRST, TODAY + timedelta(days=7))),
    Task(
        "later, until a day",
        ("Shift+S", "Right", "Right", "Ctrl+Return"),
        later(FIRST, TODAY + timedelta(days=30)),
    ),
    Task("not this time", ("X",), rests_for_now),
    Task("a rhythm by its number", ("3",), rhythm(FIRST, "Each season")),
    Task("resting", ("0",), rhythm(FIRST, "Resting")),
    Task(
        "no rhythm, from the menu of the person's page",
        ("Return", Until(on(FIRST)), To("Every two weeks"), "Return", Choose(("No rhythm",))),
        rhythm(FIRST, ""),
    ),
    Task(
        "a tag on",
        (*find(FIRST), To("Tag"), "Return", Until(says("")), Type("herons"), "Return"),
        has_tag(FIRST, "herons"),
    ),
    Task(
        "leave alone, from the person's menu",
        (*find(FIRST), To("More about this person"), "Return", Choose(("Leave alone", "It ended"))),
        left_alone,
    ),
    Task(
        "leave alone, and bring up again",
        (
            *find(FIRST),
            To("More about this person"),
            "Return",
            Choose(("Leave alone", "It ended")),
            Until(left_alone),
            To("More about this person"),
            "Return",
            Choose(("Leave alone", "Bring up again")),
        ),
        not_left_alone,
    ),
    Task("undo", ("S", Until(later(FIRST, TODAY + timedelta(days=7))), "Ctrl+Z"), says("Taken back")),
    Task(
        "redo",
        (
            "S",
            Until(later(FIRST, TODAY + timedelta(days=7))),
            "Ctrl+Z",
            Until(says("Taken back")),
            "Ctrl+Shift+Z",
        ),
        later(FIRST, TODAY + timedelta(days=7)),
    ),
    Task("write down that one wrote", ("J", "J", "J", "W", Until(is_asked), "Y"), waits_for_an_answer),
)


@pytest.mark.parametrize("task", TASKS, ids=[task.name for task in TASKS])
def test_it_is_done_by_keys(hands: Hands, task: Task) -> None:
    hands.do(task)
