"""Connections.csv of a LinkedIn archive, all eras: the people one is connected with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from prm.importing.days import Order, is_ambiguous, order_of, read_day
from prm.importing.drafts import ContactDraft, MethodDraft, SourceRead
from prm.importing.inputs import InputFile
from prm.importing.linkedin import (
    CLOSED_ACCOUNT,
    CLOSED_ACCOUNT_NAME,
    ONLY_A_DATE,
    TWICE,
    TableReader,
    family_for_sorting,
    fits,
    name_from_key,
    name_key,
    profile_key,
    profile_link,
    squeezed,
)
from prm.importing.table import Tick, no_tick
from prm.words import MethodKind

_SIGNATURES = (
    frozenset({"first name", "last name", "connected on"}),
    frozenset({"first name", "last name", "email address", "current company"}),
)
_KNOWN = (
    "first name",
    "last name",
    "url",
    "profile url",
    "email address",
    "company",
    "current company",
    "position",
    "current position",
    "connected on",
    "tags",
)


class LinkedInConnections:
    """The reader of Connections.csv."""

    name = "linkedin-connections"
    title = "LinkedIn connections"

    def recognise(self, file: InputFile, head: str) -> bool:
        return fits(file, head, ("connections",), _SIGNATURES)

    def read(self, file: InputFile, tick: Tick = no_tick) -> SourceRead:
        """Contacts, and in ``read_to`` the newest day of connecting."""
        reader = TableReader(file, self.name, _SIGNATURES)
        return _Connections(reader).read(list(reader.records(tick)))


class _Name:
    """A name in its parts, and as the file shows it."""

    __slots__ = ("display", "family", "given")

    def __init__(self, given: str, family: str) -> None:
        self.given = given
        self.family = family
        self.display = f"{given} {family}" if given and family else given or family


class _Connections:
    """One reading: all rows first, because the whole column of days tells how they are written."""

    def __init__(self, reader: TableReader) -> None:
        self.found = reader.found
        table = reader.table
        self.given = table.column("first name")
        self.family = table.column("last name")
        self.url = table.column("url", "profile url")
        self.email = table.column("email address")
        self.organization = table.column("company", "current company")
        self.position = table.column("position", "current position")
        self.connected = table.column("connected on")
        self.tags = table.column("tags")
        self.others = table.others(_KNOWN)
        self.has_days = self.connected < table.width
        self.at: dict[str, int] = {}

    def read(self, rows: list[tuple[int, list[str]]]) -> SourceRead:
        columns = {cells[self.connected] for _, cells in rows}
        order = order_of(columns)
        days = {text: read_day(text, order) for text in columns}
        for line, cells in rows:
            self._row(line, cells, days[cells[self.connected]])
        if order is Order.UNKNOWN:
            self._mark_ambiguous(rows, {text for text in columns if is_ambiguous(text)})
        for day in days.values():
            self.found.dated(day)
        self.found.problems.sort(key=lambda problem: problem.line)
        return self.found

    def _row(self, line: int, cells: list[str], day: date | None) -> None:
        found = self.found
        name = _Name(squeezed(cells[self.given]), squeezed(cells[self.family]))
        key = profile_key(cells[self.url])
        email = cells[self.email].strip()
        if not name.display and not key and not email:
            if any(cell.strip() for at, cell in enumerate(cells) if at != self.connected):
                found.reject(
                    line, "First Name", "The record names nobody: neither a name, a link nor an address."
                )
            else:
                found.skip(line, ONLY_A_DATE)
            return
        if not key and name.display.casefold() == CLOSED_ACCOUNT_NAME:
            found.skip(line, CLOSED_ACCOUNT)
            return
        if not self._is_new(self._draft(line, cells, name, key, email, day), is_named=bool(key)):
            found.skip(line, TWICE)
            return
        if day is None and self.has_days:
            self._mark_day(line, cells[self.connected])
        if not name.display:
            found.mark(
                line, "First Name", "The record has no name; Kith made one of the link or the address."
            )
        if email and "@" not in email:
            found.mark(line, "Email Address", f"{email[:60]!r} is no e-mail address, so it was left out.")

    def _draft(
        self, line: int, cells: list[str], name: _Name, key: str, email: str, day: date | None
    ) -> ContactDraft:
        fields = {"display_name": name.display or name_from_key(key) or email}
        if name.given:
            fields["given_name"] = name.given
        if name.family:
            fields["family_name"] = family_for_sorting(name.family)
        if organization := squeezed(cells[self.organization]):
            fields["organization"] = organization
        if position := squeezed(cells[self.position]):
            fields["position"] = position
        connected_on = ""
        if day is not None:
            fields["connected_on"] = connected_on = day.isoformat()
        methods: tuple[MethodDraft, ...] = ()
        if "@" in email:
            methods = (MethodDraft(MethodKind.EMAIL, email),)
        if key:
            methods += (MethodDraft(MethodKind.LINK, profile_link(key), "LinkedIn"),)
        return ContactDraft(
            self.found.file,
            line,
            key or f"{name_key(name.given, name.family) or email.casefold()}|{connected_on}",
            fields,
            methods,
            _tags(cells[self.tags]) if cells[self.tags] else (),
            extra={title: cells[at].strip() for at, title in self.others if cells[at].strip()},
        )

    def _is_new(self, draft: ContactDraft, *, is_named: bool) -> bool:
        """Add the draft, or let it complete the one of the same person that is there already.

        A link is a person. Without one, namesakes of the same day are two people unless nothing tells them apart;
        the second gets a numbered key.
        """
        contacts, key, number = self.found.contacts, draft.record_key, 1
        while key in self.at:
            first = contacts[self.at[key]]
            if is_named or _is_same(first, draft):
                contacts[self.at[key]] = _completed(first, draft)
                return False
            number += 1
            key = f"{draft.record_key}|{number}"
        self.at[key] = len(contacts)
        contacts.append(draft if number == 1 else replace(draft, record_key=key))
        return True

    def _mark_day(self, line: int, text: str) -> None:
        shown = squeezed(text)[:60]
        reason = (
            f"{shown!r} is no day, so the connection has none." if shown else "The connection has no day."
        )
        self.found.mark(line, "Connected On", reason)

    def _mark_ambiguous(self, rows: Iterable[tuple[int, list[str]]], ambiguous: set[str]) -> None:
        """Once for the file, at the first of them: it is the column that cannot be told."""
        if not ambiguous:
            return
        line, text = next(
            (line, cells[self.connected]) for line, cells in rows if cells[self.connected] in ambiguous
        )
        reason = f"Days like {squeezed(text)} were read as month, day, year; the file does not tell."
        self.found.mark(line, "Connected On", reason)


def _tags(cell: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for part in cell.replace(";", ",").split(",") if (tag := squeezed(part))))


def _is_same(first: ContactDraft, second: ContactDraft) -> bool:
    """Whether nothing that both rows tell differs."""
    shared = first.fields.keys() & second.fields.keys()
    if any(first.fields[name] != second.fields[name] for name in shared):
        return False
    return not first.methods or not second.methods or first.methods == second.methods


def _completed(first: ContactDraft, second: ContactDraft) -> ContactDraft:
    return replace(
        first,
        fields={**second.fields, **first.fields},
        methods=tuple(dict.fromkeys((*first.methods, *second.methods))),
        tags=tuple(dict.fromkeys((*first.tags, *second.tags))),
        extra={**second.extra, **first.extra},
    )
