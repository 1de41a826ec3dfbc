"""What the archive says of each kind of record: one list of fields that writing and reading share.

To add a field of a record: a ``Field`` in the list of its type. A test holds these lists equal to the tables of the store.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum, auto
from typing import Any

from prm.store.types import instant_text, read_instant
from prm.words import (
    Awaiting,
    DateKind,
    DecidedBy,
    Decision,
    Direction,
    FollowUpKind,
    FollowUpStatus,
    InteractionKind,
    LeaveAlone,
    MethodKind,
    StoryDirection,
    TokenKind,
)

FORMAT = "kith-archive"
VERSION = 1


class Form(Enum):
    """How a field is written: text, JSON as text, a day, an instant, a whole number, true or false, bytes as hex."""

    TEXT = auto()
    JSON = auto()
    DAY = auto()
    INSTANT = auto()
    NUMBER = auto()
    TRUTH = auto()
    HEX = auto()


class _Required:
    """Marks a field that every record has."""


REQUIRED = _Required()


class FieldError(Exception):
    """A value that does not fit its field: ``field`` and what was wanted, in words."""

    def __init__(self, field: str, wanted: str) -> None:
        super().__init__(f"{field} {wanted}")


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a record; ``name`` is both its column and its name in the archive.

    ``words`` are the only texts it may hold beside the empty one; ``most`` is the largest number, from 1 on.
    """

    name: str
    form: Form = Form.TEXT
    default: Any = ""
    words: type[StrEnum] | None = None
    most: int = 0

    def write(self, stored: Any) -> Any:
        """A stored value as the archive has it."""
        if self.form is Form.TRUTH:
            return bool(stored)
        if self.form is Form.HEX:
            return bytes(stored).hex()
        return stored

    def read(self, record: Mapping[str, Any]) -> Any:
        """The value to store. Raises FieldError where it is missing or of another form."""
        value = record.get(self.name)
        if value is None:
            if self.default is REQUIRED:
                raise FieldError(self.name, "is missing")
            return self.default
        stored = _READERS[self.form](self.name, value)
        if self.words is not None and stored not in (*self.words, self.default):
            raise FieldError(self.name, f"should be one of {', '.join(self.words)}")
        if self.most and not (isinstance(stored, int) and 1 <= stored <= self.most):
            raise FieldError(self.name, f"should be a number from 1 to {self.most}")
        return stored


def read_text(name: str, value: Any) -> str:
    """A text that can be stored; FieldError for anything else."""
    if not isinstance(value, str):
        raise FieldError(name, "should be text in quotation marks")
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise FieldError(name, "holds half a character") from None
    return value


def _read_json(name: str, value: Any) -> str:
    text = read_text(name, value)
    try:
        if text:
            json.loads(text)
    except (ValueError, RecursionError):
        raise FieldError(name, "should be JSON as text") from None
    return text


def _read_day(name: str, value: Any) -> str:
    try:
        return date.fromisoformat(read_text(name, value)).isoformat()
    except ValueError:
        raise FieldError(name, "should be a day like 2026-11-22") from None


def _read_instant(name: str, value: Any) -> str:
    try:
        return instant_text(read_instant(read_text(name, value)))
    except (ValueError, TypeError, OverflowError):
        raise FieldError(name, "should be a time like 2026-11-22T08:00:00Z") from None


def _read_number(name: str, value: Any) -> int:
    if type(value) is not int or abs(value) >= 1 << 63:
        raise FieldError(name, "should be a whole number")
    return value


def _read_truth(name: str, value: Any) -> int:
    if not isinstance(value, bool):
        raise FieldError(name, "should be true or false")
    return int(value)


def _read_hex(name: str, value: Any) -> bytes:
    try:
        return bytes.fromhex(read_text(name, value))
    except ValueError:
        raise FieldError(name, "should be a number in hexadecimal") from None


_READERS = {
    Form.TEXT: read_text,
    Form.JSON: _read_json,
    Form.DAY: _read_day,
    Form.INSTANT: _read_instant,
    Form.NUMBER: _read_number,
    Form.TRUTH: _read_truth,
    Form.HEX: _read_hex,
}


def _texts(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name) for name in names)


def _days(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, Form.DAY, None) for name in names)


def _instants(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, Form.INSTANT, None) for name in names)


_UID = Field("uid", default=REQUIRED)
_MADE_AT = Field("made_at", Form.INSTANT, REQUIRED)
_KIND = Field("kind", default=REQUIRED)


def _word(name: str, words: type[StrEnum], *, required: bool = True) -> Field:
    return Field(name, default=REQUIRED if required else "", words=words)


_TEXT = Field("text", default=REQUIRED)
_NAME = Field("name", default=REQUIRED)
_POSITION = Field("position", Form.NUMBER, 0)
_CADENCE = Field("cadence_days", Form.NUMBER, None, most=100_000)

#: The fields of each table whose rows are records or parts of records. Columns that point at another record are written
#: as its uid or name and are not in these lists.
FIELDS: Mapping[str, Sequence[Field]] = {
    "me": (_KIND, Field("value", default=REQUIRED), Field("norm", default=None)),
    "source": (_NAME,),
    "coverage": (
        Field("part", default=REQUIRED),
        *_days("read_from"),
        Field("read_to", Form.DAY, REQUIRED),
    ),
    "circle": (_UID, _NAME, _CADENCE, _POSITION),
    "tag": (_NAME, Field("norm", default=None)),
    "list": (_UID, _NAME, Field("query", Form.JSON, REQUIRED), _POSITION),
    "contact": (
        _UID,
        Field("display_name", default=REQUIRED),
        *_texts("given_name", "family_name", "nickname", "place", "how_met", "photo"),
        *_days("connected_on"),
        _CADENCE,
        *_days("placed_in_circle_on", "not_this_time_on", "later_until_on"),
        _word("leave_alone", LeaveAlone, required=False),
        *_instants("hidden_at", "trashed_at"),
        _MADE_AT,
        Field("extra"),
    ),
    "contact_method": (
        _word("kind", MethodKind),
        Field("value", default=REQUIRED),
        Field("norm", default=None),
        Field("label"),
    ),
    "address": _texts("label", "street", "city", "region", "postal_code", "country"),
    "position": (
        *_texts("organization", "title"),
        Field("is_current", Form.TRUTH, 1),
        *_days("started_on", "ended_on", "seen_on"),
    ),
    "contact_date": (
        _word("kind", DateKind),
        Field("label"),
        Field("year", Form.NUMBER, None, most=9999),
        Field("month", Form.NUMBER, None, most=12),
        Field("day", Form.NUMBER, None, most=31),
    ),
    "relation": (_UID, Field("other_name"), _KIND, Field("note")),
    "keep_apart": (_MADE_AT,),
    "merge": (Field("absorbed_uid", default=REQUIRED), Field("absorbed", Form.JSON, REQUIRED), _MADE_AT),
    "interaction": (
        _UID,
        _word("kind", InteractionKind),
        *_texts("channel", "title", "text"),
        Field("started_on", Form.DAY, REQUIRED),
        Field("happened_on", Form.DAY, REQUIRED),
        *_instants("started_at", "ended_at"),
        _word("direction", Direction, required=False),
        Field("is_group", Form.TRUTH, 0),
        Field("message_count", Form.NUMBER, None),
        Field("meaningful", Form.TRUTH, REQUIRED),
        _word("decided_by", DecidedBy),
        _word("token_kind", TokenKind, required=False),
        _word("awaiting", Awaiting, required=False),
        Field("likelihood", Form.NUMBER, 0),
        Field("rules_version", Form.NUMBER, 0),
        Field("merged_hand", Form.JSON),
        _MADE_AT,
    ),
    "message": (
        Field("at", Form.INSTANT, REQUIRED),
        *_texts("sender_name", "conversation"),
        _TEXT,
        Field("key", Form.HEX, REQUIRED),
    ),
    "note": (_UID, _TEXT, _MADE_AT, *_instants("edited_at")),
    "follow_up": (
        _UID,
        _word("kind", FollowUpKind),
        _TEXT,
        *_days("due_on"),
        Field("rule"),
        _word("status", FollowUpStatus),
        *_days("closed_on"),
        _MADE_AT,
    ),
    "invitation": (
        _UID,
        Field("key", default=REQUIRED),
        _word("direction", Direction),
        _NAME,
        *_texts("profile", "message"),
        *_days("sent_on"),
        _word("decision", Decision, required=False),
        *_instants("decided_at"),
        *_days("later_until_on"),
        _MADE_AT,
    ),
    "story": (
        _UID,
        _word("direction", StoryDirection),
        _TEXT,
        Field("happened_on", Form.DAY, REQUIRED),
        _MADE_AT,
    ),
    "base": (Field("record_key", default=REQUIRED), Field("fields", Form.JSON, REQUIRED)),
    "tombstone": (_KIND, Field("key_hash", default=REQUIRED), _MADE_AT),
}


def columns(table: str, alias: str) -> str:
    """The columns of a table's fields for a SELECT."""
    return ", ".join(f'{alias}."{field.name}"' for field in FIELDS[table])


def written(table: str, row: Sequence[Any]) -> dict[str, Any]:
    """The values that ``columns`` selected, from the row's first on, as the archive has them."""
    return {field.name: field.write(value) for field, value in zip(FIELDS[table], row, strict=False)}
