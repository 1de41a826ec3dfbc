"""What the capture says: kinds, days, verdicts, people, and the toast afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from prm.capturing.values import Capture, Found, LineVerdict, PieceKind, Reason, VerdictReason
from prm.words import Awaiting
from ui.formatting import day_text
from ui.phrases import and_more, quoted, work_text

_MOST_NAMES: Final = 3


def dated(day: date, today: date) -> str:
    """A day with its weekday: "Sat 21 Nov"; today and yesterday by name, other years with the year."""
    if abs((day - today).days) <= 1 and day <= today:
        return day_text(day, today)
    pattern = (
        QCoreApplication.translate("capture", "ddd d MMM", "Qt date format")
        if day.year == today.year
        else QCoreApplication.translate("capture", "ddd d MMM yyyy", "Qt date format")
    )
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def short_dated(day: date, today: date) -> str:
    """A day to come, without its weekday: "13 Dec"; other years with the year."""
    pattern = (
        QCoreApplication.translate("capture", "d MMM", "Qt date format")
        if day.year == today.year or abs((day - today).days) < 300
        else QCoreApplication.translate("capture", "d MMM yyyy", "Qt date format")
    )
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def reason_words(reason: VerdictReason) -> str:
    """One reason of a verdict, as it stands in a list of them."""
    return {
        VerdictReason.IN_PERSON: QCoreApplication.translate("capture", "face to face"),
        VerdictReason.BY_PHONE: QCoreApplication.translate("capture", "by phone"),
        VerdictReason.ON_VIDEO: QCoreApplication.translate("capture", "on video"),
        VerdictReason.IN_WRITING: QCoreApplication.translate("capture", "in writing"),
        VerdictReason.TALKED: QCoreApplication.translate("capture", "you talked"),
        VerdictReason.WITH_TOPIC: QCoreApplication.translate("capture", "with a topic"),
        VerdictReason.YOU_WROTE: QCoreApplication.translate("capture", "you wrote"),
        VerdictReason.THEY_WROTE: QCoreApplication.translate("capture", "they wrote"),
        VerdictReason.SOCIAL: QCoreApplication.translate("capture", "on social media"),
        VerdictReason.IN_PASSING: QCoreApplication.translate("capture", "you said so"),
        VerdictReason.YOU_DECIDED: QCoreApplication.translate("capture", "you decided"),
    }[reason]


def reasons_text(verdict: LineVerdict) -> str:
    """The reasons in a row: "face to face, with a topic"."""
    return ", ".join(reason_words(reason) for reason in verdict.reasons)


def verdict_text(verdict: LineVerdict) -> str:
    """What logging will say, and why: "a meaningful exchange: face to face, with a topic"."""
    if verdict.awaiting is Awaiting.THEM:
        return QCoreApplication.translate("capture", "you wrote; it counts once they answer")
    if verdict.awaiting is Awaiting.ME:
        return QCoreApplication.translate("capture", "they wrote; it counts once you answer")
    reasons = reasons_text(verdict)
    if verdict.meaningful and reasons:
        return QCoreApplication.translate("capture", "a meaningful exchange: {reasons}").format(
            reasons=reasons
        )
    if verdict.meaningful:
        return QCoreApplication.translate("capture", "a meaningful exchange")
    if reasons:
        return QCoreApplication.translate("capture", "in passing: {reasons}").format(reasons=reasons)
    return QCoreApplication.translate("capture", "in passing")


def found_text(found: Found, today: date) -> str:
    """Who that is, and when you last talked: "Lawyer at Fjord · last talked in June"."""
    if found.reason in (Reason.TAG, Reason.LIST, Reason.NOTE) and found.reason_text:
        first = quoted(found.reason_text)
    elif found.reason in (Reason.PLACE, Reason.ADDRESS, Reason.NICKNAME) and found.reason_text:
        first = found.reason_text
    else:
        first = work_text(found.position, found.organization) or found.place
    return " · ".join(part for part in (first, talked_text(found.last_meaningful_on, today)) if part)


def talked_text(day: date | None, today: date) -> str:
    """When you last talked, in a row: "last talked 19 Aug"; empty where you never did."""
    if day is None:
        return ""
    said = day_text(day, today)
    if abs((day - today).days) <= 1:
        said = said[:1].lower() + said[1:]
    return QCoreApplication.translate("capture", "last talked {day}").format(day=said)


def names_text(names: Sequence[str]) -> str:
    """The people of a line: "Inês Duarte and Kwame Mensah"."""
    if len(names) == 2:
        return QCoreApplication.translate("capture", "{first} and {second}").format(
            first=names[0], second=names[1]
        )
    return and_more(list(names), _MOST_NAMES)


def what_text(capture: Capture) -> str:
    """What it was, in the line's own word: "coffee"; empty where the line has none."""
    pieces = capture.line.of(PieceKind.KIND)
    has_own = bool(pieces) and bool(capture.line.title)
    return capture.line.text[pieces[0].start : pieces[0].end] if has_own else ""


def logged_text(capture: Capture) -> str:
    """What the toast says: "Logged coffee with Ada Lovelace"."""
    names = names_text([person.display_name for person in capture.people])
    what = what_text(capture)
    if not capture.happened:
        return QCoreApplication.translate("capture", "Follow-up: {name}").format(name=names)
    if not capture.verdict.meaningful and capture.verdict.awaiting is None:
        return QCoreApplication.translate("capture", "Logged in passing: {names}").format(names=names)
    if what:
        return QCoreApplication.translate("capture", "Logged {what} with {names}").format(
            what=what, names=names
        )
    return QCoreApplication.translate("capture", "Talked with {names}").format(names=names)


def logged_detail(capture: Capture, today: date, *, with_follow_up: bool) -> str:
    """The rest of the toast: the follow-up's day, or the day of what happened."""
    follow_up = capture.follow_up if with_follow_up else None
    if not capture.happened:
        due_on = follow_up.due_on if follow_up is not None else None
        return "" if due_on is None else dated(due_on, today)
    if follow_up is not None and follow_up.due_on is not None:
        return QCoreApplication.translate("capture", "Follow-up {day}").format(
            day=short_dated(follow_up.due_on, today)
        )
    if capture.day is None or capture.day == today:
        return ""
    return dated(capture.day, today)
