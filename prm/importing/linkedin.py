"""What all files of a LinkedIn archive share: links, names, texts, recognition, and who the owner is."""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from urllib.parse import quote, unquote

from prm.errors import FileError
from prm.importing.drafts import OwnerDraft, PersonRef, SourceRead
from prm.importing.inputs import InputFile
from prm.importing.records import RecordReader, columns_of
from prm.importing.table import Signature, find_header, has_endless_line, open_table
from prm.importing.text import decode

SOURCE = "linkedin"
CLOSED_ACCOUNT_NAME = "linkedin member"

ONLY_A_DATE = "only a date: people who hide their name from other people's archives"
TWICE = "twice in the file"
DRAFT = "draft"
SPAM = "spam"
ADVERTISEMENT = "advertisement"
CLOSED_ACCOUNT = "closed account"
EMPTY = "empty"
NOT_CONFIRMED = "address not confirmed"

DECOYS = (
    "guide messages",
    "learning coach messages",
    "learning role play messages",
    "learningcoachmessages",
    "coach messages",
)
"""Talks with LinkedIn's own machines, which have the header of messages."""

_PROFILE = re.compile(r"(?:https?://)?(?:[\w-]+\.)?linkedin\.com/in/([^/?#\s]+)", re.IGNORECASE)
_PLAIN_KEY = re.compile(r"[a-z0-9./_-]*")
_BARE_SLUG = re.compile(r"[^\s/:?#@.,;]+")
_TAG = re.compile(
    r"<(/?)(p|br|div|li|ul|ol|a|b|i|u|s|em|strong|span|h[1-6]|hr|img|table|tr|td|th|tbody|font|blockquote)\b[^<>]*>",
    re.IGNORECASE,
)
_BREAKING = frozenset({"p", "br", "div", "li", "ul", "ol", "tr", "hr", "blockquote", "h1", "h2", "h3"})
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")
_DEGREE = re.compile(
    r"(?:Ph\.?D|M\.?D|MBA|M\.?Sc|B\.?Sc|M\.?A|B\.?A|LL\.?[MB]|PMP|CFA|CPA|CISSP|SHRM-S?CP|PHR|SPHR|Esq)\.?[®™©]?",
    re.IGNORECASE,
)
_LETTERS_BEHIND_A_NAME = re.compile(
    r"(?:[A-Z][A-Za-z&/+.\d-]{0,10}[A-Z&/+.\d-]|(?:Jr|Sr)\.?|I{2,3}|IV)[®™©]?"
)
_MAY_END_A_NAME = frozenset(".)\"'”’®")
_MOST_CONVERSATIONS = 0.8


def profile_key(url: str) -> str:
    """The key of a profile link or of a bare slug, ``linkedin.com/in/`` and the slug decoded and in small letters; else ``""``."""
    url = url.strip()
    match = _PROFILE.match(url)
    slug = match[1] if match else url if _BARE_SLUG.fullmatch(url) else ""
    if not slug:
        return ""
    plain = unquote(slug) if "%" in slug else slug
    plain = unicodedata.normalize("NFC", plain).strip().lower()
    return f"linkedin.com/in/{plain}" if plain and "/" not in plain else ""


def profile_link(key: str) -> str:
    """The link that a browser opens for a key of ``profile_key``."""
    return "https://www." + (key if _PLAIN_KEY.fullmatch(key) else quote(key, safe="/"))


def squeezed(text: str) -> str:
    """On one line, without doubled or outer space."""
    if not text:
        return ""
    return " ".join(text.split())


def family_for_sorting(last_name: str) -> str:
    """A last name without the degrees and pictures that people hang on it: ``Doe, Ph.D. 🚀`` is ``Doe``."""
    if last_name.isalpha():
        return last_name
    words = squeezed(last_name.split(",", 1)[0]).split(" ")
    while len(words) > 1 and (not any(letter.isalnum() for letter in words[-1]) or _is_degree(words[-1])):
        words.pop()
    kept = " ".join(words)
    end = len(kept)
    while end and not kept[end - 1].isalnum() and kept[end - 1] not in _MAY_END_A_NAME:
        if unicodedata.category(kept[end - 1]).startswith("M") and kept[end - 1] != "\ufe0f":
            break  # a vowel sign of many scripts
        end -= 1
    return kept[:end].strip() or squeezed(last_name)


def name_key(given: str, family: str) -> str:
    """A name for comparing within one archive: without case, and without what ``family_for_sorting`` takes off."""
    return unicodedata.normalize("NFC", squeezed(f"{given} {family_for_sorting(family)}")).casefold()


def name_from_key(key: str) -> str:
    """A readable name made of a profile's slug, for a person whom the file gives none: ``Mara Quillfeather``."""
    words = [word for word in key.rsplit("/", 1)[-1].split("-") if word]
    kept = [word for word in words if not any(letter.isdigit() for letter in word)] or words
    return " ".join(word.capitalize() for word in kept)


def plain_text(text: str) -> str:
    """A message as text: known HTML taken out, entities resolved, line ends as LF. ``a < b`` and ``<3`` stay."""
    if "<" in text:
        text = _TAG.sub(_tag_as_text, text)
    if "&" in text:
        text = html.unescape(text)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\n\n\n" in text or "\n " in text:
        text = _BLANK_LINES.sub("\n\n", text)
    return text.strip()


def split_names(joined: str, count: int) -> list[str]:
    """Names that were joined with ``", "``, though names hold commas too (``Brightwater, PhD``).

    ``count`` says how many there should be, 0 if unknown. Where they cannot be told apart the list has another length.
    """
    joined = squeezed(joined)
    if count == 1 or not joined:
        return [joined] if joined else []
    parts = joined.split(", ")
    if len(parts) == count:
        return parts
    names: list[str] = []
    for part in parts:
        if names and _belongs_to_name_before(part):
            names[-1] += f", {part}"
        else:
            names.append(part)
    return names


def is_closed_account(person: PersonRef) -> bool:
    """Whether a name stands for somebody who left LinkedIn."""
    return not person.profile and person.name.casefold() == CLOSED_ACCOUNT_NAME


def fits(file: InputFile, head: str, stems: Sequence[str], signatures: Sequence[Signature]) -> bool:
    """Whether a file is one of an archive: by name and header inside of one, by header alone when given by itself."""
    if file.stem.endswith(DECOYS) or (file.is_member and file.stem not in stems):
        return False
    return find_header(head, signatures) is not None


class TableReader(RecordReader):
    """The frame around every reader of a LinkedIn table: opens it by its header."""

    def __init__(
        self, file: InputFile, format_name: str, signatures: Sequence[Signature], *, long_text: bool = False
    ) -> None:
        """Raises ``FileError`` where the file has no header of these, or cannot be read."""
        decoded = decode(file.read(), file.encoding)
        if has_endless_line(decoded):
            raise FileError(
                f"{file.name} has a line that is longer than any real one, so nothing was read; download or save it again."
            )
        table = open_table(decoded, signatures, long_text=long_text)
        if table is None:
            raise FileError(
                f"{file.name} has no header line as {format_name} has one, so nothing was read; choose another format "
                "or download the file again."
            )
        columns = columns_of(table.header)
        super().__init__(
            table, SourceRead(file.name, format_name, SOURCE, encoding=decoded.encoding, columns=columns)
        )


def find_owner(sources: Sequence[SourceRead]) -> OwnerDraft | None:
    """Whose archive this is, or None where it cannot be told.

    The names come from Profile.csv; the profile links from the owner's side of invitations and of messages whose
    direction is known, else from whoever writes under that name, else from the one who takes part in nearly every
    conversation.
    """
    drafts = [owner for source in sources for owner in source.owners]
    names = Counter(name for owner in drafts for name in owner.names)
    profiles = Counter(profile for owner in drafts for profile in owner.profiles)
    for source in sources:
        for invitation in source.invitations:
            _count(invitation.owner, names, profiles)
        for message in source.messages:
            if message.from_me:
                _count(message.sender, names, profiles)
    if not profiles:
        wanted = {squeezed(name).casefold() for name in names}
        for person in _in_nearly_all(sources) if not wanted else _senders_named(sources, wanted):
            _count(person, names, profiles)
    if not names and not profiles:
        return None
    return OwnerDraft(
        tuple(name for name, _ in names.most_common()),
        tuple(profile for profile, _ in profiles.most_common(1)),
        tuple(dict.fromkeys(email for owner in drafts for email in owner.emails)),
        tuple(dict.fromkeys(phone for owner in drafts for phone in owner.phones)),
    )


def _count(person: PersonRef, names: Counter[str], profiles: Counter[str]) -> None:
    if person.name and not is_closed_account(person):
        names[person.name] += 1
    if person.profile:
        profiles[person.profile] += 1


def _senders_named(sources: Sequence[SourceRead], wanted: set[str]) -> list[PersonRef]:
    """Who writes under one of these names, of namesakes the one in most conversations."""
    threads = {
        (message.sender, message.conversation)
        for source in sources
        for message in source.messages
        if message.sender.profile and message.sender.name.casefold() in wanted
    }
    return [person for person, _ in Counter(person for person, _ in threads).most_common(1)]


def _in_nearly_all(sources: Sequence[SourceRead]) -> list[PersonRef]:
    """The one person in nearly every conversation, told by link, else by name (before 2023 recipients had no link)."""
    threads: dict[str, set[PersonRef]] = {}
    for source in sources:
        for message in source.messages:
            threads.setdefault(message.conversation, set()).update((message.sender, *message.recipients))
    people = {person for present in threads.values() for person in present}
    by_link = _most_present([{person.profile for person in present} for present in threads.values()])
    if by_link:
        return [max((one for one in people if one.profile == by_link), key=lambda one: len(one.name))]
    by_name = _most_present([{person.name for person in present} for present in threads.values()])
    if not by_name:
        return []
    return [max((one for one in people if one.name == by_name), key=lambda one: len(one.profile))]


def _most_present(threads: list[set[str]]) -> str:
    """What is in at least four of five conversations, where it is alone in that; else ``""``."""
    seen = Counter(value for present in threads for value in present if value).most_common(2)
    if len(threads) < 2 or not seen or seen[0][1] < _MOST_CONVERSATIONS * len(threads):
        return ""
    return "" if len(seen) == 2 and seen[1][1] == seen[0][1] else seen[0][0]


def _is_degree(word: str) -> bool:
    return _DEGREE.fullmatch(word.strip("()")) is not None


def _belongs_to_name_before(part: str) -> bool:
    """Whether what stands behind a comma is no name of its own: degrees, or one word of capitals."""
    words = part.split(" ")
    return all(map(_is_degree, words)) or (
        len(words) == 1 and _LETTERS_BEHIND_A_NAME.fullmatch(part) is not None
    )


def _tag_as_text(match: re.Match[str]) -> str:
    name = match[2].lower()
    if name == "li" and not match[1]:
        return "\n- "
    return "\n" if name in _BREAKING else ""
