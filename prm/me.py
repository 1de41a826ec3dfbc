"""Who the owner of the book is: names and addresses, never a contact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from prm.database import Transaction
from prm.errors import UsageError
from prm.judging import judge_anew
from prm.matching import address_norm, link_norm, name_norm
from prm.words import MethodKind


@dataclass(frozen=True, slots=True)
class Me:
    """The owner's names as written, and the norms of names and addresses."""

    names: tuple[str, ...] = ()
    name_norms: frozenset[str] = field(default_factory=frozenset)
    profiles: frozenset[str] = field(default_factory=frozenset)
    emails: frozenset[str] = field(default_factory=frozenset)
    phones: frozenset[str] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        return bool(self.name_norms or self.profiles)


def read_me(tx: Transaction) -> Me:
    """Who the owner is, as far as Kith knows."""
    found: dict[str, list[tuple[str, str]]] = {}
    for kind, value, norm in tx.sql("SELECT kind, value, norm FROM me ORDER BY id"):
        found.setdefault(kind, []).append((value, norm))
    norms = {kind: frozenset(norm for _, norm in rows) for kind, rows in found.items()}
    return Me(
        names=tuple(value for value, _ in found.get("name", [])),
        name_norms=norms.get("name", frozenset()),
        profiles=norms.get("profile", frozenset()),
        emails=norms.get("email", frozenset()),
        phones=norms.get("phone", frozenset()),
    )


def add_me(
    tx: Transaction,
    *,
    names: Iterable[str] = (),
    profiles: Iterable[str] = (),
    emails: Iterable[str] = (),
    phones: Iterable[str] = (),
) -> None:
    """Learn names and addresses of the owner. What was sent under a new name is the owner's from now on."""
    rows = [("name", name, name_norm(name)) for name in names]
    rows += [("profile", link, link_norm(link)) for link in profiles]
    rows += [("email", address, address_norm(MethodKind.EMAIL, address)) for address in emails]
    rows += [("phone", number, address_norm(MethodKind.PHONE, number)) for number in phones]
    learned = []
    for kind, value, norm in rows:
        if norm and not tx.sql("SELECT 1 FROM me WHERE kind = ? AND norm = ?", (kind, norm)).first():
            tx.insert("me", kind=kind, value=value.strip(), norm=norm)
            if kind == "name":
                learned.append(norm)
    if learned:
        _derive_directions(tx, frozenset(learned))


@dataclass(frozen=True, slots=True)
class MeEntry:
    """One name or address of the owner; ``kind`` is name, profile, email or phone."""

    id: int
    kind: str
    value: str


def me_entries(tx: Transaction) -> list[MeEntry]:
    """The owner's names and addresses, as they were learned."""
    return [MeEntry(*row) for row in tx.rows("SELECT id, kind, value FROM me ORDER BY kind, id")]


def remove_me(tx: Transaction, entry_id: int) -> None:
    """Forget a name or an address of the owner; what was read under it stays as it was read."""
    if not tx.sql("DELETE FROM me WHERE id = ?", (entry_id,)).rowcount:
        raise UsageError("There is no such name or address. Nothing was changed.")


def _derive_directions(tx: Transaction, names: frozenset[str]) -> None:
    """Messages sent under a name that is now known as the owner's are the owner's; their exchanges are judged anew."""
    senders = [
        row[0]
        for row in tx.sql("SELECT DISTINCT sender_name FROM message WHERE from_me = 0 AND sender_name <> ''")
        if name_norm(row[0]) in names
    ]
    touched: set[int] = set()
    for sender in senders:
        touched.update(
            row[0]
            for row in tx.sql(
                "SELECT DISTINCT interaction_id FROM message WHERE from_me = 0 AND sender_name = ?", (sender,)
            )
        )
        tx.sql("UPDATE message SET from_me = 1 WHERE from_me = 0 AND sender_name = ?", (sender,))
    judge_anew(tx, sorted(touched))


def set_home_zone(tx: Transaction, name: str) -> None:
    """Set the time zone in which the book counts days, by its IANA name. Days that were stored stay as they are."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UsageError(
            f"There is no time zone {name!r}. Write it like Europe/Lisbon. Nothing was changed."
        ) from None
    tx.sql("UPDATE book SET value = ? WHERE name = 'home_zone' AND value <> ?", (name, name))
