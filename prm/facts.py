"""What is known of a person: addresses, positions with their history, dates, tags."""

from __future__ import annotations

import calendar
import json
import re
from collections.abc import Iterable
from typing import Any

from prm.contacts import require_contact, require_contacts
from prm.database import Transaction
from prm.errors import UsageError
from prm.matching import address_norm, kind_of_address
from prm.words import DateKind, MethodKind


def add_method(
    tx: Transaction, contact_id: int, value: str, kind: MethodKind | None = None, label: str = ""
) -> int:
    """Add an address of any kind; its kind is told from its look where it is not given. Gives its id."""
    require_contact(tx, contact_id)
    kind = kind or kind_of_address(value)
    norm = address_norm(kind, value)
    if not norm:
        raise UsageError("An address cannot be empty. Nothing was added.")
    there = tx.sql(
        "SELECT id FROM contact_method WHERE contact_id = ? AND kind = ? AND norm = ?",
        (contact_id, str(kind), norm),
    ).scalar()
    if there is not None:
        return int(there)
    return tx.insert(
        "contact_method", contact_id=contact_id, kind=str(kind), value=value.strip(), norm=norm, label=label
    )


def edit_method(
    tx: Transaction, contact_id: int, value: str, new_value: str, label: str | None = None
) -> None:
    """Change an address of a person, told by its value, and its label unless that is None."""
    row = _find_method(tx, contact_id, value)
    norm = address_norm(row.kind, new_value)
    if not norm:
        raise UsageError("An address cannot be empty; remove it instead. Nothing was changed.")
    other = tx.sql(
        "SELECT 1 FROM contact_method WHERE contact_id = ? AND kind = ? AND norm = ? AND id <> ?",
        (contact_id, row.kind, norm, row.id),
    ).first()
    if other is not None:
        raise UsageError(f"This person has the address {new_value!r} already. Nothing was changed.")
    new = (new_value.strip(), norm, row.label if label is None else label.strip())
    if new != (row.value, row.norm, row.label):
        tx.sql("UPDATE contact_method SET value = ?, norm = ?, label = ? WHERE id = ?", (*new, row.id))


def remove_method(tx: Transaction, contact_id: int, value: str) -> None:
    """Remove an address of a person, told by its value."""
    row = _find_method(tx, contact_id, value)
    tx.sql("DELETE FROM contact_method WHERE id = ?", (row.id,))


def _find_method(tx: Transaction, contact_id: int, value: str) -> Any:
    """The row of an address: first of the kind it looks like, then of any. UsageError where there is none."""
    require_contact(tx, contact_id)
    for kind in dict.fromkeys((kind_of_address(value), *MethodKind)):
        row = tx.sql(
            "SELECT id, kind, value, norm, label FROM contact_method WHERE contact_id = ? AND kind = ? AND norm = ?",
            (contact_id, str(kind), address_norm(kind, value)),
        ).first()
        if row is not None:
            return row
    raise UsageError(f"This person has no address {value!r}. Nothing was changed.")


#: The lines of a postal address.
ADDRESS_LINES = ("label", "street", "postal_code", "city", "region", "country")


def add_address(tx: Transaction, contact_id: int, **lines: str) -> int:
    """Add a postal address from ``ADDRESS_LINES`` and give its id."""
    require_contact(tx, contact_id)
    unknown = sorted(lines.keys() - set(ADDRESS_LINES))
    if unknown:
        raise UsageError(f"An address has no {unknown[0]!r}. It has: {', '.join(ADDRESS_LINES)}.")
    stored = {name: " ".join(text.split()) for name, text in lines.items()}
    if not any(text for name, text in stored.items() if name != "label"):
        raise UsageError("An address needs a street or a city. Nothing was added.")
    return tx.insert("address", contact_id=contact_id, **stored)


def remove_address(tx: Transaction, address_id: int) -> None:
    """Remove a postal address."""
    if not tx.sql("DELETE FROM address WHERE id = ?", (address_id,)).rowcount:
        raise UsageError("There is no such address. Nothing was changed.")


def remove_position(tx: Transaction, position_id: int) -> None:
    """Remove a position, past or present, that was never true."""
    if not tx.sql("DELETE FROM position WHERE id = ?", (position_id,)).rowcount:
        raise UsageError("There is no such position. Nothing was changed.")


def set_position(
    tx: Transaction, contact_id: int, organization: str | None = None, title: str | None = None
) -> None:
    """Set where a person is and as what.

    Correcting or filling a part changes the current position; a new organization makes a new one, and the one before
    becomes history.
    """
    require_contact(tx, contact_id)
    current = tx.sql(
        "SELECT id, organization, title FROM position WHERE contact_id = ? AND is_current ORDER BY id DESC LIMIT 1",
        (contact_id,),
    ).first()
    old = ("", "") if current is None else (current.organization, current.title)
    new = (
        old[0] if organization is None else organization.strip(),
        old[1] if title is None else title.strip(),
    )
    if new == old:
        return
    if current is not None and old[0] and new[0] and old[0] != new[0]:
        tx.sql(
            "UPDATE position SET is_current = 0, ended_on = ? WHERE id = ?",
            (tx.today.isoformat(), current.id),
        )
        current = None
    if current is None:
        tx.insert(
            "position",
            contact_id=contact_id,
            organization=new[0],
            title=new[1],
            is_current=1,
            seen_on=tx.today.isoformat(),
        )
    elif new == ("", ""):
        tx.sql("DELETE FROM position WHERE id = ?", (current.id,))
    else:
        tx.sql("UPDATE position SET organization = ?, title = ? WHERE id = ?", (*new, current.id))


_PARTIAL = re.compile(r"^(?:(\d{4})|--)(?:-?(\d{2})(?:-?(\d{2}))?)?$")


def read_partial_date(text: str) -> tuple[int | None, int | None, int | None]:
    """Year, month and day of ``1984-02-09``, ``--02-09``, ``1984-02`` or ``1984``; UsageError for anything else."""
    match = _PARTIAL.match(text.strip())
    if match:
        year, month, day = (int(part) if part else None for part in match.groups())
        length = 31 if month is None or not 1 <= month <= 12 else calendar.monthrange(year or 2000, month)[1]
        if (year or month) and (month is None or 1 <= month <= 12) and (day is None or 1 <= day <= length):
            return (year, month, day)
    raise UsageError(f"{text!r} is no date. Write it like 1984-02-09, or --02-09 where the year is unknown.")


def write_partial_date(year: int | None, month: int | None, day: int | None) -> str:
    """The inverse of ``read_partial_date``."""
    text = f"{year:04d}" if year is not None else "-"
    if month is not None:
        text += f"-{month:02d}"
        if day is not None:
            text += f"-{day:02d}"
    return text


def set_date(tx: Transaction, contact_id: int, kind: DateKind, text: str, label: str = "") -> None:
    """Set a day of a person (``1984-02-09`` or ``--02-09``); an empty text removes it."""
    require_contact(tx, contact_id)
    if not text.strip():
        tx.sql(
            "DELETE FROM contact_date WHERE contact_id = ? AND kind = ? AND label = ?",
            (contact_id, str(kind), label),
        )
        return
    parts = read_partial_date(text)
    there = tx.sql(
        "SELECT id, year, month, day FROM contact_date WHERE contact_id = ? AND kind = ? AND label = ?",
        (contact_id, str(kind), label),
    ).first()
    if there is None:
        tx.insert(
            "contact_date",
            contact_id=contact_id,
            kind=str(kind),
            label=label,
            year=parts[0],
            month=parts[1],
            day=parts[2],
        )
    elif tuple(there[1:]) != parts:
        tx.sql("UPDATE contact_date SET year = ?, month = ?, day = ? WHERE id = ?", (*parts, there.id))


def write_date(
    tx: Transaction, contact_id: int, kind: DateKind | None, label: str, new_label: str, text: str
) -> None:
    """Put another day than a birthday as one writes it, in place of the one of this kind and label (None: it is new).

    Without a label it keeps the one it had; a new day needs one. An empty text removes it.
    """
    name = " ".join(new_label.split()) or label
    if text.strip() and not name and kind is None:
        raise UsageError(
            "Say what day it is, then the day after a comma: Wedding, 12 June 2019. Nothing was changed."
        )
    if kind is not None and (name != label or not text.strip()):
        set_date(tx, contact_id, kind, "", label)
    set_date(tx, contact_id, kind or DateKind.OTHER, text, name)


def _tag_name(name: str) -> str:
    return " ".join(name.split()).removeprefix("#").strip()


def _tag_norm(name: str) -> str:
    return _tag_name(name).casefold()


def tag_id(tx: Transaction, name: str) -> int:
    """The id of a tag, made where it does not exist yet."""
    shown, norm = _tag_name(name), _tag_norm(name)
    if not norm:
        raise UsageError("A tag needs a name. Nothing was changed.")
    there = tx.sql("SELECT id FROM tag WHERE norm = ?", (norm,)).scalar()
    return int(there) if there is not None else tx.insert("tag", name=shown, norm=norm)


def add_tag(tx: Transaction, contact_ids: Iterable[int], name: str) -> None:
    """Put a tag on people."""
    ids = require_contacts(tx, contact_ids)
    # WHERE tells the parser that ON CONFLICT belongs to the INSERT.
    tx.sql(
        "INSERT INTO contact_tag(contact_id, tag_id) SELECT value, ? FROM json_each(?) WHERE 1 ON CONFLICT DO NOTHING",
        (tag_id(tx, name), ids),
    )


def remove_tag(tx: Transaction, contact_ids: Iterable[int], name: str) -> None:
    """Take a tag off people; a tag nobody wears any more is gone."""
    tag = tx.sql("SELECT id FROM tag WHERE norm = ?", (_tag_norm(name),)).scalar()
    if tag is None:
        raise UsageError(f"There is no tag {name!r}. Nothing was changed.")
    tx.sql(
        "DELETE FROM contact_tag WHERE tag_id = ? AND contact_id IN (SELECT value FROM json_each(?))",
        (tag, json.dumps(list(contact_ids))),
    )
    tx.sql(
        "DELETE FROM tag WHERE id = ? AND NOT EXISTS (SELECT 1 FROM contact_tag WHERE tag_id = tag.id)",
        (tag,),
    )


def rename_tag(tx: Transaction, name: str, new_name: str) -> None:
    """Rename a tag; where there is one of the new name already, the two become one."""
    old = tx.sql("SELECT id, name FROM tag WHERE norm = ?", (_tag_norm(name),)).first()
    if old is None:
        raise UsageError(f"There is no tag {name!r}. Nothing was changed.")
    shown, norm = _tag_name(new_name), _tag_norm(new_name)
    if not norm:
        raise UsageError("A tag needs a name. Nothing was changed.")
    other = tx.sql("SELECT id FROM tag WHERE norm = ? AND id <> ?", (norm, old.id)).scalar()
    if other is None:
        tx.sql("UPDATE tag SET name = ?, norm = ? WHERE id = ? AND name <> ?", (shown, norm, old.id, shown))
        return
    tx.sql(
        "INSERT INTO contact_tag(contact_id, tag_id) SELECT contact_id, ? FROM contact_tag WHERE tag_id = ?"
        " AND contact_id NOT IN (SELECT contact_id FROM contact_tag WHERE tag_id = ?)",
        (other, old.id, other),
    )
    tx.sql("DELETE FROM contact_tag WHERE tag_id = ?", (old.id,))
    tx.sql("DELETE FROM tag WHERE id = ?", (old.id,))
