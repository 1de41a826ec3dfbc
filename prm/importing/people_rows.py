"""From the cells of a row to the draft of a person: shared by every table of people, whoever wrote it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from prm.cells import bare_cell
from prm.importing.days import Order, is_ambiguous, read_day
from prm.importing.drafts import (
    AddressDraft,
    ContactDraft,
    DateDraft,
    MethodDraft,
    SourceRead,
    TalkDraft,
)
from prm.importing.folding import method_norms
from prm.importing.header_words import rhythm_of
from prm.importing.partial_days import birthday, is_no_day, partial_day
from prm.importing.targets import Target
from prm.matching import kind_of_address
from prm.words import MethodKind

T = TypeVar("T")
TWICE = "twice in the file"
_BETWEEN = re.compile(r"\s*(?::::|[;\n\r])\s*")
_BETWEEN_EMAILS = re.compile(r"\s*(?::::|[;,\n\r\t ])\s*")
_BETWEEN_PHONES = re.compile(r"\s*(?::::|[;,\n\r])\s*")
_BETWEEN_TAGS = re.compile(r"\s*(?::::|[;,\n\r|])\s*")
_IN_BRACKETS = re.compile(r"<([^<>]*@[^<>]*)>")
_STARRED = re.compile(r"\*\s*")
_LONGEST_NAME = 300


@dataclass(frozen=True, slots=True)
class Slot:
    """Where the values of the column at ``at`` go.

    ``label`` is that of an address or day, ``label_at`` the column whose cells are the label; the columns of one postal
    address share ``group``. ``title`` names the column to a person.
    """

    at: int
    target: Target
    title: str
    label: str = ""
    label_at: int | None = None
    group: str = ""


def squeezed(text: str) -> str:
    """On one line, without doubled or outer space."""
    return " ".join(text.split())


class PeopleRows:
    """Turns rows into drafts in ``found``; ``order`` is how its numeric days are written, UNKNOWN leaves out what can be
    read in two ways.

    ``tags`` makes tags of a cell, ``extra`` are columns to be kept as they are.
    """

    def __init__(
        self,
        found: SourceRead,
        slots: Sequence[Slot],
        order: Order,
        *,
        tags: Callable[[str], Sequence[str]] | None = None,
        extra: Sequence[tuple[int, str]] = (),
    ) -> None:
        self.found = found
        self._slots = slots
        self._order = order
        self._tags = tags or split_tags
        self._extra = extra
        self._at: dict[str, int] = {}
        self._ambiguous = False
        self._days: dict[Callable[[str, Order], str | None], dict[str, str | None]] = {}

    def take_all(self, rows: Sequence[tuple[int, list[str]]]) -> None:
        """Make a draft of every row, or say why there is none."""
        drafts = [
            (line, self._draft(line, [bare_cell(cell).strip() for cell in cells])) for line, cells in rows
        ]
        made = [draft for _, draft in drafts if draft is not None]
        names: dict[str, set[str]] = {}
        for draft in made:
            names.setdefault(draft.record_key, set()).add(_name_of(draft))
        for draft in made:
            is_shared = len(names[draft.record_key]) > 1
            key = f"{draft.record_key}|{_name_of(draft)}" if is_shared else draft.record_key
            self._add(draft if not is_shared else replace(draft, record_key=key))

    def _add(self, draft: ContactDraft) -> None:
        """Add it, or let it complete the one of the same person that is there already.

        The same e-mail address or link and name is one person; rows that are told by their name are people of their own
        unless they share a number or say exactly the same.
        """
        contacts, key, number = self.found.contacts, draft.record_key, 1
        while key in self._at:
            first = contacts[self._at[key]]
            if _is_one(first, draft):
                contacts[self._at[key]] = _united(first, draft)
                self.found.skip(draft.line, TWICE)
                return
            number += 1
            key = f"{draft.record_key}|{number}"
        self._at[key] = len(contacts)
        contacts.append(replace(draft, record_key=key))

    def _draft(self, line: int, cells: list[str]) -> ContactDraft | None:
        row = _Row(self, line, cells)
        for slot in self._slots:
            if cells[slot.at]:
                row.take(slot, cells[slot.at])
        return row.draft()

    def tags_of(self, cell: str) -> Sequence[str]:
        return self._tags(cell)

    def extra_of(self, cells: Sequence[str]) -> dict[str, str]:
        return {title: cells[at] for at, title in self._extra if cells[at]}

    def day(self, line: int, slot: Slot, text: str) -> date | None:
        """A whole day, or None and a mark."""
        found = self._read(text, _whole_day)
        if found is None and not is_no_day(text):
            self._mark_day(line, slot, text)
        return None if found is None else date.fromisoformat(found)

    def partial(self, line: int, slot: Slot, text: str) -> str | None:
        """A day of which the year may be missing, or None and a mark."""
        found = self._read(text, birthday if slot.target is Target.BIRTHDAY else partial_day)
        if found is None and not is_no_day(text):
            self._mark_day(line, slot, text)
        return found

    def _read(self, text: str, read: Callable[[str, Order], str | None]) -> str | None:
        """What a cell names; the same days stand in many rows."""
        known = self._days.setdefault(read, {})
        if text not in known:
            known[text] = read(text, self._order)
        return known[text]

    def _mark_day(self, line: int, slot: Slot, text: str) -> None:
        """An ambiguous day is told of once for the file: it is the whole table that cannot be told."""
        is_ambiguous = self._order is Order.UNKNOWN and partial_day(text, Order.DAY_FIRST) is not None
        shown = squeezed(text)[:60]
        if not is_ambiguous:
            self.found.mark(line, slot.title, f"{shown!r} is no day that Kith can read, so it was left out.")
        elif not self._ambiguous:
            self._ambiguous = True
            self.found.mark(
                line,
                slot.title,
                f"Days like {shown} can be read in two ways and the file does not tell which, so they were left out;"
                " import the table in Kith's window to say which part is the day.",
            )


class _Row:
    """One row on its way to a draft."""

    def __init__(self, rows: PeopleRows, line: int, cells: Sequence[str]) -> None:
        self._rows = rows
        self._found = rows.found
        self._line = line
        self._cells = cells
        self._fields: dict[str, str] = {}
        self._middle = ""
        self._methods: list[MethodDraft] = []
        self._tags: list[str] = []
        self._addresses: dict[str, AddressDraft] = {}
        self._dates: list[DateDraft] = []
        self._talks: list[TalkDraft] = []
        self._notes: list[str] = []

    def take(self, slot: Slot, text: str) -> None:
        """Take what a cell says."""
        target = slot.target
        if target in _FIELDS:
            self._fields.setdefault(_FIELDS[target], squeezed(text)[:_LONGEST_NAME])
        elif target is Target.MIDDLE_NAME:
            self._middle = squeezed(text)
        elif target in _METHODS:
            self._take_methods(slot, text)
        elif target in _ADDRESS:
            self._take_address(slot, text)
        elif target is Target.PLACE:
            before = self._fields.get("place", "")
            self._fields["place"] = ", ".join(filter(None, (before, squeezed(text))))
        elif target is Target.TAGS:
            self._tags += [tag for tag in self._rows.tags_of(text) if tag]
        elif target is Target.RHYTHM:
            self._take_rhythm(slot, text)
        elif target is Target.NOTE:
            self._notes.append(text.replace("\r\n", "\n").replace("\r", "\n"))
        else:
            self._take_day(slot, text)

    def _take_methods(self, slot: Slot, text: str) -> None:
        between = {Target.EMAIL: _BETWEEN_EMAILS, Target.PHONE: _BETWEEN_PHONES}.get(slot.target, _BETWEEN)
        if slot.target is Target.EMAIL and "<" in text:
            text = ";".join(_IN_BRACKETS.findall(text)) or text
        for value in filter(None, between.split(text)):
            kind = _METHODS[slot.target]
            if kind is MethodKind.EMAIL and "@" not in value:
                self._found.mark(
                    self._line, slot.title, f"{value[:60]!r} is no e-mail address, so it was left out."
                )
            elif kind is MethodKind.PHONE and not any(letter.isdigit() for letter in value):
                self._found.mark(self._line, slot.title, f"{value[:60]!r} is no number, so it was left out.")
            else:
                if kind is MethodKind.LINK and kind_of_address(value) is MethodKind.HANDLE:
                    kind = MethodKind.HANDLE
                self._methods.append(MethodDraft(kind, value, self._label(slot)))

    def _label(self, slot: Slot) -> str:
        text = slot.label if slot.label_at is None else self._cells[slot.label_at]
        return squeezed(_STARRED.sub("", text))[:60]

    def _take_address(self, slot: Slot, text: str) -> None:
        before = self._addresses.get(slot.group, AddressDraft(label=self._label(slot)))
        part = _ADDRESS[slot.target]
        line = ", ".join(filter(None, (squeezed(piece) for piece in text.splitlines())))
        if slot.target is Target.ADDRESS and before.street:
            return  # written out beside its parts
        joined = ", ".join(filter(None, (getattr(before, part), line))) if part == "street" else line
        self._addresses[slot.group] = replace(before, **{part: joined})

    def _take_rhythm(self, slot: Slot, text: str) -> None:
        found = rhythm_of(text)
        if found is None:
            self._found.mark(
                self._line,
                slot.title,
                f"{squeezed(text)[:60]!r} is no rhythm that Kith knows, so it was left out.",
            )
            return
        name, days = found
        if name:
            self._fields.setdefault("circle", name)
        else:
            self._fields.setdefault("cadence_days", days)

    def _take_day(self, slot: Slot, text: str) -> None:
        if slot.target in (Target.LAST_TALKED, Target.LAST_IN_PERSON):
            day = self._rows.day(self._line, slot, text)
            if day is not None:
                self._talks.append(TalkDraft(day, slot.target is Target.LAST_IN_PERSON))
            return
        value = self._rows.partial(self._line, slot, text)
        if value is None:
            return
        label = self._label(slot)
        if slot.target is Target.BIRTHDAY:
            self._fields.setdefault("birthday", value)
        elif label.casefold() == "anniversary":
            self._fields.setdefault("anniversary", value)
        else:
            self._dates.append(DateDraft(label, value))

    def draft(self) -> ContactDraft | None:
        """The person, or None where nothing says who it is."""
        fields = self._fields
        name = self._display_name()
        if not name:
            self._found.reject(self._line, "", "The record names nobody: neither a name nor an address.")
            return None
        fields = {
            "display_name": name,
            **{key: value for key, value in fields.items() if key != "display_name"},
        }
        methods = tuple(dict.fromkeys(self._methods))
        key, by_name = _record_key(methods, name, fields.get("organization", ""))
        return ContactDraft(
            self._found.file,
            self._line,
            key,
            fields,
            methods,
            tuple(dict.fromkeys(self._tags)),
            extra=self._rows.extra_of(self._cells),
            addresses=tuple(dict.fromkeys(self._addresses.values())),
            dates=tuple(dict.fromkeys(self._dates)),
            talks=tuple(dict.fromkeys(self._talks)),
            notes=tuple(dict.fromkeys(self._notes)),
            by_name=by_name,
        )

    def _display_name(self) -> str:
        """The name as the file shows it, made of its parts, or of what else there is, with a mark."""
        fields = self._fields
        whole = fields.get("display_name", "")
        if whole:
            return whole
        parts = (fields.get("given_name", ""), self._middle, fields.get("family_name", ""))
        joined = " ".join(filter(None, parts))
        if joined:
            return joined[:_LONGEST_NAME]
        other = fields.get("nickname") or fields.get("organization")
        other = other or next((method.value for method in self._methods), "")
        if other:
            self._found.mark(self._line, "", "The record has no name; Kith made one of what else it says.")
        return other[:_LONGEST_NAME]


_FIELDS = {
    Target.NAME: "display_name",
    Target.GIVEN_NAME: "given_name",
    Target.FAMILY_NAME: "family_name",
    Target.NICKNAME: "nickname",
    Target.ORGANIZATION: "organization",
    Target.POSITION: "position",
    Target.HOW_MET: "how_met",
}
_METHODS = {Target.EMAIL: MethodKind.EMAIL, Target.PHONE: MethodKind.PHONE, Target.LINK: MethodKind.LINK}
_ADDRESS = {
    Target.ADDRESS: "street",
    Target.STREET: "street",
    Target.POSTAL_CODE: "postal_code",
    Target.CITY: "city",
    Target.REGION: "region",
    Target.COUNTRY: "country",
}


def _whole_day(text: str, order: Order) -> str | None:
    """A day with its year as ISO, of which two readings are none."""
    if order is Order.UNKNOWN and is_ambiguous(text):
        return None
    found = read_day(text, order)
    return None if found is None else found.isoformat()


def split_tags(cell: str) -> list[str]:
    """The tags of a cell: ``clients; lisbon`` are two."""
    return [tag for part in _BETWEEN_TAGS.split(cell) if (tag := squeezed(part).removeprefix("#").strip())]


def _record_key(methods: Sequence[MethodDraft], name: str, organization: str) -> tuple[str, bool]:
    """What names the record for ever, and whether that is the name only: e-mail, else link, else name and organization."""
    norms = method_norms(methods)
    for kind in (MethodKind.EMAIL, MethodKind.LINK):
        for method, norm in zip(methods, norms, strict=True):
            if method.kind is kind and norm:
                return norm, False
    key = "|".join(filter(None, (_folded(name), _folded(organization))))
    return key, not any(norms)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", squeezed(text)).casefold()


def _name_of(draft: ContactDraft) -> str:
    return _folded(draft.fields["display_name"])


def _is_one(first: ContactDraft, second: ContactDraft) -> bool:
    """Whether two rows of one key are one person."""
    norms = set(method_norms(first.methods)) & set(method_norms(second.methods))
    if norms - {""}:
        return True
    return replace(first, line=0, record_key="") == replace(second, line=0, record_key="")


def _united(first: ContactDraft, second: ContactDraft) -> ContactDraft:
    """The first of two rows of one person, with what only the second tells."""

    def both(one: tuple[T, ...], other: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(dict.fromkeys((*one, *other)))

    return replace(
        first,
        fields={**second.fields, **first.fields},
        methods=both(first.methods, second.methods),
        tags=both(first.tags, second.tags),
        extra={**second.extra, **first.extra},
        addresses=both(first.addresses, second.addresses),
        dates=both(first.dates, second.dates),
        talks=both(first.talks, second.talks),
        notes=both(first.notes, second.notes),
    )


def days_in(rows: Sequence[tuple[int, list[str]]], columns: Sequence[int]) -> list[str]:
    """The different cells of these columns, the most frequent first."""
    return [text for text, _ in Counter(cells[at] for _, cells in rows for at in columns).most_common()]
