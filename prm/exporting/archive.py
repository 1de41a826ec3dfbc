"""The archive: the whole book as JSON Lines, one record a line, in an order that two equal books share.

To add a kind of record: its fields in ``records.FIELDS``, a function here, a line in ``RECORDS`` behind everything that
it points at, and its way back in ``restore_archive.READERS``.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, TextIO

from prm.database import Transaction
from prm.exporting.records import FORMAT, VERSION, columns, written
from prm.store.types import instant_text

Record = dict[str, Any]

#: A photo larger than this stays a file beside the book and is only named in the archive.
MAX_PHOTO_BYTES = 16 << 20


def write_archive(tx: Transaction, file: TextIO) -> dict[str, int]:
    """Write the whole book to an open text file (UTF-8, ``newline="\\n"``) and give how many records of each type it has.

    Records are written as they are read, so that a book of any size needs little memory.
    """
    counts: Counter[str] = Counter()
    file.write(line_of({**_header(tx), "exported_at": instant_text(tx.now)}))
    for record in archive_records(tx):
        counts[record["type"]] += 1
        file.write(line_of(record))
    return dict(counts)


def book_hash(tx: Transaction) -> str:
    """SHA-256 (hex) of the archive without the time of export: equal for equal books, whatever their history and ids."""
    digest = hashlib.sha256(line_of(_header(tx)).encode())
    for record in archive_records(tx):
        digest.update(line_of(record).encode())
    return digest.hexdigest()


def line_of(record: Mapping[str, Any]) -> str:
    """A record as a line of the archive."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n"


def archive_records(tx: Transaction) -> Iterator[Record]:
    """All records in the archive's order: what a record points at comes before it."""
    for kind, records in RECORDS.items():
        for record in records(tx):
            yield {"type": kind, **record}


def _header(tx: Transaction) -> Record:
    return {
        "format": FORMAT,
        "version": VERSION,
        "home_zone": tx.sql("SELECT value FROM book WHERE name = 'home_zone'").scalar(),
        "book_uid": tx.sql("SELECT value FROM book WHERE name = 'uid'").scalar(),
        "counts": {kind: _count(tx, kind) for kind in RECORDS},
    }


def _count(tx: Transaction, kind: str) -> int:
    """How many records of a type will follow: whoever reads the archive sees whether its end is missing."""
    if kind == "book":
        return 1
    if kind == "preference":
        return sum(1 for _ in _preferences(tx))
    return int(tx.sql(f'SELECT count(*) FROM "{kind}"').scalar_one())


class _Parts:
    """Rows of a table in the order of the records they belong to, handed out record by record.

    A row begins with the uid (or name) of its record, which ``of`` takes off.
    """

    def __init__(self, rows: Iterator[Sequence[Any]]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def of(self, owner: str) -> list[Sequence[Any]]:
        found = []
        while self._next is not None and self._next[0] == owner:
            found.append(self._next[1:])
            self._next = next(self._rows, None)
        return found


def _parts(
    tx: Transaction,
    owner: str,
    table: str,
    order: str = "p.id",
    selected: str = "",
    name: str = "uid",
    which: str = "1",
) -> _Parts:
    """The rows of a table by the record they belong to. CROSS JOIN keeps SQLite walking the owners in order, unsorted."""
    return _Parts(
        iter(
            tx.sql(
                f'SELECT o."{name}", {selected or columns(table, "p")} FROM "{owner}" o'
                f' CROSS JOIN "{table}" p ON p.{owner}_id = o.id WHERE {which} ORDER BY o."{name}", {order}'
            )
        )
    )


def _others(tx: Transaction, owner: str, through: str, other: str) -> _Parts:
    """The uids of records that a table ties to its owner, sorted."""
    return _Parts(
        iter(
            tx.sql(
                f'SELECT o.uid, x.uid FROM "{owner}" o CROSS JOIN "{through}" p ON p.{owner}_id = o.id'
                f' CROSS JOIN "{other}" x ON x.id = p.{other}_id ORDER BY o.uid, x.uid'
            )
        )
    )


def _written(table: str, rows: Sequence[Sequence[Any]]) -> list[Record]:
    return [written(table, row) for row in rows]


def _plain(table: str, order: str) -> Callable[[Transaction], Iterator[Record]]:
    """The records of a table that points at no other."""

    def records(tx: Transaction) -> Iterator[Record]:
        for row in tx.sql(f'SELECT {columns(table, "t")} FROM "{table}" t ORDER BY {order}'):
            yield written(table, row)

    return records


def _of_contact(
    table: str, order: str, more: str = "", which: str = "1"
) -> Callable[[Transaction], Iterator[Record]]:
    """The records of a table that belong to one contact, and maybe point at one record more (``more`` = table)."""

    def records(tx: Transaction) -> Iterator[Record]:
        other = f'(SELECT m.uid FROM "{more}" m WHERE m.id = t.{more}_id)' if more else "NULL"
        rows = tx.sql(
            f'SELECT c.uid, {other}, {columns(table, "t")} FROM "{table}" t JOIN contact c ON c.id = t.contact_id'
            f" WHERE {which} ORDER BY {order}"
        )
        for uid, other_uid, *values in rows:
            pointer = {f"{more}_uid": other_uid} if more else {}
            yield {"contact_uid": uid, **pointer, **written(table, values)}

    return records


def _book(tx: Transaction) -> Iterator[Record]:
    yield {row[0]: row[1] for row in tx.sql("SELECT name, value FROM book ORDER BY name")}


def _preferences(tx: Transaction) -> Iterator[Record]:
    if tx.folder is None:
        return
    try:
        kept = json.loads(tx.folder.preferences.read_text(encoding="utf-8"))
        line_of({"value": kept}).encode()
    except (OSError, ValueError, RecursionError):
        return  # what cannot be read holds no choice of the person's: the defaults hold
    if isinstance(kept, dict):
        for name in sorted(kept):
            yield {"name": name, "value": kept[name]}


def _sources(tx: Transaction) -> Iterator[Record]:
    coverage = _parts(tx, "source", "coverage", "p.part", name="name")
    for (name,) in tx.sql("SELECT name FROM source ORDER BY name"):
        yield {"name": name, "coverage": _written("coverage", coverage.of(name))}


def contact_records(tx: Transaction, ids: Sequence[int]) -> list[Record]:
    """The records of some people, in the order of the ids; who is gone or in the trash is left out."""
    listed = ",".join(map(str, ids))
    uids = dict(
        map(tuple, tx.sql(f"SELECT id, uid FROM contact WHERE id IN ({listed}) AND trashed_at IS NULL"))
    )
    records = {record["uid"]: record for record in _contacts(tx, f"{{}}.id IN ({listed})")}
    return [records[uids[one]] for one in ids if one in uids]


def records_about(tx: Transaction, kind: str, ids: Sequence[int]) -> list[Record]:
    """The notes or follow-ups (``kind``) of some people."""
    return list(_of_contact(kind, "t.uid", which=f"c.id IN ({','.join(map(str, ids))})")(tx))


def _contacts(tx: Transaction, which: str = "1") -> Iterator[Record]:
    """Everybody, or those whom a condition fits (``{}`` stands for the table)."""
    many = {
        "methods": "contact_method",
        "addresses": "address",
        "positions": "position",
        "dates": "contact_date",
    }
    some = which.format("o")
    parts = {key: (table, _parts(tx, "contact", table, which=some)) for key, table in many.items()}
    tag = "(SELECT t.name FROM tag t WHERE t.id = p.tag_id)"
    tags = _parts(tx, "contact", "contact_tag", "2", tag, which=some)
    rows = tx.sql(
        f"SELECT (SELECT r.name FROM circle r WHERE r.id = c.circle_id), {columns('contact', 'c')}"
        f" FROM contact c WHERE {which.format('c')} ORDER BY c.uid"
    )
    for circle, *values in rows:
        record = written("contact", values)
        uid = record["uid"]
        record["circle"] = circle
        record["tags"] = [tag for (tag,) in tags.of(uid)]
        for key, (table, part) in parts.items():
            record[key] = _written(table, part.of(uid))
        yield record | _photo(tx, record["photo"])


def _photo(tx: Transaction, name: str) -> Record:
    """The picture itself, where its file lies in the book's folder."""
    if tx.folder is None or not name or Path(name).name != name:
        return {}
    try:
        path = tx.folder.photos / name
        if path.stat().st_size > MAX_PHOTO_BYTES:
            return {}
        return {"photo_data": base64.b64encode(path.read_bytes()).decode("ascii")}
    except (OSError, ValueError):
        return {}


def _relations(tx: Transaction) -> Iterator[Record]:
    rows = tx.sql(
        f"SELECT c.uid, o.uid, {columns('relation', 'r')} FROM relation r JOIN contact c ON c.id = r.contact_id"
        " LEFT JOIN contact o ON o.id = r.other_contact_id ORDER BY r.uid"
    )
    for uid, other_uid, *values in rows:
        yield {"contact_uid": uid, "other_contact_uid": other_uid, **written("relation", values)}


def _keep_apart(tx: Transaction) -> Iterator[Record]:
    rows = tx.sql(
        f"SELECT MIN(a.uid, b.uid), MAX(a.uid, b.uid), {columns('keep_apart', 'k')} FROM keep_apart k"
        " JOIN contact a ON a.id = k.contact_id JOIN contact b ON b.id = k.other_contact_id ORDER BY 1, 2"
    )
    for one, other, *values in rows:
        yield {"contact_uids": [one, other], **written("keep_apart", values)}


def _interactions(tx: Transaction) -> Iterator[Record]:
    people = _others(tx, "interaction", "participant", "contact")
    messages = _parts(tx, "interaction", "message", "p.at, p.id", f"p.from_me, {columns('message', 'p')}")
    rows = tx.sql(
        f"SELECT (SELECT s.name FROM source s WHERE s.id = i.source_id), i.reasons, {columns('interaction', 'i')}"
        " FROM interaction i ORDER BY i.uid"
    )
    for source, reasons, *values in rows:
        record = written("interaction", values)
        uid = record["uid"]
        codes = [code for code in reasons.split("\n") if code]
        record["source"] = source
        record["reason_codes"] = codes
        record["reasons"] = [_in_words(code) for code in codes]
        record["contact_uids"] = [contact for (contact,) in people.of(uid)]
        record["messages"] = [
            {"from": "me" if mine else "them", **written("message", message)}
            for mine, *message in messages.of(uid)
        ]
        yield record


@lru_cache(maxsize=4096)
def _in_words(code: str) -> str:
    from prm.judging import reason_in_words  # the rules' words load with the first export

    return reason_in_words(code)


def _invitations(tx: Transaction) -> Iterator[Record]:
    rows = tx.sql(
        f"SELECT c.uid, s.name, {columns('invitation', 'v')} FROM invitation v"
        " LEFT JOIN contact c ON c.id = v.contact_id LEFT JOIN source s ON s.id = v.source_id ORDER BY v.uid"
    )
    for uid, source, *values in rows:
        yield {"contact_uid": uid, "source": source, **written("invitation", values)}


def _stories(tx: Transaction) -> Iterator[Record]:
    people = _others(tx, "story", "story_contact", "contact")
    exchanges = _others(tx, "story", "story_interaction", "interaction")
    for row in tx.sql(f"SELECT {columns('story', 's')} FROM story s ORDER BY s.uid"):
        record = written("story", row)
        record["contact_uids"] = [uid for (uid,) in people.of(record["uid"])]
        record["interaction_uids"] = [uid for (uid,) in exchanges.of(record["uid"])]
        yield record


def _bases(tx: Transaction) -> Iterator[Record]:
    rows = tx.sql(
        f"SELECT s.name, c.uid, {columns('base', 'b')} FROM base b JOIN source s ON s.id = b.source_id"
        " JOIN contact c ON c.id = b.contact_id ORDER BY s.name, b.record_key"
    )
    for source, uid, *values in rows:
        yield {"source": source, "contact_uid": uid, **written("base", values)}


#: The types of records in the archive's order, and where they come from.
RECORDS: Mapping[str, Callable[[Transaction], Iterator[Record]]] = {
    "book": _book,
    "preference": _preferences,
    "me": _plain("me", "t.id"),
    "source": _sources,
    "circle": _plain("circle", "t.uid"),
    "tag": _plain("tag", "t.norm"),
    "list": _plain("list", "t.uid"),
    "contact": _contacts,
    "relation": _relations,
    "keep_apart": _keep_apart,
    "merge": _of_contact("merge", "c.uid, t.id"),
    "interaction": _interactions,
    "note": _of_contact("note", "t.uid"),
    "follow_up": _of_contact("follow_up", "t.uid", "interaction"),
    "invitation": _invitations,
    "story": _stories,
    "base": _bases,
    "tombstone": _plain("tombstone", "t.kind, t.key_hash"),
}
