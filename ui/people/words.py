"""What comes next with a person, in a few words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from prm.cadence import NEVER_ANSWERED_DAYS
from prm.people import Line
from prm.words import Awaiting, LeaveAlone
from ui.phrases import in_sentence


def next_text(line: Line, on: date) -> tuple[str, bool]:
    """What comes next, and whether it is something to do now.

    Follow-ups that are due, then who waits, then the rhythm; the order in which Today takes them.
    """
    if line.leave_alone:
        return (_left_alone_text(line.leave_alone), False)
    if line.follow_up_on is not None and line.follow_up_on <= on:
        return (QCoreApplication.translate("people", "Follow-up"), True)
    if line.awaiting == Awaiting.ME:
        return (QCoreApplication.translate("people", "Waiting for you"), True)
    if line.follow_up_on is not None:
        text = QCoreApplication.translate("people", "Follow-up {day}")
        return (text.format(day=in_sentence(line.follow_up_on, on)), False)
    if line.later_until_on is not None and line.later_until_on > on:
        text = QCoreApplication.translate("people", "Later, {day}")
        return (text.format(day=in_sentence(line.later_until_on, on)), False)
    if line.awaiting == Awaiting.THEM and line.awaiting_since_on is not None:
        return (_waiting_text(line, on), False)
    if line.next_due_on is not None and line.next_due_on <= on:
        return (QCoreApplication.translate("people", "Get in touch"), True)
    if line.next_due_on is not None:
        return (in_sentence(line.next_due_on, on), False)
    return ("", False)


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
