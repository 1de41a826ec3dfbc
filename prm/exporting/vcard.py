"""vCard 3.0, which Apple, Google, Android and Outlook all read: one card a person who is not in the trash."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TextIO

from prm.database import Transaction
from prm.exporting.archive import RECORDS, Record, contact_records, records_about
from prm.matching import split_name
from prm.words import DateKind, MethodKind

#: Lines are folded at this many octets, the line end not counted (RFC 2426).
MAX_OCTETS = 75

#: The year that address books write where none is known.
_NO_YEAR = 1604


def write_vcards(tx: Transaction, file: TextIO, people: Sequence[int] | None = None) -> dict[str, int]:
    """Write everybody's card to an open text file (UTF-8, ``newline=""``) and give how many there are.

    With ``people`` it is the cards of those only, in their order.
    """
    notes: dict[str, list[str]] = {}
    for note in RECORDS["note"](tx) if people is None else records_about(tx, "note", people):
        notes.setdefault(note["contact_uid"], []).append(note["text"])
    clocks = {
        row[0]: row for row in tx.sql("SELECT uid, last_interaction_on, last_meaningful_on FROM contact")
    }
    count = 0
    for record in RECORDS["contact"](tx) if people is None else contact_records(tx, people):
        if record["trashed_at"] is None:
            _, interaction, meaningful = clocks[record["uid"]]
            dates = {"X-PRM-LAST-INTERACTION": interaction, "X-PRM-LAST-MEANINGFUL": meaningful}
            for line in _card(record, notes.get(record["uid"], []), dates):
                file.write(folded(line))
            count += 1
    return {"contacts": count}


def escaped(text: str) -> str:
    """A text as vCard and iCalendar write one."""
    text = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def folded(line: str) -> str:
    """A content line with its line ends, folded so that no part has more than 75 octets or half a character."""
    parts: list[str] = []
    part, octets = "", 0
    for letter in line:
        size = len(letter.encode("utf-8"))
        if octets + size > MAX_OCTETS:
            parts.append(part)
            part, octets = " ", 1
        part += letter
        octets += size
    return "\r\n".join([*parts, part]) + "\r\n"


def _card(record: Record, notes: list[str], clocks: Mapping[str, str | None]) -> Iterator[str]:
    given, family = record["given_name"], record["family_name"]
    if not given and not family:
        given, family = split_name(record["display_name"])
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"UID:{escaped(record['uid'])}"
    yield f"FN:{escaped(record['display_name'])}"
    yield f"N:{escaped(family)};{escaped(given)};;;"
    if record["nickname"]:
        yield f"NICKNAME:{escaped(record['nickname'])}"
    yield from _work(record)
    for method in record["methods"]:
        yield _method(method)
    for address in record["addresses"]:
        parts = ("street", "city", "region", "postal_code", "country")
        yield f"ADR{_label(address['label'])}:;;{';'.join(escaped(address[part]) for part in parts)}"
    yield from _dates(record)
    tags = record["tags"] + ([record["circle"]] if record["circle"] else [])
    if tags:
        yield f"CATEGORIES:{','.join(map(escaped, tags))}"
    yield from (f"{name}:{day}" for name, day in clocks.items() if day)
    met = [f"How we met: {record['how_met']}"] if record["how_met"] else []
    if met or notes:
        yield "NOTE:" + escaped("\n\n".join([*met, *notes]))
    if "photo_data" in record:
        yield f"PHOTO;ENCODING=b:{record['photo_data']}"
    yield "END:VCARD"


def _work(record: Record) -> Iterator[str]:
    current = next((one for one in reversed(record["positions"]) if one["is_current"]), None)
    if current is None:
        return
    if current["organization"]:
        yield f"ORG:{escaped(current['organization'])}"
    if current["title"]:
        yield f"TITLE:{escaped(current['title'])}"


def _label(label: str) -> str:
    """A label as a TYPE: words only, because many readers know no quoting there."""
    word = "".join(letter if letter.isalnum() else "-" for letter in label).strip("-")
    return f";TYPE={word}" if word else ""


def _method(method: Mapping[str, Any]) -> str:
    value, kind = method["value"], method["kind"]
    if kind == MethodKind.EMAIL:
        return f"EMAIL{_label(method['label'])}:{escaped(value)}"
    if kind == MethodKind.PHONE:
        return f"TEL{_label(method['label'])}:{escaped(value)}"
    if kind == MethodKind.LINK and "linkedin.com/" in value.lower():
        return f"X-SOCIALPROFILE;TYPE=linkedin:{_one_line(value)}"
    if kind == MethodKind.LINK:
        return f"URL{_label(method['label'])}:{_one_line(value)}"
    return f"X-SOCIALPROFILE{_label(method['label'])}:{escaped(value)}"


def _one_line(value: str) -> str:
    """A link is no text value and is not escaped; a line end in one would end the card's line."""
    return "".join(value.splitlines())


def _dates(record: Record) -> Iterator[str]:
    names = {DateKind.BIRTHDAY: "BDAY", DateKind.ANNIVERSARY: "X-ANNIVERSARY", DateKind.DEATH: "X-DEATHDATE"}
    seen = set()
    for one in record["dates"]:
        name = names.get(one["kind"], "")
        if not name or name in seen or not one["month"] or not one["day"]:
            continue
        seen.add(name)
        if one["year"]:
            yield f"{name}:{one['year']:04d}-{one['month']:02d}-{one['day']:02d}"
        else:
            yield f"{name};X-APPLE-OMIT-YEAR={_NO_YEAR}:{_NO_YEAR}-{one['month']:02d}-{one['day']:02d}"
