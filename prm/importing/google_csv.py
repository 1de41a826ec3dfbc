"""The CSV of Google Contacts, with the columns of both eras."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prm.importing.days import order_of
from prm.importing.drafts import SourceRead
from prm.importing.inputs import InputFile
from prm.importing.people_rows import PeopleRows, Slot, days_in, squeezed
from prm.importing.records import RecordReader, columns_of, open_known
from prm.importing.table import Header, Tick, find_header, no_tick
from prm.importing.targets import DAYS, Target
from prm.importing.text import decode

SOURCE = "google"

_SIGNATURES = (
    frozenset({"given name", "family name", "group membership"}),
    frozenset({"given name", "family name", "yomi name"}),
    frozenset({"name", "e-mail 1 - value"}),
    frozenset({"name", "phone 1 - value"}),
    frozenset({"first name", "last name", "phonetic first name"}),
    frozenset({"first name", "last name", "labels", "notes"}),
    frozenset({"first name", "e-mail 1 - value"}),
    frozenset({"first name", "phone 1 - value"}),
)
_SINGLE = {
    "name": Target.NAME,
    "given name": Target.GIVEN_NAME,
    "first name": Target.GIVEN_NAME,
    "additional name": Target.MIDDLE_NAME,
    "middle name": Target.MIDDLE_NAME,
    "family name": Target.FAMILY_NAME,
    "last name": Target.FAMILY_NAME,
    "nickname": Target.NICKNAME,
    "organization name": Target.ORGANIZATION,
    "organization title": Target.POSITION,
    "occupation": Target.POSITION,
    "location": Target.PLACE,
    "birthday": Target.BIRTHDAY,
    "notes": Target.NOTE,
    "labels": Target.TAGS,
    "group membership": Target.TAGS,
}
_NUMBERED = re.compile(r"(e-mail|phone|im|website|event|organization|address) (\d+) - (.+)")
_VALUES = {
    ("e-mail", "value"): Target.EMAIL,
    ("phone", "value"): Target.PHONE,
    ("website", "value"): Target.LINK,
    ("event", "value"): Target.OTHER_DATE,
    ("organization", "name"): Target.ORGANIZATION,
    ("organization", "title"): Target.POSITION,
    ("address", "formatted"): Target.ADDRESS,
    ("address", "street"): Target.STREET,
    ("address", "extended address"): Target.STREET,
    ("address", "city"): Target.CITY,
    ("address", "region"): Target.REGION,
    ("address", "postal code"): Target.POSTAL_CODE,
    ("address", "country"): Target.COUNTRY,
}
#: Google's own groups say nothing about a person.
_OWN_GROUPS = frozenset({"mycontacts", "my contacts", "other contacts"})
#: Columns of which nothing is kept: pictures to be fetched, and the labels of others.
_NOT_KEPT = re.compile(
    r"photo|file as|.* - (?:type|label)|.*yomi.*|phonetic .*|language|sensitivity|priority"
)


class GoogleContacts:
    """The reader of Google's contacts.csv."""

    name = "google-contacts"
    title = "Google contacts"

    def recognise(self, file: InputFile, head: str) -> bool:
        """By its columns: a person may call the file as they like."""
        del file
        return find_header(head, _SIGNATURES) is not None

    def read(self, file: InputFile, tick: Tick = no_tick) -> SourceRead:
        """Everybody in it."""
        decoded = decode(file.read(), file.encoding)
        table = open_known(file, decoded, _SIGNATURES, self.title)
        found = SourceRead(
            file.name, self.name, SOURCE, encoding=decoded.encoding, columns=columns_of(table.header)
        )
        reader = RecordReader(table, found)
        rows = list(reader.records(tick))
        slots = _slots(table.header)
        taken = {slot.at for slot in slots}
        others = [
            (at, title) for at, title in table.others(()) if at not in taken and _is_kept(table.header, at)
        ]
        days = days_in(rows, [slot.at for slot in slots if slot.target in DAYS])
        order = order_of(days)
        PeopleRows(found, slots, order, tags=groups_of, extra=others).take_all(rows)
        found.problems.sort(key=lambda problem: problem.line)
        return found


def groups_of(cell: str) -> list[str]:
    """The tags in Google's groups: ``Friends ::: * myContacts`` is one; starred people keep that as a tag."""
    found = []
    for part in cell.split(":::"):
        name = squeezed(part).removeprefix("*").strip()
        if name and name.casefold() not in _OWN_GROUPS:
            found.append(name)
    return found


def _is_kept(header: Header, at: int) -> bool:
    return _NOT_KEPT.fullmatch(header.names[at]) is None


def _slots(header: Header) -> Sequence[Slot]:
    slots = []
    for at, name in enumerate(header.names):
        title = header.cells[at].strip()
        if name in _SINGLE:
            slots.append(Slot(at, _SINGLE[name], title))
            continue
        match = _NUMBERED.fullmatch(name)
        target = _VALUES.get((match[1], match[3])) if match else None
        if match is None or target is None:
            continue
        labels = [f"{match[1]} {match[2]} - {kind}" for kind in ("label", "type")]
        label_at = next((header.names.index(label) for label in labels if label in header.names), None)
        slots.append(Slot(at, target, title, label_at=label_at, group=f"{match[1]} {match[2]}"))
    return sorted(slots, key=_whole_behind_parts)


def _whole_behind_parts(slot: Slot) -> bool:
    """An address that is written out counts only where its parts are not there."""
    return slot.target is Target.ADDRESS
