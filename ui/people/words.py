"""What the list of people says in words: what comes next with a person, whom a list has, why nobody is in it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from prm.cadence import NEVER_ANSWERED_DAYS
from prm.filters import Filter, Scope
from prm.people import Line
from prm.words import Awaiting, LeaveAlone
from ui.formatting import month_text
from ui.phrases import in_sentence

#: So far ahead a day without its year is taken for one to come.
_SEEN_AHEAD_DAYS: Final = 92


def next_text(line: Line, on: date) -> tuple[str, bool]:
    """What comes next, and whether it is something to do now.

    Follow-ups that are due, then who waits, then the rhythm; the order in which Today takes them.
    """
    if line.is_hidden:
        return (QCoreApplication.translate("people", "Hidden"), False)
    if line.leave_alone:
        return (_left_alone_text(line.leave_alone), False)
    if line.follow_up_on is not None and line.follow_up_on <= on:
        return (QCoreApplication.translate("people", "Follow-up"), True)
    if line.awaiting == Awaiting.ME:
        return (QCoreApplication.translate("people", "Waiting for you"), True)
    if line.follow_up_on is not None:
        text = QCoreApplication.translate("people", "Follow-up {day}")
        return (text.format(day=_ahead(line.follow_up_on, on)), False)
    if line.later_until_on is not None and line.later_until_on > on:
        text = QCoreApplication.translate("people", "Later, {day}")
        return (text.format(day=_ahead(line.later_until_on, on)), False)
    if line.awaiting == Awaiting.THEM and line.awaiting_since_on is not None:
        return (_waiting_text(line, on), False)
    if line.next_due_on is not None and line.next_due_on <= on:
        return (QCoreApplication.translate("people", "Get in touch"), True)
    if line.next_due_on is not None:
        return (_ahead(line.next_due_on, on), False)
    return ("", False)


def _ahead(day: date, on: date) -> str:
    """A day to come; far ahead and in another year it says which one, because a list is full of days gone by."""
    if day.year != on.year and (day - on).days > _SEEN_AHEAD_DAYS:
        return month_text(day)
    return in_sentence(day, on)


def _waiting_text(line: Line, on: date) -> str:
    assert line.awaiting_since_on is not None
    if on - line.awaiting_since_on > timedelta(days=NEVER_ANSWERED_DAYS):
        return QCoreApplication.translate("people", "Never answered")
    first = line.display_name.split()[0] if line.display_name.split() else line.display_name
    return QCoreApplication.translate("people", "Waiting for {name}").format(name=first)


def _left_alone_text(reason: str) -> str:
    if reason == LeaveAlone.DIED:
        return QCoreApplication.translate("people", "Has died")
    return QCoreApplication.translate("people", "Left alone")


class Emptiness(NamedTuple):
    """What an empty list says, and the keys of at most two things to do about it, the better one first."""

    sentence: str
    detail: str
    offers: tuple[str, ...]


def scope_text(chosen: Filter) -> str:
    """Whom a list has, in a sentence; empty where its title says it."""
    if chosen.text:
        return QCoreApplication.translate("people", "Everybody is searched, hidden people too.")
    is_narrowed = chosen.scope is Scope.EVERYONE and chosen.has_more_than_scope
    if chosen.among is not None or chosen.circle_id is not None or is_narrowed:
        return ""
    return {
        Scope.REAL: QCoreApplication.translate(
            "people", "The people you gave a rhythm. Everyone else rests in silence."
        ),
        Scope.ELSE: QCoreApplication.translate(
            "people", "Nobody here has a rhythm, so Kith never brings them up by itself."
        ),
        Scope.WAITING: QCoreApplication.translate(
            "people",
            "They wrote something of their own and have no answer. Today shows those with a rhythm and the past 60 days.",
        ),
        Scope.QUIET: QCoreApplication.translate(
            "people", "You have not talked for longer than their rhythm, in what Kith has read."
        ),
        Scope.EVERYONE: QCoreApplication.translate("people", "All of your book, with and without a rhythm."),
        Scope.HIDDEN: QCoreApplication.translate(
            "people", "Out of lists and reminders. The search finds them, and here you can bring them back."
        ),
    }.get(chosen.scope, "")


def emptiness(chosen: Filter) -> Emptiness:
    """Why nobody is in a list, and what can be done."""
    if chosen.text:
        sentence = QCoreApplication.translate("people", "Nobody fits “{text}”").format(text=chosen.text)
        detail = QCoreApplication.translate(
            "people", "Names, organizations, addresses, tags and notes were searched."
        )
        return Emptiness(sentence, detail, ("add", "empty"))
    if chosen.has_more_than_scope and chosen != Filter(circle_id=chosen.circle_id):
        sentence = QCoreApplication.translate("people", "Nobody fits these filters")
        return Emptiness(sentence, "", ("clear",))
    if chosen.circle_id is not None or chosen.scope is Scope.REAL:
        sentence = (
            QCoreApplication.translate("people", "Nobody has this rhythm yet")
            if chosen.circle_id is not None
            else QCoreApplication.translate("people", "Nobody has a rhythm yet")
        )
        detail = QCoreApplication.translate("people", "Open a person under Everyone else and press 1 to 5.")
        return Emptiness(sentence, detail, ("else", "add"))
    if chosen.scope is Scope.WAITING:
        sentence = QCoreApplication.translate("people", "Nobody that Kith knows of is waiting for you")
        return Emptiness(sentence, "", ("everyone",))
    if chosen.scope is Scope.QUIET:
        sentence = QCoreApplication.translate("people", "Nobody has been quiet for longer than their rhythm")
        return Emptiness(sentence, "", ("everyone",))
    if chosen.scope is Scope.HIDDEN:
        return Emptiness(QCoreApplication.translate("people", "Nobody is hidden"), "", ("everyone",))
    return Emptiness(QCoreApplication.translate("people", "Nobody is here"), "", ("add", "import"))
