"""Saved lists: a filter, a sort and columns under a name, in an order of the person's."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from prm.circles import place_in_circle
from prm.database import Transaction
from prm.errors import UsageError
from prm.facts import add_tag
from prm.filters import Filter, Scope, Sort, where
from prm.uids import new_uid

#: A rhythm that a list asks for and that is gone: nobody is in it.
NO_CIRCLE: Final = 0

_TEXTS: Final = ("tag", "text", "organization", "place")
_FLAGS: Final = ("never_talked", "birthday_this_month")


@dataclass(frozen=True, slots=True)
class View:
    """What a list shows and how; ``columns`` are keys of the window's, none of them for its usual ones."""

    filter: Filter = field(default_factory=Filter)
    sort: Sort = Sort.NAME
    is_reversed: bool = False
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedList:
    """A saved list; ``people`` is how many it has today, None where it searches for a text."""

    id: int
    uid: str
    name: str
    view: View
    people: int | None

    @property
    def takes_people(self) -> bool:
        """Whether people can be put into it: it names them one by one, by a tag or by a rhythm."""
        chosen = self.view.filter
        return chosen.among is not None or bool(chosen.tag) or bool(chosen.circle_id)


def lists(tx: Transaction) -> list[SavedList]:
    """All saved lists in their order."""
    rows = tx.sql("SELECT id, uid, name, query FROM list ORDER BY position, id").fetchall()
    return [_saved(tx, *row) for row in rows]


def saved_list(tx: Transaction, list_id: int) -> SavedList:
    """One saved list; UsageError where there is none."""
    row = tx.sql("SELECT id, uid, name, query FROM list WHERE id = ?", (list_id,)).first()
    if row is None:
        raise UsageError("There is no such list. Nothing was changed.")
    return _saved(tx, *row)


def add_list(tx: Transaction, name: str, view: View) -> int:
    """Keep what is shown as a list at the end of the others, and give its id."""
    last = tx.sql("SELECT COALESCE(MAX(position), 0) FROM list").scalar_one()
    return tx.insert(
        "list",
        uid=new_uid(tx.now),
        name=_checked(tx, name, None),
        query=write_view(tx, view),
        position=last + 1,
    )


def rename_list(tx: Transaction, list_id: int, name: str) -> None:
    """Give a list another name."""
    saved_list(tx, list_id)
    shown = _checked(tx, name, list_id)
    tx.sql("UPDATE list SET name = ? WHERE id = ? AND name <> ?", (shown, list_id, shown))


def change_list(tx: Transaction, list_id: int, view: View) -> None:
    """Make a list show something else."""
    saved_list(tx, list_id)
    query = write_view(tx, view)
    tx.sql("UPDATE list SET query = ? WHERE id = ? AND query <> ?", (query, list_id, query))


def remove_list(tx: Transaction, list_id: int) -> None:
    """Remove a list; its people stay."""
    saved_list(tx, list_id)
    tx.sql("DELETE FROM list WHERE id = ?", (list_id,))


def move_list(tx: Transaction, list_id: int, place: int) -> None:
    """Put a list at a place among the others, 0 the first; beyond the last it is the last."""
    saved_list(tx, list_id)
    ids = [row[0] for row in tx.sql("SELECT id FROM list ORDER BY position, id")]
    ids.remove(list_id)
    ids.insert(max(0, place), list_id)
    for number, one in enumerate(ids, 1):
        tx.sql("UPDATE list SET position = ? WHERE id = ? AND position <> ?", (number, one, number))


def add_to_list(tx: Transaction, list_id: int, contact_ids: Sequence[int]) -> None:
    """Put people into a list that names them, or give them the tag or the rhythm that the list asks for.

    UsageError where a list follows other things: people come into it by themselves.
    """
    found = saved_list(tx, list_id)
    chosen = found.view.filter
    if not found.takes_people:
        raise UsageError(
            f"People come into the list {found.name!r} by themselves, because it follows a filter. Nothing was changed;"
            " give them what the list asks for."
        )
    if chosen.among is not None:
        among = tuple(dict.fromkeys((*chosen.among, *contact_ids)))
        change_list(tx, list_id, replace(found.view, filter=replace(chosen, among=among)))
    if chosen.tag:
        add_tag(tx, contact_ids, chosen.tag)
    if chosen.circle_id:
        place_in_circle(tx, contact_ids, chosen.circle_id)


def take_from_list(tx: Transaction, list_id: int, contact_ids: Sequence[int]) -> None:
    """Take people out of a list that names them one by one; UsageError for any other."""
    found = saved_list(tx, list_id)
    chosen = found.view.filter
    if chosen.among is None:
        raise UsageError(f"The list {found.name!r} follows a filter. Nothing was changed.")
    gone = set(contact_ids)
    among = tuple(one for one in chosen.among if one not in gone)
    change_list(tx, list_id, replace(found.view, filter=replace(chosen, among=among)))


def write_view(tx: Transaction, view: View) -> str:
    """A view as JSON that means the same in another book: people and rhythms by their uids, usual values left out."""
    chosen = view.filter
    query: dict[str, Any] = {"scope": str(chosen.scope)}
    query |= {name: getattr(chosen, name) for name in (*_TEXTS, *_FLAGS) if getattr(chosen, name)}
    if chosen.circle_id is not None:
        uid = tx.sql("SELECT uid FROM circle WHERE id = ?", (chosen.circle_id,)).scalar()
        query["circle"] = uid or ""
    if chosen.among is not None:
        uids = dict(
            tuple(row)
            for row in tx.sql(
                "SELECT id, uid FROM contact WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(chosen.among),),
            )
        )
        query["among"] = [uids[one] for one in chosen.among if one in uids]
    query |= {"sort": str(view.sort)} if view.sort is not Sort.NAME else {}
    query |= {"reversed": True} if view.is_reversed else {}
    query |= {"columns": list(view.columns)} if view.columns else {}
    return json.dumps(query, ensure_ascii=False, sort_keys=True)


def read_view(tx: Transaction, text: str) -> View:
    """The inverse of ``write_view``; what another version of Kith wrote and this one does not know is left out."""
    query = json.loads(text)
    if not isinstance(query, Mapping):
        return View()
    values: dict[str, Any] = {name: query[name] for name in _TEXTS if isinstance(query.get(name), str)}
    values |= {name: query.get(name) is True for name in _FLAGS}
    if isinstance(query.get("circle"), str):
        found = tx.sql("SELECT id FROM circle WHERE uid = ?", (query["circle"],)).scalar()
        values["circle_id"] = NO_CIRCLE if found is None else int(found)
    if isinstance(query.get("among"), list):
        values["among"] = _ids(tx, query["among"])
    scopes = {str(scope) for scope in Scope}
    scope = Scope(query["scope"]) if query.get("scope") in scopes else Scope.EVERYONE
    sorts = {str(sort) for sort in Sort}
    columns = query.get("columns")
    return View(
        Filter(scope, **values),
        Sort(query["sort"]) if query.get("sort") in sorts else Sort.NAME,
        query.get("reversed") is True,
        tuple(one for one in columns if isinstance(one, str)) if isinstance(columns, list) else (),
    )


def _ids(tx: Transaction, uids: Sequence[Any]) -> tuple[int, ...]:
    """The ids of people by their uids, in that order; who is gone is left out."""
    rows = tx.sql(
        "SELECT uid, id FROM contact WHERE uid IN (SELECT value FROM json_each(?))", (json.dumps(uids),)
    )
    found = {uid: int(one) for uid, one in rows}
    return tuple(found[uid] for uid in uids if uid in found)


def _saved(tx: Transaction, list_id: int, uid: str, name: str, query: str) -> SavedList:
    view = read_view(tx, query)
    return SavedList(list_id, uid, name, view, _people(tx, view.filter))


def _people(tx: Transaction, chosen: Filter) -> int | None:
    if chosen.text:
        return None
    condition, parameters = where(chosen, tx.today)
    return int(tx.sql(f"SELECT count(*) FROM contact c WHERE {condition}", parameters).scalar_one())


def _checked(tx: Transaction, name: str, list_id: int | None) -> str:
    shown = " ".join(name.split())
    if not shown:
        raise UsageError("A list needs a name. Nothing was changed.")
    for row in tx.sql("SELECT id, name FROM list"):
        if row[0] != list_id and row[1].casefold() == shown.casefold():
            raise UsageError(f"There is a list {row[1]!r} already. Nothing was changed; choose another name.")
    return shown
