"""Why somebody is offered, in words: a sentence, and beside it what was counted or said."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from prm.picking import Candidate, PickReason, Why
from ui.formatting import capitalized, date_text, day_text, messages_text, number_word, plural
from ui.phrases import quoted

_ICONS: Final = {
    Why.EACH_YEAR: "git-compare-arrows",
    Why.YEARS: "git-compare-arrows",
    Why.PASSING: "message-circle",
    Why.WROTE: "message-square-text",
    Why.TALKED: "message-circle",
    Why.ASKED: "message-square-text",
    Why.ANSWERED: "message-square-text",
    Why.INTRODUCED: "handshake",
    Why.WAITING: "mail",
    Why.IN_PERSON: "coffee",
    Why.MET: "user-plus",
    Why.NOTED: "pen-line",
    Why.CONNECTED: "link",
}


class Said(NamedTuple):
    """A reason as it stands on the card."""

    icon: str
    sentence: str
    detail: str


def said_of(reason: PickReason, one: Candidate, today: date) -> Said:
    """A reason in words."""
    return Said(_ICONS[reason.why], _sentence(reason, one), _detail(reason, one, today))


def _sentence(reason: PickReason, one: Candidate) -> str:
    if reason.why is Why.EACH_YEAR:
        return plural(
            "You really talked in the past year",
            "You really talked in each of the past %Ln years",
            reason.number,
        )
    if reason.why is Why.YEARS:
        return plural(
            "You really talked in %Ln year", "You really talked in %Ln different years", reason.number
        )
    if reason.why is Why.IN_PERSON:
        return plural("You met in person", "You met in person %Ln times", reason.number)
    return {
        Why.PASSING: QCoreApplication.translate("picking", "You wrote to each other, so far in passing"),
        Why.WROTE: QCoreApplication.translate("picking", "{name} wrote to you, and you to {name}"),
        Why.TALKED: QCoreApplication.translate("picking", "You talked, as you logged it"),
        Why.ASKED: QCoreApplication.translate("picking", "{name} asked, you answered"),
        Why.ANSWERED: QCoreApplication.translate("picking", "You asked, {name} answered"),
        Why.INTRODUCED: QCoreApplication.translate("picking", "{name} introduced you to {other}"),
        Why.WAITING: QCoreApplication.translate("picking", "{name} wrote, and no answer is known"),
        Why.MET: QCoreApplication.translate("picking", "You wrote down how you met"),
        Why.NOTED: QCoreApplication.translate("picking", "You keep a note"),
        Why.CONNECTED: QCoreApplication.translate("picking", "You are connected"),
    }[reason.why].format(name=one.given_name, other=reason.name)


def _detail(reason: PickReason, one: Candidate, today: date) -> str:
    if reason.why in (Why.EACH_YEAR, Why.YEARS):
        return _counts(one)
    if reason.why is Why.PASSING:
        return QCoreApplication.translate("picking", "{messages} in {exchanges}").format(
            messages=messages_text(one.messages), exchanges=_exchanges(one.exchanges)
        )
    if reason.why is Why.CONNECTED and reason.on is not None:
        return QCoreApplication.translate("picking", "since {day}").format(day=date_text(reason.on))
    if not reason.quote:
        return "" if reason.on is None else day_text(reason.on, today)
    if reason.on is None:
        return quoted(reason.quote)
    return QCoreApplication.translate("picking", "{day}: {quote}").format(
        day=day_text(reason.on, today), quote=quoted(reason.quote)
    )


def _exchanges(number: int) -> str:
    return plural("%Ln exchange", "%Ln exchanges", number)


def _counts(one: Candidate) -> str:
    if not one.messages:
        return QCoreApplication.translate("picking", "{exchanges}, {number} meaningful").format(
            exchanges=_exchanges(one.exchanges), number=number_word(one.meaningful)
        )
    return QCoreApplication.translate("picking", "{messages} in {exchanges}, {number} meaningful").format(
        messages=messages_text(one.messages),
        exchanges=_exchanges(one.exchanges),
        number=number_word(one.meaningful),
    )


def so_far_text(number: int) -> str:
    """How many are picked: nobody is held to ten."""
    if not number:
        return QCoreApplication.translate("picking", "Nobody yet. Ten is a suggestion; stop any time.")
    if number >= 10:
        return QCoreApplication.translate("picking", "{number} so far. Go on or stop, as you like.").format(
            number=capitalized(number_word(number))
        )
    return QCoreApplication.translate(
        "picking", "{number} so far. Ten is a suggestion; stop any time."
    ).format(number=capitalized(number_word(number)))


def stop_text(number: int) -> str:
    """The button that ends it."""
    if not number:
        return QCoreApplication.translate("picking", "Stop here")
    return QCoreApplication.translate("picking", "Stop here, keep {number}").format(
        number=number_word(number)
    )
