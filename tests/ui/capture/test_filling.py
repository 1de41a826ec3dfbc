"""What the line says is taken over once; what a person chose in the form stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from prm.capturing import changing
from prm.capturing.values import Capture, CapturedFollowUp, CapturedPerson, Found, Line
from prm.words import InteractionKind
from ui.capture.filling import fill

ON = date(2026, 11, 22)
INES, KWAME = Found(1, "Inês Duarte"), Found(2, "Kwame Mensah")


def read(*people: CapturedPerson, title: str = "", **more: object) -> Capture:
    """What a line was read as."""
    capture = Capture(Line("…", ON, ("en",), title=title), people, InteractionKind.OTHER, ON, days=(ON,))
    return replace(capture, **more)  # type: ignore[arg-type]


@pytest.fixture
def form() -> Capture:
    return read(CapturedPerson("Inês Duarte", INES))


def test_an_empty_line_changes_nothing_of_the_form(form: Capture) -> None:
    filled = fill(form, None, read())
    assert (filled.people, filled.kind, filled.day) == (form.people, form.kind, form.day)


def test_people_of_the_line_come_and_go_and_others_stay(form: Capture) -> None:
    named = read(CapturedPerson("kwame", KWAME))
    filled = fill(form, read(), named)
    assert [person.display_name for person in filled.people] == ["Inês Duarte", "Kwame Mensah"]
    again = fill(filled, named, read())
    assert [person.display_name for person in again.people] == ["Inês Duarte"]


def test_somebody_who_is_there_already_is_there_once(form: Capture) -> None:
    filled = fill(form, read(), read(CapturedPerson("ines", INES)))
    assert len(filled.people) == 1


def test_a_kind_chosen_by_hand_stays_and_says_so_itself(form: Capture) -> None:
    coffee = read(title="Coffee", kind=InteractionKind.MEETING)
    filled = fill(form, read(), coffee)
    assert (filled.kind, filled.title) == (InteractionKind.MEETING, "Coffee")
    called = changing.with_kind(filled, InteractionKind.CALL)
    more = fill(called, coffee, replace(coffee, topic="maps"))
    assert (more.kind, more.topic, more.title) == (InteractionKind.CALL, "maps", "maps")


def test_an_unsure_day_is_asked_for(form: Capture) -> None:
    readings = (date(2026, 11, 5), date(2026, 5, 11))
    filled = fill(form, read(), read(day=None, days=readings))
    assert (filled.day, filled.days) == (None, readings)
    assert fill(filled, read(day=None, days=readings), read()).day == ON


def test_a_follow_up_of_the_line_is_taken_over_and_given_up(form: Capture) -> None:
    follow_up = CapturedFollowUp("ping", date(2026, 12, 13))
    filled = fill(form, read(), read(follow_up=follow_up))
    assert filled.follow_up == follow_up
    assert fill(filled, read(follow_up=follow_up), read()).follow_up is None
