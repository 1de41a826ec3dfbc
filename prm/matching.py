"""How alike are two people, and two addresses: pure comparisons, no book."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import unquote

from prm.words import MethodKind

_PROFILE = re.compile(r"(?:https?://)?(?:[\w-]+\.)?linkedin\.com/in/([^/?#\s]+)", re.IGNORECASE)
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s.]+$")
_PHONE = re.compile(r"^\+?[\d\s().\-/]{5,}$")


@lru_cache(maxsize=1 << 16)
def link_norm(url: str) -> str:
    """What two links to the same page share: no scheme, no ``www.``, no query of a LinkedIn profile, small host."""
    url = url.strip()
    profile = _PROFILE.match(url)
    if profile:
        return "linkedin.com/in/" + unicodedata.normalize("NFC", unquote(profile[1])).strip().lower()
    bare = _SCHEME.sub("", url).removeprefix("www.")
    host, slash, rest = bare.partition("/")
    return (host.lower() + slash + rest).rstrip("/")


def phone_norm(number: str) -> str:
    """The digits of a number, with ``+`` where it is international."""
    text = unicodedata.normalize("NFKC", number).removeprefix("tel:").strip()
    digits = "".join(c for c in text if c.isdigit())
    if text.startswith("+"):
        return "+" + digits
    return "+" + digits[2:] if digits.startswith("00") else digits


@lru_cache(maxsize=1 << 17)
def address_norm(kind: str, value: str) -> str:
    """What two equal addresses of a kind share; the empty text where nothing is left."""
    if kind == MethodKind.EMAIL:
        return value.strip().removeprefix("mailto:").casefold()
    if kind == MethodKind.PHONE:
        return phone_norm(value)
    if kind == MethodKind.LINK:
        return link_norm(value)
    return value.strip().casefold()


def kind_of_address(value: str) -> MethodKind:
    """What kind an address looks like."""
    text = value.strip()
    if _EMAIL.match(text):
        return MethodKind.EMAIL
    if _PHONE.match(text) and sum(c.isdigit() for c in text) >= 5:
        return MethodKind.PHONE
    if _SCHEME.match(text) or "/" in text or text.lower().startswith("www."):
        return MethodKind.LINK
    return MethodKind.HANDLE if text.startswith("@") else MethodKind.OTHER


def name_norm(name: str) -> str:
    """A name without case, marks and doubled space: what two spellings of it share."""
    if name.isascii():  # has no marks to take off; most names of most books
        return " ".join(name.casefold().split())
    folded = unicodedata.normalize("NFKD", name).casefold()
    return " ".join("".join(c for c in folded if not unicodedata.combining(c)).split())


def split_name(display_name: str) -> tuple[str, str]:
    """Given and family name as well as they can be told; a single word is a given name."""
    words = display_name.split()
    if len(words) < 2:
        return (display_name.strip(), "")
    particles = {
        "van",
        "von",
        "de",
        "der",
        "den",
        "da",
        "dos",
        "das",
        "do",
        "del",
        "della",
        "di",
        "la",
        "le",
        "bin",
        "al",
        "el",
        "ter",
    }
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].lower() in particles:
        cut -= 1
    return (" ".join(words[:cut]), " ".join(words[cut:]))


_OWN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ŋ": "n", "æ": "ae", "œ": "oe", "þ": "th"}
    | dict.fromkeys("'’‘`´ʼ\u200c\u200d")
)


def plain_letters(text: str) -> str:
    """A text as people type it in a hurry: no case, marks or apostrophes, and o for ø, ss for ß."""
    if text.isascii():
        return text.casefold().replace("'", "").replace("`", "")
    return own_letters(
        "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    )


def own_letters(folded: str) -> str:
    """A text without case and marks with o for ø and without apostrophes: the second half of ``plain_letters``."""
    return folded.translate(_OWN_LETTERS)


def one_letter_off(word: str, among: Sequence[str]) -> list[str]:
    """Those words that are this one, or differ by one letter that is wrong, missing, too many or swapped; closest first."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    return [found for found, _, _ in extract(word, among, scorer=OSA.distance, score_cutoff=1, limit=None)]
