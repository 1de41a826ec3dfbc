"""A line of text as tokens: words without case and marks, numbers, dates as they are written, tags and signs."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from prm.matching import plain_letters

#: Marks that belong to the letter before them, and are no letters for Python.
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0e31-\u0e3a\u0e47-\u0e4e\u200c\u200d"
_LETTER = rf"(?:[^\W\d_]|[{_MARKS}])"
_TOKEN = re.compile(
    rf"(?P<tag>[#＃](?:[\w{_MARKS}]|-(?=\w))+)"
    r"|(?P<iso>(?<![\w.])\d{4}[-/]\d{1,2}[-/]\d{1,2}(?![\w]))"
    r"|(?P<dotted>(?<![\w.])\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}(?!\w)|\d{2}(?![\w.]))?)"
    r"|(?P<slash>(?<![\w/])\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2}))?(?![\w/]))"
    r"|(?P<clock>(?<!\w)\d{1,2}(?::\d{2}\s?(?:am|pm)?|\s?(?:am|pm))(?!\w))"
    r"|(?P<point>(?<![\w.])\d{1,2}\.\d{1,2}(?:\.\d{2,4})?(?!\w))"
    rf"|(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th|ter|ten|te)(?!\w)|\d{{1,2}}\.(?=\s*(?:{_LETTER}|$|,)))"
    r"|(?P<number>\d+)"
    rf"|(?P<word>{_LETTER}+(?:['’]{_LETTER}+)*\d*)"
    r"|(?P<mark>[,;:.!?()&+/–—@>→…、，。；：]|(?<=\s)-(?=\s))",
    re.IGNORECASE,
)
_OWNING = re.compile(r"(?<=\w)['’]s$", re.IGNORECASE)
#: Marks behind which something new may begin.
BOUNDARIES = frozenset(",;.!?()–—-→…、，。；")


class Token(NamedTuple):
    """``text[start:end]``; ``word`` is it without case, marks and apostrophes; ``sort`` is the name of its kind."""

    start: int
    end: int
    text: str
    word: str
    sort: str

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.sort == "word"

    @property
    def is_boundary(self) -> bool:
        """Whether something new may begin behind it."""
        return self.sort == "mark" and self.text in BOUNDARIES

    @property
    def is_capital(self) -> bool:
        """Whether it is written like a name: a capital letter first, or letters that have no capitals."""
        return self.is_word and not self.text[0].islower()


def tokens_of(text: str) -> tuple[Token, ...]:
    """The tokens of a text, in order; what is none of them (spaces, other signs) lies between them."""
    return tuple(
        Token(match.start(), match.end(), match.group(), _word(match.group()), match.lastgroup or "")
        for match in _TOKEN.finditer(text)
    )


def _word(text: str) -> str:
    """A token as it is compared; whose something is ("Ada's place") does not matter."""
    return plain_letters(_OWNING.sub("", text))


@lru_cache(maxsize=1 << 12)
def spellings(phrase: str) -> tuple[tuple[str, ...], ...]:
    """The words of a phrase in every way people spell it: ``früh`` is ``fruh`` and ``frueh``."""
    plain = tuple(token.word for token in tokens_of(phrase))
    spelled = phrase.casefold()
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa")):
        spelled = spelled.replace(umlaut, letters)
    other = tuple(token.word for token in tokens_of(spelled))
    return (plain,) if other == plain else (plain, other)
