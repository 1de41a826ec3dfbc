"""The trash: who and what waits in it and until when, and how it is emptied for ever before that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from prm.changes import Changes
from prm.clock import day_in
from prm.database import Database, Transaction, Written
from prm.history import KEEP_DAYS, Step, step, steps_before
from prm.purge import TRASH_DAYS, purge_contact
from prm.step_details import PastStep, about_step
from prm.store import search_index
from prm.store.types import read_instant

#: Steps that delete one thing of a person: while they can be taken back, the thing waits in the trash.
DELETING: Final = frozenset({"delete_note", "delete_interaction", "delete_follow_up"})
_TABLES: Final = {
    "delete_note": "note",
    "delete_interaction": "interaction",
    "delete_follow_up": "follow_up",
}


@dataclass(frozen=True, slots=True)
class Belongings:
    """How much is about some people: it goes and comes with them."""

    people: int = 0
    exchanges: int = 0
    notes: int = 0
    follow_ups: int = 0
    invitations: int = 0


@dataclass(frozen=True, slots=True)
class TrashedPerson:
    """A person in the trash, until ``until_on`` (the last day)."""

    id: int
    uid: str
    name: str
    until_on: date
    belongings: Belongings


@dataclass(frozen=True, slots=True)
class TrashedThing:
    """A note, an exchange or a follow-up that was deleted: ``past`` is the step that did it, and undoing brings it back."""

    past: PastStep
    until_on: date


@dataclass(frozen=True, slots=True)
class Trash:
    """What is in the trash, what was put in last first; ``people_in_all`` counts also whom ``people`` does not list."""

    people: tuple[TrashedPerson, ...] = ()
    people_in_all: int = 0
    things: tuple[TrashedThing, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.people_in_all or self.things)


def trash(tx: Transaction, limit: int = 50) -> Trash:
    """The trash; at most ``limit`` people and as many things are listed."""
    rows = tx.rows(
        "SELECT id, uid, display_name, trashed_at FROM contact WHERE trashed_at IS NOT NULL"
        " ORDER BY trashed_at DESC, id DESC LIMIT ?",
        (limit,),
    )
    people = [
        TrashedPerson(contact_id, uid, name, _until(tx, trashed_at, TRASH_DAYS), belongings(tx, [contact_id]))
        for contact_id, uid, name, trashed_at in rows
    ]
    number = tx.sql("SELECT count(*) FROM contact WHERE trashed_at IS NOT NULL").scalar_one()
    things = [
        TrashedThing(
            PastStep(found, about_step(tx, found)), day_in(found.at + timedelta(days=KEEP_DAYS), tx.home_zone)
        )
        for found in _deleting_steps(tx)[:limit]
    ]
    return Trash(tuple(people), number, tuple(things))


def _until(tx: Transaction, since: str, days: int) -> date:
    return day_in(read_instant(since) + timedelta(days=days), tx.home_zone)


def _deleting_steps(tx: Transaction) -> list[Step]:
    marks = ", ".join("?" * len(DELETING))
    ids = tx.numbers(
        f"SELECT id FROM step WHERE undone_at IS NULL AND verb IN ({marks}) ORDER BY id DESC",
        sorted(DELETING),
    )
    return [step(tx, step_id) for step_id in ids]


def belongings(tx: Transaction, contact_ids: Sequence[int]) -> Belongings:
    """What is about these people."""
    listed = f"({','.join(str(int(one)) for one in contact_ids)})"

    def number(what: str, table: str) -> int:
        return int(tx.sql(f"SELECT {what} FROM {table} WHERE contact_id IN {listed}").scalar_one())

    return Belongings(
        people=len(contact_ids),
        exchanges=number("count(DISTINCT interaction_id)", "participant"),
        notes=number("count(*)", "note"),
        follow_ups=number("count(*)", "follow_up"),
        invitations=number("count(*)", "invitation"),
    )


def trashed_ids(tx: Transaction) -> tuple[int, ...]:
    """The ids of everybody in the trash."""
    return tuple(tx.numbers("SELECT id FROM contact WHERE trashed_at IS NOT NULL ORDER BY id"))


def delete_for_ever(
    database: Database, contact_ids: Iterable[int], step_ids: Iterable[int] = ()
) -> Written[int]:
    """Delete people, and the things that these steps deleted, with every trace; gives how many people and things.

    It cannot be undone. Nobody else may have the book open (BookError).
    """
    with database.alone():
        database.overwrite_deleted()
        written = database.replay(_delete, tuple(contact_ids), tuple(step_ids))
        database.rewrite_file()
    return written


def empty_whole_trash(database: Database) -> Written[int]:
    """Delete for ever all that is in the trash now, as ``delete_for_ever`` does."""
    ids = database.read(trashed_ids)
    things = database.read(_deleting_steps)
    return delete_for_ever(database, ids, [one.id for one in things])


def _delete(tx: Transaction, contact_ids: tuple[int, ...], step_ids: tuple[int, ...]) -> Written[int]:
    forgotten = [found for found in steps_before(tx) if found.id in step_ids and found.verb in DELETING]
    for found in forgotten:
        _forget(tx, found)
    # An own list of changes where nobody goes: what was deleted is in no page any more, only in history.
    written = purge_contact(tx, contact_ids)
    changes = written.changes
    kinds = {**changes.ids, "history": frozenset(one.id for one in forgotten)}
    told = Changes(None, kinds, {**changes.counts, "history": len(forgotten)}, changes.contacts)
    return Written(len(contact_ids) + len(forgotten), told)


def _forget(tx: Transaction, found: Step) -> None:
    """Scrub from history what a step deleted."""
    table = _TABLES[found.verb]
    span = (found.first_change, found.last_change)
    rows = tx.numbers(
        "SELECT row_id FROM change WHERE id BETWEEN ? AND ? AND table_name = ? AND op = 'D'", (*span, table)
    )
    for row_id in rows:
        tx.sql("DELETE FROM change WHERE table_name = ? AND row_id = ?", (table, row_id))
        if table == "interaction":
            tx.sql("DELETE FROM change WHERE interaction_id = ?", (row_id,))
    tx.sql("DELETE FROM change WHERE id BETWEEN ? AND ?", span)
    tx.sql("DELETE FROM step WHERE id = ?", (found.id,))
    search_index.squeeze(tx.sql)
