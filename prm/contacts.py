"""People: add, edit, find, leave alone, hide, trash, restore."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from prm import tombstones
from prm.database import Transaction
from prm.errors import UsageError
from prm.matching import address_norm, name_norm, split_name
from prm.store.derived import sort_key
from prm.store.types import instant_text
from prm.uids import new_uid
from prm.words import LeaveAlone, MethodKind, read_short_id, short_id

#: Fields of a contact that are one line or several of text.
TEXT_FIELDS = frozenset(
    {"display_name", "given_name", "family_name", "nickname", "place", "how_met", "photo"}
)
#: Fields of a contact that are a day.
DAY_FIELDS = frozenset({"connected_on"})


def add_contact(
    tx: Transaction,
    display_name: str,
    *,
    given_name: str | None = None,
    family_name: str | None = None,
    emails: Sequence[str] = (),
    phones: Sequence[str] = (),
    links: Sequence[str] = (),
    organization: str = "",
    position: str = "",
    uid: str = "",
) -> int:
    """Add a person by hand and give the id. A person who was deleted for ever may come back this way."""
    name = " ".join(display_name.split())
    if not name:
        raise UsageError("A person needs a name. Nothing was added.")
    given, family = split_name(name)
    contact_id = tx.insert(
        "contact",
        uid=uid or new_uid(tx.now),
        display_name=name,
        given_name=given if given_name is None else given_name,
        family_name=family if family_name is None else family_name,
        made_at=instant_text(tx.now),
        sort_key=sort_key(name),
    )
    addresses = [(MethodKind.EMAIL, v) for v in emails]
    addresses += [(MethodKind.PHONE, v) for v in phones]
    addresses += [(MethodKind.LINK, v) for v in links]
    for kind, value in addresses:
        norm = address_norm(kind, value)
        if norm:
            tx.sql(
                "INSERT INTO contact_method(contact_id, kind, value, norm) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (contact_id, str(kind), value.strip(), norm),
            )
    if organization or position:
        tx.insert("position", contact_id=contact_id, organization=organization, title=position, is_current=1)
    keys = [name_norm(name), *(address_norm(kind, value) for kind, value in addresses)]
    tombstones.lift(tx, tombstones.CONTACT, keys)
    return contact_id


def add_contacts(tx: Transaction, names: Iterable[str]) -> list[int]:
    """Add several people by name, one each; empty names are left out."""
    return [add_contact(tx, name) for name in names if name.strip()]


def require_contact(tx: Transaction, contact_id: int) -> None:
    """Raise UsageError where there is no such contact."""
    if tx.sql("SELECT 1 FROM contact WHERE id = ?", (contact_id,)).first() is None:
        raise UsageError(f"There is no person {short_id('contact', contact_id)}.")


def require_contacts(tx: Transaction, contact_ids: Iterable[int]) -> str:
    """The ids as a JSON list for one statement about all of them; UsageError where one of them is nobody."""
    ids = list(dict.fromkeys(contact_ids))
    listed = json.dumps(ids)
    known = tx.sql("SELECT count(*) FROM contact WHERE id IN (SELECT value FROM json_each(?))", (listed,))
    if known.scalar_one() != len(ids):
        for contact_id in ids:
            require_contact(tx, contact_id)
    return listed


def edit_contact(tx: Transaction, contact_id: int, field: str, value: str) -> None:
    """Set one text or day field of a person. An empty value clears it; a name cannot be cleared."""
    require_contact(tx, contact_id)
    text = value.strip()
    stored: Any = text
    if field in DAY_FIELDS:
        stored = _day_or_none(field, text)
    elif field not in TEXT_FIELDS:
        known = ", ".join(sorted(TEXT_FIELDS | DAY_FIELDS))
        raise UsageError(f"A person has no field {field!r}. Fields are: {known}.")
    if field == "display_name":
        stored = " ".join(text.split())
        if not stored:
            raise UsageError("A person needs a name. Nothing was changed.")
        _follow_name(tx, contact_id, stored)
    tx.sql(
        f'UPDATE contact SET "{field}" = ? WHERE id = ? AND "{field}" IS NOT ?', (stored, contact_id, stored)
    )


def _follow_name(tx: Transaction, contact_id: int, name: str) -> None:
    """Part the new name into given and family name where those were parts of the old one, not the person's own words."""
    row = tx.sql(
        "SELECT display_name, given_name, family_name FROM contact WHERE id = ?", (contact_id,)
    ).first()
    if row.display_name != name and (row.given_name, row.family_name) == split_name(row.display_name):
        tx.sql(
            "UPDATE contact SET given_name = ?, family_name = ? WHERE id = ?", (*split_name(name), contact_id)
        )


def _day_or_none(field: str, text: str) -> str | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise UsageError(f"{field} wants a day like 2026-11-22, not {text!r}. Nothing was changed.") from None


def leave_alone(tx: Transaction, contact_id: int, reason: LeaveAlone | None) -> None:
    """Never bring this person up unasked, and why; None brings them back."""
    require_contact(tx, contact_id)
    stored = "" if reason is None else str(reason)
    tx.sql(
        "UPDATE contact SET leave_alone = ? WHERE id = ? AND leave_alone <> ?", (stored, contact_id, stored)
    )


def hide_contact(tx: Transaction, contact_ids: Iterable[int]) -> None:
    """Take people out of lists and reminders; searching still finds them."""
    _mark(tx, contact_ids, "hidden_at", instant_text(tx.now))


def show_contact(tx: Transaction, contact_ids: Iterable[int]) -> None:
    """Bring hidden people back."""
    _mark(tx, contact_ids, "hidden_at", None)


def trash_contact(tx: Transaction, contact_ids: Iterable[int]) -> None:
    """Move people to the trash, where they wait thirty days."""
    _mark(tx, contact_ids, "trashed_at", instant_text(tx.now))


def restore_contact(tx: Transaction, contact_ids: Iterable[int]) -> None:
    """Take people out of the trash."""
    _mark(tx, contact_ids, "trashed_at", None)


def _mark(tx: Transaction, contact_ids: Iterable[int], column: str, value: str | None) -> None:
    ids = require_contacts(tx, contact_ids)
    tx.sql(
        f"UPDATE contact SET {column} = ? WHERE id IN (SELECT value FROM json_each(?)) AND ({column} IS NULL) <> (? IS NULL)",
        (value, ids, value),
    )


def find_contact(tx: Transaction, text: str, *, trashed: bool = False) -> int:
    """The one person that a typed id, uid, name or address fits.

    UsageError lists the candidates where several fit, and says so where none does. People in the trash are found
    only by id or with ``trashed``.
    """
    wanted = text.strip()
    number = read_short_id("contact", wanted)
    if number is not None:
        require_contact(tx, number)
        return number
    for candidates in _candidates(tx, wanted, trashed=trashed):
        if len(candidates) == 1:
            return candidates[0][0]
        if candidates:
            listed = "; ".join(
                f"{short_id('contact', i)} {name}" + (f" ({work})" if work else "")
                for i, name, work in candidates[:8]
            )
            more = f"; and {len(candidates) - 8} more" if len(candidates) > 8 else ""
            raise UsageError(
                f"{wanted!r} fits {len(candidates)} people: {listed}{more}. Say which by its id."
            )
    raise UsageError(f"Nobody fits {wanted!r}. Look with: prm contacts {wanted}")


def _candidates(tx: Transaction, wanted: str, *, trashed: bool) -> Iterable[list[tuple[int, str, str]]]:
    """People that fit, the surest way first: uid, address, whole name, beginnings of names."""
    alive = "1" if trashed else "c.trashed_at IS NULL"
    select = f"SELECT DISTINCT c.id, c.display_name, c.organization FROM contact c {{join}} WHERE {alive} AND {{where}}"

    def rows(where: str, parameters: Sequence[Any], join: str = "") -> list[tuple[int, str, str]]:
        statement = select.format(join=join, where=where) + " ORDER BY c.sort_key, c.id LIMIT 50"
        return [(row[0], row[1], row[2]) for row in tx.sql(statement, parameters)]

    yield rows("c.uid = ?", (wanted,))
    norms = {address_norm(kind, wanted) for kind in (MethodKind.EMAIL, MethodKind.LINK, MethodKind.PHONE)} - {
        ""
    }
    marks = ", ".join("?" * len(norms))
    if norms:
        yield rows(f"m.norm IN ({marks})", sorted(norms), "JOIN contact_method m ON m.contact_id = c.id")
    yield rows("c.sort_key = ?", (sort_key(wanted),))
    words = [word for word in sort_key(wanted).split() if word]
    if words:
        like = " AND ".join("' ' || c.sort_key || ' ' LIKE ? ESCAPE '\\'" for _ in words)
        yield rows(like, [f"% {_escape(word)} %" for word in words])
        yield rows(like, [f"% {_escape(word)}%" for word in words])


def _escape(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
