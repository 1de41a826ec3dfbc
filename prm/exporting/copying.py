"""People as text for the clipboard: names, addresses, whole cards, in the formats of the files."""

from __future__ import annotations

import io
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from prm.database import Transaction
from prm.exporting.archive import Record, contact_records
from prm.exporting.csv_files import CONTACTS, split_dates, write_csv
from prm.exporting.markdown import write_markdown
from prm.exporting.vcard import write_vcards
from prm.words import MethodKind


class CopyAs(StrEnum):
    """What of people is copied. ``BRIEF`` is the name and the main channel, ``TEXT`` everything as plain text."""

    BRIEF = "brief"
    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    TEXT = "text"
    VCARD = "vcard"
    MARKDOWN = "markdown"
    CSV = "csv"


class Copied(NamedTuple):
    """The text, the same people as vCards, and of how many of them there was something to copy."""

    text: str
    vcards: str
    people: int


#: In which order channels are the main one.
_CHANNELS = (MethodKind.EMAIL, MethodKind.PHONE, MethodKind.LINK, MethodKind.HANDLE, MethodKind.OTHER)


def copied(tx: Transaction, ids: Sequence[int], what: CopyAs = CopyAs.BRIEF) -> Copied:
    """Some people as text, in the order of the ids; who is in the trash is left out."""
    cards = io.StringIO(newline="")
    count = write_vcards(tx, cards, ids)["contacts"]
    if what is CopyAs.VCARD:
        return Copied(cards.getvalue(), cards.getvalue(), count)
    if what in (CopyAs.MARKDOWN, CopyAs.CSV):
        out = io.StringIO(newline="")
        if what is CopyAs.CSV:
            write_csv(tx, out, CONTACTS, people=ids)
        else:
            write_markdown(tx, out, ids)
        return Copied(out.getvalue(), cards.getvalue(), count)
    records = contact_records(tx, ids)
    if what is CopyAs.TEXT:
        return Copied("\n\n".join(card_text(record) for record in records), cards.getvalue(), count)
    lines = [line for record in records if (line := _line(record, what))]
    return Copied("\n".join(lines), cards.getvalue(), len(lines))


def _line(record: Record, what: CopyAs) -> str:
    if what is CopyAs.NAME:
        return str(record["display_name"])
    if what in (CopyAs.EMAIL, CopyAs.PHONE):
        return _first(record, MethodKind(str(what)))
    email = _first(record, MethodKind.EMAIL)
    if email:
        return f"{record['display_name']} <{email}>"
    channel = next((value for kind in _CHANNELS if (value := _first(record, kind))), "")
    return ", ".join(part for part in (record["display_name"], channel) if part)


def _first(record: Record, kind: MethodKind) -> str:
    return next((str(one["value"]) for one in record["methods"] if one["kind"] == kind), "")


def card_text(record: Record) -> str:
    """Everything by which a person is known and reached, a line each, without words of ours between."""
    current: Record = next((one for one in reversed(record["positions"]) if one["is_current"]), {})
    birthday, _others = split_dates(record["dates"])
    parts = ("street", "postal_code", "city", "region", "country")
    lines = [
        record["display_name"],
        ", ".join(filter(None, (current.get("title"), current.get("organization")))),
        *(one["value"] for kind in _CHANNELS for one in record["methods"] if one["kind"] == kind),
        *(", ".join(filter(None, (one[part] for part in parts))) for one in record["addresses"]),
        record["place"],
        birthday,
        record["how_met"],
    ]
    return "\n".join(line for line in lines if line)
