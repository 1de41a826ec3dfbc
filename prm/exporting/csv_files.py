"""Kith's own CSV of contacts, interactions, follow-ups and notes; ``prm/importing/kith_csv.py`` reads it back.

To add a column: a line in the function of its table here, and its reading there.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TextIO

from prm.database import Transaction
from prm.exporting.archive import RECORDS, Record, contact_records
from prm.exporting.cells import exact_cell, joined, safe_cell
from prm.facts import write_partial_date
from prm.words import DateKind, MethodKind

CONTACTS = "contacts"
INTERACTIONS = "interactions"
FOLLOW_UPS = "follow-ups"
NOTES = "notes"

#: The columns of addresses, by kind.
METHOD_COLUMNS = {
    MethodKind.EMAIL: "emails",
    MethodKind.PHONE: "phones",
    MethodKind.LINK: "links",
    MethodKind.HANDLE: "handles",
    MethodKind.OTHER: "other_addresses",
}

CONTACT_COLUMNS = (
    *("uid", "display_name", "given_name", "family_name", "nickname", "organization", "position", "place", "how_met"),
    *("circle", "cadence_days", "tags", *METHOD_COLUMNS.values(), "birthday", "other_dates", "connected_on"),
    *("last_interaction_on", "last_meaningful_on", "next_due_on", "leave_alone", "hidden"),
)  # fmt: skip
INTERACTION_COLUMNS = (
    *("uid", "contact_uids", "contacts", "kind", "channel", "started_on", "happened_on", "meaningful", "token_kind"),
    *("awaiting", "decided_by", "title", "text", "messages", "messages_json"),
)  # fmt: skip
FOLLOW_UP_COLUMNS = (
    *("uid", "contact_uid", "contact", "kind", "status", "text", "due_on", "rule", "closed_on"),
)
NOTE_COLUMNS = ("uid", "contact_uid", "contact", "text", "made_at", "edited_at")


def write_csv(
    tx: Transaction, file: TextIO, what: str, *, exact: bool = False, people: Sequence[int] | None = None
) -> dict[str, int]:
    """Write one table to an open text file (UTF-8 with BOM, ``newline=""``) and give how many rows it has.

    The first line names the columns; days and times are ISO 8601, lines end with CR LF. People in the trash are left
    out. Without ``exact`` no cell is a formula to a spreadsheet. Of the contacts it may be some ``people`` only, in
    their order.
    """
    columns, rows = TABLES[what]
    found = rows(tx) if people is None else _contacts(tx, people)
    cell = exact_cell if exact else safe_cell
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(columns)
    count = 0
    for row in found:
        writer.writerow([cell(_text(row.get(column))) for column in columns])
        count += 1
    return {what: count}


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def names_of_people(tx: Transaction) -> dict[str, str]:
    """The names of everybody who is not in the trash, by uid."""
    rows = tx.sql("SELECT uid, display_name FROM contact WHERE trashed_at IS NULL")
    return {uid: name for uid, name in rows}  # noqa: C416 - rows are no tuples to the type checker


def verdict_word(record: Record) -> str:
    """An interaction's verdict in one word: meaningful, waiting or passing."""
    return "meaningful" if record["meaningful"] else "waiting" if record["awaiting"] else "passing"


_SHOWN = (
    "SELECT uid, organization, position, last_interaction_on, last_meaningful_on, next_due_on FROM contact"
)


def _contacts(tx: Transaction, people: Sequence[int] | None = None) -> Iterator[Record]:
    if people is not None:
        yield from _some_contacts(tx, people)
        return
    shown = tx.sql(f"{_SHOWN} ORDER BY uid")
    for record, derived in zip(RECORDS["contact"](tx), shown, strict=True):
        if record["trashed_at"] is None:
            yield record | dict(derived._mapping) | _lists(record)  # noqa: SLF001 - SQLAlchemy's public name


def _some_contacts(tx: Transaction, people: Sequence[int]) -> Iterator[Record]:
    rows = tx.sql(f"{_SHOWN} WHERE id IN ({','.join(map(str, people))})")
    shown = {row.uid: dict(row._mapping) for row in rows}  # noqa: SLF001 - SQLAlchemy's public name
    for record in contact_records(tx, people):
        yield record | shown[record["uid"]] | _lists(record)


def _lists(record: Record) -> Record:
    birthday, others = split_dates(record["dates"])
    cells: Record = {
        "tags": joined(("", tag) for tag in record["tags"]),
        "birthday": birthday,
        "other_dates": joined(others),
        "hidden": "yes" if record["hidden_at"] else "",
    }
    for kind, column in METHOD_COLUMNS.items():
        cells[column] = joined(
            (method["label"], method["value"]) for method in record["methods"] if method["kind"] == kind
        )
    return cells


def split_dates(dates: Sequence[Mapping[str, Any]]) -> tuple[str, list[tuple[str, str]]]:
    """The birthday, and the other dates each with its kind (and label behind a slash)."""
    birthday, others = "", []
    for one in dates:
        text = write_partial_date(one["year"], one["month"], one["day"])
        if one["kind"] == DateKind.BIRTHDAY and not one["label"] and not birthday:
            birthday = text
        else:
            others.append((f"{one['kind']}/{one['label']}" if one["label"] else one["kind"], text))
    return birthday, others


def _interactions(tx: Transaction) -> Iterator[Record]:
    names = names_of_people(tx)
    for record in RECORDS["interaction"](tx):
        people = [uid for uid in record["contact_uids"] if uid in names]
        if people:
            yield record | {
                "contact_uids": joined(("", uid) for uid in people),
                "contacts": joined(("", names[uid]) for uid in people),
                "meaningful": verdict_word(record),
                "messages": record["message_count"],
                "messages_json": _messages(record["messages"]),
            }


def _messages(messages: Sequence[Mapping[str, Any]]) -> str:
    """The messages of an exchange in one cell, so that the table is read back without loss: JSON as in the archive."""
    return json.dumps(list(messages), ensure_ascii=False, separators=(",", ":")) if messages else ""


def _of_people(kind: str) -> Callable[[Transaction], Iterator[Record]]:
    def rows(tx: Transaction) -> Iterator[Record]:
        names = names_of_people(tx)
        for record in RECORDS[kind](tx):
            if record["contact_uid"] in names:
                yield record | {"contact": names[record["contact_uid"]]}

    return rows


#: The columns and rows of each table.
TABLES: Mapping[str, tuple[Sequence[str], Callable[[Transaction], Iterator[Record]]]] = {
    CONTACTS: (CONTACT_COLUMNS, _contacts),
    INTERACTIONS: (INTERACTION_COLUMNS, _interactions),
    FOLLOW_UPS: (FOLLOW_UP_COLUMNS, _of_people("follow_up")),
    NOTES: (NOTE_COLUMNS, _of_people("note")),
}
