"""How each type of record of an archive is stored in a book that is being filled."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from prm.database import Transaction
from prm.exporting.records import FIELDS, REQUIRED, Field, FieldError, Form, read_text
from prm.matching import address_norm, link_norm, name_norm
from prm.paths import make_private_file, make_private_folder, write_private_text
from prm.words import MethodKind

Record = Mapping[str, Any]


@dataclass(slots=True)
class Filling:
    """A book that is being filled, and what was read so far."""

    tx: Transaction
    contacts: dict[str, int] = field(default_factory=dict)
    preferences: dict[str, Any] = field(default_factory=dict)
    photos: dict[str, bytes] = field(default_factory=dict)

    def write_files(self) -> None:
        """Write the preferences and photos beside the book."""
        folder = self.tx.folder
        if folder is None:
            return
        if self.preferences:
            text = json.dumps(self.preferences, ensure_ascii=False, indent=2, sort_keys=True)
            write_private_text(folder.preferences, text + "\n")
        if self.photos:
            make_private_folder(folder.photos)
        for name, data in self.photos.items():
            path = folder.photos / name
            make_private_file(path)
            path.write_bytes(data)

    def insert(self, table: str, record: Record, **more: Any) -> int:
        """Store the fields of a record, and more columns; gives the row's id."""
        values = {one.name: one.read(record) for one in FIELDS[table]}
        return self.tx.insert(table, **(values | more))

    def contact(self, record: Record, key: str = "contact_uid") -> int:
        """The id of the contact that a record points at."""
        return self.contact_of(record.get(key), key)

    def contact_of(self, uid: Any, key: str) -> int:
        found = self.contacts.get(uid) if isinstance(uid, str) else None
        if found is None:
            raise FieldError(key, f"names a person whom no line before it holds ({str(uid)[:40]!r})")
        return found

    def pointed(self, table: str, column: str, record: Record, key: str) -> int | None:
        """The id of the record of a table that this one points at by name or uid; None where it points at none."""
        value = record.get(key)
        return None if value is None else self.id_of(table, column, value, key)

    def id_of(self, table: str, column: str, value: Any, key: str) -> int:
        text = read_text(key, value)
        found = self.tx.sql(f'SELECT id FROM "{table}" WHERE "{column}" = ?', (text,)).scalar()
        if found is None:
            raise FieldError(key, f"names something that no line before it holds ({text[:40]!r})")
        return int(found)


def _listed(record: Record, key: str) -> list[Any]:
    value = record.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise FieldError(key, "should be a list in square brackets")
    return value


def _parts(record: Record, key: str) -> list[Record]:
    found = _listed(record, key)
    if not all(isinstance(part, dict) for part in found):
        raise FieldError(key, "should be a list of records")
    return found


def _book(filling: Filling, record: Record) -> None:
    facts = {name: read_text(name, value) for name, value in record.items() if name != "type"}
    for name in ("uid", "home_zone", "made_at", "secret"):
        if not facts.get(name):
            raise FieldError(name, "is missing")
    secret = Field("secret", Form.HEX, REQUIRED).read(facts)
    if len(secret) > 64:
        raise FieldError("secret", "is too long")
    for name, value in facts.items():
        filling.tx.insert("book", name=name, value=value)


def _preference(filling: Filling, record: Record) -> None:
    name, value = Field("name", default=REQUIRED).read(record), record.get("value")
    read_text("value", json.dumps(value, ensure_ascii=False))
    filling.preferences[name] = value


_ME_NORMS: Mapping[str, Callable[[str], str]] = {
    "name": name_norm,
    "profile": link_norm,
    "email": lambda value: address_norm(MethodKind.EMAIL, value),
    "phone": lambda value: address_norm(MethodKind.PHONE, value),
}


def _me(filling: Filling, record: Record) -> None:
    norm = _ME_NORMS.get(str(record.get("kind")))
    if norm is None:
        raise FieldError("kind", f"should be one of {', '.join(_ME_NORMS)}")
    filling.insert("me", _with_norm(record, norm(read_text("value", record.get("value")))))


def _with_norm(record: Record, norm: str) -> Record:
    """The record with its norm, computed where another program left it out."""
    return record if record.get("norm") is not None else {**record, "norm": norm}


def _source(filling: Filling, record: Record) -> None:
    source_id = filling.insert("source", record)
    for part in _parts(record, "coverage"):
        filling.insert("coverage", part, source_id=source_id)


def _plain(table: str) -> Callable[[Filling, Record], None]:
    def read(filling: Filling, record: Record) -> None:
        filling.insert(table, record)

    return read


def _tag(filling: Filling, record: Record) -> None:
    filling.insert("tag", _with_norm(record, read_text("name", record.get("name")).casefold()))


def _contact(filling: Filling, record: Record) -> None:
    contact_id = filling.insert(
        "contact", record, circle_id=filling.pointed("circle", "name", record, "circle")
    )
    filling.contacts[record["uid"]] = contact_id
    for method in _parts(record, "methods"):
        norm = address_norm(str(method.get("kind")), read_text("value", method.get("value")))
        filling.insert("contact_method", _with_norm(method, norm), contact_id=contact_id)
    for key, table in (("addresses", "address"), ("positions", "position"), ("dates", "contact_date")):
        for part in _parts(record, key):
            filling.insert(table, part, contact_id=contact_id)
    for name in _listed(record, "tags"):
        filling.tx.insert(
            "contact_tag", contact_id=contact_id, tag_id=filling.id_of("tag", "name", name, "tags")
        )
    _photo(filling, record)


def _photo(filling: Filling, record: Record) -> None:
    data, name = record.get("photo_data"), record.get("photo")
    if data is None:
        return
    if (
        not isinstance(name, str)
        or not name
        or name in {".", ".."}
        or Path(name).name != name
        or "\0" in name
    ):
        raise FieldError("photo", "should be the plain name of a file")
    try:
        filling.photos[name] = base64.b64decode(read_text("photo_data", data), validate=True)
    except (binascii.Error, ValueError):
        raise FieldError("photo_data", "should be a picture in base64") from None


def _relation(filling: Filling, record: Record) -> None:
    other = record.get("other_contact_uid")
    filling.insert(
        "relation",
        record,
        contact_id=filling.contact(record),
        other_contact_id=None if other is None else filling.contact_of(other, "other_contact_uid"),
    )


def _keep_apart(filling: Filling, record: Record) -> None:
    ids = sorted({filling.contact_of(uid, "contact_uids") for uid in _listed(record, "contact_uids")})
    if len(ids) != 2:
        raise FieldError("contact_uids", "should name two people")
    filling.insert("keep_apart", record, contact_id=ids[0], other_contact_id=ids[1])


def _of_contact(table: str) -> Callable[[Filling, Record], None]:
    def read(filling: Filling, record: Record) -> None:
        filling.insert(table, record, contact_id=filling.contact(record))

    return read


_FROM = {"me": 1, "them": 0}


def _interaction(filling: Filling, record: Record) -> None:
    messages = _parts(record, "messages")
    codes = [read_text("reason_codes", code) for code in _listed(record, "reason_codes")]
    counted = (
        record if record.get("message_count") is not None else {**record, "message_count": len(messages)}
    )
    interaction_id = filling.insert(
        "interaction",
        counted,
        reasons="\n".join(codes),
        source_id=filling.pointed("source", "name", record, "source"),
    )
    filling.tx.many(
        "INSERT INTO participant(interaction_id, contact_id) VALUES (?, ?)",
        [
            (interaction_id, filling.contact_of(uid, "contact_uids"))
            for uid in _listed(record, "contact_uids")
        ],
    )
    filling.tx.many(_MESSAGES, [_message(interaction_id, message) for message in messages])


_MESSAGES = (
    f"INSERT INTO message(interaction_id, from_me, {', '.join(one.name for one in FIELDS['message'])})"
    f" VALUES (?, ?{', ?' * len(FIELDS['message'])})"
)


def _message(interaction_id: int, message: Record) -> tuple[Any, ...]:
    sender = message.get("from")
    if sender not in ("me", "them"):
        raise FieldError("from", "should be me or them")
    return (interaction_id, _FROM[sender], *(one.read(message) for one in FIELDS["message"]))


def _follow_up(filling: Filling, record: Record) -> None:
    filling.insert(
        "follow_up",
        record,
        contact_id=filling.contact(record),
        interaction_id=filling.pointed("interaction", "uid", record, "interaction_uid"),
    )


def _invitation(filling: Filling, record: Record) -> None:
    filling.insert(
        "invitation",
        record,
        contact_id=None if record.get("contact_uid") is None else filling.contact(record),
        source_id=filling.pointed("source", "name", record, "source"),
    )


def _story(filling: Filling, record: Record) -> None:
    story_id = filling.insert("story", record)
    for uid in _listed(record, "contact_uids"):
        filling.tx.insert(
            "story_contact", story_id=story_id, contact_id=filling.contact_of(uid, "contact_uids")
        )
    for uid in _listed(record, "interaction_uids"):
        interaction_id = filling.id_of("interaction", "uid", uid, "interaction_uids")
        filling.tx.insert("story_interaction", story_id=story_id, interaction_id=interaction_id)


def _base(filling: Filling, record: Record) -> None:
    source_id = filling.id_of("source", "name", record.get("source"), "source")
    filling.insert("base", record, contact_id=filling.contact(record), source_id=source_id)


#: How each type of record is stored.
READERS: Mapping[str, Callable[[Filling, Record], None]] = {
    "book": _book,
    "preference": _preference,
    "me": _me,
    "source": _source,
    "circle": _plain("circle"),
    "tag": _tag,
    "list": _plain("list"),
    "contact": _contact,
    "relation": _relation,
    "keep_apart": _keep_apart,
    "merge": _of_contact("merge"),
    "interaction": _interaction,
    "note": _of_contact("note"),
    "follow_up": _follow_up,
    "invitation": _invitation,
    "story": _story,
    "base": _base,
    "tombstone": _plain("tombstone"),
}
