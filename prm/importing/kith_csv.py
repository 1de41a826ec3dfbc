"""Kith's own CSV of people, exchanges, follow-ups and notes, read back without loss (written by ``prm/exporting/csv_files.py``)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TypeVar

from prm.cells import bare_cell
from prm.importing.drafts import (
    ContactDraft,
    FollowUpDraft,
    HeldMessage,
    InteractionDraft,
    MethodDraft,
    NoteDraft,
    PersonRef,
    SourceRead,
)
from prm.importing.inputs import InputFile
from prm.importing.linkedin import TableReader
from prm.importing.table import Signature, Tick, find_header, no_tick, normalised
from prm.words import (
    Awaiting,
    DateKind,
    DecidedBy,
    FollowUpKind,
    FollowUpStatus,
    InteractionKind,
    LeaveAlone,
    MethodKind,
    TokenKind,
)

SOURCE = "kith"

_LABEL_END = re.compile(r"(?:[^\\:]|\\.)*: ", re.DOTALL)
_BETWEEN = re.compile(r"((?:[^\\;]|\\.)*)(?:; ?|$)", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_LINE_ENDS = {"n": "\n", "r": "\r"}

Word = TypeVar("Word", bound=StrEnum)

_METHODS = {
    "emails": MethodKind.EMAIL,
    "phones": MethodKind.PHONE,
    "links": MethodKind.LINK,
    "handles": MethodKind.HANDLE,
    "other addresses": MethodKind.OTHER,
}
#: Columns that are fields of a draft as they stand.
_FIELDS = (
    *("display_name", "given_name", "family_name", "nickname", "organization", "position", "place", "how_met"),
    *("circle", "birthday"),
)  # fmt: skip
#: Columns that Kith computes, and those read above or below by name.
_COMPUTED = ("last interaction on", "last meaningful on", "next due on")
_READ_BY_NAME = ("uid", "tags", "other dates", "connected on", "cadence days", "leave alone", "hidden")


def entries(cell: str) -> list[tuple[str, str]]:
    """Labels and values of a cell that holds several: ``work: mara@example.org; m@example.net``; the label may be empty."""
    found = []
    position = 0
    while position < len(cell):
        match = _BETWEEN.match(cell, position)
        if match is None:  # a lone backslash at the end: somebody wrote it by hand
            found.append(_entry(cell[position:]))
            break
        if match[1]:
            found.append(_entry(match[1]))
        position = match.end()
    return found


def _entry(text: str) -> tuple[str, str]:
    label = _LABEL_END.match(text)
    if label is None:
        return ("", _unescaped(text))
    return (_unescaped(label[0][:-2]), _unescaped(text[label.end() :]))


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda match: _LINE_ENDS.get(match[1], match[1]), text)


@dataclass(slots=True)
class _Line:
    """One record: its cells by normalised column, and where to say what is wrong with it."""

    found: SourceRead
    number: int
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        return self.cells.get(column, "")

    def day(self, column: str) -> date | None:
        text = self.text(column).strip()
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            self._mark(column, f"{text[:60]!r} is no day like 2026-11-22, so it was left out.")
            return None

    def instant(self, column: str) -> datetime | None:
        text = self.text(column).strip()
        try:
            at = datetime.fromisoformat(text) if text else None
            return None if at is None else (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, OverflowError):
            self._mark(column, f"{text[:60]!r} is no time like 2026-11-22T08:00:00Z, so it was left out.")
            return None

    def word(self, column: str, words: type[Word]) -> Word | None:
        """A cell that holds one of a few words; another one is marked and left out."""
        text = self.text(column).strip().casefold()
        if not text:
            return None
        try:
            return words(text)
        except ValueError:
            self._mark(column, f"{text[:60]!r} is none of {', '.join(words)}, so it was left out.")
            return None

    def people(self, uids: str, names: str) -> tuple[PersonRef, ...]:
        """The people of a record: uids and names stand side by side, either may be missing."""
        uid_list = [value for _, value in entries(self.text(uids))]
        name_list = [value for _, value in entries(self.text(names))]
        count = max(len(uid_list), len(name_list))
        pad = [""] * count
        pairs = zip((name_list + pad)[:count], (uid_list + pad)[:count], strict=True)
        return tuple(PersonRef(name, uid=uid) for name, uid in pairs)

    def person(self) -> PersonRef:
        return PersonRef(self.text("contact"), uid=self.text("contact uid").strip())

    def reject(self, column: str, reason: str) -> None:
        self.found.reject(self.number, column.replace(" ", "_"), reason)

    def _mark(self, column: str, reason: str) -> None:
        self.found.mark(self.number, column.replace(" ", "_"), reason)


@dataclass(frozen=True, slots=True)
class KithCsv:
    """The reader of one of Kith's own tables, told by the columns that only this one has."""

    name: str
    title: str
    signature: Signature
    take: Callable[[_Line], None]

    def recognise(self, file: InputFile, head: str) -> bool:
        """By its columns alone: a person may call the file as they like."""
        del file
        return find_header(head, (self.signature,)) is not None

    def read(self, file: InputFile, tick: Tick = no_tick) -> SourceRead:
        """Every record, with the uids that it had."""
        reader = TableReader(file, self.name, (self.signature,), long_text=True)
        found = reader.found
        found.source = SOURCE
        columns = reader.table.header.names
        for number, cells in reader.records(tick):
            values = dict(zip(columns, map(bare_cell, cells), strict=False))
            self.take(_Line(found, number, values))
        found.problems.sort(key=lambda problem: problem.line)
        return found


def _take_contact(line: _Line) -> None:
    fields = {name: value for name in _FIELDS if (value := line.text(name.replace("_", " ")))}
    if not fields.get("display_name", "").strip():
        names = (fields.get("given_name", "").strip(), fields.get("family_name", "").strip())
        fields["display_name"] = " ".join(filter(None, names))
    if not fields["display_name"]:
        line.reject("display name", "The person has no name.")
        return
    connected = line.day("connected on")
    if connected is not None:
        fields["connected_on"] = connected.isoformat()
    cadence = line.text("cadence days").strip()
    if cadence:
        fields |= _cadence(line, cadence)
    alone = line.word("leave alone", LeaveAlone)
    if alone is not None:
        fields["leave_alone"] = str(alone)
    dates = entries(line.text("other dates"))
    anniversary = next((value for label, value in dates if label == DateKind.ANNIVERSARY), "")
    if anniversary:
        fields["anniversary"] = anniversary
        dates.remove((str(DateKind.ANNIVERSARY), anniversary))
    methods = tuple(
        MethodDraft(kind, value, label)
        for column, kind in _METHODS.items()
        for label, value in entries(line.text(column))
    )
    uid = line.text("uid").strip()
    line.found.contacts.append(
        ContactDraft(
            line.found.file,
            line.number,
            uid or next((method.value.casefold() for method in methods), fields["display_name"].casefold()),
            fields,
            methods,
            tuple(value for _, value in entries(line.text("tags"))),
            uid,
            extra=_extra(line, dates),
        )
    )


def _cadence(line: _Line, text: str) -> dict[str, str]:
    if text.isascii() and text.isdigit() and 0 < int(text[:7]) <= 100_000 and len(text) < 7:
        return {"cadence_days": str(int(text))}
    line.found.mark(line.number, "cadence_days", f"{text[:60]!r} is no number of days, so it was left out.")
    return {}


def _extra(line: _Line, dates: Sequence[tuple[str, str]]) -> dict[str, str]:
    """What a draft has no place of its own for: dates beside birthday and anniversary, hiding, columns of the person's own."""
    extra = {"other_dates": line.text("other dates")} if dates else {}
    if line.text("hidden").strip():
        extra["hidden"] = line.text("hidden").strip()
    known = {*map(normalised, _FIELDS), *_METHODS, *_COMPUTED, *_READ_BY_NAME}
    return extra | {name: value for name, value in line.cells.items() if name not in known and value}


def _take_interaction(line: _Line) -> None:
    happened = line.day("happened on")
    people = line.people("contact uids", "contacts")
    if happened is None:
        line.reject("happened on", "The exchange has no day.")
    elif not people:
        line.reject("contacts", "The exchange is with nobody.")
    else:
        started = line.day("started on")
        token, awaiting = line.word("token kind", TokenKind), line.word("awaiting", Awaiting)
        verdict = line.text("meaningful").strip().casefold()
        line.found.interactions.append(
            InteractionDraft(
                line.found.file,
                line.number,
                people,
                line.word("kind", InteractionKind) or InteractionKind.OTHER,
                happened,
                line.text("text"),
                line.text("title"),
                line.text("uid").strip(),
                verdict == "meaningful" if verdict else None,
                str(token or ""),
                line.text("channel").strip(),
                str(line.word("decided by", DecidedBy) or ""),
                str(awaiting or ""),
                started if started is not None and started <= happened else None,
                _held_messages(line),
            )
        )


def _held_messages(line: _Line) -> tuple[HeldMessage, ...]:
    """The messages in a cell of JSON; what cannot be read is left out with a mark."""
    text = line.text("messages json").strip()
    if not text:
        return ()
    try:
        return tuple(
            HeldMessage(
                one["from"] == "me",
                datetime.fromisoformat(one["at"]).astimezone(UTC),
                str(one["text"]),
                str(one.get("sender_name", "")),
                str(one.get("conversation", "")),
                bytes.fromhex(one.get("key", "")),
            )
            for one in json.loads(text)
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
        line.found.mark(
            line.number, "messages_json", "The messages cannot be read, so the exchange came without them."
        )
        return ()


def _take_follow_up(line: _Line) -> None:
    person = line.person()
    if not person.name and not person.uid:
        line.reject("contact", "The follow-up names nobody.")
        return
    line.found.follow_ups.append(
        FollowUpDraft(
            line.found.file,
            line.number,
            person,
            line.word("kind", FollowUpKind) or FollowUpKind.MINE,
            line.word("status", FollowUpStatus) or FollowUpStatus.OPEN,
            line.text("text"),
            line.day("due on"),
            line.text("rule").strip(),
            line.day("closed on"),
            line.text("uid").strip(),
        )
    )


def _take_note(line: _Line) -> None:
    person = line.person()
    if not person.name and not person.uid:
        line.reject("contact", "The note names nobody.")
    elif not line.text("text").strip():
        line.found.skip(line.number, "empty")
    else:
        line.found.notes.append(
            NoteDraft(
                line.found.file,
                line.number,
                person,
                line.text("text"),
                line.instant("made at"),
                line.instant("edited at"),
                line.text("uid").strip(),
            )
        )


KITH_CONTACTS = KithCsv(
    "kith-contacts", "Kith people", frozenset({"uid", "display name", "how met"}), _take_contact
)
KITH_INTERACTIONS = KithCsv(
    "kith-interactions",
    "Kith exchanges",
    frozenset({"uid", "contact uids", "happened on"}),
    _take_interaction,
)
KITH_FOLLOW_UPS = KithCsv(
    "kith-follow-ups",
    "Kith follow-ups",
    frozenset({"uid", "contact uid", "status", "due on"}),
    _take_follow_up,
)
KITH_NOTES = KithCsv(
    "kith-notes", "Kith notes", frozenset({"uid", "contact uid", "text", "made at"}), _take_note
)
