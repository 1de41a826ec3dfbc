"""A readable page a person: facts, notes, follow-ups, and the timeline in its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TextIO

from prm.database import Transaction
from prm.exporting.archive import RECORDS, Record, contact_records, records_about
from prm.exporting.csv_files import split_dates, verdict_word

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LINE_MARK = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))")
_VERDICTS = {"meaningful": "meaningful", "waiting": "waiting for an answer", "passing": "in passing"}


def write_markdown(tx: Transaction, file: TextIO, people: Sequence[int] | None = None) -> dict[str, int]:
    """Write the pages of some people in their order, or of everybody who is not in the trash; give how many there are.

    What people wrote stands there literally: marks that Markdown would read are escaped.
    """
    notes, follow_ups = _by_contact(tx, "note", people), _by_contact(tx, "follow_up", people)
    count = 0
    for record in RECORDS["contact"](tx) if people is None else contact_records(tx, people):
        uid = record["uid"]
        if record["trashed_at"] is None:
            for line in _page(tx, record, notes.get(uid, []), follow_ups.get(uid, [])):
                file.write(line + "\n")
            count += 1
    return {"contacts": count}


def literal(text: str) -> str:
    """A text on one line that Markdown shows as it is."""
    line = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _LINE_MARK.sub(_escape_mark, line)


def _escape_mark(match: re.Match[str]) -> str:
    mark = match[2]
    return f"{match[1]}{mark}\\" if mark.isdigit() else f"{match[1]}\\{mark}"


def quoted(text: str) -> list[str]:
    """A text of several lines as a quotation."""
    return [f"> {literal(line)}".rstrip() + ("  " if line.strip() else "") for line in text.splitlines()]


def _by_contact(tx: Transaction, kind: str, people: Sequence[int] | None) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for record in RECORDS[kind](tx) if people is None else records_about(tx, kind, people):
        found.setdefault(record["contact_uid"], []).append(record)
    return found


def _page(
    tx: Transaction, record: Record, notes: Sequence[Record], follow_ups: Sequence[Record]
) -> Iterator[str]:
    yield f"# {literal(record['display_name'])}"
    yield ""
    for name, value in _facts(record):
        if value:
            yield f"- {name}: {literal(value)}"
    if follow_ups:
        yield from ("", "## Follow-ups", "")
        for one in follow_ups:
            due = f" (by {one['due_on']})" if one["due_on"] else ""
            yield f"- {one['status']}: {literal(one['text'])}{due}"
    if notes:
        yield from ("", "## Notes")
        for note in notes:
            yield from ("", f"{note['made_at'][:10]}", "", *quoted(note["text"]))
    yield from _timeline(tx, record["uid"])
    yield ""


def _facts(record: Record) -> Iterator[tuple[str, str]]:
    yield "Nickname", record["nickname"]
    for one in record["positions"]:
        work = ", ".join(filter(None, (one["title"], one["organization"])))
        yield "Position" if one["is_current"] else "Position before", work
    yield "Place", record["place"]
    for method in record["methods"]:
        yield (
            method["kind"].capitalize() + (f" ({method['label']})" if method["label"] else ""),
            method["value"],
        )
    for address in record["addresses"]:
        parts = ("street", "postal_code", "city", "region", "country")
        yield "Address", ", ".join(filter(None, (address[part] for part in parts)))
    birthday, others = split_dates(record["dates"])
    yield "Birthday", birthday
    for label, day in others:
        yield label.capitalize(), day
    yield "How we met", record["how_met"]
    yield "Connected on", record["connected_on"] or ""
    yield "Rhythm", record["circle"] or ""
    yield "Tags", ", ".join(record["tags"])


def _timeline(tx: Transaction, uid: str) -> Iterator[str]:
    rows = tx.sql(
        "SELECT i.id, i.happened_on, i.kind, i.channel, i.title, i.text, i.meaningful, i.awaiting"
        " FROM contact c JOIN participant p ON p.contact_id = c.id JOIN interaction i ON i.id = p.interaction_id"
        " WHERE c.uid = ? ORDER BY i.happened_on DESC, i.id DESC",
        (uid,),
    ).fetchall()
    if rows:
        yield from ("", "## Timeline")
    for row in rows:
        yield from _exchange(tx, row._mapping)  # noqa: SLF001 - SQLAlchemy's public name


def _exchange(tx: Transaction, row: Mapping[str, Any]) -> Iterator[str]:
    way = " by " + literal(row["channel"]) if row["channel"] else ""
    verdict = _VERDICTS[verdict_word(dict(row))]
    yield from ("", f"### {row['happened_on']}: {row['kind']}{way}, {verdict}")
    if row["title"]:
        yield from ("", literal(row["title"]))
    if row["text"]:
        yield from ("", *quoted(row["text"]))
    messages = tx.sql(
        "SELECT at, from_me, sender_name, text FROM message WHERE interaction_id = ? ORDER BY at, id",
        (row["id"],),
    )
    for at, mine, sender, text in messages:
        who = "Me" if mine else literal(sender) or "Them"
        yield from ("", f"{who}, {at[:16].replace('T', ' ')} UTC", "", *quoted(text))
