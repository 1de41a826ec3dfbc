"""What a notification says: whom, and why; never what a note says, and no more than the person wants seen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from prm.reminders.agenda import Due, Kind
from prm.reminders.channels import Answer, Card, Choice
from prm.today import ComingDate, DueFollowUp, GetInTouch, Why
from prm.words import FollowUpKind
from ui.formatting import plural
from ui.kit.text import one_line
from ui.phrases import and_more, in_sentence, rhythm_text

if TYPE_CHECKING:
    from prm.preferences import ReminderContent

_NAMES: Final = 5
#: Today lists no more than a hundred of a kind, so from there on a number would be untrue, and of no use to anybody.
_MANY: Final = 100


def card_of(due: Sequence[Due], content: ReminderContent, on: date) -> Card:
    """One notification for everything that is due (something is): one person by name and reason, several by name."""
    if len(due) == 1 and due[0].kind is Kind.ARCHIVE:
        return _archive()
    people = {one.contact_id: one.name for one in due if one.contact_id}
    if len(people) == 1 and content != "count":
        return _one_person(due, content, on)
    names = [one_line(name) for name in people.values()]
    body = (
        ""
        if content == "count"
        else ", ".join(names[:_NAMES])
        if len(due) >= _MANY
        else and_more(names, _NAMES)
    )
    return Card(_count(due, len(people)), body, _choices(due))


def _one_person(due: Sequence[Due], content: ReminderContent, on: date) -> Card:
    about = [one for one in due if one.contact_id]
    reasons = [_reason(one, on) for one in about] if content == "reason" else []
    first = about[0]
    return Card(one_line(first.name), " ".join(reasons), _choices(due), first.name, first.uid)


def _choices(due: Sequence[Due]) -> tuple[Choice, ...]:
    """Write where it is clear to whom; Later where something can wait, which a birthday cannot."""
    people = {one.contact_id for one in due if one.contact_id}
    found = []
    if len(people) == 1:
        found.append(Choice(Answer.WRITE, QCoreApplication.translate("reminders", "Write")))
    if any(one.kind is not Kind.DATE for one in due):
        found.append(Choice(Answer.LATER, QCoreApplication.translate("reminders", "Later")))
    return (*found, Choice(Answer.OPEN, QCoreApplication.translate("reminders", "Open")))


def _count(due: Sequence[Due], people: int) -> str:
    kinds = {one.kind for one in due if one.contact_id}
    if len(due) >= _MANY:
        return QCoreApplication.translate("reminders", "Many people to think of today")
    if kinds == {Kind.GET_IN_TOUCH}:
        return plural("%Ln person to get in touch with", "%Ln people to get in touch with", people)
    if kinds == {Kind.FOLLOW_UP}:
        return plural("%Ln follow-up for today", "%Ln follow-ups for today", len(due))
    if kinds == {Kind.DATE}:
        return plural("A date of %Ln person", "Dates of %Ln people", people)
    return plural("%Ln person to think of today", "%Ln people to think of today", people)


def _archive() -> Card:
    return Card(
        QCoreApplication.translate("reminders", "Your LinkedIn archive should be ready"),
        QCoreApplication.translate(
            "reminders", "LinkedIn sends a mail with the link. Download it, then bring it in."
        ),
        (
            Choice(Answer.LATER, QCoreApplication.translate("reminders", "Later")),
            Choice(Answer.OPEN, QCoreApplication.translate("reminders", "Open")),
        ),
    )


def _reason(one: Due, on: date) -> str:
    about = one.about
    if isinstance(about, GetInTouch):
        return _why(about, on)
    if isinstance(about, DueFollowUp):
        return _promise(about)
    assert isinstance(about, ComingDate)
    return _date(about, on)


def _why(entry: GetInTouch, on: date) -> str:
    rhythm = rhythm_text(entry.circle, entry.cadence_days)
    if entry.why is Why.NO_ANSWER and entry.since_on is not None:
        return QCoreApplication.translate(
            "reminders", "No answer yet to what you wrote on {day}. Write again, or let it rest?"
        ).format(day=in_sentence(entry.since_on, on))
    if entry.last_meaningful_on is None:
        return QCoreApplication.translate(
            "reminders", "No meaningful exchange yet; {rhythm} is the rhythm."
        ).format(rhythm=rhythm)
    return QCoreApplication.translate("reminders", "Since {day}; {rhythm} is the rhythm.").format(
        day=in_sentence(entry.last_meaningful_on, on), rhythm=rhythm
    )


def _promise(entry: DueFollowUp) -> str:
    """A follow-up is what the person wrote in order to be reminded of it, so its words are the reason."""
    told = {
        FollowUpKind.MINE: QCoreApplication.translate("reminders", "You promised: {text}"),
        FollowUpKind.THEIRS: QCoreApplication.translate("reminders", "They promised: {text}"),
        FollowUpKind.ASK: QCoreApplication.translate("reminders", "To ask about: {text}"),
    }
    return told[FollowUpKind(entry.kind)].format(text=one_line(entry.text))


def _date(entry: ComingDate, on: date) -> str:
    day = in_sentence(entry.on, on)
    if entry.kind == "birthday" and entry.turns is not None and entry.on == on:
        return QCoreApplication.translate("reminders", "Turns {years} today.").format(years=entry.turns)
    if entry.kind == "birthday":
        return QCoreApplication.translate("reminders", "Birthday {day}.").format(day=day)
    what = entry.label or QCoreApplication.translate("reminders", "Anniversary")
    return QCoreApplication.translate("reminders", "{what} {day}.").format(what=one_line(what), day=day)
