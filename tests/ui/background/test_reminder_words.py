"""A notification says whom and why, in one line, and no more than the person wants seen."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from prm.reminders.agenda import Due, Kind
from prm.reminders.channels import Answer
from prm.today import ComingDate, DueFollowUp, GetInTouch, Who, Why
from ui.background.reminder_words import card_of

ON = date(2026, 11, 22)
INES = Who(1, "uid-ines", "Inês Duarte", "", "")
pytestmark = pytest.mark.usefixtures("qapp")


def touch(who: Who = INES, why: Why = Why.RHYTHM, last: date | None = date(2026, 8, 19)) -> Due:
    about = GetInTouch(who, why, last, "Each season", 90, 1.1, ON, date(2026, 11, 3))
    return Due(
        Kind.GET_IN_TOUCH, f"t{who.contact_id}", who.contact_id, who.uid, who.display_name, about, True
    )


def follow_up(kind: str = "mine", who: Who = INES) -> Due:
    about = DueFollowUp(7, who, kind, "Send the  podcast\nedit", ON, "", ON)
    return Due(Kind.FOLLOW_UP, f"f{who.contact_id}", who.contact_id, who.uid, who.display_name, about, True)


def day(on: date = ON, kind: str = "birthday", label: str = "", turns: int | None = None) -> Due:
    about = ComingDate(1, "uid-ines", "Inês Duarte", kind, label, on, turns)
    return Due(Kind.DATE, "d", 1, "uid-ines", "Inês Duarte", about, False)


ARCHIVE = Due(Kind.ARCHIVE, "archive", 0, "", "", None, False)


@pytest.mark.parametrize(
    ("due", "body"),
    [
        (touch(), "Since 19 Aug; each season is the rhythm."),
        (touch(last=None), "No meaningful exchange yet; each season is the rhythm."),
        (
            touch(why=Why.NO_ANSWER),
            "No answer yet to what you wrote on 3 Nov. Write again, or let it rest?",
        ),
        (follow_up("mine"), "You promised: Send the podcast edit"),
        (follow_up("theirs"), "They promised: Send the podcast edit"),
        (follow_up("ask"), "To ask about: Send the podcast edit"),
        (day(), "Birthday today."),
        (day(turns=40), "Turns 40 today."),
        (day(ON - timedelta(days=1), turns=40), "Birthday yesterday."),
        (day(kind="other", label="Wedding day"), "Wedding day today."),
        (day(kind="anniversary"), "Anniversary today."),
    ],
)
def test_one_person_by_name_and_reason(due: Due, body: str) -> None:
    card = card_of([due], "reason", ON)
    assert (card.title, card.body, card.name, card.uid) == ("Inês Duarte", body, "Inês Duarte", "uid-ines")


def test_one_person_with_two_reasons_is_one_person() -> None:
    card = card_of([follow_up(), touch()], "reason", ON)
    assert card.title == "Inês Duarte"
    assert card.body == "You promised: Send the podcast edit Since 19 Aug; each season is the rhythm."


def several() -> list[Due]:
    names = ["Ana", "Bea", "Cy", "Dee", "Eve", "Fay"]
    return [touch(Who(number, f"u{number}", name, "", "")) for number, name in enumerate(names, 1)]


def test_several_by_name() -> None:
    card = card_of(several()[:3], "reason", ON)
    assert (card.title, card.body) == ("3 people to get in touch with", "Ana, Bea, Cy")
    assert card.name == ""
    assert card_of(several(), "reason", ON).body == "Ana, Bea, Cy, Dee, Eve and 1 more"


def test_a_storm_is_one_quiet_notification_without_a_number() -> None:
    many = [follow_up(who=Who(number, f"u{number}", f"P{number}", "", "")) for number in range(1, 101)]
    card = card_of(many, "reason", ON)
    assert (card.title, card.body) == ("Many people to think of today", "P1, P2, P3, P4, P5")


def test_several_of_different_kinds() -> None:
    bea = Who(2, "u2", "Bea", "", "")
    assert card_of([follow_up(), touch(bea)], "reason", ON).title == "2 people to think of today"
    assert card_of([follow_up(), follow_up(who=bea)], "reason", ON).title == "2 follow-ups for today"


@pytest.mark.parametrize("due", [[touch()], [follow_up()], several()])
def test_the_name_alone_gives_no_reason(due: list[Due]) -> None:
    card = card_of(due, "name", ON)
    said = f"{card.title} {card.body}"
    assert due[0].name in said
    assert "Aug" not in said
    assert "podcast" not in said


@pytest.mark.parametrize("due", [[touch()], [follow_up()], [day()], several(), [follow_up(), *several()]])
def test_how_many_gives_no_name(due: list[Due]) -> None:
    card = card_of(due, "count", ON)
    assert not any(one.name in card.title + card.body + card.name for one in due)
    assert card.title[0].isdigit() or "1 person" in card.title


def answers(due: list[Due]) -> list[Answer]:
    return [choice.answer for choice in card_of(due, "reason", ON).choices]


def test_what_can_be_done() -> None:
    assert answers([touch()]) == [Answer.WRITE, Answer.LATER, Answer.OPEN]
    assert answers(several()) == [Answer.LATER, Answer.OPEN]
    assert answers([day()]) == [Answer.WRITE, Answer.OPEN]
    assert answers([ARCHIVE]) == [Answer.LATER, Answer.OPEN]


def test_the_archive(qapp: QApplication) -> None:
    assert card_of([ARCHIVE], "count", ON).title == "Your LinkedIn archive should be ready"
    assert card_of([ARCHIVE, touch()], "reason", ON).title == "Inês Duarte"
