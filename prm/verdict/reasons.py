"""Reasons of a verdict: short codes that are stored, and their words in English."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ESCAPED = re.compile(r"[\s\x00-\x1f%:,;|\"\x7f]")
_ESCAPE = re.compile(r"%([0-9a-f]{4})")


@dataclass(frozen=True, slots=True)
class Reason:
    """One true statement about an episode. ``count`` and ``text`` (a quotation) belong to some codes only."""

    code: str
    count: int = 0
    text: str = ""

    def encode(self) -> str:
        """One word without blanks, commas or semicolons: ``both_wrote``, ``messages:11``, ``quote:0:in%0020touch``."""
        if self.text:
            return f"{self.code}:{self.count}:{_ESCAPED.sub(_escape, self.text)}"
        if self.count:
            return f"{self.code}:{self.count}"
        return self.code


def _escape(match: re.Match[str]) -> str:
    return f"%{ord(match[0]):04x}"


def _unescape(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))


def decode_reason(encoded: str) -> Reason:
    """The reason that ``encode`` wrote. A count that is no number is read as 0, so that no stored word ever fails."""
    code, _, rest = encoded.partition(":")
    count, _, text = rest.partition(":")
    try:
        number = int(count or 0)
    except ValueError:
        number = 0
    return Reason(code, number, _ESCAPE.sub(_unescape, text))


# code: (one or no count, many); {n} is the count, {t} the quotation
_WORDS: dict[str, tuple[str, str]] = {
    "both_wrote": ("both wrote", "both wrote"),
    "messages": ("1 message", "{n} messages"),
    "only_me": ("only you wrote", "only you wrote"),
    "only_them": ("only they wrote", "only they wrote"),
    "no_answer": ("no answer yet", "no answer yet"),
    "question": ("a question", "{n} questions"),
    "answered": ("a question answered", "{n} questions answered"),
    "answers_earlier": ("answers an earlier message", "answers an earlier message"),
    "own_words_me": ("1 word of your own", "{n} words of your own"),
    "own_words_them": ("1 word of their own", "{n} words of their own"),
    "shared_words": ("both speak of “{t}”", "both speak of “{t}”"),
    "figures": ("a figure", "{n} figures"),
    "feelings": ("feelings named", "feelings named"),
    "opinions": ("an opinion", "{n} words of opinion"),
    "answer_empty_me": ("nothing of your own in your answer", "nothing of your own in your answer"),
    "answer_empty_them": ("nothing of their own in the answer", "nothing of their own in the answer"),
    "answer_thin_me": ("little of your own in your answer", "little of your own in your answer"),
    "answer_thin_them": ("little of their own in the answer", "little of their own in the answer"),
    "no_substance": ("nothing beyond pleasantries", "nothing beyond pleasantries"),
    "in_a_group": ("in a group", "in a group of {n}"),
    "to_many": ("the same text went to many", "the same text went to many"),
    "quote": ("says “{t}”", "says “{t}”"),
    "no_text": ("no words", "no words"),
    "connection_boilerplate": ("a standard invitation", "a standard invitation"),
    "birthday_or_anniversary": ("only a greeting", "only a greeting"),
    "congratulations": ("only congratulations", "only congratulations"),
    "mass_mail": ("a circular", "a circular"),
    "sales_pitch": ("an offer", "an offer"),
    "auto_reply": ("an automatic reply", "an automatic reply"),
    "brush_off": ("a polite no", "a polite no"),
    "logistics_only": ("only times and arrangements", "only times and arrangements"),
    "emoji_or_thanks": ("only thanks or pleasantries", "only thanks or pleasantries"),
    "recruiter_template": ("a recruiter's standard text", "a recruiter's standard text"),
    "endorsement_request": ("asks for an endorsement", "asks for an endorsement"),
    "other": ("nothing that the rules know as an exchange", "nothing that the rules know as an exchange"),
}
CODES = frozenset(_WORDS)


def words(reason: Reason) -> str:
    """The reason in English for a person: “both wrote”, “11 messages”, “in a group”; an unknown code reads as its words."""
    one, many = _WORDS.get(reason.code, (reason.code.replace("_", " "),) * 2)
    phrase = many if reason.count > 1 else one
    return phrase.replace("{n}", str(reason.count)).replace("{t}", reason.text)
