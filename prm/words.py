"""The words of the design as values: what a record may be, in code, tables, archive and command line alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

TYPE_LETTERS = {
    "contact": "c",
    "interaction": "i",
    "follow_up": "f",
    "note": "n",
    "invitation": "v",
    "story": "s",
    "step": "h",
    "relation": "r",
    "list": "l",
}


class InteractionKind(StrEnum):
    """How two people met or wrote."""

    MEETING = "meeting"
    CALL = "call"
    VIDEO = "video"
    MESSAGE = "message"
    EMAIL = "email"
    LETTER = "letter"
    SOCIAL = "social"
    OTHER = "other"


WRITTEN_KINDS = frozenset(
    {
        InteractionKind.MESSAGE,
        InteractionKind.EMAIL,
        InteractionKind.LETTER,
        InteractionKind.SOCIAL,
        InteractionKind.OTHER,
    }
)


class Channel(StrEnum):
    """The way an interaction went; a source delivers one or more."""

    LINKEDIN = "linkedin"
    MAIL = "mail"
    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"
    SIGNAL = "signal"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    CALENDAR = "calendar"
    OTHER = "other"


class TokenKind(StrEnum):
    """Why an interaction passed in passing."""

    CONNECTION_BOILERPLATE = "connection_boilerplate"
    BIRTHDAY_OR_ANNIVERSARY = "birthday_or_anniversary"
    CONGRATULATIONS = "congratulations"
    MASS_MAIL = "mass_mail"
    SALES_PITCH = "sales_pitch"
    AUTO_REPLY = "auto_reply"
    BRUSH_OFF = "brush_off"
    LOGISTICS_ONLY = "logistics_only"
    EMOJI_OR_THANKS = "emoji_or_thanks"
    RECRUITER_TEMPLATE = "recruiter_template"
    ENDORSEMENT = "endorsement_request"
    IN_A_GROUP = "in_a_group"
    OTHER = "other"


class Awaiting(StrEnum):
    """Who waits for an answer: ``ME`` they wrote and I have not answered, ``THEM`` I wrote and wait."""

    ME = "me"
    THEM = "them"


class DecidedBy(StrEnum):
    RULES = "rules"
    YOU = "you"


class MethodKind(StrEnum):
    """An address of any kind."""

    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    HANDLE = "handle"
    OTHER = "other"


class FollowUpKind(StrEnum):
    """Who promised: I did, they did, or ask how it went."""

    MINE = "mine"
    THEIRS = "theirs"
    ASK = "ask"


class FollowUpStatus(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class LeaveAlone(StrEnum):
    """Why a person is never brought up unasked."""

    DIED = "died"
    ENDED = "ended"
    OTHER = "other"


class Direction(StrEnum):
    """Of an invitation or a hand-logged message."""

    IN = "in"
    OUT = "out"


class Decision(StrEnum):
    """About an invitation."""

    ACCEPT = "accept"
    IGNORE = "ignore"
    LATER = "later"


class StoryDirection(StrEnum):
    GIVEN = "given"
    RECEIVED = "received"


class DateKind(StrEnum):
    """A day of the year that belongs to a person."""

    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    DEATH = "death"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class DefaultCircle:
    """A rhythm every new book starts with; ``cadence_days`` None rests."""

    name: str
    cadence_days: int | None


_SOURCES = {
    "linkedin": "LinkedIn",
    "mail": "mail",
    "whatsapp": "WhatsApp",
    "telegram": "Telegram",
    "signal": "Signal",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "calendar": "calendar",
}


DEFAULT_CIRCLES = (
    DefaultCircle("Every two weeks", 14),
    DefaultCircle("Monthly", 30),
    DefaultCircle("Each season", 90),
    DefaultCircle("Twice a year", 182),
    DefaultCircle("Yearly", 365),
    DefaultCircle("Resting", None),
)


def source_name(name: str) -> str:
    """A source or channel as people write it: ``source_name("linkedin")`` is ``"LinkedIn"``."""
    return _SOURCES.get(name, name)


def short_id(kind: str, number: int) -> str:
    """The typed id that the command line shows: ``short_id("contact", 12)`` is ``"c12"``."""
    return f"{TYPE_LETTERS[kind]}{number}"


def read_short_id(kind: str, text: str) -> int | None:
    """The number of a typed id of this kind, or None where the text is none."""
    letter = TYPE_LETTERS[kind]
    digits = text[1:]
    if text[:1] == letter and digits.isascii() and digits.isdigit() and len(digits) < 19:
        return int(digits)
    return None
